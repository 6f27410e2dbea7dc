import { foldAz, lowerAz } from '#domain/az-text.ts';

// Words on which the sense of a sentence of law turns, as the analyzer folds them. Written by hand.

/** Words that deny. */
export const NEGATING: ReadonlySet<string> = folded(
  'deyil deyildir yox yoxdur heç qadağan qadağandır olmaz nə istisna',
);

/** Words that make a duty of something. */
export const OBLIGING: ReadonlySet<string> = folded(
  'borclu borcludur mütləq məcbur məcburi məcburidir vacib vacibdir vəzifə vəzifəli zəruri zəruridir gərək',
);

/** Words that limit what is said. A summary may leave them out, never bring them in. */
export const LIMITING: ReadonlySet<string> = folded(
  'yalnız ancaq bütün hər həmişə daim istənilən azı çox artıq qədər dərhal pulsuz',
);

export const MONTHS: ReadonlySet<string> = folded(
  'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
);

/** Numbers in words with their figures; bir is also an article and is left out. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    iki: '2',
    üç: '3',
    dörd: '4',
    beş: '5',
    altı: '6',
    yeddi: '7',
    səkkiz: '8',
    doqquz: '9',
    on: '10',
    iyirmi: '20',
    otuz: '30',
    qırx: '40',
    əlli: '50',
    altmış: '60',
    yetmiş: '70',
    səksən: '80',
    doxsan: '90',
    yüz: '100',
    min: '1000',
    milyon: '1000000',
  }).map(([word, figures]) => [foldAz(lowerAz(word)), figures]),
);

function folded(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map((word) => foldAz(lowerAz(word))));
}
