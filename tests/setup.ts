import '#drizzle/module-hooks.ts';
import { afterEach, beforeEach, expect, vi } from 'vitest';

// A stray console call in the code under test fails the test that caused it (style.md, Tests).
const METHODS = ['log', 'info', 'warn', 'error', 'debug'] as const;

beforeEach(() => {
  for (const method of METHODS) vi.spyOn(console, method).mockImplementation(() => undefined);
});

afterEach(() => {
  for (const method of METHODS) expect(console[method]).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
