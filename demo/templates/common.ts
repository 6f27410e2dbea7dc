import type { Paragraph } from '../family.ts';

/** Sentences that many kinds of decision share. Variants stand in `[a|b]`; tokens as in markup.ts. */

export const ABSENT_DEFENDANT =
  '[Cavabdehə məhkəmə iclasının keçirilməsinin vaxtı və yeri barədə lazımi qaydada məlumat verilməsinə baxmayaraq, o, heç bir üzürlü səbəb göstərmədən məhkəmə baxışına gəlməmişdir|Cavabdeh məhkəmə iclasının vaxtı və yeri barədə lazımi qaydada xəbərdar edilsə də, məhkəmə iclasına gəlməmiş, gəlməməsinin səbəbləri barədə məhkəməyə məlumat verməmişdir|Cavabdeh işin baxılacağı vaxt barədə SMS bildiriş və sifarişli məktubla xəbərdar edilmiş, lakin məhkəmə iclasında iştirak etməmişdir]. Məhkəmə Azərbaycan Respublikasının Mülki Prosessual Məcəlləsinin 185-ci maddəsinə əsasən işə cavabdehin iştirakı olmadan baxılmasını [mümkün hesab etmişdir|mümkün saymışdır].';

export const BURDEN =
  '[Azərbaycan Respublikasının Mülki Prosessual Məcəlləsinin 77-ci maddəsinə əsasən hər bir tərəf öz tələblərinin və etirazlarının əsası kimi istinad etdiyi halları sübut etməlidir. Tərəf tələbini təsdiq edən sübut təqdim etmədikdə, məhkəmə qətnaməni iş üzrə mövcud olan sübutlara əsasən çıxarır.|Mülki Prosessual Məcəllənin 77-ci maddəsinin mənasına görə sübutetmə yükü hallara istinad edən tərəfin üzərinə düşür; təkcə tərəfin izahatı, onu təsdiq edən başqa sübut olmadıqda, tələbin təmin edilməsi üçün kifayət etmir.]';

export const EVALUATION =
  '[Məhkəmə Mülki Prosessual Məcəllənin 88-ci maddəsinə uyğun olaraq iş üzrə bütün sübutları obyektiv, qərəzsiz, hərtərəfli və tam araşdırmış, onların hər birinə mötəbərlik, aidiyyət və mümkünlük baxımından qiymət vermişdir.|Məhkəmə araşdırılmış sübutlara Mülki Prosessual Məcəllənin 88-ci maddəsinin tələblərinə əsasən daxili inamı üzrə qiymət verərək aşağıdakı nəticəyə gəlir.|Mülki Prosessual Məcəllənin 88-ci maddəsinə əsasən heç bir sübut məhkəmə üçün qabaqcadan müəyyən edilmiş qüvvəyə malik deyildir. Məhkəmə sübutları məcmu halında qiymətləndirir.]';

export const COSTS: Paragraph = {
  p: '[Mülki Prosessual Məcəllənin 119-cu maddəsinə əsasən məhkəmə xərcləri təmin edilmiş tələblərə mütənasib olaraq tərəflər arasında bölüşdürülür. İddiaçının ödədiyi {duty:nom} dövlət rüsumu cavabdehdən tutulmalıdır.|Məhkəmə xərclərinə gəldikdə, iddiaçı iddia ərizəsi verərkən {duty} dövlət rüsumu ödəmişdir. Mülki Prosessual Məcəllənin 107, 108 və 119-cu maddələrinə əsasən həmin məbləğ qarşı tərəfdən tutulmalıdır.]',
  only: ['granted', 'partly-granted'],
};

export const COSTS_DISMISSED: Paragraph = {
  p: 'İddia təmin edilmədiyindən Mülki Prosessual Məcəllənin 119-cu maddəsinə əsasən iddiaçının çəkdiyi məhkəmə xərcləri onun öz üzərində saxlanılmalıdır.',
  only: ['dismissed'],
};

export const COUNSEL_FEE: Paragraph = {
  p: 'İddiaçının nümayəndəsi vəkil {adv.init:dat} ödənilmiş {fee:nom} vəkil haqqının da cavabdehdən tutulması xahiş olunmuşdur. Mülki Prosessual Məcəllənin 121-ci maddəsinə əsasən məhkəmə vəkilin göstərdiyi yardımın həcmini və işin mürəkkəbliyini nəzərə alaraq ağlabatan həddə {feecut:gen} ödənilməsini [mümkün hesab edir|məqsədəuyğun sayır].',
  chance: 0.3,
  only: ['granted', 'partly-granted'],
};

export const LAWFULNESS =
  '[Mülki Prosessual Məcəllənin 217-ci maddəsinə əsasən qətnamə qanuni və əsaslı olmalıdır. Məhkəmə qətnaməni yalnız məhkəmə iclasında tədqiq olunmuş sübutlarla əsaslandırır.|Mülki Prosessual Məcəllənin 217 və 218-ci maddələrinə əsasən məhkəmə qətnamə çıxararkən sübutları qiymətləndirir, iş üçün əhəmiyyətli olan hansı halların müəyyən edildiyini, hansılarının edilmədiyini və iddianın təmin edilib-edilməməsini həll edir.]';

export const GUIDED_CIVIL =
  '[Yuxarıda göstərilənlərə əsasən və|Şərh olunanlara əsasən və|Göstərilənlərə əsasən,] Azərbaycan Respublikasının Mülki Prosessual Məcəlləsinin 216-220, 227, 233, 234 və 357-ci maddələrini rəhbər tutaraq, məhkəmə';

/** Notes on appeal by key. */
export const APPEAL_NOTES: Readonly<Record<string, string>> = {
  civil:
    '[Qətnamədən onun rəsmi qaydada verildiyi gündən bir ay müddətində {court} vasitəsilə {appealcourt:dat} apellyasiya şikayəti verilə bilər.|Qətnamədən onun surəti rəsmi qaydada verildiyi gündən 1 (bir) ay müddətində {appealcourt:dat} apellyasiya şikayəti verilə bilər.]',
  commercial:
    'Qətnamədən onun surəti rəsmi qaydada verildiyi gündən bir ay müddətində {court} vasitəsilə {appealcourt:gen} Kommersiya Kollegiyasına apellyasiya şikayəti verilə bilər.',
  administrative:
    'Qərardan tam formada təqdim olunduğu gündən 1 (bir) ay müddətində {court} vasitəsilə {appealcourt:gen} İnzibati Kollegiyasına apellyasiya şikayəti verilə bilər.',
  ruling:
    'Qərardaddan onun surəti rəsmi qaydada verildiyi gündən 10 (on) gün müddətində {appealcourt:dat} şikayət verilə bilər.',
  verdict:
    'Hökmdən elan edildiyi gündən 20 (iyirmi) gün müddətində {court} vasitəsilə {appealcourt:dat} apellyasiya şikayəti və ya apellyasiya protesti verilə bilər. Həbsdə olan məhkum üçün bu müddət hökmün surətinin ona təqdim edildiyi gündən hesablanır.',
  offence:
    'Qərardan rəsmi qaydada verildiyi gündən 10 (on) gün müddətində {court} vasitəsilə {appealcourt:dat} şikayət və ya protest verilə bilər.',
  order:
    'Borclu məhkəmə əmrinin surətini aldığı gündən 10 (on) gün müddətində tələbə qarşı etirazını {court:dat} təqdim edə bilər. Etiraz təqdim edildikdə məhkəmə əmri ləğv olunur.',
  cassation:
    'Qətnamədən onun surəti rəsmi qaydada verildiyi gündən 2 (iki) ay müddətində {court} vasitəsilə Azərbaycan Respublikasının Ali Məhkəməsinə kassasiya şikayəti verilə bilər.',
  administrativecassation:
    'Qərardan tam formada təqdim olunduğu gündən 1 (bir) ay müddətində {court} vasitəsilə Azərbaycan Respublikasının Ali Məhkəməsinə kassasiya şikayəti verilə bilər.',
  criminalcassation:
    'Qərardan elan edildiyi gündən 2 (iki) ay müddətində {court} vasitəsilə Azərbaycan Respublikasının Ali Məhkəməsinə kassasiya şikayəti və ya kassasiya protesti verilə bilər.',
  final: 'Qərar elan edildiyi gündən qanuni qüvvəyə minir və qətidir.',
};
