import { foldAz } from '#domain/az-text.ts';
import { MEASURE } from './number-signs.ts';

// `(06483 3)`, `order № 2945 28,`, `33 99 nömrəli rəy`, `97/ b)`: the end of a line stood inside the number.
const CUT =
  /^(?: \d{1,7}(?:[-/]\d{1,7})?|\/ \p{Ll}{1,4})(?=[),;]|\.(?:\s|$)| (?:–|n[öo]mr[əe]|say[ıi]l[ıi]))|^ \d{0,7}\p{Lu}{1,2}(?=\))/u;
const LINK_BEHIND = /^ [ns]/u;
const OPEN_BRACKET = /\([^()\n]{0,90}$/u;
const YEAR = /^(?:19|20)\d\d$/;
const IN_BRACKETS =
  /^\(\d{3,6}\)(?:-?(?:\p{L}{1,3}|\d{1,6}(?:[/-]\d{1,6}){0,2}))?(?![\p{L}\p{N}])/u;
// `№ 0118 (MX)`, `118273 seriya A`: the mark or the series behind the number.
const MARK_BEHIND = /^(?: \((?!MMC|ASC|QSC)\p{Lu}{1,3}\)| seriya \p{Lu}{1,3}(?![\p{L}\p{N}]))/u;
const POSTAL = /^\p{Lu}{2} ?\d{3} \d{3} \d{3}$/u; // `LB 118 273 644 SG`

// `411-FC-b nömrəli`, `334/Lom saylı`, `B 15388 AZ bort nömrəli`: before the word for a number all is its own.
const LINKED =
  /^(?:(?:[-/.]\p{L}{1,12}\d{0,4}){1,3}| \p{Lu}{2,3})(?= (?:(?:bort|qeydiyyat|inventar|zavod|seriya) )?(?:n[öo]mr[əe]li|n[öo]mr[əe] il[əe]|say[ıi]l|№-?li|за номером))/u;
// `№ 22/baxış-54`, `№ 180/m-s`: behind a slash and what follows it no word of the sentence stands.
const SIGNED = /^\/\p{L}{1,12}(?:[-/](?:\d{1,6}|\p{L}{1,4}))?(?![\p{L}\p{N}])/u;
// `№ 180/m` with `-s` behind it, `vərəqəsi 4677178-c,`: a letter that is no case of the number.
const LETTER =
  /^-(?:c(?! ?[ıiuü](?!\p{L}))|[bçfgğhjkmpqrsşvxz]|[dlnty](?=[,;.)]))(?![\p{L}\p{N}])/u;

/** Letters behind a number that belong to it; mostly none. */
function lettersOf(after: string, isSigned: boolean, isDigit: boolean): string {
  const own =
    LINKED.exec(after) ??
    (isSigned ? SIGNED.exec(after) : null) ??
    (isDigit || isSigned ? LETTER.exec(after) : null);
  return own?.[0] ?? '';
}

/** `№ 41 7 составлена`: no measure behind says that a quantity begins there. */
function cutBeforeWord(after: string): string {
  const half = /^ \d{1,7}(?:[-/]\d{1,7})?(?= \p{Ll})/u.exec(after)?.[0] ?? '';
  return MEASURE.test(foldAz(after.slice(half.length))) ? '' : half;
}

/** The second half of a number that the end of a line cut in two; mostly empty. */
function cutHalf(view: string, at: number, after: string, isSigned: boolean): string {
  const half = CUT.exec(after)?.[0] ?? (isSigned ? cutBeforeWord(after) : '');
  if (half === '' || isSigned || half.startsWith('/') || LINK_BEHIND.test(after.slice(half.length)))
    return half;
  return OPEN_BRACKET.test(view.slice(Math.max(0, at - 92), at)) ? half : '';
}

/** What stands behind a number and is a part of it (`№ 1977 KM 412`, `(0417 QZ)`, `636(0209)v`); mostly empty. */
export function tailOf(view: string, at: number, end: number, isSigned: boolean): string {
  const after = view.slice(end, end + 48);
  if (!YEAR.test(view.slice(at, end))) {
    const half = cutHalf(view, at, after, isSigned);
    if (half !== '') return half;
  }
  const letters = lettersOf(after, isSigned, /\d/.test(view[end - 1] ?? ''));
  if (letters !== '') return letters;
  if (after.startsWith('(') && /\d{3}$/.test(view.slice(end - 3, end)))
    return IN_BRACKETS.exec(after)?.[0] ?? '';
  const mark = MARK_BEHIND.exec(after)?.[0];
  if (mark !== undefined && (isSigned || /seriya/.test(mark))) return mark;
  if (POSTAL.test(view.slice(at, end)))
    return /^ \p{Lu}{2}(?![\p{L}\p{N}])/u.exec(after)?.[0] ?? '';
  if (/\d{3} \d{3,4}$/.test(view.slice(end - 8, end)))
    return /^ \d\d(?=[),.;\n]|$)/u.exec(after)?.[0] ?? '';
  if (isSigned)
    return (
      /^(?: \p{Lu}{1,3} \d{2,8}| \/ ?\d{1,8}| ?- \d{1,8}| ?\/ \d{1,8})(?![\p{L}\p{N}])/u.exec(
        after,
      )?.[0] ?? ''
    );
  return view[at - 1] === '(' ? (/^ \p{Lu}{1,3}(?=\))/u.exec(after)?.[0] ?? '') : '';
}
