// What the schemas of a reporter's host mean, for whoever builds a client from the document alone.
import type { Descriptions } from './descriptions.ts';

const LETTER_SEAL =
  'Null where nothing was written. Else as a report is sealed, to the keys of `team`. The JSON within: `v` 1, `kind` "letter", `id` of the letter, `mailbox` (SHA-256 of the mailbox’s recipient, base64url), `of` (the `kind` of the letter) and `text`.';

export const OF_REPORTER: Descriptions = {
  PartnershipKeys: {
    about:
      'The public keys of a partnership. A team’s key counts only where `signingKey` signed it.',
    fields: {
      signingKey: 'Ed25519 public key, base64url. An embed may pin its SHA-256 (base64url).',
      teams: 'A key of each team; of one team’s keys the one with the highest `generation` holds.',
      'teams.statement':
        'The text that was signed. JSON: `v` 1, `partnership`, `team`, `generation`, and `recipient` and `recovery`, two hybrid age recipients (`age1pq1…`, ML-KEM-768 and X25519).',
      'teams.signature':
        'Ed25519 (base64url) by `signingKey` of the UTF-8 text `nightlight/team-key/v1`, a line feed, and `statement` as it stands.',
    },
  },
  Start: {
    about: 'What a client begins with. Both halves may be asked for again at any time.',
    fields: {
      keys: 'Whom to seal to.',
      challenge:
        'Work to do before sending (ALTCHA). For counter 0, 1, 2, …: PBKDF2 with SHA-256, `cost` rounds, 32 bytes; its password is the bytes of `nonce` and then the counter in four bytes, the highest first; its salt the bytes of `salt`. It is solved where the result in hex begins with `keyPrefix`; at most `data.work` tries. The proof is base64 of JSON with `challenge` as it came and `solution`, which has `counter` and `derivedKey` (the result in hex). A proof is taken once. Made with `team` it is good for one report to that team; without, for one look or one letter.',
      'challenge.parameters': 'Of ALTCHA: sent back with every field, also those not named here.',
      'challenge.parameters.algorithm': 'Always PBKDF2/SHA-256.',
      'challenge.parameters.nonce': 'Hex.',
      'challenge.parameters.salt': 'Hex.',
      'challenge.parameters.cost': 'Rounds of one derivation.',
      'challenge.parameters.keyPrefix': 'Hex: how the derived key must begin.',
      'challenge.parameters.expiresAt': 'Until when it is good, in seconds since the epoch.',
      'challenge.signature': 'By the server: sent back as it came.',
    },
  },
  Signals: {
    about:
      'The answers as codes of closed lists, never text: all that the server can triage by. `unsaid` where a question was skipped.',
    fields: {
      language:
        'In which language the report is written: a BCP 47 code, with a script where there are two.',
      reporter: 'Who is reporting.',
      about:
        'Who or what it is about: `self`, another child, a `place`, or `advice` that is asked for.',
      age: 'Of the child it is about, in years.',
      area: 'Where the child lives: a district of the partnership’s list, `elsewhere` or `unsaid`. It decides which team receives.',
      worries:
        'What it is about, each once. CSE sexual exploitation, CCE criminal exploitation, ONL online grooming or blackmail, IMG a nude image, TRF trafficking, MIS missing, PHY, SEX and EMO physical, sexual and emotional abuse, NEG neglect, DA domestic abuse, COC child-on-child harm, BUL bullying, RAD radicalisation, HBA so-called honour-based abuse, SHS self-harm or suicide, SUB drink or drugs, WPN weapons, PLC a place or vehicle, POT a person in a position of trust, CARE a young carer or a family that needs help, OTH something else.',
      safe: 'Whether the child is safe right now. Unknown is not safe.',
      when: 'When it last happened; `last_7d` is within seven days.',
      tapped: 'Signs that the reporter chose, each once.',
      heard:
        'Signs that the device found in the words; the words themselves stay sealed. They only raise a level.',
      wantsReply: 'Whether they want an answer by mailbox.',
    },
  },
  Envelope: {
    about:
      'One report on its way: signals in clear, everything in words sealed. Sent again with the same `id` and `sealed` it is stored once; try again until 201.',
    fields: {
      v: 'Of this shape.',
      id: 'Made by the client: 128 random bits in hex, the same for each attempt.',
      partnership: 'As in the address.',
      team: 'Who receives. Where `signals.area` belongs to another team, the refusal `wrong_team` names it in `params.team`.',
      generation: 'Of the team’s key that it is sealed to.',
      signals:
        'The answers. They stand inside the seal too, so that staff see a change on the way.',
      sealed:
        'Base64 of an age file (age-encryption.org/v1) to two readers, `recipient` and `recovery` of the team’s key. Its plaintext: a byte 1, JSON in UTF-8, a byte 0x80, then zeros up to 2,048, 8,192, 24,576 or 57,344 bytes. The JSON: `v` 1, `id`, `words`, `name`, `school`, `where`, where needed `vehicle`, `signals`, and `mailbox` (SHA-256 of `mailbox.recipient`, base64url).',
      proof: 'Solves a challenge that was asked for with this `team`. See Start.',
      mailbox: 'The reporter’s way back.',
      'mailbox.id':
        'Of scrypt (N 32,768, r 8, p 1, 64 bytes) over the return code, five numbers of four digits (0000–1023) with a space between, salted with `nightlight/mailbox/v1/` and the partnership: the first 32 bytes, base64url.',
      'mailbox.recipient':
        'Whom answers are sealed to: the recipient of the age identity whose seed is the other 32 bytes.',
    },
  },
  Receipt: {
    about: 'The report is durable: it will not be lost.',
    fields: {
      id: 'Of the report, as it was sent.',
      nextLook:
        'When somebody of the team next looks, in milliseconds since the epoch: now where the team is open.',
      teamOpen: 'Whether the team was within its opening hours when the report came.',
      interrupt:
        'Whether somebody may be in danger now by the answers: show whom to call (999, the team, Childline) before anything else.',
    },
  },
  MailboxRequest: {
    about: 'A look into a mailbox.',
    fields: {
      mailbox: 'Its id, from the five words. See Envelope.',
      proof: 'Solves a challenge that was asked for without a team. See Start.',
    },
  },
  MailboxView: {
    about: 'What waits in a mailbox. One that nobody knows has the same shape.',
    fields: {
      found: 'Whether a report has this mailbox.',
      team: 'Whom to seal a letter to; for an unknown mailbox the partnership’s default.',
      status: 'How far a team has come with the report.',
      letters: 'Whether a person has read all that was sent by mailbox.',
      askFeeling: 'Whether an answer came since the reporter last said how it felt.',
      messages: 'The team’s answers, the oldest first.',
      'messages.sealed':
        'Base64 of an age file, padded as a report is. The JSON within: `v` 1, `kind` "answer", `report`, `text`.',
    },
  },
  Letter: {
    about:
      'What a reporter sends by mailbox. Sent again with the same `id` it is stored once; try again until 201.',
    fields: {
      id: 'Made by the client: 128 random bits in hex, the same for each attempt.',
      mailbox: 'Its id, from the five words. See Envelope.',
      v: 'Of this shape.',
      kind: '`more`: something to add. `unsafe`: not safe now. `take_back`: asks to take the report back. `feeling`: how it felt.',
      heard:
        'Signs that the device found in the words, each once. None where nothing was written, or for a feeling.',
      about: 'What a feeling is about; null for any other kind.',
      feeling: 'How it felt; null for any other kind.',
      team: 'As the view of the mailbox says.',
      generation: 'Of the team’s key that it is sealed to.',
      sealed: LETTER_SEAL,
      proof: 'Solves a challenge that was asked for without a team. See Start.',
    },
  },
  LetterReceipt: {
    about: 'The letter is taken. Nothing in it says whether the mailbox is known.',
    fields: { id: 'Of the letter, as it was sent.' },
  },
};
