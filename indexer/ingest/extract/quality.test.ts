import { describe, expect, it } from 'vitest';
import { judgeQuality } from './quality.ts';

const SOUND =
  'Məhkəmə iddianın təmin edilməsi barədə qətnamə qəbul etmişdir və işçinin əvvəlki vəzifəsinə bərpa olunmasını göstərmişdir. ';
const NO_LETTERS =
  'Mehkeme iddianin temin edilmesi barede qetname qebul etmisdir ve iscinin berpa olunmasi. ';

describe('judgeQuality', () => {
  it.each([
    ['sound text', SOUND.repeat(5), 'good', undefined],
    ['no letters', '12 / 34 . . .', 'unreadable', 'no-text'],
    ['read by OCR in another language', NO_LETTERS.repeat(5), 'unreadable', 'wrong-ocr-language'],
    ['lost characters', SOUND.repeat(5).replaceAll('ş', '\ufffd'), 'unreadable', 'lost-characters'],
    ['one lost character', `${SOUND.repeat(60)}\ufffd`, 'doubtful', 'lost-characters'],
    [
      'glyphs shifted in some words',
      SOUND.replaceAll('iddianın', '1ddianın').replaceAll('barədə', ')arədə').repeat(5),
      'unreadable',
      'shifted-glyphs',
    ],
    [
      'Azerbaijani in Cyrillic letters is sound',
      'Мәһкәмә иддианын тәмин едилмәси барәдә гәтнамә гәбул етмишдир. '.repeat(5),
      'doubtful',
      'cyrillic-text',
    ],
    [
      'right letters, but no words of the language',
      'Şəvim bətor qişəm lanıv düşər mögüt çaləv. '.repeat(30),
      'doubtful',
      'few-known-words',
    ],
    [
      'English is sound',
      'The court shall decide in the case of the parties and to the extent of the claim. '.repeat(
        5,
      ),
      'doubtful',
      'foreign-language',
    ],
    [
      'Turkish is sound: it has no ə',
      'Mahkeme davanın kısmen kabulüne karar vermiş, işçinin işe iadesi için gereği düşünülmüştür. '.repeat(
        5,
      ),
      'doubtful',
      'foreign-language',
    ],
  ])('%s', (_reason, text, verdict, reason) => {
    const quality = judgeQuality([{ text }]);
    expect(quality.verdict).toBe(verdict);
    expect(quality.reasons).toEqual(reason === undefined ? [] : [reason]);
  });
});
