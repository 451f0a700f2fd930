// Asks this browser, after a press of a button, whether it will show notices, and where they are to be sent.
import type { ChannelRequest } from '../../shared/schema/notices.ts';
import { trusted } from '../session/trusted-worker.ts';
import workerUrl from './push-worker.ts?worker&url';

/** `refused`: the person or the browser said no. `failed`: it has no push, or its push service cannot be reached. */
export type Subscribed = Required<Pick<ChannelRequest, 'address' | 'keys'>> | 'refused' | 'failed';

/** `key`: our public key, base64url. Call it from a press: browsers ask for nothing else. */
export async function subscribe(key: string): Promise<Subscribed> {
  if (!('serviceWorker' in navigator) || !('PushManager' in globalThis)) return 'failed';
  if ((await Notification.requestPermission()) !== 'granted') return 'refused';
  try {
    const registration = await navigator.serviceWorker.register(trusted(workerUrl));
    await registrationReady(registration);
    const subscription = await registration.pushManager.subscribe({
      userVisibleOnly: true,
      applicationServerKey: key,
    });
    const { endpoint = '', keys } = subscription.toJSON();
    return { address: endpoint, keys: { p256dh: keys?.p256dh ?? '', auth: keys?.auth ?? '' } };
  } catch {
    return 'failed';
  }
}

/** A subscription needs an active worker; this one controls no page, so `ready` would never come. */
function registrationReady({
  active,
  installing,
  waiting,
}: ServiceWorkerRegistration): Promise<void> {
  const coming = installing ?? waiting;
  if (active || !coming) return Promise.resolve();
  return new Promise((done) => {
    coming.addEventListener('statechange', () => {
      if (coming.state === 'activated' || coming.state === 'redundant') done();
    });
  });
}
