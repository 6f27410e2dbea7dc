import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** What a PDF needs of a font: its file, glyphs and widths (in thousandths of the size). */
export type PdfFont = {
  readonly file: Uint8Array;
  readonly glyphs: ReadonlyMap<number, number>;
  readonly widths: readonly number[];
  readonly ascent: number;
  readonly descent: number;
  readonly box: readonly [number, number, number, number];
};

const LETTERS =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789ÇÖÜçöüıÂâ½ .,:;!?()[]/-–—+*%&@#“”«»"\'‘’_=<>…';
const EXTENDED = 'ƏəĞğİŞş';
const PACKAGE = '@fontsource-variable/source-serif-4/files/source-serif-4';

/**
 * The text fonts of a PDF: Latin, extended Latin (ə ğ ş), one with the numero sign, cut down to the letters in use; undefined
 * where the font tools are not installed.
 */
export async function pdfFonts(): Promise<readonly PdfFont[] | undefined> {
  const require = createRequire(import.meta.url);
  try {
    const { default: subset } = await import('subset-font');
    const cut = async (name: string, letters: string) => {
      const file = await readFile(require.resolve(`${PACKAGE}-${name}-wght-normal.woff2`));
      return readFont(
        await subset(file, letters, { targetFormat: 'truetype', variationAxes: { wght: 400 } }),
      );
    };
    return [
      await cut('latin', LETTERS),
      await cut('latin-ext', EXTENDED),
      await cut('cyrillic', '№'),
    ];
  } catch {
    return undefined;
  }
}

/** Reads the tables a PDF needs. Source: OpenType 1.9, cmap formats 4 and 12, head, hhea, hmtx. */
export function readFont(file: Uint8Array): PdfFont {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + i * 16;
    tables.set(String.fromCharCode(...file.subarray(at, at + 4)), view.getUint32(at + 8));
  }
  const table = (name: string) => tables.get(name) ?? 0;
  const units = view.getUint16(table('head') + 18);
  const scale = (value: number) => Math.round((value * 1000) / units);
  const box = [36, 38, 40, 42].map((at) => scale(view.getInt16(table('head') + at)));
  const metrics = view.getUint16(table('hhea') + 34);
  const count = view.getUint16(table('maxp') + 4);
  const widths = Array.from({ length: count }, (_, glyph) =>
    scale(view.getUint16(table('hmtx') + Math.min(glyph, metrics - 1) * 4)),
  );
  return {
    file,
    glyphs: characterMap(view, table('cmap')),
    widths,
    ascent: scale(view.getInt16(table('hhea') + 4)),
    descent: scale(view.getInt16(table('hhea') + 6)),
    box: box as unknown as PdfFont['box'],
  };
}

function characterMap(view: DataView, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const at = cmap + view.getUint32(cmap + 4 + i * 8 + 4);
    const format = view.getUint16(at);
    if (format === 12) {
      for (let group = 0; group < view.getUint32(at + 12); group++) {
        const from = at + 16 + group * 12;
        for (let code = view.getUint32(from); code <= view.getUint32(from + 4); code++) {
          glyphs.set(code, view.getUint32(from + 8) + code - view.getUint32(from));
        }
      }
    } else if (format === 4) segments(view, at, glyphs);
  }
  return glyphs;
}

function segments(view: DataView, at: number, glyphs: Map<number, number>): void {
  const double = view.getUint16(at + 6);
  for (let i = 0; i < double; i += 2) {
    const end = view.getUint16(at + 14 + i);
    const start = view.getUint16(at + 16 + double + i);
    const delta = view.getUint16(at + 16 + 2 * double + i);
    const offsetAt = at + 16 + 3 * double + i;
    const offset = view.getUint16(offsetAt);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const raw = offset === 0 ? code : view.getUint16(offsetAt + offset + 2 * (code - start));
      if (raw !== 0 || offset === 0) glyphs.set(code, (raw + delta) & 0xffff);
    }
  }
}
