import { describe, expect, it } from 'vitest';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function run(text: string): string | undefined {
  const blocks = [{ anchor: 'p1', zone: 'facts', kind: 'paragraph', text }] as const;
  const document = { type: 'decision', facts: { judges: [] }, outcome: 'other', blocks } as const;
  return anonymize(document, undefined, DEFAULT_POLICY, 'one').text.blocks.at(-1)?.text;
}

/** Row: why, text, what of the output tells. */
const SHORTS: readonly (readonly [string, string, string])[] = [
  ['-o, in quotation marks', 'Əhmədov Ramin gəldi. O, “Ramo, tez ol” deyirdi.', '“Şəxs1, tez ol”'],
  ['-oş, with an ending', 'Əhmədova Fidan gəldi. Evdə Fidoşun anası idi.', 'Evdə Şəxs1-in anası'],
  ['-ik', 'Əhmədov Ruslan gəldi. Hamı Rusiki tanıyır.', 'Hamı Şəxs1-i tanıyır.'],
  ['-i', 'Əhmədov Qəzənfər gəldi. Hamı ona Qəzi deyirdi.', 'Hamı ona Şəxs1 deyirdi.'],
  ['cut off', 'Əhmədova Aysel gəldi. «Ays, gəl» yazılıb.', '«Şəxs1, gəl»'],
  ['Russian', 'Мамедов Руслан ушел. Позвонили Русику.', 'Позвонили Şəxs1.'],
  ['Russian, no beginning of the name', 'Иванов Дмитрий ушел. Потом Дима пришел.', 'Потом Şəxs1'],
  ['of two it is neither', 'Əhmədov Ramin və Vəliyev Ramiz gəldi. O, “Ramo” dedi.', '“Şəxs3”'],
  ['a word is none', 'Əhmədova Elnarə gəldi. O, “Elit” mağazasında idi.', 'Mağaza1'],
  [
    'an official is not called so',
    'Əhmədov Nəriman gəldi. “Nərik” deyə çağırdığı adama inanıb.\nProkuror Xətai Vəliyev çıxış etdi.',
    '“Şəxs1” deyə çağırdığı',
  ],
  [
    'a nickname’s first word alone',
    'Əhmədova Gülüstan gəldi. Onu “Gülü nənə” çağırırdılar. Gülünün oğlu var.',
    'Şəxs1-in oğlu var.',
  ],
];

describe('a given name cut short', () => {
  it.each(SHORTS)('%s', (_, text, output) => {
    expect(run(text)).toContain(output);
  });
});
