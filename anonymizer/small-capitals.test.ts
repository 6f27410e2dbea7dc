import { describe, expect, it } from 'vitest';
import { smallCapitals } from './small-capitals.ts';

describe('names in capitals inside lines of small letters', () => {
  it.each([
    ['Avtomobili PAŞAYEV İLYAS AYDIN adına almışdır.', 'Paşayev İlyas Aydın'],
    ['Növbədə QARAYEV ELMAR QALİB O. isə yatmışdır.', 'Qarayev Elmar Qalib o.'],
    ['Su onun ELMARLA birgə əkdiyi yerə gəlmişdir.', 'Elmarla'],
    ['Допрошена РЗАЕВА ЗЕНФИРА, которая всё видела.', 'Рзаева Зенфира'],
  ])('are written as elsewhere: %s', (text, name) => {
    expect(smallCapitals(text)).toContain(name);
    expect(smallCapitals(text)).toHaveLength(text.length);
  });

  it('are told by others where no list has them', () => {
    const text =
      'Qapını QARAYEV ELMAR açmış, QARAYEVA ELZA isə görmüşdür. Sonra MƏMMƏDOV ƏLİ gəlmiş, ÇIRTQALAN ustanı çağırmışlar.';
    expect(smallCapitals(text)).toContain('Çırtqalan ustanı');
    expect(smallCapitals('Sonra ÇIRTQALAN ustanı çağırmışlar.')).toContain('ÇIRTQALAN');
  });

  it.each([
    'Yeni QANUN bu il qüvvəyə minmişdir və tətbiq edilir.',
    'Bunun üçün “ELMAR” klubunda yığışmışlar.',
    'QARAYEV ELMAR QALİB OĞLUNUN İŞİ',
    'Orada ADNSU və DSMF nümayəndələri olmuşdur.',
  ])('stay where they are no names or the line is a heading: %s', (text) => {
    expect(smallCapitals(text)).toBe(text);
  });
});
