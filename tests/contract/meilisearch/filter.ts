import { Refusal } from './refusal.ts';

export type Comparison = '=' | '!=' | '>' | '>=' | '<' | '<=';

/** A filter, parsed. Source: documentation, "Filter expression reference". */
export type Filter =
  | { readonly t: 'and' | 'or'; readonly kids: readonly Filter[] }
  | { readonly t: 'not'; readonly kid: Filter }
  | {
      readonly t: 'compare';
      readonly attribute: string;
      readonly by: Comparison;
      readonly value: string;
    }
  | { readonly t: 'in'; readonly attribute: string; readonly values: readonly string[] }
  | { readonly t: 'starts'; readonly attribute: string; readonly value: string }
  | { readonly t: 'is'; readonly attribute: string; readonly what: 'exists' | 'null' | 'empty' };

type Lexeme = { readonly text: string; readonly quoted: boolean };

const DEEPEST = 2_000; // nested operators. Source: documentation, "Known limitations"
const LONGEST_VALUE = 468; // bytes
const WORDS = new Set([
  'AND',
  'OR',
  'NOT',
  'IN',
  'TO',
  'EXISTS',
  'IS',
  'NULL',
  'EMPTY',
  'STARTS',
  'WITH',
  'CONTAINS',
]);
const LEXEME =
  /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(!=|>=|<=|[()[\],=<>])|([^\s()[\],=<>!"']+))/y;

/** Parses a filter. @throws Refusal with the given code where it is none. */
export function parseFilter(text: string, code: string): Filter {
  const refuse = (why: string): never => {
    throw new Refusal(code, `${why} in the filter \`${text.slice(0, 200)}\``);
  };
  const lexemes = lex(text, refuse);
  let at = 0;
  let depth = 0;
  const peek = (): Lexeme | undefined => lexemes[at];
  const isNext = (word: string): boolean => peek()?.text === word && peek()?.quoted === false;
  const take = (word: string): boolean => {
    if (!isNext(word)) return false;
    at += 1;
    return true;
  };
  const expect = (word: string): void => {
    if (!take(word)) refuse(`Was expecting \`${word}\``);
  };
  const value = (): string => {
    const next = peek();
    if (next === undefined || (!next.quoted && (WORDS.has(next.text) || /^\W$/.test(next.text)))) {
      return refuse('Was expecting a value');
    }
    if (Buffer.byteLength(next.text) > LONGEST_VALUE) refuse('The value is too long');
    at += 1;
    return next.text;
  };

  function either(): Filter {
    depth += 1;
    if (depth > DEEPEST) refuse('Too many filter conditions');
    const kids = [both()];
    while (take('OR')) kids.push(both());
    depth -= 1;
    return kids.length === 1 ? (kids[0] as Filter) : { t: 'or', kids };
  }
  function both(): Filter {
    const kids = [negated()];
    while (take('AND')) kids.push(negated());
    return kids.length === 1 ? (kids[0] as Filter) : { t: 'and', kids };
  }
  function negated(): Filter {
    if (take('NOT')) return { t: 'not', kid: negated() };
    if (!take('(')) return condition();
    const inner = either();
    expect(')');
    return inner;
  }
  function condition(): Filter {
    const attribute = value();
    if (take('NOT')) return { t: 'not', kid: positive(attribute) };
    return positive(attribute);
  }
  function positive(attribute: string): Filter {
    for (const by of ['=', '!=', '>', '>=', '<', '<='] as const)
      if (take(by)) return { t: 'compare', attribute, by, value: value() };
    if (take('EXISTS')) return { t: 'is', attribute, what: 'exists' };
    if (take('IN')) return { t: 'in', attribute, values: list() };
    if (take('STARTS')) {
      expect('WITH');
      return { t: 'starts', attribute, value: value() };
    }
    if (take('IS')) return state(attribute);
    if (isNext('CONTAINS')) throw new Refusal('feature_not_enabled', 'CONTAINS is experimental');
    const from = value();
    expect('TO');
    return {
      t: 'and',
      kids: [
        { t: 'compare', attribute, by: '>=', value: from },
        { t: 'compare', attribute, by: '<=', value: value() },
      ],
    };
  }
  function state(attribute: string): Filter {
    const isNot = take('NOT');
    const what = take('NULL') ? 'null' : 'empty';
    if (what === 'empty') expect('EMPTY');
    const found: Filter = { t: 'is', attribute, what };
    return isNot ? { t: 'not', kid: found } : found;
  }
  function list(): string[] {
    expect('[');
    const values: string[] = [];
    while (!isNext(']')) {
      values.push(value());
      if (!take(',')) break;
    }
    expect(']');
    return values;
  }

  const filter = either();
  if (peek() !== undefined) refuse('Found unexpected characters at the end');
  return filter;
}

function lex(text: string, refuse: (why: string) => never): Lexeme[] {
  const lexemes: Lexeme[] = [];
  const end = text.trimEnd().length;
  LEXEME.lastIndex = 0;
  while (LEXEME.lastIndex < end) {
    const match = LEXEME.exec(text);
    if (match === null) return refuse('Unexpected characters');
    const [, double, single, sign, word] = match;
    const quoted = double ?? single;
    if (quoted !== undefined)
      lexemes.push({ text: quoted.replaceAll(/\\(.)/g, '$1'), quoted: true });
    else lexemes.push({ text: sign ?? word ?? '', quoted: false });
  }
  return lexemes;
}
