import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import type { IndexDocument, SearchEngine } from '#indexer/search/engine.ts';
import { sqliteEngine } from '#indexer/search/engines/sqlite/sqlite-engine.ts';
import { indexDocument, publishedAct } from '#tests/contract/index-document.ts';
import { answerQuestion } from './answers.ts';
import { bestSentence } from './best-sentence.ts';
import { wantedOf } from './confidence.ts';
import type { Embedder } from './embedder.ts';
import { makeVectors } from './make-vectors.ts';
import { filtersIn } from './question-filters.ts';

const TODAY = '2026-11-24';
const LAW = indexDocument({
  id: 'law',
  type: 'act',
  title: 'Azərbaycan Respublikasının Əmək Məcəlləsi',
  date: '1999-02-01',
  facets: { type: ['act'], status: ['in-force'] },
  text: publishedAct([
    ['Məzuniyyət', 'İşçiyə hər il otuz gün əmək məzuniyyəti verilir. Göy mavidir.'],
    ['Kirayə', 'Kirayəçi mənzili vaxtında qaytarır.'],
  ]),
});
const OLD = indexDocument({
  ...LAW,
  id: 'old',
  title: 'Əvvəlki qanun',
  facets: { type: ['act'], status: ['repealed'] },
  text: publishedAct([['Bayraq', 'Bayraq gündoğanda qaldırılır.']]),
});

/** Keeps everything it was given. */
function recordingEmbedder(): Embedder & { readonly seen: { text: string; kind: string }[] } {
  const seen: { text: string; kind: string }[] = [];
  return {
    model: 'recording',
    seen,
    embed: async (texts, kind) => {
      seen.push(...texts.map((text) => ({ text, kind })));
      return texts.map(() => Float32Array.from([1, 0]));
    },
  };
}

describe('answers to a question', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ashkar-answers-'));
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = await sqliteEngine({ folder, workers: 1 });
    await engine.bulk([LAW, OLD]);
  });
  afterAll(async () => {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const ask = (text: string, more = {}, embedder?: Embedder) =>
    answerQuestion(engine, { text, today: TODAY, ...more }, embedder);

  it('are sentences word for word at their place, with the hash of the passage', async () => {
    const { answers, notFound } = await ask('əmək məzuniyyəti ildə otuz gün verilir?');
    expect(notFound).toBe(false);
    const [first] = answers;
    expect(first).toMatchObject({
      document: { id: 'law', type: 'act', date: '1999-02-01' },
      article: '1',
      anchor: 'm1',
      inForce: true,
    });
    const [passage] = await engine.passages({
      query: { t: 'cite', token: 'xownem1' },
      filters: { facets: {} },
      size: 1,
    });
    const text = passage?.text ?? '';
    expect(first?.sentence.text).toContain('otuz gün');
    expect(first?.sentence.text).not.toContain('mavi');
    expect(text.slice(first?.sentence.start, first?.sentence.end)).toBe(first?.sentence.text);
    expect(first?.passageHash).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('do not say in force of what the index has as repealed', async () => {
    const { answers } = await ask('bayraq gündoğanda qaldırılır');
    expect(answers[0]).toMatchObject({ document: { id: 'old' } });
    expect(answers[0]?.inForce).toBeUndefined();
  });

  it.each(['plov neçə stəkan suya dəmlənir', 'futbolda ofsayd nə vaxt sayılmır', '', '?!'])(
    'are declined where nothing here answers: %j',
    async (text) => {
      expect(await ask(text)).toMatchObject({ notFound: true, answers: [] });
    },
  );

  it('leave out the law words and filters that were taken away', async () => {
    const text = 'Əmək Məcəlləsinə görə məni işdən qovublar';
    const found = await ask(text);
    expect(found.lawWords.map(({ id }) => id)).toContain('law:işdən qovmaq');
    expect(found.filters.map(({ id }) => id)).toEqual(['act:em']);
    const less = await ask(text, { without: ['law:işdən qovmaq', 'act:em'] });
    expect(less.lawWords.map(({ id }) => id)).not.toContain('law:işdən qovmaq');
    expect(less.filters).toEqual([]);
  });

  it('say where search by meaning did not answer', async () => {
    const broken = { model: 'm', embed: () => Promise.reject(new Error('down')) };
    const text = 'işçiyə məzuniyyət ildə otuz gün verilir';
    expect((await ask(text, {}, broken)).lexicalOnly).toBe(true);
    expect((await ask(text)).lexicalOnly).toBe(false);
  });

  it('send the embedder published passages and the question, nothing else', async () => {
    const embedder = recordingEmbedder();
    const question = 'işçiyə məzuniyyət ildə otuz gün verilir';
    await makeVectors(engine, embedder);
    await ask(question, { without: ['act:mm'] }, embedder);
    const passages = embedder.seen.filter(({ kind }) => kind === 'passage');
    const published = JSON.stringify([LAW.text, OLD.text]);
    expect(passages).toHaveLength(3);
    for (const { text } of passages)
      for (const line of text.split('\n').slice(1)) expect(published).toContain(line);
    expect(embedder.seen.filter(({ kind }) => kind === 'query')).toEqual([
      { text: question, kind: 'query' },
    ]);
    // What is not anonymised cannot get into the index, the only source of passages.
    expectTypeOf<string>().not.toExtend<IndexDocument['text']>();
    expectTypeOf(makeVectors).parameter(0).toEqualTypeOf<SearchEngine>();
  });
});

describe('the best sentence', () => {
  const best = (text: string, question: string) =>
    bestSentence({ text, label: 'Maddə 1.' }, wantedOf(question), []);

  it('keeps the number of a point with its sentence', () => {
    const text = 'Maddə 1.\n1.1. Kirayəçi evi qaytarır. Qalan hallar yoxdur.\n1.2. Borc ödənilir.';
    expect(best(text, 'borc ödənilir').text).toBe('1.2. Borc ödənilir.');
    expect(best(text, 'kirayəçi ev').text).toBe('1.1. Kirayəçi evi qaytarır.');
  });

  it('is cut at sixty words and says so', () => {
    const found = best(`Kirayəçi ${'söz '.repeat(80)}deyir.`, 'kirayəçi');
    expect(found.text.split(/\s+/)).toHaveLength(60);
    expect(found.isCut).toBe(true);
  });
});

describe('filters in a question', () => {
  it.each([
    ['son 3 ildə Ali Məhkəmənin qərarları', ['years:2023–2026', 'court:102']],
    ['2024-cü ildə çıxarılan qətnamələr', ['years:2024', 'decisionKind:qetname']],
    ['2024-cü ildə məni işdən çıxardılar', []],
    ['Mülki Məcəlləyə görə kirayə', ['act:mm']],
  ])('%s: %j', (text, ids) => {
    expect(
      filtersIn(text, TODAY)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort());
  });
});
