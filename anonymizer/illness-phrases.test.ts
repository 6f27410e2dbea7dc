import { expect, it } from 'vitest';
import { type Candidate, withoutOverlap } from './candidate.ts';
import { findSensitive } from './sensitive.ts';

const NAME = 'Əliyev Sarvan';
const PERSONS = [{ start: 0, end: NAME.length }];

/** What is found is all of the phrase and no word more. */
const PHRASES: readonly string[] = [
  // An illness by its name, with what it is of, where it comes from and how far it is.
  ...[
    'B hepatiti',
    'qara ciyərin partlaması',
    'damar mənşəli ağılzəiflik',
    'döyüş travmasından sonrakı nevroz',
    'sol böyrəyin hidronefrozu',
    'subdural hematoma',
  ],
  ...[
    'nevrotik gecə qorxuları',
    'Haşimoto tireoiditi',
    'narkomanlıq',
    'sağ ağciyərin pnevmoniyası',
  ],
  ...['alkoqol deliriumu', 'I tip şəkərli diabet', 'yan amiotrofik skleroz', 'vaskulyar demensiya'],
  // A finding with the part of the body it is of.
  ...['qlüten dözümsüzlüyü', 'üz və boyun nahiyəsinin II dərəcəli yanıqları'],
  ...['hər iki əlin II–III dərəcəli termiki yanığı', 'yuxarı tənəffüs yollarının yanığı'],
  ...['sağ tərəfdən 5-8-ci qabırğaların sınığı', 'L5–S1 fəqərəarası disk yırtığı'],
  ...[
    'dizin meniskinin cırılması',
    'XII döş fəqərəsinin kompression sınığı',
    'baş beynin əzilməsi',
  ],
  ...['diqqət çatışmazlığı və hiperaktivlik pozuntusu', 'göz yuvasının sınığı'],
  // A finding that a clause or an adjective keeps from its part of the body.
  ...['sağ yanağında qalıcı çapıq', 'çənəsində tikiş tələb edən yara'],
  ...['sağ böyrəyin qırma ilə zədələnməsi', 'qarın boşluğuna keçən odlu silah yarası'],
  ...['qarnında 12 sm uzunluğunda əməliyyatdan qalan çapıq', 'sol qolunda köhnə yanıq izləri'],
  ...['alnında kəsici alətlə vurulmuş yara izi', 'sol gözünün altında qançır'],
  // One finding out of another, and what somebody bears ill.
  ...['insult keçirdikdən sonra yaranmış iflic', 'infarktdan sonra yaranmış ürək çatışmazlığı'],
  ...['arı zəhərinə qarşı ağır allergiya', 'həşərat sancmasına qarşı anafilaktik reaksiya'],
  ...['stafilokokk toksikoinfeksiyası', 'su çiçəyi'],
  // What it comes of or needs, and what stands beside it.
  ...['hemodializ tələb edən böyrək çatışmazlığı', 'müalicəyə davamlı vərəm'],
  ...['sirkə turşusundan zəhərlənmə', 'hamiləliyin pozulması təhlükəsi', 'xətvari sıyrıqlar'],
  ...['bronxit və təşviş', 'əsəb sisteminin tükənməsi', 'COVID-19 sonrası ağırlaşma'],
  ...['ürəyə iki stentin qoyulması', 'insultdan sonrakı bərpa', 'tənəffüsün dayanması'],
  ...['öskürək və nəfəs çatışmazlığı', 'metastaz vermiş mədə xərçəngi', 'çənə oynağının çıxması'],
  // What somebody can no longer do, or has become.
  ...['görmə qabiliyyətini itirməsi', 'nitq qabiliyyətinin məhdudluğu', 'yeriyə bilməməsi'],
  ...['bud sümüyü sınmışdır', 'iki barmağı əzilib'],
  ...['dəm qazından zəhərlənmə', 'penisillinə allergiya'],
];
const RUSSIAN: readonly string[] = [
  ...[
    'наркозависимость',
    'анафилактический шок',
    'последствия инсульта',
    'открытая форма туберкулёза',
  ],
  ...['ожог лица и шеи II степени', 'перелом шейки бедра', 'задержка речевого развития'],
  ...['непереносимость глютена', 'отравление угарным газом', 'гепатит C', 'ВИЧ-инфекция'],
  ...['замена тазобедренного сустава', 'удаление опухоли мозга', 'ожог кипятком второй степени'],
  ...['угроза выкидыша', 'осложнённые роды', 'аллергическая реакция на пчелиный яд'],
  ...['левосторонний гемипарез', 'тревожно-депрессивное расстройство', 'тугоухость'],
];
const STAYS: readonly string[] = [
  `${NAME} ilə cavabdeh arasında əlaqə kəsilmişdir.`,
  `${NAME} ayılmadan ölmüşdür.`,
  `${NAME} Lalə xanımın evinə getdi.`,
  `${NAME} inəyin dabaq xəstəliyi barədə baytara yazdı.`,
  `${NAME} stolun ayağının sınmasını göstərdi.`,
  `${NAME} aptekdə hepatit əleyhinə vaksin satırdı.`,
  `${NAME} Milli Onkologiya Mərkəzinə qarşı iddia qaldırdı.`,
  `${NAME} qoruyucu qurğusunun çıxarılmasında təqsirli deyil.`,
  `${NAME} qonşuluqda yüksək təzyiq altında işləyən borunu göstərdi.`,
  `${NAME} əmək qabiliyyətinin itirilməsinə görə müavinət almır.`,
  `${NAME}: «Мне отказали в пособии по инвалидности».`,
  `${NAME}: «Не знаю, кому он звонил».`,
];
/** In a sentence without a name, and what a test found in the blood. */
const ROWS: readonly (readonly [text: string, ...found: string[]])[] = [
  [`${NAME} gəldi. Sürücüdə alkoqol sərxoşluğu aşkarlanıb.`, 'alkoqol sərxoşluğu'],
  [`${NAME} işdə yüngül dərəcəli sərxoşluq vəziyyətində olub.`, 'yüngül dərəcəli sərxoşluq'],
  [
    `${NAME} maşın sürüb. Onda alkoqol sərxoşluğu aşkarlanıb. İnzibati Xətalar Məcəlləsinin 333-cü maddəsi.`,
  ],
  [`${NAME} sonra Yehova şahidlərinə qoşulub.`, 'Yehova şahidlərinə'],
  [`${NAME} autizm diaqnozlu uşağın atasıdır.`, 'autizm'],
  [`${NAME} uşaqlıqdan epilepsiya ilə yaşayır.`, 'epilepsiya'],
  [`${NAME} milliyyətcə rus olan qadınla yaşayır.`, 'rus'],
  // By the frame of the sentence.
  [
    `${NAME} gəldi. Diaqnoz kəskin qurd toksikoinfeksiyası qoyulub.`,
    'kəskin qurd toksikoinfeksiyası',
  ],
  [`${NAME} müalicə alır, diaqnozu zob böyüməsi, ona güzəşt verilib.`, 'zob böyüməsi'],
  [`${NAME} gəldi, ona “gözün dərman xəstəliyi” diaqnozu qoyulub.`, 'gözün dərman xəstəliyi'],
  [
    `${NAME} ərinin müalicəsinə (oynaq protezinin qoyulması) xərc çəkib.`,
    'oynaq protezinin qoyulması',
  ],
  [`${NAME} qripin diaqnozu ilə xəstə olmuş.`, 'qripin'],
  [`${NAME} gəldi, oğlunun diaqnozu autizm olduğundan statusun güzəşti verilib.`, 'autizm'],
  [`${NAME} (qaraciyərin köçürülməsi ilə bağlı müalicədə) gəlmədi.`, 'qaraciyərin köçürülməsi'],
  [
    `${NAME} gəldi. Körpədə vaxtından əvvəl böyrək böyüməsi aşkar edilmişdir.`,
    'vaxtından əvvəl böyrək böyüməsi',
  ],
  [`${NAME} maşının sınması səbəbindən işə gəlməyib.`],
  [`${NAME} böyrək sancısı səbəbindən işə gəlməyib.`, 'böyrək sancısı'],
  [`${NAME} məcburi köçkün statusunun verilməsini istəyib.`],
  [`${NAME}: «Уволен за грубое нарушение трудовых обязанностей».`],
  [`${NAME} deyib ki, diaqnoz həkim tərəfindən düzgün qoyulmayıb.`],
  [`${NAME} müalicəsini (bundan sonra “Müalicə”) başa vurub.`],
  [`${NAME}: «Мать поправляется после операции на сердце».`, 'после операции на сердце'],
  [`${NAME}: «Она была свидетельницей Иеговы».`, 'свидетельницей Иеговы'],
  [`${NAME}, по национальности азербайджанец, женат.`, 'азербайджанец'],
];

const surfaces = (text: string): readonly string[] =>
  withoutOverlap(findSensitive(text, PERSONS) as Candidate[]).map(({ start, end }) =>
    text.slice(start, end),
  );

it.each(PHRASES)('%s', (phrase) => {
  expect(surfaces(`${NAME} işləmir, çünki onda ${phrase} var.`)).toEqual([phrase]);
});
it.each(RUSSIAN)('%s', (phrase) => {
  expect(surfaces(`${NAME}: «У меня ${phrase}, работать не могу».`)).toEqual([phrase]);
});
it.each(STAYS)('stays: %s', (text) => {
  expect(surfaces(text)).toEqual([]);
});
it.each(ROWS)('%s', (text, ...found) => {
  expect(surfaces(text)).toEqual(found);
});
