/**
 * Words that the lexicon writes in short: `dost:QZ` is dost, dostluq, dostsuz. Only what is marked by
 * hand exists; no word is derived freely. A = a/ə, I = ı/i/u/ü, Q = q/k by harmony with the stem.
 * Source: the word-formation chapters of school grammars of modern Azerbaijani (söz yaradıcılığı).
 */
const DERIVED: Readonly<Record<string, readonly string[]>> = {
  L: ['lI'], // with it: borclu
  Z: ['sIz'], // without it: borcsuz
  Q: ['lIQ'], // the quality or place: dostluq
  C: ['çI'], // who does it: balıqçı
  M: ['lI', 'lIlIQ'], // məsuliyyətli, məsuliyyətlilik
  S: ['sIz', 'sIzlIQ'], // ədalətsiz, ədalətsizlik
  K: ['çI', 'çIlIQ'], // fırıldaqçı, fırıldaqçılıq
};
const DERIVED_VERBS: Readonly<Record<string, string>> = { V: 'lA', E: 'lAş' }; // duzla; birləş

/** The words and verb bases that one entry of the lexicon stands for. */
export type Entry = { readonly words: readonly string[]; readonly verbs: readonly string[] };

/** Expands an entry with its marks. @throws on a mark that the table does not know. */
export function expandEntry(entry: string): Entry {
  const [word = '', marks = ''] = entry.split(':');
  const words = [word];
  const verbs: string[] = [];
  for (const mark of marks) {
    const verb = DERIVED_VERBS[mark];
    const suffixes = DERIVED[mark];
    if (verb !== undefined) verbs.push(attach(word, verb));
    else if (suffixes !== undefined) words.push(...suffixes.map((suffix) => attach(word, suffix)));
    else throw new RangeError(`No derivation is called ${mark} in ${entry}.`);
  }
  return { words, verbs };
}

function attach(word: string, suffix: string): string {
  const vowels = word.toLocaleLowerCase('az').match(/[aıouəeiöü]/g);
  const last = vowels?.at(-1) ?? 'a';
  const front = 'əeiöü'.includes(last);
  const close = 'oöuü'.includes(last) ? (front ? 'ü' : 'u') : front ? 'i' : 'ı';
  return (
    word +
    [...suffix]
      .map((sign) =>
        sign === 'A'
          ? front
            ? 'ə'
            : 'a'
          : sign === 'I'
            ? close
            : sign === 'Q'
              ? front
                ? 'k'
                : 'q'
              : sign,
      )
      .join('')
  );
}
