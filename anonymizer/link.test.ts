import { describe, expect, it } from 'vitest';
import type { CaseRecord, PartyRole } from '#domain/person.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

const party = (role: PartyRole, surname: string, given: string, patronymic: string) => ({
  role,
  fullName: { surname, given, patronymic },
});
const RECORD: CaseRecord = {
  parties: [
    party('iddiaçı', 'Sultanlı', 'Röya', 'Kamran qızı'),
    party('cavabdeh', 'Bəhmənov', 'Nadir', 'Elşad oğlu'),
    party('uşaq' as PartyRole, 'Bəhmənov', 'Tural', 'Nadir oğlu'),
  ],
  judges: [],
  closedHearing: false,
};

const NO_RECORD: CaseRecord = { parties: [], judges: [], closedHearing: false };

function run(text: string, record: CaseRecord | undefined = RECORD) {
  const blocks = [{ anchor: 'p1', zone: 'facts', kind: 'paragraph', text }] as const;
  const document = { type: 'decision', facts: { judges: [] }, outcome: 'other', blocks } as const;
  const result = anonymize(document, record, DEFAULT_POLICY, 'link');
  return {
    output: result.text.blocks.map((block) => block.text).join('\n'),
    kinds: result.doubts.map(({ kind }) => kind),
  };
}

/** Row: why, text, expected output. */
const LINKS: readonly (readonly [string, string, string])[] = [
  [
    'a given name that is the father of a child is his who bears it',
    'Oğul Bəhmənov Tural Nadir oğlu gəldi. Nadir ilə yaşayır.',
    'Cavabdeh1 ilə yaşayır.',
  ],
  [
    'a surname alone means a grown person, not the child named last',
    'Bəhmənov Tural Nadir oğlu gəldi. Bəhmənov danışdı.',
    'Cavabdeh1 danışdı.',
  ],
  [
    'initials in their usual order come before the turned ones',
    'Bəhmənov Elşad Nadir oğlu gəldi. E.N.Bəhmənovun evi var.',
    'Şəxs1-in evi var.',
  ],
  [
    'a family whose father is known goes with him',
    'Bəhmənov Nadir və Bəhmənov Tural gəldi. Bəhmənovların evi var.',
    'Cavabdeh1-lərin evi var.',
  ],
  [
    'the child of a party bears its name as a father’s name only',
    'Бахманов Турал Надир оглы пришёл. Однажды Надир ушёл.',
    'Однажды Cavabdeh1 ушёл.',
  ],
  [
    'initials before the next surname are no part of a declined one',
    'N.E.Bəhmənovdan R.K.Sultanlının xeyrinə tutulsun.',
    'Cavabdeh1-dən İddiaçı1-in xeyrinə tutulsun.',
  ],
  [
    'a namesake with other initials is not the party',
    'Ekspert Bəhmənov V.Q. gəldi.',
    'Ekspert Bəhmənov V.Q. gəldi.',
  ],
];

/** Row: why, text, whole output, without a record. */
const OF_TEXT: readonly (readonly [string, string, string])[] = [
  [
    'a former surname is hers who bore it',
    'Şahid Binnətova Münəvvər Əlibala qızı (qızlıq soyadı Pənahlı) gəldi. Pənahlı getdi.',
    'Şahid1 (qızlıq soyadı Şahid1) gəldi. Şahid1 getdi.',
  ],
  [
    'a former surname that somebody else bears too is hers at that place only',
    'Ədilova Bahar Höccət qızı (əvvəlki nikahınadək Azayeva) gəldi. Azayeva Nurlana Mirəli qızı getdi.',
    'Şəxs1 (əvvəlki nikahınadək Şəxs1) gəldi. Şəxs2 getdi.',
  ],
  [
    'a surname taken at the wedding is not the husband’s',
    'Tərəflər gəldi. İddiaçı Ələsgərova İnci gəldi.\nİddiaçı əvvəllər Ağalarov İlham Malik oğlu ilə nikahda olmuş və Ağalarova soyadını daşımışdır.',
    'Tərəflər gəldi. İddiaçı1 gəldi.\nİddiaçı əvvəllər Şəxs1 ilə nikahda olmuş və İddiaçı1 soyadını daşımışdır.',
  ],
  [
    'a surname alone is not the wife’s who was named as such',
    'Həyat yoldaşı Zeynalova Gülay işləmir. Şahid Zeynalov Pərviz Akif oğlu gəldi. Zeynalova zərər vurulmuşdur.',
    'Həyat yoldaşı Şəxs1 işləmir. Şahid1 gəldi. Şahid1-ə zərər vurulmuşdur.',
  ],
  [
    'a nickname that ends its sentence is his who was named before',
    'Şahid Nağıyev Emin dostları arasında “Xoruz” kimi tanınır. Quliyev Səməd də gəldi.',
    'Şahid1 dostları arasında “Şahid1” kimi tanınır. Şəxs1 də gəldi.',
  ],
  [
    'what is called so in quotation marks is no person',
    '“Günəş” adlanan mağazada Nağıyev Emin işləyir.',
    '“Günəş” adlanan mağazada Şəxs1 işləyir.',
  ],
  [
    'a Russian name is one person in every case',
    'Соседка Иванова Мария Петровна ушла. Ивановой Марии Петровне отказано. Иванову вызвали.',
    'Соседка Şəxs1 ушла. Şəxs1 отказано. Şəxs1 вызвали.',
  ],
  [
    'children of somebody with a surname are no father’s name',
    'Şahid Cavadlı Turan Nizami oğlu gəldi. T.N.Cavadlı oğlunu gətirdi. Vorobyova oğlunu axtarır.',
    'Şahid1 gəldi. Şahid1 oğlunu gətirdi. Şəxs1 oğlunu axtarır.',
  ],
];

describe('linking without a record', () => {
  it.each(OF_TEXT)('%s', (_why, text, expected) => {
    expect(run(text, NO_RECORD).output).toBe(expected);
  });
});

describe('linking', () => {
  it.each(LINKS)('%s', (_why, text, expected) => {
    expect(run(text).output).toContain(expected);
  });

  it('a family whose father is named is no doubt, one that nobody of the text bears is', () => {
    expect(run('Bəhmənov Nadir gəldi. Bəhmənovlar köçdülər.').kinds).not.toContain('merge');
    expect(run('Bəhmənovlar köçdülər.').kinds).toContain('merge');
  });

  it('one Russian name in two scripts is one person', () => {
    const text =
      'Şahid Malışeva Tatyana Fyodorovna gəldi. Расписка выдана Малышевой Татьяны Фёдоровны.';
    expect(run(text).output).toBe('Şahid1 gəldi. Расписка выдана Şahid1.');
  });

  it('labels of spans that touch stand apart', () => {
    const { output } = run('Ünvan: Bakı şəhəri, Nizami küçəsi 5, mənzil 3, tel. 050 214 55 66.');
    expect(output).not.toMatch(/\d\p{Lu}/u);
  });
});
