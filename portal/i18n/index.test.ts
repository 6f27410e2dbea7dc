import { describe, expect, it } from 'vitest';
import actNames from '#domain/act-names.json' with { type: 'json' };
import { ENTITY_CLASSES, GROUNDS } from '#domain/anonymized-text.ts';
import { COURT_TYPES, INSTANCES } from '#domain/court.ts';
import { DECISION_KINDS, OUTCOMES, PROCEDURES, ZONES } from '#domain/decision.ts';
import { INCIDENT_CODES, INCIDENT_RECIPIENTS } from '#domain/incident.ts';
import { ACT_KINDS } from '#domain/normative-act.ts';
import { HIDE_RULES } from '#domain/passage-report.ts';
import { REFUSAL_REASONS, REQUEST_KINDS, REQUEST_OUTCOMES } from '#domain/public-request.ts';
import { PUBLICATION_EVENTS } from '#domain/publication.ts';
import { SORTS } from '#indexer/search/engine.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { isKey, type Key, LANGS, localePath, splitLocale, translator } from './index.ts';
import { ru } from './ru.ts';

const DICTIONARIES = { az, en, ru } as const;
const KEYS = Object.keys(az) as Key[];
const FORMS = { az: [1], en: [1, 2], ru: [1, 3] } as const;

const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))].sort();

describe('dictionaries', () => {
  it.each(LANGS)('%s has every key with words in it', (lang) => {
    expect(Object.keys(DICTIONARIES[lang]).sort()).toEqual([...KEYS].sort());
    expect(KEYS.filter((key) => DICTIONARIES[lang][key].trim() === '')).toEqual([]);
  });

  it.each(LANGS)('%s takes the same parameters as Azerbaijani in every plural form', (lang) => {
    const differing = KEYS.filter((key) => {
      // The number may be left out where one form is for one thing only.
      const wanted = placeholders(az[key]).join();
      return DICTIONARIES[lang][key]
        .split('|')
        .some((form) => placeholders(form).join() !== wanted);
    });
    expect(differing).toEqual([]);
  });

  it.each(LANGS)('%s has as many plural forms as its grammar', (lang) => {
    const allowed: readonly number[] = FORMS[lang];
    const wrong = KEYS.filter(
      (key) => !allowed.includes(DICTIONARIES[lang][key].split('|').length),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['kind', DECISION_KINDS],
    ['procedure', PROCEDURES],
    ['instance', INSTANCES],
    ['outcome', OUTCOMES],
    ['zone', ZONES],
    ['actKind', ACT_KINDS],
    ['courtType', COURT_TYPES],
    ['entity', ENTITY_CLASSES],
    ['ground', GROUNDS],
    ['event', PUBLICATION_EVENTS],
    ['sort', SORTS],
    ['incident', INCIDENT_CODES],
    ['incidentRecipient', INCIDENT_RECIPIENTS],
    ['hideRule', HIDE_RULES],
    ['refusalReason', REFUSAL_REASONS],
    ['requestKind', REQUEST_KINDS],
    ['outcome.request', REQUEST_OUTCOMES],
  ] as const)('labels every value of %s', (prefix, values) => {
    expect(values.filter((value) => !isKey(`${prefix}.${value}`))).toEqual([]);
  });
});

describe('translator', () => {
  it.each([
    ['az', 1, '1 nəticə'],
    ['az', 5, '5 nəticə'],
    ['en', 1, '1 result'],
    ['en', 0, '0 results'],
    ['ru', 1, '1 результат'],
    ['ru', 3, '3 результата'],
    ['ru', 11, '11 результатов'],
    ['ru', 21, '21 результат'],
    ['az', 12345, '12.345 nəticə'],
  ] as const)('%s, %i: %s', (lang, n, text) => {
    expect(translator(lang)('search.total', { n })).toBe(text);
  });
});

describe('addresses', () => {
  it.each([
    ['/', 'az', '/'],
    ['/search', 'az', '/search'],
    ['/en', 'en', '/'],
    ['/ru/decisions/x', 'ru', '/decisions/x'],
    ['/az/search', 'az', '/az/search'], // Azerbaijani has no prefix: this is an unknown page
    ['/english', 'az', '/english'],
  ] as const)('%s is %s %s', (address, lang, path) => {
    expect(splitLocale(address)).toEqual({ lang, path });
    expect(localePath(lang, path)).toBe(address);
  });
});

describe('names of acts', () => {
  it('has a name for every act that citations are resolved to', () => {
    const keys = [
      ...actNames.codes.map((one) => one.key),
      ...actNames.laws.map((one) => one.key),
      actNames.constitution.key,
    ];
    expect(keys.filter((key) => !isKey(`code.${key}`))).toEqual([]);
  });
});
