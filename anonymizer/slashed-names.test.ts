import { expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function outputOf(text: string): string {
  return anonymize(factsOf(text), undefined, DEFAULT_POLICY, 'seed').text.blocks[0]?.text ?? '';
}

it.each([
  ['with a title', 'Biletdə LYUTIN/GERMAN MR yazılıb.', 'Biletdə Şəxs1 MR yazılıb.'],
  ['behind the passenger', 'Sərnişin: XUSILA/ZURAT, yer 12A.', 'Sərnişin: Şəxs1, yer 12A.'],
  ['told by the surname', 'В билете KAZIMOVA/SEVDA, место 12.', 'В билете Şəxs1, место 12.'],
  [
    'the same person by other names',
    'Babayeva Leyla Əli qızı gəldi. Bilet BABAYEVA/LEYLA MS adınadır.',
    'Şəxs1 gəldi. Bilet Şəxs1 MS adınadır.',
  ],
  [
    'bodies',
    'GÖMRÜK/VERGİ orqanı, AKT/QAİMƏ, AZN/USD.',
    'GÖMRÜK/VERGİ orqanı, AKT/QAİMƏ, AZN/USD.',
  ],
])('a name that a slash divides: %s', (_, text, is) => expect(outputOf(text)).toBe(is));
