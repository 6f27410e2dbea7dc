import { presetCalibration } from './reliability/kill-rounds.ts';
import { readConfig } from '#config';
import { openServices } from '#services';
import { generateDecisions } from '#demo/generate-decisions.ts';
import { rawRows } from '#drizzle/db.ts';
import { sql } from 'drizzle-orm';
import { canariesOf, keptPairs, leakScan } from '#tests/fixtures/leak-scan.ts';
import { existsSync, readFileSync, mkdirSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
const folder = '/tmp/canary-demo2';
const config = readConfig({ ASHKAR_DATA_DIR: folder, ASHKAR_LOG_LEVEL: 'silent' });
if (!existsSync(folder)) {
  mkdirSync(folder + '/database', { recursive: true });
  await presetCalibration(config.databaseUrl, new Date());
  execFileSync(process.execPath, ['--liftoff-only', 'indexer/cli.ts', 'demo'], { env: { ASHKAR_DATA_DIR: folder, ASHKAR_DEMO_COUNT: '120' }, stdio: 'inherit' });
}
const s = await openServices(config);
const m = JSON.parse(readFileSync(folder + '/demo/demo-manifest.json', 'utf8'));
const ds = [...generateDecisions(m.seed, 120, m.today)];
const kept = keptPairs(ds);
const all: any[] = [];
const rows: any[] = await rawRows(s.store.read, sql`select w.record_id r, e.text::text t, d.judges::text j from expression e join work w on w.id=e.work_id join decision d on d.work_id=w.id`) as any;
for (const d of ds) {
  const { alone, everywhere } = canariesOf(d, kept);
  for (const c of everywhere) { for (const row of rows) { if (leakScan([c])('x', row.t + row.j).length) console.log('EVERY', d.recordId, 'in', row.r, c.what, c.words, ctx(row.t + row.j, c.words)); } }
  const row = rows.find((x) => x.r === d.recordId);
  if (row) for (const c of alone) if (leakScan([c])('x', row.t + row.j).length) console.log('OWN', d.recordId, c.what, c.words, 'judges', row.j, ctx(row.t, c.words));
}
import { foldAz } from '#domain/az-text.ts';
function ctx(t: string, w: readonly string[]) { const f = foldAz(t); const i = f.search(new RegExp(w.join('[^a-z]+'))); return t.slice(Math.max(0, i - 60), i + 80); }
await s.close();
process.exit(0);
