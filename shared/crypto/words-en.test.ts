import { describe, expect, it } from 'vitest';
import { oneSlipApart } from './typed.ts';
import { WORDS_EN } from './words-en.ts';

/** Words that must never appear in a return code, whatever else is added, grouped by why. */
const BANNED: Record<string, string> = {
  bodies: `
    ankle arm back backside bald beard belly blood body bone bosom bottom brain breast bum butt
    calf cheek chest chin ear elbow eye face fat finger fist foot hair hand head heart heel hip
    jaw knee leg limb lip lung mouth naked nappy neck nose nude palm pimple pubic rib scar shin
    shoulder skeleton skin skinny skull spine spit spot stomach sweat tail thigh throat thumb
    tissue toe tongue tooth trunk tummy undress waist wart weight womb wrist`,
  violence: `
    abuse assault attack bang bash batter battle beat belt bite blast bleed blow boot box break
    bruise bully burn choke chop claw clout crack crash crush cut deck drown explode fight flog
    gang harm harsh hit hunt hurt kick kill lamp lash murder poke pounce punch rip rob ruin
    shoot shot shove slam slap slash slay smack smash spank splash stab stamp sting strangle
    strike tear threat throttle torture victim war whack whip wound wreck`,
  fear: `
    afraid alone beast creep creepy danger dark demon devil dread evil fear ghost ghoul haunt
    horror lonely monster nightmare panic scare scream shadow shark shiver shock snake spider
    spook storm stranger terror thunder vampire witch wolf worry zombie`,
  sadness: `
    angry ashamed bad blame cruel cry dirty dumb fault grief guilt hate hopeless ignore liar lie
    lost miss mourn nobody pity reject sad shame silly sob sorry stupid ugly useless weep
    worthless wrong`,
  deathAndIllness: `
    ache bury cancer clinic coffin corpse dead death die disease doctor fever flu germ grave
    hearse hospital ill infect itch medicine nurse pain patient plague poison rash sick sneeze
    sore suicide surgeon tomb vomit ward`,
  familyRoles: `
    aunt aunty babe baby boy bride brother child cousin dad daddy daughter family father foster
    girl godfather grandad grandma granny groom guardian husband kid lad lady lass mam mama mate
    mother mum mummy nan nanny nephew niece papa parent pop sister son stepdad twin uncle wife`,
  people: `
    actor adult alien angler artist baker boss boyfriend buddy builder butcher butler captain
    chief clown coach cowboy driver dwarf elf emperor fairy farmer friend gent giant guest guide
    gypsy hero human jockey judge king knight landlord leader man master mayor men neighbour
    ninja owner peasant person pilot pirate player prince princess pupil queen sailor savage
    servant slave soldier stepmum tailor teacher teen tinker tramp tutor waiter wizard woman`,
  weapons: `
    arrow axe blade bomb bullet cannon catapult dagger dart dynamite grenade gun hammer hatchet
    knife lance machete missile needle pistol razor rifle saw scissors shank shotgun spade spear
    spike sword tank taser torpedo trigger weapon`,
  drugsAndAlcohol: `
    acid alcohol ale balloon beak beer blunt bong booze brandy broccoli bud buzz capsule
    champagne chemist cider cig cigar cocaine coke crystal deal dealer dope drug drunk fag fix
    gear gin glue grass green hash haze herb heroin heron high horse ice inject joint junkie ket
    ketchup lager lean lighter liquor meth molly mule mushroom nitrous opium ounce pharmacy pill
    pint pipe poppy pot powder puff resin roach rum sherry skunk smoke sniff snort snow speed
    spice spliff spoon stash stoned syringe tab tablet tobacco trip vape vodka weed whippet
    whisky wine wrap`,
  streetSlang: `
    bag bando bird block brick burner cheese chef ching clock country cuckoo cunch cutlass drill
    elder ends feds food lick line link nitty opp pack parcel ped plug rack raw rock runner shop
    skeet skeng snake snitch sponsor stick stone strap ting trap trident yard younger zoot`,
  religion: `
    abbey altar angel bible bishop bless chapel christ church cross faith god halo heaven hell
    holy hymn imam jesus jew koran kosher monk mosque mullah muslim nun pagan pope pray preach
    priest psalm rabbi sabbath saint satan sermon sikh sin soul steeple temple torah turban
    vicar`,
  confinement: `
    arrest attic basement bed bedroom blanket cage capture cave cell cellar chain chase closet
    collar cop cuff cupboard curtain den door dungeon duvet escape fort gag handcuff harness
    hide hole hostage hush jail jigsaw kennel key kidnap latch lead leash lock mask mattress
    muzzle night noose padlock pillow police prison pyjamas quiet rope ruler secret shed shut
    silence sleep snare sneak tether tie tunnel warden whisper`,
  sexAndSlang: `
    anal arse ass aubergine banana bang beaver bell bent biscuit bitch bollard bone boob booby
    bounce bush cake camel candy cherry chick chicken clam cock corn cougar crab cream crumpet
    cucumber cum date dating dick dildo dog donkey dyke erect fanny fiddle flap flirt flower
    fruit fudge gerbil gimp goose ham handjob hard honey hooker horn horny hose hot hug hump
    inch jug juice juicy kebab kinky kiss kitten knob knockers lick lollipop love lust meat
    melon milk moist moon naughty nipple nut oral orgy oyster paedo pansy peach pearl pecker pee
    penis perv pervert pie pizza plum pole poo porn pussy randy rape ride rim ring rod romance
    rubber saddle sausage screw sex sexy shaft shag skirt slag slip slope slut snog stiff strip
    stroke suck swallow sweet swing taco tart tease tight tit toss touch toy trumpet tug turd
    vagina vibrant virgin wank wedding wet whore willy wood worm`,
  groomingAndOnline: `
    bumble camera chat cuddle discord favour film game grindr group hinge invite kik match meet
    message mobile model naked online photo picture play please pretty promise reward selfie
    share show snap special steam surprise swap tickle tinder treasure treat trick trust video
    webcam wink zoom`,
  money: `
    bank bargain bet bill bribe broke buck budget buy card cash cent change charge cheap cheque
    coin copper cost credit debt dime dollar dough euro fee fine fund gamble gift gold hotel
    interest jackpot jewel loan loot lotto money owe party pawn pay penny poor pound present
    price prize profit purse quid rent reward rich sell steal tax taxi thief tip wage wallet
    wealth`,
};

/** Letter runs that give a word away wherever they sit in it (a canal, a cocoon, a drape). */
const BANNED_STEMS = `
  anal arse bomb boob blood bum butt cock coon cum dead dick drug fag fart fuck gun hate harm hell
  hurt incest jail kill kiss knife lock naked nazi nude paed pedo penis perv piss porn rape sex shit
  skull slag slut spank stab steroid tit trap turd vagina wank weed womb
`;

/** Endings a banned word may put on and still be itself. */
const ENDINGS = ['', 's', 'es', 'y', 'ed', 'er', 'ing', 'ish'];

/** Innocent words that only look like a banned one with an ending. */
const ALLOWED = ['bakery', 'beaker', 'shiny', 'sweater'];

const list = (words: string) => words.trim().split(/\s+/);

describe('the English word list', () => {
  it('has exactly 1,024 words, so that one word is ten bits', () => {
    expect(WORDS_EN).toHaveLength(1024);
  });

  it('has only words of three to eight plain letters', () => {
    expect(WORDS_EN.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
  });

  it('has no word twice', () => {
    expect(new Set(WORDS_EN).size).toBe(WORDS_EN.length);
  });

  it('is in alphabetical order', () => {
    expect(WORDS_EN).toEqual([...WORDS_EN].sort());
  });

  it('can tell every word by its first four letters', () => {
    const seen = new Map<string, string>();
    const clashes: string[] = [];
    for (const word of WORDS_EN) {
      const prefix = word.slice(0, 4);
      const other = seen.get(prefix);
      if (other !== undefined) clashes.push(`${other}/${word}`);
      seen.set(prefix, word);
    }
    expect(clashes).toEqual([]);
  });

  it('has no three-letter word that begins another word', () => {
    const clashes = WORDS_EN.filter((word) => word.length === 3).flatMap((short) =>
      WORDS_EN.filter((word) => word !== short && word.startsWith(short)).map(
        (word) => `${short}/${word}`,
      ),
    );
    expect(clashes).toEqual([]);
  });

  it.each([
    ['changed', 'boat', 'coat', true],
    ['left out', 'coast', 'coat', true],
    ['left off the front', 'feast', 'east', true],
    ['added twice', 'branch', 'branches', false],
    ['added at the end', 'tree', 'trees', true],
    ['swapped', 'diary', 'dairy', true],
    ['swapped across another', 'lime', 'mile', false],
  ])('knows a typing slip: a letter %s (%s/%s)', (_slip, a, b, slipped) => {
    expect(oneSlipApart(a, b)).toBe(slipped);
    expect(oneSlipApart(b, a)).toBe(slipped);
  });

  it('no two words are one typing slip apart', () => {
    const clashes = WORDS_EN.flatMap((a, index) =>
      WORDS_EN.slice(index + 1)
        .filter((b) => oneSlipApart(a, b))
        .map((b) => `${a}/${b}`),
    );
    expect(clashes).toEqual([]);
  });

  describe('is safe to show a hurt child', () => {
    it('is checked against at least 250 banned words', () => {
      const all = new Set(Object.values(BANNED).flatMap(list));
      expect(all.size).toBeGreaterThanOrEqual(250);
    });

    it.each(Object.entries(BANNED))('has no word from: %s', (_category, words) => {
      const banned = new Set(list(words).flatMap((word) => ENDINGS.map((end) => word + end)));
      const found = WORDS_EN.filter((word) => banned.has(word) && !ALLOWED.includes(word));
      expect(found).toEqual([]);
    });

    it('has no word with a banned stem inside it', () => {
      const stems = list(BANNED_STEMS);
      expect(WORDS_EN.filter((word) => stems.some((stem) => word.includes(stem)))).toEqual([]);
    });
  });
});
