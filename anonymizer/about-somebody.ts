/** A party, a relative, who has to do with the parties, or a pronoun for one of them. */
export const PARTY_WORD =
  /(?<!\p{L})(?:[İi]ddiaçı|[Cc]avabdeh|[Zz]ərərçək(?:ən|miş)|[Tt]əqsirləndirilən|[Mm]əhkum(?!l|iyy|\p{Ll}{0,3} (?:ed|ol))|[Şş]ahid|[Əə]rizəçi|[Bb]orclu|[Tt]ələbkar|[Hh]əyat yoldaş|[Aa]rvad|[Aa]na(?:sı|m)|[Aa]ta(?:sı|m)|[Oo]ğ(?:lu|lum|ul(?!l))|[Qq]ız(?:ı|ım)?(?![\p{Ll}])|[Qq]ızının|[Qq]ardaş[ıi]|[Bb]acıs?[ıi]|[Ss]ürücü|[İi]şçi(?!l)|[Pp]asiyent|[Xx]əstə(?:n|d|y)|[Uu]şa[qğ](?!l[ıi]q)|[Mm]ərhum|[Kk]örpə(?!l)|[Bb]abas?[ıi]|[Nn]ənəs?[ıi]|[Nn]əvəs?[ıi]|[Qq]aynana|[Qq]aynatas|[Qq]onşu(?:su|m)|[Kk]irayəçi|[Mm]üştəri|[Tt]ələbə|[Şş]agird|[Ss]ığortalı|[Ss]ərnişin|[Hh]ərbi qulluqçu|[Ee]sgər|[Aa]bonent|[Aa]lıcı|[Dd]ayə(?!n)|[Qq]arovulçu|[Dd]ərzi|[Aa]ilənin|[Zz]amin|[Vv]arisin|[Vv]əsiyyət edən|[Mm]ən(?!\p{L})|[Mm]ənim|[Oo](?=, )|[Oo]n(?:un|a|da|u)(?!\p{L})|[Ии]ст(?:ец|ц|иц)|[Оо]тветчи|[Пп]отерпевш|[Пп]острадавш|[Оо]сужд[её]нн|[Пп]одсудим|[Оо]бвиняем|[Сс]видетел|[Зз]аявител|[Дд]олжни|[Рр]еб[её]н(?:ок|к)|[Рр]аботни[кц]|[Пп]ассажир|[Пп]ациент|[Уу]мерш|[Сс]ын|[Дд]оч|[Мм]ат[ье]р|[Мм]ать|[Оо]т(?:ец|ц)(?!\p{L}{0,3}ств)|[Мм]уж(?!ск)|[Жж]ен[аыуе](?!\p{L})|[Бб]рат|[Сс][её]стр|[Бб]абушк|[Дд]едушк|[Сс]осед|[Дд]евоч|[Мм]альчик|[Дд]ед(?!у)|[Сс]упруг|[Пп]лемянни|[Вв]ну(?:к|чк)|[Вв]одител|[Аа]рендатор|[Пп]окупател|[Сс]тудент|[Уу]чени[кц]|[Сс]олдат|[Вв]оеннослужащ|[Пп]огибш|[Мм]алыш|[Мм]ладен|(?:у|[Уу]) н(?:его|е[её])(?!\p{L})|(?<!\p{L})(?:[Оо]н|[Оо]на|[Яя])(?!\p{L}))/u;
/** What a rule or a programme is told with, never what happened to somebody. */
export const GENERAL =
  /(?:ol|edil|veril|sayıl|məhdudlaşdırıl)[aə] bil[əm]|qadağandır|yol verilmir|pandemiya|(?<!\p{L})[Pp]roqramı|ilə mübarizə(?! apar)|əleyhinə(?! dispanser)|preparat|(?:şəxs|qadın|uşaq|vətəndaş|xəstə|əlil|işçi|pasiyent)l[aə]r(?!\p{Ll}*(?:[ıi]m|dan biri))|(?<!\p{L})(?:MMC|ASC|QSC)(?!\p{L})|(?:[ıiuü]l|[aə]n|l[ıiuü]n|[dt]ir[ıiuü]l)[ıiuü]r[.,;]|m[aə]l[ıi](?:dır|dir)|(?<!\p{L})malikdir|hesab (?:olun|edil)|(?<!\p{L})(?:halında|hallarda)(?!\p{L})|d[ıiuü][qk]d[aə](?!\p{L})|(?<!\p{L})(?:və ya|yaxud) (?:təqsirləndirilən|zərər|şübhəli|sair|digər)|çatmayan|[Hh]amilə (?:qadın )?(?:və ya|yaxud)|törətdiyi zaman|(?<!\p{L})redaksiyada(?!\p{L})|имеют право|имеет право|предоставля[ею]тся|запреща|подлеж|[юя]тся(?!\p{L})|в случае|инвалидам|больным(?!\p{L})/u;
export const HAPPENED =
  /d[ıiuü](?:ğ|y)[ıiuü]n[ıiuü](?!\p{L})|m[ıiuü]şd[ıiuü]r(?!\p{L})|m[ıiuü]ş[ıi]m|(?:[ıiuü]b|m[ıiuü]ş|d[ıiuü]|[şçkpstfxq]t[ıiuü]|y[aə]m|[ıiuü]r[aə]m)(?:[.,;”"]| \()|[sl]iy[aə]m(?!\p{L})|[ıiuü]bd[ıi]r|(?:(?:al|çək|keçir|yaşa[yn]|qal|yat|gəz|ged|işlə|bil|ye|iç|taxı?|at|vur|ol|gör|eşit|danış|yeri|oxu|tut|saxla[yn])m?[ıiuü]r|(?<!şəxs|ibarət|haqq[ıi]|bərabər|məcbur|cavabdeh|hüquq[ıu])d[ıiuü]r| var)[.,;”"]|(?:[ıiuü]r| var| olub| olmuşdur) və (?:o|ona|onun|xüsusi|bu)(?=[ ,])|[а-яё]{4}/u;
// The words of an article or of a general rule say nothing about a person.
const CITES = /(?<!beyin )maddə|məcəllə|qanunun|qanunu|bənd(?!l)/iu;

/** What a doctor did to somebody, whoever it is: `X diaqnozu qoyulub`. */
const TREATED =
  /diaqnoz\p{Ll}{0,5} (?:qoy|təsdiqlən|müəyyən (?:ed|ol)|təyin (?:ed|ol))\p{Ll}{0,4}(?:[ıiuü]b|m[ıiuü]ş|d[ıiuü])(?!\p{L}{4})|stasionar müalicə (?:al|gör)(?:[ıiuü]b|m[ıiuü]ş)|(?:xəstəxanaya|stasionara|reanimasiyaya) (?:yerləşdiril|çatdırıl|aparıl|düş)(?:[ıiuü]b|m[ıiuü]ş)/u;

/** True where a sentence without a name speaks of somebody named before, or of a party by the role. */
export function isAboutParty(own: string, wasAbout: boolean): boolean {
  if (CITES.test(own)) return false;
  if (wasAbout) return true;
  if (TREATED.test(own)) return true;
  return HAPPENED.test(own) && PARTY_WORD.test(own) && !GENERAL.test(own);
}
