import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '#domain/person.ts';
import type { EditWish, ReviewEdit } from '#domain/review-edit.ts';
import type { StructuredDecision } from '#domain/structured-text.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

const RECORD: CaseRecord = {
  parties: [
    { role: 'iddiaçı', fullName: { surname: 'Qəmbərov', given: 'Sərxan' } },
    { role: 'cavabdeh', fullName: { surname: 'Seyidzadə', given: 'Ruhin' } },
  ],
  judges: [],
  closedHearing: false,
};
const TEXTS = [
  'İddiaçı Qəmbərov Sərxanın cavabdeh Seyidzadə Ruhinə qarşı iddiasına baxıldı.',
  'Qonşu zirəkbaba hadisəni görmüşdür. Sonra zirəkbabanın evinə getmişlər, orada şahid Əliyev Kamal olmuşdur.',
  'Məhkəmə Əliyev Kamalın ifadəsini əsas götürür.',
];
const ORIGINAL = TEXTS.join('\n');
const DOCUMENT: StructuredDecision = {
  type: 'decision',
  facts: { judges: [], kind: 'qetname', caseNumberRaw: '2(013)-20/2025' },
  outcome: 'other',
  blocks: TEXTS.map((text, i) => ({
    ...{ anchor: `p${i + 1}`, kind: 'paragraph', text },
    zone: i === 0 ? 'introduction' : 'facts',
  })),
};

/** The place of the nth time that the words stand in the original. */
function placeOf(words: string, nth = 0): { readonly start: number; readonly end: number } {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = ORIGINAL.indexOf(words, start + 1);
  return { start, end: start + words.length };
}

function run(...wishes: (Partial<EditWish> & Pick<EditWish, 'kind' | 'start' | 'end'>)[]) {
  const edits = wishes.map((wish, at): ReviewEdit => ({ propagate: false, ...wish, seq: at + 1 }));
  return anonymize(DOCUMENT, RECORD, DEFAULT_POLICY, 'seed', undefined, edits);
}
const textOf = (result: ReturnType<typeof run>) =>
  result.text.blocks.map(({ text }) => text).join('\n');
const labelAt = (result: ReturnType<typeof run>, { start }: { readonly start: number }) =>
  result.annotations.find((one) => one.start <= start && one.end > start)?.label;

const NICK = { kind: 'add', cls: 'person', ground: 'P' } as const;

describe('edits of a reviewer', () => {
  it('without any give the same bytes as no edits at all', () => {
    expect(run()).toEqual(anonymize(DOCUMENT, RECORD, DEFAULT_POLICY, 'seed'));
  });

  it('mask an added place with a label, whole words, and only there', () => {
    const half = { start: placeOf('zirəkbaba').start + 2, end: placeOf('zirəkbaba').end - 2 };
    const result = run({ ...NICK, ...half });
    expect(textOf(result)).toContain('Qonşu Şəxs1 hadisəni');
    expect(textOf(result)).toContain('zirəkbabanın evinə');
  });

  it('with propagation mask the same words in every case, with their endings', () => {
    const result = run({ ...NICK, ...placeOf('zirəkbaba'), propagate: true, label: 'Şahid' });
    expect(textOf(result)).toMatch(
      /Qonşu (Şahid\d) hadisəni .* Sonra \1-in evinə|Qonşu (Şahid\d) /su,
    );
    expect(textOf(result)).not.toContain('zirəkbaba');
    const [first, second] = [placeOf('zirəkbaba'), placeOf('zirəkbaba', 1)];
    expect(labelAt(result, first)).toBe(labelAt(result, second));
  });

  it('join an added place to a party or to whoever is named at a place', () => {
    const place = { ...NICK, ...placeOf('zirəkbaba'), propagate: true };
    const entity = run().annotations.find(
      ({ start }) => start === placeOf('Qəmbərov').start,
    )?.entity;
    const party = run({ ...place, entity: entity as `r${number}` });
    expect(entity).toMatch(/^r[01]$/);
    expect(labelAt(party, place)).toBe(labelAt(party, placeOf('Qəmbərov')));
    const other = run({ ...place, entity: `at:${placeOf('Əliyev').start}` });
    expect(labelAt(other, place)).toBe(labelAt(other, placeOf('Əliyev')));
    expect(labelAt(other, placeOf('zirəkbaba', 1))).toBe(labelAt(other, placeOf('Əliyev')));
  });

  it('change class and label of one mention or of every mention of the same entity', () => {
    const place = placeOf('Əliyev Kamal');
    const one = run({ kind: 'change', ...place, label: 'Ekspert' });
    expect(labelAt(one, place)).toBe('Ekspert1');
    expect(labelAt(one, placeOf('Əliyev', 1))).toBe('Şahid1');
    const all = run({ kind: 'change', ...place, label: 'Ekspert', propagate: true });
    expect(labelAt(all, placeOf('Əliyev', 1))).toBe('Ekspert1');
    expect(textOf(all)).toContain('Məhkəmə Ekspert1-in ifadəsini');
  });

  it('drop a mask at one place or everywhere; a later edit may mask it again', () => {
    const place = placeOf('Əliyev Kamal');
    const drop = { kind: 'drop', ...place, reason: 'not-personal', propagate: true } as const;
    const dropped = run(drop);
    expect(textOf(dropped)).toContain('şahid Əliyev Kamal olmuşdur');
    expect(textOf(dropped)).toContain('Məhkəmə Əliyev Kamalın');
    expect(dropped.receipt.reasons).toContain('leak-check:name');
    const again = run(drop, { ...NICK, ...place });
    expect(textOf(again)).not.toContain('şahid Əliyev Kamal olmuşdur');
  });

  it('never let a party of the record out: the leak check withholds', () => {
    const place = placeOf('Seyidzadə Ruhin');
    const result = run({ kind: 'drop', ...place, reason: 'not-personal', propagate: true });
    expect(result).toMatchObject({ gate: 'withhold', withholdGround: 'leak-check' });
  });

  it('never join a mention to an official who is kept', () => {
    const texts = ['Sədrlik edən hakim Vəliyev Natiq Əsəd oğlu baxdı.', 'Qonşu Zirək gəldi.'];
    const document = {
      ...DOCUMENT,
      blocks: texts.map((text, i) => ({ ...DOCUMENT.blocks[0], anchor: `p${i}`, text })),
    } as StructuredDecision;
    const start = texts.join('\n').indexOf('Zirək');
    const edit = { ...NICK, start, end: start + 5, seq: 1, propagate: false } as const;
    const at = texts[0]?.indexOf('Vəliyev') ?? 0;
    const joined = anonymize(document, undefined, DEFAULT_POLICY, 's', undefined, [
      { ...edit, entity: `at:${at}` },
    ]);
    expect(joined.text.blocks[0]?.text).toContain('Vəliyev Natiq');
    expect(joined.text.blocks[1]?.text).toBe('Qonşu Şəxs1 gəldi.');
  });

  it('print apart the label of a role word and that of the name behind it', () => {
    const result = run({ kind: 'add', cls: 'workplace', ground: 'P', ...placeOf('İddiaçı') });
    expect(textOf(result)).toMatch(/^İş yeri1 İddiaçı1-in Cavabdeh1/u);
  });

  it('answer a doubt, and by changing a place the doubts about it', () => {
    const doubtful = run();
    const about = doubtful.doubts[0];
    if (about === undefined) return expect(doubtful.gate).toBe('publish');
    const { start, end, kind, code } = about;
    const answered = run({ kind: 'accept-doubt', start, end, doubt: kind, code });
    expect(answered.doubts).toHaveLength(doubtful.doubts.length - 1);
    expect(textOf(answered)).toBe(textOf(doubtful));
  });

  it('give the same bytes for the same edits, and those without an edit that is undone', () => {
    const place = { ...NICK, ...placeOf('zirəkbaba'), propagate: true };
    expect(run(place)).toEqual(run(place));
    expect(run(place).receipt.outputHash).not.toBe(run().receipt.outputHash);
  });
});
