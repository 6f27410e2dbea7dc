import { expect, it } from 'vitest';
import { findFacilities } from './facilities.ts';
import { grownPlaces } from './grow-places.ts';
import { findVillages } from './villages.ts';

const ROWS: readonly (readonly [text: string, grown: readonly string[]])[] = [
  [
    'Hadisə Tağlı kəndinin girişindəki dəmiryol keçidində olub.',
    ['Tağlı kəndinin girişindəki dəmiryol keçidində'],
  ],
  [
    'Torpaq Alpan kəndindəki köhnə dəyirmanın yanındadır.',
    ['Alpan kəndindəki köhnə dəyirmanın yanındadır'],
  ],
  [
    'O, Sarılı kəndi ərazisində yerləşən logistika mərkəzində işləyib.',
    ['Sarılı kəndi ərazisində yerləşən logistika mərkəzində'],
  ],
  [
    'Maşın Qumlu kəndindən keçən kanalın körpüsünə tərəf getdi.',
    ['Qumlu kəndindən keçən kanalın körpüsünə'],
  ],
  [
    'Avtomobil Molla kəndinin qəbiristanlıq hasarına dəyib, yaxınlaşıb.',
    ['Molla kəndinin qəbiristanlıq hasarına'],
  ],
  [
    'O, Həştərxan vilayətinin Vladi qəsəbəsində tutulub.',
    ['Həştərxan vilayətinin Vladi qəsəbəsində'],
  ],
  [
    'Mal keçmiş “Dostluq” kolxozunun konserv sexində idi.',
    ['keçmiş “Dostluq” kolxozunun konserv sexində'],
  ],
  ['Qızı 12 nömrəli liseyin birinci sinfinə gedir.', ['12 nömrəli liseyin birinci sinfinə']],
  // What is of a village and is no place stays out, and so do its people and bodies.
  ['Sarılı kəndinin sakinlərindən soruşuldu.', []],
  ['Sarılı kəndinin icra nümayəndəsinə yazılıb.', []],
  ['Sarılı kəndində yerləşən mənzilə baxıldı.', []],
  ['Sarılı kəndinin adına salınıb.', []],
];

it.each(ROWS)('%s', (text, grown) => {
  const found = [...findVillages(text), ...findFacilities(text)];
  expect(grownPlaces(text, found).map(({ start, end }) => text.slice(start, end))).toEqual(grown);
});
