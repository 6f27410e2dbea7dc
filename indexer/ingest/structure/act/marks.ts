/** A text without its editorial marks, and the marks in order: `195`, `KMQ14`, `KM3`. */
export type Unmarked = { readonly text: string; readonly marks: readonly string[] };

const FOOTNOTE = / ?\[ ?(\d(?: ?\d){0,3}) ?\]/g;
// `KMQ14`, `KMQ 25`, `KM3`, `K M 1`, alone or glued to a word or number.
const POSITION = /(?<![\p{Lu}])K ?M( ?Q)? ?(\d{1,2})(?![\d.-])/gu;
const GLUED_TO_POINT = /(?<![\p{Lu}])KM(Q?) ?(\d{2,8})(?=[.-]\d)/gu;

/**
 * Takes the marks of the publisher out of a line: numbers of endnotes in brackets and references to
 * positions of the Constitutional Court. `article`: where a mark is glued to a point number
 * (`KMQ1182.2.` in article 182), the number keeps the article's own digits.
 */
export function withoutMarks(line: string, article?: string): Unmarked {
  if (!/\[ ?\d|K ?M/.test(line)) return { text: line, marks: [] };
  const marks: string[] = [];
  const text = line
    .replace(FOOTNOTE, (_, number: string) => {
      marks.push(number.replaceAll(' ', ''));
      return '';
    })
    .replace(GLUED_TO_POINT, (whole, q: string, digits: string) => {
      const own = article === undefined ? '' : (article.split('-')[0] ?? '');
      if (own === '' || !digits.endsWith(own) || digits.length === own.length) return whole;
      marks.push(`KM${q}${digits.slice(0, -own.length)}`);
      return own;
    })
    .replace(POSITION, (_, q: string | undefined, number: string) => {
      marks.push(`KM${q === undefined ? '' : 'Q'}${number}`);
      return '';
    });
  return { text: text.replace(/ {2,}/g, ' ').trim(), marks };
}
