import { describe, expect, it } from 'vitest';
import { metadataProblems } from './package-metadata.ts';

const DECISION = {
  schema: 'ashkar-package/1',
  packageId: 'p-1',
  source: 'e-court',
  recordId: 'r-1',
  revision: 1,
  kind: 'decision',
  document: {
    name: 'document.txt',
    mediaType: 'text/plain',
    sha256: 'a'.repeat(64),
    language: 'az',
  },
  decision: {
    kind: 'qetname',
    courtCode: '5-155',
    caseNumber: '2(5-155)-1/2026',
    procedure: 'mülki',
    instance: 'first',
    adoptedOn: '2026-11-01',
    closedHearing: false,
    judges: ['Hakim Hakimov'],
    parties: [
      { role: 'iddiaçı', fullName: { surname: 'Soyadov', given: 'Ad', patronymic: 'Ata oğlu' } },
    ],
  },
};
const change = (path: string, value: unknown) => {
  const copy = structuredClone(DECISION) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const target = keys.reduce((at, key) => at[key] as Record<string, unknown>, copy);
  if (value === undefined) delete target[last];
  else target[last] = value;
  return copy;
};

describe('metadata of a package', () => {
  it('takes a sound one', () => {
    expect(metadataProblems(DECISION)).toEqual([]);
  });

  it.each([
    ['an unknown field', 'decision.color', 'red', 'decision'],
    ['a wrong type', 'revision', '1', 'revision'],
    ['an unknown kind of decision', 'decision.kind', 'sentence', 'decision.kind'],
    ['an unknown procedure', 'decision.procedure', 'hərbi', 'decision.procedure'],
    ['a date that does not exist', 'decision.adoptedOn', '2026-02-30', 'decision.adoptedOn'],
    ['no judges', 'decision.judges', [], 'decision.judges'],
    ['a path as document name', 'document.name', '../document.txt', 'document.name'],
    ['a short hash', 'document.sha256', 'abc', 'document.sha256'],
    ['a missing source', 'source', undefined, 'source'],
    ['another schema', 'schema', 'ashkar-package/2', 'schema'],
    [
      'a role out of the list',
      'decision.parties',
      [{ role: 'dost', fullName: { name: 'A' } }],
      'decision.parties.0.role',
    ],
    [
      'a name without parts',
      'decision.parties',
      [{ role: 'iddiaçı', fullName: {} }],
      'decision.parties.0.fullName',
    ],
  ])('names the place of %s', (_name, path, value, place) => {
    const [problem = ''] = metadataProblems(change(path, value));
    expect(problem.startsWith(`${place}:`)).toBe(true);
  });

  it.each([
    ['null', null],
    ['a list', []],
    ['a word', 'x'],
  ])('refuses %s', (_name, value) => {
    expect(metadataProblems(value).length).toBeGreaterThan(0);
  });
});
