const RESIDUES: Readonly<Record<string, RegExp>> = {
  // `qızıllarını` is gold, no daughter.
  'oğlu/qızı': /\p{L}\d+ (?:oğlu|qızı(?!l))\p{Ll}*/gu,
  initials:
    // Behind an official's initials a number may begin: `Soyadova S.Ə. Sənəd6 nömrəli arayışında`.
    /\p{L}\d+(?:-\p{Ll}+)? (?:\p{Lu}\.){1,2}(?![\p{L}\d])|(?<!\p{L})(?:\p{Lu}\.){1,2} ?(?!Sənəd|Müqavilə)\p{Lu}\p{Ll}+\d+/gu,
  'doubled ending': /\p{L}\d+-\p{Ll}+-\p{Ll}+/gu,
  glued: /\p{Lu}\p{Ll}+\d+\p{L}+/gu,
  'empty quotes': /[“"«]\s*[”"»]/gu,
};

/** What is left of names around labels in a published text, each with its kind. */
export function residuesOf(published: string): readonly string[] {
  return Object.entries(RESIDUES).flatMap(([kind, pattern]) =>
    [...published.matchAll(pattern)].map((match) => `${kind}: ${match[0]}`),
  );
}
