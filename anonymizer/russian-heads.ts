/** Nouns that an adjective with a capital stands before in the name of a body, an act or a place; small, their beginnings. Source: general knowledge. */
const HEAD =
  /^(?:кодекс|закон|суд|служб|комитет|министерств|палат|управлени|реестр|фонд|агентств|республик|комисси|отдел|департамент|инспекци|прокуратур|конституци|банк|академи|университет|институт|район|р-н|город|област|кра[йяю](?!\p{L})|уезд|волост|губерни|округ|пос[её]л|улиц|ул(?!\p{L})|переул|пер(?!\p{L})|тупик|проезд|проспект|пр-т|шоссе|бульвар|площад|микрорайон|массив|набережн|церк|церкв|кирх|собор|храм|мечет|монастыр|кладбищ|больниц|вокзал|рын[ок]к|завод|фабрик|порт|мост|конвенци|федераци|хартии|договор|паспорт)/u;
/** Endings of an adjective and of the noun that agrees with it: `Заболоцкий района не помнит` is somebody. */
const AGREEING: readonly (readonly [adjective: RegExp, noun: RegExp])[] = [
  [/(?:ий|ый)$/u, /[^аеёиоуыэюя]$/u],
  [/(?:ой|ей)$/u, /(?:[ыие]|[оеё]й|[^аеёиоуыэюя])$/u],
  [/(?:ого|его)$/u, /[ая]$/u],
  [/(?:ому|ему)$/u, /[ую]$/u],
  [/(?:ом|ем)$/u, /[еи]$/u],
  [/(?:ая|яя)$/u, /(?:[ая]|ь)$/u],
  [/(?:ую|юю)$/u, /(?:[ую]|ь)$/u],
  [/(?:ое|ее)$/u, /[оея]$/u],
  [/(?:ым|им)$/u, /(?:ом|[её]м|ам|ям)$/u],
  [/(?:ые|ие)$/u, /[ыиа]$/u],
  [/(?:ых|их)$/u, /(?:ов|ев|ей|ах|ях|[^аеёиоуыэюя])$/u],
  [/(?:ыми|ими)$/u, /(?:ами|ями)$/u],
];
const SHORT = /^(?:р-н|ул|пер|пр-т)/u;

/** True of the first word of such a name (`Гражданского кодекса`, `Низаминский р-н`); `next` stands right behind it. */
export function isRussianHeadword(word: string, next: string | undefined): boolean {
  const noun = next?.toLowerCase() ?? '';
  if (!HEAD.test(noun)) return false;
  return AGREEING.some(
    ([adjective, ending]) => adjective.test(word) && (SHORT.test(noun) || ending.test(noun)),
  );
}
