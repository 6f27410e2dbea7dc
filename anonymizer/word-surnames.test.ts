import { describe, expect, it } from 'vitest';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function published(text: string): string {
  const blocks = text
    .split('\n')
    .map((line, i) => ({ anchor: `p${i}`, zone: 'facts', kind: 'paragraph', text: line }) as const);
  const document = { type: 'decision', facts: { judges: [] }, outcome: 'other', blocks } as const;
  const { text: out } = anonymize(document, undefined, DEFAULT_POLICY, 'word surnames');
  return out.blocks.map((block) => block.text).join('\n');
}

/** Row: why, text, what is published. */
const ROWS: readonly (readonly [string, string, string])[] = [
  ['a place before the name', 'Mənzil Padar Ənəs Tofiq oğluna verilib.', 'Mənzil Şəxs1-ə verilib.'],
  ['in capitals', 'Mənzil PADAR ƏNƏS TOFİQ OĞLUNA verilib.', 'Mənzil Şəxs1-ə verilib.'],
  ['a townsman', 'Şirazi Əli Vəli oğlu gəldi.', 'Şəxs1 gəldi.'],
  ['a word before it', 'Mənzil Torpaq Əli Vəli oğlu adına alınıb.', 'Mənzil Şəxs1 adına alınıb.'],
  [
    'a word behind it',
    'Ərizəni Əli Vəli oğlu Uzun tərəfindən aldı.',
    'Ərizəni Şəxs1 tərəfindən aldı.',
  ],
  [
    'and alone later',
    'Bu, Əli Vəli oğlu Uzun olub.\nO, Uzun ilə gəldi.',
    'Bu, Şəxs1 olub.\nO, Şəxs1 ilə gəldi.',
  ],
  ['an initial behind it', 'Açar Şirvandan S. alınıb.', 'Açar Şəxs1-dən alınıb.'],
  ['the same of a surname in -lı', 'Polis Kərimlini A. saxladı.', 'Polis Şəxs1-i saxladı.'],
  ['the same of a son-of name', 'Mənzil Çobanoğlu L. adına alınıb.', 'Mənzil Şəxs1 adına alınıb.'],
  ['in a list', 'İclasda Səhər N., Əli Həsənov danışdı.', 'İclasda Şəxs1, Şəxs2 danışdı.'],
  ['initials before it', 'Ərizə S.Uzun tərəfindən verilib.', 'Ərizə Şəxs1 tərəfindən verilib.'],
  ['two initials', 'Ərizə S.A.Torpağa verilib.', 'Ərizə Şəxs1-ə verilib.'],
  ['an initial before a short name', 'İclasda K.Rza danışdı.', 'İclasda Şəxs1 danışdı.'],
  ['a field of a form', 'Alıcı: Səkinəbanu Uzun, ünvanı yoxdur.', 'Alıcı: Şəxs1, ünvanı yoxdur.'],
  ['a signature', 'Protokolu tərtib etdi: Gülalı Aqarunov', 'Protokolu tərtib etdi: Şəxs1'],
  ['brackets', 'Sahibi (Azadlıq Nuranə) gəlmədi.', 'Sahibi (Şəxs1) gəlmədi.'],
  [
    'a town behind a role and a given name',
    'Zamin Bəxtiyar Qala müqaviləni imzalayıb.',
    'Zamin Şəxs1 müqaviləni imzalayıb.',
  ],
  ['the same before a deed', 'Şahid Rəşad Gəncə ifadə verdi.', 'Şahid1 ifadə verdi.'],
  ['where somebody lives', 'Şahid Elnur Gəncə sakinidir.', 'Şahid1 Gəncə sakinidir.'],
  ['a district', 'Cavabdeh Murad Şəki rayon sakinidir.', 'Cavabdeh1 Şəki rayon sakinidir.'],
  [
    'a foreigner of four names',
    'İran vətəndaşı Seyyed Morteza Hosseini Rad gəldi.',
    'İran vətəndaşı Şəxs1 gəldi.',
  ],
  [
    'one with an article',
    'Misir vətəndaşı Mahmoud Abdel Fattah El-Sayed gəldi.',
    'Misir vətəndaşı Şəxs1 gəldi.',
  ],
  [
    'a foreigner by the role',
    'Təqsirləndirilən Hamid Reza Karimi Nejad gəldi.',
    'Təqsirləndirilən1 gəldi.',
  ],
  [
    'a town behind a foreigner',
    'Türkiyə vətəndaşı Mehmet Öz İstanbul şəhərindən gəldi.',
    'Türkiyə vətəndaşı Şəxs1 İstanbul şəhərindən gəldi.',
  ],
  [
    'a body or a law behind one',
    'Gürcüstan vətəndaşı Nino Beridze Dövlət Miqrasiya Xidmətinə müraciət edib.',
    'Gürcüstan vətəndaşı Şəxs1 Dövlət Miqrasiya Xidmətinə müraciət edib.',
  ],
  [
    'a thing behind one',
    'Hindistan vətəndaşı Rajesh Kumar Hyundai markalı avtomobili sürüb.',
    'Hindistan vətəndaşı Şəxs1 Hyundai markalı avtomobili sürüb.',
  ],
  ['a word before a lone surname', 'O, pulu Dekabr Qoçəliyevdən alıb.', 'O, pulu Şəxs1-dən alıb.'],
  ['a father in -in', 'Cavabdeh Rüstəmov Əli Beniamin oğlu gəldi.', 'Cavabdeh1 gəldi.'],
  [
    'the half of a double surname',
    'Onun açarı G.Əliyeva-Poladda qalıb.',
    'Onun açarı Şəxs1-də qalıb.',
  ],
  ['the same in capitals', 'KƏRİMLİ-TÜRK GÜNEL TOFİQ QIZI gəldi.', 'Şəxs1 gəldi.'],
  ['a surname in -skiy', 'Alıcı: Jukovskiy S., ünvanı yoxdur.', 'Alıcı: Şəxs1, ünvanı yoxdur.'],
  ['with an ending', 'O, Jukovskiyə zəng vurub.', 'O, Şəxs1-ə zəng vurub.'],
  [
    'a word left in capitals',
    'Bu barədə UZUN ƏLİ VƏLİ OĞLUNA deyilib.',
    'Bu barədə Şəxs1-ə deyilib.',
  ],
  [
    'a townsman behind the name',
    'Bu, Əli Vəli oğlu Şirazi gəldi deyə olub.',
    'Bu, Şəxs1 gəldi deyə olub.',
  ],
  ['a place that begins a sentence', 'Füzuli Elvini polis saxladı.', 'Şəxs1-i polis saxladı.'],
  ['a first word in -lı', 'Gümüşlü Samirin iddiası qalıb.', 'Şəxs1-in iddiası qalıb.'],
  ['a first word in -oğlu', 'Bəyoğlu Samirin iddiası qalıb.', 'Şəxs1-in iddiası qalıb.'],
  ['a surname in -yuk', 'Onu Davidyuk Roman döydü.', 'Onu Şəxs1 döydü.'],
  [
    'an unknown name behind a lone one',
    'Bu gün Kazimi Ümmühan ilə görüb.',
    'Bu gün Şəxs1-i Şəxs2 ilə görüb.',
  ],
];

const KEPT: readonly string[] = [
  'Konstitusiya ilə hüquqludur.',
  'Bakı şəhərində yaşayır.',
  'Cinayət Məcəlləsi ilə məhkum olunub.',
  'Bakı, Sumqayıt və Gəncədə yaşayıb.',
];

describe('surnames that are words or places', () => {
  it.each(ROWS)('%s', (_, text, expected) => {
    expect(published(text)).toBe(expected);
  });

  it.each(KEPT)('leaves what follows a name: %s', (rest) => {
    expect(published(`Əli Vəli oğlu ${rest}`)).toBe(`Şəxs1 ${rest}`);
  });

  it.each([
    'Müəllim Əli Vəli oğlu gəldi.',
    'Şirkətin Rəhbəri Əli Vəli oğlu gəldi.',
    'Bu barədə Polis Əli Vəli oğlu danışdı.',
  ])('leaves a calling before a name: %s', (text) => {
    expect(published(text)).toBe(text.replace('Əli Vəli oğlu', 'Şəxs1'));
  });

  it('leaves letters that tell apart', () => {
    const text = 'Qrup A. üzrə Əlavə B. təqdim edilib, A.R.Mülki Məcəlləsi oxunub.';
    expect(published(text)).toBe(text);
  });
});
