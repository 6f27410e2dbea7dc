import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { ROLE_WORDS } from '#anonymizer/lexicon.ts';
import { rolePatterns } from '#anonymizer/replace.ts';

const FOLDER = join(import.meta.dirname, '../../anonymizer');
const KNOWN = join(import.meta.dirname, 'safe-patterns.json');
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

export type Pattern = { readonly place: string; readonly source: string; readonly flags: string };

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
      if (seen === undefined)
        throw new Error(`${file}: export what ${name} compiles, so that it is checked`);
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

/** Why recheck does not call a pattern safe; undefined where it does. */
export async function verdictOf({ place, source, flags }: Pattern): Promise<string | undefined> {
  const verdict = await check(source, flags, LIMITS);
  if (verdict.status === 'safe') return undefined;
  const why = verdict.status === 'vulnerable' ? verdict.complexity.summary : verdict.error.kind;
  return `${place}: ${verdict.status} (${why}) /${source}/${flags}`;
}

/** Every regular expression of the anonymizer, each once: as literals and as compiled at run time. */
export async function anonymizerPatterns(): Promise<{
  readonly literals: number;
  readonly compiled: number;
  readonly patterns: readonly Pattern[];
}> {
  const literals = files.flatMap(literalsOf);
  const compiled = await compiledPatterns();
  const all = [...literals, ...compiled];
  const unique = new Map(all.map((one) => [`${one.source}/${one.flags}`, one] as const));
  return {
    literals: literals.length,
    compiled: compiled.length,
    patterns: [...unique.values()],
  };
}

/** Short hash by which a pattern is known again; another sign in it makes another hash. */
export function patternHash({ source, flags }: Pattern): string {
  return createHash('sha256').update(`${source}/${flags}`).digest('base64url').slice(0, 16);
}

/** Patterns that this version of recheck called safe; none where the list is of another version. */
export function knownSafe(): ReadonlySet<string> {
  const known = JSON.parse(readFileSync(KNOWN, 'utf8')) as { recheck: string; safe: string[] };
  return new Set(known.recheck === recheckVersion() ? known.safe : []);
}

/** Writes the list that `knownSafe` reads. */
export function writeKnownSafe(patterns: readonly Pattern[]): void {
  const safe = patterns.map(patternHash).sort();
  writeFileSync(KNOWN, `${JSON.stringify({ recheck: recheckVersion(), safe }, null, 1)}\n`);
}

function recheckVersion(): string {
  const path = createRequire(import.meta.url).resolve('recheck/package.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}
