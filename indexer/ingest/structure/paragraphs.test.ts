import { describe, expect, it } from 'vitest';
import type { Line } from '#domain/extracted.ts';
import { paragraphsOf } from './paragraphs.ts';

const paragraphs = (
  lines: readonly Line[],
  mediaType: 'application/pdf' | 'text/html' | 'text/plain',
) =>
  paragraphsOf({
    mediaType,
    pages: 3,
    lines,
    quality: { score: 1, verdict: 'good', reasons: [] },
    dropped: [],
  }).map((paragraph) => paragraph.text);

const pdf = (pages: readonly (readonly string[])[]) =>
  paragraphs(
    pages.flatMap((page, index) => page.map((text) => ({ text, page: index + 1 }))),
    'application/pdf',
  );

describe('paragraphsOf', () => {
  it('drops page numbers and lines that head every page', () => {
    const pages = ['bir', 'iki', 'üç'].map((word, index) => [
      'Nümunə məhkəməsi',
      `Cümlə ${word}.`,
      `${index + 1}`,
    ]);
    expect(pdf(pages)).toEqual(['Cümlə bir.', 'Cümlə iki.', 'Cümlə üç.']);
  });

  it('keeps a number that stands inside a page', () => {
    expect(pdf([['Məbləğ:', '15', 'manat.']])).toEqual(['Məbləğ:', '15 manat.']);
  });

  it('goes on over a page break in mid-sentence', () => {
    const lines = [
      { text: '      Birinci cümlə', page: 1 },
      { text: '', page: 1 },
      { text: 'Şəkidə davam edir.', page: 2 },
      { text: '      İkinci cümlə.', page: 2 },
    ];
    expect(paragraphs(lines, 'text/plain')).toEqual([
      'Birinci cümlə Şəkidə davam edir.',
      'İkinci cümlə.',
    ]);
  });

  it('leaves out numbers that count the pages of a plain text', () => {
    const lines = [
      '      Qarayev Əvəz',
      '1',
      'Zabit oğlu evdən',
      '- 2 -',
      'çıxıb, geri',
      '3',
      'gəlməyib.',
    ];
    const texts = (own: readonly string[]) =>
      paragraphs(
        own.map((text) => ({ text })),
        'text/plain',
      );
    expect(texts(lines)).toEqual(['Qarayev Əvəz Zabit oğlu evdən çıxıb, geri gəlməyib.']);
    expect(texts(lines.with(5, '12')).join(' ')).toContain('geri 12 gəlməyib');
  });

  it('takes a line of HTML as a paragraph', () => {
    expect(paragraphs([{ text: 'birinci' }, { text: ' ikinci  sətir ' }], 'text/html')).toEqual([
      'birinci',
      'ikinci sətir',
    ]);
  });

  it('takes long lines of a plain text as paragraphs', () => {
    const long = 'söz '.repeat(60).trim();
    expect(paragraphs([{ text: long }, { text: long }, { text: 'qısa' }], 'text/plain')).toEqual([
      long,
      long,
      'qısa',
    ]);
  });

  const HYPHENS: readonly (readonly [why: string, lines: readonly string[], joined: string])[] = [
    ['a divided word', ['İnfor-', 'masiya sistemi'], 'İnformasiya sistemi'],
    ['an ordinal', ['maddənin 1-', 'ci hissəsi'], 'maddənin 1-ci hissəsi'],
    ['a case number', ['iş 2-', '1(120)-1774/2025'], 'iş 2-1(120)-1774/2025'],
    ['a doubled word', ['ayrı-', 'ayrı işlər'], 'ayrı-ayrı işlər'],
    ['an ending of an abbreviation', ['ASC-', 'nin filialı'], 'ASC-nin filialı'],
    ['a name', ['Cinayət-', 'Prosessual'], 'Cinayət-Prosessual'],
    [
      'a compound that the text writes so elsewhere',
      ['izahat-arayış və izahat-', 'arayışında'],
      'izahat-arayış və izahat-arayışında',
    ],
    ['a dash', ['o –', 'şahid'], 'o – şahid'],
    ['a name in capitals', ['QARAYEV VA-', 'HİD OĞLU haqqında'], 'QARAYEV VAHİD OĞLU haqqında'],
    ['a series', ['şəhadətnamə AZE-', 'AA 123456'], 'şəhadətnamə AZE-AA 123456'],
    [
      'an initial and its surname',
      ['şəkil saxlanılır. C.', 'Qarayev gəldi'],
      'şəkil saxlanılır. C. Qarayev gəldi',
    ],
    [
      'a word of two letters and more',
      ['Qarayeva Lətifə Da-', 'daş qızı'],
      'Qarayeva Lətifə Dadaş qızı',
    ],
    [
      'two initials',
      ['şəkil saxlanılır. Qarayev C.', 'V. bildirdi'],
      'şəkil saxlanılır. Qarayev C. V. bildirdi',
    ],
    [
      'a short word of an address',
      ['Bakı, Nərgiz küç.', 'ev 12, m. 3'],
      'Bakı, Nərgiz küç. ev 12, m. 3',
    ],
    ['letters set apart', ['Q Ə T  E D İ R'], 'QƏT EDİR'],
  ];
  it.each(HYPHENS)('joins %s', (_why, lines, joined) => expect(pdf([lines])).toEqual([joined]));
});
