/** An act or a step of procedure between the date and the event: `12.03.17-də ərizə verib, atası vəfat edib`. */
export const ACT_BETWEEN =
  /(?<!\p{L})(?:ərizə|müraciət|iddia|şikayət|müqavilə|qətnamə|qərar|qərardad|hökm|əmr|məktub|arayış|şəhadətnamə|protokol|акт|решени|заявлен|договор|справк)/iu;
const AT =
  '(?:-c[iıuü] il(?:d[əa]n?)?|-?[dt][aə]n?(?!\\p{L}))?(?:,? (?:tarixdə|tarixində|ildə|günü))?';
/** `12.03.2010-cu ildə cavabdehlə nikahı rəsmi qaydada qeydə alınmış`, `… tərəflər arasında nikah pozulmuşdur`; exported to be checked. */
export const NIKAH_AFTER = new RegExp(
  `^${AT}([^.;:\\d\\n]{0,80}?) nikah(?:ı|ları|larını)?((?: \\p{Ll}{2,12}){0,4}?) (?:bağla(?:n?mış|nıb|yıb)|qeyd(?:ə|iyyata)? al(?:ın)?(?:mış|ıb)|rəsmiləş|pozul(?:muş|ub|du)|ləğv (?:edil|olun)|kəsil(?:miş|ib)|pozdur(?:muş|ub))`,
  'iu',
);
// `состоит в браке с Ивановым И. с 3 мая 2010 года`, `брак между … и …, зарегистрированный 3 мая 2010 года`.
const RUSSIAN_BEFORE =
  /(?<!\p{L})(?:(?:в (?:\p{Ll}{6,20} )?браке|женат[аы]?|замужем)(?: [^.;:\d\n]{0,110})?(?<!\p{L})со?|брака?(?: [^.;:\d\n]{0,110})?,? (?:зарегистрированн?|заключ[её]нн?|расторгнут)\p{Ll}{0,3}) $/iu;

const INITIAL = /(?<=(?<!\p{L})\p{Lu})\.(?=,| ?\p{L})/gu; // ends no clause: `с Ивановым И.В. с 3 мая`

/** True where the words before a date or behind it make it that of a marriage or a divorce. */
export function isOfMarriage(before: string, after: string): boolean {
  if (/[а-яё]/iu.test(before)) return RUSSIAN_BEFORE.test(before.replace(INITIAL, ''));
  const [whole, between = '', how = ''] = NIKAH_AFTER.exec(after) ?? [];
  return whole !== undefined && !ACT_BETWEEN.test(between) && !ACT_BETWEEN.test(how);
}

const CORRECTED = /^(?:-c[iıuü] il)?["”»]? (?:tarix|söz|rəqəm|yazı)\p{Ll}{0,6} ["“«]$/u;
const INSTEAD =
  /^(?:-c[iıuü] il)?["”»]? (?:tarix|söz|rəqəm|yazı)\p{Ll}{0,6} (?:ilə əvəz|kimi (?:düzəl|dəyiş|oxun|yaz))/u;

/** True of two dates the later of which takes the place of the earlier in a record (`“12.03.1980” tarixi “13.03.1980” tarixi ilə əvəz edilsin`). */
export function isCorrected(text: string, end: number, start: number, nextEnd: number): boolean {
  return CORRECTED.test(text.slice(end, start)) && INSTEAD.test(text.slice(nextEnd, nextEnd + 40));
}
