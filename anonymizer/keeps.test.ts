import { describe, expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function read(text: string) {
  const { text: output, doubts } = anonymize(factsOf(text), undefined, DEFAULT_POLICY, 'keeps');
  return {
    output: output.blocks.map((block) => block.text).join('\n'),
    doubts: doubts.map(({ kind }) => kind).filter((kind) => kind !== 'no-record'),
  };
}

/** Each row: a form in which an official stays, and the wording nearest to it in which the same person is private. */
const PAIRS: readonly (readonly [why: string, kept: string, masked: string])[] = [
  [
    'a consul; a captain of a ship',
    'Konsul Zağıyev Tərlan Aydın oğlu ona pasport verib.',
    'Kapitan Zağıyev Tərlan Aydın oğlu ona pul verib.',
  ],
  [
    'who represents the executive in a village; who represents a firm',
    'Çaylı obasının icra nümayəndəsi T.A.Zağıyev akta qol çəkib.',
    'Firmanın ticarət nümayəndəsi T.A.Zağıyev akta qol çəkib.',
  ],
  [
    'the chairman of a named municipality; one told of as a neighbour',
    'Çaylı kənd bələdiyyəsinin sədri Tərlan Zağıyev qərarı imzalayıb.',
    'Layihəni bələdiyyə sədri Tərlan Zağıyev vəd edib.',
  ],
  [
    'an agency of the State; a private company',
    'Dövlət Sosial Təminat Agentliyinin direktoru Tərlan Zağıyev arayış verib.',
    'Şirkətin direktoru Tərlan Zağıyev arayış verib.',
  ],
  [
    'judges behind initials; a neighbour behind them',
    'Sədrlik edən: Mirzəyev T.R. Hakimlər: Zağıyev Z.Ə., Qaralova A.H.',
    'Alıcı: Mirzəyev T.R. Qonşular: Zağıyev Z.Ə., Qaralova A.H.',
  ],
  [
    'a judge of a court in Russian; of a match',
    'Судья Сабунчинского районного суда Загиев Эльчин Тофик оглы рассмотрел дело.',
    'Судья футбольного матча Загиев Эльчин Тофик оглы удалил игрока.',
  ],
  [
    'the second of several judges; the claimant behind one advocate',
    'Коллегия из судей Керимова А.А. и Загиевой С.М. рассмотрела дело.',
    'Адвокат Керимов А.А. и Загиева С.М. подали жалобу.',
  ],
  [
    'an inspector of the State; of credits',
    'Инспектор службы по надзору за потребительским рынком Н.Ш. Загиев составил акт.',
    'Инспектор по кредитам Н.Ш. Загиев составил акт.',
  ],
  [
    'a reading room of an archive; a warehouse',
    'Заведующая читальным залом архива Загиева Фирангиз пояснила.',
    'Заведующая складом Загиева Фирангиз пояснила.',
  ],
  [
    'a rank behind a prosecutor; a former prosecutor',
    'Прокурор Низаминского района, советник юстиции Загиев Т.Б. поддержал обвинение.',
    'Бывший прокурор Низаминского района Загиев Т.Б. подал иск.',
  ],
  [
    'who signed for a body; for a company',
    'Управление регистрации Министерства юстиции письмом (подписала начальник отдела Х.А. Загиева) отказало.',
    'ООО «Каспий» письмом (подписала начальник отдела Х.А. Загиева) отказало.',
  ],
  [
    'an investigator; whom one accuses',
    'Следователь прокуратуры Загиев Т.Б. предъявил обвинение.',
    'Следователь прокуратуры предъявил обвинение Загиеву Т.Б.',
  ],
  [
    'a secretary of a hearing; of a firm',
    'Дело рассмотрено при секретаре судебного заседания Загиевой Л.',
    'Дело обсуждено при секретаре фирмы Загиевой Л.',
  ],
];

describe('officials who stay and private persons who do not', () => {
  it.each(PAIRS)('%s', (_, kept, masked) => {
    expect(read(kept).output).toMatch(/Zağıyev|Загиев/u);
    expect(read(masked).output).not.toMatch(/Zağıyev|Загиев/u);
  });
});

/** Each row: words that nobody's name is made of. */
const WORDS: readonly (readonly [why: string, text: string])[] = [
  ['a heading in capitals', 'QƏYYUMLUQ ORQANININ RƏYİ. Orqan hesab edir ki, uşaq anası ilə qalır.'],
  ['a question in capitals', 'SUAL 3: ƏVƏZLƏŞDİRMƏ MÜMKÜNDÜRMÜ? Məhkəmə hesab edir ki, mümkündür.'],
  ['a question of unknown words', 'ƏMLAKIN DƏYƏRİ NECƏ HESABLANIR? Məhkəmə bazar qiymətinə baxır.'],
  ['what a witness says', 'Tərlan Zağıyev Aydın oğlu: Pıçıltını dayım eşidib.'],
  [
    'a law by its number in Russian',
    'Закона «О защите прав» от 19 сентября 1995 года № 1113 достаточно.',
  ],
  [
    'a decree by its number in Russian',
    'Согласно Указу Президента от 29 декабря 2012 года № 800 решено.',
  ],
  ['ministers as a body', 'Постановление Кабинета Министров № 72 применено.'],
  ['a guard, which begins like a surname', 'Qarovulun tərkibinə daxil olan şəxs növbəni buraxıb.'],
  ['a society', 'Beynəlxalq Qızıl Aypara Cəmiyyəti yardım edib, buraya gəlib.'],
  ['a field of battle', 'Tərlan Zağıyev Aydın oğlu döyüş meydanında yaralanıb.'],
  ['a district by an adjective', 'Прокурор Низаминского района обжаловал.'],
];

describe('words that stay', () => {
  it.each(WORDS)('%s', (_, text) => {
    const own = text.replace(/^Tərlan Zağıyev Aydın oğlu/u, 'Şəxs1');
    expect(read(text)).toEqual({ output: own, doubts: [] });
  });

  it('a private name in capitals goes', () => {
    const { output } = read('KƏRİMOV TƏRLAN iclasa gəlmədi, MƏLİK TƏRLAN gəldi.');
    expect(output).not.toMatch(/KƏRİMOV|MƏLİK/u);
  });

  it.each([
    '“Kənd klubunun girişində yoxlama haqqında” Azərbaycan Respublikasının Qanununu',
    '“Kənd klubunun girişində yoxlama haqqında” Qanunu',
    'Закон Азербайджанской Республики «О работе сторожа в сельском клубе»',
  ])('the title of a law as it is: %s', (law) => {
    const { output } = read(`Zağıyev Tərlan Aydın oğlu ${law} pozub, kənd klubunda döyülüb.`);
    expect(output).toContain(law);
    expect(output).not.toContain('kənd klubunda');
  });

  it('a Russian surname before a noun that does not agree with it is looked at', () => {
    expect(read('Свидетеля Заболоцкого районный суд допросил.').doubts).toContain('foreign');
  });
});
