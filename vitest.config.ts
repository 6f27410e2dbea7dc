import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Suites of more than half a minute, longest first: one that began late would keep a worker alone at the end. */
const LONGEST = [
  'anonymizer/linear',
  'tests/e2e/accessibility',
  'tests/integration/search-crash',
  'tests/integration/kill',
  'tests/integration/leak-canary',
  'tests/integration/pipeline',
  'tests/integration/policy-rerun',
  'tests/integration/cli',
  'tests/e2e/demonstration',
  'tests/e2e/staff-pages',
  'tests/contract/search-engine',
  'tests/integration/statistics',
  'tests/e2e/review',
  'tests/contract/engine-agreement',
].map((name) => `/${name}.test.ts`);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(name));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['node_modules/**', 'dist/**', 'data/**'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    execArgv: ['--liftoff-only'], // as ashkar itself runs: docs/adr/0009
    setupFiles: ['tests/setup.ts'],
    sequence: { sequencer: LongestFirst },
  },
});
