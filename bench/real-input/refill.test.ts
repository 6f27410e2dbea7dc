import { describe, expect, it } from 'vitest';
import { fullNameText } from '#domain/person.ts';
import type { DecisionFact } from './facts.ts';
import { judgesOf, refillDecision } from './refill.ts';

const FACT: DecisionFact = {
  ...{ id: 'sample', file: '', kind: 'qetname', courtCode: '013', caseNumber: '2(013)-1/2025' },
  ...{ procedure: 'mülki', instance: 'first', adoptedOn: '2025-09-24' },
  refilling: [
    {
      ...{ person: 'applicant', gender: 'female', role: 'ərizəçi', labels: ['Ərizəçi'] },
      ...{ keepsLabel: true, cases: ['genitive', 'left-as-it-is', 'dative', 'ablative'] },
    },
    { person: 'father', gender: 'male', role: 'maraqlı şəxs', labels: ['X2', 'X4'], cases: [] },
  ],
};
const TEXT = `Hakim Nümunəyev Sınaq Misal oğlunun sədrliyi, Katibli Sınaq Misal oğlunun katibliyi ilə
Ərizəçi iştirakı ilə müəyyən etdi: Ərizəçi qismində. Ərizəçi verilsin, Ərizəçi başqa.
X2 xx.xx.1939-cu ildə, X4 xx.xx.1939-cu ildə, X21 “XXVII” ******* 5.xx.xx.2001`;

describe('refilling a masked decision', () => {
  const { text, parties } = refillDecision(TEXT, FACT, 'seed');
  const names = parties.map(({ fullName }) => fullNameText(fullName));

  it.each([
    ['genitive before iştirakı', `Ərizəçi ${names[0]}nın iştirakı`],
    ['a mere role stays', 'Ərizəçi qismində'],
    ['dative', `Ərizəçi ${names[0]}na verilsin`],
    ['ablative', `Ərizəçi ${names[0]}ndan başqa`],
    ['two labels, one person', `${names[1]} `],
  ])('%s', (_reason, expected) => {
    expect(text).toContain(expected);
  });

  it('leaves no label, no masked date and no masked number', () => {
    expect(text.match(/(?<!\p{L})X\d+|\*{7}|(?<!\.)xx\.xx/gu)).toBeNull();
    expect(text).toContain('XXVII');
  });

  it('gives one date to one masked date', () => {
    const dates = text.match(/\d\d\.\d\d\.1939/g) ?? [];
    expect(dates).toHaveLength(2);
    expect(new Set(dates).size).toBe(1);
  });

  it('says the same for the same seed and another thing for another', () => {
    expect(refillDecision(TEXT, FACT, 'seed')).toEqual({ text, parties });
    expect(refillDecision(TEXT, FACT, 'other').text).not.toBe(text);
  });

  it('reads the judges and leaves the clerk out', () => {
    expect(judgesOf(TEXT)).toEqual(['Nümunəyev Sınaq Misal oğlu']);
  });
});
