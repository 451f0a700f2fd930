// What comes at the same moment is stored in one go: each piece of work all or nothing by itself, and one commit for
// all of them. A commit costs more than what it commits, and in a flood many wait for one.

export type Together = <T>(work: () => T) => Promise<T>;

type Group = { works: (() => void)[]; done: Promise<void> };

/**
 * Gives what does work together with whatever else comes at the same moment, in the order in which it came. Each
 * piece succeeds or fails alone. `after` runs once for all of them before any is answered; where it fails all do.
 */
export function together(after: () => Promise<void>): Together {
  let gathering: Group | null = null;

  function gather(): Group {
    const works: (() => void)[] = [];
    const done = scheduler.wait(0).then(() => {
      gathering = null;
      for (const work of works) work();
      return after();
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
