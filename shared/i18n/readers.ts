// Whom a sentence is written for. A key may have a variant per reader: `title` is the 13–17 wording, `title_child`
// the one for 8–12, `title_adult` the one for adults; a reader without a variant gets the plain key.

export const READERS = ['child', 'teen', 'adult'] as const;
export type Reader = (typeof READERS)[number];

export type Catalogue = { readonly [key: string]: string | Catalogue };

/** Looks up a key in the reader's wording. A missing key throws: it is a fault of the build, not a surprise for a child. */
export type Words = (key: string, values?: Record<string, string | number>) => string;
