import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { ROLE_WORDS } from './lexicon.ts';
import { rolePatterns } from './replace.ts';

const FOLDER = import.meta.dirname;
const PER_PATTERN_MS = 300_000; // the slowest takes 7 s on a quiet machine, many times that on a busy one

/** Functions that compile patterns, and the export through which all they compile is seen. */
const COMPILERS: Readonly<Record<string, string>> = {
  re: 'RULES',
  near: 'RULES',
  rolePatterns: 'rolePatterns',
  spelt: 'ADDRESS_PATTERNS',
  compile: 'TRIGGER_PATTERNS',
  ordinaryUnits: 'quickPattern',
  twinOf: 'quickPattern', // the patterns themselves, with other letters
  classWithBothCases: 'quickPattern', // one class of a pattern
  stickyOf: 'quickPattern', // the patterns themselves
};

/** Files whose compiling functions are called elsewhere: the file that holds the patterns. */
const HOLDERS: Readonly<Record<string, string>> = {
  'identifier-context.ts': 'identifier-rules.ts',
};

type Pattern = { readonly place: string; readonly source: string; readonly flags: string };

const files = readdirSync(FOLDER).filter((n) => n.endsWith('.ts') && !n.endsWith('.test.ts'));

function nodesOf(file: string): ts.Node[] {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const nodes: ts.Node[] = [];
  const walk = (node: ts.Node) => {
    nodes.push(node);
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return nodes;
}

/** Regular expressions written as literals. */
function literalsOf(file: string): Pattern[] {
  return nodesOf(file)
    .filter(ts.isRegularExpressionLiteral)
    .map(({ text }) => {
      const end = text.lastIndexOf('/');
      return { place: file, source: text.slice(1, end), flags: text.slice(end + 1) };
    });
}

/** Name of the declaration at the top of the file in which a node stands. */
function topName(node: ts.Node): string {
  if (ts.isFunctionDeclaration(node) && ts.isSourceFile(node.parent)) return node.name?.text ?? '';
  if (ts.isVariableDeclaration(node) && ts.isSourceFile(node.parent.parent.parent))
    return node.name.getText();
  return ts.isSourceFile(node) ? '' : topName(node.parent);
}

/** Declarations that compile a pattern at run time. */
function compiledIn(file: string): string[] {
  const calls = nodesOf(file).filter(
    (node) => ts.isNewExpression(node) && node.expression.getText() === 'RegExp',
  );
  return [...new Set(calls.map(topName))];
}

function patternsOf(value: unknown, place: string): Pattern[] {
  if (value instanceof RegExp) return [{ place, source: value.source, flags: value.flags }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((inner) => patternsOf(inner, place));
}

const LABELS = [...new Set(ROLE_WORDS.map(({ label }) => label))];

function moduleOf(file: string): Promise<Readonly<Record<string, unknown>>> {
  return import(join(FOLDER, file)) as Promise<Readonly<Record<string, unknown>>>;
}

async function compiledPatterns(): Promise<Pattern[]> {
  const out: Pattern[] = [];
  for (const file of files) {
    const names = compiledIn(file);
    if (names.length === 0) continue;
    const module = await moduleOf(file);
    for (const name of names) {
      const holder = HOLDERS[file];
      const from = holder === undefined ? module : await moduleOf(holder);
      const seen = from[COMPILERS[name] ?? name];
      expect(seen, `${file}: export what ${name} compiles, so that it is checked`).toBeDefined();
      out.push(...patternsOf(typeof seen === 'function' ? [] : seen, file));
    }
  }
  return [...out, ...patternsOf(LABELS.map(rolePatterns), 'replace.ts')];
}

/**
 * Limits of the fuzzer in steps, none in time: with its clocks on it calls a pattern polynomial because the
 * machine was busy, and the same pattern safe a minute later.
 */
const LIMITS = {
  timeout: PER_PATTERN_MS,
  incubationTimeout: null,
  attackTimeout: null,
  randomSeed: 1,
} as const;

async function verdictOf({ place, source, flags }: Pattern): Promise<string | undefined> {
  const verdict = await check(source, flags, LIMITS);
  if (verdict.status === 'safe') return undefined;
  const why = verdict.status === 'vulnerable' ? verdict.complexity.summary : verdict.error.kind;
  return `${place}: ${verdict.status} (${why}) /${source}/${flags}`;
}

it('finds the patterns', async () => {
  expect(files.flatMap(literalsOf).length).toBeGreaterThan(150);
  const compiled = await compiledPatterns();
  expect(compiled.length).toBeGreaterThan(100);
});

it('has no regular expression that recheck does not call safe', {
  timeout: 1_500_000,
}, async () => {
  const all = [...files.flatMap(literalsOf), ...(await compiledPatterns())];
  const unique = [...new Map(all.map((one) => [`${one.source}/${one.flags}`, one])).values()];
  const problems: string[] = [];
  for (const pattern of unique) {
    const problem = await verdictOf(pattern);
    if (problem !== undefined) problems.push(problem);
  }
  expect(problems).toEqual([]);
});
