import { describe, expect, it } from 'vitest';
import { isCut, type ShownText, withoutHidden } from './pdf-hidden.ts';
import { linesOfPdf } from './read-pdf.ts';

const shown = (signs: string, isHidden = false): ShownText => ({ signs, isHidden, isLayer: false });

describe('withoutHidden', () => {
  it.each<[string, string[], ShownText[], string[] | undefined]>([
    ['nothing is hidden', ['a b'], [shown('ab')], ['a b']],
    ['a whole item goes', ['ab', 'cd'], [shown('ab'), shown('cd', true)], ['ab', '']],
    ['part of a joined item goes', ['ab cd'], [shown('ab'), shown('cd', true)], ['ab ']],
    ['an operator beside the page is no item', ['ab'], [shown('xy', true), shown('ab')], ['ab']],
    ['the same words beside and on the page', ['ab'], [shown('ab'), shown('ab', true)], ['ab']],
    ['items that no operator drew: nobody can say', ['abx'], [shown('ab', true)], undefined],
  ])('%s', (_, items, operators, expected) => {
    expect(withoutHidden(items, operators)).toEqual(expected);
  });

  it('notices that operators draw more than the items hold', () => {
    expect(isCut(['a b'], [shown('ab')])).toBe(false);
    expect(isCut(['a b'], [shown('ab'), shown('c')])).toBe(true);
  });
});

const WORDS = 'This is the text of the document and it is long enough';

function pdf(content: string): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.7\n${body}trailer\n<< /Size 6 /Root 1 0 R >>\n%%EOF\n`);
}
const line = (text: string, y: number, look = '') =>
  `q BT /F1 10 Tf ${look} 1 0 0 1 40 ${y} Tm (${text}) Tj ET Q\n`;

describe('linesOfPdf', () => {
  it.each<[string, string, string[], string[]]>([
    ['plain text', line(WORDS, 700), [WORDS], []],
    ['a scan with its text layer', line(WORDS, 700, '3 Tr'), [WORDS], ['ocr-layer']],
    ['invisible text', line(WORDS, 700) + line('gizli', 600, '3 Tr'), [WORDS], ['hidden-text']],
    ['white text', line(WORDS, 700) + line('gizli', 600, '1 g'), [WORDS], ['hidden-text']],
    ['all white text', line('gizli', 600, '1 g'), [], ['hidden-text']],
    ['black again after white', line('a', 700, '1 g 0 g'), ['a'], []],
    ['text beside the page', line(WORDS, 700) + line('gizli', 900), [WORDS], ['hidden-text']],
    ['outlined text is seen', line(WORDS, 700, '1 Tr'), [WORDS], []],
  ])('%s', async (_, content, texts, dropped) => {
    const read = await linesOfPdf(pdf(content));
    expect(read.lines.map(({ text }) => text)).toEqual(texts);
    expect(read.dropped).toEqual(dropped);
  });
});
