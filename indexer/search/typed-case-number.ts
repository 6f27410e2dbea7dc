import { type CaseNumberParts, formatCaseNumber, parseCaseNumber } from '#domain/case-number.ts';

/** A case number in a query; `itself` where the field asks for the decision and no text that cites it. */
type TypedCaseNumber = {
  readonly parts: CaseNumberParts;
  readonly itself: boolean;
};

// What people write around a number: `İş № …`, `iş nömrəsi: …`, `… saylı iş üzrə`, `… nömrəli iş`.
const BEFORE = String.raw`(?:(?<![\p{L}\p{N}])(?:[iİIı][şŞsS](?:in)?|case)\s*)?(?:(?<!\p{L})(?:n[öo]mr[əe]si|no|n)\b\.?\s*)?`;
const AFTER = String.raw`(?:\s*-?\s*c[iıuü]\s+il)?(?:\s*(?:sayl[ıi]|n[öo]mr[əe]li|№-?li)(?:\s+i[şs]\p{L}{0,6})?(?:\s+[üu]zr[əe])?)?`;
const NUMBER = String.raw`((?:e\s*-?\s*)?(?:\d{1,2}(?:\s*-\s*\d{1,2})?(?:inz)?|MXMT)\s*[([{]\s*\d{1,3}(?:\s*-\s*\d{1,3})?\s*[)\]}]\s*-?\s*\d{1,6}(?:-\d{1,6})?\s*[/\\]\s*(?:\d{4}|\d{2}))(?!\d)`;
const WRITTEN = new RegExp(
  String.raw`${BEFORE}(:?)\s*(?:№\s*:?\s*)?(?<!\d)${NUMBER}${AFTER}`,
  'giu',
);
// Without its parentheses: then it may be another number, so it is offered and not assumed.
const BARE =
  /^(?:[iİIı][şŞsS]\s*)?(?:№\s*)?((?:e-)?\d{1,2}(?:-\d)?)(?:\s*-\s*|\s+)(\d{3})(?:\s*-\s*|\s+)(\d{1,6})\s*[/\\]\s*(\d{4})$/iu;

/** Hands over every case number of a query and returns the query with spaces in their places. */
export function takeCaseNumbers(text: string, take: (number: TypedCaseNumber) => void): string {
  return text.replace(WRITTEN, (whole, colon: string, raw: string) => {
    const parts = parseCaseNumber(
      raw
        .replace(/^e\s*-?\s*/i, 'e-')
        .replace('{', '(')
        .replace('}', ')')
        .replace('\\', '/'),
    );
    if (parts === undefined) return whole;
    take({ parts, itself: colon === ':' });
    return ' '.repeat(whole.length);
  });
}

/** The case number that a query without parentheses may mean (`2-103-7/2025`); undefined where it looks like none. */
export function bareCaseNumber(text: string): string | undefined {
  const [, type = '', court = '', serial = '', year = ''] = BARE.exec(text.trim()) ?? [];
  const parts = type === '' ? undefined : parseCaseNumber(`${type}(${court})-${serial}/${year}`);
  return parts === undefined ? undefined : formatCaseNumber(parts);
}
