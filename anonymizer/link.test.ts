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
];

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
