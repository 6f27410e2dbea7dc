import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'fonts');
const SUBSETS = ['latin', 'latin-ext', 'cyrillic'] as const;

/** A part of the alphabet in one weight: the letters of az, en and ru lie in three files. Source: Inter, OFL. */
export type FontFile = {
  readonly subset: (typeof SUBSETS)[number];
  readonly weight: 400 | 600;
  readonly path: string;
};

/** Fonts of charts and reports that are made on the server. */
export const FONT_FILES: readonly FontFile[] = SUBSETS.flatMap((subset) =>
  ([400, 600] as const).map((weight) => ({
    ...{ subset, weight, path: join(FOLDER, `inter-${subset}-${weight}.ttf`) },
  })),
);

const LATIN_EXT = /[ƏəĞğŞşİ₼]/;
const CYRILLIC = /[\u0400-\u045f]/;

/** The file that holds a letter. */
function subsetOf(letter: string): FontFile['subset'] {
  if (LATIN_EXT.test(letter)) return 'latin-ext';
  return CYRILLIC.test(letter) ? 'cyrillic' : 'latin';
}

/** Text cut into runs of one font file each, in order. */
export function fontRuns(
  text: string,
): readonly { readonly subset: FontFile['subset']; readonly text: string }[] {
  const runs: { subset: FontFile['subset']; text: string }[] = [];
  for (const letter of text) {
    const subset = subsetOf(letter);
    const last = runs.at(-1);
    if (last?.subset === subset) last.text += letter;
    else runs.push({ subset, text: letter });
  }
  return runs;
}
