import { describe, expect, it } from 'vitest';
import { DECISIONS, type DecisionFact } from '#bench/real-input/facts.ts';
import { fullNameText } from '#domain/person.ts';
import { paragraphsOf } from './document.ts';
import { fillPlaceholders } from './fill.ts';
import { hasDecisions, officialRows, refillRows } from './refill.ts';
import { findResidues, residualStems } from './residues.ts';

const SEEDS = ['0', '1', '2', '3', '4'];

const FACT: DecisionFact = {
  ...{ id: 'sample', file: '', kind: 'qetname', courtCode: '013', caseNumber: '2(013)-1/2025' },
  ...{ procedure: 'mülki', instance: 'first', adoptedOn: '2025-09-24' },
  refilling: [
    {
      ...{ person: 'applicant', gender: 'female', role: 'ərizəçi', labels: ['Ərizəçi'] },
      ...{ keepsLabel: true, cases: ['genitive', 'left-as-it-is', 'nominative'] },
    },
    { person: 'father', gender: 'male', role: 'maraqlı şəxs', labels: ['X2'], cases: ['dative'] },
  ],
};
const PAGE = `      Ərizəçi iştirakı ilə, Maraqlı şəxsnə
müraciət edildi. Ərizəçi qismində Ərizəçi gəldi.
      X2 xx.xx.1939-cu ildə doğulmuş, xx.xx.2025-ci il tarixli arayış, ИТ-İ ******* kitabça, ИТ-İ ******* də,
X7 fəhlə işlədiyi vaxt xx.xx.1980-xx.xx.1983-cü il`;

describe('filling a masked decision', () => {
  const masked = paragraphsOf(PAGE);
  const { text, spans, parties } = fillPlaceholders(masked, FACT, 'a');
  const [name = ''] = parties.map(({ fullName }) => fullNameText(fullName));
  const filled = (cls: string) =>
    spans.filter((span) => span.cls === cls).map(({ start, end }) => text.slice(start, end));

  it('joins the lines of a paragraph and ends it at an indented one', () => {
    expect(masked.split('\n')).toHaveLength(2);
  });

  it.each([
    ['genitive before iştirakı', `Ərizəçi ${name}nın iştirakı`],
    ['a glued ending of the dative', 'şöbəsinə müraciət'],
    ['a mere role stays', 'Ərizəçi qismində'],
    ['a workplace stands in the locative', '” MMC-də fəhlə'],
  ])('%s', (_reason, expected) => expect(text).toContain(expected));

  it('tells the dates of a life, an act and a service apart', () => {
    expect([filled('date').length, filled('period').length]).toEqual([1, 2]);
    expect(filled('kept').some((date) => date.endsWith('.2025'))).toBe(true);
  });

  it('gives one document one number and the record only its parties', () => {
    expect(new Set(filled('document')).size).toBe(1);
    expect(parties.map(({ role }) => role)).toEqual(['ərizəçi']);
  });

  it('says the same for the same seed and another thing for another', () => {
    expect(fillPlaceholders(masked, FACT, 'a').text).toBe(text);
    expect(fillPlaceholders(masked, FACT, 'b').text).not.toBe(text);
  });

  it('reads stems from a note and finds them with initials and endings', () => {
    const stems = residualStems("x. Replaced stems: Nümunəyev-, N.S., 'AB № 1' (file 1). These y");
    expect(stems).toEqual(['Nümunəyev', 'AB № 1']);
    const [found] = findResidues('xalası N.S.Nümunəyevanın evi', stems);
    expect(found).toMatchObject({ start: 7, end: 24, to: 'gen' });
  });
});

describe.skipIf(!hasDecisions())('the official decisions (shared data az-court-decisions)', () => {
  const official = hasDecisions() ? officialRows() : [];
  const refilled = hasDecisions() ? SEEDS.flatMap(refillRows) : [];
  const withRecord = refilled.filter(({ hasRecord }) => hasRecord).map(({ score }) => score);
  const textOnly = refilled.filter(({ hasRecord }) => !hasRecord).map(({ score }) => score);
  const all = [...withRecord, ...textOnly];

  it('as published: 0 of 17 residues left, 0 ending defects, nothing kept is masked', () => {
    const scores = official.map(({ score }) => score);
    expect(scores.map(({ spans }) => spans.residue)).toEqual([16, 1]);
    expect(scores.flatMap(({ missed }) => missed.residue)).toEqual([]);
    expect(scores.flatMap(({ endings }) => endings.defects)).toEqual([]);
    expect(scores.flatMap(({ residualGrammar }) => residualGrammar)).toEqual([]);
    expect(scores.flatMap(({ broken }) => broken)).toEqual([]);
  });

  it('refilled: residues and document numbers all found, nothing kept is masked', () => {
    expect(all).toHaveLength(SEEDS.length * DECISIONS.length * 2);
    expect(all.flatMap(({ missed }) => missed.residue)).toEqual([]);
    expect(all.flatMap(({ missed }) => missed.document)).toEqual([]);
    expect(all.flatMap(({ broken }) => broken)).toEqual([]);
  });

  it('refilled: never published without a person', () => {
    expect(all.filter(({ isLeaking, gate }) => isLeaking && gate === 'publish')).toEqual([]);
  });

  it('refilled, with record: every person found', () => {
    expect(withRecord.flatMap(({ missed }) => missed.person)).toEqual([]);
  });

  it('refilled, text only: every person found', () => {
    expect(textOnly.flatMap(({ missed }) => missed.person)).toEqual([]);
  });

  it('refilled: dates of birth and death lose day and month', () => {
    expect(all.flatMap(({ missed }) => missed.date)).toEqual([]);
  });

  it('refilled, with record: every ending is right', () => {
    expect(withRecord.flatMap(({ endings }) => endings.defects)).toEqual([]);
  });

  it('refilled, text only: every ending is right', () => {
    expect(textOnly.flatMap(({ endings }) => endings.defects)).toEqual([]);
  });

  it('refilled: no label is glued or doubled', () => {
    expect(all.flatMap(({ residualGrammar }) => residualGrammar)).toEqual([]);
  });
});
