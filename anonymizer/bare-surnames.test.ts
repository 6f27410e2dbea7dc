import { describe, expect, it } from 'vitest';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function run(paragraphs: string) {
  const blocks = paragraphs
    .split('\n')
    .map((text, i) => ({ anchor: `p${i}`, zone: 'facts', kind: 'paragraph', text }) as const);
  const document = { type: 'decision', facts: { judges: [] }, outcome: 'other', blocks } as const;
  const result = anonymize(document, undefined, DEFAULT_POLICY, 'bare');
  return {
    last: result.text.blocks.at(-1)?.text,
    kinds: result.doubts.map(({ kind }) => kind),
  };
}

const FATHER_AND_SON =
  'İddiaçı Təhməzov Rauf Bəhram oğlu gəldi. Təhməzov R.B. danışdı.\nAtası Təhməzov Bəhram Nəbi oğlu sahəni alıb.';
const SURETIES =
  'Cavabdeh Ağasıyev Vaqif Tahir oğlu və cavabdeh Ağasıyev Sadiq Murad oğlu gəldi.\nV.T.Ağasıyevin imzası var.';
const COUPLE =
  'İddiaçı Qədimova Nigar Əli qızı cavabdeh Qədimov Rövşən Vəli oğluna qarşı iddia verib. Qədimov R.V. gəlib.';

/** Row: why, text, the last paragraph as it is published. */
const BEARERS: readonly (readonly [string, string, string])[] = [
  [
    'a woman at the beginning of a sentence, not the dative of her husband',
    `${COUPLE}\nQədimova məhkəmədə qarşılıqlı iddianı tanımadı.`,
    'İddiaçı1 məhkəmədə qarşılıqlı iddianı tanımadı.',
  ],
  [
    'a woman who hands over papers herself',
    `${COUPLE}\nQədimova məhkəməyə sənəd təqdim etdi.`,
    'İddiaçı1 məhkəməyə sənəd təqdim etdi.',
  ],
  [
    'a woman who is named once',
    'İddiaçı Lütfiyev Samir Xalid oğlu gəldi. Arvadı Lütfiyeva Səmayə Cavad qızı vəfat edib.\nLütfiyeva öz xəstəliyini gizlətmişdir.',
    'Şəxs1 öz xəstəliyini gizlətmişdir.',
  ],
  [
    'his dative before its postposition',
    `${COUPLE}\nQədimova gəldikdə, o susdu.`,
    'Cavabdeh1-ə gəldikdə, o susdu.',
  ],
  [
    'the dead is not the party',
    `${FATHER_AND_SON} Təhməzov 3 mart 2020-ci ildə vəfat etmişdir.`,
    'Atası Şəxs1 sahəni alıb. Şəxs1 2020-ci ildə vəfat etmişdir.',
  ],
  [
    'what only the dead have',
    `${FATHER_AND_SON}\nTəhməzovun mirası bölünüb.`,
    'Şəxs1-in mirası bölünüb.',
  ],
  [
    'a word for the dead before the name',
    `${FATHER_AND_SON}\nSahə mərhum Təhməzov tərəfindən alınıb.`,
    'Sahə mərhum Şəxs1 tərəfindən alınıb.',
  ],
  [
    'the text turns to the other one',
    `${SURETIES} Ağasıyevə gəldikdə, o susdu.`,
    'Cavabdeh1-in imzası var. Cavabdeh2-yə gəldikdə, o susdu.',
  ],
  [
    'the party, of whom the text speaks most',
    `${FATHER_AND_SON}\nTəhməzov olmuş hadisəni danışdı.`,
    'İddiaçı1 olmuş hadisəni danışdı.',
  ],
];

describe('a surname alone that several bear', () => {
  it.each(BEARERS)('%s', (_why, text, expected) => expect(run(text).last).toBe(expected));

  it.each([
    [
      'the name itself',
      `${FATHER_AND_SON}\nTəhməzov soyadlı şəxslər çoxdur.`,
      'Şəxs2 soyadlı şəxslər çoxdur.',
    ],
    ['two named as often', `${SURETIES.split('\n')[0]}\nAğasıyev danışdı.`, 'Şəxs1 danışdı.'],
    [
      'the father named last, the son most',
      `${FATHER_AND_SON} Təhməzov danışdı.`,
      'Atası Şəxs1 sahəni alıb. Şəxs2 danışdı.',
    ],
  ])('is nobody’s where nothing decides: %s', (_why, text, expected) => {
    const { last, kinds } = run(text);
    expect(last).toBe(expected);
    expect(kinds).toContain('merge');
  });
});
