import type { Scene } from '../find/names/name-scene.ts';

/** What only one in office has: "Reyes's government", "the Reyes administration", "under Reyes's presidency". */
const OWNED = /^(?:administration|cabinet|government|inauguration|premiership|presidency|re-election|reelection)$/;
/** The same directly behind the name. */
const NAMED = /^(?:administration|cabinet|premiership|presidency)$/;
/** Words in between: "Reyes's first government". */
const BETWEEN =
  /^(?:caretaker|centre-left|centre-right|coalition|conservative|current|first|former|interim|last|minority|new|own|outgoing|second|socialist|third)$/;
/** "Reyes won the presidential election", "Reyes is running for mayor". */
const STANDS =
  /^(?:has |had )?(?:(?:won|lost) (?:the|a|an|last month's|last year's|this year's)(?: \p{L}+)? (?:presidential|parliamentary|mayoral|gubernatorial|senate|general|snap|runoff) (?:election|elections|primary|race|vote|runoff)|(?:won|lost) the (?:presidential|parliamentary|mayoral|gubernatorial|senate|general|snap) (?:election|elections|primary|race|vote|runoff)|(?:is |was |are |were |been )?running for (?:president|office|mayor|governor|congress|senate|parliament|re-?election|prime minister)|(?:was|were|been) (?:sworn in|inaugurated|re-?elected)|took office|left office)\b/u;

const LONGEST_SIGN = 12;

/** Whether what stands behind a name, from the token `last` on, tells that its bearer holds, held or wants an office. */
export function isInOffice({ tokens, text }: Scene, last: number): boolean {
  const next = tokens[last];
  if (!next || next.newLine) return false;
  if (NAMED.test(next.lower)) return true;
  if (next.kind === 'possessive' || /^['’]$/.test(next.text)) {
    const noun = BETWEEN.test(tokens[last + 1]?.lower ?? '') ? tokens[last + 2] : tokens[last + 1];
    return OWNED.test(noun?.lower ?? '');
  }
  const end = tokens[Math.min(last + LONGEST_SIGN, tokens.length) - 1]!.end;
  return STANDS.test(text.slice(next.start, end).toLowerCase());
}
