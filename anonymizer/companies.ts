import type { Candidate } from './candidate.ts';
import { foldKey, NOMINATIVE } from './endings.ts';
import { LEGAL_FORMS, STATE_NAMES } from './lexicon.ts';

const FORMS = LEGAL_FORMS.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
const QUOTED = new RegExp(
  `["“„«]([^"”“»«\\n]{2,90})["”“»](?=[ -]{0,2}(?:adlı )?(?:${FORMS})(?![\\p{Lu}]))`,
  'gu',
);
const BARE =
  /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}\p{N}'’-]{1,30}[ ]){1,5})(?=(?:MMC|ASC|QSC|BOKT|LTD|LLC|ATSC|MTK)(?![\p{L}]))/gu;
const RUSSIAN = /(?:ООО|ОАО|ЗАО|АО)[ ]{0,2}["“„«]([^"”“»«\n]{2,90})["”“»]/gu;
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
  for (const pattern of [QUOTED, BARE, RUSSIAN]) {
    for (const match of text.matchAll(pattern)) {
      const name = match[1] ?? '';
      const folded = foldKey(name).trim();
      if (folded.length < 2 || isPublicBody(folded) || IS_FORM.has(folded)) continue;
      const offset = match[0].indexOf(name);
      const quoted = pattern !== BARE;
      const start = match.index + (quoted ? offset - 1 : 0);
      const end = quoted
        ? match.index + offset + name.length + 1
        : match.index + name.trimEnd().length;
      const skip = quoted ? 0 : leadingRole(name);
      if (start + skip >= end) continue;
      out.push({
        start: start + skip,
        end,
        cls: 'company',
        rule: 'company:name',
        score: 0.85,
        features: [],
        ending: NOMINATIVE,
        ground: 'C',
        value: foldKey(name.slice(skip)).replace(/[^\p{L}\p{N}]/gu, ''),
      });
    }
  }
  return out;
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
