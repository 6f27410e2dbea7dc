/** Texts that a machine cannot read rightly, made of a good one. */

/** Shifted glyph codes: capitals of some lines lie 29 codes too low, digits are lost. Source: data note, trap of the fourth regulation. */
export function shiftedGlyphs(text: string): string {
  return text
    .split('\n')
    .map((line, i) => {
      const shifted = line.replace(/\d/g, '\ufffd').replace(/(?<![\p{L}])[A-Z]/gu, lower29);
      return i % 2 === 0 ? shifted.replace(/(?<![\p{L}])[a-z]/gu, lower29) : shifted;
    })
    .join('\n');
}

const lower29 = (sign: string) => String.fromCharCode(sign.charCodeAt(0) - 29);

const WRONG: Readonly<Record<string, string>> = {
  ə: 'o',
  ı: '1',
  ş: '§',
  ğ: 'g',
  ç: 'g',
  ö: '6',
  ü: 'ii',
  İ: 'l',
  Ə: 'O',
  Ş: '§',
  Ç: 'G',
  Ö: '0',
  Ü: 'U',
};

/** What a recogniser of another language makes of it: no letter of the alphabet's own is left. */
export function wrongRecognition(text: string): string {
  return text
    .replace(/[əışğçöüİƏŞÇÖÜ]/g, (sign) => WRONG[sign] ?? sign)
    .replace(/№/g, 'Ne')
    .replace(/m(?=\p{L})/gu, 'rn');
}
