import {
  A,
  AT_PHONE,
  DIGIT_WORD,
  NUMBERED,
  near,
  OPERATOR,
  PHONE_AFTER,
  PHONE_CODE,
  PHONE_DEED,
  PHONE_WORD,
  RUSSIAN_DIGIT_WORD,
  type Rule,
  re,
  Z,
} from './identifier-context.ts';

// A telephone with figures hidden, in whatever groups: `(077) ***-08-57`, `+994 50 212 ** 57`.
const HIDDEN = '(?:\\d|[*•xXхХ])';
// The line that is called: `18 121-0543 xəttinə zəng`, not a line of a railway or of electricity.
const LINE_BEHIND = near(
  '^["”»]? ?(?:saylı |nömrəli )?(?:telefon |qaynar |əlaqə |mobil ){0,2}x[əe]tt(?:i(?!\\p{L})|in[əe](?!\\p{L})|ind[əe]n(?!\\p{L})|inin(?!\\p{L})|il[əe](?!\\p{L}))',
);

/** Telephones: by their groups, by the word for one, by the operator or the call told beside them. */
export const PHONE_RULES: readonly Rule[] = [
  {
    ...{ name: 'phone', cls: 'phone', ground: 'P', score: 0.95 },
    pattern: re(
      `(?<![\\p{L}\\p{N}/.-])(?:(?:\\+[ ]?)?994|0)[ (-]{0,3}${PHONE_CODE}[ )-]{0,3}\\d(?:[ -]{0,2}\\d){6}${Z}`,
    ),
    not: /^\d{8,9}$|^0\d{2} \d{3} \d{2} \d{2} \d{2}/,
  },
  {
    // `070.212.34.56`, `050/212-34-56`, `050_212_34_56`: whatever sign parts the groups.
    ...{ name: 'phone-parted', cls: 'phone', ground: 'P', score: 0.95 },
    needs: /\d ?[./_–-] ?\d{3}/,
    pattern: re(
      `(?<![\\p{L}\\p{N}/.,_-])(?:\\+?994[ ._-]?|0)${PHONE_CODE}(?: ?[./_–-] ?\\d{3}[ ./_–-]{1,3}\\d{2}[ ./_–-]{1,3}\\d{2}|[./_]\\d{7})(?![\\p{L}\\p{N}]|[./_-]\\d)`,
    ),
  },
  {
    // `050 212.34.56`, `+994 (0)55 212 34 56`, `8-055-212-3456`: the code parted by one sign, the groups by another.
    ...{ name: 'phone-mixed-signs', cls: 'phone', ground: 'P', score: 0.9 },
    needs: /\d[ )./_–-]{1,3}\d{3}[ ./_–-]{1,3}\d\d/,
    pattern: re(
      `(?<![\\p{L}\\p{N}/.,_-])(?:\\+?994[ ._-]{0,2}(?:\\(0\\) ?|\\()?|(?:8[ -])?0|\\(0)${PHONE_CODE}[ )./_–-]{1,3}\\d{3}[ ./_–-]{1,3}\\d{2}(?:[ ./_–-]{1,3}\\d{2}|\\d{2})(?![\\p{L}\\p{N}]|[./_-]\\d|-c[ıiuü] il)`,
    ),
  },
  {
    // `(0 51) 855.98.02`, `0 70 / 902 / 97 / 32`, `0 21 26 82660`: the zero apart from its code.
    ...{ name: 'phone-zero-apart', cls: 'phone', ground: 'P', score: 0.9 },
    needs: /0 \d\d/,
    pattern: re(
      `(?<![\\p{L}\\p{N}/.,_-])(?:\\(0 ${PHONE_CODE}\\)|0 ${PHONE_CODE})[ ./_–-]{1,3}\\d{2,3}(?:[ ./_–-]{1,3}\\d{2,5}|\\d{4,5})(?:[ ./_–-]{1,3}\\d{2,3})?(?![\\p{L}\\p{N}]|[./_-]\\d)`,
    ),
    not: /^(?:\D{0,4}\d){0,9}\D{0,4}$|^(?:\D{0,4}\d){11,}\D{0,4}$/,
  },
  {
    ...{ name: 'phone-hidden', cls: 'phone', ground: 'P', score: 0.9 },
    needs: /[*•xXхХ]{2}/u,
    pattern: re(
      `(?<![\\p{L}\\p{N}/.,_-])\\(?(?:\\+?994[ (-]{0,2}|0)${PHONE_CODE}\\)?[ -]{0,2}(?=[\\d -]{0,8}[*•xXхХ]{2})${HIDDEN}(?:[ -]{0,2}${HIDDEN}){6}(?![\\p{L}\\p{N}*•])`,
    ),
  },
  {
    ...{ name: 'phone-line', cls: 'phone', ground: 'P', score: 0.85 },
    begins: 'digit',
    needs: /x[əe]tt/iu,
    pattern: re(
      `(?<![\\p{L}\\p{N}/.,:_-])(?:(?:0?${PHONE_CODE}[ -]{1,2})?\\d{2,3}(?:[ -]\\d{2,4}){1,3}|[2-9]\\d{3,6})${Z}`,
    ),
    after: LINE_BEHIND,
  },
  {
    // `*6820 xəttinə`, `*4243 nömrəsinə zəng`: a short number with its star.
    ...{ name: 'phone-star', cls: 'phone', ground: 'P', score: 0.85 },
    needs: /\*\d{3}/,
    pattern: re('(?<![\\p{L}\\p{N}*•])\\*\\d{3,5}#?(?![\\p{L}\\p{N}*])'),
    context: near(
      '(?<!\\p{L})(?:zəng|qısa nömrə\\p{L}{0,4}|tel|telefon|xətt)\\p{L}{0,6}[ :(–-]{0,3}$',
    ),
    after: near('^["”»]? ?(?:saylı |nömrəli )?(?:x[əe]tt|n[öo]mr|qısa n[öo]mr|USSD)'),
  },
  {
    // `mesajı 2123456 nömrəsindən alıb`: a call told before the number.
    ...{ name: 'phone-called', cls: 'phone', ground: 'P', score: 0.85, both: true },
    begins: 'digit',
    pattern: re(`(?<![\\p{L}\\p{N}/.,_-])\\d(?:[ -]?\\d){4,11}${Z}`),
    context: near(
      '(?<!\\p{L})(?:zəng|mesaj|SMS|whatsapp|vatsap|yazışma|звон|сообщен)[^.;\\n]{0,40}$',
    ),
    after: near('^["”»]? ?(?:nömrəsi|nömrədən|nömrəyə|номер)'),
  },
  {
    // `50 212 34 56 nömrəsinə mesaj`, `“Azercell” 212-34-56 nömrəsi`: no zero or code, told by the call or the operator.
    ...{ name: 'phone-told', cls: 'phone', ground: 'P', score: 0.87 },
    begins: 'digit',
    pattern: re(
      `(?<![\\p{L}\\p{N}/.,_-])(?:${PHONE_CODE}[ .-]{0,3})?\\d{3}[ .-]{0,3}\\d{2}[ .-]{0,3}\\d{2}${Z}(?! ?(?:manat|man\\.|AZN|rubl|dollar|USD|avro))`,
    ),
    context: OPERATOR,
    after: PHONE_DEED,
  },
  {
    // `50 212 34 56 nömrəsi`: code and groups as of a telephone, right before the word for a number.
    ...{ name: 'phone-grouped', cls: 'phone', ground: 'P', score: 0.85 },
    begins: 'digit',
    pattern: re(
      `(?<![\\p{L}\\p{N}/.,_-])${PHONE_CODE}[ .-](?:\\d{3}[ .-]\\d{2}[ .-]?\\d{2}|\\d{7})${Z}`,
    ),
    after: near('^ ?(?:nömrəs|номер(?!н))'),
  },
  {
    // `4477-yə zəng vurub`: a short number, told by the call; those of help begin with 1.
    ...{ name: 'phone-short', cls: 'phone', ground: 'P', score: 0.8 },
    begins: 'digit',
    pattern: re(`(?<![\\p{L}\\p{N}/.,:-])(?:[2-9]\\d{3,6}|\\d{1,3}(?:-\\d{2}){2})${Z}`),
    after: near('^-?(?:y?[əa]|nömrəyə|d[əa]n) (?:zəng|mesaj|SMS)'),
  },
  {
    // `212-34-56`: groups that no article, day or amount has.
    ...{ name: 'phone-home', cls: 'phone', ground: 'P', score: 0.8 },
    begins: 'digit',
    needs: /\d-\d\d-\d\d/,
    pattern: re(
      `(?<![\\p{L}\\p{N}/.,:_–-]|№ ?|[)] ?)[2-9]\\d{2}-\\d{2}-\\d{2}(?![\\p{L}\\p{N}/]|-\\d|[.,]\\d|-c[ıiuü]|[ -](?:madd|bənd|saylı|n[öo]mr[əe]li))`,
    ),
  },
  {
    ...{ name: 'phone-bracket', cls: 'phone', ground: 'P', score: 0.95 },
    pattern: re(`\\(0?${PHONE_CODE}\\d{0,2}\\)[ -]{0,2}\\d{1,3}(?:[ -]{0,2}\\d{2}){2,3}${Z}`),
  },
  {
    ...{ name: 'phone-context', cls: 'phone', ground: 'P', score: 0.85 },
    begins: 'digit',
    pattern: re(`${A}\\d{2,4}[ -]\\d{3}[ .-]\\d{2}[ .-]?\\d{2}${Z}`),
    context: PHONE_WORD,
    after: PHONE_AFTER,
  },
  {
    ...{ name: 'phone-local', cls: 'phone', ground: 'P', score: 0.85 },
    begins: 'digit',
    pattern: re(
      `${A}(?:\\d(?:-?\\d){10,12}|\\d(?:[ -]?\\d){4,9})${Z}(?! ?(?:manat|man\\.|AZN|rubl|dollar|USD|avro))`,
    ),
    context: AT_PHONE,
    after: near(`^${NUMBERED} (?:\\p{L}{1,12} )?(?:telefon|mobil|abunə)`),
  },
  {
    ...{ name: 'phone-words', cls: 'phone', ground: 'P', score: 0.85 },
    needs: /tel|mobil|[əe]laq[əe]|whatsapp|faks|тел/iu,
    pattern: re(`${A}${DIGIT_WORD}(?:[ ,]{1,2}${DIGIT_WORD}){3,16}${Z}`),
    context: AT_PHONE,
  },
  {
    // `sıfır əlli iki yüz on iki otuz dörd əlli altı nömrəsi`: only a telephone begins with the word for zero.
    ...{ name: 'phone-words-behind', cls: 'phone', ground: 'P', score: 0.85 },
    needs: /s[ıi]f[ıi]r/iu,
    pattern: re(`${A}[Ss]ıfır(?:[ ,]{1,2}${DIGIT_WORD}){4,16}${Z}`),
    after: near('^ ?(?:nömrə|telefon|mobil)'),
  },
  {
    // `“yetmiş – iki yüz on iki – otuz dörd – əlli altı” nömrəsinə`: no amount is called a number.
    ...{ name: 'phone-words-told', cls: 'phone', ground: 'P', score: 0.85 },
    needs: /n[öo]mr[əe](?:s|y|d)/iu,
    pattern: re(`${A}${DIGIT_WORD}(?:[ ,–-]{1,3}${DIGIT_WORD}){4,16}${Z}`),
    after: near('^["”»]? ?(?:nömrəs|nömrəy|nömrədən|telefon nömrə)'),
  },
  {
    // `ноль пятьдесят, двести двенадцать, тридцать четыре, пятьдесят шесть`.
    ...{ name: 'phone-words-russian', cls: 'phone', ground: 'P', score: 0.85 },
    needs: /ноль/iu,
    pattern: re(
      `${A}(?:[Нн]оль|(?:плюс )?девятьсот девяносто четыре)(?:[ ,–-]{1,3}${RUSSIAN_DIGIT_WORD}){4,16}${Z}`,
    ),
  },
  {
    // `34-56 ilə bitən nömrəyə`: what was told of a telephone.
    ...{ name: 'phone-ends-in', cls: 'phone', ground: 'P', score: 0.8, both: true },
    begins: 'digit',
    pattern: re(`${A}\\d{2}-?\\d{2}(?:-\\d{2})?${Z}`),
    context: /(?:)/u,
    after: near(
      '^ (?:rəqəm\\p{L}{1,6} )?(?:ilə (?:bitən|qurtaran|sonlanan|nəticələnən)|sonluqlu) (?:\\p{L}{3,12} ){0,2}(?:nömrə|telefon|mobil|abunə)',
    ),
  },
  {
    ...{ name: 'phone-russian', cls: 'phone', ground: 'P', score: 0.9 },
    begins: 'digit',
    pattern: re(`${A}[78][ -]?\\(\\d{3,5}\\)[ -]?\\d{1,3}(?:[ -]?\\d{2}){2}${Z}`),
  },
  {
    ...{ name: 'phone-russian-plain', cls: 'phone', ground: 'P', score: 0.85 },
    begins: 'digit',
    pattern: re(`(?<![\\p{L}\\p{N}./-])[78][ -]\\d{3}[ -]\\d{3}[ -]\\d{2}[ -]\\d{2}${Z}`),
  },
  {
    ...{ name: 'phone-foreign', cls: 'phone', ground: 'P', score: 0.85 },
    needs: /\+\d/,
    pattern: re(
      `(?<![\\p{L}\\p{N}])\\+\\d{1,3}(?: ?\\(0\\))?[ (-]{0,2}\\d{2,4}(?:[ )-]{0,2}\\d{2,4}){2,3}${Z}`,
    ),
  },
  {
    // `0049 176 19924869`: abroad, with the two zeros that are dialled.
    ...{ name: 'phone-dialled', cls: 'phone', ground: 'P', score: 0.85 },
    begins: 'digit',
    needs: /00[ -]?[1-9]/,
    pattern: re(
      `(?<![\\p{L}\\p{N}/.,-])00[ -]?[1-9]\\d{0,2}(?:[ -](?:\\(\\d{1,8}\\)|\\d{1,8})){2,6}${Z}`,
    ),
    not: /^\D{0,3}(?:\d\D{0,3}){1,9}$/,
  },
];
