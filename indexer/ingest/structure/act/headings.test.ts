import { describe, expect, it } from 'vitest';
import { articleHeading, groupHeading, isRepealedText } from './headings.ts';

describe('articleHeading', () => {
  it.each([
    ['the common form', 'Maddə 1. Məqsəd', '1', 'Məqsəd'],
    ['number in spaced type', 'Maddə 1 2 0 . Təqsir', '120', 'Təqsir'],
    ['gaps of justification, squeezed', 'Maddə 339 . Gəmi', '339', 'Gəmi'],
    ['suffix', 'Maddə 99-2. Hesabat', '99-2', 'Hesabat'],
    ['double suffix', 'Maddə 355-18-1. Bank', '355-18-1', 'Bank'],
    ['en dash in the suffix', 'Maddə 938–1. Vasitəçi', '938-1', 'Vasitəçi'],
    ['no point, suffix', 'Maddə 81-1 Dövlət sistemləri', '81-1', 'Dövlət sistemləri'],
    ['no point', 'Maddə 129 Apellyasiya', '129', 'Apellyasiya'],
    ['no point, repealed', 'Maddə 298 ləğv edilmişdir.', '298', 'ləğv edilmişdir.'],
    ['a point printed for the hyphen', 'Maddə 431.2. Məhkəmə', '431-2', 'Məhkəmə'],
    ['capitals', 'MADDƏ 5. QAYDA', '5', 'QAYDA'],
    ['number alone', 'Maddə 7.', '7', ''],
  ])('reads %s', (_reason, line, number, heading) => {
    expect(articleHeading(line)).toEqual({ level: 'article', number, heading });
  });

  it.each([
    ['a citation that begins a line', 'Maddə 12-yə əsasən'],
    ['lower case in a sentence', 'maddə 250) ilə təsdiq edilmişdir'],
    ['a sentence', 'Maddədə nəzərdə tutulmuş hallar'],
    ['no number', 'Maddə haqqında'],
    ['lower case after the number', 'Maddə 250 ilə təsdiq'],
  ])('leaves %s', (_reason, line) => {
    expect(articleHeading(line)).toBeUndefined();
  });
});

describe('groupHeading', () => {
  it.each([
    ['word first', 'FƏSİL 37', 'chapter', '37', ''],
    ['word first with title', 'Fəsil 1. Ümumi müddəalar', 'chapter', '1', 'Ümumi müddəalar'],
    ['suffix', 'Fəsil 44-1', 'chapter', '44-1', ''],
    ['ordinal in digits', '71 – ci fəsil.', 'chapter', '71', ''],
    ['ordinal in words', 'Otuz dördüncü fəsil', 'chapter', '34', ''],
    ['round ordinal in words', 'Qırxıncı fəsil', 'chapter', '40', ''],
    ['Roman with suffix', 'XVIII-I FƏSİL', 'chapter', '18-1', ''],
    ['section', 'Birinci bölmə.', 'section', '1', ''],
    ['section in words of two', 'ON İKİNCİ BÖLMƏ', 'section', '12', ''],
    ['subsection', 'İkinci yarımbölmə.', 'subsection', '2', ''],
    ['part', 'ÜMUMİ HİSSƏ', 'part', 'umumi', 'ÜMUMİ HİSSƏ'],
    ['part with a Cyrillic letter', 'XÜSUSİ HİSSӘ', 'part', 'xususi', undefined],
    ['paragraph', '§ 5. Reyestr', 'paragraph', '5', 'Reyestr'],
  ])('reads %s', (_reason, line, level, number, heading) => {
    const read = groupHeading(line);
    expect(read).toMatchObject({ level, number });
    if (heading !== undefined) expect(read?.heading).toBe(heading);
  });

  it.each([
    ['a case of the word', 'Birinci fəslin müddəaları'],
    ['a reference in a sentence', 'bu Məcəllənin 19-cu fəsil üzrə qaydaları'],
    ['another number word', 'hər bir fəsil'],
    ['text after the word', 'Birinci fəsil üzrə qərar'],
  ])('leaves %s', (_reason, line) => {
    expect(groupHeading(line)).toBeUndefined();
  });
});

describe('isRepealedText', () => {
  it.each([
    ['a point', 'Ləğv edilmişdir.', 'text', true],
    ['another verb', 'çıxarılmışdır;', 'text', true],
    ['in parentheses', '(Çıxarılıb)', 'text', true],
    ['after a heading', 'Özümüdafiə – çıxarılmışdır.', 'heading', true],
    ['a rule about repealing', 'Qərar aşağıdakı hallarda ləğv edilir:', 'text', false],
    ['a sentence that ends so', 'Bu qərar ali məhkəmə tərəfindən ləğv edilmişdir.', 'text', false],
    ['a heading about repealing', 'Müqavilənin ləğv edilməsi', 'heading', false],
  ] as const)('%s', (_reason, text, kind, expected) => {
    expect(isRepealedText(text, kind)).toBe(expected);
  });
});
