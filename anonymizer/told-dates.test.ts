import { expect, it } from 'vitest';
import { findLifeDates } from './life-dates.ts';
import { indexRecord } from './record-index.ts';

type Row = readonly [text: string, found: readonly string[]];

/** Days of a life in the short words of clerks, in parts, in lists and as spans. */
const ROWS: readonly Row[] = [
  // The words right beside the day.
  ['Tərəflər nikaha 09.10.2010 tarixdə daxil olub.', ['09.10.2010']],
  ['Ərinin vəfatından sonra (8 dekabr 2023-cü il) ödəyə bilməyib.', ['8 dekabr 2023']],
  ['Atası Sarvanın 11.08.2020 tarixində ölümündən sonra qalan mənzil.', ['11.08.2020']],
  ['Sarvan 11.08.2020 tarixində vəfat haqqında şəhadətnamə alıb.', []],
  ['RZAYEV Sarvan: Bakı şəhərində doğulub, 17.11.1996; işləmir.', ['17.11.1996']],
  ['Rzayev Sarvan Həsən oğlu (23.09.1994, Bakı şəhəri, subay) gəldi.', ['23.09.1994']],
  ['Nikah 19 noyabr 2024-cü il tarixli qətnamə ilə pozulmuşdur.', []],
  [
    'Anam Zəhra 19 yanvar 2022-ci ildə, atam Sarvan ondan üç ay sonra, 25 aprel 2022-ci ildə vəfat edib.',
    ['19 yanvar 2022', '25 aprel 2022'],
  ],
  // Short words.
  ['Satan 7.III.2019 t-də v/e; mirası qalıb.', ['7.III.2019']],
  ['Atası 07.08.2020-ci ildə vəf. etmişdir.', ['07.08.2020']],
  ['B-lu: Rzayev S.H.o., 26.06.85 t-lü, işləmir', ['26.06.85']],
  ['Rzayev Sarvan, 14.05.85 t/l, Bakı ş.', ['14.05.85']],
  ['İ-çı: Rzayev Sarvan Ə.o., 25.07.1957 t., ş/v AZE № 12064960', ['25.07.1957']],
  ['RZAYEV SARVAN HƏSƏN OĞLU – 05.04.1972, FİN 5T6CZC1', ['05.04.1972']],
  ['Rzayev Sarvan: 14.06.1980, FİN 5T6CZC1', ['14.06.1980']],
  ['Sənəd ASAN xidmətdən, 14.06.2010, FİN 5T6CZC1', []],
  ['16.07.1996-cı il t-li, 155 s-lı əmrlə qəbul edilib', []],
  // Marriage and its feast.
  ['Tərəflər 8 mart 2009-cu ildən nikahda olan ər-arvaddır.', ['8 mart 2009']],
  ['Mərasim 2025-ci ilin 7 mayında “Ağ Qu” zalında keçirilmişdir.', ['2025-ci ilin 7 mayında']],
  ['Toy mərasimi isə 5 may 2020-ci ildə olub.', ['5 may 2020']],
  ['Tədbir 5 may 2020-ci ildə keçirilib.', []],
  ['14.07.2003-cü ildə AA-123 saylı şəhadətnamə ilə qeydə alınmış nikah pozulsun.', ['14.07.2003']],
  ['Körpə 2021-ci il yanvarın 9-u gecə saat 3-də doğulub.', ['2021-ci il yanvarın 9-u']],
  ['Ad günü iyulun 14-dür.', ['iyulun 14-dür']],
  ['Сын родился в Гяндже, 14 июля 2003-го.', ['14 июля 2003']],
  // One verb behind a list.
  [
    'Rzayev Anar Nemət oğlu 2013-cü il avqustun 3-də, bacısı Rzayeva Lalə Nemət qızı 2016-cı il aprelin 13-də doğulub.',
    ['2013-cü il avqustun 3-də', '2016-cı il aprelin 13-də'],
  ],
  ['Anar 12.03.2010, Vəli isə 14.05.2012-ci ildə doğulub.', ['12.03.2010', '14.05.2012']],
  // From when to when somebody lived.
  ['Daşa “Rzayev Sarvan Həsən oğlu, 24.IX.1956 – 2.XI.2022” yazılıb.', ['24.IX.1956', '2.XI.2022']],
  ['Mərhum Rzayev Sarvan (12.03.2016 – 02.11.2022) idi.', ['12.03.2016', '02.11.2022']],
  ['Rzayev Sarvan (12.03.1956 – 02.11.2022) idi.', ['12.03.1956', '02.11.2022']],
  ['Rzayev Sarvan (01.02.2019 – 03.04.2021) direktor işləyib.', []],
  ['Müqavilə (12.01.1990 – 12.01.2022) qüvvədədir.', []],
  // In brackets behind a child, before its paper.
  ['Oğlu Rzayev Anar Həsən oğlu (04.03.2011; doğum haqqında şəhadətnamə) gəlib.', ['04.03.2011']],
  ['Rzayeva Lalə Həsən qızı (12.09.2016; şəhadətnamə DA 975652) gəlib.', ['12.09.2016']],
  ['Rzayev Anar Həsən oğlu (12.09.2016; iş vərəqi 4) ifadə verib.', []],
  // In parts, each behind its word.
  ['Doğum ili 1983, ayı 07, günü 14; Bakı', ['ili 1983, ayı 07, günü 14']],
  ['Doğum tarixi: gün – 14, ay – iyul, il – 1983', ['gün – 14, ay – iyul, il – 1983']],
  ['1983-cü ilin 7-ci ayının 14-də anadan olub.', ['1983-cü ilin 7-ci ayının 14-də']],
  ['Год рождения 1983, месяц 07, день 14.', ['Год рождения 1983, месяц 07, день 14']],
  ['Дата рождения: день 14, месяц июль, год 1983', ['день 14, месяц июль, год 1983']],
  ['Kreditin verildiyi il 2019, ay mart, gün 3', []],
];

it.each(ROWS)('%s', (text, found) => {
  const dates = findLifeDates(text, indexRecord(undefined, 'dates'));
  expect(dates.map(({ start, end }) => text.slice(start, end))).toEqual(found);
});
