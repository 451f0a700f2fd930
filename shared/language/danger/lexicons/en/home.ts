// Harm at home and by people who are known: hurt, fear, neglect, control, being sent away.
import type { Entry } from '../../lexicon.ts';

export const HOME: readonly Entry[] = [
  {
    sign: 'afraid_home',
    say: [
      "(don't want to|dont wanna|don't wanna|scared to|scared 2|afraid to|can't|too scared to|frightened to) go (back)? home",
      '(scared|afraid|frightened|terrified) (of|about) going (back)? home',
      "(don't|do not|never) feel safe at home",
      "(not|isn't|am not|i'm not) safe at home",
    ],
  },
  {
    sign: 'injury',
    say: [
      '(hurt|hurts|hit|hits|hitting|hitin|punch|punches|punched|kick|kicks|kicked|burn|burns|burnt|burned|beat|beats|beating|slap|slaps|slapped|whip|whips|whipped|smack|smacks|smacked|batters|battered) (me|my|him|her|us)',
      '(bruise|bruises|bruised|brusies)',
      'black eye',
      '(beats|beat|beating) (me|him|her|us) up',
      '(marks|burns|cuts) (on|all over) (my|her|his) (arm|arms|leg|legs|back|neck|body|face)',
      '(hit|hits|hitting|hurt|hurts|punched) (mum|mam|mom|the kids|the baby)',
    ],
    deniable: true,
  },
  {
    sign: 'baby_hurt',
    say: [
      '(shook|shakes|shaking|hit|hits|hurt|hurts|dropped|slapped) (the|my|our|her|his) (little)? baby',
      'baby … (has|got|had) (a|some)? (bruise|bruises|burn|burns|mark|marks)',
    ],
    deniable: true,
  },
  {
    sign: 'choked',
    say: [
      '(strangle|strangles|strangled|strangling|strangeled) (me|him|her|us|mum|my mum|my sister|my brother)',
      '(choke|chokes|choked|choking|chocked|chokd) (me|him|her|us|mum|my mum|my sister|my brother)',
      "(hand|hands|arm|belt|rope) (round|around|on) (my|her|his|their|mums|mum's) (neck|throat)",
      '(grab|grabs|grabbed|squeezed|squeezes|squeezing) (me by)? (the|my|her|his) (neck|throat)',
    ],
    figurative: true,
    deniable: true,
  },
  {
    sign: 'alone_now',
    say: [
      '(left|leave|leaves) (me|us|them|him|her|the kids) … (on my own|on our own|on their own|alone) (all night|all day|for days|overnight|at night)',
      '(kids|children|little ones|toddler|baby) … (are|is|left) (home)? alone',
    ],
  },
  {
    sign: 'no_food_heat',
    say: [
      '(no|any) (food|heating|electric|electricity|gas|hot water) (at home|in the house|in our house|in the flat|at mine|in the cupboards|left at home)',
      '(we|they) have (got)? no (food|heating|electric|electricity|gas|hot water|bed|beds)',
      "(don't|doesn't|dont|never) (get|have|got) (any|enough|given) (food|dinner|tea|to eat)",
      "(haven't|hasn't|not|aint|ain't) (eaten|eat|ate) (for|in|since) (days|ages|two|three|2|3|yesterday|monday|friday|school)",
      "(don't|doesn't|not|never) (feed|feeds|get fed|fed) (me|us|them|him|her)?",
      'nothing to eat (at home|in the house|all weekend)',
    ],
  },
  {
    sign: 'driving_or_passed_out',
    say: [
      '(drunk|drinking|high|stoned|wasted) … (driving|drove|drives|drive) (me|us|him|her|the kids|home)',
      '(drives|driving|drove) … (drunk|high|stoned|wasted|off his face|off her face)',
      '(mum|mam|dad|he|she|they|stepdad) (has|have|is|was|keeps|had|always)? (passed out|passing out|passes out)',
      'passed out (drunk|on the floor|on the sofa|on drugs)',
    ],
    deniable: true,
  },
  {
    sign: 'threats',
    say: [
      '(threaten|threatens|threatened|threatening|threatning) (me|us|him|her|to|my mum|my family)',
      "(said|says|say|saying|told me) (he'll|she'll|they'll|he will|she will|they will|he's going to|he's gonna|they're gonna|they are going to) (kill|hurt|stab|batter|shoot|find|get) (me|us|my mum|my family|my brother|my sister|her|him)",
      "(he'll|she'll|they'll|he will|she will|they will|dad will|will) kill me",
      '(going to|gonna|gunna) (hurt|batter|stab|shoot|kill) (me|us|my mum|my family)',
    ],
    figurative: true,
    deniable: true,
  },
  {
    sign: 'abuser_has_access',
    say: [
      '(he|she|they|dad|mum|stepdad|my dad|my mum|boyfriend) (always)? (checks|reads|goes through|looks through|tracks|monitors|check|read) (all)? (my|our) (phone|messages|texts|location|chats)',
      '(can see|sees|knows|watches|has) (my|our|this) (screen|messages|passcode|password|location|passwords)',
      '(tracking|tracks|tracker on) (me|my phone|my location)',
    ],
    deniable: true,
  },
  {
    sign: 'travel_soon',
    say: [
      '(fly|flying|flight|flights|taking me|take me|sending me|send me|taking her|sending her|going|ticket|tickets|trip) … (get married|be married|getting married|marry|my wedding|her wedding|the cutting|ceremony|be cut|get cut)',
      '(one-way) (ticket|tickets|flight|flights)',
      '(flying|fly|taken|taking me|sending me|sent) (abroad|back home|out of the country|to another country) … (tonight|tomorrow|today|friday|saturday|sunday|monday|next week|soon|this week)',
    ],
    deniable: true,
  },
  {
    sign: 'in_care',
    say: [
      "(i'm|i am|im|live|living|been|placed|put) in (care|foster care|a children's home|a care home)",
      '(foster (mum|dad|carer|carers|parents|family|home|placement))',
      "(children's|care) home",
    ],
  },
  {
    sign: 'pregnant',
    say: [
      "(i'm|i am|might be|could be|may be|think i'm|she's|she is|am|get|got me|got her) pregnant",
      '(got|get|getting) (me|her) pregnant',
      '(missed my period|pregnancy test|pregnant and)',
    ],
    deniable: true,
  },
];
