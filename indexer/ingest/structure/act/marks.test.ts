import { describe, expect, it } from 'vitest';
import { withoutMarks } from './marks.ts';

describe('withoutMarks', () => {
  it.each([
    ['alone on a line', '[195]', undefined, '', ['195']],
    ['spaced digits', '[ 6 7 8 ]', undefined, '', ['678']],
    ['glued to a word', 'tənzimlənir.KMQ26', undefined, 'tənzimlənir.', ['KMQ26']],
    ['after a heading', 'Şərəfin müdafiəsi KMQ8', undefined, 'Şərəfin müdafiəsi', ['KMQ8']],
    ['with a space', 'rədd edir KMQ 25', undefined, 'rədd edir', ['KMQ25']],
    ['of the other kind', 'qayda K M 1', undefined, 'qayda', ['KM1']],
    ['glued to a point', 'KMQ1182.2. Müddət', '182', '182.2. Müddət', ['KMQ1']],
    ['two', 'mətn [7] [8]', undefined, 'mətn', ['7', '8']],
    ['a year in brackets is too long', 'mətn [20251]', undefined, 'mətn [20251]', []],
    ['another abbreviation', 'HKMQ1 mətni', undefined, 'HKMQ1 mətni', []],
    ['a distance', 'on KM yol', undefined, 'on KM yol', []],
  ])('takes off a mark %s', (_reason, line, article, text, marks) => {
    expect(withoutMarks(line, article)).toEqual({ text, marks });
  });
});
