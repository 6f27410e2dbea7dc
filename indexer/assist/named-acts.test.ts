import { describe, expect, it } from 'vitest';
import { actsNamedIn, articleNumbersIn } from './named-acts.ts';

describe('what a question names', () => {
  it.each([
    ['Azərbaycan Respublikası Mülki Məcəlləsinin mənasına görə', ['mm']],
    ['emek mecellesine gore mezuniyyet', ['em']],
    ['Cinayət-Prosessual Məcəllədə həbs', ['cpm']],
    ['CM ilə ƏM arasında', ['cm', 'em']],
    ['məcəllə nədir', []],
    ['mülki iş', []],
  ])('%s: acts %j', (question, acts) => {
    expect(actsNamedIn(question)).toEqual(acts);
  });

  it.each([
    ['Maddə 79.1-ə görə', ['79']],
    ['355-18-ci maddənin tələbi', ['355-18']],
    ['79-cu maddə ilə 12 gün', ['79']],
    ['79 gün məzuniyyət', []],
  ])('%s: articles %j', (question, articles) => {
    expect(articleNumbersIn(question)).toEqual(articles);
  });
});
