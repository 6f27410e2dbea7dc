import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { caseNumberKey, parseCaseNumber } from '#domain/case-number.ts';
import { findRequirement, suiteName } from '#tests/requirements.ts';
import { structureDecision } from './structure-decision.ts';

const SHARED = findRequirement('shared-data');
const FOLDER = join(SHARED ?? '', 'az-court-decisions');

/** `place_2-013-2069-2025_qetname.txt`: kind and number of the case as the file's name says them. */
function factsOfName(name: string): { kind: string | undefined; number: string } {
  const [, digits = '', kind] = /_([\d-]+)_(\w+)\.txt$/.exec(name) ?? [];
  const parts = digits.split('-');
  const [court, serial, year] = parts.slice(-3);
  return { kind, number: `${parts.slice(0, -3).join('-')}(${court})-${serial}/${year}` };
}

const files =
  SHARED !== undefined ? readdirSync(FOLDER).filter((name) => name.endsWith('.txt')) : [];

it.skipIf(SHARED === undefined)(
  suiteName('structures the decisions of the shared data', 'shared-data'),
  () => {
    expect(files).toHaveLength(2);
    for (const file of files) {
      const text = readFileSync(join(FOLDER, file), 'utf8');
      // As the text reader hands them over, and as a PDF layer does: without indents and blank lines.
      const layout = text.split('\f').flatMap((page, index) => {
        return page.split('\n').map((line) => ({ text: line.trimEnd(), page: index + 1 }));
      });
      const flat = layout.flatMap((line) =>
        line.text === '' ? [] : [{ ...line, text: line.text.trim() }],
      );
      for (const lines of [layout, flat]) {
        const { facts, blocks, outcome, appealTerm } = structureDecision({
          mediaType: 'text/plain',
          pages: 1,
          lines,
          quality: { score: 1, verdict: 'good', reasons: [] },
          dropped: [],
        });
        const named = factsOfName(file);
        const number = parseCaseNumber(facts.caseNumberRaw ?? '');
        expect(facts.kind).toBe(named.kind);
        expect(number === undefined ? undefined : caseNumberKey(number)).toBe(named.number);
        expect(facts.adoptedOn).toBe('2025-09-24');
        expect(facts.courtName).toMatch(/MƏHKƏMƏSİ$/u);
        expect(facts.judges).toHaveLength(named.kind === 'qerar' ? 3 : 1);
        expect(facts.clerk).toMatch(/ oğlu$/u);
        expect([...new Set(blocks.map((block) => block.zone))]).toEqual([
          'introduction',
          'facts',
          'reasoning',
          'operative',
        ]);
        expect(outcome).toBe(named.kind === 'qerar' ? 'quashed' : 'granted');
        expect(appealTerm).toMatch(/ay$/u);
      }
    }
  },
);
