import { describe, expect, it } from 'vitest';
import { parseQuery } from '#indexer/search/parse-query.ts';
import { matterWords } from './matter-words.ts';

function matterOf(question: string, acts: readonly string[] = []): string {
  const { text, words } = parseQuery(question);
  return matterWords(text, words, acts)
    .map(({ surface }) => surface)
    .join(' ');
}

describe('words of the matter', () => {
  it.each([
    ['işəgötürən məzuniyyət verilməsini təmin etməlidir', 'verbs made with etmək'],
    [
      'Maddəsinin tələblərinə uyğun olaraq işəgötürən məzuniyyət verilməsini təmin edir',
      'a formula',
    ],
    ['21 ci maddədə nəzərdə tutulan işəgötürən məzuniyyət verilməsini təmin', 'ends of ordinals'],
    [
      'Konstitusiya Məhkəməsi Plenumunun bu Qərarın təsviri-əsaslandırıcı hissəsində əks olunan hüquqi mövqeyi: işəgötürən məzuniyyət verilməsini təmin',
      'what a court says of its decision',
    ],
  ])('of %j leave out %s', (question) => {
    expect(matterOf(question).replace('21 ', '')).toBe('işəgötürən məzuniyyət verilməsini təmin');
  });

  it('leave out the name of an act that counts, not the same words elsewhere', () => {
    const question = 'Əmək Məcəlləsinə görə gecə əmək haqqı';
    expect(matterOf(question, ['em'])).toBe('gecə əmək haqqı');
    expect(matterOf(question)).toBe('əmək gecə haqqı');
  });

  it('keep what belongs to the matter: a demand is more than a formula', () => {
    expect(matterOf('alacaqlının tələbləri borcluya')).toBe('alacaqlının tələbləri borcluya');
  });

  it('come once and are all words where too few would remain', () => {
    expect(matterOf('girov girovun girov predmeti')).toBe('girov predmeti');
    expect(matterOf('maddə nəzərdə tutulur')).toContain('tutulur');
  });
});
