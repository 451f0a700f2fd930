// What stands in a generated request for something that only the running worker can give: put in as it is sent.
export const HELD = {
  proof: 'AAheldproofAA',
  report: 'a0000000000000000000000000000e01',
  letter: 'a0000000000000000000000000000e02',
} as const;

/** In every text that a request may not have, and nowhere else: no base64, slug, hexadecimal or code has a `~`. */
export const CANARY = 'canary~7f3a';
