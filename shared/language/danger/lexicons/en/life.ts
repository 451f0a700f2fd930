// Wanting to die, and having taken something. Nothing here is ever a figure of speech or denied.
import type { Entry } from '../../lexicon.ts';

const WANT = '(want to|wanna|want 2|wnt to|wana|going to|gonna|gunna|gona)';
const DIE = '(kill (myself|myslef|my self)|kms|end it|end it all|end my life|unalive (myself)?)';

export const LIFE: readonly Entry[] = [
  {
    sign: 'took_something',
    say: [
      '(took|taken|swallowed|necked|downed) … (tablet|tablets|pill|pills|paracetamol|paracetamols|ibuprofen|overdose|bleach|antidepressants|painkillers)',
      '(took|taken|had|swallowed) (way)? (too|to) many (tablets|pills|paracetamol|meds|painkillers)',
      '(took|taken|swallowed) (all|loads of|a lot of|lots of) … (meds|medication|medicine|tabs)',
      "(overdose|overdosed|overdosing|od'd|oded)",
      '(drank|drunk|drinking) (some)? (bleach|antifreeze|weedkiller)',
    ],
  },
  {
    sign: 'suicide_plan',
    say: [
      'said (my)? (goodbye|goodbyes|good bye)',
      'saying (my)? (goodbye|goodbyes) to (everyone|everybody|them all)',
      '(wrote|written|writing) (a|my)? (note|letter|notes|letters) (to|for) (everyone|them|them all)',
      '(suicide|goodbye) (note|letter)',
      `tonight (i'm|i am)? (going to|gonna|gunna) (end|kill)`,
      `${WANT} (end it|end it all|end my life|kill myself|kms|unalive myself) (tonight|today|tomorrow|after school|this weekend)`,
      '(planning|planned|plan) (to|on|how to) (kill myself|killing myself|end it|ending it|end my life|die)',
      '(how to|ways to) (kill myself|end my life|end it all)',
      `${WANT} jump (off|in front of) (a|the) (bridge|roof|building|train|car park)`,
    ],
  },
  {
    sign: 'suicidal',
    say: [
      '(kill|killing|kil|killin) (myself|myslef|my self)',
      '(kms|unalive|unaliving)',
      '(end|ending) it all',
      `${WANT} (end it|top myself|not wake up|disappear forever)`,
      '(end|ending) my (life|own life)',
      `(don't|do not|didn't) (want to|wanna|want 2|wana) (be here|be ere|live|wake up|be alive|exist|carry on)`,
      '(want|wanna|wish|wana|wnt) (to|2|i was|i were|i could|i could just)? (die|dead|be dead)',
      "(wish i (was|were) (never born|not here)|wish i wasn't (here|alive))",
      'better off (dead|without me)',
      `no (point|reason) (in|of|to)? (living|live|being alive|be alive|me being here)`,
      `(no one|nobody|noone) would (care|notice|miss me) if i (died|was dead|was gone|wasn't here)`,
      `can't (go on|do this) any (more|longer)`,
      '(suicidal|suicidle|sucidal|commit suicide|attempt suicide)',
    ],
  },
  {
    sign: 'suicidal',
    say: [
      '(cut|cutting|cuttin|harming|hurting|burning|starving) (myself|myslef|my self)',
      '(self-harm|self-harming|self-harmed|selfharm)',
      `${WANT} (hurt|harm|cut) myself`,
    ],
  },
  {
    sign: 'suicidal',
    say: [
      `${WANT} ${DIE}`,
      `(going to|gonna|gunna) (kill|off) (himself|herself|themselves)`,
      '(he|she|they) (want|wants) to (die|end it|kill (himself|herself|themselves|themself))',
    ],
  },
];
