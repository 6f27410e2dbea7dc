import { capitalizeAz, foldAz } from '#domain/az-text.ts';
import type { DecisionKind, HeaderFacts } from '#domain/decision.ts';
import type { Block } from '#domain/structured-text.ts';

const KIND_WORDS: Readonly<Record<DecisionKind, string>> = {
  qetname: 'qətnamə',
  hokm: 'hökm',
  emr: 'əmr',
  qerardad: 'qərardad',
  qerar: 'qərar',
};
const MATTER =
  /(?:qarşı|verilmiş|iddiası üzrə|ərizəsi üzrə)[ ,]((?:[^\d"“«.;\n]){12,180}?) (barədə|barəsində|haqqında|tələbinə dair|dair)(?: (?:mülki|inzibati|kommersiya|cinayət|iqtisadi))?(?: iş| material)/u;
const REQUEST =
  /(?:ərizəsi|ərizəçi\p{L}*|Ərizəçi\d+\S*|İddiaçı\d+\S*)[ ,]((?:[^\d"“«.;:\n]){12,160}?) (barədə|haqqında|tələbinə dair)(?: (?:mülki|inzibati|kommersiya))? (?:iş|ərizə)/u;
const ARTICLE =
  /Cinayət Məcəlləsinin ([\d.,\- ]{1,60}(?:və [\d.-]{1,12})?-\p{Ll}{1,3}) (maddə(?:si|ləri))/u;
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
  const matter = MATTER.exec(introduction) ?? REQUEST.exec(introduction);
  if (matter !== null) {
    const [, text = '', word = ''] = matter;
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
