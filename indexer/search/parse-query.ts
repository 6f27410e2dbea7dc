import { actKeyOfTyped } from '#domain/act-names.ts';
import { type CaseNumberParts, caseNumberKey } from '#domain/case-number.ts';
import { type Citation, citationTokens, findCitations } from '#domain/citation.ts';
import { analyze, type Token } from '#indexer/analysis/analyzer.ts';
import { foldWord } from '#indexer/analysis/fold.ts';
import { normalizeText } from '#indexer/analysis/normalize.ts';
import type { Filters, QueryNode } from './engine.ts';
import { FIELD_NAMES, type Lexeme, lexQuery } from './lex-query.ts';
import { ownTokenOf } from './own-token.ts';
import { type FieldContext, fieldQuery } from './query-fields.ts';
import type { NoticeCode, SearchNotice } from './search-request.ts';
import { bareCaseNumber, takeCaseNumbers } from './typed-case-number.ts';
import { typedCitation } from './typed-citation.ts';

const LONGEST = 1_000; // characters
const MOST_CLAUSES = 64;
const DEEPEST = 6; // nested groups
const SHORTEST_PREFIX = 3; // letters before *
// @ is written for ə on foreign keyboards (`m@hk@m@`); an address has a point after it.
const AT_FOR_E = /(?<=\p{L})@(?![\p{L}\d-]*\.\p{L})|@(?=\p{L})(?![\p{L}\d-]*\.\p{L})/gu;
/** A content word of the query, outside quotes, fields and operators. */
export type QueryWord = {
  readonly surface: string;
  /** Offsets in the text of the query, UTF-16. */
  readonly start: number;
  readonly end: number;
  readonly stop: boolean;
  readonly node: Extract<QueryNode, { t: 'term' }>;
};

/** What a document could be reached by directly. */
export type CardCandidates = {
  readonly caseNumberKey?: string | undefined;
  readonly citation?: Citation | undefined;
  readonly actNumber?: string | undefined;
  /** Key of the act whose name is all that was typed. */
  readonly act?: string | undefined;
};

/** What a person typed, understood. Nothing in it is unbounded. */
export type ParsedQuery = {
  readonly text: string;
  /** Everything must match: the words and the rest. */
  readonly query: QueryNode;
  /** Words that the ladder may relax; the rest always stays. */
  readonly words: readonly QueryWord[];
  readonly rest: readonly QueryNode[];
  /** Filters that were typed as fields. */
  readonly filters: Partial<Filters>;
  readonly card: CardCandidates;
  readonly notices: readonly SearchNotice[];
};

/** Understands what a person typed. Never throws: what cannot be parsed is searched as plain words. */
export function parseQuery(typed: string): ParsedQuery {
  const notices: SearchNotice[] = [];
  const text = cleanQuery(typed, (code) => notices.push({ code, values: [] }));
  try {
    return new Parser(text, notices).parse();
  } catch {
    const words = wordsOf(text).slice(0, MOST_CLAUSES);
    return assemble(text, words, [], {}, {}, [{ code: 'query-simplified', values: [] }]);
  }
}

/** Text without control characters and look-alikes, quotes uniform, at most 1,000 characters. */
function cleanQuery(typed: string, note: (code: NoticeCode) => void): string {
  if (typed.length > LONGEST) note('query-truncated');
  const text = normalizeText(typed.slice(0, LONGEST).toWellFormed()).text;
  return text
    .replace(AT_FOR_E, 'ə')
    .replace(/[\p{Cc}\p{Cf}\ufffd]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

class Parser {
  readonly #text: string;
  readonly #notices: SearchNotice[];
  readonly #lexemes: Lexeme[];
  readonly #cards: CardCandidates;
  readonly #fixed: QueryNode[] = []; // citations and case numbers taken out of the text
  #filters: Partial<Filters> = {};
  #at = 0;
  #clauses = 0;

  constructor(text: string, notices: SearchNotice[]) {
    this.#text = text;
    this.#notices = notices;
    const { rest, cards } = this.#takeNumbers(text);
    this.#cards = cards;
    const unquoted = this.#balanced(rest);
    this.#lexemes = lexQuery(unquoted, (name) => {
      const folded = foldWord(name);
      return Object.hasOwn(FIELD_NAMES, folded) ? folded : undefined;
    });
  }

  parse(): ParsedQuery {
    const nodes: (QueryNode | QueryWord)[] = [];
    while (this.#at < this.#lexemes.length) {
      nodes.push(...this.#sequence(0));
      if (this.#peek()?.t === 'close') {
        this.#note('parenthesis-unbalanced');
        this.#at += 1;
      }
    }
    const words = nodes.filter(isWord);
    const rest = [...this.#fixed, ...nodes.filter((node): node is QueryNode => !isWord(node))];
    return assemble(this.#text, words, rest, this.#filters, this.#cards, this.#notices);
  }

  #peek(): Lexeme | undefined {
    return this.#lexemes[this.#at];
  }

  #note(code: NoticeCode, ...values: string[]): void {
    const known = this.#notices.some(
      (notice) => notice.code === code && notice.values.join() === values.join(),
    );
    if (!known) this.#notices.push({ code, values });
  }

  /** Offers another query with a notice. */
  #suggest(code: NoticeCode, typed: string, query: string): void {
    this.#notices.push({ code, values: [typed], query });
  }

  /** AND of what follows up to a closing parenthesis or the end; OR binds tighter than AND. */
  #sequence(depth: number): (QueryNode | QueryWord)[] {
    const nodes: (QueryNode | QueryWord)[] = [];
    for (let next = this.#peek(); next !== undefined && next.t !== 'close'; next = this.#peek()) {
      if (next.t === 'and') {
        this.#at += 1;
        continue;
      }
      if (next.t === 'or') {
        this.#note('operator-ignored', 'OR');
        this.#at += 1;
        continue;
      }
      const first = this.#nearby(depth);
      if (this.#peek()?.t !== 'or') {
        nodes.push(...first);
        continue;
      }
      const kids = [nodeOf(first)];
      while (this.#peek()?.t === 'or') {
        this.#at += 1;
        const after = this.#peek();
        if (after === undefined || after.t === 'close' || after.t === 'or') {
          this.#note('operator-ignored', 'OR');
          break;
        }
        kids.push(nodeOf(this.#nearby(depth)));
      }
      const found = kids.filter((kid) => kid !== undefined);
      if (found.length > 0)
        nodes.push(found.length === 1 ? (found[0] as QueryNode) : { t: 'or', kids: found });
    }
    return nodes;
  }

  /** `A /5 B`: the operands beside the sign, words or phrases; what else they hold is joined by AND. */
  #nearby(depth: number): (QueryNode | QueryWord)[] {
    const nodes = this.#unary(depth);
    for (let sign = this.#peek(); sign?.t === 'near'; sign = this.#peek()) {
      this.#at += 1;
      const after = this.#peek()?.t;
      const right = after === 'near' || after === 'or' ? [] : this.#unary(depth);
      const near = nearNode(nodes.at(-1), right[0], sign.n);
      if (near === undefined) this.#note('operator-ignored', `/${sign.n}`);
      nodes.push(...(near === undefined ? [] : [near]), ...right);
    }
    return nodes;
  }

  #unary(depth: number): (QueryNode | QueryWord)[] {
    const lexeme = this.#peek();
    if (lexeme === undefined || lexeme.t === 'close') return [];
    this.#at += 1;
    if (lexeme.t !== 'open' && lexeme.t !== 'not' && lexeme.t !== 'field') {
      this.#clauses += 1;
      if (this.#clauses > MOST_CLAUSES) {
        this.#note('clauses-ignored', String(MOST_CLAUSES));
        return [];
      }
    }
    switch (lexeme.t) {
      case 'word':
        return wordsOf(lexeme.text, lexeme.at);
      case 'prefix':
        return this.#prefix(lexeme.text);
      case 'phrase':
        return phraseOf(lexeme.text, lexeme.slop);
      case 'not': {
        while (this.#peek()?.t === 'not') this.#at += 1;
        const kid = nodeOf(this.#unary(depth));
        if (kid === undefined) this.#note('operator-ignored', 'NOT');
        return kid === undefined ? [] : [{ t: 'not', kid }];
      }
      case 'open': {
        if (depth >= DEEPEST) this.#note('nesting-ignored', String(DEEPEST));
        if (depth > 200) return []; // far beyond what a thousand characters of text can mean
        const inner = this.#sequence(depth + 1);
        if (this.#peek()?.t === 'close') this.#at += 1;
        else this.#note('parenthesis-unbalanced');
        if (depth >= DEEPEST) return inner;
        const node = nodeOf(inner);
        return node === undefined ? [] : inner.length === 1 && isWord(inner[0]) ? inner : [node];
      }
      case 'field':
        return this.#field(lexeme.name, depth);
      case 'near':
        this.#note('operator-ignored', `/${lexeme.n}`);
        return [];
      default:
        return [];
    }
  }

  #prefix(text: string): (QueryNode | QueryWord)[] {
    const tokens = analyze(text);
    const last = tokens.at(-1);
    if (last === undefined) return [];
    const before = tokens.slice(0, -1).map((token) => wordOf(token));
    if (last.x.length < SHORTEST_PREFIX) {
      this.#note('prefix-short', text);
      return [...before, wordOf(last)];
    }
    return [...before, { ...termOf(last), prefix: true }];
  }

  #field(name: string, depth: number): (QueryNode | QueryWord)[] {
    const kind = FIELD_NAMES[name];
    const next = this.#peek();
    if (kind === 'title' || kind === 'body') {
      const kid = nodeOf(this.#unary(depth));
      return kid === undefined ? [] : [{ t: 'field', field: kind, kid }];
    }
    if (kind === undefined || next === undefined) return [];
    if (next.t !== 'word' && next.t !== 'phrase') return this.#unary(depth);
    this.#at += 1;
    const context: FieldContext = {
      note: (code, ...values) => this.#note(code, ...values),
      filters: this.#filters,
    };
    const found = fieldQuery(kind, next.text, context);
    this.#filters = found.filters;
    return found.node === undefined ? (found.plain ? wordsOf(next.text) : []) : [found.node];
  }

  /** An odd quotation mark is read as none. */
  #balanced(text: string): string {
    if ((text.split('"').length - 1) % 2 === 0) return text;
    this.#note('quote-unbalanced');
    const last = text.lastIndexOf('"');
    return `${text.slice(0, last)} ${text.slice(last + 1)}`;
  }

  /** Takes case numbers and citations out of the text, because their signs are no operators. */
  #takeNumbers(text: string): { rest: string; cards: CardCandidates } {
    const act = actKeyOfTyped(text);
    let cards: CardCandidates = act === undefined ? {} : { act };
    const whole = /[|:*]/.test(text) ? undefined : typedCitation(text);
    if (whole !== undefined && 'citation' in whole) {
      this.#fixed.push(citationNode(whole.citation));
      return { rest: '', cards: { ...cards, citation: whole.citation } };
    }
    if (whole !== undefined) this.#suggest('citation-ambiguous', whole.ambiguous, whole.spelt);
    const bare = bareCaseNumber(text);
    if (bare !== undefined) this.#suggest('number-suggested', text, bare);
    let rest = takeCaseNumbers(text, ({ parts, itself }) => {
      cards = { ...cards, caseNumberKey: cards.caseNumberKey ?? caseNumberKey(parts) };
      this.#fixed.push(caseNode(parts, itself));
    });
    // Quotation marks and fields say how a citation is meant: there the words are kept as typed.
    const found = /["|:]/.test(rest) ? [] : findCitations(rest).slice(0, MOST_CLAUSES);
    for (const citation of found.toReversed()) {
      this.#fixed.unshift(citationNode(citation));
      if (citation.target.type === 'provision') cards = { ...cards, citation };
      if (citation.target.type === 'act-number') {
        cards = { ...cards, actNumber: citation.target.number };
      }
      const { start, end } = citation;
      rest = `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`;
    }
    return { rest, cards };
  }
}

/** The cited thing itself, texts that cite it, or the words as typed. */
function citationNode({ target, rawText }: Citation): QueryNode {
  const own = ownTokenOf(target);
  const token = citationTokens(target)[0];
  return {
    t: 'or',
    kids: [
      ...(own === undefined ? [] : [{ t: 'cite', token: own } as const]),
      ...(token === undefined ? [] : [{ t: 'cite', token } as const]),
      { t: 'and', kids: wordsOf(rawText).map((word) => word.node) },
    ],
  };
}

/** A decision by its own number, texts that cite it, or the same digits in a row. */
function caseNode(parts: CaseNumberParts, itself: boolean): QueryNode {
  const key = caseNumberKey(parts);
  const target = { type: 'case', caseNumberKey: key } as const;
  const own = ownTokenOf(target);
  if (itself && own !== undefined) return { t: 'cite', token: own };
  return {
    t: 'or',
    kids: [
      ...(own === undefined ? [] : [{ t: 'cite', token: own } as const]),
      ...citationTokens(target).map((token) => ({ t: 'cite', token }) as const),
      { t: 'phrase', x: analyze(key).map((token) => token.x), slop: 0 },
    ],
  };
}

function assemble(
  text: string,
  words: readonly QueryWord[],
  rest: readonly QueryNode[],
  filters: Partial<Filters>,
  card: CardCandidates,
  notices: readonly SearchNotice[],
): ParsedQuery {
  const content = words.filter((word) => !word.stop);
  const used = content.length >= 2 || (content.length > 0 && rest.length > 0) ? content : words;
  const kids = [...used.map((word) => word.node), ...rest];
  const query: QueryNode =
    kids.length === 0
      ? { t: 'all' }
      : kids.length === 1
        ? (kids[0] as QueryNode)
        : { t: 'and', kids };
  return { text, query, words, rest, filters, card, notices };
}

function isWord(node: QueryNode | QueryWord | undefined): node is QueryWord {
  return node !== undefined && 'node' in node;
}

function nodeOf(nodes: readonly (QueryNode | QueryWord)[]): QueryNode | undefined {
  const kids = nodes.map((node) => (isWord(node) ? node.node : node));
  return kids.length > 1 ? { t: 'and', kids } : kids[0];
}

function wordsOf(text: string, at = 0): QueryWord[] {
  return analyze(text).map((token) => wordOf(token, at));
}

function wordOf(token: Token, at = 0): QueryWord {
  const { surface, start, end, flags } = token;
  return { surface, start: at + start, end: at + end, stop: flags.stop, node: termOf(token) };
}

/** Both operands in the lemma stream, or word for word where one is a phrase; undefined for others and equal ones. */
function nearNode(
  a: QueryNode | QueryWord | undefined,
  b: QueryNode | QueryWord | undefined,
  n: number,
): QueryNode | undefined {
  const stream = isWord(a) && isWord(b) ? 's' : 'x';
  const [first, second] = [a, b].map((each) => {
    if (isWord(each)) return [each.node[stream]];
    return each?.t === 'phrase' && each.slop === 0 ? each.x : undefined;
  });
  if (first === undefined || second === undefined) return undefined;
  return first.join() === second.join() ? undefined : { t: 'near', stream, a: first, b: second, n };
}

/** The query term of a token. */
function termOf({ x, s, p }: Token): QueryWord['node'] {
  return { t: 'term', x, s, p, weight: 1 };
}

function phraseOf(text: string, slop: number): QueryNode[] {
  const x = analyze(text).map((token) => token.x);
  return x.length === 0 ? [] : [{ t: 'phrase', x, slop }];
}
