import { describe, expect, it } from 'vitest';
import type { CaseRecord, PartyRole } from '#domain/person.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function run(text: string, record?: CaseRecord): string | undefined {
  const blocks = [{ anchor: 'p0', zone: 'facts', kind: 'paragraph', text }] as const;
  const document = { type: 'decision', facts: { judges: [] }, outcome: 'other', blocks } as const;
  return anonymize(document, record, DEFAULT_POLICY, 'one').text.blocks[0]?.text;
}

const recordOf = (...parties: readonly [PartyRole, string, string, string][]): CaseRecord => ({
  parties: parties.map(([role, surname, given, patronymic]) => ({
    role,
    fullName: { surname, given, patronymic },
  })),
  judges: [],
  closedHearing: false,
});

/** Row: why, the parties of the record, text, as it is published. */
const ROWS: readonly (readonly [string, CaseRecord | undefined, string, string])[] = [
  [
    'a namesake of a party with another father',
    recordOf(['iddiaçı', 'Sadıxova', 'Məleykə', 'Şükür qızı']),
    'İmza adaşı Sadıxova Məleykə Nüsrət qızına məxsusdur, Məleykə Nüsrət qızı gəldi. Sadıxova M.Ş. susdu.',
    'İmza adaşı Şəxs1-ə məxsusdur, Şəxs1 gəldi. İddiaçı1 susdu.',
  ],
  [
    'a father’s name with a slip is the party’s',
    recordOf(['iddiaçı', 'Sadıxova', 'Məleykə', 'Nüsrət qızı']),
    'Sadıxova Məleykə Nüsret qızı gəldi.',
    'İddiaçı1 gəldi.',
  ],
  [
    'a surname before the word for a child is no father’s name',
    recordOf(['cavabdeh', 'Əfəndi', 'Toğrul', 'Yavər oğlu']),
    'Toğrul Əfəndi qızı ilə görüşsün.',
    'Cavabdeh1 qızı ilə görüşsün.',
  ],
  [
    'parent and child of the record',
    recordOf(
      ['ərizəçi', 'Qaya', 'Zərifə', 'Hümbət qızı'],
      ['maraqlı şəxs', 'Qaya', 'Anar', 'Eyvaz oğlu'],
    ),
    'Zərifə Hümbət qızı Qaya oğlu Anar Eyvaz oğlu Qayanın evini istəyir.',
    'Ərizəçi1 oğlu Maraqlı şəxs1-in evini istəyir.',
  ],
  [
    'parent and child of no record',
    undefined,
    'Zərifə Hümbət qızı Qaya oğlu Anar Eyvaz oğlu ilə gəldi. Z.H.Qaya oğlu Anara baxır.',
    'Şəxs1 oğlu Şəxs2 ilə gəldi. Şəxs1 oğlu Şəxs2-yə baxır.',
  ],
  [
    'no woman is a son',
    undefined,
    'Zərifə Qaya oğlu Qaya Anar Eyvaz oğluna baxır.',
    'Şəxs1 oğlu Şəxs2-yə baxır.',
  ],
  [
    'a father’s name in one word is no child',
    undefined,
    'Cümşüd Məhərrəmoğlu Məhərrəmoğlu Tərlanı çıxartmaq istəyir.',
    'Şəxs1 Şəxs2-ni çıxartmaq istəyir.',
  ],
  [
    'the letter behind a given name tells namesakes apart',
    undefined,
    'Sadıxov Aydın Cəfər oğlu və Sadıxov Aydın Kamal oğlu gəldi. Aydın C. susdu, Aydın K. danışdı.',
    'Şəxs1 və Şəxs2 gəldi. Şəxs1 susdu, Şəxs2 danışdı.',
  ],
  [
    'a grandfather is not the child who bears his name',
    undefined,
    'Oğlu Ramazan gəldi. Uşaqların babası Ramazan Sadıxov susdu. Azyaşlı Ramazan ağladı.',
    'Oğlu Uşaq1 gəldi. Uşaqların babası Şəxs1 susdu. Uşaq1 ağladı.',
  ],
  [
    'nor is the father of a party',
    undefined,
    'Nərmin və Həsən adlı uşaqları var. Cavabdehin atası Sadıxov Həsən gəldi.',
    'Şəxs1 və Şəxs2 adlı uşaqları var. Cavabdehin atası Şəxs3 gəldi.',
  ],
  [
    'a namesake whose father alone is told',
    undefined,
    'Şahid Sadıxov Natiq gəldi. Adaşı Sadıxov Natiq Həsən oğlu susdu. Natiq Həsən oğlu getdi.',
    'Şahid1 gəldi. Adaşı Şəxs1 susdu. Şəxs1 getdi.',
  ],
  [
    'a woman who does something to what is hers',
    undefined,
    'Sadıxov Elçin Nadir oğlu arvadı Sadıxova Günel ilə gəldi. Sadıxova şikayətini geri götürdü. Sadıxova pul verildi.',
    'Şəxs1 arvadı Şəxs2 ilə gəldi. Şəxs2 şikayətini geri götürdü. Şəxs1-ə pul verildi.',
  ],
  [
    'a new surname that a husband bears too',
    undefined,
    'Sadıxova Sevda Tofiq qızı soyadını Qəmbərova yazdırıb. Qəmbərovanın əri Qəmbərov Elşad gəldi.',
    'Şəxs1 soyadını Şəxs1 yazdırıb. Şəxs1-in əri Şəxs2 gəldi.',
  ],
];

describe('who is who in a family', () => {
  it.each(ROWS)('%s', (_, record, text, is) => expect(run(text, record)).toBe(is));
});
