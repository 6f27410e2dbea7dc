import { describe, expect, it } from 'vitest';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function published(text: string): string {
  const blocks = text
    .split('\n')
    .map((line, i) => ({ anchor: `p${i}`, zone: 'facts', kind: 'paragraph', text: line }) as const);
  const document = { type: 'decision', facts: { judges: [] }, outcome: 'other', blocks } as const;
  const { text: out } = anonymize(document, undefined, DEFAULT_POLICY, 'initial behind');
  return out.blocks.map((block) => block.text).join('\n');
}

describe('an initial behind a name goes with it', () => {
  it.each([
    ['Yarısını Bağırlı Ayşən Ş. “sabah” deyə vermədi.', 'Yarısını Şəxs1 “sabah” deyə vermədi.'],
    ['Siyahıda Talıbov Vüsal R. göstərilib.', 'Siyahıda Şəxs1 göstərilib.'],
    ['Pulu Talıbov Vüsal R.-ə verib.', 'Pulu Şəxs1-ə verib.'],
    ['Pulu Talıbov Vüsal R.-dən alıb.', 'Pulu Şəxs1-dən alıb.'],
    ['Alan Amalya B., kart bloklanıb.', 'Alan Şəxs1, kart bloklanıb.'],
    ['Ekranda alan: «Nicat N.» yazılıb.', 'Ekranda alan: «Şəxs1» yazılıb.'],
    ['Dünən Talıbov Vüsal R. Məhkəməyə gəlmədi.', 'Dünən Şəxs1 Məhkəməyə gəlmədi.'],
    ['Dünən Talıblı Kürşəd B. “sabah” dedi.', 'Dünən Şəxs1 “sabah” dedi.'],
  ])('%s', (text, expected) => {
    expect(published(text)).toBe(expected);
  });

  it('leaves the initials of the next name to it', () => {
    expect(published('Talıbov Vüsal R.Ə.Qəmbərovla gəldi.')).toBe('Şəxs1 Şəxs2-lə gəldi.');
  });

  it('links the name with the whole one', () => {
    const text = 'Talıbova Amalya Rəhim qızı gəldi.\nAlan Amalya T., kart bloklanıb.';
    expect(published(text)).toBe('Şəxs1 gəldi.\nAlan Şəxs1, kart bloklanıb.');
  });
});

describe('orders of names that registers and neighbours use', () => {
  it.each([
    [
      "the father's name first",
      'Tapdıq oğlu Xosrov Talıbov gəldi.\nTalıbov Xosrov Tapdıq oğlu.',
      'Şəxs1 gəldi.\nŞəxs1.',
    ],
    [
      'the same without the surname',
      'Onu Əyyub oğlu Rəşad tikib.\nTalıbov Rəşad Əyyub oğlu yazdı.\nR.Ə.Talıbov susdu.',
      'Onu Şəxs1 tikib.\nŞəxs1 yazdı.\nŞəxs1 susdu.',
    ],
    [
      "an initial before the father's name",
      'Talıbov H. Vəzir o. darvaza qurub.\nTalıbovun darvazası.',
      'Şəxs1 darvaza qurub.\nŞəxs1-in darvazası.',
    ],
    [
      'a surname set off by a comma',
      'v.6; Talıbova, Rahilə Səyavuş qızı; 40 litr',
      'v.6; Şəxs1; 40 litr',
    ],
    [
      'three words without a word for son, of which no list knows the last',
      'Maşını Talıbov Alim Zəkəriyyə adına rəsmiləşdirib.',
      'Maşını Şəxs1 adına rəsmiləşdirib.',
    ],
    [
      "a father's name in -əli is no surname",
      'Dünən Almaz Əsabəli qızı Talıbova üçün yol açıldı.',
      'Dünən Şəxs1 üçün yol açıldı.',
    ],
    [
      'a surname of two halves, the first a title',
      'Qərarı T.İ.Bəy-Talıbov imzalayıb.',
      'Qərarı Şəxs1 imzalayıb.',
    ],
    [
      'the same in Russian',
      'Суд доверяет словам Бек-Талыбова Т.И. и других.',
      'Суд доверяет словам Şəxs1 и других.',
    ],
    [
      'what a sender calls himself in a messenger',
      'Yazan nömrə (~Hikmət): sübutun var?',
      'Yazan nömrə (~Şəxs1): sübutun var?',
    ],
    [
      'a surname that is told in quotation marks',
      'Talıbov Anar gəldi.\nBiletdə soyad rusca «Ахундов» yazılmışdır.',
      'Şəxs1 gəldi.\nBiletdə soyad rusca «Şəxs2» yazılmışdır.',
    ],
    [
      'the name of a family is no nickname',
      'Talıbov Əli Qasım oğlu gəldi.\nOna «Talıbovların yolu» deyirlər. Qəmbərov Zabit dedi.',
      'Şəxs1 gəldi.\nOna «Şəxs1-lərin yolu» deyirlər. Şəxs2 dedi.',
    ],
    [
      'one specialist of several is no official',
      'Cihazı ilk oxuyan mütəxəssis oldu. Onu oxuyan ilk mütəxəssis Talıbov Qalibdir.',
      'Cihazı ilk oxuyan mütəxəssis oldu. Onu oxuyan ilk mütəxəssis Şəxs1-dir.',
    ],
  ])('%s', (_why, text, expected) => {
    expect(published(text)).toBe(expected);
  });
});
