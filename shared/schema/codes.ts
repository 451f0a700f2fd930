// The closed lists that signals are made of. A code may be added; none is ever renamed or reused.

/** Lowest first: the order is the meaning. */
export const LEVELS = ['information', 'soon', 'urgent', 'immediate'] as const;
export type Level = (typeof LEVELS)[number];

/** The higher of two levels. */
export const higher = (a: Level, b: Level): Level =>
  LEVELS.indexOf(a) >= LEVELS.indexOf(b) ? a : b;
export const isLower = (a: Level, b: Level): boolean => LEVELS.indexOf(a) < LEVELS.indexOf(b);

/** Who is reporting. `unsaid` is an answer: "I don't want to say", or a question that was skipped. */
export const REPORTERS = [
  'child',
  'parent',
  'public',
  'survivor',
  'professional',
  'unsaid',
] as const;

/** Who or what it is about. */
export const ABOUTS = ['self', 'other', 'place', 'advice', 'unsaid'] as const;

/** Age of the child it is about, in bands that rules need and no finer. */
export const AGE_BANDS = ['under_5', '5_7', '8_12', '13_15', '16_17', 'adult', 'unsaid'] as const;

/** "Is the child safe right now?" Unknown is not safe. */
export const SAFE_NOW = ['yes', 'no', 'unsure', 'unsaid'] as const;

/** When it last happened. Each band is what some rule asks for. */
export const WHENS = ['now', 'last_24h', 'last_7d', 'last_28d', 'older', 'unsaid'] as const;

export const WANTS_REPLY = ['yes', 'no', 'unsaid'] as const;

/** Worries, after the partnership's taxonomy of harm. */
export const WORRIES = [
  'CSE', // sexual exploitation
  'CCE', // criminal exploitation
  'ONL', // online grooming or blackmail
  'IMG', // a nude image
  'TRF', // trafficking, modern slavery
  'MIS', // missing
  'PHY', // physical abuse
  'SEX', // sexual abuse
  'EMO', // emotional abuse
  'NEG', // neglect
  'DA', // domestic abuse
  'COC', // child-on-child harm
  'BUL', // bullying, hate
  'RAD', // radicalisation
  'HBA', // so-called honour-based abuse, forced marriage, FGM
  'SHS', // self-harm, suicide
  'SUB', // drink or drugs
  'WPN', // weapons, serious violence
  'PLC', // a place or vehicle of concern
  'POT', // a person in a position of trust
  'CARE', // young carer, family needs help
  'OTH', // something else, or not sure
] as const;
export type Worry = (typeof WORRIES)[number];

/** Signs: what a tap says (`tapped`) or what the device hears in the words (`heard`). Never text. */
export const SIGNS = [
  'needs_doctor',
  'happening_now',
  'weapon',
  'took_something',
  'suicide_plan',
  'suicidal',
  'missing_now',
  'with_adult',
  'out_of_character',
  'disabled',
  'held',
  'person_near',
  'must_go_home',
  'afraid_home',
  'alone_now',
  'baby_hurt',
  'injury',
  'assault_24h',
  'unclear',
  'few_words',
  'joke',
  'gifts',
  'taken_places',
  'second_phone',
  'far_from_home',
  'made_to_carry',
  'owes_money',
  'debt_threat',
  'drugs_inside',
  'asked_images',
  'threat_to_share',
  'meet_soon',
  'choked',
  'pregnant',
  'travel_soon',
  'force_used',
  'plan_to_hurt',
  'no_food_heat',
  'driving_or_passed_out',
  'threats',
  'abuser_has_access',
  'in_care',
  'alone_in_uk',
  'works_here', // the person works for whoever's page the widget is on
] as const;
export type Sign = (typeof SIGNS)[number];

/** A report is in exactly one of these (I3). */
export const STATES = ['waiting', 'claimed', 'second_person', 'closed'] as const;
export type State = (typeof STATES)[number];

/** What a report waits for, in order: that somebody takes notice, that somebody reads it, that somebody decides. */
export const STEPS = ['acknowledge', 'look', 'decide'] as const;
export type Step = (typeof STEPS)[number];

/** Who is told that something waits, each louder than the one before: a team, its manager, the duty contact. */
export const AUDIENCES = ['team', 'manager', 'duty'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const OUTCOMES = [
  'passed_999',
  'strategy_discussion',
  's17_assessment',
  'allocated_worker',
  'early_help',
  'police_crime',
  'police_intelligence',
  'place_action',
  'missing_procedure',
  'lado',
  'prevent',
  'nrm',
  'other_area',
  'education',
  'health',
  'advice_given',
  'linked',
  'not_enough_kept',
  'no_further_action',
  'professional_diverted',
  'suspected_joke',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const ROLES = [
  'practitioner',
  'manager',
  'partner',
  'steering',
  'admin',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];

/** What a reporter may see of their report's way. */
export const STATUSES = ['received', 'read', 'decided'] as const;

/** What a reporter may send by mailbox after the report. `feeling` is about us, the others about the child. */
export const LETTER_KINDS = ['more', 'unsafe', 'take_back', 'feeling'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** How it felt, from best to worst. */
export const FEELINGS = ['much_better', 'better', 'same', 'worse', 'much_worse'] as const;
export type Feeling = (typeof FEELINGS)[number];

/** What a feeling is about: having sent a report, or having read an answer. */
export const FELT_ABOUT = ['sending', 'answer'] as const;
export type FeltAbout = (typeof FELT_ABOUT)[number];

/** What the reporter may see of what they sent by mailbox: whether a person has read all of it. */
export const LETTERS_SEEN = ['none', 'unread', 'read'] as const;
