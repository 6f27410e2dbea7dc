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
 * beginning of a sentence, `NMid` also a word inside one, `NWord` only that), `…0` without an ending, `NForm` a surname by form, `NSure` a given name that
 * is no common word, `NLed` a capital after a role, office or kin word (`NLedPlace` a place there), `NPart` a particle of foreign names (`ibn`, `van`).
 * Source: orders of names in acts of courts.
 */
export const NAME_PATTERNS: readonly { readonly match: string; readonly name: string }[] = [
  { name: 'soyad-ad-ata', match: '#NAny #NCap #NCap #NPatr' },
  { name: 'ad-ata-soyad', match: '#NAny #NCap #NPatr0 #NSurname' },
  { name: 'ad-ata', match: '#NAny #NCap #NPatr' },
  { name: 'soyad-ad-ata', match: '#NAny #NMid #NMid #NPatr' },
  { name: 'ad-ata', match: '#NMid #NMid #NPatr' },
  { name: 'ata', match: '#NCap #NPatr' },
  { name: 'soyad-ad-ata-bare', match: '#NSurname0 #NGiven0 #NGiven' },
  { name: 'soyad-ad', match: '#NSurname0 #NGiven' },
  { name: 'ad-soyad', match: '#NGiven0 #NSurname' },
  { name: 'soyad-cap', match: '#NForm0 #NFree' },
  { name: 'cap-soyad', match: '#NFree #NForm' },
  { name: 'soyad-cap', match: '#NForm0 #NCaps' },
  { name: 'cap-soyad', match: '#NCaps #NForm' },
  { name: 'soyad-ad', match: '#NLi #NGiven' },
  { name: 'ad-soyad', match: '#NGiven0 #NLi' },
  { name: 'cap-ad', match: '#NFree #NSure' },
  { name: 'ad-cap', match: '#NSure0 #NFree' },
  { name: 'foreign', match: '#NSure0 #NFree #NFree' },
  { name: 'foreign', match: '#NFree #NSure #NFree' },
  { name: 'foreign', match: '#NSure0 #NSure0 #NFree' },
  { name: 'foreign', match: '#NSure0 #NSure0 #NGiven' },
  { name: 'cap-cap', match: '#NFree #NFree' },
  { name: 'cap-cap', match: '#NFree #NFree #NFree' },
  { name: 'cap-cap', match: '#NGiven #NPart #NMid' },
  { name: 'cap-cap', match: '#NGiven #NPart #NPart #NMid' },
  { name: 'cap-cap', match: '#NFree #NPart #NMid' },
  { name: 'cap-cap', match: '#NFree #NPart #NPart #NMid' },
  { name: 'cap-cap', match: '#NGiven #NMid #NPart #NMid' },
  { name: 'cap-cap', match: '#NGiven #NPart #NMid #NPart #NMid' },
  { name: 'cap-cap', match: '#NFree #NFree #NPart #NPart #NMid' },
  { name: 'cap-cap', match: '#NFree #NFree #NPart #NMid' },
  { name: 'cap-cap', match: '#NCap #NGiven #NFree' },
  { name: 'led-cap', match: '#NLed #NFree' },
  { name: 'led-cap', match: '#NLed #NSure' },
  { name: 'led-cap', match: '#NLed #NLi' },
  { name: 'led-cap', match: '#NLedPlace #NSure' },
  { name: 'soyad-ad-ata', match: '#NLedPlace #NCap #NCap #NPatr' },
  { name: 'led-free', match: '#NLedFree' },
  { name: 'init-oglu', match: '#NInit #NCap #NPatr' },
  { name: 'init-oglu', match: '#NInit #NInit #NCap #NPatr' },
  { name: 'oglu-ad', match: '#NCap #NPatr0 #NGiven' },
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
  { name: 'soyad-init-init', match: '#NSurname0 #NInit #NInit' },
  { name: 'cap-init-init', match: '#NFree #NInit #NInit' },
  { name: 'soyad-init', match: '#NSurname0 #NInit' },
  { name: 'soyad-ad-ovic', match: '#NAny #NCap #NRuPatr' },
  { name: 'ad-ovic-soyad', match: '#NAny #NRuPatr #NSurname' },
  { name: 'ad-ovic', match: '#NAny #NRuPatr' },
  { name: 'slot-cap-cap', match: '#NSlot #NFree #NFree' },
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
  readonly view: { readonly fullPointer: readonly (readonly [number, number, number])[] };
};

/**
 * Sweeps the patterns over windows of tags. Terms carry no text, so the matcher can only see tags.
 * @throws RangeError on a window of more than 64 terms
 */
export function sweepNames(windows: readonly (readonly Term[])[]): NetMatch[] {
  if (windows.length === 0) return [];
  const doc = nlp.tokenize('') as unknown as {
    document: CompromiseTerm[][];
    sweep: (net: unknown, options: { tagger: boolean }) => { found: readonly Found[] };
  };
  doc.document = windows.map((terms, n) => {
    if (terms.length > MAX_WINDOW) throw new RangeError('A window of tags is too long.');
    return terms.map((term, i) => ({
      text: '·',
      pre: '',
      post: ' ',
      normal: '·',
      tags: new Set(term.tags),
      index: [n, i],
      id: `${n}-${i}`,
    }));
  });
  const out: NetMatch[] = [];
  for (const found of doc.sweep(net, { tagger: false }).found) {
    for (const [window, start, end] of found.view.fullPointer) {
      out.push({ window, start, end, pattern: found.name ?? '' });
    }
  }
  return out;
}
