import { expect, it, type TestAPI } from 'vitest';
import type { Capabilities, SearchEngine } from '#indexer/search/engine.ts';

/** What each engine declares: cases that need what it lacks are skipped, and say so by their name. */
const DECLARED: Readonly<Record<SearchEngine['name'], Capabilities>> = {
  sqlite: { near: true, spelling: true, scoresEveryMatch: true },
  elasticsearch: { near: true, spelling: true, scoresEveryMatch: true },
  meilisearch: { near: false, spelling: false, scoresEveryMatch: false },
};

/** True where an engine has a capability. */
export function canDo(name: string, capability: keyof Capabilities): boolean {
  return declared(name)[capability];
}

/** `it` for a case that needs a capability. @throws Error for an engine that is not in the table */
export function itNeeds(name: string, capability: keyof Capabilities): TestAPI['skip'] {
  return canDo(name, capability) ? it : it.skip;
}

/** Name of a case that says what the engine lacks where it is skipped. */
export function caseName(name: string, capability: keyof Capabilities, title: string): string {
  return canDo(name, capability) ? title : `${title} [skipped: ${name} has no ${capability}]`;
}

/** Checks that an engine declares what the table says of it. */
export function expectDeclared({ name, capabilities }: SearchEngine): void {
  expect(capabilities).toEqual(declared(name));
}

function declared(name: string): Capabilities {
  const found = DECLARED[name as SearchEngine['name']];
  if (found === undefined) throw new Error(`No capabilities of ${name} in the table`);
  return found;
}
