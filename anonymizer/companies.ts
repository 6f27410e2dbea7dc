import type { Candidate } from './candidate.ts';
import { foldKey, NOMINATIVE } from './endings.ts';
import { LEGAL_FORMS, STATE_NAMES } from './lexicon.ts';
import { runBefore } from './run-before.ts';

const FORMS = LEGAL_FORMS.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
export const QUOTED = new RegExp(
  `["“„«]([^"”“„»«\\n]{2,90})["”“»](?=[ -]{0,2}(?:adlı )?(?:${FORMS})(?![\\p{Lu}]))`,
  'gu',
);
const BARE_FORM = /(?<= )(?:MMC|ASC|QSC|BOKT|LTD|LLC|ATSC|MTK)(?![\p{L}])/gu;
const BARE_UNIT = /(?<![\p{L}\p{N}'’-])\p{Lu}[\p{L}\p{N}'’-]{1,30} $/u;
const MAX_BARE = { words: 5, length: 160 }; // capitalised words before a legal form, and their units
const RUSSIAN = /(?:ООО|ОАО|ЗАО|АО)[ ]{0,2}["“„«]([^"”“„»«\n]{2,90})["”“»]/gu;
// Owned by the state or a natural monopoly: no private company.
const PUBLIC = [
  'azersu',
  'azerisiq',
  'azeriqaz',
  'azeristiliktechizat',
  'azerenerji',
  'socar',
  'azerpoct',
  'aztelekom',
  'azerbaycan deniz gemiciliyi',
  'azerbaycan hava yollari',
  'azerbaycan demir yollari',
  'baki metropoliteni',
  'temiz seher',
  'bakielektriksebeke',
];

const IS_FORM = new Set(LEGAL_FORMS.map(foldKey));

/** Private companies: quoted or capitalised names at a legal form. State bodies and utilities stay. */
export function findCompanyNames(text: string): Candidate[] {
  const out: Candidate[] = [];
  for (const pattern of [QUOTED, RUSSIAN]) {
    for (const match of text.matchAll(pattern)) {
      const name = match[1] ?? '';
      const start = match.index + match[0].indexOf(name) - 1;
      if (isPrivate(name)) out.push(candidate(name, start, start + name.length + 2));
    }
  }
  for (const { index: end } of text.matchAll(BARE_FORM)) {
    const lead = text.slice(Math.max(0, end - MAX_BARE.length), end);
    const name = runBefore(lead, BARE_UNIT, MAX_BARE.words);
    const own = name.slice(leadingRole(name)).trimEnd();
    const start = end - name.length + leadingRole(name);
    if (isPrivate(name) && own !== '') out.push(candidate(own, start, start + own.length));
  }
  return out;
}

function isPrivate(name: string): boolean {
  const folded = foldKey(name).trim();
  return folded.length >= 2 && !isPublicBody(folded) && !IS_FORM.has(folded);
}

function candidate(name: string, start: number, end: number): Candidate {
  return {
    ...{ start, end, cls: 'company', rule: 'company:name', score: 0.85, features: [] },
    ...{ ending: NOMINATIVE, ground: 'C', value: foldKey(name).replace(/[^\p{L}\p{N}]/gu, '') },
  };
}

function isPublicBody(folded: string): boolean {
  return (
    PUBLIC.some((name) => folded.startsWith(name)) ||
    STATE_NAMES.some((name) => folded.includes(name))
  );
}

function leadingRole(name: string): number {
  return (
    /^(?:İddiaçı|Cavabdeh|Ərizəçi|Borclu|Tələbkar|Maraqlı şəxs|Zərərçəkmiş)[ ]/u.exec(name)?.[0]
      .length ?? 0
  );
}
