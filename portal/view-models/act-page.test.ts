import { describe, expect, it } from 'vitest';
import type { Provision } from '#domain/normative-act.ts';
import { translator } from '#portal/i18n/index.ts';
import { ACT } from '#tests/fixtures/portal-records.ts';
import { actPage, actParts } from './act-page.ts';
import type { View } from './view.ts';

const VIEW: View = {
  t: translator('az'),
  lang: 'az',
  today: '2026-11-24',
  publicUrl: 'https://ashkar.example.az',
};

const article = (n: number, length: number): Provision => ({
  id: `m${n}`,
  kind: 'maddə',
  number: String(n),
  heading: `Başlıq ${n}`,
  text: 'a'.repeat(length),
  repealed: false,
  children: [],
});
const chapter = (n: number, children: readonly Provision[]): Provision => ({
  id: `f${n}`,
  kind: 'fəsil',
  number: String(n),
  text: '',
  repealed: false,
  children,
});

describe('actParts', () => {
  it('keeps a short act whole', () => {
    expect(actParts(ACT.text.provisions)).toHaveLength(1);
  });

  it('cuts a code into parts, every article in exactly one, in order', () => {
    const code = Array.from({ length: 20 }, (_, f) =>
      chapter(
        f,
        Array.from({ length: 12 }, (__, m) => article(f * 12 + m + 1, 3_000)),
      ),
    );
    const parts = actParts(code);
    const ids = parts.flatMap((part) => part.nodes.map((node) => node.id));
    expect(ids).toEqual(Array.from({ length: 240 }, (_, at) => `m${at + 1}`));
    expect(parts.every((part) => part.nodes.length <= 5)).toBe(true);
    expect(parts[0]?.path.map((node) => node.id)).toEqual(['f0']);
  });

  it('does not cut inside an article, however long', () => {
    expect(actParts([article(1, 90_000), article(2, 10)])).toHaveLength(2);
  });
});

describe('actPage', () => {
  const big = {
    ...ACT,
    text: { ...ACT.text, provisions: [chapter(1, [article(1, 12_000), article(2, 12_000)])] },
  };

  it('opens the part that holds the article asked for and links the others', () => {
    const page = actPage(VIEW, big, { at: 'm2', on: '2020-01-01' });
    expect(page.provisions.map((node) => node.id)).toEqual(['m2']);
    expect(page.previous?.href).toBe('/acts/bcdf23456?on=2020-01-01&at=m1#m1');
    expect(page.next).toBeUndefined();
  });

  it('says that a wording is not the one in force, and links that', () => {
    const page = actPage(VIEW, ACT, { on: '2020-01-01', at: 'm77' });
    expect(page.notice).toContain('2 mart 2019');
    expect(page.currentHref).toBe('/acts/bcdf23456?at=m77#m77');
  });

  it('says that a day lies before the first wording', () => {
    const page = actPage(VIEW, { ...ACT, validFrom: '1999-07-01' }, { on: '1990-01-01' });
    expect(page.notice).toContain('1 iyul 1999');
  });

  it('counts the decisions that cite an article', () => {
    const nodes = actPage(VIEW, ACT, {}).provisions.flatMap((node) => node.children);
    expect(nodes.find((node) => node.id === 'm77')?.cited?.label).toContain('14');
    expect(nodes.find((node) => node.id === 'm1')?.cited).toBeUndefined();
  });
});
