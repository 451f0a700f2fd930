// Waits for something, but not for ever.

class Late extends Error {
  override readonly name = 'Late';
}

/** What `work` gives, or `Late` where it takes longer; the work itself goes on. */
export function within<T>(work: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Late()), ms);
    const settled = (): void => clearTimeout(timer);
    work.then(resolve, reject).then(settled, settled);
  });
}
