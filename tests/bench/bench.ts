// What every bench under this folder gives to `npm run bench`: its file is `<name>/bench.ts` and exports `run`.
export type Options = { rounds: number; say: (line: string) => void };

export type Outcome = {
  /** For people. The last line is the figure that `--check` judges. */
  lines: readonly string[];
  /** For machines. */
  figures: Readonly<Record<string, unknown>>;
  passed: boolean;
};

export type Run = (options: Options) => Promise<Outcome>;

export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [(sorted.length - 1) >> 1, sorted.length >> 1];
  return ((sorted[low] ?? Number.NaN) + (sorted[high] ?? Number.NaN)) / 2;
}
