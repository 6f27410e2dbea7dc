import { describe, expect, it } from 'vitest';
import { findAddresses } from './addresses.ts';

const WHOLE: readonly (readonly [marked: string, why: string])[] = [
  ['Atası ⟦Buzovna q., Zeytun k., ev 12, m. 3⟧ ünvanında yaşayır.', 'settlement in one letter'],
  ['O, ⟦Nardaran k., Sahil küç., ev 8⟧ ünvanında olur.', 'village in one letter'],
  ['a) ⟦Yeni Suraxanı qəs., Çinar k., ev 5⟧ ünvanındakı ev', 'two words before the settlement'],
  ['Bakı ş., ⟦Tələbə şəhərciyi, Rəssam küç., ev 7⟧ ünvanında', 'town of students'],
  ['Evdə, ⟦Alatava-2, Badam k., ev 117⟧ ünvanında qalır.', 'quarter with its number'],
  ['⟦Badam küç. 44, blok B, mənzil 18⟧ ünvanında yaşayır.', 'block by a letter'],
  ['Xaçmaz rayonu, ⟦Badamlı qəsəbəsi, 4-cü məhəllə, 15 saylı sahə⟧ ünvanındadır.', 'plot'],
  ['O, Bakı ş., ⟦Badam pr. 45, giriş 2, mərtəbə 7, ofis 12⟧ ünvanında', 'entrance, floor, office'],
  ['Şirvan şəhəri, ⟦Badam küçəsi, ev 16 “b”, mənzil 3⟧ ünvanındakı ev.', 'letter in marks'],
  ['Anbar ⟦Badam şossesi, 9-cu km, anbar 4⟧ ünvanındadır.', 'kilometre'],
  ['Bağ ⟦Badamlı bağları, 6-cı küçə, 118 saylı bağ⟧ ünvanındadır.', 'garden'],
  ['Kirayə yeri – ⟦Badamlı 78, mən. 9⟧ (3-cü mərtəbə)', 'street and house before a flat'],
  ['Lənkəran ş., ⟦Badam küç. ev 18 m. 5⟧ olan vətəndaş', 'flat behind a house without a comma'],
  ['г. Сумгаит, ⟦12-й мкр-н, д. 21, кв. 8⟧, тел. 5', 'Russian quarter'],
  [
    'Bakı şəhəri, ⟦Köhnə Palıdlı, 1-ci mikrorayon, Palıd 124, obyekt 3⟧ ünvanında',
    'name and number',
  ],
];

describe('the parts of an address', () => {
  it.each(WHOLE)('%s (%s)', (marked) => {
    const start = marked.indexOf('⟦');
    const end = marked.indexOf('⟧') - 1;
    const hits = findAddresses(marked.replace(/[⟦⟧]/g, ''));
    expect(hits.some((hit) => hit.start <= start && hit.end >= end)).toBe(true);
  });

  it.each([
    ['Bakı ş., Nəsimi r., Badam küç., ev 5 ünvanında', 'Badam küç., ev 5', 'rayon stays'],
    ['Şahid Badam küçəsi, ev 5 ünvanında', 'Badam küçəsi, ev 5', 'role'],
    ['Badam küçəsi, ev 5, Qəmbərov Sərxan gəldi', 'Badam küçəsi, ev 5', 'person behind'],
    ['Qəmbərov Sərxan, Badam küçəsi, ev 5 ünvanında', 'Badam küçəsi, ev 5', 'person before'],
    ['Badam küçəsi, ev 5, 12 may 2020-ci ildə', 'Badam küçəsi, ev 5', 'date behind'],
    ['Badam küçəsi, ev 5, 45 yaşlı şahid', 'Badam küçəsi, ev 5', 'age behind'],
  ])('ends %s at “%s” (%s)', (text, address) => {
    const [hit] = findAddresses(text).filter((one) => one.rule === 'address:street');
    expect(text.slice(hit?.start, hit?.end)).toBe(address);
  });
});
