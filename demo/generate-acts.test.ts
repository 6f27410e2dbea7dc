import { describe, expect, it } from 'vitest';
import { packageMetadata } from '#domain/package-metadata.ts';
import { ACT_WORKS, generateActs } from './generate-acts.ts';
import { generateDecisions } from './generate-decisions.ts';
import { actEnvelope } from './package-maker.ts';
import { ACT_CITATIONS } from './templates/act-citations.ts';
import { dateInProse, MONTHS } from './words.ts';

const TODAY = '2026-11-24';
const ACTS = [...generateActs(TODAY)];
/** Names of the codes and laws as decisions write them, to the work's slug. */
const CODE_NAMES: readonly (readonly [name: string, slug: string])[] = [
  ['Mülki Prosessual Məcəllə', 'mulki-prosessual-mecelle'],
  ['Cinayət-Prosessual Məcəllə', 'cinayet-prosessual-mecelle'],
  ['İnzibati Prosessual Məcəllə', 'inzibati-prosessual-mecelle'],
  ['İnzibati Xətalar Məcəllə', 'inzibati-xetalar-mecellesi'],
  ['Mülki Məcəllə', 'mulki-mecelle'],
  ['Əmək Məcəllə', 'emek-mecellesi'],
  ['Ailə Məcəllə', 'aile-mecellesi'],
  ['Cinayət Məcəllə', 'cinayet-mecellesi'],
  ['Vergi Məcəllə', 'vergi-mecellesi'],
  ['Mənzil Məcəllə', 'menzil-mecellesi'],
  ['Torpaq Məcəllə', 'torpaq-mecellesi'],
];

/** Articles that stand right behind the name of their code: `217, 218 və 220-ci maddə…`. */
function citedArticles(text: string): readonly { slug: string; article: string }[] {
  const names = CODE_NAMES.map(([name]) => name).join('|');
  const pattern = new RegExp(
    `(${names})(?:nin|sinin) ((?:[\\d.]+(?:-\\d+(?=[, ]))?(?:, | və )?)+)-c[iıuü] maddə`,
    'gu',
  );
  return [...text.matchAll(pattern)].flatMap(([, name = '', list = '']) =>
    list.split(/, | və /).flatMap((item) => {
      const slug = CODE_NAMES.find(([known]) => known === name)?.[1] ?? '';
      const [from = 0, to = from] = item.split('-').map(Number);
      if (!item.includes('-')) return [{ slug, article: item }];
      return Array.from({ length: to - from + 1 }, (_, i) => ({ slug, article: String(from + i) }));
    }),
  );
}

describe('demonstration acts', () => {
  it('are forty works, at least twelve with several versions', () => {
    expect(ACT_WORKS.length).toBeGreaterThanOrEqual(40);
    expect(ACT_WORKS.filter(({ revisions }) => revisions.length > 0).length).toBeGreaterThanOrEqual(
      12,
    );
    expect(new Set(ACT_WORKS.map(({ slug }) => slug)).size).toBe(ACT_WORKS.length);
  });

  it('say in the title that they are demonstration text', () => {
    for (const { title } of ACT_WORKS) expect(title).toContain('nümayiş mətni');
  });

  it('have metadata that the exchange schema accepts and versions that rise in date and differ in text', () => {
    for (const [i, act] of ACTS.entries()) {
      const document = {
        name: 'document.html',
        mediaType: 'text/html',
        sha256: '0'.repeat(64),
        language: 'az',
      };
      const parsed = packageMetadata.safeParse({ ...actEnvelope(act), document });
      expect(parsed.success, `${act.slug} ${parsed.error?.message}`).toBe(true);
      const before = ACTS[i - 1];
      if (before?.slug !== act.slug) continue;
      expect((act.metadata.inForceOn ?? '') > (before.metadata.inForceOn ?? '')).toBe(true);
      expect(act.text).not.toBe(before.text);
    }
  });

  it('change only articles they have', () => {
    for (const { chapters, revisions, slug } of ACT_WORKS) {
      const numbers = chapters.flatMap(({ articles }) => articles.map(({ number }) => number));
      for (const { changes } of revisions)
        for (const number of Object.keys(changes)) expect(numbers, slug).toContain(number);
      expect(new Set(numbers).size, slug).toBe(numbers.length);
    }
  });

  it('hold every article of a code that a decision cites', () => {
    let cited = 0;
    for (const { text, id } of generateDecisions('demo', 460, TODAY)) {
      for (const { slug, article } of citedArticles(text)) {
        cited++;
        const work = ACT_WORKS.find((item) => item.slug === slug);
        const articles = work?.chapters.flatMap((chapter) => chapter.articles) ?? [];
        const whole = articles.find(({ number }) => number === article.split('.')[0]);
        expect(whole, `${id}: ${slug} ${article}`).toBeDefined();
        if (article.includes('.'))
          expect(
            whole?.paragraphs.some((p) => p.startsWith(`${article}.`)),
            `${slug} ${article}`,
          ).toBe(true);
      }
    }
    expect(cited).toBeGreaterThan(2_000);
  });

  it.each(Object.entries(ACT_CITATIONS))(
    '%s is cited by the number and date it has',
    (_, citation) => {
      const [, year, day, month, number] =
        /(\d{4})-c[iıuü] il (\d+) (\p{L}+) tarixli (\S+) nömrəli/u.exec(citation) ?? [];
      const work = ACT_WORKS.find((item) => item.number === number);
      const iso = `${year}-${String(MONTHS.indexOf(month ?? '') + 1).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
      expect(work?.adoptedOn).toBe(iso);
      expect(citation).toContain(work?.title.replace(' (nümayiş mətni)', '') ?? '?');
      expect(dateInProse(iso, 'words')).toContain(month);
    },
  );
});
