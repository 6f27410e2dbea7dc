import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IndexDocument, SearchEngine } from '#indexer/search/engine.ts';
import { sqliteEngine } from '#indexer/search/engines/sqlite/sqlite-engine.ts';
import { indexDocument } from '#tests/contract/index-document.ts';
import { similarDecisions } from './similar-decisions.ts';

const RENT = 'Kirayəçi mənzilin kirayə haqqını ödəməmiş, kirayə müqaviləsi ləğv edilmişdir.';
const WORK = 'İşəgötürən işçini ştatların ixtisarı ilə işdən çıxarmışdır.';
const COURT = 'Məhkəmə iddia ərizəsinə baxaraq iddiaçının tələbini müzakirə etmişdir.';

const made = (id: string, number: string, body: string[], more: Partial<IndexDocument> = {}) =>
  indexDocument({ id, number, body, title: 'Qətnamə', ...more });

const RENT_CASE = made('rent', '2(103)-100/2024', [COURT, RENT]);
const CITING = { citations: ['xcase2x103x100x2024'] };
const DOCUMENTS: readonly IndexDocument[] = [
  RENT_CASE,
  made('rent-other', '2(103)-200/2024', [COURT, `${RENT} Kirayəçi mənzildən çıxarılsın.`]),
  made('rent-third', '2(104)-300/2023', [COURT, 'Kirayə haqqı mənzilin təmirinə sərf edilmişdir.']),
  made('same-number', '2(103)-100/2024', [COURT, RENT]),
  made('appeal', '2-1(106)-900/2024', [COURT, `2(103)-100/2024 №-li iş. ${RENT}`], CITING),
  made('cassation', '2-1(102)-50/2025', [COURT, `2(103)-100/2024 №-li iş. ${RENT}`], CITING),
  made('work', '2(103)-400/2024', [COURT, WORK]),
  made('act', '1-VQ', [RENT], { type: 'act', facets: { type: ['act'] } }),
];

/** Decisions about other things: a word of every decision tells nothing. */
const OTHERS = Array.from({ length: 30 }, (_, at) =>
  made(`other${at}`, `2(105)-${at + 1}/2022`, [
    COURT,
    `Yanğın${'abcdefghij'[at % 10]} torpaq sahəsi.`,
  ]),
);

describe('similar decisions', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ashkar-similar-'));
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = await sqliteEngine({ folder, workers: 1 });
    await engine.bulk([...DOCUMENTS, ...OTHERS]);
  });
  afterAll(async () => {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const similarTo = (id: string, size = 5, model?: string) => {
    const { number, text } = DOCUMENTS.find((one) => one.id === id) ?? RENT_CASE;
    return similarDecisions(engine, { id, caseNumber: number, text }, size, model);
  };

  it('are about the same matter alone, the most alike first, and no acts', async () => {
    expect(await similarTo('rent')).toEqual(['rent-other', 'rent-third']);
  });

  it('are no other instances of the case, by its number and by what cites it', async () => {
    for (const id of ['rent', 'appeal', 'cassation']) {
      const found = await similarTo(id);
      expect(found[0], id).toBe('rent-other');
      for (const same of ['rent', 'same-number', 'appeal', 'cassation'])
        expect(found, id).not.toContain(same);
    }
  });

  it('are as many as asked for at most', async () => {
    expect(await similarTo('rent', 1)).toEqual(['rent-other']);
  });

  it('are none of a text without words', async () => {
    const { text } = indexDocument({ id: 'x', body: '– 12 –' });
    const asked = { id: 'x', caseNumber: 'nömrəsiz', text };
    expect(await similarDecisions(engine, asked, 5)).toEqual([]);
  });

  it('are the nearest to the mean vector where the decision has vectors', async () => {
    const angles: Record<string, number> = { rent: 0, work: 0.1, 'rent-other': 1 };
    const bare = await engine.barePassages('m', 100);
    await engine.putVectors(
      'm',
      bare.map(({ text: _, ...one }) => {
        const angle = angles[one.id] ?? 1.5;
        return { ...one, vector: Float32Array.of(Math.cos(angle), Math.sin(angle)) };
      }),
    );
    expect(await similarTo('rent', 2, 'm')).toEqual(['work', 'rent-other']);
    expect(await similarTo('rent', 1, 'another')).toEqual(['rent-other']);
  });

  it('forget what was withdrawn', async () => {
    await engine.delete(['rent-other']);
    expect(await similarTo('rent')).not.toContain('rent-other');
  });
});
