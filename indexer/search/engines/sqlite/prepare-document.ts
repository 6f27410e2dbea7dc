import { actKeyOfTitle } from '#domain/citation.ts';
import { streams } from '#indexer/analysis/analyzer.ts';
import type { IndexDocument } from '../../engine.ts';
import { articleToken, ownTokens } from '../../own-token.ts';
import { type PassageStreams, passageStreams, passageTokens } from '../../passage-streams.ts';
import { passagesOf } from '../../passages.ts';
import { suggestionKeys } from '../../suggestions.ts';
import { impactTokens, wordsOf } from './impact.ts';
import { PASSAGE_SPAN } from './schema.ts';

/** A document as it is written: its words are analysed, what is left is work of the database. */
export type Prepared = Omit<IndexDocument, 'text' | 'citations' | 'facets'> & {
  /** Lemmas and exact words of its title. */
  readonly titleS: string;
  readonly titleX: string;
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
  const title = streams(document.title);
  const cites = [...ownTokens(document), ...citations].join(' ');
  const parts = passagesOf(text)
    .slice(0, PASSAGE_SPAN)
    .map((part) => ({ ...part, tokens: passageTokens(part.label, part.text) }));
  const tokens = parts.map((part) => part.tokens);
  const passages = parts.map(({ anchor, label, article = null, text, tokens }) => ({
    ...{ anchor, label, article, text },
    ...passageStreams(tokens),
    own: articleToken(act, article),
  }));
  return {
    ...rest,
    titleS: title.s.join(' '),
    titleX: title.x.join(' '),
    impacts: impactTokens(title, tokens, cites),
    words: wordsOf(title, tokens),
    facets: JSON.stringify(facets),
    cites,
    passages,
    suggestionKeys: document.type === 'act' ? suggestionKeys(document.title) : [],
  };
}
