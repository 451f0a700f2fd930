// Which proofs were taken while their team's object was away, which else keeps them. Per isolate and bounded: it
// makes one proof good for few reports, not for any number.

const KEPT = 10_000;

/** What each was spent for, by its signature; the oldest first. */
const spent = new Map<string, string>();

/** Takes a proof. False if it was taken before for something else. */
export function spendHere(signature: string, spentFor: string): boolean {
  const before = spent.get(signature);
  if (before !== undefined) return before === spentFor;
  if (spent.size >= KEPT) for (const [oldest] of spent) if (spent.delete(oldest)) break;
  spent.set(signature, spentFor);
  return true;
}
