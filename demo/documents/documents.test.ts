import { describe, expect, it } from 'vitest';
import type { MediaType } from '#domain/package-metadata.ts';
import { readDocument } from '#indexer/ingest/extract/read-document.ts';
import { generateDecisions } from '../generate-decisions.ts';
import { docxDocument } from './docx.ts';
import { pdfFonts } from './font.ts';
import { htmlDocument } from './html.ts';
import { pdfDocument } from './pdf.ts';
import { plainDocument } from './plain.ts';

const texts = [...generateDecisions('documents', 6, '2026-11-24')].map(({ text }) => text);
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const tight = (text: string) => text.replace(/\s+/g, ' ').trim();

async function readBack(bytes: Uint8Array, mediaType: MediaType): Promise<string> {
  const read = await readDocument(new Uint8Array(bytes), mediaType);
  if (!read.ok) return read.code;
  expect(read.document.quality.verdict).toBe('good');
  return tight(read.document.lines.map(({ text }) => text).join(' '));
}

describe('documents', () => {
  it('give their text back from Word, PDF, HTML and plain text, and are readable', async () => {
    const fonts = await pdfFonts();
    expect(fonts).toBeDefined();
    for (const text of texts) {
      expect(await readBack(await docxDocument(text), DOCX)).toBe(tight(text));
      expect(await readBack(pdfDocument(text, fonts ?? []), 'application/pdf')).toBe(tight(text));
      expect(await readBack(htmlDocument(text, 'x', false), 'text/html')).toBe(tight(text));
      expect(await readBack(htmlDocument(text, 'x', true), 'text/html')).toBe(tight(text));
      expect(await readBack(plainDocument(text, true), 'text/plain')).toBe(tight(text));
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
  });
});
