/** Verb bases by field. Written by hand; a base is what remains without -maq, -mək. */
export const VERBS: Readonly<Record<string, string>> = {
  auxiliaries: 'et ol elə eylə de bil ver al gəl get gəz qal qoy bax dur tut',
};
