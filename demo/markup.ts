import type { EntityClass } from '#domain/anonymized-text.ts';
import type { PartyRole } from '#domain/person.ts';
import type { Dice } from './dice.ts';
import { type GrammarCase, inflect } from './inflect.ts';
import { companyPieces, personPieces } from './mention.ts';
import type { Company, Person, SpanKind } from './people.ts';
import { type DateStyle, dateInProse, dottedDate, moneyInProse } from './words.ts';

/** Class of a gold span: an entity class, or `protected` for what must stay (court, case number, law). */
export type GoldClass = EntityClass | 'protected';

/** A known span of a generated decision. Offsets are UTF-16 in its plain text; `surface` is that slice. */
export type GoldSpan = {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly cls: GoldClass;
  readonly entity: string;
  readonly kind: SpanKind;
  readonly role: PartyRole | undefined;
  readonly case: GrammarCase | undefined;
};

/** A piece of text that is a span of its own: workplace, contract number, place. */
export type Mark = {
  readonly t: 'mark';
  readonly text: string;
  readonly cls: GoldClass;
  readonly entity: string;
  readonly kind: SpanKind;
  /** Case that the text stands in already; the template's where it is absent. */
  readonly case?: GrammarCase | undefined;
};
export type Money = { readonly t: 'money'; readonly qepik: number };
export type Day = { readonly t: 'day'; readonly iso: string };
export type Value = string | number | Person | Company | Mark | Money | Day;
export type Scope = Readonly<Record<string, Value>>;
export type Scene = Readonly<Record<string, Value | readonly Scope[]>>;

/** How one document writes dates, quotation marks and repeated names. */
export type Style = {
  readonly dates: DateStyle;
  readonly quotes: readonly [string, string];
  readonly spelledMoney: boolean;
};

/** A piece of rendered text: plain, or a span of its own. */
export type Piece =
  | string
  | { readonly text: string; readonly span: Omit<GoldSpan, 'start' | 'end' | 'surface'> };

/** Collects text and the spans in it. */
export type Page = {
  readonly text: () => string;
  readonly gold: () => readonly GoldSpan[];
  readonly add: (piece: Piece) => void;
};

/** An empty page. */
export function newPage(): Page {
  const parts: string[] = [];
  const gold: GoldSpan[] = [];
  let length = 0;
  return {
    text: () => parts.join(''),
    gold: () => gold,
    add: (piece) => {
      const text = typeof piece === 'string' ? piece : piece.text;
      if (typeof piece !== 'string') {
        gold.push({ start: length, end: length + text.length, surface: text, ...piece.span });
      }
      parts.push(text);
      length += text.length;
    },
  };
}

/** Takes one branch of every `[a|b|c]`, innermost first. */
export function chooseVariants(template: string, dice: Dice): string {
  let text = template;
  for (;;) {
    const next = text.replace(/\[([^[\]]*)\]/g, (_, body: string) => dice.pick(body.split('|')));
    if (next === text) return text;
    text = next;
  }
}

const CASES: readonly string[] = ['nom', 'gen', 'dat', 'acc', 'loc', 'abl'];

/**
 * Renders a template onto a page. `{key}`, `{key.form}`, `{key:case}`, `{key.form:case}`; `[a|b]` chooses.
 * @throws RangeError on a token whose key or form is unknown: a template error.
 */
export function render(template: string, scene: Scene, page: Page, dice: Dice, style: Style): void {
  const text = chooseVariants(template, dice);
  let at = 0;
  for (const match of text.matchAll(/\{([\p{L}\d_]+)(?:\.([a-z]+\d?))?(?::([a-z]+))?\}/gu)) {
    page.add(text.slice(at, match.index));
    at = match.index + match[0].length;
    const [, key = '', form, wanted = 'nom'] = match;
    const value = scene[key];
    if (value === undefined || Array.isArray(value) || !CASES.includes(wanted)) {
      throw new RangeError(`Unknown token ${match[0]}`);
    }
    const pieces = piecesOf(value as Value, form, wanted as GrammarCase, dice, style);
    for (const piece of pieces) page.add(piece);
  }
  page.add(text.slice(at));
}

function piecesOf(
  value: Value,
  form: string | undefined,
  to: GrammarCase,
  dice: Dice,
  style: Style,
): readonly Piece[] {
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'string') return [inflect(value, to)];
  const wish = { form, to, dice, style };
  switch (value.t) {
    case 'person':
      return personPieces(value, wish);
    case 'company':
      return companyPieces(value, wish);
    case 'money': {
      const spelled = form === 'spelled' || (style.spelledMoney && form === undefined);
      return [moneyInProse(value.qepik, spelled, to)];
    }
    case 'day':
      return [form === 'dot' ? dottedDate(value.iso) : dateInProse(value.iso, style.dates, to)];
    default: {
      const { cls, entity, kind } = value;
      return [
        {
          text: inflect(value.text, to),
          span: { cls, entity, kind, role: undefined, case: value.case ?? to },
        },
      ];
    }
  }
}
