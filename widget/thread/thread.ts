// Off the page's own thread: the slow and secret work, and all talk with the server.
import '../old-browsers.ts';
import { apiOf } from '../send/api.ts';
import { newLetters } from '../send/letters.ts';
import { newMailboxReader } from '../send/mailbox.ts';
import { newSender } from '../send/sender.ts';
import { newClock } from '../send/wait.ts';
import type { Asked, Heard, Progress, Setup, TaskName, Tasks, Told } from './tasks.ts';
import { work } from './work.ts';

type Tell = (progress: Progress) => void;
type Doing = {
  [Name in TaskName]: (given: Tasks[Name]['given'], tell: Tell) => Promise<Tasks[Name]['gives']>;
} & { cancel: () => void };

const clock = newClock();

function doingFor(setup: Setup): Doing {
  const api = apiOf(setup.partnership);
  const sender = newSender({ api, work, setup, clock });
  const open = newMailboxReader({ api, work, setup, clock });
  const letters = newLetters({ api, work, setup, clock });
  return {
    begin: sender.begin,
    send: ({ answers, signals, team }, tell) => sender.send(answers, signals, team, tell),
    open,
    prepare: ({ to, letter }, tell) => letters.prepare(to, letter, tell),
    post: letters.post,
    cancel: sender.cancel,
  };
}

let doing: Doing | null = null;

const tell = (told: Told): void => postMessage(told);

async function run({ n, name, given }: Asked): Promise<Told> {
  try {
    const task = doing?.[name] as (given: unknown, tell: Tell) => Promise<unknown>;
    return { n, gives: await task(given, (progress) => tell({ n, progress })) };
  } catch {
    return { n, failed: true }; // never the error itself: it may hold words
  }
}

addEventListener('message', async ({ data }: MessageEvent<Heard>) => {
  if ('setup' in data) doing = doingFor(data.setup);
  else if ('online' in data) clock.hurry();
  else if ('cancel' in data) doing?.cancel();
  else tell(await run(data));
});
