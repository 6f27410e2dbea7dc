import { describe, expect, it } from 'vitest';
import { parseQuery } from '#indexer/search/parse-query.ts';
import { citationForms } from './citation-forms.ts';

describe('citations in any spelling', () => {
  const forms = citationForms();

  it('are at least 300', () => {
    expect(forms.length).toBeGreaterThanOrEqual(300);
  });

  it('are understood, and nothing is guessed where they are ambiguous', () => {
    const wrong = forms.filter(({ typed, want }) => {
      const { card } = parseQuery(typed);
      const target = card.citation?.target;
      if ('guess' in want) return target !== undefined || card.caseNumberKey !== undefined;
      if ('caseNumber' in want) return card.caseNumberKey !== want.caseNumber;
      return !(
        target?.type === 'provision' &&
        target.act === want.act &&
        target.article === want.article &&
        target.point === want.point
      );
    });
    expect(wrong.map(({ typed }) => typed)).toEqual([]);
  });
});
