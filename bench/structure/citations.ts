import { existsSync, readFileSync } from 'node:fs';
import { findCitations } from '#domain/citation.ts';

/** Keys of the codes by the names of their files. */
const KEYS: Readonly<Record<string, string>> = {
  administrative_offenses_law_code: 'ixm',
  civil_law_code: 'mm',
  civil_procedure_law_code: 'mpm',
  criminal_law_code: 'cm',
  criminal_procedure_law_code: 'cpm',
  'family-law-code': 'am',
  labor_law_code: 'em',
  land_law_code: 'tm',
  migration_law_code: 'mgm',
};

export type CitationResult = {
  readonly texts: number;
  readonly links: number;
  readonly found: number;
  /** Articles found in the code itself that the text neither prints nor spans by a range. */
  readonly false: number;
  readonly citations: number;
  readonly missed: readonly string[];
};

/** Cited articles of the 57 positions of the Constitutional Court against those of the file. */
export function compareCitations(file: string): CitationResult | undefined {
  if (!existsSync(file)) return undefined;
  const records = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly code: string;
    readonly kmq: number;
    readonly text: string;
    readonly cited_articles: readonly string[];
  }[];
  let links = 0;
  let found = 0;
  let wrong = 0;
  let citations = 0;
  const missed: string[] = [];
  for (const { code, kmq, text, cited_articles } of records) {
    const act = KEYS[code];
    const targets = findCitations(text, act === undefined ? {} : { act }).flatMap(({ target }) =>
      target.type === 'provision' ? [target] : [],
    );
    const articles = new Set(targets.map((target) => target.article));
    citations += targets.length;
    for (const article of cited_articles) {
      links += 1;
      if (articles.has(article)) found += 1;
      else missed.push(`${code} KMQ${kmq} ${article}`);
    }
    for (const article of articles) if (!isPrinted(text, article)) wrong += 1;
  }
  return { texts: records.length, links, found, false: wrong, citations, missed };
}

function isPrinted(text: string, article: string): boolean {
  if (new RegExp(`(?<![\\d.-])${article}(?!\\d)`).test(text)) return true;
  const number = Number.parseInt(article, 10);
  return [...text.matchAll(/(?<!\d)(\d{1,4})\s?[-–—]\s?(\d{1,4})(?!\d)/g)].some(
    ([, from, to]) => Number(from) <= number && number <= Number(to),
  );
}
