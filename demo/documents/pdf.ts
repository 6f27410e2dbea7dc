import { deflateSync } from 'node:zlib';
import type { PdfFont } from './font.ts';
import { styleOfLine } from './layout.ts';

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [595, 842, 72, 50, 60, 60]; // points, A4
const SIZE = 11;
const LEADING = 15;
const INDENT = 24;

type Run = { readonly font: number; readonly glyphs: readonly number[] };

/** The text as a PDF with embedded fonts and ToUnicode maps; letters that no font has become `?`. */
export function pdfDocument(text: string, fonts: readonly PdfFont[]): Uint8Array {
  const pages = layOut(text, fonts);
  const objects: (string | Buffer)[] = [];
  const add = (body: string | Buffer) => objects.push(body);
  const fontRefs = fonts.map((_, i) => 3 + i * 5);
  const firstPage = 3 + fonts.length * 5;
  const kids = pages.map((_, i) => `${firstPage + i * 2} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R /Lang (az) >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  for (const [i, font] of fonts.entries())
    for (const body of fontObjects(font, 3 + i * 5, i)) add(body);
  const resources = `<< /Font << ${fontRefs.map((ref, i) => `/F${i} ${ref} 0 R`).join(' ')} >> >>`;
  for (const [i, content] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources ${resources} /Contents ${firstPage + i * 2 + 1} 0 R >>`,
    );
    add(stream(Buffer.from(content, 'latin1')));
  }
  return assemble(objects);
}

function layOut(text: string, fonts: readonly PdfFont[]): readonly string[] {
  const lines = text
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => linesOf(line, fonts));
  const perPage = Math.floor((HEIGHT - TOP - BOTTOM) / LEADING);
  const pages: string[] = [];
  for (let at = 0; at < lines.length; at += perPage) {
    const body = lines.slice(at, at + perPage).map(({ x, words }, row) => {
      const runs = runsOf(words, fonts).map(
        ({ font, glyphs }) => `/F${font} ${SIZE} Tf <${glyphs.map(hex).join('')}> Tj`,
      );
      return `1 0 0 1 ${x.toFixed(2)} ${HEIGHT - TOP - row * LEADING} Tm ${runs.join(' ')}`;
    });
    pages.push(`BT\n${body.join('\n')}\nET`);
  }
  return pages;
}

function linesOf(paragraph: string, fonts: readonly PdfFont[]): { x: number; words: string }[] {
  const centred = styleOfLine(paragraph) !== 'body';
  const measure = WIDTH - LEFT - RIGHT;
  const out: { x: number; words: string }[] = [];
  let [line, indent] = ['', centred ? 0 : INDENT];
  const flush = () => {
    const x = centred ? LEFT + (measure - widthOf(line, fonts)) / 2 : LEFT + indent;
    out.push({ x, words: line });
    indent = 0;
  };
  for (const word of paragraph.split(/ (?! )/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, fonts) > measure - indent) {
      flush();
      line = word;
    } else line = longer;
  }
  flush();
  return out;
}

function runsOf(text: string, fonts: readonly PdfFont[]): readonly Run[] {
  const runs: { font: number; glyphs: number[] }[] = [];
  for (const sign of text) {
    const { font, glyph } = glyphOf(sign, fonts);
    const last = runs[runs.length - 1];
    if (last?.font === font) last.glyphs.push(glyph);
    else runs.push({ font, glyphs: [glyph] });
  }
  return runs;
}

function glyphOf(sign: string, fonts: readonly PdfFont[]): { font: number; glyph: number } {
  const code = sign.codePointAt(0) ?? 63;
  const font = fonts.findIndex(({ glyphs }) => (glyphs.get(code) ?? 0) > 0);
  if (font < 0) return { font: 0, glyph: fonts[0]?.glyphs.get(63) ?? 0 };
  return { font, glyph: fonts[font]?.glyphs.get(code) ?? 0 };
}

function widthOf(text: string, fonts: readonly PdfFont[]): number {
  let width = 0;
  for (const sign of text) {
    const { font, glyph } = glyphOf(sign, fonts);
    width += fonts[font]?.widths[glyph] ?? 0;
  }
  return (width * SIZE) / 1000;
}

const hex = (value: number) => value.toString(16).padStart(4, '0');

function fontObjects(font: PdfFont, first: number, index: number): (string | Buffer)[] {
  const name = `ASHKAR+Demo${index}`;
  const [a, b, c, d] = font.box;
  const map = [...font.glyphs].map(([code, glyph]) => `<${hex(glyph)}> <${hex(code)}>`);
  const blocks: string[] = [];
  for (let at = 0; at < map.length; at += 100) {
    const part = map.slice(at, at + 100);
    blocks.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`);
  }
  const unicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange\n${blocks.join('\n')}\nendcmap end end`;
  return [
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${first + 1} 0 R] /ToUnicode ${first + 4} 0 R >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${first + 2} 0 R /DW 500 /W [0 [${font.widths.join(' ')}]] /CIDToGIDMap /Identity >>`,
    `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [${a} ${b} ${c} ${d}] /ItalicAngle 0 /Ascent ${font.ascent} /Descent ${font.descent} /CapHeight ${font.ascent} /StemV 80 /FontFile2 ${first + 3} 0 R >>`,
    stream(font.file, `/Length1 ${font.file.length} `),
    stream(Buffer.from(unicode, 'latin1')),
  ];
}

function stream(bytes: Uint8Array, extra = ''): Buffer {
  const packed = deflateSync(bytes);
  return Buffer.concat([
    Buffer.from(`<< ${extra}/Filter /FlateDecode /Length ${packed.length} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
}

function assemble(objects: readonly (string | Buffer)[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [i, body] of objects.entries()) {
    const part = Buffer.concat([
      Buffer.from(`${i + 1} 0 obj\n`),
      typeof body === 'string' ? Buffer.from(body, 'latin1') : body,
      Buffer.from('\nendobj\n'),
    ]);
    offsets.push(length);
    length += part.length;
    parts.push(part);
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
