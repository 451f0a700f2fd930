// What the schemas of the console's host mean.
import type { Descriptions } from './descriptions.ts';

const REASON = 'Why, sealed to the team as a note is, with `kind` "reason".';

export const OF_STAFF: Descriptions = {
  SetUpRequest: {
    about: 'The partnership’s public keys and first accounts, made in a browser. Taken once.',
  },
  SignInRequest: {
    about: 'Who signs in, and the proof that they know the passphrase.',
    fields: {
      proof: '32 bytes in base64url, derived from the passphrase in the browser by scrypt.',
    },
  },
  Session: {
    about: 'Who signed in, and their keys, still wrapped: only the passphrase opens them.',
    fields: {
      colleagues: 'Everybody of the partnership, so that a history can name people.',
      wrappedIdentity: 'An age file in base64 that the passphrase opens.',
      teamKeys: 'The team’s keys, each wrapped to the identity.',
    },
  },
  Evaluation: {
    about: 'What the rules say of a report. A person may have set another level since.',
    fields: {
      level: 'By the rules alone.',
      fired: 'The rules that fired, with the level that each gives; null where it gives none.',
      interrupt: 'Whether the reporter was shown help before anything else.',
      routes: 'Who must hear of it besides the team.',
      marks: 'What staff must know besides the level.',
    },
  },
  QueueRow: {
    about: 'One report as the queue shows it.',
    fields: {
      id: 'Of the report, made by the reporter’s client.',
      version:
        'Grows by one with each change of the row: of two rows with one id the higher is newer.',
      receivedAt: 'When it came, in milliseconds since the epoch.',
      dueAt: 'By when `step` must be done, in milliseconds since the epoch.',
      step: 'What is due next: that somebody takes it on (`acknowledge`), that they read it (`look`), or that they `decide`.',
      alarms: 'How often it was said that this is overdue: 0 until then.',
      foundAt:
        'When the five-minute check found it with nothing that would have called anybody, in milliseconds since the epoch; null where it did not, or once a person has it.',
      seen: 'Who said last that they have seen its alarm without taking it on (a name), and until when it keeps quiet for that; null: nobody.',
      level: 'How grave it is: by the rules, or as a person set it. `immediate` is the gravest.',
      state:
        '`waiting` for anybody, `claimed` by its owner, `second_person` where somebody else must agree to a closure, `closed`.',
      owner: 'Who has it; null: nobody.',
      signals: 'The answers, as they came.',
      evaluation: 'What the rules said of them.',
      firstReadAt: 'When its words were first shown to somebody; null: to nobody yet.',
      outcome: 'What was decided, or proposed; null: nothing.',
      proposedAt:
        'When a second person was asked to agree; null where nobody was. It goes back with a confirmation.',
      flood: 'When the flood began that it came in, the same for all of one flood; null: in none.',
      letters: 'What came by mailbox.',
      'letters.all': 'All of it.',
      'letters.waiting': 'What of it waits for a reader.',
    },
  },
  QueuePage: {
    about:
      'Some of the open reports: the gravest first, then by what is due, then by when they came.',
    fields: {
      next: 'What to ask for with `after`; null after the last page. A page of a filter may be empty and have a next one.',
      now: 'The server’s clock, in milliseconds since the epoch.',
    },
  },
  QueueCounts: { about: 'How many reports are open, by level.' },
  ReportView: {
    about: 'One report with all that belongs to it. Words are sealed to the team’s key.',
    fields: {
      sealed: 'As the reporter sent it.',
      generation: 'Of the team’s key that it is sealed to.',
      mailboxRecipient: 'Where an answer is sealed to, besides the team’s two keys.',
      'letters.inWords': 'Whether it has a seal.',
      'letters.sealed': 'Null where it has none, or where it must be asked for by itself.',
      history: 'The audit chain’s entries on this report, the oldest first.',
    },
  },
  LetterSeal: { about: 'The seal of one letter.' },
  ReadRequest: {
    about: 'That the words were shown, and which letters with them: only those count as read.',
  },
  NoteRequest: {
    about: 'A note, sealed to the team’s two keys.',
    fields: {
      sealed: 'Sealed as a report is. The JSON within: `v` 1, `kind` "note", `report`, `text`.',
    },
  },
  AnswerRequest: {
    about: 'An answer to the reporter.',
    fields: {
      sealed:
        'To the mailbox’s recipient and the team’s two keys. The JSON within: `v` 1, `kind` "answer", `report`, `text`.',
    },
  },
  LevelRequest: { about: 'Another level, with a reason.', fields: { reason: REASON } },
  OutcomeRequest: {
    about: 'What becomes of the report, with a reason.',
    fields: { reason: REASON },
  },
  ConfirmRequest: {
    about: 'The second person’s agreement to the proposal that they saw, and to no later one.',
    fields: { proposedAt: 'As the row has it.' },
  },
  SealedNote: { about: 'A note or a reason that staff wrote, sealed to the team.' },
  SealedAnswer: { about: 'An answer, sealed to the reporter and to the team.' },
  ChannelRequest: {
    about: 'A new channel of a team.',
    fields: {
      audience:
        'Who is told by it. Where one has no channel, the next louder one that has is told.',
      label: 'How managers name it.',
      address: 'A URL, an email address or a phone number, by `kind`.',
      keys: 'Of a browser’s push subscription: with `push`, and with nothing else.',
    },
  },
  ChannelAdded: {
    about: 'The channel as it is kept.',
    fields: {
      secret: 'What its notices are signed with; shown this once, null where the kind has none.',
    },
  },
  ChannelTested: {
    about: 'A test is on its way.',
    fields: { delivery: 'By which id the channel’s `lastTest` shows how it went.' },
  },
  NoticesView: {
    about: 'How a team is told outside the console, and which notices did not arrive.',
    fields: {
      dead: 'Notices that were given up, until they are sent again or dismissed.',
      notify: 'Whether email and text messages are set up.',
      push: 'The public key that a browser subscribes with; null where push is not set up.',
    },
  },
  DeadRequest: { about: 'Which notices that did not arrive, by their ids.' },
};
