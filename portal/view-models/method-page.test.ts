import { describe, expect, it } from 'vitest';
import { POLICY_ACTIONS } from '#domain/anonymization-policy.ts';
import { isKey, LANGS, translator } from '#portal/i18n/index.ts';
import { METHOD } from '#portal/i18n/prose/method.ts';
import { fixtureServices } from '#tests/fixtures/portal-locals.ts';
import { methodPage } from './method-page.ts';

const { policy } = fixtureServices();
const pageIn = (lang: (typeof LANGS)[number]) =>
  methodPage(
    { t: translator(lang), lang, today: '2026-11-24', publicUrl: 'https://ashkar.example.az' },
    policy,
  );

describe('methodPage', () => {
  it.each(LANGS)('shows every row of the policy once, in %s', (lang) => {
    const page = pageIn(lang);
    const ids = page.classes.flatMap((table) => table.rows.map(({ id }) => id));
    const codes = page.triggers.flatMap((table) => table.rows.map(({ code }) => code));
    expect(ids.sort()).toEqual(policy.classes.map(({ id }) => id).sort());
    expect(codes.sort()).toEqual(policy.triggers.map(({ code }) => code).sort());
  });

  it.each(LANGS)('names every act and every ground in words, in %s', (lang) => {
    const page = pageIn(lang);
    const rows = [...page.classes, ...page.triggers].flatMap((table) => [...table.rows]);
    expect(rows.filter(({ law }) => !/^\p{L}+.*\d$/u.test(law))).toEqual([]);
    const keys = new Set(
      [...policy.classes, ...policy.triggers].flatMap(({ law }) =>
        law.map((one) => one.split(' ')[0] ?? ''),
      ),
    );
    expect([...keys].filter((key) => !isKey(`law.${key}`) && !isKey(`code.${key}`))).toEqual([]);
  });

  it('labels every action', () => {
    expect(POLICY_ACTIONS.filter((action) => !isKey(`action.${action}`))).toEqual([]);
  });

  it('cites the regulation by its clause and a code by its article', () => {
    const rows = pageIn('az').classes.flatMap((table) => table.rows);
    expect(rows.find(({ id }) => id === 'account')?.law).toBe(
      'Əsasnamə, 2.1.6; Mülki Məcəllə, maddə 967',
    );
    expect(rows.find(({ id }) => id === 'notary')?.law).toBe('Əsasnamə, 2.1.6, 12.7');
  });

  it('shows what a text becomes, once where it stays, nothing where the program does not do it', () => {
    const rows = pageIn('en').classes.flatMap((table) => table.rows);
    const row = (id: string) => rows.find((one) => one.id === id);
    expect(row('address')?.example).toEqual({
      before: 'Bakı şəhəri, Nəsimi rayonu, Bağlar küçəsi, ev 6, mənzil 12',
      after: 'Bakı şəhəri, Nəsimi rayonu, Ünvan1',
    });
    expect(row('judge')?.example).toEqual({ before: 'Hakim Kamran Əlizadənin sədrliyi ilə' });
    const planned = methodPage(
      { t: translator('en'), lang: 'en', today: '2026-11-24', publicUrl: '' },
      { ...policy, classes: policy.classes.map((one) => ({ ...one, inPreparation: true })) },
    );
    expect(planned.classes[0]?.rows[0]?.done).toBe(
      'In preparation: the program does not find such data by itself yet.',
    );
  });

  it('gives no ground for what stays', () => {
    const kept = pageIn('ru').classes.find(({ id }) => id === 'kept');
    expect(kept?.rows.filter(({ ground }) => ground !== '')).toEqual([]);
  });

  it('says since when the policy holds', () => {
    expect(pageIn('az')).toMatchObject({
      version: policy.version,
      issuedOn: '24 noyabr 2026 tarixindən',
    });
  });

  it('has an address of its own for each section', () => {
    const { classes, triggers } = pageIn('az');
    const ids = [...METHOD.az.sections, ...classes, ...triggers].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const lang of LANGS)
      expect(METHOD[lang].sections.map(({ id }) => id)).toEqual(
        METHOD.az.sections.map(({ id }) => id),
      );
  });
});
