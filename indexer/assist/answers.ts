import { createHash } from 'node:crypto';
import type { PassageHit, SearchEngine } from '#indexer/search/engine.ts';
import { bestSentence, type Sentence } from './best-sentence.ts';
import { confidenceIn, isEnough, type Wanted, wantedOf } from './confidence.ts';
import type { Embedder } from './embedder.ts';
import { findPassages, type Question } from './find-passages.ts';
import type { LayTerm } from './lay-terms.ts';
import { filtersIn, joined, type QuestionFilter } from './question-filters.ts';

/** A question as it is asked of the whole index on a day (YYYY-MM-DD). */
export type AskedQuestion = Omit<Question, 'filters' | 'exact'> & { readonly today: string };

/** A verbatim sentence of a published text and where it stands. */
export type Answer = {
  readonly document: Pick<PassageHit, 'id' | 'type' | 'title' | 'date'>;
  readonly article?: string | undefined;
  readonly anchor: string;
  /** Key of a zone (`zone:reasoning`) or the heading of an article. */
  readonly label: string;
  /** Offsets are UTF-16 in the text of the passage. */
  readonly sentence: Sentence;
  /** SHA-256 of the text of the passage, hex. */
  readonly passageHash: string;
  /** Present for an act that is marked as in force. */
  readonly inForce?: true | undefined;
};

/** A word or expression and the words that were searched for it; `id` takes it away. */
export type LawChip = {
  readonly id: string;
  readonly said: string;
  readonly law: readonly string[];
};

export type Answers = {
  /** At most three, best first; none where `notFound`. */
  readonly answers: readonly Answer[];
  readonly filters: readonly QuestionFilter[];
  readonly lawWords: readonly LawChip[];
  /** Misspelt words and what they were taken for. */
  readonly spellings: readonly LawChip[];
  readonly notFound: boolean;
  /** True where search by meaning was wanted and did not answer. */
  readonly lexicalOnly: boolean;
};

const MOST = 3; // answers

/** Up to three sentences of the index that may answer a question, or the honest word that none does. */
export async function answerQuestion(
  engine: SearchEngine,
  question: AskedQuestion,
  embedder?: Embedder,
  signal?: AbortSignal,
): Promise<Answers> {
  const { text, within, without = [], today } = question;
  const recognised = filtersIn(text, today).filter(({ id }) => !without.includes(id));
  const asked = { text, within, without, filters: joined(recognised.map((one) => one.filters)) };
  const found = await findPassages(engine, asked, embedder, signal);
  const { passages, terms, lexicalOnly, understood } = found;
  const best = bestOf(passages);
  const notFound = best.length === 0 || !isEnough(confidenceIn(understood.text, terms, best));
  const common = {
    filters: recognised,
    lawWords: terms.map(chipOf),
    spellings: understood.spellings.map(({ typed, meant }) => ({
      id: `spelling:${typed}`,
      said: typed,
      law: [meant],
    })),
    lexicalOnly,
  };
  if (notFound) return { ...common, answers: [], notFound };
  const own = wantedOf(understood.text);
  const law = lawWordsOf(terms);
  return { ...common, answers: best.map((hit) => answerOf(hit, own, law)), notFound };
}

/** The best passage of each article or place, the first three. */
function bestOf(passages: readonly PassageHit[]): readonly PassageHit[] {
  const places = new Map<string, PassageHit>();
  for (const hit of passages) {
    const key = `${hit.id} ${hit.article ?? hit.anchor}`;
    if (!places.has(key)) places.set(key, hit);
    if (places.size === MOST) break;
  }
  return [...places.values()];
}

function answerOf(hit: PassageHit, own: readonly Wanted[], law: readonly Wanted[]): Answer {
  const { id, type, title, date, facets, article, anchor, label, text } = hit;
  const inForce = type === 'act' && facets.status?.includes('in-force') === true;
  const sentence = bestSentence(hit, own, law);
  return {
    document: { id, type, title, date },
    article,
    anchor,
    label,
    sentence,
    passageHash: createHash('sha256').update(text).digest('hex'),
    ...(inForce ? { inForce } : {}),
  };
}

function chipOf({ said, law }: LayTerm): LawChip {
  return { id: `law:${said}`, said, law };
}

function lawWordsOf(terms: readonly LayTerm[]): readonly Wanted[] {
  const words = terms.flatMap(({ law }) => law.flatMap(wantedOf));
  return [...new Map(words.map((word) => [word.s, word])).values()];
}
