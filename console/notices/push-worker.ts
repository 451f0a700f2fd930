// What this browser runs when a notice comes by push, also while the console is closed: it shows what came, which
// is a level, a team and why, and opens the console when it is tapped.

type Shown = { level: string; team: string; why: string };
type Later = { waitUntil: (work: Promise<unknown>) => void };
type PushCame = Event & Later & { data: { json: () => Shown } | null };
type Tapped = Event & Later & { notification: Notification };

/** TypeScript's library has pages or workers, not both. */
const worker = globalThis as unknown as {
  registration: ServiceWorkerRegistration;
  clients: { openWindow: (url: string) => Promise<unknown> };
  addEventListener(type: 'push', listener: (event: PushCame) => void): void;
  addEventListener(type: 'notificationclick', listener: (event: Tapped) => void): void;
};

worker.addEventListener('push', (event) => {
  const came = event.data?.json();
  if (!came) return;
  const { level, team, why } = came;
  event.waitUntil(worker.registration.showNotification(`${level}: ${team}`, { body: why }));
});

worker.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(worker.clients.openWindow('/'));
});

export {}; // a module, so that its names are its own
