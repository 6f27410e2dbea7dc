import { capitalizeAz, foldAz } from '#domain/az-text.ts';
import type { DecisionKind, HeaderFacts } from '#domain/decision.ts';
import type { Block } from '#domain/structured-text.ts';
import { matchesOf } from './quick-pattern.ts';

const KIND_WORDS: Readonly<Record<DecisionKind, string>> = {
  qetname: 'qətnamə',
  hokm: 'hökm',
  emr: 'əmr',
  qerardad: 'qərardad',
  qerar: 'qərar',
};
type Formula = {
  readonly lead: RegExp;
  readonly tail: RegExp;
  readonly stop: RegExp;
  readonly longest: number;
};
const SHORTEST = 12; // units of a matter: shorter ones are no more than a word
/** `… qarşı pul tələbi barədə mülki iş`. */
const MATTER: Formula = {
  lead: /(?:qarşı|verilmiş|iddiası üzrə|ərizəsi üzrə)[ ,]/gu,
  tail: / (barədə|barəsində|haqqında|tələbinə dair|dair)(?: (?:mülki|inzibati|kommersiya|cinayət|iqtisadi))?(?: iş| material)/gu,
  stop: /[\d"“«.;\n]/u,
  longest: 180,
};
/** `… ərizəsi faktın müəyyən edilməsi barədə iş`. */
const REQUEST: Formula = {
  lead: /(?:ərizəsi|ərizəçi\p{L}{0,20}|(?:Ərizəçi|İddiaçı)\d{1,4}[^\s\d,]{0,12})[ ,]/gu,
  tail: / (barədə|haqqında|tələbinə dair)(?: (?:mülki|inzibati|kommersiya))? (?:iş|ərizə)/gu,
  stop: /[\d"“«.:;\n]/u,
  longest: 160,
};
const ARTICLE =
  /Cinayət Məcəlləsinin ([\d.,\- ]{1,60}(?:və [\d.-]{1,12})?-\p{Ll}{1,3}) (maddə(?:si|ləri))/u;
type Matter = { readonly text: string; readonly word: string };
const MAX_TAIL = 40; // units of the longest tail
const MAX_TITLE = 200; // characters: longer ones wrap over three lines in a list

/**
 * Title line of a decision made of its ANONYMIZED introduction: what the case is about and its kind; where
 * that cannot be read with certainty, kind and case number.
 */
export function titleOf(facts: HeaderFacts, blocks: readonly Block[]): string {
  const kind = facts.kind === undefined ? 'qərar' : KIND_WORDS[facts.kind];
  const introduction = blocks
    .filter((block) => block.zone === 'introduction')
    .map((block) => block.text)
    .join(' ');
  const matter = matterIn(introduction, MATTER) ?? matterIn(introduction, REQUEST);
  if (matter !== undefined) {
    const { text, word } = matter;
    const clean = text.replace(/^(?:cavabdeh\p{Ll}*|olan|və)\s+/u, '').trim();
    const title = `${capitalizeFirst(clean)} ${word === 'barəsində' ? 'barədə' : word} ${kind}`;
    if (title.length <= MAX_TITLE && isPlain(clean)) return title;
  }
  if (facts.kind === 'hokm') {
    const article = ARTICLE.exec(introduction);
    if (article !== null) return `Cinayət Məcəlləsinin ${article[1]} ${article[2]} üzrə hökm`;
  }
  return [capitalizeAz(kind), facts.caseNumberRaw].filter(Boolean).join(', ');
}

/** What stands between the first lead and the first tail that fit together, and the word of the tail. */
function matterIn(text: string, { lead, tail, stop, longest }: Formula): Matter | undefined {
  for (const match of matchesOf(text, lead)) {
    const from = match.index + match[0].length;
    const rest = text.slice(from, from + longest + MAX_TAIL);
    const end = rest.search(stop);
    tail.lastIndex = SHORTEST;
    const found = tail.exec(end < 0 ? rest : rest.slice(0, end));
    if (found !== null && found.index <= longest)
      return { text: rest.slice(0, found.index), word: found[1] ?? '' };
  }
  return undefined;
}

// Public facts have no capitals but those of the law: a capital inside may be a name.
function isPlain(text: string): boolean {
  const capitals = text.match(/(?<!^)\p{Lu}[\p{L}]*/gu) ?? [];
  return capitals.every((word) =>
    /^(?:azerbaycan|respublikasinin|dovlet|mulki|mecelle)/.test(foldAz(word)),
  );
}

function capitalizeFirst(text: string): string {
  return capitalizeAz(text.slice(0, 1)) + text.slice(1);
}
