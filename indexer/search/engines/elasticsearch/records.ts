import { actKeyOfTitle } from '#domain/citation.ts';
import { streams } from '#indexer/analysis/analyzer.ts';
import { boostOf, dayNumber } from '../../boost.ts';
import type { FacetName, IndexDocument } from '../../engine.ts';
import { articleToken, ownTokens } from '../../own-token.ts';
import { type PassageStreams, passageStreams, passageTokens } from '../../passage-streams.ts';
import { passagesOf } from '../../passages.ts';
import { suggestionKeys } from '../../suggestions.ts';

type Facets = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** What the documents index gives back of a document: its streams stay inside. */
export type DocumentSource = {
  readonly id: string;
  readonly type: 'decision' | 'act';
  readonly hash: string;
  readonly title: string;
  readonly number: string;
  readonly date: string;
  readonly day: number;
  readonly facets: Facets;
  readonly cited_by: number;
};

/** What the passages index gives back of a passage. */
export type PassageSource = {
  readonly doc: string;
  readonly type: 'decision' | 'act';
  readonly title: string;
  readonly date: string;
  readonly ordinal: number;
  readonly hash: string;
  readonly day: number;
  readonly facets: Facets;
  readonly anchor: string;
  readonly label: string;
  readonly article?: string;
  readonly text: string;
  /** The article's own token, of a named act. */
  readonly own?: string;
  readonly models?: readonly string[];
};
export type PassageRecord = PassageSource & PassageStreams;

/** A document as it is written: one record of each index kind. */
export type Prepared = {
  readonly id: string;
  readonly document: DocumentSource & Readonly<Record<string, unknown>>;
  readonly passages: readonly PassageRecord[];
};

/** The records of a document. Pure; takes most of the time of indexing. */
export function prepare(document: IndexDocument): Prepared {
  const { id, type, hash, title, date, facets } = document;
  const act = type === 'act' ? actKeyOfTitle(title) : undefined;
  const day = Math.trunc(dayNumber(date));
  const passages = passagesOf(document.text).map((passage, ordinal): PassageRecord => {
    const text = passage.text.toWellFormed();
    const { anchor, label, article } = passage;
    const own = articleToken(act, article);
    const record = { doc: id, type, title, date, ordinal, hash, day, facets, anchor, label, text };
    return {
      ...record,
      ...(article === undefined ? {} : { article }),
      ...(own === '' ? {} : { own }),
      ...passageStreams(passageTokens(label, text)),
    };
  });
  const head = streams(title);
  return {
    id,
    passages,
    document: {
      id,
      type,
      hash,
      title,
      number: document.number,
      date,
      day,
      facets,
      cited_by: document.citedBy,
      boost: boostOf(date, facets),
      cites: [...ownTokens(document), ...document.citations],
      title_s: head.s.join(' '),
      title_x: head.x.join(' '),
      body_s: passages.map(({ s }) => s),
      body_x: passages.map(({ x }) => x),
      ...(type === 'act' ? suggestion(title) : {}),
    },
  };
}

function suggestion(title: string) {
  return {
    suggest: suggestionKeys(title),
    suggest_text: title,
    suggest_length: [...title].length,
  };
}
