// Why each rule is a rule: plain words for the practitioner who asks "why this level?", and what it rests on.
import type { Overrides } from '../schema/rule.ts';

type Why = { reason: string; source: string };

/** For rules that no law or study is named for: each is to be agreed by the partnership before going live. */
const JUDGEMENT = 'Safeguarding practice; to be agreed by the partnership';

export const REASONS: Readonly<Record<string, Why>> = {
  R01: {
    reason: 'They said that the child is not safe right now.',
    source: "The child's own judgement leads",
  },
  R02: {
    reason:
      'Nobody said that the child is safe, and a child may be the one who reports. Unknown is not safe.',
    source: JUDGEMENT,
  },
  R03: { reason: 'Someone is hurt and needs a doctor now.', source: JUDGEMENT },
  R04: { reason: 'The harm is happening now.', source: JUDGEMENT },
  R05: { reason: 'There is a weapon, or a threat with one today.', source: JUDGEMENT },
  R06: {
    reason: 'They may have taken something, have a plan to die, or have said goodbye.',
    source: JUDGEMENT,
  },
  R07: { reason: 'They may not want to live. This can change fast.', source: JUDGEMENT },
  R08: { reason: 'A child is missing now, with a sign of high risk.', source: JUDGEMENT },
  R09: {
    reason: 'A child is missing now. There is no 24-hour wait before calling the police.',
    source: 'Local guidance on missing children',
  },
  R10: {
    reason: 'They are locked in, held, being moved, or their papers were taken.',
    source: JUDGEMENT,
  },
  R11: {
    reason: 'The person who hurts is near, or they must go back tonight and are afraid.',
    source: JUDGEMENT,
  },
  R12: { reason: 'They are afraid to go home. Act before they return.', source: JUDGEMENT },
  R13: { reason: 'A young or disabled child is alone now.', source: JUDGEMENT },
  R14: {
    reason: 'A baby, or a child who cannot move about, has a bruise or an injury.',
    source: JUDGEMENT,
  },
  R15: {
    reason: 'A sexual assault in the last 24 hours: safety, health and evidence.',
    source: JUDGEMENT,
  },
  R16: {
    reason:
      'A sexual assault in the last 7 days: there is still time for health care and evidence.',
    source: JUDGEMENT,
  },
  R17: {
    reason: 'Someone threatens to share pictures, and they may not want to live.',
    source: 'Known deaths after sexual blackmail',
  },
  R18: {
    reason: "Someone threatens to share pictures. Don't pay, don't delete; Report Remove can help.",
    source: JUDGEMENT,
  },
  R19: { reason: 'They are to meet someone from online today or tonight.', source: JUDGEMENT },
  R20: { reason: 'Someone online asks for pictures, or wants to meet.', source: JUDGEMENT },
  R21: {
    reason: 'Someone says they will be hurt today or tomorrow over money or things they owe.',
    source: JUDGEMENT,
  },
  R22: {
    reason: 'They were made to carry something inside the body. A doctor is needed first.',
    source: JUDGEMENT,
  },
  R23: {
    reason: 'They are made to carry, hold, sell or travel, or are held by a debt.',
    source: 'Modern Slavery Act 2015 s.52: duty to notify',
  },
  R24: {
    reason: 'Someone older takes the child to places, or keeps them overnight.',
    source: JUDGEMENT,
  },
  R25: { reason: 'Two or more signs of exploitation make a pattern.', source: JUDGEMENT },
  R26: { reason: 'One sign of exploitation. It may mean little by itself.', source: JUDGEMENT },
  R27: {
    reason: 'It may be sexual and the child is under 13.',
    source: 'A child under 13 cannot consent in law: Sexual Offences Act 2003 ss.5–8',
  },
  R28: {
    reason: 'The person who hurts can still get to the child, or to other children.',
    source: JUDGEMENT,
  },
  R29: { reason: 'Someone has left a mark or an injury.', source: 'Children Act 1989 s.47' },
  R30: {
    reason: 'Someone was choked or held by the neck. It can kill later, and it can happen again.',
    source: 'A known marker of homicide in domestic abuse',
  },
  R31: {
    reason: 'Violence or control at home. Seeing and hearing it harms a child.',
    source: 'Domestic Abuse Act 2021 s.3',
  },
  R32: {
    reason: 'A person in a position of trust. Their organisation must not be told first.',
    source: 'Duty to tell the designated officer within one working day',
  },
  R33: {
    reason:
      'They work for the school or club this page is from. Act without that organisation, and do not answer through it.',
    source: 'Conflict of interest: a report must not reach the person that it is about',
  },
  R34: {
    reason: 'They may be taken away in the next three days, for a marriage or to be cut.',
    source: 'There may be one chance to help',
  },
  R35: {
    reason: 'Forced marriage, cutting or so-called honour abuse. Never contact the family first.',
    source: JUDGEMENT,
  },
  R36: { reason: 'Someone may plan to hurt other people.', source: JUDGEMENT },
  R37: { reason: 'Someone may be drawn into extremism. Support first.', source: JUDGEMENT },
  R38: {
    reason: 'They may be forced to work or kept somewhere.',
    source: 'Modern Slavery Act 2015 s.52: duty to notify',
  },
  R39: {
    reason: 'Another child used force or pictures, or is much older or stronger.',
    source: JUDGEMENT,
  },
  R40: {
    reason: 'The same place, vehicle or nickname in two or more reports within 30 days.',
    source: 'Contextual safeguarding: a place can be the subject of a report',
  },
  R41: {
    reason: 'A child in care, disabled or here without family is targeted more often.',
    source: JUDGEMENT,
  },
  R42: {
    reason: 'Exploitation, or a place where children may be harmed, and it is happening now.',
    source: JUDGEMENT,
  },
  R43: {
    reason: 'A place or vehicle where children may be harmed, within the last 28 days.',
    source: 'Contextual safeguarding: a place can be the subject of a report',
  },
  R44: {
    reason: 'One sighting of a place or vehicle, more than 28 days ago. Keep it searchable.',
    source: JUDGEMENT,
  },
  R45: {
    reason: 'A child is not looked after. Sooner for a small child, or with no food or heat today.',
    source: JUDGEMENT,
  },
  R46: {
    reason: 'Bullying or hate. Sooner with threats, a weapon or self-harm.',
    source: JUDGEMENT,
  },
  R47: {
    reason: 'Drink or drugs around a child. Sooner with a baby, driving or passing out.',
    source: JUDGEMENT,
  },
  R48: {
    reason: 'An adult survivor says that the person may reach children now.',
    source: JUDGEMENT,
  },
  R49: {
    reason: 'An adult survivor; no access to children known. Offer support at their pace.',
    source: JUDGEMENT,
  },
  R50: { reason: 'They asked for advice only.', source: JUDGEMENT },
  R51: {
    reason:
      'A professional is reporting: they cannot be anonymous, and this does not fulfil a duty.',
    source: "Both front doors' published rules for professionals",
  },
  R52: {
    reason: 'It may be a joke or a test. It may also be a cry for help: two people close it.',
    source: JUDGEMENT,
  },
  R53: {
    reason:
      'The words need a human translation: keep the original. With nothing answered, read it today.',
    source: 'Equal treatment: nobody waits longer for their language',
  },
  R54: {
    reason: 'The child lives outside the area. Keep it until the other area has accepted it.',
    source: 'Cross-border practice: no bounce',
  },
  R55: {
    reason: 'The team is closed and this cannot wait: the duty team and the police are the way.',
    source: JUDGEMENT,
  },
  R56: {
    reason:
      'Grave harm, nowhere to write to and no area: nobody can be asked, unless they come back. Nothing else is known: look at the words.',
    source: JUDGEMENT,
  },
  R57: {
    reason: 'They wrote again. Many children must tell more than once before they are heard.',
    source: 'What children said of telling: many tell several times before they are heard',
  },
  R58: {
    reason: 'Very few words, and a serious worry was chosen. Many children hint.',
    source: 'Research on how children tell',
  },
  R59: {
    reason: 'The rules could not be worked out for this report. A person must look at it today.',
    source: JUDGEMENT,
  },
  R60: {
    reason:
      'A report about a place in which a child may be in danger now: make a record of the child too.',
    source: JUDGEMENT,
  },
};

/** Why a rule is one, by its partnership's own rules too; null for a rule that this version does not have. */
const whyOf = (id: string, own?: Overrides): Why | null =>
  REASONS[id] ?? own?.add?.find((rule) => rule.id === id) ?? null;

/** The reason of a rule in plain words; null for a rule that this version does not have. */
export const reasonOf = (id: string, own?: Overrides): string | null =>
  whyOf(id, own)?.reason ?? null;

/** What a rule rests on; null for a rule that this version does not have. */
export const sourceOf = (id: string, own?: Overrides): string | null =>
  whyOf(id, own)?.source ?? null;
