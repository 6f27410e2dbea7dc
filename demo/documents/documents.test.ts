import { extractRawText } from 'mammoth';
import { extractText } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { generateDecisions } from '../generate-decisions.ts';
import { docxDocument } from './docx.ts';
import { pdfFonts } from './font.ts';
import { htmlDocument } from './html.ts';
import { wrapText } from './layout.ts';
import { pdfDocument } from './pdf.ts';
import { plainDocument } from './plain.ts';

const texts = [...generateDecisions('documents', 6, '2026-11-24')].map(({ text }) => text);
const tight = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('documents', () => {
  it('give their text back from Word', async () => {
    for (const text of texts) {
      const { value } = await extractRawText({ buffer: Buffer.from(await docxDocument(text)) });
      expect(value.split('\n').filter(Boolean).join('\n')).toBe(text);
    }
  });
  it('give their text back from PDF', async () => {
    const fonts = await pdfFonts();
    expect(fonts).toBeDefined();
    for (const text of texts) {
      const pdf = new Uint8Array(pdfDocument(text, fonts ?? []));
      const { text: read } = await extractText(pdf, { mergePages: true });
      expect(tight(read)).toBe(tight(text));
    }
  });
  it('are the same bytes each time', async () => {
    const fonts = (await pdfFonts()) ?? [];
    const [text = ''] = texts;
    expect(Buffer.from(pdfDocument(text, fonts)).equals(pdfDocument(text, fonts))).toBe(true);
    expect(Buffer.from(await docxDocument(text)).equals(await docxDocument(text))).toBe(true);
  });
  it('escape HTML, and write letters as numbers where asked', () => {
    expect(Buffer.from(htmlDocument('A & <b> ə', 'x', false)).toString()).toContain(
      '<p>A &amp; &lt;b&gt; ə</p>',
    );
    expect(Buffer.from(htmlDocument('ə', 'x', true)).toString()).toContain('<p>&#601;</p>');
  });
  it('break laid-out text at spaces only and lose nothing', () => {
    for (const text of texts) {
      expect(tight(Buffer.from(plainDocument(text, true)).toString())).toBe(tight(text));
    }
    expect(wrapText('bir iki üç', 6)).toEqual(['bir', 'iki üç']);
  });
});
