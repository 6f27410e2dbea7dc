/** A piece of what a person typed. `at` is its offset, UTF-16, in the cleaned text. */
export type Lexeme =
  | { readonly t: 'word'; readonly text: string; readonly at: number }
  | { readonly t: 'prefix'; readonly text: string; readonly at: number }
  | { readonly t: 'phrase'; readonly text: string; readonly slop: number; readonly at: number }
  | { readonly t: 'near'; readonly n: number; readonly at: number }
  | { readonly t: 'field'; readonly name: string; readonly at: number }
  | { readonly t: 'or' | 'not' | 'and' | 'open' | 'close'; readonly at: number };

const OPERATORS: Readonly<Record<string, 'or' | 'not' | 'and'>> = {
  OR: 'or',
  '|': 'or',
  'VƏ YA': 'or',
  NOT: 'not',
  DEYİL: 'not',
  AND: 'and',
  VƏ: 'and',
};

/** Names of fields as typed, folded, to what they search. */
export const FIELD_NAMES: Readonly<Record<string, FieldKind>> = {
  ad: 'title',
  title: 'title',
  metn: 'body',
  body: 'body',
  is: 'case',
  case: 'case',
  madde: 'cites',
  cites: 'cites',
  mehkeme: 'court',
  court: 'court',
  hakim: 'judge',
  judge: 'judge',
  teref: 'party',
  party: 'party',
  tarix: 'date',
  date: 'date',
  nov: 'kind',
  kind: 'kind',
  quvvede: 'inforce',
  inforce: 'inforce',
};
export type FieldKind =
  | 'title'
  | 'body'
  | 'case'
  | 'cites'
  | 'court'
  | 'judge'
  | 'party'
  | 'date'
  | 'kind'
  | 'inforce';

// Sticky alternatives in order of precedence. A word may hold hyphens, points, slashes and apostrophes.
const PIECE =
  /\s+|"([^"]*)"(?:~(\d{1,2}))?|(?<=\s)\/(\d{1,2})(?=\s)|(VƏ\s+YA|VƏ|DEYİL|OR|NOT|AND|\|)(?=[\s("|]|$)|([\p{L}]{2,10}):(?=\S|\s+\S)|(\()|(\))|(-)(?=[\p{L}\p{N}"(])|([^\s"()|*]+)(\*?)|([\s\S])/uy;

/** Cuts cleaned text into lexemes. `fieldOf` says which words before a colon are fields. */
export function lexQuery(text: string, fieldOf: (name: string) => string | undefined): Lexeme[] {
  const lexemes: Lexeme[] = [];
  PIECE.lastIndex = 0;
  let glued = false; // a hyphen inside or after a word is no minus
  for (let at = 0; at < text.length; at = PIECE.lastIndex) {
    PIECE.lastIndex = at;
    const match = PIECE.exec(text);
    if (match === null) break;
    const [whole, quoted, slop, near, operator, field, open, close, minus, word, star] = match;
    const wasGlued = glued;
    glued = !/\s$/.test(whole) && open === undefined;
    if (quoted !== undefined) {
      lexemes.push({ t: 'phrase', text: quoted, slop: Number(slop ?? 0), at });
    } else if (near !== undefined) {
      lexemes.push({ t: 'near', n: Number(near), at });
    } else if (operator !== undefined) {
      lexemes.push({ t: OPERATORS[operator.replace(/\s+/, ' ')] ?? 'and', at });
    } else if (field !== undefined) {
      const name = fieldOf(field);
      if (name === undefined) lexemes.push({ t: 'word', text: field, at });
      else lexemes.push({ t: 'field', name, at });
      glued = false;
    } else if (open !== undefined) lexemes.push({ t: 'open', at });
    else if (close !== undefined) lexemes.push({ t: 'close', at });
    else if (minus !== undefined) {
      if (!wasGlued) lexemes.push({ t: 'not', at });
    } else if (word !== undefined) {
      lexemes.push({ t: star === '*' ? 'prefix' : 'word', text: word, at });
    }
  }
  return lexemes;
}
