import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { linesOfDocx } from './read-docx.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

async function docx(body: string, more: Readonly<Record<string, string>> = {}): Promise<Buffer> {
  const zip = new ZipFile();
  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'word/document.xml': `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...more,
  };
  for (const [name, text] of Object.entries(parts)) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  return buffer(zip.outputStream as NodeJS.ReadableStream);
}
const r = (text: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (inner: string, style = '') =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inner}</w:p>`;
const textsOf = async (body: string) =>
  (await linesOfDocx(await docx(body))).lines.map((line) => line.text);

const notes = (inner: string) =>
  `<w:footnotes ${W}><w:footnote>${inner}</w:footnote></w:footnotes>`;
const HIDING = {
  'word/styles.xml': `<w:styles ${W}><w:style w:styleId="Child"><w:basedOn w:val="H"/></w:style><w:style w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="Plain"/></w:styles>`,
};

describe('linesOfDocx', () => {
  it.each<[string, string, readonly string[]]>([
    ['paragraphs are lines, runs join', p(r('təm') + r('in')) + p(r('iki')), ['təmin', 'iki']],
    [
      'tabs and breaks',
      p('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>'),
      ['a\tb', 'c'],
    ],
    [
      'tables, cell by cell',
      `<w:tbl><w:tr><w:tc>${p(r('a'))}</w:tc><w:tc>${p(r('b'))}</w:tc></w:tr></w:tbl>`,
      ['a', 'b'],
    ],
    [
      'text in a content control and in a link',
      `<w:sdt><w:sdtContent>${p(`<w:hyperlink>${r('a')}</w:hyperlink>`)}</w:sdtContent></w:sdt>`,
      ['a'],
    ],
    [
      'tracked deletion goes',
      p(`${r('var ')}<w:del><w:r><w:delText>silinib</w:delText></w:r></w:del>${r('yox')}`),
      ['var yox'],
    ],
    ['tracked insertion stays', p(`${r('bir ')}<w:ins>${r('iki')}</w:ins>`), ['bir iki']],
    [
      'text that was moved away goes, at its new place it stays',
      p(`<w:moveFrom>${r('a')}</w:moveFrom>`) + p(`<w:moveTo>${r('a')}</w:moveTo>`),
      ['a'],
    ],
    ['hidden text goes', p(r('görünən') + r('gizli', '<w:vanish/>')), ['görünən']],
    ['hidden by a value', p(r('a') + r('b', '<w:vanish w:val="true"/>')), ['a']],
    ['a vanish that is switched off is not hidden', p(r('a', '<w:vanish w:val="0"/>')), ['a']],
    [
      'field codes are not text',
      p(`<w:r><w:instrText>HYPERLINK "http://x"</w:instrText></w:r>${r('a')}`),
      ['a'],
    ],
    [
      'a non-breaking hyphen',
      p('<w:r><w:t>1</w:t><w:noBreakHyphen/><w:t>ci</w:t></w:r>'),
      ['1-ci'],
    ],
    ['nothing', '', []],
  ])('%s', async (_, body, lines) => expect(await textsOf(body)).toEqual(lines));

  it('marks headings by their style', async () => {
    const { lines } = await linesOfDocx(await docx(p(r('Fəsil 1'), 'Heading1') + p(r('mətn'))));
    expect(lines).toEqual([{ text: 'Fəsil 1', style: 'heading' }, { text: 'mətn' }]);
  });

  it.each<[string, string, Readonly<Record<string, string>>, readonly string[]]>([
    ['nothing in a clean file', p(r('a')), {}, []],
    ['comments', p(r('a')), { 'word/comments.xml': '<c/>' }, ['comments']],
    ['images', p(r('a')), { 'word/media/image1.png': 'x' }, ['images']],
    ['tracked changes', p(`<w:del>${r('b')}</w:del>`), {}, ['tracked-changes']],
    ['hidden text', p(r('b', '<w:vanish/>')), {}, ['hidden-text']],
    ['white text', p(r('b', '<w:color w:val="ffffff"/>')), {}, ['hidden-text']],
    ['text of one point', p(r('b', '<w:sz w:val="2"/>')), {}, ['hidden-text']],
    ['small text that can be read', p(r('a', '<w:sz w:val="14"/>')), {}, []],
    ['text of a hiding style', p(r('b', '<w:rStyle w:val="H"/>')), HIDING, ['hidden-text']],
    ['text of a style that rests on it', p(r('b'), 'Child'), HIDING, ['hidden-text']],
    ['text of another style', p(r('a'), 'Plain'), HIDING, []],
    ['an empty hidden run', p(r('', '<w:vanish/>') + r('a')), {}, []],
    [
      'a text box',
      p(`<w:r><w:pict><w:txbxContent>${p(r('b'))}</w:txbxContent></w:pict></w:r>`),
      {},
      ['text-boxes'],
    ],
    ['footnotes', p(r('a')), { 'word/footnotes.xml': notes(p(r('b'))) }, ['footnotes']],
    [
      'no footnotes where only their rule is',
      p(r('a')),
      { 'word/footnotes.xml': notes(p('')) },
      [],
    ],
  ])('names what it dropped: %s', async (_, body, more, dropped) => {
    const read = await linesOfDocx(await docx(body, more));
    expect(read.dropped).toEqual(dropped);
    expect(JSON.stringify(read.lines)).not.toContain('b');
  });

  it('marks struck text as in other formats', async () => {
    const { lines } = await linesOfDocx(await docx(p(r('köhnə', '<w:strike/>')) + p(r('yeni'))));
    expect(lines).toEqual([{ text: 'köhnə', style: 'struck' }, { text: 'yeni' }]);
    const within = p(r('a ') + r('b', '<w:strike/>') + r('c', '<w:dstrike/>') + r(' d'));
    expect((await linesOfDocx(await docx(within))).lines).toEqual([
      { text: 'a' },
      { text: 'bc', style: 'struck' },
      { text: 'd' },
    ]);
    const off = await linesOfDocx(await docx(p(r('a', '<w:strike w:val="false"/>'))));
    expect(off.lines).toEqual([{ text: 'a' }]);
  });

  it.each<[string, () => Promise<Buffer>, string]>([
    ['a zip that is no Word file', async () => docxWithout(), 'not-docx'],
    [
      'a document type',
      () => docx('', { 'word/document.xml': `<!DOCTYPE d [<!ENTITY a "b">]><w:document ${W}/>` }),
      'docx-doctype',
    ],
    ['depth without end', () => docx('<w:sdt>'.repeat(230) + '</w:sdt>'.repeat(230)), 'docx-depth'],
    ['a bomb', () => docx(p(r('a'.repeat(20_000_000)))), 'docx-bomb'],
  ])('refuses %s', async (_, make, code) => {
    await expect(make().then(linesOfDocx)).rejects.toMatchObject({ code });
  });
});

async function docxWithout(): Promise<Buffer> {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from('x'), 'mimetype');
  zip.end();
  return buffer(zip.outputStream as NodeJS.ReadableStream);
}
