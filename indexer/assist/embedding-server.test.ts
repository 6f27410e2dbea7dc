import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IndexDocument, SearchEngine } from '#indexer/search/engine.ts';
import { sqliteEngine } from '#indexer/search/engines/sqlite/sqlite-engine.ts';
import { indexDocument, publishedAct } from '#tests/contract/index-document.ts';
import { findRequirement, suiteName } from '#tests/requirements.ts';
import { type Embedder, endpointEmbedder } from './embedder.ts';
import { findPassages } from './find-passages.ts';
import { makeVectors } from './make-vectors.ts';

const URL = findRequirement('embeddings');
const DIMENSIONS = 384; // multilingual-e5-small
const NONE = new Float32Array(0);

// Articles that share no word with the questions below: only their meaning can find them.
const ARTICLES = [
  ['Ekologiya', 'Sututarlara zərərli maddələrin axıdılması qadağandır.'],
  ['Nəqliyyat', 'Sürücü hərəkətə başlamazdan əvvəl avtomobilin saz olmasına əmin olmalıdır.'],
  ['Ailə', 'Ər-arvad birgə həyatı davam etdirmək istəmədikdə nikaha xitam verilir.'],
  ['Vergi', 'Gəlir əldə edən şəxs ilin sonunda bəyannamə təqdim edir.'],
  ['Miras', 'Ölən şəxsin əmlakı onun uşaqlarına və valideynlərinə keçir.'],
] as const;

function act(articles: readonly (readonly [string, string])[], hash: string): IndexDocument {
  return indexDocument({
    ...{ id: 'qanun', type: 'act', title: 'Sınaq qanunu', number: '1-Q', hash },
    text: publishedAct(articles),
  });
}

describe.skipIf(URL === undefined)(suiteName('a real embedding server', 'embeddings'), () => {
  const folder = mkdtempSync(join(tmpdir(), 'ashkar-vectors-'));
  const sent: string[] = [];
  let engine: SearchEngine;
  let embedder: Embedder;
  beforeAll(async () => {
    engine = await sqliteEngine({ folder, workers: 1 });
    const real = endpointEmbedder({
      ...{ url: URL ?? '', model: 'e5', dimensions: DIMENSIONS, timeout: 60_000 },
    });
    embedder = {
      model: real.model,
      embed: (texts, kind, signal) => {
        if (kind === 'passage') sent.push(...texts);
        return real.embed(texts, kind, signal);
      },
    };
    await engine.bulk([act(ARTICLES, 'one')]);
    await makeVectors(engine, embedder);
  });
  afterAll(async () => {
    await engine?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('gives unit vectors, others for a question than for a passage', async () => {
    const text = 'Ər-arvad birgə yaşamaq istəmir.';
    const [asQuestion = NONE] = await embedder.embed([text], 'query');
    const [asPassage = NONE] = await embedder.embed([text], 'passage');
    const length = Math.hypot(...asQuestion);
    const likeness = asQuestion.reduce((sum, x, at) => sum + x * (asPassage[at] ?? 0), 0);
    expect(asQuestion).toHaveLength(DIMENSIONS);
    expect(length).toBeCloseTo(1, 3);
    expect(likeness).toBeGreaterThan(0.7);
    expect(likeness).toBeLessThan(0.999);
  });

  it.each([
    ['boşanmaq', '3'],
    ['atamdan qalan ev kimə çatır', '5'],
    ['çaya kimyəvi tullantı tökmək olar?', '1'],
  ])('finds by meaning what no word finds: %s', async (text, article) => {
    const question = { text, filters: { facets: {} }, exact: true };
    const [byWords, byMeaning] = [
      await findPassages(engine, question),
      await findPassages(engine, question, embedder),
    ];
    expect(byWords.passages.map((passage) => passage.article)).not.toContain(article);
    expect(byMeaning.lexicalOnly).toBe(false);
    expect(byMeaning.passages[0]?.article).toBe(article);
  });

  it('is asked again only for a document that has changed', async () => {
    sent.length = 0;
    await engine.bulk([indexDocument({ id: 'qerar', body: 'Məhkəmə iddianı təmin etdi.' })]);
    await makeVectors(engine, embedder);
    expect(sent).toEqual(['Məhkəmə iddianı təmin etdi.']);
    sent.length = 0;
    await makeVectors(engine, embedder);
    expect(sent).toEqual([]);
  });
});
