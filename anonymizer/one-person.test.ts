import { describe, expect, it } from 'vitest';
import type { CaseRecord, PartyRole } from '#domain/person.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function run(paragraphs: string, record?: CaseRecord): string | undefined {
  const blocks = paragraphs
    .split('\n')
    .map((text, i) => ({ anchor: `p${i}`, zone: 'facts', kind: 'paragraph', text }) as const);
  const document = { type: 'decision', facts: { judges: [] }, outcome: 'other', blocks } as const;
  return anonymize(document, record, DEFAULT_POLICY, 'one').text.blocks.at(-1)?.text;
}

const party = (role: PartyRole, surname: string, given: string, patronymic: string) => ({
  role,
  fullName: { surname, given, patronymic },
});
const DOUBLE: CaseRecord = {
  parties: [
    party('iddiaçı', 'Sadıxova-Əzimli', 'Mələk', 'Firudin qızı'),
    party('şahid', 'Sadıxova', 'Bikə', 'İsgəndər qızı'),
  ],
  judges: [],
  closedHearing: false,
};
const HEIRS =
  'Sadıxova-Əzimli Mələk Firudin qızı iddia verib.\nƏmisi arvadı Sadıxova Bikə İsgəndər qızı gəldi.';

/** Row: why, text, the last paragraph as it is published. */
const ROWS: readonly (readonly [string, string, string])[] = [
  [
    'a double surname is hers who bears both halves',
    `${HEIRS}\nMələk Sadıxova-Əzimli danışdı, sonra Sadıxova-Əzimlini evə apardılar.`,
    'Şəxs1 danışdı, sonra Şəxs1-i evə apardılar.',
  ],
  ['initials before a double surname', `${HEIRS}\nM.F.Sadıxova-Əzimli getdi.`, 'Şəxs1 getdi.'],
  [
    'one half of it alone is the other woman’s who bears it whole',
    `${HEIRS}\nSadıxovanın dediyi düzdür.`,
    'Şəxs2-nin dediyi düzdür.',
  ],
  [
    'the surname before a marriage',
    'İddiaçı Qəmbərova Zəminə Samid qızı (evlənənə qədər Məlikova) gəldi. Atası Samid Məlikovun yanındadır.\nİddiaçının soyadı Məlikova kimi bərpa edilsin.',
    'İddiaçının soyadı İddiaçı1 kimi bərpa edilsin.',
  ],
  [
    'a surname that is given back',
    'Atası Samid Məlikovun yanındadır.\nQəmbərova Zəminə Samid qızına Məlikova soyadı qaytarılsın.',
    'Şəxs2-yə Şəxs2 soyadı qaytarılsın.',
  ],
  [
    'the surname between given name and father’s name',
    'Şahid Sadıxov Azər Novruz oğlu gəldi.\nAzər Sadıxov Novruz oğlu dinlənildi.',
    'Şahid1 dinlənildi.',
  ],
  [
    'a trade before a surname with initials is no given name',
    'Sadıxov Azər Novruz oğlu gəldi.\nZərgər Sadıxov A.N. oğlu susdu.',
    'Zərgər Şəxs1 susdu.',
  ],
  [
    'a given name in brackets makes another bearer of the surname',
    'Tələbkar Sadıxov Azər Novruz oğlu gəldi. Oğlu Sadıxov (Balaş) pulu verib.\nSadıxov Balaşı dindirmədilər.',
    'Şəxs1-i dindirmədilər.',
  ],
  [
    'parts of a name behind the words that say which they are',
    'Soyadı: Sadıxov, adı: Azər, atasının adı: Novruz.',
    'Soyadı: Şəxs1, adı: Şəxs1, atasının adı: Şəxs1.',
  ],
  [
    'a father’s name behind its word is part of the name before',
    'Sadıxova Nigar (ata adı: Balabəy) gəldi.\nSadıxova Nigar Balabəy qızı getdi.',
    'Şəxs1 getdi.',
  ],
  [
    'a judge speaks with a child of the case, who is no judge',
    'Uşaq Sadıxova Nigar Balabəy qızı gəldi.\nHakim Nigar ilə söhbət etdi.',
    'Hakim Uşaq1 ilə söhbət etdi.',
  ],
  [
    'a judge who was named in full is called by the given name',
    'Hakim Rauf Məlikov gəldi.\nHakim Rauf dedi.',
    'Hakim Rauf dedi.',
  ],
  [
    'whoever lives in a street is no part of its name',
    'Qardaşı Sadıxov Azər Novruz oğlu Günəşli massivində yaşayır.',
    'Qardaşı Şəxs1 Ünvan1-də yaşayır.',
  ],
  [
    'surname and given name before a street',
    'Sadıxov Azər Novruz oğlu gəldi.\nSadıxov Azər Nizami küçəsində yaşayır.',
    'Şəxs1 Ünvan1-də yaşayır.',
  ],
  [
    'a whole name before the initials of whom a school is named after',
    'Uşaq Orucbəyli Elmin Əzizağa oğlu gəldi.\nElmin Orucbəyli T.Laçınov adına məktəbdə oxuyur.',
    'Uşaq1 Təhsil müəssisəsi1-də oxuyur.',
  ],
  [
    'a role that is said later is the person’s from the beginning',
    'Elçibəyli Züleyxa Tehran qızının şikayəti. Atası Elçibəyli Tehran Zöhrab oğlu ölüb. İddiaçı Z.T.Elçibəyli danışdı. Z.T.Elçibəyli getdi.\nElçibəylinin tələbi rədd edildi.',
    'İddiaçı1-in tələbi rədd edildi.',
  ],
  [
    'the second of two namesakes joined by a word is the other one',
    'İddiaçı Mustafazadə Əziz Bəhmən oğlu gəldi. İddiaçı Mustafazadə Zəminə Qabil qızı gəldi.\nMustafazadə Z.Q. və Mustafazadə qulluq edirlər.',
    'İddiaçı2 və İddiaçı1 qulluq edirlər.',
  ],
  [
    'a surname alone is the father’s, not the child’s who was named with it',
    'Sadıxov Azər Novruz oğlu gəldi, oğlu Sadıxov Ömər Azər oğlu xəstədir.\nMəhkəmə Sadıxovun rolunu araşdırdı.',
    'Məhkəmə Şəxs1-in rolunu araşdırdı.',
  ],
  [
    'a surname of a foreigner with and without an ending that no list knows',
    'Maşının sahibi Hrihori Danılukadır.\nSahibi Danılukun nömrəsi məlumdur.',
    'Sahibi Şəxs1-in nömrəsi məlumdur.',
  ],
  [
    'a Slavic surname that was read for a father’s name',
    'Dəvətnaməni guya Dragan Yovanoviç adlı şəxs imzalayıb.\nO özünü Yovanoviç kimi təqdim edib.',
    'O özünü Şəxs1 kimi təqdim edib.',
  ],
  [
    'an uncle is a man whatever the list says of his given name',
    'Onlar dayısı Dəyanətgildə qalıb.\nSadıxov Dəyanət Yadigar oğlu gəldi.',
    'Şəxs1 gəldi.',
  ],
  [
    'an unknown given name with the copula',
    'Təndirə baxan Sadıxov Mirəkidir.\nMirəki isə yox idi.',
    'Şəxs1 isə yox idi.',
  ],
];

describe('one person under forms of one name', () => {
  it.each(ROWS)('%s', (_why, text, expected) => {
    expect(run(text)).toBe(expected);
  });

  it('knows a double surname of the record by both halves', () => {
    const last = run(`${HEIRS}\nSadıxova-Əzimlini apardılar, Sadıxovanı yox.`, DOUBLE);
    expect(last).toBe('İddiaçı1-i apardılar, Şahid1-i yox.');
  });
});
