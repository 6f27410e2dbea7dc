import { expect, it } from 'vitest';
import { findLifeDates } from './life-dates.ts';
import { indexRecord } from './record-index.ts';

type Row = readonly [text: string, found: readonly string[]];

const ROWS: readonly Row[] = [
  ['Əliyev Sarvan (FİN 7KQ2M9X; 08.06.1974; ünvanı Şirvan).', ['08.06.1974']],
  ['1) Əliyeva Lalə Həsən qızı; 10.07.1987; 40 manat.', ['10.07.1987']],
  ['Əliyeva Lalə Həsən qızı, 04.11.1991, Bakı şəhəri, subay', ['04.11.1991']],
  ['Anadan olduğu tarix 02.08.1975, subay', ['02.08.1975']],
  ['Onlar 6 iyun 2009-cu ildə izdivaca girmişlər.', ['6 iyun 2009']],
  ['Onlar 11 yanvar 2011-ci ildə nikaha girmişlər.', ['11 yanvar 2011']],
  ['28 iyul 2014-cü ildə bağlanmış nikahda bu nəzərdə tutulub.', ['28 iyul 2014']],
  ['Atası 3 yanvar 2022-ci ildə haqq dünyasına qovuşub.', ['3 yanvar 2022']],
  [
    '8 aprel 2024-cü ildə saat 15 radələrində avtomobil Vaqifi vurmuşdur. O, oradaca keçinmişdir.',
    ['8 aprel 2024'],
  ],
  ['Мы поженились 5 мая 2007 года.', ['5 мая 2007']],
  ['Əliyeva Lalə Həsən qızı (13.07.2016, şəhadətnamə I-DA № 002159)', ['13.07.2016']],
  ['— qızı Loladze Tamuna, 12 sentyabr 2019-cu il, şəhadətnamə', ['12 sentyabr 2019']],
  ['anadan olduğu gün və yer – 05.06.1992, Bakı', ['05.06.1992']],
  ['Əliyeva Lalə, 23.06.1978 doğumlu, dedi', ['23.06.1978']],
  ['Atası 01.02.2003 tarixində rəhmətə gedib.', ['01.02.2003']],
  ['Mərhumun vəfatı 09.09.2022-ci ildə qeydə alınıb.', ['09.09.2022']],
  ['Doğum tarixi: 1981-03-14.', ['1981-03-14']],
  ['Сын появился на свет 8 октября 2017 года.', ['8 октября 2017']],
  ['Əliyeva Lalə Həsən q. (02.09.1968; ş/v AZE № 88815130) gəldi.', ['02.09.1968']],
  [
    '13 aprel 2011-ci ildə bağlanmış, 68 nömrəli aktla qeydə alınmış nikah pozulsun.',
    ['13 aprel 2011'],
  ],
  [
    'Ailə: özü (20.11.1981), əri Sarvan (09.01.1979), qızı (02.03.2010).',
    ['20.11.1981', '02.03.2010'],
  ],
  ['Əliyeva Lalə Həsən qızı (26.06.1982; FİN-i 4Q2QTP8) gəldi.', ['26.06.1982']],
  ['Doğum tarixləri (06.08.1982 və 04.01.1985) fərqlidir.', ['06.08.1982', '04.01.1985']],
  // Rarer notations.
  ['Sarvan 12.03.87-də doğulub.', ['12.03.87']],
  ['Doğum tarixi 12/03/87, Bakı', ['12/03/87']],
  ['Atası 03.02.15-də vəfat edib.', ['03.02.15']],
  ['Брак был зарегистрирован 15.06.08.', ['15.06.08']],
  ['Sarvan 12 III 1987 tarixində doğulmuşdur.', ['12 III 1987']],
  ['Sarvan 12/XI-1987-ci il təvəllüdlüdür.', ['12/XI-1987']],
  ['Сарван, 12.III.1987 года рождения', ['12.III.1987']],
  ['Doğum tarixi: 12 03 1987', ['12 03 1987']],
  ['Təvəllüdü 12 / 03 / 1987', ['12 / 03 / 1987']],
  ['Sarvan 1987.03.12-də doğulub.', ['1987.03.12']],
  ['Sarvan “12” mart 1987-ci ildə anadan olmuşdur.', ['“12” mart 1987']],
  ['Sarvan 12-ci mart 1987-ci ildə doğulub.', ['12-ci mart 1987']],
  ['Sarvan 12 mart 87-ci ildə doğulub.', ['12 mart 87']],
  ['3-го февраля 2015 года Сарван скончался.', ['3-го февраля 2015']],
  ['Sarvan martın 12-də 1987-ci ildə anadan olub.', ['martın 12-də 1987']],
  ['Onlar 2008-ci ilin 15 iyununda evləniblər.', ['2008-ci ilin 15 iyununda']],
  ['Sarvan 1987-ci il mart ayının on ikisində doğulub.', ['1987-ci il mart ayının on ikisində']],
  ['Atası iki min on beşinci ilin fevral ayının üçündə vəfat edib.', ['fevral ayının üçündə']],
  ['Sarvan on iki mart 1987-ci il təvəllüdlüdür.', ['on iki mart']],
  ['Sarvan 12 mart min doqquz yüz səksən yeddinci ildə doğulub.', ['12 mart']],
  [
    'Родилась двенадцатого марта тысяча девятьсот восемьдесят седьмого года.',
    ['двенадцатого марта'],
  ],
  ['Sarvan, 12.03.1987 t. təv.', ['12.03.1987']],
  ['Onlar 15.06.2008-ci ildən rəsmi nikahda olmuşlar.', ['15.06.2008']],
  ['Sarvan 12.03.1987-ci ildə Bakı ş. anadan olub.', ['12.03.1987']],
  ['Sarvan 12.03.1987-ci ildə, Qazax r-nun Aslanbəyli k.-də doğulub.', ['12.03.1987']],
  ['Uşaqlar 05.09.19 və 12.10.21 tarixlərində doğulublar.', ['05.09.19', '12.10.21']],
  ['Oğlu Anar 05.09.2019, qızı Lalə 12.10.2021-ci ildə doğulub.', ['05.09.2019', '12.10.2021']],
  ['Kəbinləri 15.06.08-də kəsilib.', ['15.06.08']],
  ['Сарван, 21 июня 1986 г. рождения', ['21 июня 1986']],
  ['Сарван, 12.03.1987 г/р', ['12.03.1987']],
  ['Sarvan 12 (on iki) mart 1987-ci ildə doğulub.', ['12 (on iki) mart 1987']],
  ['Sarvan 12.3.87-də doğulub.', ['12.3.87']],
  ['Qətnamə 12.03.17-də qəbul edilib.', []],
  ['Sarvan 12.03.17-də ərizə verib, atası sonra vəfat edib.', []],
  ['12 III 2017 tarixli qərarla nikah pozulub.', []],
  ['Məcəllənin 29.01.12-ci maddəsi üzrə ölmüş şəxs', []],
  ['İki min on beşinci ilin fevral ayının üçündə qətnamə çıxarılıb.', []],
  // Dates of acts and of procedure stay.
  ['Она с 21.08.2021 работала акушеркой родильного дома.', []],
  ['Əliyev Sarvan Rza oğlu, 12.03.2021-ci ildə müraciət edib.', []],
  ['Əliyev Sarvan Rza oğlu; 12.03.2021-ci il tarixli müqavilə', []],
  ['10 mart 2024-cü ildə nikahın pozulması barədə iddia qaldırılıb.', []],
  ['3 mart 2024-cü ildə saat 12 radələrində mağazaya girmişdir.', []],
];

it.each(ROWS)('dates of life: %s', (text, found) => {
  const dates = findLifeDates(text, indexRecord(undefined, 'dates'));
  expect(dates.map(({ start, end }) => text.slice(start, end))).toEqual(found);
});
