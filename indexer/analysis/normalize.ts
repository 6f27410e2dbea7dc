/**
 * Text as the analyzer reads it. `text` may be shorter than the original; `start[i]` and `end[i]` are the
 * UTF-16 offsets in the original of the unit `i` of `text`. Both are undefined where nothing moved.
 */
export type NormalizedText = {
  readonly text: string;
  readonly start?: Uint32Array;
  readonly end?: Uint32Array;
};

// Deleted: soft hyphen, zero-width signs, byte order mark. They stand inside words of scanned texts.
const DELETED = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
// A combining mark makes the length change under NFC; only the rare text has one. None is below U+0300.
const COMBINING = /\p{M}/u;
const ABOVE_LATIN = /[\u0300-\uffff]/;

/**
 * Signs that are read as another one, of equal length: ə look-alikes (Cyrillic U+04D8/9, reversed e
 * U+018E, U+01DD, a known cause of zero hits), comma-below ș/ț, spaces, dashes, quotes, apostrophes.
 */
const SAME_LENGTH: ReadonlyMap<string, string> = new Map([
  ['\u04d8', 'Ə'],
  ['\u04d9', 'ə'],
  ['\u018e', 'Ə'],
  ['\u01dd', 'ə'],
  ['\u0218', 'Ş'],
  ['\u0219', 'ş'],
  ['\u021a', 'T'],
  ['\u021b', 't'],
  ...pairs(
    '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
    ' ',
  ),
  ...pairs('\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d', '-'),
  ...pairs('«»\u201c\u201d\u201e\u201f\u2033\uff02', '"'),
  ...pairs('\u2018\u2019\u201a\u201b\u02bc\u02b9\u0060\u00b4\u2032\uff07', "'"),
]);
const REPLACED = new RegExp(`[${[...SAME_LENGTH.keys()].join('')}]`, 'g');

function pairs(from: string, to: string): readonly (readonly [string, string])[] {
  return [...from].map((sign) => [sign, to] as const);
}

/** The text with look-alikes, dashes, quotes and invisible signs made uniform, and its offset map. */
export function normalizeText(original: string): NormalizedText {
  const text = original.replace(REPLACED, (sign) => SAME_LENGTH.get(sign) ?? sign);
  const isPlain = !ABOVE_LATIN.test(text) || !COMBINING.test(text);
  if (isPlain && !DELETED.test(text)) return { text };
  return withMap(text);
}

function withMap(text: string): NormalizedText {
  const start = new Uint32Array(text.length + 1);
  const end = new Uint32Array(text.length + 1);
  let out = '';
  for (const cluster of text.matchAll(
    /[\u00ad\u200b-\u200d\u2060\ufeff]|[^\p{M}]\p{M}+|[\s\S]/gu,
  )) {
    const raw = cluster[0];
    if (DELETED.test(raw) && raw.length === 1) continue;
    const composed = raw.length === 1 ? raw : raw.normalize('NFC').slice(0, raw.length);
    for (let unit = 0; unit < composed.length; unit += 1) {
      start[out.length + unit] = cluster.index;
      end[out.length + unit] = cluster.index + raw.length;
    }
    out += composed;
  }
  return { text: out, start, end };
}
