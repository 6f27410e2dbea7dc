import { actKeyOfTitle } from '#domain/act-names.ts';
import type { PassageHit } from '#indexer/search/engine.ts';
import type { LayTerm } from './lay-terms.ts';

/** What was found for a question: by its own words, by the law's words for them, and the typical articles. */
export type Candidates = {
  readonly own: readonly PassageHit[];
  readonly law: readonly { readonly term: LayTerm; readonly hits: readonly PassageHit[] }[];
  readonly typical: readonly PassageHit[];
};

// Shares of the score. Chosen on the development halves of the rated sets.
const LAW = 0.5; // the law's words against the person's own
const TYPICAL = 0.9; // an article that the thesaurus names first
const LATER = 0.8; // each further article of the same expression
const NAMED_ACT = 1.5; // factor for an act that the question names
const NAMED_ARTICLE = 2; // factor for an article of the number that the question names
const CODE = 0.5; // more for a code that all everyday expressions of the question point to
const CITED = 10; // factor for the very article that the question cites

/** Acts and numbers of articles that the question names, and the article it cites with its act. */
export type Named = {
  readonly acts: readonly string[];
  readonly articles: readonly string[];
  readonly cited?: { readonly act: string; readonly article: string } | undefined;
};

/** One list, best first: scores of each list as shares of its best, added up. */
export function rankPassages(found: Candidates, named: Named): PassageHit[] {
  const scored = new Map<string, { readonly hit: PassageHit; score: number }>();
  const add = (hit: PassageHit, score: number) => {
    const key = keyOf(hit);
    const known = scored.get(key);
    if (known === undefined) scored.set(key, { hit, score });
    else known.score += score;
  };
  for (const [hit, share] of shares(found.own)) add(hit, share);
  for (const { term, hits } of found.law)
    for (const [hit, share] of shares(hits)) add(hit, LAW * term.weight * share);
  for (const hit of found.typical) {
    const typical = Math.max(...found.law.map(({ term }) => typicalShare(term, hit)));
    add(hit, TYPICAL * typical);
  }
  const pointed = pointedTo(found.law.map(({ term }) => term));
  return [...scored.values()]
    .map(({ hit, score }) => {
      const code = 1 + CODE * (pointed.get(actOf(hit) ?? '') ?? 0);
      return { ...hit, score: score * code * factorOf(hit, named) };
    })
    .sort((a, b) => b.score - a.score || (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Shares of the codes that the expressions point to; one expression that is unsure says less than all. */
function pointedTo(terms: readonly LayTerm[]): ReadonlyMap<string, number> {
  const total = Math.max(
    1,
    terms.reduce((sum, { weight }) => sum + weight, 0),
  );
  const shares = new Map<string, number>();
  for (const { code, weight } of terms) shares.set(code, (shares.get(code) ?? 0) + weight / total);
  return shares;
}

function factorOf(hit: PassageHit, { acts, articles, cited }: Named): number {
  if (cited !== undefined && cited.article === hit.article && cited.act === actOf(hit))
    return CITED;
  const act = acts.includes(actOf(hit) ?? '') ? NAMED_ACT : 1;
  return articles.includes(hit.article ?? '') ? act * NAMED_ARTICLE : act;
}

/** True where the thesaurus names the article for the expression. */
export function isTypical(term: LayTerm, hit: PassageHit): boolean {
  return typicalShare(term, hit) > 0;
}

function typicalShare({ code, articles, weight }: LayTerm, hit: PassageHit): number {
  const place = actOf(hit) === code ? articles.indexOf(hit.article ?? '') : -1;
  return place < 0 ? 0 : weight * LATER ** place;
}

function* shares(hits: readonly PassageHit[]): Generator<[PassageHit, number]> {
  const best = hits[0]?.score ?? 1;
  for (const hit of hits) yield [hit, hit.score / best];
}

/** Key of a passage among those of one answer. */
export function keyOf({ id, anchor, text }: PassageHit): string {
  return `${id} ${anchor} ${text}`;
}

const acts = new Map<string, string | undefined>();

function actOf({ type, title }: PassageHit): string | undefined {
  if (type !== 'act') return undefined;
  if (!acts.has(title)) acts.set(title, actKeyOfTitle(title));
  return acts.get(title);
}
