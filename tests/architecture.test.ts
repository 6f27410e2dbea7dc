import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONFIG_KEYS } from '#config';

const ROOT = join(import.meta.dirname, '..');
const SKIPPED = new Set(['node_modules', 'dist', 'data', '.git', '.astro', 'migrations']);

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (SKIPPED.has(name)) return [];
    if (statSync(join(ROOT, path)).isDirectory()) return filesUnder(path);
    return /\.(ts|mts|astro)$/.test(name) ? [path] : [];
  });
}

const FILES = filesUnder('.').map((path) => relative('.', path));
const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const isTest = (path: string): boolean => path.endsWith('.test.ts') || path.startsWith('tests/');

/** Import specifiers of a file as paths from the root; packages stay as they are. */
function importsOf(path: string): string[] {
  const specifiers = [...text(path).matchAll(/(?:from|import)\s*\(?\s*'([.#@\w][^'\s]*)'/g)].map(
    (match) => match[1] ?? '',
  );
  return specifiers.map((specifier) => {
    if (specifier.startsWith('.')) return relative('.', join(path, '..', specifier));
    return specifier.startsWith('#') ? specifier.slice(1) : `package:${specifier}`;
  });
}

// Folder → prefixes of what it may import beside itself and packages. Longest folder wins. Source:
// docs/ARCHITECTURE.md, "What may import what".
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'domain/': [],
  'anonymizer/': ['domain/'],
  'indexer/analysis/': ['domain/'],
  'indexer/sources/': ['domain/'],
  'indexer/signature/': ['domain/'],
  'indexer/search/': ['domain/', 'indexer/analysis/'],
  'indexer/assist/': ['domain/', 'indexer/analysis/', 'indexer/search/'],
  'drizzle/': ['domain/'],
  'indexer/ingest/': [
    'domain/',
    'drizzle/',
    'anonymizer/',
    'indexer/sources/source.ts',
    'indexer/signature/report.ts',
    'indexer/signature/asic.ts', // pure: opens the container that was verified
    'indexer/signature/zip.ts', // pure: reads one entry of it
    'indexer/signature/package-profile.ts', // pure: reads its metadata
    'indexer/search/engine.ts',
    'indexer/mail/mailer.ts',
    'indexer/mail/warning-mail.ts', // pure: the words of a mail
    'indexer/mail/incident-mail.ts',
    'indexer/mail/leak-mail.ts',
  ],
  'indexer/mail/': ['domain/'],
  'indexer/probe/': ['domain/'],
  'dashboards/': ['domain/', 'drizzle/'],
  'portal/view-models/': [
    'domain/',
    'portal/i18n/',
    'portal/services.ts',
    'portal/problem.ts',
    'portal/request-form.ts',
    'portal/xml.ts',
    'indexer/search/',
    'dashboards/',
    'portal/view-models/',
  ],
  // The staff area acts on the record; it is the only part of the portal that sees what is not published.
  'portal/staff/': ['domain/', 'drizzle/', 'indexer/ingest/', 'portal/'],
  'portal/components/': ['domain/', 'portal/'],
  'portal/layouts/': ['domain/', 'portal/'],
  'portal/': ['domain/', 'dashboards/', 'drizzle/', 'indexer/search/', 'indexer/assist/'],
};

function folderOf(path: string): string | undefined {
  return Object.keys(ALLOWED)
    .filter((folder) => path.startsWith(folder))
    .sort((a, b) => b.length - a.length)[0];
}

describe('imports', () => {
  const sources = FILES.filter((path) => !isTest(path) && folderOf(path) !== undefined);

  it('follow the table of folders', () => {
    const wrong = sources.flatMap((path) => {
      const folder = folderOf(path) ?? '';
      const allowed = [folder, ...(ALLOWED[folder] ?? [])];
      return importsOf(path)
        .filter((target) => !target.startsWith('package:'))
        .filter((target) => !allowed.some((prefix) => target.startsWith(prefix)))
        .map((target) => `${path} → ${target}`);
    });
    expect(sources.length).toBeGreaterThan(150);
    expect(wrong).toEqual([]);
  });

  it('reach the portal only from what serves it', () => {
    const wrong = FILES.filter((path) => !isTest(path) && !/^(portal|bench)\//.test(path))
      .filter(
        (path) => !['services.ts', 'indexer/commands/serve.ts', 'astro.config.mjs'].includes(path),
      )
      .filter((path) => importsOf(path).some((target) => target.startsWith('portal/')));
    expect(wrong).toEqual([]);
  });

  it('build adapters only in services.ts', () => {
    const adapters = [
      'sqliteEngine',
      'elasticsearchEngine',
      'meilisearchEngine',
      'workerVerifier',
      'inboxSource',
      'intakeHandler',
      'openExtractor',
    ];
    const wrong = FILES.filter(
      (path) => !isTest(path) && !/^(bench|services\.ts)/.test(path),
    ).filter((path) =>
      adapters.some((name) => new RegExp(`(?<!function |type )\\b${name}\\(`).test(text(path))),
    );
    expect(
      wrong.filter((path) => !/indexer\/commands\/(anonymize|inspect)\.ts/.test(path)),
    ).toEqual([]);
  });
});

// Each vendor package is imported in one folder, so that it can be replaced there.
const VENDORS: Readonly<Record<string, RegExp>> = {
  'drizzle-orm': /^drizzle\//,
  '@electric-sql/pglite': /^drizzle\//,
  pg: /^drizzle\//,
  postgres: /^drizzle\//,
  'libxml2-wasm': /^indexer\/(signature|ingest\/extract)\//,
  yauzl: /^indexer\/(signature|ingest\/extract)\//,
  compromise: /^anonymizer\//,
  mammoth: /^indexer\/ingest\/extract\//,
  unpdf: /^indexer\/ingest\/extract\//,
  'sanitize-html': /^indexer\/ingest\/extract\//,
  '@elastic/elasticsearch': /^indexer\/search\/engines\/elasticsearch\//,
  'node:sqlite': /^indexer\/search\/engines\/sqlite\//,
  'chart.js': /^dashboards\//,
  pino: /^indexer\/log\.ts$/,
  commander: /^indexer\/(commands\/|run-cli\.ts)/,
  'rate-limiter-flexible': /^portal\//,
  nodemailer: /^indexer\/mail\//,
  'openid-client': /^portal\/staff\//,
  jose: /^portal\/staff\//,
};

describe('packages', () => {
  it('are imported in one folder each', () => {
    const wrong = FILES.filter(
      (path) => !isTest(path) && !/^(bench\/|drizzle\.config)/.test(path),
    ).flatMap((path) =>
      importsOf(path)
        .filter((target) => target.startsWith('package:'))
        .map((target) => target.slice('package:'.length))
        .filter((name) => {
          const vendor = Object.keys(VENDORS).find(
            (one) => name === one || name.startsWith(`${one}/`),
          );
          return vendor !== undefined && !VENDORS[vendor]?.test(path);
        })
        .map((name) => `${path} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('rules that hold everywhere', () => {
  const product = FILES.filter((path) => !isTest(path) && !/^(bench|tests)\//.test(path));

  it('only anonymize.ts makes AnonymizedText', () => {
    const casts = product.filter((path) =>
      /\bas (?:unknown as )?AnonymizedText\b/.test(text(path)),
    );
    expect(casts).toEqual(['anonymizer/anonymize.ts']);
  });

  it('only config.ts reads the environment', () => {
    const readers = product.filter((path) => /process\.env\b/.test(text(path)));
    expect(readers).toEqual(['config.ts']);
  });

  it('pure rooms have neither clock nor dice', () => {
    const pure = product.filter((path) =>
      /^(domain|anonymizer|indexer\/analysis|indexer\/signature(?!\/create))\//.test(path),
    );
    const wrong = pure.filter((path) => /Date\.now\(|Math\.random\(|new Date\(\)/.test(text(path)));
    expect(pure.length).toBeGreaterThan(60);
    expect(wrong).toEqual([]);
  });

  it('files are short, but for tables', () => {
    const code = product.filter(
      (path) => path.endsWith('.ts') && !/word-lists|templates|i18n|lexicon|acts\//.test(path),
    );
    const lengths = code.map((path) => text(path).split('\n').length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(120);
    expect(code.filter((path) => text(path).split('\n').length > 500)).toEqual([]);
  });

  it('.env.example names every setting and no other', () => {
    const keys = text('.env.example')
      .split('\n')
      .flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? []);
    expect([...keys].sort()).toEqual([...CONFIG_KEYS].sort());
  });
});
