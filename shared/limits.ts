// Every bound that two rooms must agree on. Units are in the names.

/** An encoded envelope must fit a Queue message (128 kB) with room for its wrapping. */
export const ENVELOPE_MAX_BYTES = 96_000;
/** Request bodies other than an envelope: sign-in, claim, note, answer. */
export const SMALL_BODY_MAX_BYTES = 96_000;

/** Lists and objects of a JSON body inside one another. What we take is at most 4 deep. */
export const JSON_DEPTH_MAX = 16;
/** Headers of a request, without what the platform adds: a browser sends some 20 in 3 kB. */
export const HEADERS_MAX = 100;
export const HEADERS_MAX_BYTES = 16_000;
/** A body must have come whole after this long, and not stand still for this long: as long as the widget waits. */
export const BODY_WHOLE_MS = 20_000;
export const BODY_STALL_MS = 10_000;

/** What a reporter may write, in UTF-16 code units. */
export const WORDS_MAX_CHARS = 8_000;
export const FIND_MAX_CHARS = 500;
/** What staff may write in a note, a reason or an answer. */
export const STAFF_TEXT_MAX_CHARS = 8_000;

/**
 * Sealed plaintext is padded up to one of these, so that its length says little. The largest is what an
 * envelope can carry once it is sealed and in base64.
 */
export const PADDED_BYTES = [2_048, 8_192, 24_576, 57_344] as const;

/** Below this many characters the device marks a report as `few_words` (R58). */
export const FEW_WORDS_CHARS = 20;

/** A worry list longer than the catalogue is a broken client. */
export const WORRIES_MAX = 22;
export const SIGNS_MAX = 60;

/** Letters with words that one mailbox may send in an hour. One without words is always taken. */
export const LETTERS_WITH_WORDS_MAX = 60;
/** What of its letters a report brings along when it is opened, in base64; older ones are asked for. */
export const OPENED_LETTERS_MAX_BYTES = 4_000_000;
/** Letters that are marked as read in one request. */
export const READ_AT_ONCE_MAX = 500;

/** How long a proof-of-work challenge stays good: a frightened child may need a long time to type. */
export const PROOF_LIFETIME_MS = 2 * 60 * 60_000;

/** Reports in one page of a queue. */
export const QUEUE_PAGE = 100;
export const QUEUE_PAGE_MAX = 200;

/** A claim that nobody touches for this long goes back to the queue. */
export const CLAIM_LEASE_MS = 30 * 60_000;

/** A signed-in session ends after this long without a request. */
export const SESSION_IDLE_MS = 30 * 60_000;
export const SESSION_MAX_MS = 10 * 60 * 60_000;

/** Channels by which one team is told: one batch of a Queue carries them all. */
export const CHANNELS_MAX = 30;
export const CHANNEL_LABEL_MAX_CHARS = 60;
export const CHANNEL_ADDRESS_MAX_CHARS = 2_048;
/** Dead letters that are shown, sent again or dismissed at once. */
export const DEAD_AT_ONCE_MAX = 100;
