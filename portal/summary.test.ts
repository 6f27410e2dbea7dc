import { describe, expect, it, vi } from 'vitest';
import { cleanQuestion } from '#anonymizer/clean-question.ts';
import type { Answer } from '#indexer/assist/answers.ts';
import type { Chat } from '#indexer/assist/chat.ts';
import { portalSummary } from './summary.ts';

const TEXT = 'İşçiyə hər il otuz gün əmək məzuniyyəti verilir.';
const ANSWER: Answer = {
  document: { id: 'law', type: 'act', title: 'Əmək Məcəlləsi', date: '1999-02-01' },
  anchor: 'm1',
  label: 'Maddə 1.',
  sentence: { text: TEXT, start: 0, end: TEXT.length, isCut: false },
  passageHash: 'a',
};
const NOW = () => new Date('2026-11-24T08:00:00Z');

function recording(reply: () => Promise<string>) {
  const complete = vi.fn<Chat['complete']>(reply);
  const sent = () => JSON.stringify(complete.mock.calls.map(([messages]) => messages));
  return { chat: { model: 'm', complete } satisfies Chat, complete, sent };
}

describe('summaries of the ask page', () => {
  const good = () => Promise.resolve(`${TEXT} [1]`);

  it('are made once while question and passages stay the same', async () => {
    const { chat, complete } = recording(good);
    const summary = portalSummary(chat, cleanQuestion, NOW);
    const first = await summary('məzuniyyət neçə gündür', [ANSWER]);
    expect(first).toMatchObject({ model: 'm', madeAt: NOW() });
    expect(await summary('məzuniyyət neçə gündür', [ANSWER])).toBe(first);
    expect(complete).toHaveBeenCalledTimes(1);
    await summary('məzuniyyət neçə gündür', [{ ...ANSWER, passageHash: 'b' }]);
    expect(complete).toHaveBeenCalledTimes(2);
  });

  it('are none where the question names a person: nothing is sent', async () => {
    const { chat, complete } = recording(good);
    const q = 'işçi əli məmmədov neçə gün məzuniyyət alır';
    expect(await portalSummary(chat, cleanQuestion, NOW)(q, [ANSWER])).toBeUndefined();
    expect(complete).not.toHaveBeenCalled();
  });

  it('take numbers of persons out of the question', async () => {
    const { chat, sent } = recording(good);
    await portalSummary(chat, cleanQuestion, NOW)('FİN 5ABC12D məzuniyyət neçə gündür', [ANSWER]);
    expect(sent()).toContain('məzuniyyət neçə gündür');
    expect(sent()).not.toContain('5ABC12D');
  });

  it('are none where the endpoint fails, and are asked for again', async () => {
    const { chat, complete } = recording(() => Promise.reject(new Error('down')));
    const summary = portalSummary(chat, cleanQuestion, NOW);
    expect(await summary('məzuniyyət', [ANSWER])).toBeUndefined();
    expect(await summary('məzuniyyət', [ANSWER])).toBeUndefined();
    expect(complete).toHaveBeenCalledTimes(2);
  });
});
