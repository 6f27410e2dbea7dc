import { actKeyOfTitle } from '#domain/act-names.ts';
import { findPassages } from '#indexer/assist/find-passages.ts';
import type { SearchEngine } from '#indexer/search/engine.ts';
import { searchDocuments } from '#indexer/search/search-service.ts';
import { indexDocument } from '#tests/contract/index-document.ts';
import { printTable } from '../table.ts';
import { CASE_NUMBER, type CitationForm, citationForms } from './citation-forms.ts';

/** How the forms of one kind were answered. */
type Answered = { of: number; cards: number; passages: number; wrong: number };

/**
 * Prints how often the cited thing comes first, as the card above the results and as the first answer to a
 * question, and how often something else was guessed. A decision is added for the case numbers.
 */
export async function printCitations(engine: SearchEngine): Promise<void> {
  await engine.bulk([indexDocument({ id: 'decision', number: CASE_NUMBER })]);
  const kinds = new Map<string, Answered>();
  for (const form of citationForms()) {
    const { want, typed } = form;
    const kind = 'guess' in want ? 'ambiguous' : 'caseNumber' in want ? 'case number' : 'article';
    const found = kinds.get(kind) ?? { of: 0, cards: 0, passages: 0, wrong: 0 };
    kinds.set(kind, found);
    found.of += 1;
    const card = await cardFor(engine, typed);
    const wanted = nameOf(form);
    if (card === wanted) found.cards += 1;
    else if (card !== undefined) found.wrong += 1;
    if (card !== wanted) console.log(`citation ${typed} → ${card ?? 'nothing'}, not ${wanted}`);
    if (kind === 'article' && (await answerTo(engine, typed)) === wanted) found.passages += 1;
  }
  await engine.delete(['decision']);
  const table: (string | number)[][] = [
    ['citations', 'of', 'hit@1', 'asked hit@1', 'wrong guesses'],
  ];
  for (const [kind, { of, cards, passages, wrong }] of kinds)
    table.push([
      kind,
      of,
      (cards / of).toFixed(3),
      kind === 'article' ? (passages / of).toFixed(3) : '–',
      wrong,
    ]);
  printTable(table);
}

function nameOf({ want }: CitationForm): string | undefined {
  if ('guess' in want) return undefined;
  return 'caseNumber' in want ? want.caseNumber : `${want.act} ${want.article}`;
}

async function cardFor(engine: SearchEngine, q: string): Promise<string | undefined> {
  const all = { filters: { facets: {} }, facets: [], sort: 'relevance', size: 1 } as const;
  const [card] = (await searchDocuments(engine, { q, ...all })).cards;
  if (card === undefined) return undefined;
  if (card.type === 'decision') return card.number;
  return `${actKeyOfTitle(card.title)} ${card.anchor?.replace(/^m/, '')}`;
}

async function answerTo(engine: SearchEngine, text: string): Promise<string> {
  const { passages } = await findPassages(engine, { text, filters: { facets: {} } });
  const [first] = passages;
  return first === undefined ? '' : `${actKeyOfTitle(first.title)} ${first.article}`;
}
