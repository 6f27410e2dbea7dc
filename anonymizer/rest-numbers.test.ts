import { describe, expect, it } from 'vitest';
import { foldAz } from '#domain/az-text.ts';
import { hardSpans } from './protect.ts';
import { findRestNumbers } from './rest-numbers.ts';
import { cover } from './view.ts';

function found(text: string): string[] {
  const isHard = cover(hardSpans(text, foldAz(text)));
  return findRestNumbers(text, isHard).map(({ start, end }) => text.slice(start, end));
}

describe('numbers that no rule finds and nothing explains', () => {
  it.each([
    ['Beşsaplı overlok, nişanı ⟦71198/3⟧, qiyməti', 'sign of a machine'],
    ['Hesabatı ⟦40.503⟧ nömrəlidir.', 'told behind'],
    ['Ev kitabında ş/hesab ⟦6829⟧ – ailə yazılıb.', 'no round figure'],
    ['Çıxarışlar ayrıdır: qardaşınkı ⟦349-008394733⟧, bacınınkı', 'long group'],
    ['Vərəqdir: başında ⟦597⟧ nömrəsi var.', 'sheet in the clause before'],
    ['Akt ⟦5409-i⟧; borclu xəbərdar edilib.', 'letter like an ending'],
    ['Girişi ⟦flot.416⟧ idi.', 'name and digits'],
  ])('takes %s (%s)', (marked) => {
    const wanted = /⟦(.*)⟧/u.exec(marked)?.[1];
    expect(found(marked.replace(/[⟦⟧]/g, ''))).toContain(wanted);
  });

  it.each([
    ['(“Azərbaycan” qəzeti, 21 iyul 2016-cı il, № 155, Azərbaycan Respublikasının', 'newspaper'],
    ['23 dekabr 2003-cü il tarixli № 566 -IIQD nömrəli Qanun', 'law typed with a space'],
    ['Konstitusiya Məhkəməsinin Məlumatı №4/2008', 'publication of a court'],
    ['790.2.3-790.2.5 və 387-388-1, A.III.2. Qiymətli kağızlar', 'clauses'],
    ['153.3.Hakim ərizəni qəbul edir, bilməz.KM7 90.10.', 'footnotes that were glued'],
    ['3 4 . 1 . 2 . şəxsin', 'figures set apart'],
    ['“3000” rəqəmi “30000” rəqəmi ilə, [1374] əvəz edilib', 'figures quoted, footnote'],
    ['46.90.0 kodu üzrə ticarət, mal 3004 90 000 0 kodu ilə', 'classifiers'],
    ['COVID-19 infeksiyası, 3x4sm şəkil, 1006-cı', 'illness, size, ordinal'],
  ])('leaves %s (%s)', (text) => {
    expect(found(text)).toEqual([]);
  });
});
