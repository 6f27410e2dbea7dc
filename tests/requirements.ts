import { existsSync } from 'node:fs';
import process from 'node:process';

/** Outside things that some suites need, and how to find them. */
const FINDERS = {
  postgres: () => process.env.TEST_POSTGRES_URL,
  elasticsearch: () => process.env.TEST_ELASTICSEARCH_URL,
  embeddings: () => process.env.TEST_EMBEDDINGS_URL,
  meilisearch: () => process.env.MEILI_URL,
  chromium: () =>
    process.env.TEST_CHROMIUM ?? ['/usr/bin/chromium'].find((path) => existsSync(path)),
  'shared-data': () =>
    ['../shared/data', process.env.ASHKAR_SHARED_DATA].find(
      (path) => path !== undefined && existsSync(path),
    ),
} as const;
export type Requirement = keyof typeof FINDERS;

/**
 * Where a requirement is (address or path), or undefined: then the suite says by name that it is skipped.
 * @throws Error when CI has prepared for the requirement (TEST_REQUIRE) and it is not there
 */
export function findRequirement(name: Requirement): string | undefined {
  const found = FINDERS[name]();
  const required = (process.env.TEST_REQUIRE ?? '').split(',').includes(name);
  if (required && found === undefined) throw new Error(`${name} was prepared for and is not there`);
  return found;
}

/** Name of a suite that says what it lacks when it is skipped. */
export function suiteName(name: string, requirement: Requirement): string {
  return findRequirement(requirement) === undefined ? `${name} [skipped: no ${requirement}]` : name;
}
