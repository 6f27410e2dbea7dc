import { writeZip } from '#indexer/signature/create/zip-write.ts';
import { styleOfLine } from './layout.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELS = `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

const escapeMarkup = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The text as a minimal Word file: one paragraph a line, headings centred and bold. */
export async function docxDocument(text: string): Promise<Uint8Array> {
  const paragraphs = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const centred = styleOfLine(line) !== 'body';
      const properties = centred
        ? '<w:pPr><w:jc w:val="center"/></w:pPr>'
        : '<w:pPr><w:jc w:val="both"/><w:ind w:firstLine="567"/></w:pPr>';
      const bold = centred ? '<w:rPr><w:b/></w:rPr>' : '';
      return `<w:p>${properties}<w:r>${bold}<w:t xml:space="preserve">${escapeMarkup(line)}</w:t></w:r></w:p>`;
    });
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';
  const xml = `${HEAD}<w:document xmlns:w="${W}"><w:body>${paragraphs.join('')}${page}</w:body></w:document>`;
  return await writeZip([
    { name: '[Content_Types].xml', bytes: Buffer.from(TYPES) },
    { name: '_rels/.rels', bytes: Buffer.from(RELS) },
    { name: 'word/document.xml', bytes: Buffer.from(xml) },
  ]);
}
