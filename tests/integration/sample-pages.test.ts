import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSampleReading } from '#drizzle/weekly-samples.ts';
import { ensureBuilt } from '../e2e/ensure-built.ts';
import { seedSample } from '../fixtures/seed-sample.ts';
import { type StaffPortal, startStaffPortal } from '../fixtures/staff-portal.ts';

let portal: StaffPortal;
let id: string;
let [reader, auditor, analyst] = ['', '', ''];
beforeAll(async () => {
  await ensureBuilt();
  portal = await startStaffPortal();
  id = await seedSample(portal.store, portal.clock.now);
  reader = await portal.enter('second 7', ['second-reviewer']);
  auditor = await portal.enter('auditor 1', ['auditor']);
  analyst = await portal.enter('analyst 1', ['analyst']);
});
afterAll(() => portal?.close());

const get = async (path: string, cookie: string) => {
  const answer = await fetch(portal.origin + path, { headers: { cookie } });
  return { status: answer.status, page: await answer.text() };
};
const post = (fields: readonly (readonly [string, string])[], lang = '/en') =>
  fetch(`${portal.origin}${lang}/staff/samples/${id}`, {
    ...{
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(fields.map((one) => [...one])),
    },
    headers: { cookie: reader, origin: portal.origin },
  });
const readingNow = async () => (await readSampleReading(portal.store.read, id))?.reading;

describe('the pages of the weekly sample', () => {
  it('show the week and what was drawn of it, without a word of any text', async () => {
    const { page } = await get('/en/staff/samples', analyst);
    expect(page).toContain('2026-W47');
    expect(page.match(/not read yet/g)).toHaveLength(3);
    expect(page).not.toContain(`/staff/samples/${id}`); // an analyst reads the numbers
    expect(page).not.toContain('söz');
  });

  it('lead a reader from the worklist to the text, with a box beside each paragraph', async () => {
    expect((await get('/en/staff?state=sample', reader)).page).toContain(`/en/staff/samples/${id}`);
    const { page } = await get(`/en/staff/samples/${id}`, reader);
    expect(page.match(/name="left"/g)).toHaveLength(13); // twelve paragraphs and the title
    expect(page).toContain('nəşr1');
  });

  it('show an auditor the text and no form, and nobody what is not there', async () => {
    const { page } = await get(`/en/staff/samples/${id}`, auditor);
    expect(page).toContain('nəşr1');
    expect(page).not.toContain('name="finding"');
    for (const path of ['none', '00000000-0000-4000-8000-000000000000'])
      expect((await get(`/en/staff/samples/${path}`, reader)).status).toBe(404);
  });

  it('keep the marks where finding and marks contradict each other', async () => {
    const answer = await post([
      ['finding', 'clean'],
      ['left', 'p4'],
    ]);
    expect(answer.status).toBe(400);
    const page = await answer.text();
    expect(page).toMatch(/value="p4"[^>]*checked/);
    expect(page).toContain('A paragraph is marked');
    expect((await readingNow())?.closedAt).toBeNull();
  });

  it.each([
    ['a megabyte of text', [['finding', 'x'.repeat(1_000_000)]], [400, 413]],
    [
      'a script for a paragraph',
      [
        ['finding', 'leak'],
        ['left', '<script>alert(1)</script>'],
      ],
      [400],
    ],
  ] as const)('refuse %s in words', async (_, fields, statuses) => {
    const answer = await post(fields);
    expect(statuses).toContain(answer.status);
    expect(await answer.text()).not.toContain('<script>alert');
    expect((await readingNow())?.closedAt).toBeNull();
  });

  it('enter the result once; who comes second is told what was found', async () => {
    const answer = await post([['finding', 'clean']]);
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      '/en/staff/samples?week=2026-11-16&done=sample-clean',
    ]);
    expect(await readingNow()).toMatchObject({ finding: 'clean', readBy: 'second 7', passages: 0 });
    const late = await post([
      ['finding', 'leak'],
      ['left', 'p1'],
    ]);
    expect(late.status).toBe(409);
    const page = await late.text();
    expect(page).toContain('Somebody has read this decision meanwhile');
    expect(page).toContain('nothing was left open (second 7');
    expect(page).not.toContain('name="finding"');
    expect((await get('/en/staff/samples', reader)).page).toContain('95%'); // the bound of none of one
  });
});
