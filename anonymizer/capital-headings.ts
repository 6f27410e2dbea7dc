// Nouns of action and quality with what ties or asks them: no name ends so. `Məlik`, `Fatma`, `Nadir` are no such.
const OF_HEADING =
  /(?:[DT][IİUÜ]RM[IİUÜ]|M[AƏ]S[Iİ](?:N\p{Lu}{0,3})?|L[AƏ](?:ŞD[Iİ]R|ND[Iİ]R|N|Ş|T)M[AƏ]|[BCÇDFGKMNPRSŞTVYZIUÜ]L[IİUÜ](?:[QK]|Ğ[IİUÜ]\p{Lu}{0,4}|Y[IİUÜ]\p{Lu}{0,4})|L[AƏ]R[Iİ](?:N\p{Lu}{0,3})?)$/u;

/** True of a run of words in capitals that asks or tells what a part of the decision is about (`PAYIN DƏYƏRİ NƏDİR?`, `QƏYYUMLUQ ORQANININ RƏYİ`); `after` stands behind it. */
export function isHeadingRun(words: readonly string[], after: string): boolean {
  return /^ ?\?/.test(after) || words.some((word) => OF_HEADING.test(word));
}
