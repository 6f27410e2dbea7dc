import { actKeyOfTitle } from '#domain/citation.ts';
import { streams } from '#indexer/analysis/analyzer.ts';
import { boostOf, dayNumber } from '../../boost.ts';
import { FACETS, type FacetName, type IndexDocument } from '../../engine.ts';
import { articleToken, ownTokens } from '../../own-token.ts';
import { passageTokens } from '../../passage-streams.ts';
import { passagesOf } from '../../passages.ts';
import { suggestionKeys } from '../../suggestions.ts';
import { levelsOf } from './levels.ts';
import { BODY_PARTS, PART_WORDS, PARTS } from './settings.ts';
import { filterPrefix, filterValue, keyOf, passageKey } from './values.ts';
import { writeTally } from './word-tally.ts';

type Facets = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** Attributes that are filtered and searched, and never read. */
type Inside = Readonly<Record<string, unknown>>;

/** What a document's record gives back: its words stay inside. */
export type DocumentRecord = {
  readonly key: string;
  readonly id: string;
  readonly type: 'decision' | 'act';
  readonly hash: string;
  readonly title: string;
  readonly number: string;
  readonly date: string;
  readonly day: number;
  readonly facets: Facets;
  readonly cited_by: number;
  readonly boost: number;
  /** Tokens of every stream together. */
  readonly size: number;
  /** How often each word occurs, in the form of `writeTally`. */
  readonly rank_s: string;
  readonly rank_x: string;
};

/** What a passage's record gives back. */
export type PassageRecord = {
  readonly key: string;
  readonly doc: string;
  readonly id: string;
  readonly type: 'decision' | 'act';
  readonly title: string;
  readonly date: string;
  readonly ordinal: number;
  readonly hash: string;
  readonly facets: Facets;
  readonly anchor: string;
  readonly label: string;
  readonly article?: string;
  readonly text: string;
  readonly models: readonly string[];
  readonly size: number;
  readonly rank_s: string;
  readonly rank_x: string;
};

/** A document as it is written: its own record and those of its passages. */
export type Prepared = {
  readonly id: string;
  readonly document: DocumentRecord & Inside;
  readonly passages: readonly (PassageRecord & Inside)[];
  /** Words at the end of a very long text that no phrase is found in. */
  readonly cut: number;
};

const OVERLAP = 9; // words that two pieces of a passage share, so that a phrase of ten is in one of them
const BREAK = '. '; // so that no phrase reaches over two passages
const BREAK_POSITIONS = 8; // Source: documentation, "Datatypes", hard separators
const SUGGEST_LONGEST = 8_000; // characters of a title that is suggested

/** The records of a document. Pure; takes most of the time of indexing. */
export function prepare(document: IndexDocument): Prepared {
  const { id, type, hash, number, date, facets } = document;
  const title = document.title.toWellFormed();
  const key = keyOf(id);
  const day = Math.trunc(dayNumber(date));
  const filters = { day, ...facetValues(facets) };
  const act = type === 'act' ? actKeyOfTitle(title) : undefined;
  const body: { readonly s: string[]; readonly x: (readonly string[])[] } = { s: [], x: [] };
  const passages = passagesOf(document.text).map((passage, ordinal): PassageRecord & Inside => {
    const text = passage.text.toWellFormed();
    const { anchor, label, article } = passage;
    const words = passageTokens(label, text);
    body.s.push(...words.s);
    body.x.push(words.x);
    const own = articleToken(act, article);
    const size = words.h.length + words.s.length + words.x.length + words.p.length;
    return {
      ...{ key: passageKey(id, ordinal), doc: key, id, type, title, date, ordinal, hash, facets },
      ...{ anchor, label, text, models: [], size, ...filters },
      ...(article === undefined ? {} : { article }),
      ...(own === '' ? {} : { own: filterValue(own) }),
      s: distinct([...words.h, ...words.s]),
      x: distinct(words.x),
      p: distinct(words.p),
      rank_s: writeTally(words.h, words.s),
      rank_x: writeTally([], words.x),
      ...levelsOf(words.h, words.s, 'passage'),
    };
  });
  const head = streams(title);
  const cites = [...ownTokens(document), ...document.citations];
  const parts = partsOf(body.x);
  return {
    id,
    passages,
    cut: parts.cut,
    document: {
      ...{ key, id, type, hash, title, number, date, facets, ...filters },
      cited_by: document.citedBy,
      boost: boostOf(date, facets),
      size: 2 * head.s.length + 2 * body.s.length + cites.length,
      cites: distinct(cites),
      ts: distinct(head.s),
      tx: distinct(head.x),
      bs: distinct(body.s),
      bx: distinct(body.x.flat()),
      title_x: head.x.map(filterValue).join(' '),
      ...parts.attributes,
      rank_s: writeTally(head.s, body.s),
      rank_x: writeTally(head.x, body.x.flat()),
      ...levelsOf(head.s, body.s, 'document'),
      ...(type === 'act' ? suggestion(title) : {}),
    },
  };
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)].map(filterValue);
}

function facetValues(facets: Facets): Record<string, readonly string[]> {
  return Object.fromEntries(
    FACETS.flatMap((name) => {
      const values = facets[name];
      return values === undefined ? [] : [[`f_${name}`, values.map(filterValue)] as const];
    }),
  );
}

/** The exact words of the passages, packed into as few attributes as their positions allow. */
function partsOf(passages: readonly (readonly string[])[]) {
  const parts: string[] = [];
  let left = 0; // positions of the last part
  let cut = 0;
  for (const piece of passages.flatMap(piecesOf)) {
    const needed = piece.length + BREAK_POSITIONS;
    const text = piece.map(filterValue).join(' ');
    if (needed <= left) parts.push(`${parts.pop()}${BREAK}${text}`);
    else if (parts.length < PARTS) {
      parts.push(text);
      left = PART_WORDS + BREAK_POSITIONS;
    } else {
      cut += piece.length;
      continue;
    }
    left -= needed;
  }
  return { attributes: Object.fromEntries(parts.map((text, at) => [BODY_PARTS[at], text])), cut };
}

function piecesOf(words: readonly string[]): (readonly string[])[] {
  const pieces: (readonly string[])[] = [];
  const step = PART_WORDS - OVERLAP;
  for (let from = 0; from === 0 || from + OVERLAP < words.length; from += step)
    pieces.push(words.slice(from, from + PART_WORDS));
  return pieces;
}

function suggestion(title: string) {
  if (title.length > SUGGEST_LONGEST) return {};
  return {
    suggest: suggestionKeys(title).map(filterPrefix),
    suggest_length: [...title].length,
  };
}
