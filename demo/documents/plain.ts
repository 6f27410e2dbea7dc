import { wrapText } from '#dashboards/report/wrap-text.ts';
import { styleOfLine } from './layout.ts';

const WIDTH = 88; // signs in a line, as text made from a laid-out page has

/** The text as a file: one paragraph a line, or laid out in short lines as a page is. */
export function plainDocument(text: string, laidOut: boolean): Uint8Array {
  if (!laidOut) return Buffer.from(`${text}\n`);
  const lines = text.split('\n').flatMap((line) => {
    if (line === '') return [''];
    if (styleOfLine(line) !== 'body')
      return [' '.repeat(Math.max(0, Math.floor((WIDTH - line.length) / 2))) + line];
    return line.includes('        ') ? [line] : wrapText(line, WIDTH, { firstIndent: '      ' });
  });
  return Buffer.from(`${lines.join('\n')}\n`);
}
