import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '#domain/person.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function last(paragraphs: string, record?: CaseRecord): string | undefined {
  const blocks = paragraphs
    .split('\n')
    .map((text, i) => ({ anchor: `p${i}`, zone: 'facts', kind: 'paragraph', text }) as const);
  const document = { type: 'decision', facts: { judges: [] }, outcome: 'other', blocks } as const;
  return anonymize(document, record, DEFAULT_POLICY, 'same').text.blocks.at(-1)?.text;
}

/** Row: why, text, the last paragraph as it is published. */
const ROWS: readonly (readonly [string, string, string])[] = [
  [
    'behind a whole name another’s surname',
    'Şahid Talıbov İldırım Camal oğlu Qəmbərovu tanıyıb, Talıblı Adil Camal oğlu Səfərlini görüb.',
    'Şahid1 Şəxs1-i tanıyıb, Şəxs2 Şəxs3-ü görüb.',
  ],
  [
    'a nickname in brackets without quotation marks',
    'Şahid Talıbov Adil Camal oğlu (kənddə Uzun Adil kimi tanınır) gəldi.\nUzun Adil və Talıbov Adil (ona Qoçaq deyirlər) getdi.',
    'Şahid1 və Şahid1 (ona Şahid1 deyirlər) getdi.',
  ],
  [
    'to whom a diagnosis was given',
    'Əliyev Vəli Həsən oğlu gəldi, uşaqları – Rahib və Tavat – evdədir.\nTavata epilepsiya diaqnozu qoyulub, Tavatda bu yoxdur.',
    'Şəxs3-ə Məlumat1 diaqnozu qoyulub, Şəxs3-də bu yoxdur.',
  ],
  [
    'a title inside the name of a father',
    'Talıblı Rahib Məşədi Səttar oğlu və Talıblı Güllü Rahib qızı gəldi.\nTalıblı Rahib getdi.',
    'Şəxs1 getdi.',
  ],
  [
    'a father named with his title alone',
    'Baba – Talıblı İsa Kərbəlayı Cəfər oğlu.\nKərbəlayı Cəfər öldü.',
    'Şəxs2 öldü.',
  ],
  [
    'a surname that was borne in a marriage',
    'Qəmbərov Şəmsi gəldi.\nƏmirova Rəhilə (nikahda olarkən soyadı Qəmbərova olub) getdi.',
    'Şəxs2 (nikahda olarkən soyadı Şəxs2 olub) getdi.',
  ],
  [
    'another’s surname in brackets',
    'Qəmbərov Şəmsi gəldi.\nƏmirova Rəhilə (ərinin soyadı Qəmbərov) getdi.',
    'Şəxs2 (ərinin soyadı Şəxs1) getdi.',
  ],
  [
    'two defendants of one surname are a family together',
    'Cavabdeh Əmirov Rüstəm Seymur oğlu gəldi.\nCavabdeh Əmirov Nuru Seymur oğlu gəldi.\nƏmirovların evi satıldı.',
    'Cavabdeh1 və Cavabdeh2-nin evi satıldı.',
  ],
  [
    'spouses on two sides are listed by their family name, in its case',
    'İddiaçı Əmirov Rüstəm Seymur oğlu cavabdeh Əmirova Lalə Rza qızına qarşı iddia verdi.\nƏmirovlara bildirildi.',
    'İddiaçı1 və Cavabdeh1-ə bildirildi.',
  ],
  [
    'a witness of the name is no member of the family beside its parties',
    'Cavabdeh Əmirov Rüstəm gəldi.\nCavabdeh Əmirova Lalə gəldi.\nŞahid Əmirov Cabir gəldi.\nOnlar Əmirovlardır.',
    'Onlar Cavabdeh1 və Cavabdeh2-dir.',
  ],
  [
    'a woman by her initial, no dative of a man whose father has it',
    'Dəmirov Fəxrəddin Sucəddin oğlu gəldi.\nDəmirova Şəhanə Bakıda olub.\nSonra Ş.Dəmirova gəlib.',
    'Sonra Şəxs2 gəlib.',
  ],
  [
    'nor of a man whose given name has another letter of the same key',
    'Dəmirov Sahil Rza oğlu gəldi.\nDəmirova Şəhanə Bakıda olub.\nSonra Ş.Dəmirova gəlib.',
    'Sonra Şəxs2 gəlib.',
  ],
  [
    'a dative before the word that takes it, no woman’s name',
    'Zakir adlı alverçi gəldi.\nAkif və Zakirə dair iş ayrıldı.',
    'Şəxs2 və Şəxs1-ə dair iş ayrıldı.',
  ],
  [
    'two given names side by side are one person',
    'Əməkdaş Kamran Əliqulu gəldi.\nOrada Kamran Əliqulu danışdı.',
    'Orada Şəxs1 danışdı.',
  ],
  [
    'initials of two brothers are neither’s',
    'Əmirov Rüstəm Seymur oğlu gəldi.\nQardaşı Əmirov Rauf Seymur oğlu getdi.\nR.Əmirovun ifadəsi oxundu.',
    'Şəxs3-ün ifadəsi oxundu.',
  ],
  [
    'but those of whoever has the role are his',
    'Əmirov Rüstəm Seymur oğlu gəldi.\nŞahid Əmirov Rauf Seymur oğlu getdi.\nŞahid R.Əmirovun ifadəsi oxundu.',
    'Şahid1-in ifadəsi oxundu.',
  ],
  [
    'a grandson of the same name is somebody else',
    'Atam Bəhlul Ələsgərli evi tikib.\nBalaca oğlum Bəhlul (babasının adını daşıyır) xəstədir.',
    'Balaca oğlum Şəxs2 (babasının adını daşıyır) xəstədir.',
  ],
  [
    'a given name before a village is not joined with it',
    'Paşayev Rüfət Nəbi oğlu gəldi.\nDedi ki, Rüfət Soltanlı kəndində yaşayır.',
    'Dedi ki, Şəxs1 Kənd1-də yaşayır.',
  ],
  [
    'who has not been named yet is no member',
    'Cavabdeh Əmirov Rüstəm Seymur oğlu gəldi.\nCavabdeh Əmirov Nuru Seymur oğlu gəldi.\nƏmirovlargil evdədir.\nCavabdeh Əmirova Lalə gəldi.\nƏmirovlar gəldi.',
    'Cavabdeh1, Cavabdeh2 və Cavabdeh3 gəldi.',
  ],
  [
    'initials in order come before those of a son turned round',
    'Mərhum Mais oğlu Balabəy tikdi.\nTalıbov Malik Balabəy oğlu gəldi.\nB.M.Talıbovun evi satıldı.',
    'Şəxs1-in evi satıldı.',
  ],
  [
    'two initials alone, the second the father’s',
    'Talıbova Şəhriyyə Tapdıq qızı gəldi.\nO, Ş.T. haqqında yazdı.',
    'O, Şəxs1 haqqında yazdı.',
  ],
  [
    'a given name of no list before the whole name',
    'Qonşu Tükəzbanova Nərgiz və Çimnazla getdi.\nTalıbova Çimnaz Tapdıq qızı gəldi.\nÇimnaz susdu.',
    'Şəxs2 susdu.',
  ],
  [
    'a given name before the initial of the surname',
    'Talıbova Rəhilə Seymur qızı gəldi.\nAlan Rəhilə T. olub.',
    'Alan Şəxs1 olub.',
  ],
  [
    'Azadə is no surname in -zadə',
    'Qızı Azadə Nurlan qızı gəldi.\nTalıbova Azadə Nurlan qızı getdi.',
    'Şəxs1 getdi.',
  ],
  [
    'a man with initials and his father’s name before a surname in -lı',
    'Talıblı Şakir Şirəli oğlu gəldi.\nŞ. Şirəli oğlu Talıblı getdi.',
    'Şəxs1 getdi.',
  ],
  [
    'neither he nor she: no dative of his name',
    'Talıbov Zöhrab Dadaş oğlu gəldi.\nAnası Talıbova Zahirə Əhməd qızı gəldi.\nO halda nə Talıbova, nə də Qəmbərov bilir.',
    'O halda nə Şəxs2, nə də Şəxs3 bilir.',
  ],
  [
    'a Russian woman with initials in the genitive',
    'Талыбова Диляра Сеид кызы пришла.\nДеньги Талыбовой Д.С. взяты.',
    'Деньги Şəxs1 взяты.',
  ],
  [
    'a Russian man with initials in the dative',
    'Талыбов Шамсаддин Гюльага оглы пришёл.\nДеньги Талыбову Ш.Г. отданы.',
    'Деньги Şəxs1 отданы.',
  ],
  [
    'a surname of no known form, declined',
    'Гельман Леонид Абрамович пришёл.\nДеньги взяты Гельманом Л.А. у моста.',
    'Деньги взяты Şəxs1 у моста.',
  ],
  [
    'a surname declined as an adjective',
    'Вишневецкая Полина Георгиевна пришла.\nДеньги Вишневецкой П.Г. взяты.',
    'Деньги Şəxs1 взяты.',
  ],
  [
    'a Russian given name that begins with the initial of somebody named before',
    'Р.Д. Талыбов возил пакеты, а Курбанов Эльчин считал.\nОн видел, что Расулджан ему не верил.',
    'Он видел, что Şəxs1 ему не верил.',
  ],
  [
    'whoever has a surname of the own is not the one of the initials',
    'Maşını A.A.Talıblı sürdü.\nToyuq hinini Afətlə yığışdırdı, Nəzərova Afət Tahir qızı getdi.',
    'Toyuq hinini Şəxs2-lə yığışdırdı, Şəxs2 getdi.',
  ],
  [
    'Джаббар is Cabbar, by initials as well',
    'Письмо подписал R.C.Talıbov.\nТалыбов Расул Джаббар оглы молчал.',
    'Şəxs1 молчал.',
  ],
  [
    'a given name behind the father’s',
    'Talıbov Nadir Səttar oğlu və Talıbov Rahib Səttar oğlu gəldi.\nTalıbov Səttar oğlu Nadiri gördülər.',
    'Şəxs1-i gördülər.',
  ],
  [
    'the same of a surname in -li',
    'Əzimli Sahibə Azad qızı gəldi.\nƏzimli Azad qızı Sahibəyə verildi.',
    'Şəxs1-ə verildi.',
  ],
  [
    'two letters without points are initials',
    'Talıbov Nadir Səttar oğlu gəldi.\nSiyahıda Talıbov N S yazılıb.',
    'Siyahıda Şəxs1 yazılıb.',
  ],
  [
    'a daughter’s word cut for a man of the same names',
    'Talıbov Nadir Səttar oğlu öldü.\nDaşda Talıbov Nadir Səttar qızı yazılıb.',
    'Daşda Şəxs1 yazılıb.',
  ],
  [
    'his dative behind a man’s given name',
    'Talıbova Rəhilə gəldi.\nRauf Talıbova yer verildi.',
    'Şəxs2-yə yer verildi.',
  ],
  [
    'a surname no list knows in the dative',
    'Talıbova Rəhilə gəldi.\nRauf Kazeruniyə yer verildi.',
    'Şəxs2-yə yer verildi.',
  ],
  [
    'a family is rather the defendant’s than a witness’s',
    'Cavabdeh Talıbov Nadir Səttar oğlu gəldi.\nŞahid Talıbov Cabir Əli oğlu danışdı.\nTalıbovgilin maşını satıldı.',
    'Cavabdeh1-lərin maşını satıldı.',
  ],
];

const PARTIES: CaseRecord = {
  parties: [
    {
      role: 'cavabdeh',
      fullName: { surname: 'Həsənli', given: 'Şəmsi', patronymic: 'Fərman oğlu' },
    },
    {
      role: 'borclu',
      fullName: { surname: 'Talıbov', given: 'Ehtiram', patronymic: 'Nadir oğlu' },
    },
  ],
  judges: [],
  closedHearing: false,
};

describe('mentions of a party', () => {
  it.each([
    ['a passport in English letters', 'Kartda HASANLI SHAMSI FARMAN var.', 'Kartda Cavabdeh1 var.'],
    ['his son by an initial', 'Z. Ehtiram oğlu Talıbov gəldi.', 'Şəxs1 gəldi.'],
    [
      'the father’s initial in the middle, beside a brother',
      'Talıbov Ehtiram Nadir oğlu, qardaşı Talıbov Adil Nadir oğlu.\nEhtiram N. Talıbovun evi var.',
      'Borclu1-in evi var.',
    ],
  ])('%s', (_why, text, expected) => expect(last(text, PARTIES)).toBe(expected));
});

describe('mentions of one person', () => {
  it.each(ROWS)('%s', (_why, text, expected) => {
    expect(last(text)).toBe(expected);
  });
});
