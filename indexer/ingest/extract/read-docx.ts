import { XmlDocument, type XmlElement, type XmlTreeNode } from 'libxml2-wasm';
import yauzl from 'yauzl';
import type { Line } from '#domain/extracted.ts';
import { ExtractionRefusal } from './refusal.ts';

const MAX_ENTRIES = 1_000;
const MAX_UNPACKED = 100 * 1024 * 1024; // bytes out of one file
const MAX_RATIO = 100; // above 1 MB: no honest text packs better
const MAX_DEPTH = 200;
// Marks around struck text; XML text cannot hold them.
const STRUCK = '\u0001';
const PLAIN = '\u0002';

/** Visible paragraphs of a Word document; deleted and hidden text, comments and metadata are dropped. */
export async function linesOfDocx(
  bytes: Uint8Array,
): Promise<{ readonly lines: readonly Line[]; readonly dropped: readonly string[] }> {
  const files = await unpack(bytes, (name) =>
    /^word\/(?:document|styles|footnotes|endnotes)\.xml$/.test(name),
  );
  const document = files.parts.get('word/document.xml');
  if (document === undefined)
    throw new ExtractionRefusal(
      'not-docx',
      'The file is no Word document; send it as DOCX, PDF, HTML or text.',
    );
  const dropped = new Set<string>();
  if (files.names.some((name) => /^word\/comments/.test(name))) dropped.add('comments');
  if (files.names.some((name) => name.startsWith('word/media/'))) dropped.add('images');
  const hiding = hidingStyles(files.parts.get('word/styles.xml'));
  const lines = paragraphsOf(document, dropped, hiding);
  for (const name of ['word/footnotes.xml', 'word/endnotes.xml']) {
    const notes = files.parts.get(name);
    if (notes !== undefined && paragraphsOf(notes, new Set(), hiding).length > 0)
      dropped.add('footnotes');
  }
  return { lines, dropped: [...dropped] };
}

/** Ids of styles whose text is not shown, by themselves or by the style they rest on. */
function hidingStyles(xml: Uint8Array | undefined): ReadonlySet<string> {
  const styles = Buffer.from(xml ?? [])
    .toString('utf8')
    .split(/(?=<w:style[\s>])/)
    .slice(1)
    .map((style) => ({
      id: /w:styleId="([^"]*)"/.exec(style)?.[1] ?? '',
      base: /<w:basedOn w:val="([^"]*)"/.exec(style)?.[1],
      isHiding: isUnseen(style),
    }));
  const hiding = new Set(styles.filter(({ isHiding }) => isHiding).map(({ id }) => id));
  for (let before = -1; before < hiding.size; ) {
    before = hiding.size;
    for (const { id, base } of styles) if (base !== undefined && hiding.has(base)) hiding.add(id);
  }
  return hiding;
}

function paragraphsOf(
  xml: Uint8Array,
  dropped: Set<string>,
  hiding: ReadonlySet<string>,
): readonly Line[] {
  if (Buffer.from(xml).includes('<!DOCTYPE'))
    throw new ExtractionRefusal(
      'docx-doctype',
      'The Word document holds a document type; save it anew in Word.',
    );
  const document = XmlDocument.fromBuffer(xml);
  try {
    const lines: Line[] = [];
    walk(document.root, { lines, dropped, hiding, text: '', isHeading: false, isHidden: false }, 0);
    return lines;
  } finally {
    document.dispose();
  }
}

type State = {
  lines: Line[];
  dropped: Set<string>;
  text: string; // struck runs stand between STRUCK and PLAIN
  isHeading: boolean;
  /** The paragraph's style hides its text. */
  isHidden: boolean;
  readonly hiding: ReadonlySet<string>;
};

function walk(node: XmlTreeNode, state: State, depth: number): void {
  if (depth > MAX_DEPTH)
    throw new ExtractionRefusal(
      'docx-depth',
      'The Word document is nested too deeply; save it anew in Word.',
    );
  for (let child = firstChild(node); child !== null; child = child.next) {
    if (!isElement(child)) continue;
    visit(child, state, depth + 1);
  }
}

function visit(element: XmlElement, state: State, depth: number): void {
  switch (element.name) {
    case 'p':
      paragraph(element, state, depth);
      return;
    case 'r':
      run(element, state, depth);
      return;
    case 'del':
    case 'moveFrom':
      state.dropped.add('tracked-changes');
      return;
    case 'ins':
    case 'moveTo':
      state.dropped.add('tracked-changes');
      walk(element, state, depth);
      return;
    case 'drawing':
    case 'pict':
    case 'object':
      if (element.toString().includes('<w:txbxContent')) state.dropped.add('text-boxes');
      return;
    case 'pPr':
    case 'sectPr':
      return;
    default:
      walk(element, state, depth);
  }
}

function paragraph(element: XmlElement, state: State, depth: number): void {
  const { text, isHeading, isHidden } = state;
  state.text = '';
  const style = /<w:pStyle [^>]*w:val="([^"]*)"/.exec(head(element))?.[1] ?? '';
  state.isHeading = /^(?:heading|başlıq|title)/i.test(style);
  state.isHidden = state.hiding.has(style);
  walk(element, state, depth);
  for (const piece of state.text.replaceAll(PLAIN + STRUCK, '').split(PLAIN)) {
    const [plain = '', struck = ''] = piece.split(STRUCK);
    addLines(plain, state.isHeading ? 'heading' : undefined, state.lines);
    addLines(struck, 'struck', state.lines);
  }
  Object.assign(state, { text, isHeading, isHidden });
}

function addLines(text: string, style: Line['style'], lines: Line[]): void {
  for (const part of text.split('\n')) {
    const line = part
      .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
      .replace(/ {2,}/g, ' ')
      .trim();
    if (line !== '') lines.push(style === undefined ? { text: line } : { text: line, style });
  }
}

function head(element: XmlElement): string {
  for (let child = firstChild(element); child !== null; child = child.next)
    if (isElement(child) && child.name === 'pPr') return child.toString();
  return '';
}

function run(element: XmlElement, state: State, depth: number): void {
  let { isHidden } = state;
  let isStruck = false;
  let text = '';
  for (let child = firstChild(element); child !== null; child = child.next) {
    if (!isElement(child)) continue;
    if (child.name === 'rPr') {
      const properties = child.toString();
      const style = /<w:rStyle [^>]*w:val="([^"]*)"/.exec(properties)?.[1] ?? '';
      isHidden = isUnseen(properties) || state.hiding.has(style) || isHidden;
      isStruck = isOn(properties, 'strike') || isOn(properties, 'dstrike');
    } else if (child.name === 't') text += child.content;
    else if (child.name === 'tab') text += '\t';
    else if (child.name === 'br' || child.name === 'cr') text += '\n';
    else if (child.name === 'noBreakHyphen') text += '-';
    else if (DRAWN.has(child.name)) visit(child, state, depth + 1);
  }
  if (isHidden && text.trim() !== '') state.dropped.add('hidden-text');
  if (isHidden) return;
  state.text += isStruck && text !== '' ? STRUCK + text + PLAIN : text;
}

const DRAWN = new Set(['AlternateContent', 'drawing', 'pict', 'object']); // may hold a text box
const MIN_SIZE = 6; // half-points: what is smaller is not for reading

/** Run properties under which Word shows no text, or none that can be read: hidden, white, tiny. */
function isUnseen(properties: string): boolean {
  const size = /<w:sz [^>]*w:val="(\d+)"/.exec(properties)?.[1];
  return (
    isOn(properties, 'vanish') ||
    isOn(properties, 'specVanish') ||
    /<w:color [^>]*w:val="f{6}"/i.test(properties) ||
    (size !== undefined && Number(size) < MIN_SIZE)
  );
}

// A property without a value is on. Source: ECMA-376 part 1, 17.17.4 (ST_OnOff).
function isOn(properties: string, name: string): boolean {
  const [, attributes] = new RegExp(`<w:${name}(?=[\\s/>])([^>]*)>`).exec(properties) ?? [];
  return attributes !== undefined && !/w:val="(?:0|false|off)"/.test(attributes);
}

function isElement(node: XmlTreeNode): node is XmlElement {
  return 'firstChild' in node;
}

function firstChild(node: XmlTreeNode): XmlTreeNode | null {
  return isElement(node) ? node.firstChild : null;
}

async function unpack(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<{ readonly parts: ReadonlyMap<string, Uint8Array>; readonly names: readonly string[] }> {
  const zip = await yauzl.fromBufferPromise(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
    { lazyEntries: true },
  );
  const parts = new Map<string, Uint8Array>();
  const names: string[] = [];
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    names.push(entry.fileName);
    if (names.length > MAX_ENTRIES) throw bomb();
    if (!wanted(entry.fileName)) continue;
    const chunks: Buffer[] = [];
    let size = 0;
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      total += chunk.length;
      const isBomb = size > 1024 * 1024 && size > MAX_RATIO * Math.max(1, entry.compressedSize);
      if (total > MAX_UNPACKED || isBomb) throw bomb();
      chunks.push(chunk);
    }
    parts.set(entry.fileName, Buffer.concat(chunks));
  }
  return { parts, names };
}

function bomb(): ExtractionRefusal {
  return new ExtractionRefusal(
    'docx-bomb',
    'The Word document unpacks to far more than a text; save it anew in Word.',
  );
}
