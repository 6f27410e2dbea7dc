import { expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function outputOf(text: string): string {
  return anonymize(factsOf(text), undefined, DEFAULT_POLICY, 'seed').text.blocks[0]?.text ?? '';
}

const ROWS: readonly (readonly [text: string, anonymized: string])[] = [
  // By one word or a phrase with its verb.
  ['Rəşad Məmmədov kəkələyir.', 'Şəxs1 Məlumat1.'],
  ['Səbinə Quliyevanın düşüyü olmuşdur.', 'Şəxs1-in Məlumat1.'],
  ['Fərid Hüseynov talışdır.', 'Şəxs1 Məlumat1-dir.'],
  ['Babək Süleymanov Yehova Şahididir.', 'Şəxs1 Məlumat1-dir.'],
  ['Samir Qasımovun ağciyəri zədələnmişdir.', 'Şəxs1-in Məlumat1.'],
  ['Diaqnoz eynidir: sağ biləyin dişlək yarası.', 'Diaqnoz eynidir: Məlumat1.'],
  [
    'Tural Nəbiyev psixoaktiv maddə aludəçiliyindən müalicə alır.',
    'Şəxs1 Məlumat1-dən müalicə alır.',
  ],
  ['У Мамедова Рашада сломана ключица.', 'У Şəxs1 Məlumat1.'],
  ['Иванов Сергей Петрович — еврей.', 'Şəxs1 — Məlumat1.'],
  ['Керимов Натиг заикается с детства.', 'Şəxs1 Məlumat1.'],
  // A language, a firm and a school of a people are said of nobody.
  ['Соседов Пётр знает русский язык.', 'Şəxs1 знает русский язык.'],
  ['Rəşad Məmmədov sonsuz sayda ərizə yazıb.', 'Şəxs1 sonsuz sayda ərizə yazıb.'],
];

it.each(ROWS)('%s', (text, anonymized) => {
  expect(outputOf(text)).toBe(anonymized);
});
