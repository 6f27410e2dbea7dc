import { actKeyOfTitle } from '#domain/citation.ts';
import { type Streams, streams } from '#indexer/analysis/analyzer.ts';
import type { IndexDocument } from '../../engine.ts';
import { articleToken, ownTokens } from '../../own-token.ts';
import { type PassageStreams, passageStreams } from '../../passage-streams.ts';
import { passagesOf } from '../../passages.ts';
import { suggestionKeys } from '../../suggestions.ts';
import { impactTokens, wordsOf } from './impact.ts';
import { PASSAGE_SPAN } from './schema.ts';

/** A document as it is written: its words are analysed, what is left is work of the database. */
export type Prepared = Omit<IndexDocument, 'text' | 'citations' | 'facets'> & {
  readonly titleStreams: Streams;
  /** Its words with how often each occurs and what it cites, see `impactTokens`. */
  readonly impacts: string;
  /** Their number. */
  readonly words: number;
  /** Facets as JSON. */
  readonly facets: string;
  /** What it cites, with its own tokens, as one text. */
  readonly cites: string;
  readonly passages: readonly PreparedPassage[];
  /** Beginnings under which its title is suggested: of an act only. */
  readonly suggestionKeys: readonly string[];
};
export type PreparedPassage = PassageStreams & {
  readonly anchor: string;
  readonly label: string;
  readonly article: string | null;
  readonly text: string;
  /** The article's own token, of a named act; else empty. */
  readonly own: string;
};

/** The document with its streams. Pure; half of the time of indexing. */
export function prepare(document: IndexDocument): Prepared {
  const { text, citations, facets, ...rest } = document;
  const act = actKeyOfTitle(document.title);
  const titleStreams = streams(document.title);
  const cites = [...ownTokens(document), ...citations].join(' ');
  const passages = passagesOf(text)
    .slice(0, PASSAGE_SPAN)
    .map(({ anchor, label, article, text }) => ({
      ...{ anchor, label, article: article ?? null, text },
      ...passageStreams(label, text),
      own: articleToken(act, article ?? null),
    }));
  return {
    ...rest,
    titleStreams,
    impacts: impactTokens(titleStreams, passages, cites),
    words: wordsOf(titleStreams, passages),
    facets: JSON.stringify(facets),
    cites,
    passages,
    suggestionKeys: document.type === 'act' ? suggestionKeys(document.title) : [],
  };
}
