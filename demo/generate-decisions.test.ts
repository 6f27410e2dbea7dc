import { beforeAll, describe, expect, it } from 'vitest';
import { upperAz } from '#domain/az-text.ts';
import { caseNumberKey, parseCaseNumber } from '#domain/case-number.ts';
import { COURTS, courtByCode } from '#domain/court.ts';
import { packageMetadata } from '#domain/package-metadata.ts';
import { isPersonName } from '#domain/person.ts';
import { diceOf } from './dice.ts';
import { type DemoDecision, generateDecisions } from './generate-decisions.ts';
import { isIbanValid, isVoenValid } from './identifiers.ts';
import { ordinalEnding } from './inflect.ts';
import { chooseVariants, newPage, render } from './markup.ts';
import { decisionEnvelope } from './package-maker.ts';
import { FAMILIES } from './templates/index.ts';
import { AVOIDED_PAIRS } from './word-lists/names.ts';

const COUNT = 460;
const TODAY = '2026-11-24';
let decisions: readonly DemoDecision[] = [];
beforeAll(() => {
  decisions = [...generateDecisions('demo', COUNT, TODAY)];
});

const tally = (of: (decision: DemoDecision) => string) => new Set(decisions.map(of));
const words = (text: string) => text.split(/\s+/).length;

describe('generated decisions', () => {
  it('are the same for the same seed and others for another', () => {
    const again = [...generateDecisions('demo', COUNT, TODAY)];
    expect(JSON.stringify(again) === JSON.stringify(decisions)).toBe(true);
    const other = [...generateDecisions('other', COUNT, TODAY)];
    expect(other.some(({ text }, i) => text === decisions[i]?.text)).toBe(false);
  });

  it('have gold whose surface is the slice of the text, without overlaps', () => {
    for (const { text, gold } of decisions) {
      for (const { start, end, surface } of gold) expect(text.slice(start, end)).toBe(surface);
      for (const [i, span] of gold.entries()) {
        const before = gold[i - 1];
        if (before !== undefined) expect(before.end <= span.start).toBe(true);
      }
    }
  });

  it('know every mention: no surname, FİN, phone or account stands outside a span', () => {
    for (const { text, gold, metadata, id } of decisions) {
      const strings = metadata.parties.flatMap(({ fullName, fin, phone, voen }) => [
        ...(isPersonName(fullName) ? [fullName.surname] : [fullName.name.split(/[“”]/)[1] ?? '']),
        ...[fin, phone, voen].filter((value) => value !== undefined),
      ]);
      for (const string of strings.filter((value) => value !== '')) {
        for (let at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + 1)) {
          const isInside = gold.some(({ start, end }) => start <= at && at + string.length <= end);
          const isWhole = !/\p{L}/u.test(text[at - 1] ?? ' ');
          expect(isInside || !isWhole, `${id}: ${string}`).toBe(true);
        }
      }
    }
  });

  it('have metadata that the exchange schema accepts', () => {
    for (const decision of decisions) {
      const document = {
        name: 'document.html',
        mediaType: 'text/html',
        sha256: '0'.repeat(64),
        language: 'az',
      };
      const parsed = packageMetadata.safeParse({ ...decisionEnvelope(decision), document });
      expect(parsed.success, `${decision.id} ${parsed.error?.message}`).toBe(true);
    }
  });

  it('cover five kinds, three instances, seven procedures and at least 25 courts', () => {
    expect(tally(({ metadata }) => metadata.kind).size).toBe(5);
    expect(tally(({ metadata }) => metadata.instance).size).toBe(3);
    expect(tally(({ metadata }) => metadata.procedure).size).toBe(7);
    expect(tally(({ metadata }) => metadata.courtCode).size).toBeGreaterThanOrEqual(25);
    expect(tally(({ family }) => family).size).toBe(FAMILIES.length);
    expect(FAMILIES.length).toBeGreaterThanOrEqual(14);
  });

  it('have 280 to 3,000 words, half of them 600 or more', () => {
    const lengths = decisions.map(({ text }) => words(text)).sort((a, b) => a - b);
    expect(lengths[0]).toBeGreaterThanOrEqual(280);
    expect(lengths[lengths.length - 1]).toBeLessThanOrEqual(3_000);
    expect(lengths[lengths.length >> 1]).toBeGreaterThanOrEqual(600);
  });

  it('say in the text what the metadata say', () => {
    for (const { text, metadata } of decisions) {
      expect(text).toContain(metadata.caseNumber);
      expect(text).toContain(upperAz(courtByCode(metadata.courtCode)?.name ?? '?'));
      expect(text).toContain(metadata.adoptedOn.split('-').reverse().join('.'));
      expect(parseCaseNumber(metadata.caseNumber)).toBeDefined();
      expect(courtByCode(parseCaseNumber(metadata.caseNumber)?.court ?? '')?.code).toBe(
        metadata.courtCode,
      );
    }
  });

  it('have case numbers of their own, also where chance gives one twice', () => {
    const keys = [...generateDecisions('demo', 3_000, TODAY)].map(({ metadata }) => {
      const parts = parseCaseNumber(metadata.caseNumber);
      return parts === undefined ? '' : caseNumberKey(parts);
    });
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('leave no token, bracket or double sign behind', () => {
    for (const { text, id } of decisions) {
      expect(/[{}[\]]|undefined|NaN| ,|,,|\.\./.test(text), id).toBe(false);
      expect(
        text.split('\n').some((line) => line !== line.trim() || line === ''),
        id,
      ).toBe(false);
    }
  });

  it('write every ordinal with the ending of its last spoken word', () => {
    for (const { text, id } of decisions) {
      for (const [, number = '', ending = ''] of text.matchAll(/(\d+)-(c[iıuü])(?!\p{L})/gu)) {
        expect(ending, `${id}: ${number}`).toBe(ordinalEnding(number));
      }
    }
  });

  it('name every recorded party save the one for whom a decision waits, and no well-known office holder', () => {
    for (const { metadata, text, id, times } of decisions) {
      const last = metadata.parties.length - 1;
      for (const [i, { fullName, voen, account }] of metadata.parties.entries()) {
        if (voen !== undefined) expect(isVoenValid(voen)).toBe(true);
        if (account !== undefined) expect(isIbanValid(account)).toBe(true);
        if (isPersonName(fullName)) {
          const isAbsent = times.publishedOn === undefined && i === last;
          if (!isAbsent) expect(text, id).toContain(fullName.surname);
          expect(AVOIDED_PAIRS).not.toContain(`${fullName.given} ${fullName.surname}`);
        }
      }
      for (const judge of metadata.judges) expect(text).toContain(judge.split(' ')[0]);
    }
  });

  it('tempt an anonymizer in many ways', () => {
    const traps = new Set(decisions.flatMap((decision) => decision.traps));
    for (const trap of [
      'judge-shares-surname',
      'record-party-missing',
      'lone-given-name',
      'capitals',
      'same-surname',
      'email',
    ]) {
      expect(traps).toContain(trap);
    }
    const shared = decisions.filter(({ traps: own }) => own.includes('judge-shares-surname'));
    for (const { gold, id } of shared) {
      const kinds = new Set(gold.filter(({ cls }) => cls === 'person').map(({ kind }) => kind));
      expect([...kinds].sort(), id).toEqual(['direct', 'keep']);
    }
  });

  it('lie within three years before today and show every state of the clock', () => {
    for (const { times, metadata } of decisions) {
      expect(times.adoptedOn).toBe(metadata.adoptedOn);
      expect(metadata.adoptedOn >= '2023-11-20' && metadata.adoptedOn < TODAY).toBe(true);
      expect(times.receivedOn > times.adoptedOn && times.receivedOn < TODAY).toBe(true);
      if (times.publishedOn !== undefined) expect(times.publishedOn >= times.receivedOn).toBe(true);
    }
    expect([...tally(({ times }) => times.fate)].sort()).toEqual([
      'due-soon',
      'in-time',
      'late',
      'late-receipt',
      'overdue',
      'running',
    ]);
  });
});

describe('the template language', () => {
  const style = { dates: 'words', quotes: ['“', '”'], spelledMoney: false } as const;
  it('chooses one branch, innermost first', () => {
    const seen = new Set(
      Array.from({ length: 60 }, (_, i) => chooseVariants('[a|b[c|d]]', diceOf(`v${i}`))),
    );
    expect([...seen].sort()).toEqual(['a', 'bc', 'bd']);
  });
  it('refuses an unknown token', () => {
    expect(() => render('{nobody:gen}', {}, newPage(), diceOf('x'), style)).toThrow(RangeError);
    expect(() =>
      render('{court:xyz}', { court: 'Məhkəmə' }, newPage(), diceOf('x'), style),
    ).toThrow(RangeError);
  });
});

describe('the table of courts', () => {
  it('has at least 35 courts of five types with names in three languages and a slug each', () => {
    expect(COURTS.length).toBeGreaterThanOrEqual(35);
    expect([...new Set(COURTS.map(({ type }) => type))].sort()).toEqual([
      'administrative',
      'appeal',
      'commercial',
      'district',
      'supreme',
    ]);
    const codes = COURTS.flatMap(({ code, oldCodes }) => [code, ...oldCodes]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(COURTS.map(({ slug }) => slug)).size).toBe(COURTS.length);
    for (const { slug, nameRu, nameEn } of COURTS) {
      expect(slug).toMatch(/^[a-z0-9-]+$/);
      expect(nameRu).toMatch(/^[\p{Script=Cyrillic} ]+$/u);
      expect(nameEn).toMatch(/^[A-Za-z ]+$/);
    }
  });
});
