import { describe, expect, it } from 'vitest';
import { COURTS } from '#domain/court.ts';
import type { DecisionMetadata } from '#domain/package-metadata.ts';
import type { Block, StructuredDecision } from '#domain/structured-text.ts';
import { checkFacts } from './check-facts.ts';

const [court, other] = COURTS.filter((each) => each.type === 'district');
if (court === undefined || other === undefined)
  throw new Error('the court table has two districts');

const metadata: DecisionMetadata = {
  kind: 'qetname',
  courtCode: court.code,
  caseNumber: `2(${court.code})-77/2026`,
  procedure: 'mülki',
  instance: 'first',
  adoptedOn: '2026-03-05',
  closedHearing: false,
  judges: ['Misalov Ramil Tofiq oğlu'],
  parties: [],
};

const operative: Block = { anchor: 'p1', zone: 'operative', kind: 'paragraph', text: 'x' };

const decision = (
  facts: Partial<StructuredDecision['facts']>,
  blocks: readonly Block[] = [operative],
): StructuredDecision => ({
  type: 'decision',
  facts: { judges: [], ...facts },
  outcome: 'other',
  blocks,
});

type Row = readonly [
  why: string,
  facts: Partial<StructuredDecision['facts']>,
  codes: readonly string[],
];

const ROWS: readonly Row[] = [
  ['nothing stated', {}, []],
  ['court in capitals', { courtName: court.name.toLocaleUpperCase('az') }, []],
  ['court with the republic in front', { courtName: `Azərbaycan Respublikası ${court.name}` }, []],
  ['another court', { courtName: other.name }, ['court-mismatch']],
  ['number with e- and spaces', { caseNumberRaw: `e-2 (${court.code}) - 77/2026` }, []],
  ['another number', { caseNumberRaw: `2(${court.code})-78/2026` }, ['case-number-mismatch']],
  ['another kind', { kind: 'qerar' }, ['kind-mismatch']],
  ['another day', { adoptedOn: '2026-03-06' }, ['date-mismatch']],
  ['judge in capitals', { judges: ['MİSALOV RAMİL TOFİQ OĞLU'] }, []],
  ['judge with initials', { judges: ['R.T.Misalov'] }, []],
  ['judge whose initial is that of the surname', { judges: ['M.Misalov'] }, ['judge-mismatch']],
  ['judge in the genitive', { judges: ['Ramil Misalovun'] }, []],
  ['another judge', { judges: ['Nümunəli Anar Eldar oğlu'] }, ['judge-mismatch']],
];

describe('checkFacts', () => {
  it.each(ROWS)('compares: %s', (_why, facts, codes) => {
    expect(checkFacts(decision(facts), metadata)).toEqual(codes);
  });

  it('says that a text has neither kind nor operative part', () => {
    expect(checkFacts(decision({}, []), metadata)).toEqual(['no-operative-part']);
    expect(checkFacts(decision({ kind: 'qetname' }, []), metadata)).toEqual([]);
  });

  it('finds the court code inside the number', () => {
    const wrong = { ...metadata, caseNumber: `2(${other.code})-77/2026` };
    expect(checkFacts(decision({}), wrong)).toEqual(['court-code-in-number-mismatch']);
  });

  it('finds an initial that is also the first letter of the surname', () => {
    const judges = ['Elmanov Eldar Zahid oğlu'];
    expect(checkFacts(decision({ judges: ['E.Elmanov'] }), { ...metadata, judges })).toEqual([]);
  });
});
