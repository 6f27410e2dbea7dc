import { expect, it } from 'vitest';
import { withoutOverlap } from './candidate.ts';
import { findSensitive } from './sensitive.ts';

/** Each with what is found in it, in the order of the text; nothing where all stays. */
const TOLD: readonly (readonly [string, ...string[]])[] = [
  // A part of the body and a verb.
  ['Əliyev Sarvan sağ qolunu sındırmışdır.', 'sağ qolunu sındırmışdır'],
  ['Əliyev Sarvanın çiyni çıxmışdır.', 'çiyni çıxmışdır'],
  [
    'Əliyev Sarvanın sağ ayağı dizdən aşağı amputasiya olunmuşdur.',
    'sağ ayağı dizdən aşağı amputasiya olunmuşdur',
  ],
  ['Əliyev Sarvan qarnından yaralanmışdır.', 'qarnından yaralanmışdır'],
  ['Əliyev Sarvanın ayağına dəmir lövhə qoyulmuşdur.', 'ayağına dəmir lövhə qoyulmuşdur'],
  ['Əliyev Sarvanın sol gözü zəif görür.', 'sol gözü zəif görür'],
  ['Əliyev Sarvan bu işdən əl çəkmiş, telefonu sınmışdır.'],
  ['Əliyev Sarvanın barmaq izlərinin götürülməsi qeyd olunub.'],
  // What was measured.
  ['Əliyev Sarvanın qan qrupu A(II) Rh+ yazılıb.', 'qan qrupu A(II) Rh+'],
  ['Əliyev Sarvanın qan təzyiqi 180/110 olmuşdur.', 'qan təzyiqi 180/110'],
  ['Əliyev Sarvanın bədəninin 35 faizi yanmışdır.', 'bədəninin 35 faizi yanmışdır'],
  ['Əliyev Sarvanın başına 12 tikiş vurulmuşdur.', 'başına 12 tikiş vurulmuşdur'],
  // What happened.
  ['Əliyev Sarvan ilan sancması ilə gətirilib.', 'ilan sancması'],
  ['Əliyev Sarvan yeriyə bilmir.', 'yeriyə bilmir'],
  ['Əliyev Sarvanın oğlu hələ də danışmır.', 'hələ də danışmır'],
  ['Əliyev Sarvana böyrək köçürülmüşdür.', 'böyrək köçürülmüşdür'],
  // Medicines and Latin.
  [
    'Əliyev Sarvan karbamazepin 200 mq və olanzapin qəbul edir.',
    'karbamazepin 200 mq və olanzapin',
  ],
  ['Əliyev Sarvana commotio cerebri yazılıb.', 'commotio cerebri'],
  // A part of the body, what it has, and where.
  ['Əliyev Sarvanda sağ gözaltı nahiyədə qançır vardır.', 'sağ gözaltı nahiyədə qançır'],
  ['Əliyev Sarvanın baldırındakı açıq yara tikilib.', 'baldırındakı açıq yara'],
  ['Əliyev Sarvan D vitamini çatışmazlığı ilə müayinə olunub.', 'D vitamini çatışmazlığı'],
  ['Əliyev Sarvanda skolioz II dərəcə aşkar edilib.', 'skolioz II dərəcə'],
  // Membership, with the name of the body.
  [
    'Əliyev Sarvan “Fəhlə” Müstəqil Həmkarlar İttifaqının üzvüdür.',
    '“Fəhlə” Müstəqil Həmkarlar İttifaqının üzvüdür',
  ],
  [
    'Əliyev Sarvan müstəqil sürücülər ittifaqının fəalı kimi tanınır.',
    'müstəqil sürücülər ittifaqının fəalı',
  ],
  ['Əliyev Sarvan AXCP fəalı kimi tanınır.', 'AXCP fəalı'],
  // Nobody is named, but the sentence is about a party.
  ['İddiaçı epilepsiyadan əziyyət çəkir.', 'epilepsiyadan'],
  ['Qızı altı aylıq hamilədir.', 'altı aylıq hamilədir'],
  ['У ребёнка диагностирован аутизм.', 'аутизм'],
  ['Hamilə qadınların gecə işinə cəlb edilməsi qadağandır.'],
  ['İşçinin xəstəliyi zamanı əmək müqaviləsi ləğv edilə bilməz.'],
  ['Məhkum hamilə və ya uşağı olan qadındırsa, icra təxirə salınır.'],
  ['Инвалидам предоставляются льготы.'],
  // Russian.
  [
    'Соседов Пётр получил рассечение брови и сотрясение мозга.',
    'рассечение брови и сотрясение мозга',
  ],
  ['Соседова Петра укусила собака.', 'укусила собака'],
  ['Соседов Пётр не слышит левым ухом.', 'не слышит левым ухом'],
  ['У Соседова Петра перелом двух рёбер.', 'перелом двух рёбер'],
  ['Соседов Пётр – член профсоюза строителей.', 'член профсоюза строителей'],
  ['Соседов Пётр сломал забор и повредил дверь.'],
];
const NAMES = /Əliyev Sarvan|Соседова? П[её]тр/gu;

it.each(TOLD)('%s', (text, ...told) => {
  const persons = Array.from(text.matchAll(NAMES), ({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
  }));
  const found = withoutOverlap(findSensitive(text, persons));
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(told);
});
