import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareCaseNumber, takeCaseNumbers } from './typed-case-number.ts';
import { typedCitation } from './typed-citation.ts';

describe('a query that cites', () => {
  it('asks which thing an ambiguous abbreviation means', () => {
    expect(typedCitation('AM 12')).toEqual({ ambiguous: 'AM', spelt: 'Ailə Məcəlləsi 12' });
    expect(typedCitation('AM maddə 12')).toMatchObject({ citation: { target: { act: 'am' } } });
  });

  it('takes lower-case letters after a number for a measure', () => {
    expect(typedCitation('21 mm')).toBeUndefined();
    expect(typedCitation('21 MM')).toBeDefined();
  });

  it('is none where a word is left over', () => {
    expect(typedCitation('MM 21 zərər')).toBeUndefined();
    expect(typedCitation('Mülki Məcəllə')).toBeUndefined();
  });

  it('may be anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        typedCitation(text);
        expect(takeCaseNumbers(text, () => undefined)).toHaveLength(text.length);
      }),
    );
  });
});

describe('a case number in a query', () => {
  it('leaves its place empty, so that offsets hold', () => {
    const text = 'torpaq İş № 2(103)-7/2025 saylı iş üzrə aliment';
    const found: string[] = [];
    const rest = takeCaseNumbers(text, ({ parts }) => found.push(parts.serial));
    expect(found).toEqual(['7']);
    expect(rest).toHaveLength(text.length);
    expect(rest.split(/\s+/)).toEqual(['torpaq', 'aliment']);
  });

  it('without parentheses is offered, not assumed', () => {
    expect(bareCaseNumber('2-103-7/2025')).toBe('2(103)-7/2025');
    expect(bareCaseNumber('2-103-7')).toBeUndefined();
    expect(bareCaseNumber('12 103 7/2025 aliment')).toBeUndefined();
  });
});
