import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '#anonymizer/policy.ts';
import { presetCalibration } from '#bench/reliability/kill-rounds.ts';
import { readConfig } from '#config';
import { pdfFonts } from '#demo/documents/font.ts';
import { htmlDocument } from '#demo/documents/html.ts';
import { type DemoDecision, generateDecisions } from '#demo/generate-decisions.ts';
import { decisionEnvelope, signedPackage } from '#demo/package-maker.ts';
import { rawRows } from '#drizzle/db.ts';
import { closeReviewTask } from '#drizzle/review-tasks.ts';
import { saveSubmission } from '#drizzle/submissions.ts';
import { drain } from '#indexer/ingest/pipeline.ts';
import { TEXT_TASKS } from '#indexer/ingest/text-tasks.ts';
import { prepareMetadata, signerRequestFor } from '#indexer/signature/create/prepare-metadata.ts';
import { createTestPki } from '#indexer/signature/create/test-pki.ts';
import { writeTrust } from '#indexer/signature/create/trust-folder.ts';
import { type RunningPortal, startPortal } from '#portal/server.ts';
import { openServices, type Services } from '#services';
import { launchChromium } from '../e2e/chromium.ts';
import { ensureBuilt } from '../e2e/ensure-built.ts';
import { type Canaries, canaries, canariesIn } from '../fixtures/hostile-canaries.ts';
import { hostileDocx } from '../fixtures/hostile-docx.ts';
import { hostileHtml } from '../fixtures/hostile-html.ts';
import { hostilePdf } from '../fixtures/hostile-pdf.ts';
import { indexWords } from '../fixtures/index-words.ts';
import { findRequirement, suiteName } from '../requirements.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PLENTY = { points: 1_000_000, seconds: 60 };
const DAY_MS = 86_400_000;
const LANGS = ['', '/en', '/ru'];
const run = promisify(execFile);

type Hostile = {
  readonly name: string;
  readonly ending: 'pdf' | 'docx' | 'html';
  readonly hiddenText: boolean;
  /** What must send it to a person; nothing where it may go out by itself. */
  readonly reasons: readonly string[];
};

const HOSTILE: readonly Hostile[] = [
  { name: 'pdf', ending: 'pdf', hiddenText: false, reasons: [] },
  { name: 'docx', ending: 'docx', hiddenText: false, reasons: [] },
  { name: 'html', ending: 'html', hiddenText: false, reasons: [] },
  { name: 'pdf-hidden', ending: 'pdf', hiddenText: true, reasons: ['hidden-text'] },
  {
    ...{ name: 'docx-hidden', ending: 'docx', hiddenText: true },
    reasons: ['tracked-changes', 'hidden-text', 'text-boxes', 'footnotes'],
  },
  { name: 'html-hidden', ending: 'html', hiddenText: true, reasons: ['hidden-text'] },
];

describe(suiteName('documents that carry more than they show', 'chromium'), {
  skip: findRequirement('chromium') === undefined,
}, () => {
  let folder: string;
  let services: Services;
  let portal: RunningPortal;
  let log = '';
  let publicIds: ReadonlyMap<string, string>;
  const made = new Map<string, Canaries>();
  const control = canaries(HOSTILE.length);
  const visible = control.in('visible text');

  beforeAll(async () => {
    await ensureBuilt();
    folder = await mkdtemp(join(tmpdir(), 'ashkar-hostile-'));
    const env = { ASHKAR_DATA_DIR: join(folder, 'data'), ASHKAR_LOG_LEVEL: 'debug' };
    const config = readConfig({ ...env, ASHKAR_LOG_LEVEL: 'silent' });
    const now = new Date();
    await mkdir(join(folder, 'data', 'database'), { recursive: true });
    await mkdir(join(folder, 'packages'));
    const pki = await writePackages(join(folder, 'packages'), now);
    await writeTrust(config.trustDir, pki, now);
    await presetCalibration(config.databaseUrl, now);
    const cli = join(ROOT, 'indexer', 'cli.ts');
    const args = ['--liftoff-only', cli, 'ingest', '--json', join(folder, 'packages')];
    const { stdout, stderr } = await run(process.execPath, args, { env });
    log = stdout + stderr;
    services = await openServices(config);
  }, 200_000);
  afterAll(async () => {
    await portal?.stop();
    await services?.close();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });

  async function writePackages(into: string, now: Date) {
    const fonts = await pdfFonts();
    if (fonts === undefined) throw new Error('no fonts for the PDF documents');
    const decisions = publishable(HOSTILE.length + 1);
    const documents = [];
    for (const [at, { name, ending, hiddenText }] of HOSTILE.entries()) {
      const own = canaries(at);
      const text = decisions[at]?.text ?? '';
      const how = { hiddenText };
      made.set(name, own);
      const bytes =
        ending === 'pdf'
          ? hostilePdf(text, fonts, own, how)
          : ending === 'docx'
            ? await hostileDocx(text, own, how)
            : hostileHtml(text, own, how);
      documents.push({ name, ending, bytes, decision: decisions[at] as DemoDecision });
    }
    const last = decisions[HOSTILE.length] as DemoDecision;
    const bytes = Buffer.from(
      Buffer.from(htmlDocument(last.text, '', false))
        .toString('utf8')
        .replace('</body>', `<p>Açıq ${visible} qeyd.</p></body>`),
    );
    documents.push({ name: 'control', ending: 'html' as const, bytes, decision: last });
    const requests = documents.map(({ bytes, ending, decision }) =>
      signerRequestFor(prepareMetadata(decisionEnvelope(decision), bytes, ending).metadata),
    );
    const signers = [...new Map(requests.map((one) => [one.id, one])).values()];
    const pki = await createTestPki({ seedName: 'tests', now, signers });
    const how = { level: 'B' as const, signingTime: new Date(now.getTime() - DAY_MS / 24) };
    for (const { name, decision, ...document } of documents) {
      const signed = await signedPackage(pki, decisionEnvelope(decision), document, how);
      await writeFile(join(into, `${name}.asice`), signed);
    }
    return pki;
  }

  it('go out by themselves where only their wrapping says more, and wait for a person where text is hidden', async () => {
    const rows = await rawRows<{ name: string; state: string; reasons: string[] | null }>(
      services.store.read,
      sql`select replace(file_name, '.asice', '') "name", state, reasons from restricted.submission s
          left join restricted.review_task t on t.submission_id = s.id`,
    );
    const ends = new Map(rows.map(({ name, state, reasons }) => [name, { state, reasons }]));
    for (const { name, reasons } of HOSTILE)
      expect({ name, ...ends.get(name) }).toEqual(
        reasons.length === 0
          ? { name, state: 'indexed', reasons: null }
          : { name, state: 'review', reasons: expect.arrayContaining([...reasons]) },
      );
    expect(ends.get('control')).toEqual({ state: 'indexed', reasons: null });
  });

  it('and when a person has let them out, no canary is in a row of the public schema or in the index', async () => {
    await acceptAll();
    const titles = await rawRows<{ name: string; publicId: string }>(
      services.store.read,
      sql`select replace(s.file_name, '.asice', '') "name", w.public_id "publicId"
          from restricted.submission s join work w on w.id = s.work_id`,
    );
    publicIds = new Map(titles.map(({ name, publicId }) => [name, publicId]));
    expect(publicIds.size).toBe(HOSTILE.length + 1);
    expect(canariesIn((await publicRows()).join('\n'))).toEqual([visible]);
    const { bytes, content } = await indexContent();
    expect(canariesIn(content.join('\n'))).toEqual([visible]);
    expect(canariesIn(bytes.join('\n')).filter((word) => word !== visible)).toEqual([]);
  });

  async function acceptAll(): Promise<void> {
    const { store, ingest } = services;
    const waiting = await rawRows<{ id: string }>(
      store.read,
      sql`select id from restricted.submission where state = 'review'`,
    );
    const at = new Date();
    for (const { id: submissionId } of waiting)
      await store.write(async (tx) => {
        await closeReviewTask(tx, { submissionId, decision: 'accept', by: 'tester 1', at });
        await saveSubmission(tx, submissionId, { state: 'anonymized', reviewed: true }, at);
      });
    await drain(ingest, { concurrency: 2 });
  }

  async function publicRows(): Promise<readonly string[]> {
    const db = services.store.read;
    const tables = await rawRows<{ name: string }>(
      db,
      sql`select table_name name from information_schema.tables where table_schema = 'public'`,
    );
    const all: string[] = [];
    for (const { name } of tables)
      for (const { row } of await rawRows<{ row: string }>(
        db,
        sql`select row_to_json(t)::text as row from ${sql.identifier(name)} t`,
      ))
        all.push(row);
    return all;
  }

  async function indexContent(): Promise<{ bytes: string[]; content: string[] }> {
    const bytes: string[] = [];
    const content: string[] = [];
    for (const name of await readdir(join(folder, 'data', 'index'))) {
      const path = join(folder, 'data', 'index', name);
      bytes.push(await readFile(path, 'latin1'));
      if (!name.endsWith('.sqlite')) continue;
      const db = new DatabaseSync(path, { readOnly: true });
      for (const table of ['doc', 'passage', 'suggestion'])
        for (const row of db.prepare(`select * from ${table}`).all())
          content.push(JSON.stringify(row));
      content.push(...indexWords(db));
      db.close();
    }
    return { bytes, content };
  }

  it('nor on a page, download, API answer, list or feed', async () => {
    portal = await startPortal({
      ...{ host: '127.0.0.1', port: 0, services: services.portal },
      limits: { page: PLENTY, search: PLENTY, bots: PLENTY },
    });
    const fetched = async (path: string) => {
      const answer = await fetch(portal.origin + path);
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
      return answer.text();
    };
    for (const [name, id] of publicIds) {
      const own = name === 'control' ? [visible] : [];
      for (const path of LANGS.map((lang) => `${lang}/decisions/${id}`)) {
        const page = await fetched(path);
        expect(page).toContain('lang=');
        expect({ path, found: canariesIn(page) }).toEqual({ path, found: own });
      }
      for (const path of [`/decisions/${id}.txt`, `/api/v1/decisions/${id}`])
        expect({ path, found: canariesIn(await fetched(path)) }).toEqual({ path, found: own });
    }
    for (const path of [
      ...['/', '/search?q=qeyd&size=50', '/search.atom?q=qeyd', '/api/v1/search?q=qeyd'],
      ...['/search.atom?q=m%C9%99hk%C9%99m%C9%99', '/api/v1/decisions', '/sitemap.xml'],
    ])
      expect(canariesIn(await fetched(path)).filter((word) => word !== visible)).toEqual([]);
    expect(canariesIn(await fetched(`/search?q=${visible}`))).toContain(visible);
  });

  it('nor in the log at its most talkative', () => {
    expect(log.split('\n').filter((line) => line.includes('"step"')).length).toBeGreaterThan(20);
    expect(canariesIn(log)).toEqual([]);
    expect(canariesIn(`${log} ${visible}`)).toEqual([visible]);
  });

  it('nor in what a browser prints to PDF: its text, its metadata, its bytes', async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      for (const [name, id] of publicIds) {
        const path = join(folder, `${name}.pdf`);
        await page.goto(`${portal.origin}/decisions/${id}`);
        await page.pdf({ path });
        const { stdout: text } = await run('pdftotext', [path, '-']);
        const { stdout: facts } = await run('pdfinfo', [path]);
        const { stdout: packet } = await run('pdfinfo', ['-meta', path]);
        expect(text.length).toBeGreaterThan(1000);
        const own = name === 'control' ? [visible] : [];
        expect({ name, found: canariesIn(text) }).toEqual({ name, found: own });
        const beside = [facts, packet, await readFile(path, 'latin1')].join('\n');
        expect({ name, found: canariesIn(beside) }).toEqual({ name, found: [] });
        const fields = facts.match(/^(?:Author|Subject|Keywords): +\S/gm) ?? [];
        expect(fields).toEqual([]);
      }
    } finally {
      await browser.close();
    }
  });

  it('of which there were many, in every kind of place', () => {
    const counts = HOSTILE.map(({ name }) => `${name} ${made.get(name)?.places.size ?? 0}`);
    process.stderr.write(`canary places: ${counts.join(', ')}\n`);
    const places = [...made.values()].flatMap((own) => [...own.places.values()]);
    expect(places.length).toBeGreaterThan(200);
    for (const { name } of HOSTILE) expect(made.get(name)?.places.size, name).toBeGreaterThan(25);
  });
});

/** Demonstration decisions that the anonymizer lets out by itself. */
function publishable(count: number): readonly DemoDecision[] {
  const found: DemoDecision[] = [];
  for (const decision of generateDecisions('hostile', 60)) {
    const { structured } = TEXT_TASKS.structure({
      document: {
        ...{ mediaType: 'text/plain', pages: 1, dropped: [] },
        lines: decision.text.split('\n').map((text) => ({ text })),
        quality: { score: 1, verdict: 'good', reasons: [] },
      },
      metadata: undefined,
    });
    const { parties, judges, closedHearing } = decision.metadata;
    const { gate } = TEXT_TASKS.anonymize({
      ...{ structured, metadata: undefined, record: { parties, judges, closedHearing } },
      ...{ policy: DEFAULT_POLICY, seed: 'tests' },
    });
    if (gate === 'publish') found.push(decision);
    if (found.length === count) return found;
  }
  throw new Error('too few decisions go out by themselves');
}
