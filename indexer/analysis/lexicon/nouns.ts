/** Nouns, adjectives, adverbs and names by field. Written by hand, dictionary forms. */
export const NOUNS: Readonly<Record<string, string>> = {
  law: 'qanun məhkəmə qərar iş maddə məcəllə hökm qətnamə qərardad əmr iddia iddiaçı cavabdeh',
};
