import type { QueryNode } from '../../engine.ts';
import {
  allOf,
  compileFilter,
  MOST_WORDS,
  nearPhrases,
  type Phrase,
  type Place,
  phraseOf,
  wordsOf,
} from './compile-filter.ts';
import type { Matching, TextPart } from './search-documents.ts';
import { BODY_PARTS } from './settings.ts';
import { filterValue, isIn } from './values.ts';

const ATTRIBUTES: Readonly<Record<Place, readonly string[]>> = {
  any: ['title_x', ...BODY_PARTS],
  title: ['title_x'],
  body: BODY_PARTS,
};

/** Keys of the documents, at most some first of them, that match. */
type FindKeys = (matching: Matching) => Promise<readonly string[]>;

/**
 * What a query asks of the server. Phrases that every result must have go to the text search with it; any
 * other phrase is looked up first, and stands in the filter as the documents that have it.
 */
export async function matchingOf(query: QueryNode, findKeys: FindKeys): Promise<Matching> {
  const joint = jointPhrases(query);
  const text = joint.length === 0 ? undefined : textPart(joint, 'any');
  const found = new Map<string, string>();
  for (const phrase of otherPhrases(query, joint)) {
    const keys = await findKeys({
      filter: wordsOf(phrase),
      text: textPart([phrase.words], phrase.place),
    });
    found.set(nameOf(phrase), isIn('key', keys));
  }
  const filter = compileFilter(query, (phrase) =>
    allOf([wordsOf(phrase), ...[found.get(nameOf(phrase))].filter((each) => each !== undefined)]),
  );
  return { filter, text };
}

// Phrases in any field that are joined by AND at the top, as many as the text search takes.
function jointPhrases(query: QueryNode): (readonly string[])[] {
  const kids = query.t === 'and' ? query.kids : [query];
  const joint: (readonly string[])[] = [];
  let words = 0;
  for (const kid of kids) {
    const phrase = phraseOf(kid);
    if (phrase === undefined) continue;
    words += Math.min(phrase.length, MOST_WORDS);
    if (words > MOST_WORDS) break;
    joint.push(phrase);
  }
  return joint;
}

function otherPhrases(query: QueryNode, joint: readonly (readonly string[])[]): Phrase[] {
  const phrases: Phrase[] = [];
  const visit = (node: QueryNode, place: Place): void => {
    const words = phraseOf(node);
    if (words !== undefined) {
      if (!joint.includes(words)) phrases.push({ words, place });
    } else if (node.t === 'near') {
      phrases.push(...nearPhrases(node).map((words) => ({ words, place })));
    } else if (node.t === 'field') visit(node.kid, node.field);
    else if (node.t === 'not') visit(node.kid, place);
    else if (node.t === 'and' || node.t === 'or') for (const kid of node.kids) visit(kid, place);
  };
  visit(query, 'any');
  return phrases;
}

// Of a phrase of more than ten words the first ten are asked for in order; the filter has them all.
function textPart(phrases: readonly (readonly string[])[], place: Place): TextPart {
  return {
    q: phrases
      .map((words) => `"${words.slice(0, MOST_WORDS).map(filterValue).join(' ')}"`)
      .join(' '),
    matchingStrategy: 'all',
    attributesToSearchOn: ATTRIBUTES[place],
  };
}

function nameOf({ words, place }: Phrase): string {
  return `${place} ${words.join(' ')}`;
}
