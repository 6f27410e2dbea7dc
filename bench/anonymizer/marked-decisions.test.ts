import { describe, expect, it } from 'vitest';
import { SETS } from './corpus.ts';
import { markedDecisions, parseDecisions } from './marked-decisions.ts';
import { mentionsOf } from './score/clusters.ts';
import { keptSpans, missedSpans } from './score/recall.ts';
import { runRow } from './score/run.ts';

const SAMPLE = `=== a-1
@genre civil
@judge Aynur Sadıqlı
@case 2(021)-1187/2024
@party iddiaçı | p1 | Kərimov | Samir | Nadir oğlu
@party cavabdeh | p2 | Kərimova | Günay |
@company maraqlı şəxs | o1 | "Alov" MMC

İş № ⟦k:2(021)-1187/2024⟧
⟦p1:Kərimov Samir Nadir oğlu⟧ gəldi, ⟦p2:Günay xanım⟧ da gəldi.
⟦p1+p2:Kərimovlar⟧ “⟦o1:Alov⟧”da işləyir.
=== a-2
@genre civil

Mətn.
`;

describe('marked decisions', () => {
  const [first, second] = parseDecisions(SAMPLE);

  it('are read with their case', () => {
    expect(first?.metadata).toMatchObject({
      caseNumber: '2(021)-1187/2024',
      judges: ['Aynur Sadıqlı'],
      parties: [
        {
          role: 'iddiaçı',
          fullName: { surname: 'Kərimov', given: 'Samir', patronymic: 'Nadir oğlu' },
        },
        { role: 'cavabdeh', fullName: { surname: 'Kərimova', given: 'Günay' } },
        { role: 'maraqlı şəxs', fullName: { name: '"Alov" MMC' } },
      ],
    });
    expect(second).toMatchObject({ id: 'a-2', text: 'Mətn.', gold: [] });
  });

  it('have the marked places as gold, a name without the words around it', () => {
    for (const { start, end, surface } of first?.gold ?? [])
      expect(first?.text.slice(start, end)).toBe(surface);
    expect(first?.gold.map(({ surface, entity, kind }) => [surface, entity, kind])).toEqual([
      ['2(021)-1187/2024', 'k/5', 'keep'],
      ['Kərimov Samir Nadir oğlu', 'p1', 'direct'],
      ['Günay', 'p2', 'direct'],
      ['Kərimovlar', 'p1+p2', 'direct'],
      ['Alov', 'o1', 'direct'],
    ]);
  });

  it('count a family in the plural as nobody’s mention', () => {
    if (first === undefined) throw new Error('no decision');
    const mentions = mentionsOf(runRow(first, { withRecord: true }));
    expect(mentions.map(({ surface }) => surface)).toEqual(['Kərimov Samir Nadir oğlu', 'Günay']);
  });

  it.each([
    ['=== b\n@party kral | p1 | A | B |\n\nX', 'no role'],
    ['=== b\n\n⟦p1:A', 'not closed'],
    ['=== b\n\n⟦z1:A⟧', 'of no kind'],
  ])('are refused with their name: %j', (text, why) => {
    expect(() => parseDecisions(text)).toThrow(why);
    expect(() => parseDecisions(text)).toThrow('Decision b');
  });

  it('of the development set are read as marked, but where the mark says otherwise', () => {
    const fresh = markedDecisions('development').flatMap((row) => {
      const run = runRow(row, { withRecord: false });
      const wrong = [...missedSpans(run), ...keptSpans(run).broken];
      const ends = new Set(row.known.map(({ end }) => end));
      return wrong
        .filter((span) => !ends.has((run.back[span.end - 1] ?? -1) + 1))
        .map(({ surface }) => `${row.id}: ${surface}`);
    });
    expect(fresh).toEqual([]);
  });

  it.each(SETS)('of the %s set have parties and an id of their own', (set) => {
    const rows = markedDecisions(set);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const { metadata, gold } of rows) {
      expect(metadata.parties?.length).toBeGreaterThan(0);
      expect(gold.some(({ class: cls }) => cls === 'person')).toBe(true);
    }
  });
});
