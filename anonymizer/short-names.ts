import type { Candidate } from './candidate.ts';
import { endingOfTail, NOMINATIVE, patronymicEnding } from './endings.ts';
import { matchesOf } from './quick-pattern.ts';
import { isSurnameAlone } from './same-person.ts';
import type { Span } from './view.ts';

// `T. oğlu`, `S. T. oğlunun`, `T.o.`, `N.T.q-nin`, `T. o-lu`: what stands behind a name for the father's.
const SON =
  /^(?<initials>(?: ?\p{Lu}\p{Ll}?\.){0,2}) ?(?:(?<word>(?:[Oo]ğlu|OĞLU|[Qq]ızı|QIZI|[Oo]glu|[Qq]izi|[oO][ğĞ]?-ğ?lu|O-Ğ?LU|[qQ]ı?-ı?zı|Q-I?ZI)\p{L}{0,6})|(?:oğ|qız|[oqOQ])(?:\.(?:-(?<tail>\p{Ll}{1,5}))?|-(?<case>\p{Ll}{1,5})))(?!\p{L})/u;
const REACH = 28; // units of the longest
// `N.T. qızı` before a surname.
const SON_BEFORE =
  /(?<![\p{L}\p{N}.])(?:\p{Lu}\p{Ll}?\. ?){1,2}(?:oğlu|qızı|OĞLU|QIZI|oglu|qizi|[oq]\.) ?$/u;
const ENDS_IN_SON = /(?:oğlu|qızı|OĞLU|QIZI|oglu|qizi|-ğ?lu|-ı?zı|-Ğ?LU|-I?ZI)$/u;
const HAS_INITIAL = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}?\.?$/u;
const WITH_CHILD = /^ (?:ilə|üçün|haqqında|barədə|və)(?!\p{L})/u;
const LONE_INITIALS = /(?<![\p{L}\p{N}.])\p{Lu}\.[ ]?\p{Lu}\.(?![ ]?\p{Lu})/gu;
const NOBODY = /^(?:M\. ?Y\.|P\. ?S\.|N\. ?B\.|\p{Lu}\. ?I\.)$/u; // the place of a seal, marks of letters, `A.I.` of a section: no name begins with I

/**
 * Names with what stands for the father's name beside them, by an initial and the word for son or daughter, whole or
 * shortened: `Soyadov Ad A. oğlu`, `Soyadov A.B.oğlu`, `A.B. qızı Soyadova`, `A.Ata oğlu Soyadov`. A child that
 * somebody with initials has (`Soyadov A.B. oğlu ilə yaşayır`) is left.
 */
export function withFathers(text: string, persons: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const one of [...persons].sort((a, b) => a.start - b.start)) {
    const last = out[out.length - 1];
    const grown = one.cls === 'person' ? grownBack(text, grownAhead(text, one), last) : one;
    if (last !== undefined && isEntry(text, last, grown)) {
      const name = { ...grown.name, surname: last.name?.surname };
      out[out.length - 1] = { ...grown, start: last.start, parties: grown.parties, name };
      continue;
    }
    if (last !== undefined && isFather(text, last) && isOfFather(text, last, grown))
      out[out.length - 1] = {
        ...grown,
        start: last.start,
        parties: grown.parties ?? last.parties,
        name: { ...last.name, ...grown.name, sex: last.name?.sex ?? grown.name?.sex },
      };
    else out.push(grown);
  }
  return out;
}

function grownAhead(text: string, one: Candidate): Candidate {
  const own = text.slice(one.start, one.end);
  if (ENDS_IN_SON.test(own)) return one;
  const found = SON.exec(text.slice(one.end, one.end + REACH));
  const { initials = '', word, tail, case: kase } = found?.groups ?? {};
  if (found === null) return one;
  const hasInitial = initials !== '' || HAS_INITIAL.test(own);
  const end = one.end + found[0].length;
  if (word !== undefined) {
    const ending = hasInitial ? patronymicEnding(word) : undefined;
    if (ending === undefined || isChild(initials, ending.case, text.slice(end, end + 12)))
      return one;
    const { sex, ...rest } = ending;
    return { ...one, end, ending: rest, name: { ...one.name, sex } };
  }
  const isWhole = / \p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(own) || hasInitial;
  const ending = endingOfTail(tail ?? kase ?? '');
  return isWhole && ending !== undefined ? { ...one, end, ending } : one;
}

/** `Soyadov A.B. oğlu ilə`, `A.B. oğlunu`: of somebody whose two initials stand there already. */
function isChild(initials: string, kase: string, after: string): boolean {
  if (initials.replace(/[^\p{Lu}]/gu, '').length === 1) return false;
  return kase === 'nom' ? WITH_CHILD.test(after) : kase !== 'gen';
}

function grownBack(text: string, one: Candidate, last: Candidate | undefined): Candidate {
  if (one.name?.surname === undefined) return one;
  const from = Math.max(last?.end ?? 0, one.start - REACH);
  const lead = SON_BEFORE.exec(text.slice(from, one.start))?.[0];
  return lead === undefined ? one : { ...one, start: one.start - lead.length };
}

const ENTRY = /(?:^|\n|[;:)] ?|\d[.)] ?|[–•-] )$/u;

/** `v.6; Soyadova, Ad Ata qızı; 40`: the surname and the rest of the name, as registers set them off. */
function isEntry(text: string, last: Candidate, { start, cls, name = {} }: Candidate): boolean {
  if (cls !== 'person' || last.cls !== 'person' || text.slice(last.end, start) !== ', ')
    return false;
  const isRest = name.given !== undefined && name.patronymic !== undefined;
  if (!isRest || name.surname !== undefined || !isSurnameAlone(last.name ?? {})) return false;
  const sexes = [last.name?.sex, name.sex];
  const isOne = sexes.includes(undefined) || sexes[0] === sexes[1];
  return (
    isOne &&
    last.ending.case === 'nom' &&
    ENTRY.test(text.slice(Math.max(0, last.start - 3), last.start))
  );
}

/** `A.Ata oğlu`, `Ata oğlu`: a father's name whose bearer's own name is at most an initial. */
function isFather(text: string, { start, end, cls, name = {} }: Candidate): boolean {
  return cls === 'person' && name.given === undefined && ENDS_IN_SON.test(text.slice(start, end));
}

/** True of a surname, alone or with initials, right behind. */
function isOfFather(
  text: string,
  father: Candidate,
  { start, cls, name = {} }: Candidate,
): boolean {
  if (cls !== 'person' || text.slice(father.end, start) !== ' ') return false;
  return isSurnameAlone(name) || (name.surname !== undefined && name.initials !== undefined);
}

/** Two initials with no name beside them (`S.Q. danışdı`); three or more are an abbreviation. */
export function* loneInitials(text: string): Generator<RegExpExecArray> {
  for (const match of matchesOf(text, LONE_INITIALS)) if (!NOBODY.test(match[0])) yield match;
}

// Short names of codes: Cinayət, Mülki, Əmək, Ailə, Vergi, Gömrük, Torpaq, Seçki, Mənzil Məcəlləsi.
const CODE = /^[CMƏAVGTS]\. ?M\.$/u;
const CALLED =
  /^ (?:adlı|soyadlı|inisiallı)(?!\p{L})|^, \d{4}-c[iıuü] il(?:də)? (?:təvəllüd|anadan|doğul)/u;

const THREE_INITIALS = /(?<![\p{L}\p{N}.])\p{Lu}\. ?\p{Lu}\. ?\p{Lu}\.(?! ?\p{Lu})/gu;
// What only somebody does or has. Source: usage of records of courts.
const OF_SOMEBODY =
  /^ (?:bildir(?:di|ib|ir|miş)|izah (?:etdi|edib|etmiş)|ifadə(?: |sin)|izahat|de(?:di|yib|miş)|göst[əe]r(?:di|ib|miş)|söyl[əe]|imzala|xahiş|etiraf|özünü|adlı|soyadlı|inisiallı|şahid|peşman|g[əe]lmiş|пояснил|показал|сообщил|заявил|указал|подписал|просил|признал)|^-n?[ıiuü]n (?:ifadə|izahat|söz|şikayət|əri(?!z)|oğl|qız|arvad|ana|ata|qardaş|bacı|həyat|vəkil|nümayəndə|evin|adına|imza)/u;

/** `S.Q.Ə. bildirmişdir`: three initials are somebody where the words behind tell it once. */
function threeInitials(text: string): readonly RegExpExecArray[] {
  const all = [...matchesOf(text, THREE_INITIALS)];
  const keyOf = ([own]: RegExpExecArray) => own.replaceAll(' ', '');
  const told = new Set(
    all.flatMap((one) => {
      const end = one.index + one[0].length;
      return OF_SOMEBODY.test(text.slice(end, end + 24)) ? [keyOf(one)] : [];
    }),
  );
  return told.size === 0 ? [] : all.filter((one) => told.has(keyOf(one)));
}

/** Persons told by two initials alone, of whom no name of the text is known: `S.Q. adlı şəxs`. */
export function findInitials(text: string, isFree: (span: Span) => boolean): Candidate[] {
  const out: Candidate[] = [];
  for (const { 0: own, index } of [...loneInitials(text), ...threeInitials(text)]) {
    const span = { start: index, end: index + own.length };
    const behind = text.slice(span.end, span.end + 24);
    const isCode = CODE.test(own) && !CALLED.test(behind) && !OF_SOMEBODY.test(behind);
    if (!isFree(span) || isCode) continue;
    const tail = /^-(\p{Ll}{1,5})(?!\p{L})/u.exec(text.slice(span.end, span.end + 7));
    out.push({
      ...span,
      end: span.end + (tail?.[0].length ?? 0),
      cls: 'person',
      rule: 'person:initials',
      score: 0.6,
      features: [],
      ending: endingOfTail(tail?.[1] ?? '') ?? NOMINATIVE,
      ground: 'P',
      name: { surname: own.replaceAll(' ', '').toLocaleLowerCase('az') },
      doubt: 'lone-given-name',
    });
  }
  return out;
}
