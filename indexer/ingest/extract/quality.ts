import { lowerAz } from '#domain/az-text.ts';
import type { Line, TextQuality } from '#domain/extracted.ts';
import frequent from './frequent-words.json' with { type: 'json' };
import thresholds from './quality.json' with { type: 'json' };

const FREQUENT = new Set(frequent.words);
const AZERBAIJANI = /[əıİşğçöüƏŞĞÇÖÜ]/g;

/**
 * How readable a text is, by figures per 1,000 letters or words against measured thresholds
 * (quality.json). `unreadable` text never goes on; `doubtful` text goes to review.
 */
export function judgeQuality(lines: readonly Line[]): TextQuality {
  const text = lines.map((line) => line.text).join('\n');
  const letters = count(text, /\p{L}/gu);
  const words = count(text, /\S+/g);
  if (letters < thresholds.minLetters.value) return unreadable('no-text');
  const cyrillic = count(text, /\p{Script=Cyrillic}/gu) / letters;
  if (cyrillic > thresholds.cyrillicShare.value) return doubtful('cyrillic-text');
  const lost = (1000 * count(text, /\ufffd/g)) / letters;
  if (lost > thresholds.lostPer1000.value) return unreadable('lost-characters');
  const shifted = (1000 * count(text, /(?<!\S)[\d+)][a-zəıöüğşç]{3,}/g)) / words;
  if (shifted > thresholds.shiftedPer1000.value) return unreadable('shifted-glyphs');
  const special = (1000 * count(text, AZERBAIJANI)) / letters;
  if (special < thresholds.specialPer1000.value) {
    const english = count(text, /\b(?:the|of|and|shall|in|to)\b/gi) / words;
    return english > thresholds.englishShare.value
      ? doubtful('foreign-language')
      : unreadable('wrong-ocr-language');
  }
  const schwa = (1000 * count(text, /[əƏ]/g)) / letters;
  if (schwa < thresholds.schwaPer1000.value) return doubtful('foreign-language'); // Turkish, not damage
  if (lost > 0) return doubtful('lost-characters');
  if (special < thresholds.doubtfulSpecialPer1000.value) return doubtful('few-azerbaijani-letters');
  if (words >= thresholds.minWords.value && knownShare(text) < thresholds.knownShare.value)
    return doubtful('few-known-words');
  return { score: 1, verdict: 'good', reasons: [] };
}

function unreadable(reason: string): TextQuality {
  return { score: 0, verdict: 'unreadable', reasons: [reason] };
}

function doubtful(reason: string): TextQuality {
  return { score: 0.5, verdict: 'doubtful', reasons: [reason] };
}

/** Share of the words that are among the commonest of legal prose. */
function knownShare(text: string): number {
  const words = lowerAz(text).match(/\p{L}+/gu) ?? [];
  return words.filter((word) => FREQUENT.has(word)).length / Math.max(1, words.length);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
