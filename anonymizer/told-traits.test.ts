import { expect, it } from 'vitest';
import { findToldTraits } from './told-traits.ts';

const TOLD: readonly (readonly [string, ...string[]])[] = [
  ['Ər işləmir, qumara qurşanıb.', 'qumara qurşanıb'],
  ['O, gündə beş dəfə namaz qılır.', 'namaz qılır'],
  ['Arvad iki dəfə uşağını itirib.', 'uşağını itirib'],
  ['Oğlu hər gün nəşə çəkir.', 'nəşə çəkir'],
  ['Qonşusu əvvəllər oğurluğa görə məhkum olunub.', 'əvvəllər oğurluğa görə məhkum olunub'],
  ['Analiz onda BRCA1 mutasiyası göstərib.', 'BRCA1 mutasiyası'],
  ['Истец носит хиджаб.', 'носит хиджаб'],
  // What has to stay: the thing of the crime, a record that is none, a rule.
  ['Üzərindən 3 qram heroin götürülmüşdür.'],
  ['Təqsirləndirilən şəxs əvvəllər məhkum olunmamışdır.'],
  ['Namaz vaxtı məscidin qapısı açıq idi.'],
  ['Судом назначена экспертиза.'],
];

it.each(TOLD)('%s', (text, ...found) => {
  expect(findToldTraits(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});
