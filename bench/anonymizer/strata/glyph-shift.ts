import { piecesOf, type Rewrite, rewritten } from './rewrite.ts';

const SHIFT = 29; // glyph number = ASCII code − 29 in TrueType fonts whose glyphs 0–2 are no signs
const LOST = '\uFFFD';

/** Signs outside ASCII by the glyph order of the Times New Roman family; `ə` and quotes come from another font and stay. */
const GLYPHS: Readonly<Record<string, string>> = {
  Ç: 'd',
  Ö: 'g',
  Ü: 'h',
  ç: 'o',
  ö: '|',
  ü: LOST,
  Ğ: 'ö',
  ğ: '÷',
  İ: 'ø',
  Ş: 'ù',
  ş: 'ú',
  ı: 'Õ',
};

/** What extraction gives for a sign whose glyph number is taken for its code; control codes are lost. */
function shifted(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code >= 0x7f || code <= 0x20) return GLYPHS[sign] ?? sign;
  return code - SHIFT < 0x20 ? LOST : String.fromCharCode(code - SHIFT);
}

/** Signs that stand in the second subset of an embedded font: what the first pages did not need. */
function secondSubset(random: () => number): ReadonlySet<string> {
  const rare = [...'CDEFGHJLMNOPQSTVXYZÇÖÜĞİŞj3456789'].filter(() => random() < 0.6);
  return new Set([...rare, 'S', 'N', '(', ')', ';']);
}

/**
 * A broken font map: runs of 3–12 words, about half of the text, in which the second subset of the font
 * is shifted (`Sistem` → `6istem`), in one run of four every sign.
 */
export const glyphShift: Rewrite = (document, random) => {
  const { text } = document;
  const pieces = piecesOf(text);
  const subset = secondSubset(random);
  let left = 0;
  let run: 'right' | 'subset' | 'whole' = 'right';
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (left === 0) {
      left = 3 + Math.floor(random() * 10);
      run = random() < 0.5 ? 'right' : random() < 0.75 ? 'subset' : 'whole';
    }
    if (/\s/.test(sign)) left--;
    else if (run === 'whole' || (run === 'subset' && subset.has(sign))) pieces[i] = shifted(sign);
  }
  return rewritten(document, pieces);
};
