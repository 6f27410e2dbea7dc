import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anonymizeAct } from '#anonymizer/anonymize.ts';
import { DEFAULT_POLICY } from '#anonymizer/policy.ts';
import type { IndexDocument, SearchEngine } from '#indexer/search/engine.ts';
import { elasticsearchEngine } from '#indexer/search/engines/elasticsearch/elasticsearch-engine.ts';
import { sqliteEngine } from '#indexer/search/engines/sqlite/sqlite-engine.ts';
import { removeIndexes } from '#tests/contract/elasticsearch-server.ts';
import type { CodeAct } from './codes.ts';

const DEADLINE = 60_000; // ms

type Opened = { readonly engine: SearchEngine; readonly close: () => Promise<void> };

/** An index of the codes that is gone when closed, on the server at `url` or embedded; the id of a document is the code. */
export async function indexCodes(
  codes: readonly CodeAct[],
  url: string | undefined,
): Promise<Opened> {
  const opened = url === undefined ? await embedded() : await onServer(url);
  await opened.engine.bulk(codes.map(documentOf));
  return opened;
}

async function embedded(): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'ashkar-relevance-'));
  const engine = await sqliteEngine({ folder, workers: 1, deadline: DEADLINE });
  return {
    engine,
    close: async () => {
      await engine.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function onServer(url: string): Promise<Opened> {
  const prefix = `ashkar-relevance-${process.pid}`;
  const engine = await elasticsearchEngine({ url, key: undefined, prefix, deadline: DEADLINE });
  return {
    engine,
    close: async () => {
      await engine.close();
      await removeIndexes(url, [prefix]);
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
