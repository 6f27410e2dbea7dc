import { describe, expect, it } from 'vitest';
import type { PassageHit } from '#indexer/search/engine.ts';
import { parseQuery } from '#indexer/search/parse-query.ts';
import { lookAgain } from './second-look.ts';

const hit = (id: string, text: string, label = '', score = 10): PassageHit => ({
  id,
  type: 'act',
  title: '',
  date: '',
  facets: {},
  anchor: 'm1',
  label,
  text,
  score,
});
const termsOf = (question: string) => parseQuery(question).words.map(({ node }) => node);
const order = (question: string, ...hits: PassageHit[]) =>
  lookAgain(hits, termsOf(question)).map(({ id }) => id);

describe('a second look at passages', () => {
  it('puts one sentence with the words before words scattered over several', () => {
    const scattered = hit('scattered', 'Məzuniyyət verilir. Bayram olur. Müddət keçir. Tələb var.');
    const together = hit('together', 'Məzuniyyət üçün keçən bütün bu qədər uzun bir müddət.');
    expect(order('məzuniyyət müddət', scattered, together)).toEqual(['together', 'scattered']);
  });

  it('puts words side by side before the same words far from each other', () => {
    const far = hit('far', 'Əmək haqqında bu qanunla yaranan hər hansı digər müqavilə.');
    const side = hit('side', 'Bu qanunla yaranan hər hansı digər yazılı əmək müqaviləsi.');
    expect(order('əmək müqaviləsi', far, side)).toEqual(['side', 'far']);
  });

  it('puts the article whose whole heading the question says before one of a longer heading', () => {
    const text = 'İcarəçi mənzili qaytarır.';
    const long = hit('long', text, 'Maddə 1. İcarəçi, mülkiyyətçi, kreditor, zamin');
    const short = hit('short', text, 'Maddə 2. İcarəçi');
    expect(order('icarəçi mənzili', long, short)).toEqual(['short', 'long']);
  });

  it('counts a word that few passages have for more than one that most have', () => {
    const common = ['a', 'b', 'c', 'd'].map((id) => hit(id, 'Müqavilə bağlanır.'));
    const rare = hit('rare', 'Girov saxlanılır.');
    expect(order('müqavilə girov', ...common, rare)[0]).toBe('rare');
  });

  it('finds a word by its lemma in any form and letter case, by its beginning for less', () => {
    const form = hit('form', 'MƏZUNİYYƏTLƏRDƏN istifadə.');
    const other = hit('other', 'Başqa söz.');
    expect(order('məzuniyyət', other, form)).toEqual(['form', 'other']);
  });

  it('keeps the order of the engine where nothing tells passages apart, and its far better ones', () => {
    expect(order('girov', hit('a', 'Söz.'), hit('b', 'Söz.'))).toEqual(['a', 'b']);
    expect(order('girov', hit('a', 'Söz.', '', 90), hit('b', 'Girov.', '', 1))).toEqual(['a', 'b']);
  });

  it('takes a zone of a decision for no heading', () => {
    const [found] = lookAgain([hit('a', 'Söz.', 'zone:reasoning')], termsOf('reasoning'));
    expect(found?.score).toBe(1);
  });

  it('gives back nothing for nothing and all for no words', () => {
    expect(order('girov')).toEqual([]);
    expect(order('', hit('a', 'Söz.'))).toEqual(['a']);
  });
});
