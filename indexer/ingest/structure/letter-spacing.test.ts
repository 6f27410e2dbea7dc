import { expect, test } from 'vitest';
import { withoutLetterSpacing } from './letter-spacing.ts';

test.each([
  ['Q Ə T  E D İ R :', 'QƏT  EDİR :'],
  [
    'onu Q a r a y e v  E l m a r  V a h i d  o . belə bilmir',
    'onu Qarayev  Elmar  Vahid  o. belə bilmir',
  ],
  ['Bunu Q a r a y e v  M . V . - y ə dedilər.', 'Bunu Qarayev  M.V.-yə dedilər.'],
  ['Bunu Q a r a y e v E l m a r görüb.', 'Bunu Qarayev Elmar görüb.'],
  ['arvad Q a r a y e v a  E l z a  q ı z ı.', 'arvad Qarayeva  Elza  qızı.'],
  ['N .  Ə n v ə r  o ğ l u gəldi', 'N.  Ənvər  oğlu gəldi'],
  ['истица Р з а е в а  З е н ф и р а  к ы з ы', 'истица Рзаева  Зенфира  кызы'],
])('joins the letters of %s', (line, joined) => {
  expect(withoutLetterSpacing(line)).toBe(joined);
});

test.each(['A və B tərəfləri', 'o e gəldi', 'qrup A B', '1 2 3 manat', 'Bu, o , a idi', ''])(
  'leaves %s',
  (line) => {
    expect(withoutLetterSpacing(line)).toBe(line);
  },
);
