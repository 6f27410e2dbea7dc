import type { Candidate } from './candidate.ts';
import { namesByTrade, openingOf } from './company-trades.ts';
import { endingOfTail, foldKey, NOMINATIVE, readingsOf } from './endings.ts';
import { LEGAL_FORMS, STATE_NAMES } from './lexicon.ts';
import { matchesOf } from './quick-pattern.ts';
import { runBefore } from './run-before.ts';
import { cover } from './view.ts';

const BARE_NAME = /(?<![\p{L}\p{N}"“„«])\p{Lu}[\p{L}'’-]{2,30}(?![\p{L}\p{N}])/gu;

// Legal forms of other countries. Source: their company laws.
const FOREIGN_FORMS =
  'GmbH|AG(?!\\p{L})|S\\.?A\\.?R\\.?L|S\\.?R\\.?L|S\\.p\\.A|B\\.?V(?!\\p{L})|N\\.V\\.|OÜ(?!\\p{L})|UAB|SIA(?!\\p{L})|Kft|d\\.o\\.o|FZE|FZCO|FZ-LLC|Inc\\.?|Corp\\.?|PLC|LLP|Co\\.(?: ?,? ?Ltd)?|A\\.Ş\\.?|Anonim Şirkəti|Limited Şirkəti|Sp\\. z o\\.o|TOO|ТОО|İP(?!\\p{L})|ООО';
const FORMS = `${LEGAL_FORMS.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')}|${FOREIGN_FORMS}`;
// What a company does, between its name and its legal form: `“Ad” Tikinti-Quraşdırma MMC`.
const TRADE =
  '(?:[Kk]ənd|[İi]stehlak|[Tt]ikinti|[Mm]ənzil|[İi]stehsal|[Kk]ommersiya|[Tt]icarət|[Kk]içik|[Öö]zəl|[Xx]üsusi|[Bb]irgə|[Aa]qrar|[Xx]idmət|[Ss]ərmayə|[İi]nvestisiya|[Nn]əqliyyat|[Ll]izinq|[Ss]ığorta|TİKİNTİ|İSTEHSAL|KOMMERSİYA|TİCARƏT|NƏQLİYYAT|XİDMƏT)[\\p{L}-]{0,24} ';
export const QUOTED = new RegExp(
  `["“„«]([^"”“„»«\\n]{2,90})["”“»](?=[ -]{0,2}(?:adlı )?(?:${TRADE}){0,3}(?:${FORMS})(?![\\p{Lu}]))`,
  'gu',
);
/** A quoted name with a legal form at a place of the text. */
export const QUOTED_AT = new RegExp(QUOTED.source, 'yu');
const BARE_FORM =
  /(?<= )(?:(?:MMC|ASC|QSC|BOKT|LTD|Ltd|LLC|LLP|ATSC|MTK|KTSK|GmbH|FZE|Inc|Corp)(?![\p{L}])|A\.Ş\.)/gu;
const BARE_UNIT = /(?<![\p{L}\p{N}'’-])\p{Lu}[\p{L}\p{N}'’-]{1,30} $/u;
const BEHIND_QUOTED = /[”"“»] $/u; // `“Ad” Tikinti MMC`: its name stands before
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
  ...['азерсу', 'азеригаз', 'азеришыг', 'азерэнержи', 'азерпочт', 'азтелеком', 'сокар'],
];

const PRIVATE_FORM =
  /^[ -]{0,2}(?:adlı )?(?:(?:MMC|QSC|BOKT|LTD|LLC|GmbH|Inc|Corp|TOO|ТОО|FZE)(?!\p{L})|Məhdud Məsul|Qapalı Səhm|Bank Olmayan|məhdud məsul|qapalı səhm)/u;
const IS_FORM = new Set(LEGAL_FORMS.map(foldKey));

// Only these make a company with a legal form of private law a public one: `Su Xidməti` MMC is private.
const STATE_OWNED =
  /(?:dovlet|nazirli|belediyye|icra hakimiyyeti|azerbaycan respublikasi|muxtar respublikasi|publik huquqi)/u;
// `Həmin MMC`, `Digər MMC`: a pointing word is no name.
const POINTING =
  /^(?:Həmin|Bu|O|Hər|Hər iki|Bir|Digər|Başqa|Qeyd olunan|Adıçəkilən|Sözügedən|Göstərilən|Yuxarıda|Əgər|Lakin|Belə ki) $/u;

/**
 * Private companies: quoted or capitalised names at a legal form, then their names without it and the short
 * names given to them (`bundan sonra – “Ad”`); also those of `known` companies. State bodies and utilities stay.
 */
export function findCompanyNames(text: string, known: readonly Candidate[] = []): Candidate[] {
  const out = namedByForm(text);
  const all = [...known, ...out];
  return [...out, ...laterMentions(text, all)];
}

function namedByForm(text: string): Candidate[] {
  const out: Candidate[] = [];
  for (const pattern of [QUOTED, RUSSIAN]) {
    for (const match of matchesOf(text, pattern)) {
      const name = match[1] ?? '';
      const start = match.index + match[0].indexOf(name) - 1;
      const after = text.slice(start + name.length + 2, start + name.length + 20);
      if (isPrivate(name, PRIVATE_FORM.test(after)))
        out.push(candidate(name, start, start + name.length + 2));
    }
  }
  for (const { 0: form, index: end } of matchesOf(text, BARE_FORM)) {
    const lead = text.slice(Math.max(0, end - MAX_BARE.length), end);
    const name = runBefore(lead, BARE_UNIT, MAX_BARE.words);
    const from = end - name.length;
    const opening = leadingRole(name) || openingOf(text, from, name);
    const own = name.slice(opening).trimEnd();
    const start = from + opening;
    if (BEHIND_QUOTED.test(text.slice(Math.max(0, start - 2), start))) continue;
    if (!isPrivate(name) || own === '' || POINTING.test(`${own} `)) continue;
    const whole = form.includes('.') ? end + form.length : start + own.length; // `A.Ş.` is no pair of initials
    out.push(candidate(own, start, whole));
  }
  const isFound = cover(out);
  for (const { name, start, end, ending } of namesByTrade(text))
    if (isPrivate(name, true) && !isFound({ start, end }))
      out.push({ ...candidate(name, start, end), ending });
  return out;
}

function isPrivate(name: string, hasPrivateForm = false): boolean {
  const folded = foldKey(name).trim();
  return folded.length >= 2 && !isPublicBody(folded, hasPrivateForm) && !IS_FORM.has(folded);
}

function candidate(name: string, start: number, end: number): Candidate {
  const folded = foldKey(name);
  return {
    ...{ start, end, cls: 'company', rule: 'company:name', score: 0.85, features: [] },
    ...{ ending: NOMINATIVE, ground: /bank|bokt/u.test(folded) ? 'B' : 'C' },
    value: folded.replace(/[^\p{L}\p{N}]/gu, ''),
  };
}

const ALIAS =
  /^[^.;\n]{0,60}\(? ?[Bb]undan sonra(?: (?:mətndə|qərarda|qısaca|isə))?[ :–—-]{1,4}["“„«]?(\p{Lu}[\p{L}\p{N}'’ -]{1,40}?)["”“»]?(?=[ )]|,)(?: ad|[”»"]?\)|,)/u;
// Words of a role in the contract stay: `bundan sonra – Bank`.
const ROLE_ALIAS =
  /^(?:Bank|Şirkət|Cəmiyyət|Müəssisə|Cavabdeh|İddiaçı|Borclu|Kreditor|Borcalan|Borc alan|Borc verən|Sifarişçi|Podratçı|İcarəçi|İcarəyə verən|Satıcı|Alıcı|Təchizatçı|İşəgötürən|Sığortaçı|Birlik|Tərəf|Tərəflər|Müqavilə)$/u;
const QUOTED_NAME = /["“„«]([^"”“„»«\n]{2,90})["”“»](?:-?(\p{Ll}{1,5})(?!\p{L}))?/gu;
const SEVERAL_WORDS = /^\p{Lu}[\p{L}\p{N}'’-]{1,24}(?: \p{Lu}[\p{L}\p{N}'’-]{1,24}){1,4}$/u;
const HYPHENED = /^\p{Lu}[\p{L}\p{N}]{2,20}-\p{Lu}[\p{L}\p{N}]{2,20}$/u;
const MIN_NAME = 4; // letters of a name that is looked for without its quotation marks

/** Later mentions of companies by the quoted name alone, and by a short name. */
function laterMentions(text: string, all: readonly Candidate[]): Candidate[] {
  const names = new Map<string, Candidate>();
  const bare = new Map<string, Candidate>();
  const whole = new Map<string, Candidate>();
  for (const one of all) {
    const own = text.slice(one.start, one.end).replace(/["“„«”»]/gu, '');
    names.set(keyOf(own), one);
    if ((SEVERAL_WORDS.test(own) || HYPHENED.test(own)) && own.length >= MIN_BARE_NAME)
      whole.set(own, one);
    const alias = ALIAS.exec(text.slice(one.end, one.end + 160))?.[1]?.trim();
    if (alias === undefined || ROLE_ALIAS.test(alias)) continue;
    names.set(keyOf(alias), one);
    if (keyOf(alias).length >= MIN_NAME && !alias.includes(' ')) bare.set(foldKey(alias), one);
  }
  const taken = cover(all);
  const isTaken = (start: number) => taken({ start, end: start + 1 });
  const out: Candidate[] = [];
  const add = (first: Candidate, start: number, end: number, ending: Candidate['ending']) => {
    if (!isTaken(start)) out.push({ ...first, start, end, ending, features: ['later'] });
  };
  for (const match of matchesOf(text, QUOTED_NAME)) {
    const first = names.get(keyOf(match[1] ?? ''));
    const end = match.index + match[0].length;
    if (first !== undefined)
      add(first, match.index, end, endingOfTail(match[2] ?? '') ?? NOMINATIVE);
  }
  for (const one of bareMentions(text, whole)) if (!isTaken(one.start)) out.push(one);
  if (bare.size === 0) return out;
  for (const match of matchesOf(text, BARE_NAME)) {
    const reading = readingsOf(match[0]).find(({ stem }) => bare.has(stem));
    const first = bare.get(reading?.stem ?? '');
    if (first !== undefined && reading !== undefined)
      add(first, match.index, match.index + match[0].length, reading.ending);
  }
  return out;
}

const MIN_BARE_NAME = 8; // units of a name of several words that is looked for without its form
const TAIL = /-?(\p{Ll}{1,5})?(?!\p{L})/uy;

/** `Ad Soy-un direktoru`: a name of several words, without quotation marks and legal form. */
function bareMentions(text: string, names: ReadonlyMap<string, Candidate>): Candidate[] {
  const out: Candidate[] = [];
  for (const [name, first] of names)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      TAIL.lastIndex = end;
      const tail = TAIL.exec(text);
      if (tail === null || /[\p{L}\p{N}"“„«]/u.test(text[at - 1] ?? '')) continue;
      const ending = endingOfTail(tail[1] ?? '');
      if (tail[1] !== undefined && ending === undefined) continue;
      const stop = tail[1] === undefined ? end : end + tail[0].length;
      out.push({
        ...first,
        start: at,
        end: stop,
        ending: ending ?? NOMINATIVE,
        features: ['later'],
      });
    }
  return out;
}

const keyOf = (name: string): string => foldKey(name).replace(/[^\p{L}\p{N}]/gu, '');

/** True where a quoted name with a legal form begins at `start`: a company, whatever its form speaks of. */
export function isCompanyAt(text: string, start: number): boolean {
  QUOTED_AT.lastIndex = start;
  return QUOTED_AT.test(text);
}

/** True of a folded name of a body of the State or of what it owns. */
export function isPublicBody(folded: string, hasPrivateForm: boolean): boolean {
  return (
    PUBLIC.some((name) => folded.startsWith(name)) ||
    (hasPrivateForm ? STATE_OWNED.test(folded) : STATE_NAMES.some((name) => folded.includes(name)))
  );
}

function leadingRole(name: string): number {
  return (
    /^(?:İddiaçı|Cavabdeh|Ərizəçi|Borclu|Tələbkar|Maraqlı şəxs|Zərərçəkmiş)[ ]/u.exec(name)?.[0]
      .length ?? 0
  );
}
