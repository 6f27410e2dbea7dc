import { lowerAz } from '#domain/az-text.ts';
import { headingNumber } from './numerals.ts';

/** Levels down to the article, outermost first: hissə (`ÜMUMİ HİSSƏ`), bölmə, yarımbölmə, fəsil, `§ 5`, maddə. */
export const HEADING_LEVELS = [
  'part',
  'section',
  'subsection',
  'chapter',
  'paragraph',
  'article',
] as const;
export type HeadingLevel = (typeof HEADING_LEVELS)[number];

export type Heading = {
  readonly level: HeadingLevel;
  readonly number: string;
  readonly heading: string;
};

const HYPHENS = /[\u2010-\u2015\u2212]/g;
const ARTICLE =
  /^(?:Maddə|MADDƏ) ?(\d(?: \d){1,3}(?! ?\d)|\d{1,4})((?: ?- ?\d(?: ?\d){0,2}){0,3})( ?\.)? ?(.*)$/u;
const REPEALED_AFTER = /^(?:ləğv|çıxarıl|qüvvədən|istisna)/;

/**
 * An article heading: `Maddə 1.`, `Maddə 1 2 0 .`, `Maddə 99-2.`, `Maddə 355-18-1.`, also without its point
 * before a capital (`Maddə 81-1 Dövlət…`) or before "ləğv edilmişdir". Undefined for other lines.
 */
export function articleHeading(line: string): Heading | undefined {
  if (!/^M(?:addə|ADDƏ)/.test(line)) return undefined;
  const match = ARTICLE.exec(line.replace(HYPHENS, '-'));
  if (match === null) return undefined;
  const [, digits = '', suffix = '', point, rest = ''] = match;
  let number = digits.replaceAll(' ', '') + suffix.replaceAll(' ', '');
  let heading = rest.trim();
  // `Maddə 431.2.` is printed for 431-2.
  const second = point === undefined ? null : /^(\d{1,2})\. ?(.*)$/.exec(heading);
  if (second !== null && suffix === '') {
    number = `${number}-${second[1]}`;
    heading = second[2] ?? '';
  } else if (point === undefined && !/^(?:\p{Lu}|["“«„]|$)/u.test(heading)) {
    if (!REPEALED_AFTER.test(lowerAz(heading))) return undefined;
  }
  return { level: 'article', number, heading: heading.trim() };
}

const LEVEL_OF: Readonly<Record<string, HeadingLevel>> = {
  bölmə: 'section',
  yarımbölmə: 'subsection',
  fəsil: 'chapter',
};
const MAX_HEADING = 220; // signs

/** A heading of a part, section, chapter or paragraph, undefined for other lines. */
export function groupHeading(line: string): Heading | undefined {
  if (line.length > MAX_HEADING) return undefined;
  const part = /^(ümumi|xüsusi) hissə$/.exec(lowerAz(line).replaceAll('ә', 'ə'));
  if (part !== null)
    return { level: 'part', number: part[1] === 'ümumi' ? 'umumi' : 'xususi', heading: line };
  const paragraph = /^§ ?(\d{1,3})\. ?(.*)$/u.exec(line);
  if (paragraph !== null)
    return { level: 'paragraph', number: paragraph[1] ?? '', heading: paragraph[2] ?? '' };
  return wordFirst(line) ?? numberFirst(line);
}

// `FƏSİL 37`, `Fəsil 44-1`, `Fəsil 1. Ümumi müddəalar`.
function wordFirst(line: string): Heading | undefined {
  const match =
    /^(\p{L}{5,10}) (\d{1,3}(?:-\d{1,2})?|[IVXLCİ]{1,9}(?:-[IVXLCİ\d]{1,4})?)(?:\. ?| |$)(.*)$/u.exec(
      line.replace(HYPHENS, '-'),
    );
  const level = LEVEL_OF[lowerAz(match?.[1] ?? '')];
  const number = headingNumber(match?.[2] ?? '');
  if (level === undefined || number === undefined || !/^\p{Lu}/u.test(line)) return undefined;
  const heading = (match?.[3] ?? '').trim();
  return isTitle(heading) ? { level, number, heading } : undefined;
}

// `1-ci fəsil.`, `XVIII-I FƏSİL`, `Otuz dördüncü fəsil`, `I fəsil. Ümumi müddəalar`.
function numberFirst(line: string): Heading | undefined {
  const at = /(?:^|\s)(yarımbölmə|bölmə|BÖLMƏ|Bölmə|fəsil|FƏSİL|Fəsil)(?=[\s.:]|$)/u.exec(
    line.slice(0, 60),
  );
  const level = LEVEL_OF[lowerAz(at?.[1] ?? '')];
  if (at === null || level === undefined || at.index === 0) return undefined;
  const number = headingNumber(line.slice(0, at.index));
  if (number === undefined || !/^[\p{Lu}\d]/u.test(line)) return undefined;
  const heading = line
    .slice(at.index + at[0].length)
    .replace(/^[\s.:]+/, '')
    .trim();
  return isTitle(heading) ? { level, number, heading } : undefined;
}

function isTitle(text: string): boolean {
  return text === '' || /^[\p{Lu}\d"“«„[(]/u.test(text);
}

const REPEALED =
  /(?:^|[\s(–—-])(?:ləğv edil(?:mişdir|ib|mişdi)|çıxarıl(?:mışdır|ıb|mışdı)|qüvvədən düş(?:müşdür|müş)|qüvvəsini itirmişdir|istisna edilmişdir)[\s.;)]*$/u;
const MAX_REPEALED_NOTE = 90; // signs: a longer sentence with these words is a rule of its own

/** Whether a heading, or the whole text of a point, says that it is repealed. */
export function isRepealedText(text: string, kind: 'heading' | 'text'): boolean {
  if (kind === 'text' && text.length > MAX_REPEALED_NOTE) return false;
  const lower = lowerAz(text.slice(-MAX_REPEALED_NOTE));
  if (!REPEALED.test(lower)) return false;
  if (kind === 'heading') return true;
  return (
    /^[\s–—"“(-]*(?:ləğv|çıxarıl|qüvvə|istisna)/u.test(lower) ||
    /[–—-] *(?:ləğv|çıxarıl)/u.test(lower)
  );
}
