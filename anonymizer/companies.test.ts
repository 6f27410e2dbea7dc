import { expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function outputOf(text: string): string {
  return anonymize(factsOf(text), undefined, DEFAULT_POLICY, 'seed').text.blocks[0]?.text ?? '';
}

it.each([
  [
    'what it does before its form',
    '"Ağ Dəvə" kənd kooperativi süd alıb.',
    'Şirkət1 kənd kooperativi süd alıb.',
  ],
  [
    'the same in capitals',
    '"Ağ Dəvə" TİKİNTİ-QURAŞDIRMA MMC iddia verib.',
    'Şirkət1 TİKİNTİ-QURAŞDIRMA MMC iddia verib.',
  ],
  [
    'later without its form',
    'Podratçı "Zirvə Tekstil LLC" gəlib; Zirvə Tekstil-nün müdiri susub.',
    'Podratçı "Şirkət1 LLC" gəlib; Şirkət1-in müdiri susub.',
  ],
  ['a Turkish form', 'Bu iddianı Zirvə Tekstil A.Ş. verib.', 'Bu iddianı Şirkət1 verib.'],
  [
    'a form in a run of capitals',
    '«Zirvə Tekstil» ASC-nin varisi ZİRVƏ TEKSTİL ASC ləğv olunub.',
    'Şirkət1 ASC-nin varisi Şirkət1 ASC ləğv olunub.',
  ],
  [
    'a body of the State',
    '"Azərsu" ASC-nin nümayəndəsi gəlib.',
    '"Azərsu" ASC-nin nümayəndəsi gəlib.',
  ],
])('a company: %s', (_, text, is) => expect(outputOf(text)).toBe(is));
