import { describe, expect, it } from 'vitest';
import { CASE_STEPS, NO_ACCOUNT } from '#domain/case-history.ts';
import { LANGS, translator } from '#portal/i18n/index.ts';
import { CASE_ACCOUNT } from '#tests/fixtures/portal-case-account.ts';
import { DECISION } from '#tests/fixtures/portal-records.ts';
import { caseAccountView } from './case-account.ts';
import type { View } from './view.ts';

const view = (lang: 'az' | 'en' | 'ru'): View => ({
  t: translator(lang),
  lang,
  today: '2026-11-24',
  publicUrl: 'https://ashkar.example.az',
});

describe('the course of a case on a page', () => {
  const shown = caseAccountView(view('az'), DECISION, CASE_ACCOUNT);

  it('puts hearings that follow each other into one line and links published decisions alone', () => {
    const hearings = shown.course.filter(({ what }) => what.includes('iclas'));
    expect(hearings.map(({ what }) => what)).toEqual([
      '2 məhkəmə iclası keçirilib',
      'Məhkəmə iclası keçirilib',
    ]);
    expect(shown.course.filter(({ href }) => href !== undefined).map(({ state }) => state)).toEqual(
      ['dərc olunub', 'dərc olunub'],
    );
    expect(shown.course.filter(({ isThis }) => isThis)).toHaveLength(1);
  });

  it('names court and number of another case only', () => {
    expect(shown.course[0]?.where).toBeUndefined();
    expect(shown.course.find(({ where }) => where)?.where).toContain('№ 2(103)-118/2026');
  });

  it('shows each enforcement document, and one alone in the line itself', () => {
    expect(shown.execution?.summary).toBe('2 icra sənədi');
    expect(shown.execution?.documents[0]?.title).toContain('qismən icra edilib');
    const [first] = CASE_ACCOUNT.execution;
    if (first === undefined) throw new Error('the fixture has no execution');
    const one = caseAccountView(view('az'), DECISION, { execution: [first], steps: [] });
    expect(one.execution?.summary).toMatch(/^qismən icra edilib, /);
    expect(one.execution?.documents[0]?.title).toBeUndefined();
  });

  it('says nothing where the registers say no more than the decision itself', () => {
    const own = { step: 'decision', on: '2026-10-21', id: DECISION.id } as const;
    for (const account of [NO_ACCOUNT, { execution: [], steps: [own] }])
      expect(caseAccountView(view('az'), DECISION, account)).toEqual({
        ...{ execution: undefined, course: [] },
      });
  });

  it.each(LANGS)('has words for every step in %s', (lang) => {
    const steps = CASE_STEPS.map((step) => ({
      ...{ step, on: '2026-01-01', result: 'returned', kind: 'hokm', state: 'withdrawn' },
    })) as never;
    const { course } = caseAccountView(view(lang), DECISION, { execution: [], steps });
    for (const { what, state } of course) {
      expect(what).not.toMatch(/course\.|execution\.|enforcement-|[{}|]|^[a-z]+$/);
      expect(state).not.toBe('withdrawn');
    }
  });
});
