import { type AST, RegExpParser } from '@eslint-community/regexpp';

/**
 * What a text must hold for a pattern to match in it: alternatives, each a list of places in a table of letter
 * triples, of which one must be there whole.
 */
export type Required = readonly Uint16Array[];

const TRIPLE = 3; // letters that are looked up together
const MOST = 400; // alternatives: more are dearer to look up than the pattern is
const BITS = 16; // of a place in the table
const WORDS = 2 ** BITS / 32;

const parser = new RegExpParser({ ecmaVersion: 2024 });

/**
 * Alternatives of letters, case and diacritics aside, of which one stands in every text that the pattern matches
 * in; undefined where nothing is known of them.
 */
export function requiredOf({ source, flags }: RegExp): Required | undefined {
  const { alternatives } = parser.parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  return anyOf(alternatives)?.map(placesOf);
}

/** The triples of a text whose units are all below the end of `folded`: one bit each, in `table` if there is one. */
export function triplesOf(
  text: string,
  folded: Uint16Array,
  table: Uint32Array = new Uint32Array(WORDS),
): Uint32Array {
  table.fill(0);
  let [first, second] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const third = folded[text.charCodeAt(i)] as number;
    const place = placeOf(first, second, third);
    table[place >>> 5] = (table[place >>> 5] as number) | (1 << (place & 31));
    first = second;
    second = third;
  }
  return table;
}

/** False where none of the alternatives can be in the text that the table is of. */
export function mayHold(table: Uint32Array, required: Required): boolean {
  return required.some((places) =>
    places.every((place) => ((table[place >>> 5] as number) & (1 << (place & 31))) !== 0),
  );
}

/** A letter without case and diacritics; other units stay. */
export function foldedUnit(char: string): number {
  const plain = PLAIN.get(char) ?? char.toLowerCase();
  return (PLAIN.get(plain) ?? plain).charCodeAt(0);
}

const PLAIN: ReadonlyMap<string, string> = new Map(
  ['iIİı', 'eƏəЁё', 'cÇç', 'gĞğ', 'oÖö', 'sŞş', 'uÜü'].flatMap((letters) =>
    Array.from(letters, (letter) => [letter, letters.charAt(0)] as const),
  ),
);

function placesOf(literal: string): Uint16Array {
  const units = Array.from({ length: literal.length }, (_, i) => literal.charCodeAt(i));
  return Uint16Array.from(units.slice(TRIPLE - 1), (third, i) =>
    placeOf(units[i] as number, units[i + 1] as number, third),
  );
}

function placeOf(first: number, second: number, third: number): number {
  return Math.imul((first * 31 + second) * 31 + third, 0x9e3779b1) >>> (32 - BITS);
}

type Literals = readonly string[];

function anyOf(alternatives: readonly AST.Alternative[]): Literals | undefined {
  const out = new Set<string>();
  for (const { elements } of alternatives) {
    const best = ofSequence(elements);
    if (best === undefined) return undefined;
    for (const literal of best) out.add(literal);
    if (out.size > MOST) return undefined;
  }
  return [...out];
}

/** The most telling of what the parts of a sequence require. */
function ofSequence(elements: readonly AST.Element[]): Literals | undefined {
  const found: Literals[] = [];
  let run = '';
  const endRun = () => {
    if (run.length >= TRIPLE) found.push([run]);
    run = '';
  };
  const walk = (parts: readonly AST.Element[]) => {
    for (const part of parts) {
      const letter = letterOf(part);
      if (letter !== undefined) run += letter;
      else if (isGroup(part) && part.alternatives.length === 1)
        walk((part.alternatives[0] as AST.Alternative).elements);
      else if (part.type === 'Assertion') found.push(...ofAssertion(part));
      else {
        endRun();
        const own = ofPart(part);
        if (own !== undefined) found.push(own);
      }
    }
  };
  walk(elements);
  endRun();
  return found.sort((a, b) => chance(a) - chance(b))[0];
}

const isGroup = (part: AST.Element): part is AST.Group | AST.CapturingGroup =>
  part.type === 'Group' || part.type === 'CapturingGroup';

/** The one letter, case and diacritics aside, that a part stands for. */
function letterOf(part: AST.Element): string | undefined {
  if (part.type === 'Character') return foldedOf(part);
  if (part.type !== 'CharacterClass' || part.negate) return undefined;
  const letters = new Set(
    part.elements.map((one) => (one.type === 'Character' ? foldedOf(one) : undefined)),
  );
  const [letter] = letters;
  return letters.size === 1 ? letter : undefined;
}

function foldedOf({ value }: AST.Character): string | undefined {
  return value > 0xffff ? undefined : String.fromCharCode(foldedUnit(String.fromCharCode(value)));
}

/** What stands behind or before a place is in the text too; what must not stand there tells nothing. */
function ofAssertion(part: AST.Assertion): Literals[] {
  if (part.kind !== 'lookahead' && part.kind !== 'lookbehind') return [];
  const own = part.negate ? undefined : anyOf(part.alternatives);
  return own === undefined ? [] : [own];
}

function ofPart(part: AST.Element): Literals | undefined {
  if (isGroup(part)) return anyOf(part.alternatives);
  if (part.type !== 'Quantifier' || part.min === 0) return undefined;
  return ofSequence([part.element]);
}

/** How often one of the literals may be expected, in no unit: long ones are rare. */
function chance(literals: Literals): number {
  return literals.reduce((sum, { length }) => sum + 0.3 ** (length - TRIPLE + 1), 0);
}
