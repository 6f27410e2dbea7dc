import { describe, expect, it } from 'vitest';
import { writeZip } from '#indexer/signature/create/zip-write.ts';
import { readDocument } from './read-document.ts';
import { joinRuns } from './read-pdf.ts';

const SENTENCE = 'Məhkəmə iddianın təmin edilməsi barədə qətnamə qəbul etmişdir.';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function read(bytes: Uint8Array, mediaType: Parameters<typeof readDocument>[1]) {
  const extraction = await readDocument(bytes, mediaType);
  if (!extraction.ok) throw new Error(extraction.code);
  return extraction.document;
}

const html = (body: string): Buffer =>
  Buffer.from(`<html><head><title>Fayl</title></head><body>${body}</body></html>`);

describe('readDocument: HTML', () => {
  it.each([
    ['entities of Word exports', 'M&#601;hk&#x259;m&#601;', 'Məhkəmə'],
    ['a script', '<script>alert("x")</script>', undefined],
    ['hidden text', '<p style="display:none">gizli</p>', undefined],
    ['a comment', '<!-- qeyd -->', undefined],
  ])('reads %s', async (_reason, body, text) => {
    const { lines } = await read(html(`<p>${SENTENCE}</p><p>${body}</p>`), 'text/html');
    expect(lines.map((line) => line.text)).toEqual(
      text === undefined ? [SENTENCE] : [SENTENCE, text],
    );
  });

  it('marks struck text and headings, and names what was dropped', async () => {
    const body = `<h2>Qərar</h2><p>${SENTENCE}</p><p><s>köhnə</s></p><p style="display:none">a</p><img src="x">`;
    const { lines, dropped } = await read(html(body), 'text/html');
    expect(lines.map((line) => [line.text, line.style])).toEqual([
      ['Qərar', 'heading'],
      [SENTENCE, undefined],
      ['köhnə', 'struck'],
    ]);
    expect([...dropped].sort()).toEqual(['hidden-text', 'images']);
  });

  it('reads a page that is handed over as text', async () => {
    const { lines } = await read(html(`<p>${SENTENCE}</p>`), 'text/plain');
    expect(lines).toEqual([{ text: SENTENCE }]);
  });
});

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const docx = (
  body: string,
  more: readonly { name: string; bytes: Buffer }[] = [],
): Promise<Buffer> =>
  writeZip([
    {
      name: 'word/document.xml',
      bytes: Buffer.from(`<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`),
    },
    ...more,
  ]);
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('readDocument: DOCX', () => {
  it.each([
    ['deleted text', `<w:del><w:r><w:delText>köhnə</w:delText></w:r></w:del>`, 'tracked-changes'],
    ['hidden text', `<w:r><w:rPr><w:vanish/></w:rPr><w:t>gizli</w:t></w:r>`, 'hidden-text'],
  ])('drops %s and names it', async (_reason, extra, dropped) => {
    const document = await read(await docx(`<w:p>${run(SENTENCE)}${extra}</w:p>`), DOCX);
    expect(document.lines).toEqual([{ text: SENTENCE }]);
    expect(document.dropped).toEqual([dropped]);
  });

  it('keeps inserted text, joins the runs of a paragraph and names comments', async () => {
    const body = `<w:p>${run('Məhkəmə iddianın ')}<w:ins>${run('təmin edilməsini qərara aldı.')}</w:ins></w:p>`;
    const bytes = await docx(body, [{ name: 'word/comments.xml', bytes: Buffer.from('<c/>') }]);
    const document = await read(bytes, DOCX);
    expect(document.lines).toEqual([{ text: 'Məhkəmə iddianın təmin edilməsini qərara aldı.' }]);
    expect([...document.dropped].sort()).toEqual(['comments', 'tracked-changes']);
  });

  it.each([
    ['no Word document', () => writeZip([{ name: 'a.txt', bytes: Buffer.from('a') }]), 'not-docx'],
    ['a bomb', () => docx(run('a'.repeat(40_000_000))), 'docx-bomb'],
    [
      'a document type',
      () => writeZip([{ name: 'word/document.xml', bytes: Buffer.from('<!DOCTYPE a><a/>') }]),
      'docx-doctype',
    ],
    [
      'too many entries',
      () =>
        docx(
          run(SENTENCE),
          Array.from({ length: 1_001 }, (_, at) => ({
            name: `word/x${at}`,
            bytes: Buffer.from(''),
          })),
        ),
      'docx-bomb',
    ],
    ['no zip at all', async () => Buffer.from(SENTENCE), 'unreadable-document'],
    ['no text', () => docx('<w:p/>'), 'empty-text'],
  ])('refuses %s', async (_reason, make, code) => {
    const extraction = await readDocument(await make(), DOCX);
    expect(extraction).toMatchObject({ ok: false, code, end: 'quarantined' });
  });
});

describe('readDocument: text', () => {
  it('counts pages by form feeds, keeps indents and tabs, drops invisible signs', async () => {
    const { lines, pages } = await read(
      Buffer.from(`   ${SENTENCE}\u00ad\r\n\u200ba\tb\f2`),
      'text/plain',
    );
    expect(pages).toBe(2);
    expect(lines).toEqual([
      { text: `   ${SENTENCE}`, page: 1 },
      { text: 'a\tb', page: 1 },
      { text: '2', page: 2 },
    ]);
  });
});

describe('joinRuns', () => {
  const at = (text: string, x: number, y: number, width: number) => ({
    text,
    x,
    y,
    width,
    height: 10,
  });
  it.each([
    [
      'word and number of a heading on one baseline',
      [at('Maddə', 0, 100, 40), at('5.', 44, 101, 10)],
      ['Maddə 5.'],
    ],
    [
      'three columns',
      [at('Bakı', 0, 50, 30), at('№ 1', 200, 50, 20), at('2025', 400, 50, 20)],
      ['Bakı\t№ 1\t2025'],
    ],
    ['letters of one word', [at('qə', 0, 10, 12), at('rar', 12.2, 10, 15)], ['qərar']],
    ['lines from top to bottom', [at('b', 0, 10, 5), at('a', 0, 40, 5)], ['a', 'b']],
  ])('joins %s', (_reason, runs, lines) => {
    expect(joinRuns(runs)).toEqual(lines);
  });
});
