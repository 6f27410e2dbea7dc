import { describe, expect, it } from 'vitest';
import { expandEntry } from './derive.ts';
import { isInvariable, isNounLemma, isVerbBase } from './lexicon.ts';

describe('lexicon', () => {
  const ENTRIES: readonly (readonly [entry: string, words: string, verbs: string])[] = [
    ['dost:QZ', 'dost dostluq dostsuz', ''],
    ['məsuliyyət:M', 'məsuliyyət məsuliyyətli məsuliyyətlilik', ''],
    ['ədalət:S', 'ədalət ədalətsiz ədalətsizlik', ''],
    ['fırıldaq:K', 'fırıldaq fırıldaqçı fırıldaqçılıq', ''],
    ['duz:V', 'duz', 'duzla'],
    ['bərabər:QE', 'bərabər bərabərlik', 'bərabərləş'],
    ['göz:L', 'göz gözlü', ''],
  ];
  it.each(ENTRIES)('%s is %s and %s', (entry, words, verbs) => {
    const expanded = expandEntry(entry);
    expect(expanded.words.join(' ')).toBe(words);
    expect(expanded.verbs.join(' ')).toBe(verbs);
  });

  it('knows no other mark', () => {
    expect(() => expandEntry('dost:X')).toThrow(RangeError);
  });

  it('knows words, bases and invariable words apart', () => {
    expect([isNounLemma('dostluq'), isVerbBase('ogurla'), isInvariable('onun')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([isNounLemma('onun'), isVerbBase('dost'), isInvariable('mehkeme')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  const EVERYDAY =
    'oğurla korla çatla ayrıl ax axıt partla blokla hədələ saxtalaşdır hasarla otar dişlə qışqır ləkələ qapat yoluxdur damcıla tapda kopyala şərlə qala toqquş pislə bat süpür tax bıçaqla kilidlə daşla güllələ tulla parkla söykə yax çaş';
  it.each(EVERYDAY.split(' '))('has the everyday verb %s', (base) => {
    const folded = base.replace(/[əıöüğşç]/g, (sign) => 'eiougsc'['əıöüğşç'.indexOf(sign)] ?? sign);
    expect(isVerbBase(folded)).toBe(true);
  });
});
