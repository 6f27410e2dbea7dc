import { expect, it } from 'vitest';
import { findLifeDates } from './life-dates.ts';
import { indexRecord } from './record-index.ts';

type Row = readonly [text: string, found: readonly string[]];

const ROWS: readonly Row[] = [
  ['Ad günüm idi, 6 avqust, qardaşım da gəldi.', ['6 avqust']],
  ['Atasının ad günü idi, 17 yanvar.', ['17 yanvar']],
  ['O, iyunun 14-də adgünündə idi.', ['iyunun 14-də']],
  ['Pulu qızının toyu üçün, 9 sentyabrda, götürüb.', ['9 sentyabrda']],
  ['Onun 29 mayda keçirilən nişanında dava düşüb.', ['29 mayda']],
  ['Toyun 16 avqust 2019-cu ilə təyin edildiyini dedi.', ['16 avqust 2019']],
  ['Üzük ona 17 sentyabr 2011-ci ildə, toy günü bağışlanıb.', ['17 sentyabr 2011']],
  ['Toy günü, iyunun 17-də, o gəlmədi.', ['iyunun 17-də']],
  ['Anası yanımda idi, iyulun 20-si qardaşımın toyu idi.', ['iyulun 20-si']],
  ['Doğum günü 3 iyuna düşür.', ['3 iyuna']],
  ['O, 3 iyunda 40 yaşını qeyd edirdi.', ['3 iyunda']],
  ['O, 18 yaşına 7 aprel 2018-ci ildə çatıb.', ['7 aprel 2018']],
  ['Üzükdə “14.02. 1981” toy tarixi yazılıb.', ['14.02. 1981']],
  ['Şəhadətnamə (№ 117604, nikah 25 avqust 2012) verilib.', ['25 avqust 2012']],
  ['Doğum haqqında akt qeydi № 11, tarix – 17 fevral 2013-cü il.', ['17 fevral 2013']],
  ['1974-cü ilin 21 iyununda çəkilmiş toy şəklini göstərdi.', ['1974-cü ilin 21 iyununda']],
  ['Kiçik toyu (sünnəti) 5 may 2018-ci ildə edilib.', ['5 may 2018']],
  ['Ana körpəni aprelin 11-də dünyaya gətirib.', ['aprelin 11-də']],
  ['Участок куплен до свадьбы, сыгранной 5 сентября 2004 года.', ['5 сентября 2004']],
  ['Свадьба дочери Ады, назначенная на 25 августа, не состоялась.', ['25 августа']],
  ['Ребёнку, родившемуся у Ивановой Анны 1 февраля 2017 года, дано имя.', ['1 февраля 2017']],
  ['5 сентября ему исполнилось 18 лет.', ['5 сентября']],
  // Of another deed, of a thing, of the whole country.
  ['O, 5 mayda verdiyi ifadədə onun toyunda olduğunu deyib.', []],
  ['Toy üçün 5 mayda kredit götürüb.', []],
  ['Dövlət qeydiyyat nişanı 5 may 2020-ci ildə verilib.', []],
  ['O, 28 May küçəsində toyda olub.', []],
  ['Dəfn xərcləri 5 may 2020-ci ildə ödənilib.', []],
  ['İddia 5 may 2020-ci ildə verilib, toy isə olmayıb.', []],
  ['Определением от 03.09.2018 дело о свадьбе прекращено.', []],
  ['5 мая он показал, что был на свадьбе.', []],
];

it.each(ROWS)('days of a family: %s', (text, found) => {
  const dates = findLifeDates(text, indexRecord(undefined, 'dates'));
  expect(dates.map(({ start, end }) => text.slice(start, end))).toEqual(found);
});
