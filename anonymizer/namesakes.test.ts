import { describe, expect, it } from 'vitest';
import { findNamesakes } from './namesakes.ts';

const found = (text: string) => findNamesakes(text).map(({ start, end }) => text.slice(start, end));

describe('places named after persons of history', () => {
  it.each([
    ['O, Abdulla Şaiq adına Kukla Teatrı qarşısında idi.', 'Abdulla Şaiq adına Kukla Teatrı'],
    ['O, M.F.Axundov adına kitabxanaya gəldi.', 'M.F.Axundov adına kitabxanaya'],
    ['Xurşidbanu Natəvanın heykəli yanında durub.', 'Xurşidbanu Natəvanın heykəli'],
  ])('%s', (text, name) => expect(found(text)).toEqual([name]));

  it.each([
    'Rəşid Əliyev adına kitabxana yoxdur.',
    'Qəmbərov Sərxan adına hesab açılıb.',
    'Füzuli adına 12 nömrəli məktəb.',
  ])('leaves %s', (text) => expect(found(text)).toEqual([]));
});
