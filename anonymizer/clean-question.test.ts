import { describe, expect, it } from 'vitest';
import { cleanQuestion } from './clean-question.ts';

describe('a question that leaves for an endpoint', () => {
  it.each([
    ['Qonşum Əli Məmmədov mənə borcunu qaytarmır', 'a name with its surname'],
    ['qonşum əli məmmədov mənə borcunu qaytarmır', 'typed without capitals'],
    ['Məmmədov Əli Həsən oğlu borcu qaytarmırsa nə edim', 'with a patronymic'],
  ])('is not made of %s (%s)', (text) => {
    expect(cleanQuestion(text)).toBeUndefined();
  });

  it.each([
    ['FİN 5ABC12D olan şəxs borcu qaytarmır', '5ABC12D'],
    ['nömrəm 050 123 45 67, mənə zəng etsinlər', '123 45'],
    ['kartım 4169 7388 1234 5678 bloklanıb', '7388'],
    ['şəxsiyyət vəsiqəm AZE12345678 itib', '12345678'],
    ['mənə ad.soyad@example.az yazın', 'example.az'],
  ])('has no %s', (text, secret) => {
    expect(cleanQuestion(text) ?? '').not.toContain(secret);
  });

  it.each([
    'Əmək Məcəlləsinin 68-ci maddəsinə görə məzuniyyət neçə gündür?',
    '2024-cü ildə məni işdən çıxardılar, nə qədər kompensasiya düşür',
    'işəgötürən əmək haqqını gecikdirirsə nə etməliyəm',
    '10 000 manat borcu qaytarmırlar',
    '1 250 000 manatlıq müqavilə 15.03.2024 tarixində bağlanıb',
  ])('is otherwise as it was asked: %s', (text) => {
    expect(cleanQuestion(text)).toBe(text);
  });
});
