import type { Family, Make } from '#demo/family.ts';
import { voenOf } from '#demo/identifiers.ts';
import { ofElsewhere } from '../families/mentions.ts';
import { castOf, stays } from '../families/name-endings.ts';
import { FIRST_CIVIL, named, shapesOf, waysOf } from '../families/named-shapes.ts';

function workshopCast(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', minAge: 30, maxAge: 52, house: true });
  const d = person('d', { role: 'cavabdeh', sex: 'm', minAge: 36, maxAge: 58, house: true });
  const helper = person('helper', { sex: 'm', minAge: 20, maxAge: 45 });
  const father = p.sex === 'm' ? { surname: p.name.surname, father: p.name.given } : {};
  return {
    ...{ p, d },
    kid: person('kid', { ...father, minAge: 4, maxAge: 11 }),
    mother: person('mother', { sex: 'f', minAge: 63, maxAge: 80 }),
    brother: person('brother', { sex: 'm', surname: d.name.surname, father: d.father }),
    helper: ofElsewhere(make, helper, [
      undefined,
      undefined,
      undefined,
      ['Ramazanov', 'Seyfəddin'],
      ['Şvets', 'Roman', 'Antonoviç'],
    ]),
    seller: person('seller', { minAge: 50 }),
    client: person('client', { sex: 'f', minAge: 27 }),
    doctor: person('doctor', { minAge: 30 }),
    left: person('left', { role: 'şahid', sex: 'f', minAge: 40 }),
    right: person('right', { role: 'şahid', sex: 'm', minAge: 48 }),
    officer: person('officer', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep' }),
  };
}

function workshopPapers(make: Make) {
  const of = shapesOf(make);
  return {
    voen: make.mark(voenOf(make.dice, 2), 'voen', 'direct', 'd'),
    measured: of.paper('measured', '##/L-###|####|ES-##/&'),
    act: of.paper('act', '##|B-###/&|###'),
    letter: of.paper('letter', 'M-####|####-##|5/###'),
    record: of.paper('record', '####/#|AK-####|######'),
    opinion: of.paper('opinion', '###/T|#####|##-##/###'),
    title: of.property('house', '7#########|YH-######|4030########'),
    power: of.paper('power', '№ #######|EN-####/&|######'),
    signed: of.paper('signed', '##|K-#|s/n ###'),
    dphone: of.phone('d', '(050) ### ## ##|+994 55 ###-##-##|070#######'),
    film: of.phone('p', '(077) ### ## ##|+994 51 ###-##-##'),
    page: of.network(
      'd',
      'instagram.example/mebel_####|~taxta.usta##|facebook.example/sifarismebel##',
    ),
    truck: of.plate('truck', '10-@@-###|99-@@-###|90 @@ ###'),
    job: of.work(
      'p',
      'özəl klinikada tibb bacısı|rabitə qovşağında növbətçi mühəndis|ali məktəbdə dissertant və kitabxanaçı|avtobus parkında gecə növbətçisi',
    ),
    garden: of.work(
      'kid',
      '31 nömrəli uşaq bağçasına|qəsəbə məktəbinin hazırlıq qrupuna|“Sehrli Açar” inkişaf mərkəzinə|9 saylı məktəbə',
      'dat',
    ),
    ill: of.health(
      'kid',
      'bronxial astma|allergik bronxit|obstruktiv bronxit|epilepsiya|xroniki rinosinusit',
    ),
    clinic: of.work(
      'clinic',
      '5 nömrəli uşaq poliklinikasında|rayon mərkəzi xəstəxanasında|ağciyər xəstəlikləri institutunda',
      'loc',
    ),
  };
}

/** A joiner's shop in the next yard: a family asks that its noise and dust cease and that the harm to a child be paid. */
export const WORKSHOP: Family = {
  ...FIRST_CIVIL,
  key: 'sealed15-workshop-next-door',
  category:
    'Mülki mübahisələr - Qonşuluq hüququ, mülkiyyət hüququnun pozulmasının aradan qaldırılması',
  outcomes: { granted: 2, 'partly-granted': 4, dismissed: 2 },
  cast: {},
  facts: (make) => {
    const cast = workshopCast(make);
    const { given } = cast.d.name;
    return {
      ...cast,
      ...workshopPapers(make),
      ...waysOf(make, cast),
      nick: named(make, cast.d, make.dice.pick([`Dülgər ${given}`, `Usta ${given}`])),
      law: stays(make, 'Mülki Məcəllənin 157.5 və 170-ci maddələrinə'),
      ministry: stays(make, 'Ekologiya və Təbii Sərvətlər Nazirliyi'),
      opened: make.day(500, 900),
      complained: make.day(260, 330),
      checked: make.day(220, 250),
      filed: make.day(110, 180),
      cure: make.money(300, 1900, 10),
      moral: make.money(1000, 6000, 500),
      part: make.money(200, 900, 50),
      noise: make.dice.int(66, 88),
      metres: make.dice.int(3, 12),
    };
  },
  present: 'iddiaçı {p.full:gen}, cavabdeh {d.full:gen} iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı qonşu həyətdəki emalatxananın fəaliyyətinin dayandırılması və zərərin ödənilməsi haqqında iddiası üzrə mülki işə',
  story: [
    'İddiaçı {p.full} ({p.idcard}, FİN {p.fin}, telefon {p.phone}) məhkəmədən cavabdehin həyətində işləyən [dülgər sexinin|mebel emalatxanasının] fəaliyyətini dayandırmağı, {cure} müalicə xərcini və {moral} mənəvi zərəri ödətməyi xahiş edib. O, {p.address} ünvanında anası {mother.full} və övladı {kid.given} ilə yaşayır, {job} işləyir.',
    'Ərizəyə görə, qonşu evi {d.full} {opened:loc} {seller.full:abl} alıb (çıxarış {title}), az sonra [divara bitişik|iddiaçının pəncərəsindən {metres} metr aralı] talvarın altında dəzgahlar quraşdırıb. [Səhər saat yeddidən mişar səsi kəsilmir, ağac tozu həyətə çökür.|Dəzgahlar gecəyədək işləyir, yapışqan və lak iyi evə dolur.] {kid.given} {garden} gedir, ona {ill} diaqnozu qoyulub; {clinic} həkim {doctor.inits} uşağı {record} nömrəli ambulator kartla müşahidə edir və tozlu mühitdən uzaqlaşdırmağı [tövsiyə edib|yazıb].',
    '{p.surname} {complained:loc} {ministry} qarşısında {letter} nömrəli müraciət qaldırıb. {checked:loc} aparılmış ölçmədə ({measured} nömrəli protokol) səsin səviyyəsi {noise} desibel olub. Sahə müvəkkili {officer.full} da yerə gəlib, {act} nömrəli aktı tərtib edib, cavabdeh [aktı imzalamaqdan boyun qaçırıb|“öz həyətimdir” deyib]. İddiaçının {film} nömrəsindən çəkdiyi videolar diskdə işə əlavə olunub.',
    'Cavabdeh {d.full} ({d.birth:loc} təvəllüd tapıb, ünvanı {d.address}, VÖEN {voen}) iddia ilə razılaşmayıb. Dediyinə görə, fərdi sahibkar kimi vergi ödəyir, sexə üçfazalı xətt {power} nömrəli texniki şərtlə çəkilib, cəmi bir köməkçisi – {helper.full} var. Dəzgahları bazar günü işlətmirlər. [Əslində iddiaçının dərdi başqadır|Narazılıq ondan başlayıb ki]: {p.given} ondan {client.gs} adlı tanışına ucuz mətbəx mebeli istəyib, o isə razı olmayıb. [Qardaşı {brother.gp} bu söhbətin şahididir.|Həmin gün {brother.full} da orada olub, {d.init} bunu qardaşından soruşmağı təklif edib.]',
    'Qonşu {left.full} şahid kimi demişdir ki, el arasında {nick} çağırılan cavabdeh pis adam deyil, amma [səsdən pəncərə açmaq olmur|paltarı həyətdə qurutmaq olmur]. [{mother.given} xala bir neçə dəfə onlara gəlib ağlayıb|{mother.given} arvad yuxusuzluqdan şikayətlənir], {kid.given:acc} gecə təcili yardımla aparıblar. {helper.given} gecə saat on birdə də {truck} nişanlı yük maşınından taxta boşaldır.',
    'Şahid {right.full} əksinə, göstərmişdir ki, {d_house:gen} həyəti onun evinə daha yaxındır, lakin [narahatlıq hiss etmir|səsə öyrəşib]; sakinlərdən {signed} nömrəli siyahıya imzanı {brother.given} yığıb, orada {seller.init:gen} adı var. {p_all} ilə {d_all} arasında [əvvəl hasar söhbəti də olub|əvvəllər get-gəl var idi].',
    {
      p: 'İddiaçı cavabdehin {page} səhifəsindən çap edilmiş şəkilləri göstərərək bildirmişdir ki, {d_dot} ayda azı on sifariş qəbul edir, {client.init} üçün hazırlanan dolab da oradadır. Cavabdeh sifariş üçün {dphone} nömrəsinin yazıldığını [inkar etməmişdir|təsdiq etmişdir].',
      chance: 0.75,
    },
    'Məhkəmənin təyin etdiyi ekspertizanın {opinion} nömrəli rəyində (ekspert {expert.full}) göstərilir ki, talvarın səs izolyasiyası yoxdur, ventilyasiya borusu {p.init:gen} evinə tərəf yönəlib. {doctor.gs} uşağın xəstəliyinin tozla bağlılığının [mümkün|ehtimal olunan] olduğunu yazılı bildirib.',
  ],
  reasoning: [
    '{law} əsasən qonşu torpaq sahələrinin sahibləri bir-birinin hüquqlarına hörmətlə yanaşmalıdırlar; səsin, tozun və titrəyişin həddi aşması halında mülkiyyətçi onun aradan qaldırılmasını tələb edə bilər.',
    {
      p: 'Protokol və {expert.init:gen} rəyi göstərir ki, səs yol verilən həddi əhəmiyyətli dərəcədə keçir. {left.init:gen} ifadəsi bununla uzlaşır, {right.surname} isə gündüz evdə olmadığını etiraf edib. {kid.init:gen} müalicəsinə çəkilən xərc sənədlə [təsdiqlənir|sübut olunub].',
      only: ['granted'],
    },
    {
      p: '[Fəaliyyəti tam dayandırmaq|Emalatxananı birdəfəlik bağlamaq] {d.init:gen} və {helper.init:gen} dolanışığı nəzərə alındıqda mütənasib deyil; səs izolyasiyası qurulmalı, iş saat 9-dan 18-dək aparılmalıdır. {mother.init} üçün istənilən mənəvi zərər [azaldılmalı|qismən ödənilməli], {part} həddində müəyyən edilməlidir.',
      only: ['partly-granted'],
    },
    {
      p: 'Ölçmə bir dəfə və {d.init} iştirak etmədən aparılıb, {officer.init} tərəfindən tərtib edilən aktda isə dəzgahların işləmədiyi yazılıb. {doctor.surname:gen} məktubu səbəbli əlaqəni qəti təsdiq etmir. {right.init:gen} dedikləri də iddianı [zəiflədir|təkzib edir].',
      only: ['dismissed'],
    },
  ],
  guided:
    'Şərh olunanlara və Mülki Prosessual Məcəllənin 77, 88, 216–218, 220-ci maddələrinə əsasən məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {d.full:dat} həyətindəki emalatxananın fəaliyyətini dayandırmaq vəzifəsi həvalə edilsin, ondan {p.full:gen} xeyrinə {cure} maddi və {moral} mənəvi zərər tutulsun, pul {p.account} hesabına köçürülsün.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {d.full} bir ay ərzində səs izolyasiyası qurmağa borclu edilsin, {p.full:gen} xeyrinə {part} ödəsin. Qalan tələblər rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} iddiası təmin edilmədən saxlanılsın.'],
  },
};
