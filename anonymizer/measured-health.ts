const NUMBER = '\\d{1,4}(?:[.,]\\d{1,3})?';
const END = '(?![\\p{L}\\p{N}])';
const IS = '(?: (?:isə|artıq|həmişə|daim))?[ :–-]{1,3}';
const EYE = '(?:(?:sağ|sol|hər iki) göz\\p{Ll}{0,5}(?: üçün)?)';

/** `A(II) Rh+`, `qan qrupu O(I)`, `IV qrup qan`: a blood group. */
export const BLOOD_GROUP =
  /(?<![\p{L}\p{N}])(?:qan qrup\p{Ll}{0,4}[ :–-]{1,3})?(?:(?:AB|A|B|O|0|АВ|А|В|О) ?\((?:I{1,3}|IV)\)(?:,? ?(?:Rh|rezus)?(?: faktor\p{Ll}{0,2})? ?\(?(?:[+–-]|müsbət|mənfi|положительн[а-яё]{2,3}|отрицательн[а-яё]{2,3})\)?)?(?: qan qrup\p{Ll}{0,4})?|(?:birinci|ikinci|üçüncü|dördüncü|I{1,3}|IV) (?:qrup qan|qan qrup)\p{Ll}{0,4}(?:,? rezus[ -](?:mənfi|müsbət))?)/gu;
export const RHESUS =
  /(?<!\p{L})(?:rezus(?:[ -]faktor\p{Ll}{0,2})?[ -](?:mənfi|müsbət|konflikt\p{Ll}{0,5})|резус[ -](?:отрицательн|положительн|конфликт)[а-яё]{0,3})(?!\p{L})/gu;
/** `qan təzyiqi 180/110`. */
export const PRESSURE_READ = new RegExp(
  `(?<!\\p{L})(?:(?:qan|arterial|göz) )?təzyiq\\p{Ll}{0,4}${IS}\\d{2,3} ?[/\\\\–-] ?\\d{2,3}(?: mm)?${END}`,
  'gu',
);
/** `görmə itiliyi sağ gözdə 0,1, sol gözdə 0,3`, `–6,5 dioptri`. */
export const ACUITY = new RegExp(
  `(?<!\\p{L})görmə (?:itiliyi|qabiliyyəti|kəskinliyi)(?: ${EYE})?${IS}${NUMBER}(?:,? (?:və )?${EYE}${IS}${NUMBER})?${END}`,
  'gu',
);
export const DIOPTRES =
  /(?<![\p{L}\p{N}])[–+-]? ?\d{1,2}(?:[.,]\d{1,2})? ?(?:dioptri|dptr|диоптри)\p{L}{0,6}(?: (?:miopiya|yaxıngörənli|uzaqgörənli)\p{Ll}{0,5})?/gu;
/** `hemoqlobini 80 q/l`, `qlükoza 15 mmol/l`. */
export const LAB = new RegExp(
  `(?<!\\p{L})(?:hemoqlobin|qlükoza|qanda şəkər|şəkər|xolesterin|kreatinin|bilirubin|HbA1c|PSA|CD4|leykosit|trombosit|eritrosit|sidik cövhəri|TTH|TSH|prolaktin|testosteron)\\p{Ll}{0,5}(?: (?:səviyyəsi|miqdarı|sayı|göstəricisi))?${IS}${NUMBER} ?(?:q/l|g/l|mmol/l|mq/dl|ng/ml|mkmol/l|min|vahid|%|faiz)${END}`,
  'gu',
);
/** `40 dərəcə qızdırma`. */
export const FEVER =
  /(?<![\p{L}\p{N}])(?:3[89]|4[0-2])(?:[.,]\d)? ?(?:dərəcə|°)\p{L}{0,4}(?: qədər)? (?:hərarət|qızdırma|istilik)\p{Ll}{0,5}/gu;
/** `bədəninin 35 faizi yanmışdır`, `bədən səthinin 20%-nin yanığı`. */
export const BURNT_SHARE =
  /(?<!\p{L})(?:bədən\p{Ll}{0,5}(?: səthi\p{Ll}{0,4})?|dəri\p{Ll}{0,5}(?: səthi\p{Ll}{0,4})?) \d{1,3} ?(?:faiz|%)(?:-?\p{Ll}{1,4})? (?:yan|ziyan gör)\p{Ll}{1,12}(?!\p{L})/gu;
/** `1450 qram çəki ilə doğulmuşdur`, `yeddi aylıq dünyaya gəlmişdir`, `vaxtından əvvəl doğulub`. */
export const BORN_EARLY =
  /(?<![\p{L}\p{N}])(?:(?:\d{3,4} (?:q|qram)(?:lıq)? çəki(?:də| ilə) )?vaxtından (?:əvvəl|tez)|\d{3,4} (?:q|qram)(?:lıq)? çəki(?:də| ilə)|(?:\d{1,2}|yeddi|səkkiz|altı)(?:-?\p{Ll}{2})? (?:aylıq|həftəlik)(?: ikən)?|çatışmayan aylıq) (?:doğul|dünyaya gəl|anadan ol)\p{Ll}{1,12}(?!\p{L})/gu;
/** `intellekt əmsalı 55`, `IQ 62`. */
export const INTELLECT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:IQ|intellekt əmsalı|əqli inkişaf əmsalı)(?: göstəricisi)?${IS}\\d{2,3}${END}`,
  'gu',
);
/** `12 tikiş vurulmuşdur`. */
export const STITCHES =
  /(?<![\p{L}\p{N}])(?:\d{1,2}|iki|üç|dörd|beş|altı|yeddi|səkkiz|doqquz|on(?: \p{Ll}{2,6})?) (?:ədəd )?(?:cərrahi )?tikiş\p{Ll}{0,4} (?:vurul|qoyul|atıl|sal)\p{Ll}{1,12}(?!\p{L})/gu;
/** `HCV (+)`, `Vasserman reaksiyası müsbət`, `HBsAg müsbət`. */
export const POSITIVE =
  /(?<![\p{L}\p{N}])(?:HCV|anti-HCV|HBV|HBsAg|HİV|HIV|İİV|RW|PCR|PZR|Vasserman(?: reaksiyası)?|ВИЧ|PPD|Mantu(?: testi| sınağı)?)(?: testi| analizi| markeri| nəticəsi)?[ :–-]{0,3}(?:\(\+\)|müsbət|pozitiv|reaktiv|положительн[а-яё]{2,3})/gu;

/** What was measured of somebody's body, with the number. Source: Court 2.1.6; policy, sensitive. */
export const MEASURED = [
  BLOOD_GROUP,
  RHESUS,
  PRESSURE_READ,
  ACUITY,
  DIOPTRES,
  LAB,
  FEVER,
  BURNT_SHARE,
  BORN_EARLY,
  INTELLECT,
  STITCHES,
  POSITIVE,
];
