import { describe, expect, it } from 'vitest';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function published(text: string): string {
  const { text: out } = anonymize(
    {
      type: 'decision',
      facts: { judges: [] },
      outcome: 'other',
      blocks: [{ anchor: 'p1', zone: 'introduction', kind: 'paragraph', text }],
    },
    undefined,
    DEFAULT_POLICY,
    'short names',
  );
  return out.blocks.map((block) => block.text).join('\n');
}

describe("a father's name by an initial goes with the name", () => {
  it.each([
    ['İddiaçı Qəmbərov S. T. oğlu məhkəməyə gəldi.', 'İddiaçı1 məhkəməyə gəldi.'],
    ['Qəmbərov Sərxan T. oğlu iclasa gəlməmişdir.', 'Şəxs1 iclasa gəlməmişdir.'],
    ['Qəmbərov Sərxan T. oğluna qarşı iddia.', 'Şəxs1-ə qarşı iddia.'],
    ['Qəmbərov Sərxan T.o. iclasa gəlməmişdir.', 'Şəxs1 iclasa gəlməmişdir.'],
    ['Qəmbərova N.T.q. iclasa gəlməmişdir.', 'Şəxs1 iclasa gəlməmişdir.'],
    ['Qəmbərov S.T.oğlu iclasa gəlməmişdir.', 'Şəxs1 iclasa gəlməmişdir.'],
    ['QƏMBƏROV S.T. OĞLU barəsində.', 'Şəxs1 barəsində.'],
    ['Qəmbərov S.T. oğlunun iddiası.', 'Şəxs1-in iddiası.'],
    ['Qəmbərov Sərxan Tofiq o-nun iddiası üzrə.', 'Şəxs1-in iddiası üzrə.'],
    ['Zərərçəkmiş N.T. qızı Qəmbərova gəldi.', 'Zərərçəkmiş1 gəldi.'],
    ['İddiaçı S.Tofiq oğlu Qəmbərov gəldi.', 'İddiaçı1 gəldi.'],
    ['Dünən Tofiq oğlu S. Qəmbərov gəldi.', 'Dünən Şəxs1 gəldi.'],
  ])('%s', (text, expected) => {
    expect(published(text)).toBe(expected);
  });

  it.each([
    ['Qəmbərov S.T. oğlu ilə yaşayır.', 'Şəxs1 oğlu ilə yaşayır.'],
    ['Qəmbərov S.T. oğlunu məktəbə aparırdı.', 'Şəxs1 oğlunu məktəbə aparırdı.'],
    ['Cavabdeh Qəmbərov S.T. o, iclasa gəlmədi.', 'Cavabdeh1 o, iclasa gəlmədi.'],
  ])('and a child and a pronoun do not: %s', (text, expected) => {
    expect(published(text)).toBe(expected);
  });
});

describe('a surname whose last part a hyphen cuts off goes whole', () => {
  it.each([
    ['Hüseyn-zadə Fərid gəldi.', 'Şəxs1 gəldi.'],
    ['HÜSEYN-ZADƏ FƏRİD barəsində.', 'Şəxs1 barəsində.'],
    ['Гусейн-заде Фарида Ровшан оглы.', 'Şəxs1.'],
  ])('%s', (text, expected) => {
    expect(published(text)).toBe(expected);
  });
});

describe('two initials alone are somebody', () => {
  it('with one label for each', () => {
    expect(
      published('Q.S. adlı şəxs və qardaşı Q.R. orada idi. Q.S.-nin sözünə görə belədir.'),
    ).toBe('Şəxs1 adlı şəxs və qardaşı Şəxs2 orada idi. Şəxs1-in sözünə görə belədir.');
  });

  it('also those of a code, where they are called so', () => {
    expect(published('Bu barədə C.M. oxundu. C.M. adlı şəxs gəldi.')).toBe(
      'Bu barədə C.M. oxundu. Şəxs1 adlı şəxs gəldi.',
    );
  });

  it('but not the place of a seal', () => {
    expect(published('Hakim A.B.Soyadlı. M.Y. İmza.')).toContain('M.Y. İmza.');
  });
});
