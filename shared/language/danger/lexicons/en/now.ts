// Danger at this moment: weapons, being held, someone near, a body that needs a doctor.
import type { Entry } from '../../lexicon.ts';

export const NOW: readonly Entry[] = [
  {
    sign: 'needs_doctor',
    say: [
      "(won't|will not|wont|not|isn't|can't) (wake up|waking up)",
      "can't wake (him|her|them|mum|mam|my mum|my dad|dad|my brother|my sister) (up)?",
      "(can't|cannot|cant|can not|struggling to|can barely|not) (breathe|breath|breathing)",
      '(unconscious|unconcious)',
      '(bleeding|bleedin) (a lot|alot|loads|badly|bad|everywhere|and|so much|really bad)',
      "(won't|doesn't|can't) stop (the)? (bleeding|bleedin)",
      "(i'm|i am|he's|she's|he is|she is|mum is|my mum is) bleeding",
      '(been|got|was) (stabbed|shot)',
    ],
  },
  {
    sign: 'weapon',
    say: [
      '(knife|knives|machete|machetes|shank|shanks|shanked|shanking)',
      'zombie (knife|knives|blade|blades)',
      '(got|has|have|had|carry|carries|carrying|with|pulled) (a|his|the|their) (zombie|strap|blade|blades|sword|hammer|stick on me)',
      '(gun|guns|acid|firearm|shooter)',
      '(stab|stabs|stabbed|stabbing|stabb|shoot|shooting) (me|him|her|us|them|you|someone|somebody|my (mum|dad|brother|sister|friend|mate|family))',
      '(been|got|gets|get|getting|was) (stabbed|shot|splashed)',
      '(dead|snitch|get you|find you|come for you|coming for you|watch your back|end you|pull up|rush you|tell anyone) … (🔪|🔫|🗡|⚔|💣)',
    ],
    figurative: true,
    deniable: true,
  },
  {
    sign: 'held',
    say: [
      '(lock|locks|locked|locking) (me|us|him|her|them|myself)? (in|up|inside)',
      "(won't|will not|doesn't|wouldn't|don't) let (me|us|him|her|them) (out|leave|go)",
      "(can't|cannot|cant) (get out|escape|leave the (house|flat|room))",
      '(took|taken|taking|hid|hidden|hiding|keeps|kept|has|have) (my|her|his|their|our) (passport|passports)',
      '(passport|passports) (is|was|were|has been|have been|been|got|is being)? (taken|hidden)',
      '(keep|keeps|keeping|kept|held|holding) (me|us|her|him) (in a|in the|in his|locked|inside|here|prisoner|hostage)',
      '(tied|tie|ties) (me|us|her|him) (up|to)',
      'not allowed (to leave|out of) the (house|flat|room)',
    ],
    figurative: true,
  },
  {
    sign: 'person_near',
    say: [
      'outside (my|our|the) (house|door|window|flat|bedroom|room)',
      '(coming|comin) (for|after|to get) (me|us)',
      "(he's|she's|they're|he is|she is|they are) (here|outside|downstairs|at the door|in the house|in the next room)",
      '(hiding|hidin) from',
      '(hiding|hidin) (in|under|behind) (the|my|a) (bathroom|toilet|wardrobe|cupboard|room|bed|shed|bedroom|loft)',
      '(following|followed) me (home|now|from|to|everywhere)',
      "(he's|she's|they're|dad's) (coming|on his way|on her way) (back|home|upstairs|here) (now|soon|in a minute)",
    ],
    figurative: true,
    deniable: true,
  },
  {
    sign: 'happening_now',
    say: ['(right now|rite now|happening now|as i type|as we speak|at this moment)'],
    figurative: true,
    deniable: true,
  },
  {
    sign: 'missing_now',
    say: [
      "(hasn't|has not|haven't|not|never) (come|came|been) (home|back) (since|all night|for|last night|yet)",
      '(missing since|been missing|gone missing)',
      '(ran|run) away (from home|from care|last night|today|yesterday)',
    ],
    figurative: true,
  },
  {
    sign: 'assault_24h',
    say: [
      '(rape|raped|rapes|raping|sexually assaulted|assaulted|forced himself on) … (today|tonight|last night|this morning|just now|yesterday|an hour ago)',
      '(today|tonight|last night|this morning|just now|yesterday) … (raped|sexually assaulted|assaulted|forced himself on)',
    ],
  },
  {
    sign: 'joke',
    say: [
      '(test|testt) lol',
      'lol jk',
      'just testing',
      'this is a (test|joke)',
      '(joke|jokes) lol',
      '(joke|jokes) … lol',
      '^ test',
    ],
  },
];
