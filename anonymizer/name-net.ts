import nlp from 'compromise/one';

/** A word as the grammar sees it: tags only, never letters. */
export type Term = { readonly tags: readonly string[] };
/** A match: window, first term, end term (exclusive), name of the pattern. */
export type NetMatch = {
  readonly window: number;
  readonly start: number;
  readonly end: number;
  readonly pattern: string;
};

/**
 * Patterns of names over our tags. `NCap` capitalised and no word of legal prose (`NAny` also at the
 * beginning of a sentence, `NMid` also a word inside one, `NWord` only that), `…0` without an ending, `NForm` a surname by form, `NListed` one that only lists know (`Şıxəli Soyadov`), `NSure` a given name that
 * is no common word, `NTitle` a word of respect before a father's name (`Hacı`), `NGivenWord` a given name that is also a word, though none of legal prose, `NOpen` an unknown word that begins a sentence and may be a given name (`NNew` in none of the longer lists), `NLed` a capital after a role, office or kin word (`NLedPlace` a place there), `NPart` a particle of foreign names (`ibn`, `van`).
 * Source: orders of names in acts of courts.
 */
export const NAME_PATTERNS: readonly { readonly match: string; readonly name: string }[] = [
  { name: 'soyad-ad-ata', match: '#NAny #NCap #NCap #NPatr' },
  { name: 'soyad-ad-ata', match: '#NAny #NCap #NTitle #NCap #NPatr' },
  { name: 'oglu-ad', match: '#NTitle #NCap #NPatr0 #NGiven' },
  { name: 'oglu-ad', match: '#NTitle #NCap #NPatr0 #NFree' },
  { name: 'oglu-ad-soyad', match: '#NTitle #NCap #NPatr0 #NCap #NSurname' },
  { name: 'ad-ata-soyad', match: '#NAny #NCap #NPatr0 #NSurname' },
  { name: 'ad-ata-soyad', match: '#NAny #NCap #NPatr0 #NLi' },
  { name: 'ad-ata-soyad', match: '#NAny #NTitle #NCap #NPatr0 #NSurname' },
  { name: 'ad-ata', match: '#NAny #NCap #NPatr' },
  { name: 'soyad-ad-ata', match: '#NAny #NMid #NMid #NPatr' },
  { name: 'ad-ata', match: '#NMid #NMid #NPatr' },
  { name: 'ata', match: '#NCap #NPatr' },
  { name: 'soyad-ad-ata-bare', match: '#NSurname0 #NGiven0 #NGiven' },
  { name: 'soyad-ad-ata-bare', match: '#NForm0 #NGiven0 #NFree' },
  { name: 'soyad-ad-ata-bare', match: '#NForm0 #NFree #NFree' },
  { name: 'soyad-ad-ata-bare', match: '#NLi #NGiven0 #NFree' },
  { name: 'soyad-ad-ata-bare', match: '#NLi #NGiven0 #NGiven' },
  { name: 'soyad-ad-ata-bare', match: '#NForm0 #NFree #NGiven' },
  { name: 'ad-ata-soyad-bare', match: '#NGiven0 #NGiven0 #NForm' },
  { name: 'ad-ata-soyad-bare', match: '#NFree #NGiven0 #NForm' },
  { name: 'ad-ata-soyad-bare', match: '#NSure0 #NFree #NForm' },
  { name: 'ad-ata-soyad-bare', match: '#NLed #NGiven0 #NForm' },
  { name: 'ad-ata-soyad-bare', match: '#NSure0 #NSure0 #NLi' },
  { name: 'soyad-ad', match: '#NSurname0 #NGiven' },
  { name: 'ad-soyad', match: '#NGiven0 #NSurname' },
  { name: 'soyad-cap', match: '#NForm0 #NFree' },
  { name: 'cap-soyad', match: '#NFree #NForm' },
  { name: 'cap-soyad', match: '#NFree #NSurname' },
  { name: 'soyad-cap', match: '#NSurname0 #NFree' },
  { name: 'cap-soyad', match: '#NListed0 #NForm' },
  { name: 'cap-soyad', match: '#NOpen #NForm' },
  { name: 'cap-soyad', match: '#NOpen #NLi' },
  { name: 'caps-caps', match: '#NCaps #NCaps' },
  { name: 'caps-caps', match: '#NCaps #NCaps #NCaps' },
  { name: 'soyad-cap', match: '#NForm0 #NCaps' },
  { name: 'cap-soyad', match: '#NCaps #NForm' },
  { name: 'soyad-ad', match: '#NLi #NGiven' },
  { name: 'ad-soyad', match: '#NGiven0 #NLi' },
  { name: 'cap-soyad', match: '#NFree #NFree #NForm' },
  { name: 'cap-ad', match: '#NFree #NSure' },
  { name: 'cap-ad', match: '#NFree #NGivenWord' },
  { name: 'cap-ad', match: '#NNew #NGivenWord' },
  { name: 'ad-cap', match: '#NSure0 #NFree' },
  { name: 'ad-cap', match: '#NGivenWord0 #NFree' },
  { name: 'ad-cap', match: '#NSure0 #NWord' },
  { name: 'ad-cap', match: '#NSure0 #NGivenWord' },
  { name: 'ad-cap', match: '#NGivenWord0 #NSure' },
  { name: 'ad-cap', match: '#NGivenWord0 #NGivenWord' },
  { name: 'foreign', match: '#NSure0 #NFree #NFree' },
  { name: 'foreign', match: '#NFree #NSure #NFree' },
  { name: 'foreign', match: '#NSure0 #NSure0 #NFree' },
  { name: 'foreign', match: '#NSure0 #NSure0 #NGiven' },
  { name: 'cap-cap', match: '#NFree #NFree' },
  { name: 'cap-cap', match: '#NFree #NFree #NFree' },
  { name: 'cap-cap', match: '#NNew #NFree' },
  { name: 'cap-cap', match: '#NNew #NFree #NFree' },
  { name: 'cap-cap', match: '#NGiven #NPart #NMid' },
  { name: 'cap-cap', match: '#NGiven #NPart #NPart #NMid' },
  { name: 'cap-cap', match: '#NFree #NPart #NMid' },
  { name: 'cap-cap', match: '#NCaps #NPart #NMid' },
  { name: 'cap-cap', match: '#NOpen #NPart #NMid' },
  { name: 'cap-cap', match: '#NFree #NPart #NPart #NMid' },
  { name: 'cap-cap', match: '#NOpen #NPart #NPart #NMid' },
  { name: 'cap-cap', match: '#NCaps #NPart #NPart #NMid' },
  { name: 'cap-cap', match: '#NPart #NPart #NFree' },
  { name: 'cap-cap', match: '#NPart #NPart #NFree #NFree' },
  { name: 'cap-cap', match: '#NPart #NPart #NFree #NGiven' },
  { name: 'cap-cap', match: '#NGiven #NMid #NPart #NMid' },
  { name: 'cap-cap', match: '#NGiven #NPart #NMid #NPart #NMid' },
  { name: 'cap-cap', match: '#NOpen #NPart #NMid #NPart #NMid' },
  { name: 'cap-cap', match: '#NFree #NPart #NMid #NPart #NMid' },
  { name: 'cap-cap', match: '#NFree #NFree #NPart #NPart #NMid' },
  { name: 'cap-cap', match: '#NFree #NFree #NPart #NMid' },
  { name: 'cap-cap', match: '#NOpen #NFree #NPart #NMid' },
  { name: 'cap-cap', match: '#NCap #NGiven #NFree' },
  { name: 'led-cap', match: '#NLed #NFree' },
  { name: 'led-cap', match: '#NLed #NSure' },
  { name: 'led-cap', match: '#NLed #NLi' },
  { name: 'led-cap', match: '#NLedPlace #NSure' },
  { name: 'soyad-ad-ata', match: '#NLedPlace #NCap #NCap #NPatr' },
  { name: 'led-free', match: '#NLedFree' },
  { name: 'init-oglu', match: '#NInit #NCap #NPatr' },
  { name: 'init-oglu', match: '#NInit #NInit #NCap #NPatr' },
  { name: 'init-oglu', match: '#NInit #NCap #NPatr0 #NSurname' },
  { name: 'init-oglu', match: '#NInit #NCap #NPatr0 #NLi' },
  { name: 'oglu-ad', match: '#NCap #NPatr0 #NGiven' },
  { name: 'oglu-ad', match: '#NCap #NPatr0 #NFree' },
  { name: 'oglu-ad-soyad', match: '#NCap #NPatr0 #NCap #NSurname' },
  { name: 'oglu-ad-soyad', match: '#NCap #NPatr0 #NCap #NLi' },
  { name: 'soyad-init-ata', match: '#NAny #NInit #NCap #NPatr' },
  { name: 'soyad-ad-init-ata', match: '#NAny #NCap #NInit #NPatr' },
  { name: 'soyad-ad-init-ata', match: '#NLi #NCap #NInit #NPatr' },
  { name: 'ad-init-ata', match: '#NAny #NInit #NPatr' },
  { name: 'ad-init-ata', match: '#NGiven0 #NInit #NPatr' },
  { name: 'ad-init-ata', match: '#NLi #NInit #NPatr' },
  { name: 'ad-init-ata', match: '#NCaps #NInit #NPatr' },
  { name: 'soyad-ad-ata', match: '#NLi #NCap #NCap #NPatr' },
  { name: 'init-soyad', match: '#NInit #NLi' },
  { name: 'init-init-soyad', match: '#NInit #NInit #NLi' },
  { name: 'foreign', match: '#NSlot #NFree #NFree #NFree' },
  { name: 'foreign', match: '#NSlot #NFree #NSure #NFree' },
  { name: 'init-init-soyad', match: '#NInit #NInit #NSurname' },
  { name: 'init-init-cap', match: '#NInit #NInit #NCap' },
  { name: 'init-soyad', match: '#NInit #NSurname' },
  { name: 'init-cap', match: '#NInit #NFree' },
  { name: 'init-cap', match: '#NInit #NSure' },
  { name: 'init-cap', match: '#NInit #NGivenWord' },
  { name: 'soyad-init-init', match: '#NSurname0 #NInit #NInit' },
  { name: 'cap-init-init', match: '#NCap #NInit #NInit' },
  { name: 'cap-init-init', match: '#NLi #NInit #NInit' },
  { name: 'cap-init-init', match: '#NWord #NInit #NInit' },
  { name: 'soyad-ad-init', match: '#NFree #NFree #NInit' },
  { name: 'soyad-ad-init', match: '#NOpen #NFree #NInit' },
  { name: 'soyad-ad-init', match: '#NLi #NFree #NInit' },
  { name: 'cap-init-init', match: '#NFree #NInit' },
  { name: 'cap-init-init', match: '#NLi #NInit' },
  { name: 'soyad-init', match: '#NSurname0 #NInit' },
  { name: 'soyad-init', match: '#NSurname #NInit' },
  { name: 'ad-init-soyad', match: '#NGiven0 #NInit #NSurname' },
  { name: 'ad-init-soyad', match: '#NFree #NInit #NForm' },
  { name: 'ad-init-soyad', match: '#NOpen #NInit #NForm' },
  { name: 'ad-init-soyad', match: '#NGiven0 #NInit #NLi' },
  { name: 'ad-init-soyad', match: '#NFree #NInit #NLi' },
  { name: 'ad-init-soyad', match: '#NOpen #NInit #NLi' },
  { name: 'ad-init', match: '#NSure0 #NInit' },
  { name: 'ad-init', match: '#NGiven0 #NInit' },
  { name: 'soyad-ad-ovic', match: '#NAny #NCap #NRuPatr' },
  { name: 'ad-ovic-soyad', match: '#NAny #NRuPatr #NSurname' },
  { name: 'ad-ovic-soyad', match: '#NAny #NRuPatr #NFree' },
  { name: 'ad-ovic', match: '#NAny #NRuPatr' },
  { name: 'slot-cap-cap', match: '#NSlot #NFree #NFree' },
  { name: 'slot-cap-cap', match: '#NSlot #NWord #NFree' },
  { name: 'slot-cap-cap', match: '#NSlot #NFree #NWord' },
  { name: 'kin-given', match: '#NKin #NGiven' },
  { name: 'kin-cap', match: '#NKin #NFree' },
  { name: 'kin-cap', match: '#NKin #NWord' },
  { name: 'role-given', match: '#NSlot #NGiven' },
  { name: 'soyad', match: '#NForm' },
  { name: 'given', match: '#NSure' },
];

const MAX_WINDOW = 64; // terms: the sweep slows down with longer ones
const net = nlp.buildNet(NAME_PATTERNS.map(({ match, name }) => ({ match, name })) as never);

type CompromiseTerm = {
  text: string;
  pre: string;
  post: string;
  normal: string;
  tags: Set<string>;
  index: [number, number];
  id: string;
};
type Found = {
  readonly name?: string;
  readonly match?: string;
  readonly view: { readonly fullPointer: readonly (readonly [number, number, number])[] };
};
/** A match of a run of terms, offsets of the run. */
type RunMatch = Omit<NetMatch, 'window'> & { readonly rank: number };
/** Terms side by side that matches may cover, and by what they are remembered. */
type Run = { readonly window: number; readonly from: number; readonly key: string };

/** One bit for each tag of the patterns: of the others no match depends. */
const BITS = new Map<string, number>();
const SEQUENCES = NAME_PATTERNS.map(({ match }) => match.split(' ').map(bitOf)).sort(
  (a, b) => b.length - a.length,
);
/** Place of each pattern in the order in which a sweep reports the matches of one window. */
const RANKS = new Map(
  Object.values((net as unknown as { hooks: Record<string, readonly Found[]> }).hooks)
    .flat()
    .reverse()
    .map(({ match }, at) => [match, -at] as const),
);
const MAX_RUNS = 20_000; // remembered; a full memory starts anew
const runs = new Map<string, readonly RunMatch[]>();

/** @throws RangeError where the patterns have more tags than a number has bits */
function bitOf(tag: string): number {
  const name = tag.slice(1);
  if (BITS.size > 31) throw new RangeError('Too many tags for one number.');
  const bit = BITS.get(name) ?? 1 << BITS.size;
  BITS.set(name, bit);
  return bit;
}

/**
 * Matches of the patterns in windows of tags, window by window. Terms carry no text, so the matcher can only
 * see tags; equal runs of tags are swept once.
 * @throws RangeError on a window of more than 64 terms
 */
export function sweepNames(windows: readonly (readonly Term[])[]): NetMatch[] {
  if (windows.some((terms) => terms.length > MAX_WINDOW))
    throw new RangeError('A window of tags is too long.');
  if (runs.size >= MAX_RUNS) runs.clear();
  const found = windows.map((terms, window) => runsOf(terms, window));
  sweepNew(windows, found.flat());
  return found.flatMap((own, window) =>
    own
      .flatMap(({ from, key }) =>
        (runs.get(key) ?? []).map((one) => ({
          ...one,
          start: one.start + from,
          end: one.end + from,
        })),
      )
      .sort((a, b) => a.rank - b.rank || a.start - b.start)
      .map(({ start, end, pattern }) => ({ window, start, end, pattern })),
  );
}

/** The runs of a window that matches cover: no match reaches over the end of one. */
function runsOf(terms: readonly Term[], window: number): Run[] {
  const masks = terms.map(({ tags }) => tags.reduce((mask, tag) => mask | (BITS.get(tag) ?? 0), 0));
  const out: Run[] = [];
  let from = 0;
  let end = 0;
  for (let at = 0; at <= masks.length; at++) {
    if (at >= end) {
      if (end > from) out.push({ window, from, key: masks.slice(from, end).join() });
      from = at;
    }
    end = Math.max(end, at + longestAt(masks, at));
  }
  return out;
}

/** Terms of the longest pattern that matches at a place, 0 where none does. */
function longestAt(masks: readonly number[], at: number): number {
  const mask = masks[at] ?? 0;
  if (mask === 0) return 0;
  for (const bits of SEQUENCES) {
    if ((mask & (bits[0] ?? 0)) === 0) continue;
    let length = 1;
    while (length < bits.length && ((masks[at + length] ?? 0) & (bits[length] ?? 0)) !== 0)
      length++;
    if (length === bits.length) return length;
  }
  return 0;
}

function sweepNew(windows: readonly (readonly Term[])[], found: readonly Run[]): void {
  const fresh = [...new Map(found.map((run) => [run.key, run])).values()].filter(
    ({ key }) => !runs.has(key),
  );
  if (fresh.length === 0) return;
  const swept = fresh.map((): RunMatch[] => []);
  const terms = fresh.map(({ window, from, key }) =>
    (windows[window] ?? []).slice(from, from + key.split(',').length),
  );
  for (const { name = '', match, view } of sweep(terms)) {
    for (const [run, start, end] of view.fullPointer)
      swept[run]?.push({ start, end, pattern: name, rank: RANKS.get(match) ?? 0 });
  }
  for (const [at, { key }] of fresh.entries()) runs.set(key, swept[at] ?? []);
}

function sweep(windows: readonly (readonly Term[])[]): readonly Found[] {
  const doc = nlp.tokenize('') as unknown as {
    document: CompromiseTerm[][];
    sweep: (net: unknown, options: { tagger: boolean }) => { found: readonly Found[] };
  };
  doc.document = windows.map((terms, n) =>
    terms.map((term, i) => ({
      text: '·',
      pre: '',
      post: ' ',
      normal: '·',
      tags: new Set(term.tags),
      index: [n, i],
      id: `${n}-${i}`,
    })),
  );
  return doc.sweep(net, { tagger: false }).found;
}
