import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anonymizeAct } from '#anonymizer/anonymize.ts';
import { DEFAULT_POLICY } from '#anonymizer/policy.ts';
import type { IndexDocument, SearchEngine } from '#indexer/search/engine.ts';
import { sqliteEngine } from '#indexer/search/engines/sqlite/sqlite-engine.ts';
import type { CodeAct } from './codes.ts';

/** An index of the codes in a temporary folder; the id of a document is the code. */
export async function indexCodes(
  codes: readonly CodeAct[],
): Promise<{ readonly engine: SearchEngine; readonly close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'ashkar-relevance-'));
  const engine = await sqliteEngine({ folder, workers: 1, deadline: 60_000 });
  await engine.bulk(codes.map(documentOf));
  return {
    engine,
    close: async () => {
      await engine.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function documentOf({ code, act }: CodeAct): IndexDocument {
  const { text } = anonymizeAct(act, DEFAULT_POLICY);
  return {
    id: code,
    type: 'act',
    hash: code,
    title: act.title,
    number: code,
    date: '2000-01-01',
    facets: { type: ['act'], actKind: ['məcəllə'], status: ['in-force'] },
    citations: [],
    citedBy: 0,
    text,
  };
}
