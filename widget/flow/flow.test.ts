import { describe, expect, it } from 'vitest';
import type { AreaId, ReportId } from '../../shared/ids.ts';
import { WORRIES } from '../../shared/schema/codes.ts';
import { RULES } from '../../shared/triage/rules.ts';
import type { Answers } from './answers.ts';
import { NOTHING_SAID, subjectOf, toldOf } from './answers.ts';
import { detailsFor } from './details.ts';
import { flow, signalsIn } from './flow.ts';
import { consistent, signsFor } from './questions.ts';
import type { FlowEvent, Screen, State } from './state.ts';
import { begin } from './state.ts';

const run = (events: FlowEvent[], from: State = begin('en')): State => events.reduce(flow, from);
const say = (answers: Partial<Answers>): FlowEvent => ({ type: 'say', answers });
const next: FlowEvent = { type: 'next' };
const skip: FlowEvent = { type: 'skip' };
const back: FlowEvent = { type: 'back' };
const goOn: FlowEvent = { type: 'keep-going' };

/** Answers the first questions as a child who speaks of themselves, up to "are you safe?". */
const CHILD = [say({ reporter: 'child' }), next, say({ about: 'self' }), next, next];
const atSafe = (): State => run(CHILD);
/** Skips on to a screen, past any help. */
function skipTo(screen: Screen, from: State): State {
  let state = from;
  for (let steps = 0; state.screen !== screen && steps < 30; steps += 1) {
    state = flow(state, state.screen === 'help' ? goOn : skip);
  }
  return state;
}
const receipt = { id: 'a'.repeat(32) as ReportId, nextLook: 1, teamOpen: true, interrupt: false };

describe('the way through', () => {
  it('lets every question be skipped, and ends at the read-back with nothing said', () => {
    const seen: Screen[] = [];
    let state = begin('en');
    while (state.screen !== 'check' && seen.length < 30) {
      seen.push(state.screen);
      state = flow(state, state.screen === 'help' ? goOn : skip);
    }
    expect(seen).toEqual([
      'reporter',
      'about',
      'age',
      'safe',
      'help',
      'tapped',
      'worries',
      'when',
      'area',
      'words',
      'find',
      'wantsReply',
    ]);
    expect(state.answers).toEqual(begin('en').answers);
  });

  it('keeps each answer when going back, and forward again', () => {
    const before = run([say({ words: 'he hurts me', reporter: 'public' }), next, next, back, back]);
    expect(before.screen).toBe('reporter');
    expect(before.answers).toMatchObject({ words: 'he hurts me', reporter: 'public' });
  });

  it('stays on the first question when there is nothing to go back to', () => {
    expect(run([back]).screen).toBe('reporter');
  });

  it('tells a professional at once what this is not, and lets them go on', () => {
    const told = run([say({ reporter: 'professional' }), next]);
    expect(told.screen).toBe('professional');
    expect(flow(told, next).screen).toBe('about');
  });

  it.each(['child', 'teen'] as const)(
    'speaks to the %s themselves where nobody said who it is about',
    (reader) => {
      expect(subjectOf({ ...begin('en', reader).answers })).toBe('self');
      expect(subjectOf({ ...begin('en', 'adult').answers })).toBe('other');
    },
  );

  it('drops a sign that a change of age has hidden', () => {
    const state = run([say({ age: 'under_5', tapped: ['baby_hurt', 'injury'] })]);
    const older = run([say({ age: '13_15' }), next], { ...state, screen: 'age' });
    expect(older.answers.tapped).toEqual(['injury']);
  });
});

describe('help', () => {
  it.each([
    ['no', 'danger'],
    ['unsure', 'unsure'],
    ['unsaid', 'danger'], // not to say is not to be unsure
  ] as const)('comes first when a child says safe = %s', (safe, kind) => {
    const state = run([say({ safe }), next], atSafe());
    expect(state).toMatchObject({ screen: 'help', helpKind: kind });
    expect(flow(state, goOn).screen).toBe('tapped');
  });

  it.each([
    ['unsaid', 'unsure', 'help'],
    ['unsaid', 'unsaid', 'help'],
    ['public', 'unsure', 'tapped'],
    ['public', 'unsaid', 'tapped'],
  ] as const)('for %s who says safe = %s: %s is next', (reporter, safe, screen) => {
    const state = skipTo('safe', begin('en'));
    expect(run([say({ reporter, safe }), next], state).screen).toBe(screen);
  });

  it('does not come when the child is safe, nor before they were asked', () => {
    expect(atSafe().screen).toBe('safe');
    expect(run([say({ safe: 'yes' }), next], atSafe()).screen).toBe('tapped');
  });

  it('comes once for each kind', () => {
    const unsafe = run([say({ safe: 'no' }), next, goOn], atSafe());
    const armed = run([say({ tapped: ['weapon'] }), next], unsafe);
    expect(armed.screen).toBe('worries');
    const hurt = run([back, say({ tapped: ['weapon', 'needs_doctor'] }), next], armed);
    expect(hurt).toMatchObject({ screen: 'help', helpKind: 'life' });
  });

  it('is worded in general when the danger was heard and not tapped', () => {
    const calm = run([say({ safe: 'yes' })], atSafe());
    const typing = skipTo('words', { ...calm, answers: { ...calm.answers, safe: 'yes' } });
    const safe = { ...typing, answers: { ...typing.answers, safe: 'yes' as const }, helped: [] };
    const heard = run([{ type: 'heard', signs: ['took_something'] }, next], safe);
    expect(heard).toMatchObject({ screen: 'help', helpKind: 'danger', afterHelp: 'find' });
  });

  it('comes on asking, from any screen, and leads back to it', () => {
    const asked = run([{ type: 'help' }], atSafe());
    expect(asked.screen).toBe('help');
    expect(flow(asked, goOn).screen).toBe('safe');
  });

  it('forgets what was heard together with the words', () => {
    const state = { ...atSafe(), screen: 'words' as const, heard: ['suicidal' as const] };
    expect(run([{ type: 'delete', question: 'words' }], state).heard).toEqual([]);
    expect(flow(state, skip).heard).toEqual([]);
  });
});

describe('what the worries bring', () => {
  const picked = (worries: Answers['worries']): State =>
    run([say({ worries }), next], { ...atSafe(), screen: 'worries', helped: ['unsure'] });

  it('is asked only where a picked worry has something to ask', () => {
    expect(picked(['PHY']).screen).toBe('details');
    expect(picked(['CARE']).screen).toBe('when');
    expect(picked([]).screen).toBe('when');
  });

  it('offers what the worries have in common once', () => {
    const { answers } = picked(['CSE', 'CCE', 'MIS']);
    const offered = signsFor('details', answers);
    expect(new Set(offered).size).toBe(offered.length);
    expect(offered).toContain('gifts');
  });

  it('R33: asks whether the person works where the page is from, only of a person of trust', () => {
    expect(WORRIES.filter((worry) => detailsFor([worry]).includes('works_here'))).toEqual(['POT']);
    const told = run([say({ details: ['works_here'] })], picked(['POT', 'PHY']));
    expect(signalsIn(told).tapped).toEqual(['works_here']);
    expect(run([back, say({ worries: ['PHY'] }), next], told).answers.details).toEqual([]);
  });

  it('R33: does not send them back to that organisation once it is sent', () => {
    const self = { ...NOTHING_SAID, about: 'self' as const };
    expect(toldOf(self)).toBe('self');
    expect(toldOf({ ...self, details: ['works_here'] })).toBe('place');
    const sent = run([{ type: 'send' }, { type: 'sent', receipt }], {
      ...begin('en'),
      screen: 'check',
      answers: { ...self, details: ['works_here'] },
    });
    expect(toldOf(sent.answers)).toBe('place');
  });

  it('goes with the signals, and is dropped with the worry that brought it', () => {
    const told = run([say({ details: ['threats', 'in_care'] })], picked(['BUL', 'PHY']));
    expect(signalsIn(told).tapped).toEqual(['threats', 'in_care']);
    const fewer = run([back, say({ worries: ['PHY'] }), next], told);
    expect(fewer.answers.details).toEqual(['in_care']);
  });

  it('says what to do about blackmail with a picture, although no rule interrupts for it', () => {
    const state = run([say({ details: ['threat_to_share'] }), next], picked(['IMG']));
    expect(state).toMatchObject({ screen: 'help', helpKind: 'pictures', afterHelp: 'when' });
  });

  it('shows help where a further sign asks for it', () => {
    const state = run([say({ details: ['drugs_inside'] }), next], picked(['CCE']));
    expect(state).toMatchObject({ screen: 'help', helpKind: 'life', afterHelp: 'when' });
  });

  it('names every worry at most once for each sign, and only signs that some rule asks for', () => {
    const asked = detailsFor(WORRIES);
    const used = JSON.stringify(RULES.map(({ when, raised }) => [when, raised]));
    expect(asked.filter((sign) => !used.includes(`"${sign}"`))).toEqual([]);
  });
});

describe('reading back and sending', () => {
  const atCheck = (): State =>
    skipTo('check', run([say({ reporter: 'public', worries: ['PHY'], words: 'something' })]));

  it('changes one answer and comes back', () => {
    const changing = run([{ type: 'change', question: 'age' }], atCheck());
    expect(changing.screen).toBe('age');
    const changed = run([say({ age: '8_12' }), next], changing);
    expect(changed).toMatchObject({ screen: 'check', changing: null, answers: { age: '8_12' } });
    expect(changed.row).toBe('age');
    expect(flow(changing, back)).toMatchObject({ screen: 'check', row: 'age' });
  });

  it.each([next, back])(
    'shows the notice after a change to a professional, with $type',
    (event) => {
      const changing: FlowEvent[] = [
        { type: 'change', question: 'reporter' },
        say({ reporter: 'professional' }),
      ];
      const told = run([...changing, event], atCheck());
      expect(told.screen).toBe('professional');
      expect(flow(told, back).screen).toBe('reporter');
      const read = flow(told, next);
      expect(read).toMatchObject({ screen: 'check', changing: null, row: 'reporter' });
      expect(run([{ type: 'change', question: 'reporter' }, next], read).screen).toBe('check');
      const other = run(
        [{ type: 'change', question: 'reporter' }, say({ reporter: 'child' })],
        read,
      );
      expect(flow(other, next).trail).not.toContain('professional');
    },
  );

  it('shows the help that a change asks for, and comes back to its row', () => {
    const changing: FlowEvent[] = [{ type: 'change', question: 'safe' }, say({ safe: 'no' })];
    const helped = run([...changing, next], atCheck());
    expect(helped).toMatchObject({ screen: 'help', helpKind: 'danger' });
    expect(flow(helped, goOn)).toMatchObject({ screen: 'check', row: 'safe' });
  });

  it('drops what a change of reporter no longer offers', () => {
    const asSelf = say({
      reporter: 'survivor',
      about: 'self',
      age: 'under_5',
      tapped: ['baby_hurt'],
    });
    const state = run([asSelf, { type: 'change', question: 'reporter' }], atCheck());
    expect(run([say({ reporter: 'parent' }), next], state).answers.about).toBe('unsaid');
    expect(run([say({ reporter: 'child' }), next], state).answers).toMatchObject({
      about: 'self',
      age: 'unsaid',
      tapped: [],
    });
  });

  it('leaves the very same answers where nothing is dropped', () => {
    const answers = run([say({ reporter: 'child', tapped: ['injury'] })]).answers;
    expect(consistent(answers)).toBe(answers);
  });

  it('deletes one answer and nothing else', () => {
    const state = { ...atCheck(), answers: { ...atCheck().answers, age: '8_12' as const } };
    const area = 'gedling' as AreaId;
    const deleted = run([say({ area }), { type: 'delete', question: 'age' }], state);
    expect(deleted.answers).toMatchObject({ age: 'unsaid', area });
  });

  it('puts back all that went with a deleted answer, each by itself', () => {
    const told = say({ age: 'under_5', tapped: ['baby_hurt'], words: 'he hurts me' });
    const state = run([told, { type: 'heard', signs: ['injury'] }], atCheck());
    const deleted = run(
      [
        { type: 'delete', question: 'words' },
        { type: 'delete', question: 'age' },
      ],
      state,
    );
    expect(deleted.answers).toMatchObject({ words: '', age: 'unsaid', tapped: [] });
    const undone = run(
      [
        { type: 'undo', question: 'words' },
        { type: 'undo', question: 'age' },
      ],
      deleted,
    );
    expect(undone).toEqual(state);
  });

  it('forgets for good what was deleted, once it is changed, left or sent', () => {
    const deleted = run([say({ words: 'x' }), { type: 'delete', question: 'words' }], atCheck());
    for (const event of [{ type: 'change', question: 'words' }, back, { type: 'send' }] as const) {
      expect(flow(deleted, event).deleted).toEqual({});
    }
  });

  it('is sending only after Send on the read-back', () => {
    const everywhere = ['reporter', 'safe', 'words', 'wantsReply', 'help'] as const;
    for (const screen of everywhere) {
      expect(flow({ ...begin('en'), screen }, { type: 'send' }).screen).toBe(screen);
    }
    expect(flow(atCheck(), { type: 'send' }).screen).toBe('sending');
  });

  it('keeps the answers when it has not gone, and drops them once it has', () => {
    const answers = {
      ...atCheck().answers,
      age: '8_12' as const,
      words: 'he hurts me',
      name: 'Jay',
    };
    const sending = flow({ ...atCheck(), answers }, { type: 'send' });
    const stuck = flow(sending, { type: 'failed', why: 'refused' });
    expect(stuck).toMatchObject({ screen: 'stuck', answers: { words: 'he hurts me' } });
    expect(flow(stuck, { type: 'send' }).answers).toBe(sending.answers);
    const sent = flow(sending, { type: 'sent', receipt });
    expect(sent).toMatchObject({ screen: 'code', answers: { words: '', name: '' } });
    expect(sent.answers.age).toBe(answers.age); // it chooses the signposts
  });

  it('tells at once that this browser is unable, and leads back to the question', () => {
    const unable: FlowEvent = { type: 'failed', why: 'unable' };
    const told = flow(atSafe(), unable);
    expect(told.screen).toBe('unable');
    expect(flow(told, goOn)).toEqual({ ...atSafe(), afterHelp: 'safe' });
    const sending = flow(atCheck(), { type: 'send' });
    expect(run([unable, goOn], sending)).toMatchObject({
      screen: 'check',
      answers: sending.answers,
    });
  });

  it('never cuts help short to say that this browser is unable', () => {
    const helped = run([{ type: 'help' }], atSafe());
    expect(flow(helped, { type: 'failed', why: 'unable' })).toBe(helped);
  });

  it('R56: does not press five words on someone who said no, and has them for them', () => {
    const sending = { ...atCheck(), answers: { ...atCheck().answers, wantsReply: 'no' as const } };
    const sent = run([{ type: 'send' }, { type: 'sent', receipt }], sending);
    expect(sent).toMatchObject({ screen: 'done', hasCode: true });
    expect(flow(sent, { type: 'show-code' }).screen).toBe('code');
  });

  it('shows the five words again only to someone who kept them', () => {
    const sent = run([{ type: 'send' }, { type: 'sent', receipt }], atCheck());
    expect(sent.screen).toBe('code');
    expect(run([{ type: 'code-done' }, { type: 'show-code' }], sent).screen).toBe('code');
    expect(run([{ type: 'code-dropped' }, { type: 'show-code' }], sent).screen).toBe('done');
  });

  it('gives signals without a word of what was typed', () => {
    const answers = { words: 'CANARY words', name: 'CANARY', school: 'CANARY', where: 'CANARY' };
    const state = run([say(answers)]);
    expect(JSON.stringify(signalsIn(state))).not.toContain('CANARY');
  });
});

describe('whom the questions speak of', () => {
  it.each([
    [{}, 'self'],
    [{ reader: 'adult' }, 'other'],
    [{ about: 'other' }, 'other'],
    [{ about: 'self', reader: 'adult' }, 'self'],
    [{ reporter: 'child', reader: 'adult' }, 'self'],
    [{ reporter: 'parent' }, 'other'],
    [{ reporter: 'child', about: 'place' }, 'place'],
  ] as const)('%o: %s', (answers, subject) => {
    expect(subjectOf({ ...NOTHING_SAID, ...answers })).toBe(subject);
  });

  it('keeps the chosen wording to itself', () => {
    expect(signalsIn(begin('en', 'adult'))).not.toHaveProperty('reader');
  });
});
