import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '#domain/person.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function run(paragraphs: string, record?: CaseRecord): string | undefined {
  const blocks = paragraphs
    .split('\n')
    .map((text, i) => ({ anchor: `p${i}`, zone: 'facts', kind: 'paragraph', text }) as const);
  const document = { type: 'decision', facts: { judges: [] }, outcome: 'other', blocks } as const;
  return anonymize(document, record, DEFAULT_POLICY, 'one').text.blocks.at(-1)?.text;
}

const MASON = 'Şahid Həmidov Seyfəddin Rza oğlu və şahid Quliyev Kamal Əli oğlu gəldi.';
const TWO = 'Şahid Həmidov Seyfəddin Rza oğlu və şahid Quliyev Seyfəddin Əli oğlu gəldi.';

/** Row: why, text, the last paragraph as it is published. */
const NICKNAMES: readonly (readonly [string, string, string])[] = [
  [
    'a calling in quotation marks',
    `${MASON}\n“Bənna Seyfəddin” dedikləri bənna pulunu gözləyir, Bənna Seyfəddin gedib.`,
    '“Şahid1” dedikləri bənna pulunu gözləyir, Şahid1 gedib.',
  ],
  [
    'a word of no list, before the name of another',
    `${MASON}\n“Karbürator Seyfəddin” dedikləri ustaya Quliyev Kamal pul verib.`,
    '“Şahid1” dedikləri ustaya Şahid2 pul verib.',
  ],
  [
    'a given name that nobody bears',
    `${MASON}\n“Uzun Vaqif” ləqəbli şəxs gözləyib.`,
    '“Şəxs1” ləqəbli şəxs gözləyib.',
  ],
  [
    'a given name that two bear',
    `${TWO}\n“Karbürator Seyfəddin” dedikləri usta gedib.`,
    '“Şəxs1” dedikləri usta gedib.',
  ],
  [
    'two nicknames of one given name are two persons',
    `${MASON}\n“Uzun Vaqif” ləqəbli şəxs və “Kosa Vaqif” ləqəbli şəxs gəldi.`,
    '“Şəxs1” ləqəbli şəxs və “Şəxs2” ləqəbli şəxs gəldi.',
  ],
  [
    'the calling behind the name',
    `${MASON}\n“Seyfəddin usta” kimi tanınan şəxs odur.`,
    '“Şahid1” kimi tanınan şəxs odur.',
  ],
];

const SURNAMES: readonly (readonly [string, string, string])[] = [
  [
    'the first of two surnames is another’s',
    'Direktor Ağamalov Kərim Nəsib oğlu gəldi.\nDirektor Ağamalov Fizuli F. Səmədzadədən pul almışdır.',
    'Direktor Şəxs1 Şəxs2-dən pul almışdır.',
  ],
  [
    'the given name goes with the surname it is known with',
    'Şahid Quliyev Rəşid Əli oğlu gəldi.\nDirektor Quliyev Rəşid Məmmədovdan borc almışdır.',
    'Direktor Şahid1 Şəxs1-dən borc almışdır.',
  ],
  [
    'a child of somebody is no part of the name',
    'Anası Salehli Cahan Əsəd qızı gəldi.\nSalehli Cahan oğlunu qınamadı, Salehli oğluna kömək etdi.',
    'Şəxs1 oğlunu qınamadı, Şəxs1 oğluna kömək etdi.',
  ],
  [
    'whose child somebody is, before the whole name of the child',
    'İddiaçı Həsənli Qızyetər Nəriman qızı və Bəhmənli Sədaqət Pənah qızı gəldi.\nHəsənli qızı Bəhmənli Sədaqət Pənah qızının yanındadır, Həsənli oğlu Kamilin evindədir.',
    'İddiaçı1 qızı Şəxs1-in yanındadır, İddiaçı1 oğlu Şəxs2-nin evindədir.',
  ],
  [
    'one who married into a family',
    'Cavabdeh Qafarov Seymur Rza oğlu və iddiaçı Mövsümova Elza Elxan qızı gəldi.\nGəlini Qafarova Elza kömək edib.',
    'Gəlini İddiaçı1 kömək edib.',
  ],
  [
    'a double surname of a word alone, and half of it',
    'Şahid Ramazan Tağıyev-Dağlı gəldi.\nTağıyev-Dağlı ilə üzləşmə olmayıb, R.Tağıyev-Dağlının sözünü Dağlı təkzib edib.',
    'Şahid1 ilə üzləşmə olmayıb, Şahid1-in sözünü Şahid1 təkzib edib.',
  ],
  [
    'a former surname that the mother bears',
    'İddiaçı Köçərova Röya Mais qızı, o, Bədirova soyadını daşıyarkən, anası Bədirova Tükəz Davud qızı ilə yaşayıb.\nGəlini Bədirova Röyanı qovmamışdır. Röyaya Bədirova soyadı qaytarılsın.',
    'Gəlini İddiaçı1-i qovmamışdır. İddiaçı1-ə İddiaçı1 soyadı qaytarılsın.',
  ],
  [
    'the surname of a marriage, which is no dative of his',
    'Üçüncü şəxs Fərəcov Müşfiq Elmin oğlu gəldi.\nCavabdeh Qafarova Hicran Lətif qızı gəldi. O dedi ki, nikah dövründə soyadı Fərəcova olub.',
    'Cavabdeh1 gəldi. O dedi ki, nikah dövründə soyadı Cavabdeh1 olub.',
  ],
  [
    'whom a former surname is of stands behind it',
    'İddiaçı Məlikli Esmira Həbib qızı və Əlizadə Raziyə Davud qızı gəldi.\nQızlıq soyadı Əlizadə olan iddiaçı işləmir.',
    'Qızlıq soyadı İddiaçı1 olan iddiaçı işləmir.',
  ],
  [
    'a child under the new surname',
    'Uşaq Rövşənov Arif Yadigar oğlu dünyaya gəlib.\nUşağın adı “Sərdarov Arif Yadigar oğlu” kimi qeyd edilsin.',
    'Uşağın adı “Uşaq1” kimi qeyd edilsin.',
  ],
  [
    'of two bearers the one who is set against the other',
    'Cavabdeh Zahirov Əsəd Rza oğlu gəldi.\nƏmisi oğlu Zahirov Xanoğlan Vəli oğlu gəldi. Zahirov yox, Xanoğlan sürüb.',
    'Əmisi oğlu Şəxs1 gəldi. Cavabdeh1 yox, Şəxs1 sürüb.',
  ],
  [
    'what an opponent who is nobody named does to the only bearer',
    'Ərizəçi Yunuslu Kübra Rafael qızı gəldi.\nCavabdeh Yunuslunun vəziyyətini yoxlamamışdır.',
    'Cavabdeh Ərizəçi1-in vəziyyətini yoxlamamışdır.',
  ],
];

const ENDINGS: readonly (readonly [string, string, string])[] = [
  [
    'no genitive before `ilə` and where `ilə` follows elsewhere',
    'Usta Andrey Poluxin işləyib, Poluxin ilə danışıblar.',
    'Usta Şəxs1 işləyib, Şəxs1 ilə danışıblar.',
  ],
  [
    'a Georgian surname in -ovani',
    'Alıcı Levan Çikovani gəldi, Çikovani aldı, Çikovaniyə verildi.',
    'Alıcı Şəxs1 gəldi, Şəxs1 aldı, Şəxs1-ə verildi.',
  ],
  [
    'the dative of a surname that stands bare elsewhere',
    'Maşını Gürcüstan vətəndaşı Merabi Tsiklauriyə satıb, sonra Tsiklauri gedib.',
    'Maşını Gürcüstan vətəndaşı Şəxs1-ə satıb, sonra Şəxs1 gedib.',
  ],
  [
    'a genitive stays one',
    'Satıcı Robert Kovaçun sözlərinə görə, Kovaç gəldi.',
    'Satıcı Şəxs1-in sözlərinə görə, Şəxs1 gəldi.',
  ],
  [
    'an unknown given name before a double surname',
    'Mənzili Reza Tağızadə-Tehrani adlı kirayəçiyə verib, Rezanın nömrəsi bağlıdır.',
    'Mənzili Şəxs1 adlı kirayəçiyə verib, Şəxs1-in nömrəsi bağlıdır.',
  ],
];

const RUSSIAN: readonly (readonly [string, string, string])[] = [
  [
    'a father’s name in -ич',
    'Квартира сдана Бондаруку Степану Ильичу.\nПо просьбе Степана Ильича он ушёл, Бондарук С.И. остался.',
    'По просьбе Şəxs1 он ушёл, Şəxs1 остался.',
  ],
  [
    'both words of a foreign name in a case',
    'Прохожий Озтюрк Бурак вызвал скорую.\nТаксист вместе с Озтюрком Бураком ушёл.',
    'Таксист вместе с Şəxs1 ушёл.',
  ],
  [
    'two given names are one foreigner',
    'Жилец Хоссейни Амир снимает комнату.\nС Хоссейни Амиром не ссорился, Амира видит.',
    'С Şəxs1 не ссорился, Şəxs1 видит.',
  ],
  ['two persons in two cases', 'Сестра Зоя Амиру звонила.', 'Сестра Şəxs1 Şəxs2 звонила.'],
];

describe('who is meant', () => {
  it.each([...NICKNAMES, ...SURNAMES])('%s', (_why, text, expected) => {
    expect(run(text)).toBe(expected);
  });

  it.each([...ENDINGS, ...RUSSIAN])('%s', (_why, text, expected) => {
    expect(run(text)).toBe(expected);
  });

  it('a man in the dative whom the record knows, beside his wife', () => {
    const fullName = { surname: 'Həsrətov', given: 'Əlibala', patronymic: 'Əsəd oğlu' };
    const record: CaseRecord = {
      parties: [{ role: 'cavabdeh', fullName }],
      judges: [],
      closedHearing: false,
    };
    const text =
      'Cavabdeh Həsrətov Əlibala Əsəd oğlu və arvadı Həsrətova Fizzə Tahir qızı gəldi.\nMənzili Həsrətova vermiş, pulu ondan almışdır.';
    expect(run(text, record)).toBe('Mənzili Cavabdeh1-ə vermiş, pulu ondan almışdır.');
  });
});
