import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const OUT = join(import.meta.dirname, 'public', 'fonts');
const PRINT_OUT = join(import.meta.dirname, '..', 'dashboards', 'report', 'fonts');
const PRINT_WEIGHTS = [400, 600] as const; // of charts drawn on the server and of reports in PDF

const LATIN =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~' +
  '\u00a0§©«»°·№–—‘’“”„…†•¶×÷±−€ÇÖÜçöüıâîûÂÎÛ';
const LATIN_EXT = 'ƏəĞğŞşİ₼';
const CYRILLIC = 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя№';

const FAMILIES = [
  { name: 'inter', weights: { min: 400, max: 700 } },
  { name: 'source-serif-4', weights: { min: 400, max: 700 } },
] as const;
const SUBSETS = [
  { name: 'latin', text: LATIN },
  { name: 'latin-ext', text: LATIN_EXT },
  { name: 'cyrillic', text: CYRILLIC },
] as const;

/** Writes the subset fonts of the portal into public/fonts; returns file names with their bytes. */
export async function buildFonts(): Promise<
  readonly { readonly file: string; readonly bytes: number }[]
> {
  await mkdir(OUT, { recursive: true });
  const written = [];
  for (const family of FAMILIES) {
    const root = join(require.resolve(`@fontsource-variable/${family.name}/package.json`), '..');
    for (const { name, text } of SUBSETS) {
      const source = await readFile(
        join(root, 'files', `${family.name}-${name}-wght-normal.woff2`),
      );
      const font = await subsetFont(source, text, {
        targetFormat: 'woff2',
        variationAxes: { wght: family.weights },
      });
      const file = `${family.name}-${name}.woff2`;
      await writeFile(join(OUT, file), font);
      written.push({ file, bytes: font.length });
    }
  }
  return [...written, ...(await buildPrintFonts())];
}

/** The same letters as TrueType in fixed weights: what a PDF and a server-side canvas can read. */
async function buildPrintFonts(): Promise<
  readonly { readonly file: string; readonly bytes: number }[]
> {
  await mkdir(PRINT_OUT, { recursive: true });
  const root = join(require.resolve('@fontsource-variable/inter/package.json'), '..');
  const written = [];
  for (const { name, text } of SUBSETS)
    for (const weight of PRINT_WEIGHTS) {
      const source = await readFile(join(root, 'files', `inter-${name}-wght-normal.woff2`));
      const font = await subsetFont(source, text, {
        targetFormat: 'truetype',
        variationAxes: { wght: weight },
      });
      const file = `inter-${name}-${weight}.ttf`;
      await writeFile(join(PRINT_OUT, file), font);
      written.push({ file, bytes: font.length });
    }
  return written;
}

if (import.meta.main) {
  for (const { file, bytes } of await buildFonts())
    process.stderr.write(`${file} ${bytes} bytes\n`);
}
