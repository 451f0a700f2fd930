// What comes while a commit is under way is stored in one go after it: each piece of work all or nothing by itself,
// and one commit for all of them. A commit costs more than what it commits, and in a flood many wait for one.

export type Together = <T>(work: () => T) => Promise<T>;

type Group = { works: (() => void)[]; done: Promise<void> };

type Options = {
  /** Runs once for a group before any of it is answered; where it fails all do. */
  after: () => Promise<void>;
  /** Resolves once what was written is durable. */
  saved: () => Promise<void>;
};

/**
 * Gives what does work at once where nothing is being saved, else together with whatever else comes meanwhile, in
 * the order in which it came. Each piece succeeds or fails alone.
 */
export function together({ after, saved }: Options): Together {
  let free: Promise<void> = Promise.resolve();
  let gathering: Group | null = null;

  function gather(): Group {
    const works: (() => void)[] = [];
    const done = free.then(() => {
      gathering = null;
      for (const work of works) work();
      const ended = after();
      free = ended.then(saved).catch(() => undefined); // whoever waits for it hears of it
      return ended;
    });
    return { works, done };
  }

  return async <T>(work: () => T): Promise<T> => {
    gathering ??= gather();
    const { works, done } = gathering;
    let outcome: () => T = () => {
      throw new Error('not done yet');
    };
    works.push(() => {
      try {
        const result = work();
        outcome = () => result;
      } catch (error) {
        outcome = () => {
          throw error;
        };
      }
    });
    await done;
    return outcome();
  };
}
