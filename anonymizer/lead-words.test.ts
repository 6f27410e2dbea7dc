import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '#domain/person.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function run(text: string, record?: CaseRecord): string | undefined {
  const blocks = [{ anchor: 'p1', zone: 'facts', kind: 'paragraph', text }] as const;
  const document = { type: 'decision', facts: { judges: [] }, outcome: 'other', blocks } as const;
  return anonymize(document, record, DEFAULT_POLICY, 'one').text.blocks.at(-1)?.text;
}

/** Row: why, text, the text as it is published. */
const LEADS: readonly (readonly [string, string, string])[] = [
  ['a participle', 'Əhmədov Ramil Əli oğlu gəldi. Şübhələnən Əhmədov getdi.', 'Şübhələnən Şəxs1'],
  ['another', 'Çağırılmış Əhmədova iclasa gəlmədi.', 'Çağırılmış Şəxs1 iclasa gəlmədi.'],
  ['a role that is a name too', 'Zamin V.Əhmədov yazıb.', 'Zamin Şəxs1 yazıb.'],
  ['the same before a whole name', 'Zamin Səadət Əhmədova yazıb.', 'Zamin Şəxs1 yazıb.'],
  ['a word for kin', 'Ata R.Əhmədovun sözləri düzdür.', 'Ata Şəxs1-in sözləri düzdür.'],
  ['a word of Russian prose', 'Звонок Климовой поступил ночью.', 'Звонок Şəxs1 поступил ночью.'],
  ['an object', 'Vəsiyyətnaməni Xanbəyim imzalayıb.', 'Vəsiyyətnaməni Şəxs1 imzalayıb.'],
  ['one in -l', 'Avtomobili Zaman idarə edib.', 'Avtomobili Şəxs1 idarə edib.'],
  ['whom it was done to', 'Məni Azad vurdu.', 'Məni Şəxs1 vurdu.'],
  ['a name is none', 'Turan Əhmədova gəldi.', 'Şəxs1 gəldi.'],
  [
    'nor where somebody bears it',
    'Zamin Vəli oğlu Əhmədov gəldi. Zamin Əhmədov getdi.',
    'Şəxs1 getdi.',
  ],
  [
    'a title and a given name are whoever bears that',
    'Hacı Məcid bizi barışdırıb. Sonra Məcid Nağıyev danışdı.',
    'Şəxs1 bizi barışdırıb. Sonra Şəxs1 danışdı.',
  ],
];

describe('a word that only begins the sentence before a name', () => {
  it.each(LEADS)('%s', (_, text, output) => {
    expect(run(text)).toContain(output);
  });
});
