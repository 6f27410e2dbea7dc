declare const brand: unique symbol;
/** A well-formed case number as it is shown: `2(013)-2069/2025`, `e-2(5-155)-4409/2026`. */
export type CaseNumber = string & { readonly [brand]: 'CaseNumber' };

/** Parts of a case number `[e-]T(C)-N/YYYY`: `type` T, `court` C (old three digits or new `5-155`). */
export type CaseNumberParts = {
  readonly electronic: boolean;
  readonly type: string;
  readonly court: string;
  readonly serial: string;
  readonly year: number;
};

// Spaces, line ends and every dash may stand between the parts; parentheses may be square; the dash
// before the serial may be missing (`2(106)1680/2016`). The year may have two digits.
const LOOSE =
  /^(?:(e)-)?(\d{1,2}(?:-\d{1,2})?(?:inz)?|MXMT)[([](\d{1,3}(?:-\d{1,3})?)[)\]]-?(\d{1,6}(?:-\d{1,6})?)\/(\d{4}|\d{2})$/i;
// The flag i does not fold İ.
const PREFIX = /^\s*(?:[İIiı][Şş]\s*)?(?:№|N[oe]?\.?|nömrə(?:si)?)?\s*:?\s*/u;

/** Parts of a case number in any accepted spelling, or undefined where the text is none. */
export function parseCaseNumber(text: string): CaseNumberParts | undefined {
  const compact = text
    .replace(PREFIX, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, '');
  const match = LOOSE.exec(compact);
  if (match === null) return undefined;
  const [, electronic, type = '', court = '', serial = '', year = ''] = match;
  return {
    electronic: electronic !== undefined,
    type: type.toUpperCase() === 'MXMT' ? 'MXMT' : type.toLowerCase(),
    court,
    serial,
    year: year.length === 2 ? 2000 + Number(year) : Number(year),
  };
}

/** The number as it is shown. `parse(format(x)) = x`. */
export function formatCaseNumber(parts: CaseNumberParts): CaseNumber {
  const { electronic, type, court, serial, year } = parts;
  return `${electronic ? 'e-' : ''}${type}(${court})-${serial}/${year}` as CaseNumber;
}

/** The key two spellings of one number share: without `e-`, leading zeros of the serial dropped. */
export function caseNumberKey(parts: CaseNumberParts): string {
  const serial = parts.serial.replace(/^0+(?=\d)/, '');
  return `${parts.type}(${parts.court})-${serial}/${parts.year}`.toLowerCase();
}
