// Words that a reporter must never read: promises that nobody can keep, blame, and the field's jargon.

/** For every reader. */
const PROMISES_AND_BLAME: Readonly<Record<string, RegExp>> = {
  en: /confidential|100 ?%|anonymous|anonymity|your (own )?fault(?! )|you should have|why did(n't)? you|blame|putting yourself|at risk behaviou?r|promiscu|consented|attention.seeking|\blying|prove it/i,
  pl: /poufn|100 ?%|anonim|twoj\w+ wina\b|powin\w+ był/i,
  ro: /confiden|100 ?%|anonim|vina ta\b|ar fi trebuit/i,
  uk: /конфіденц|100 ?%|анонім|твоя провина\b|мав би|мала б/i,
  ar: /سرّي[ةّ]? تام|100 ?%|١٠٠|مجهول الهوية|كان عليك/,
  ur: /خفیہ رہے|100 ?%|گمنام|آپ کا قصور ہے/,
  pa: /ਗੁਪਤ ਰਹੇ|100 ?%|ਗੁਮਨਾਮ|ਤੁਹਾਡਾ ਕਸੂਰ ਹੈ/,
};

/** English jargon that means something only to those who work in it. */
const JARGON: Readonly<Record<'child' | 'teen' | 'adult', RegExp>> = {
  adult:
    /triage|safeguarding concern|multi-agency|disclos|perpetrator|threshold|signpost|encrypt|end-to-end|front door|LADO|NRM|DSL\b|EDT\b/i,
  teen: /triage|safeguarding|multi-agency|disclos|perpetrator|threshold|signpost|encrypt|end-to-end|front door|referral|intervention|exploitation|statutory|LADO|NRM|DSL\b|EDT\b/i,
  child:
    /triage|safeguarding|multi-agency|disclos|perpetrator|threshold|signpost|encrypt|end-to-end|front door|refer|intervention|exploit|statutory|abuse|grooming|trafficking|violence|sexual(?! )|LADO|NRM|DSL\b|EDT\b/i,
};

/** What in a text must not be there for this reader, or null. */
export function neverSaid(
  text: string,
  language: string,
  reader: 'child' | 'teen' | 'adult',
): string | null {
  const promised = PROMISES_AND_BLAME[language]?.exec(text)?.[0];
  // "It is not your fault" is the one true sentence with the word.
  if (promised && !/not your fault/i.test(text)) return promised;
  return language === 'en' ? (JARGON[reader].exec(text)?.[0] ?? null) : null;
}
