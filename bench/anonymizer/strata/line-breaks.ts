import type { GoldSpan } from '../gold.ts';
import { pick, piecesOf, type Rewrite, rewritten } from './rewrite.ts';
import { isIdentifier, personMentions } from './span-classes.ts';
import { syllableBorders } from './syllables.ts';

const NARROWEST = 64; // signs a line
const WIDEST = 96;
const PAGE_END = 0.06; // of the line ends: more than on paper, so that names meet one

/**
 * The text in lines of a page: words broken with a hyphen at syllable borders, three of ten person mentions
 * among them, identifiers broken without one, and now and then a page number between the two halves.
 */
export const lineBreaks: Rewrite = (document, random) => {
  const { text, gold } = document;
  const pieces = piecesOf(text);
  const width = NARROWEST + Math.floor(random() * (WIDEST - NARROWEST));
  const forced = forcedBreaks(gold, random);
  let page = 0;
  const lineEnd = () => {
    if (random() >= PAGE_END) return '\n';
    page++;
    return random() < 0.5 ? `\n${page}\n` : `\n- ${page} -\n`;
  };
  let column = 0;
  for (let i = 0; i < text.length; i++) {
    if (!/\s/.test(text.charAt(i)) && /\s/.test(text.charAt(i - 1) || '\n')) {
      const word = /^\S+/.exec(text.slice(i))?.[0] ?? '';
      const isOver = column > 0 && column + word.length > width;
      const border = wordBorders(word).findLast((offset) => column + offset < width);
      if (isOver && border !== undefined && random() < 0.6) forced.set(i + border, '-');
      else if (isOver && text[i - 1] === ' ') {
        pieces[i - 1] = lineEnd();
        column = 0;
      }
    }
    const hyphen = forced.get(i);
    if (hyphen !== undefined) {
      const before = text.charAt(i - 1);
      pieces[i - 1] = (before === ' ' ? '' : before) + hyphen + lineEnd();
      column = 0;
    }
    column = text[i] === '\n' ? 0 : column + 1;
  }
  return rewritten(document, pieces);
};

/** Offsets before which the line ends wherever it stands, with the hyphen that is written there. */
function forcedBreaks(gold: readonly GoldSpan[], random: () => number): Map<number, '-' | ''> {
  const breaks = new Map<number, '-' | ''>();
  for (const { start, surface } of personMentions(gold)) {
    const borders = wordBorders(surface);
    if (random() < 0.3 && borders.length > 0) breaks.set(start + pick(borders, random), '-');
  }
  for (const span of gold) {
    if (!isIdentifier(span) && !(span.class === 'protected' && /\d\(/.test(span.surface))) continue;
    const inner = [...span.surface.matchAll(/(?<=[\p{L}\d)][-/ ]?)[\p{L}\d(]/gu)].map(
      (at) => at.index,
    );
    const separated = inner.filter((at) => /[-/ )]/.test(span.surface.charAt(at - 1)));
    const borders = separated.length > 0 ? separated : inner.filter((at) => at > 1);
    if (random() < 0.3 && borders.length > 0) breaks.set(span.start + pick(borders, random), '');
  }
  return breaks;
}

/** Syllable borders of every word of letters; none in addresses of the net and in words with digits. */
function wordBorders(text: string): readonly number[] {
  if (/[\d@/]|www/.test(text)) return [];
  return [...text.matchAll(/\p{L}{4,}/gu)].flatMap(({ 0: word, index }) =>
    syllableBorders(word).map((border) => index + border),
  );
}
