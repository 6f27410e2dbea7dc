import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';

/** What one text-showing operator draws: its signs without white space, and whether the page shows them. */
export type ShownText = {
  readonly signs: string;
  readonly isHidden: boolean;
  /** Hidden as the text layer over the picture of a scanned page is. */
  readonly isLayer: boolean;
};

type Look = { mode: number; isWhite: boolean; isClear: boolean };
type Operators = Readonly<Record<string, number>>;
type Layers = Awaited<ReturnType<PDFDocumentProxy['getOptionalContentConfig']>>;

const UNPAINTED = new Set([3, 7]); // neither filled nor stroked. Source: ISO 32000-1, 9.3.6
const WHITE = 0.95; // share of each colour from which text cannot be told from paper
const SPACE = /[\s\p{Cf}\p{Cc}]+/gu;

/**
 * Text of a page operator by operator, with what is not painted: invisible rendering, white or fully
 * transparent colour, a layer that is switched off.
 */
export async function shownTexts(
  page: PDFPageProxy,
  layers: Layers,
  ops: Operators,
): Promise<readonly ShownText[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const shown: ShownText[] = [];
  const saved: Look[] = [];
  let look: Look = { mode: 0, isWhite: false, isClear: false };
  const marked: boolean[] = []; // of each open marked content: is it a layer that is off
  for (const [at, fn] of fnArray.entries()) {
    const args: unknown = argsArray[at];
    switch (fn) {
      case ops['save']:
        saved.push({ ...look });
        break;
      case ops['restore']:
        look = saved.pop() ?? look;
        break;
      case ops['setTextRenderingMode']:
        look.mode = Number((args as readonly unknown[])[0]);
        break;
      case ops['setFillRGBColor']:
        look.isWhite = isWhite(args as ArrayLike<unknown>);
        break;
      case ops['setGState']:
        for (const [key, value] of (args as readonly (readonly [string, unknown][])[])[0] ?? [])
          if (key === 'ca') look.isClear = value === 0;
        break;
      case ops['beginMarkedContent']:
        marked.push(false);
        break;
      case ops['beginMarkedContentProps']: {
        const [tag, group] = args as readonly [string, unknown];
        marked.push(tag === 'OC' && group != null && !layers.isVisible(group));
        break;
      }
      case ops['endMarkedContent']:
        marked.pop();
        break;
      case ops['showText']: {
        const isHidden =
          UNPAINTED.has(look.mode) || look.isWhite || look.isClear || marked.includes(true);
        const signs = signsOf((args as readonly (readonly unknown[])[])[0] ?? []);
        if (signs !== '') shown.push({ signs, isHidden, isLayer: look.mode === 3 });
        break;
      }
    }
  }
  return shown;
}

function signsOf(glyphs: readonly unknown[]): string {
  return glyphs
    .map((glyph) =>
      typeof glyph === 'object' && glyph !== null && 'unicode' in glyph
        ? String(glyph.unicode)
        : '',
    )
    .join('')
    .replace(SPACE, '');
}

function isWhite(args: ArrayLike<unknown>): boolean {
  const [first] = Array.from(args);
  const parts =
    typeof first === 'string'
      ? (first.match(/[0-9a-f]{2}/gi) ?? []).map((part) => Number.parseInt(part, 16))
      : Array.from(args, Number);
  return parts.length === 3 && parts.every((part) => part >= WHITE * 255);
}

/** True where operators draw more than the items hold: text beside the page. */
export function isCut(items: readonly string[], shown: readonly ShownText[]): boolean {
  const drawn = shown.reduce((sum, { signs }) => sum + signs.length, 0);
  return drawn !== items.join('').replace(SPACE, '').length;
}

/**
 * Takes the signs of hidden operators out of text items that stand in the order of the operators.
 * Undefined where the two do not fit: then nobody can say which signs are hidden.
 */
export function withoutHidden(
  items: readonly string[],
  shown: readonly ShownText[],
): readonly string[] | undefined {
  const all = items.join('').replace(SPACE, '');
  const isHidden: boolean[] = [];
  for (const one of shown) {
    // What lies outside the page is no item: the operator is passed over.
    if (!all.startsWith(one.signs, isHidden.length)) continue;
    for (let at = 0; at < one.signs.length; at++) isHidden.push(one.isHidden);
  }
  if (isHidden.length !== all.length) return undefined;
  let at = 0;
  return items.map((item) =>
    item
      .split(/([\s\p{Cf}\p{Cc}])/u)
      .map((piece) => (piece.replace(SPACE, '') === '' ? piece : visible(piece)))
      .join(''),
  );

  function visible(piece: string): string {
    let kept = '';
    for (const sign of piece.split('')) if (isHidden[at++] === false) kept += sign;
    return kept;
  }
}
