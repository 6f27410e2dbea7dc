import type { Family, Make } from '#demo/family.ts';
import { ofElsewhere } from './mentions.ts';
import { castOf, lifeDay, stays } from './name-endings.ts';
import { FIRST_CIVIL, shapesOf, waysOf } from './named-shapes.ts';

function heirsCast(make: Make) {
  const person = castOf(make);
  const father = person('father', { sex: 'm', minAge: 76, maxAge: 90 });
  const kin = { surname: father.name.surname, father: father.name.given };
  const p2 = person('p2', {
    father: kin.father,
    role: 'iddiaçı',
    sex: 'f',
    minAge: 38,
    maxAge: 58,
  });
  const husband = person('husband', { sex: 'm', surname: p2.name.surname, minAge: 45, maxAge: 66 });
  return {
    father,
    p: person('p', { ...kin, role: 'iddiaçı', sex: 'f', minAge: 42, maxAge: 56 }),
    p2,
    d: person('d', { ...kin, role: 'cavabdeh', sex: 'm', minAge: 36, maxAge: 54 }),
    mother: person('mother', { sex: 'f', minAge: 72, maxAge: 84 }),
    husband: ofElsewhere(make, husband, [
      undefined,
      ['Beridze', 'Avtandil'],
      ['Kərimxanov', 'Magomed', 'Nəsrullayeviç'],
      ['Solovyov', 'Pavel', 'Nikitiç'],
    ]),
    wife: person('wife', { sex: 'f', surname: kin.surname, minAge: 32, maxAge: 50 }),
    nurse: person('nurse', { role: 'şahid', sex: 'f', minAge: 35 }),
    next: person('next', { role: 'şahid', sex: 'm', minAge: 55, maxAge: 78 }),
    uncle: person('uncle', {
      sex: 'm',
      surname: kin.surname,
      father: father.father,
      minAge: 66,
      maxAge: 82,
    }),
    lodger: person('lodger', { minAge: 24 }),
    signer: person('signer', { sex: 'm', minAge: 30 }),
    doctor: person('doctor', { minAge: 34 }),
    notary: person('notary', { kind: 'keep' }),
    notary2: person('notary2', { kind: 'keep' }),
    expert: person('expert', { kind: 'keep' }),
    advocate: person('advocate', { kind: 'keep' }),
  };
}

function estatePapers(make: Make) {
  const of = shapesOf(make);
  return {
    house: of.property('house', '4##########|60########|###-###-##-###|RN-########'),
    land: of.property('land', '9############|##/####-##|###########'),
    oldpaper: of.paper('oldpaper', 'JN-####|№ ###|##-####|A-###'),
    death: of.paper('death', 'ÖL № ######|AZ-Ö № ######|0#######|Ö-#####'),
    will: of.paper('will', '1-####|##/####|2V-###|####'),
    blank: of.paper('will', 'AA № ######|BN #######|VS-######'),
    entry: of.paper('entry', '###|V-####/&|#####|R-####'),
    heirfile: of.paper('heirfile', '##/&|###|MİR-###|0##/&'),
    refusal: of.paper('refusal', '##|###/&|01-##|N-###'),
    opinion: of.paper('opinion', '####|##-X/###|###/&|X-####'),
    chart: of.paper('chart', '####|X-####/&|###/#|##-####'),
    order: of.paper('order', '######|@@-####|OR-###'),
    lease: of.contract('lease', 'K-###|##/&-k|###'),
    birth: of.paper('birth', 'I-AY № ######|DQ ######|№ #######'),
    call: of.phone('d', '(070) ###-##-##|+994 51 ### ## ##|077#######'),
    oldaddr: of.address(
      'father',
      'Bağlar küçəsi, ev %|M.Hadi küçəsi %|Ə.Haqverdiyev küç., ev %|4-cü köndələn, ev %',
    ),
    abroad: of.address(
      'p2',
      'Marneuli, Rustaveli küç. %|Dərbənd, Buynakski küç., %|Moskva, Lyublino, Stavropol küç. %',
    ),
    ill: of.health(
      'father',
      'yaddaşın itməsi (demensiya)|beyin qan dövranının pozulması|Parkinson xəstəliyi|görmənin tam itirilməsi|prostat vəzi xərçəngi',
    ),
    hospital: of.work(
      'hospital',
      'rayon mərkəzi xəstəxanasının terapiya şöbəsində|Respublika Neyrocərrahiyyə Xəstəxanasında|kənd sahə xəstəxanasında|Müharibə veteranları hospitalında',
      'loc',
    ),
    job: of.work(
      'd',
      'bölgə elektrik şəbəkəsində montyor|meşə təsərrüfatında mühafizəçi|rayon poçtunda operator|üzümçülük təsərrüfatında briqadir',
    ),
  };
}

/** Two sisters want thirds of the late father's house; the brother shows a will that entered the register after the death. */
export const INHERITED: Family = {
  ...FIRST_CIVIL,
  key: 'sixteenth-inherited-house-share',
  category: 'Mülki mübahisələr - Vərəsəlik mübahisələri',
  outcomes: { granted: 3, 'partly-granted': 3, dismissed: 2 },
  cast: {},
  facts: (make) => {
    const cast = heirsCast(make);
    const death = lifeDay(make, 'father', 2, 4);
    const burial = lifeDay(make, 'mother', 8, 15);
    return {
      ...cast,
      ...estatePapers(make),
      ...waysOf(make, cast),
      ...{ deathday: death.day, deathyear: death.year },
      ...{ burialday: burial.day, burialyear: burial.year },
      law: stays(make, 'Mülki Məcəllənin 1133 və 1159-cu maddələrinə'),
      form: stays(make, 'Mülki Məcəllənin 1179-cu maddəsi'),
      share: stays(make, 'Mülki Məcəllənin 1193-cü maddəsinə'),
      built: make.dice.pick(['1960-cı', '1970-ci', '1980-ci']),
      rooms: make.dice.int(4, 7),
      sot: make.dice.int(6, 24),
      filed: make.day(190, 280),
      found: make.day(300, 360),
      rent: make.money(150, 420, 10),
      worth: make.money(48000, 160000, 1000),
    };
  },
  present:
    'iddiaçılar {p.full:gen} və {p2.full:gen}, onların vəkili {advocate.full:gen} (order {order}), cavabdeh {d.full:gen} iştirakı ilə',
  subject:
    'iddiaçılar {p.full:gen} və {p2.full:gen} cavabdeh {d.full:dat} qarşı vəsiyyətnamənin etibarsız hesab edilməsi və miras evdə payın tanınması tələbi üzrə mülki işə',
  story: [
    'Tərəflər bacı-qardaşdır. Onların atası {father.full} {deathyear} {deathday} tarixində vəfat etmişdir (şəhadətnamə {death}), anaları {mother.full} isə [ondan əvvəl|hələ] {burialyear} {burialday} tarixində dünyasını dəyişmişdir. Atadan {oldaddr} ünvanında {built} illərdə tikilmiş {rooms} otaqlı fərdi ev (reyestr nömrəsi {house}) və {sot} sot həyətyanı sahə (kadastr nömrəsi {land}) qalmışdır; evə dair [köhnə sənəd|bələdiyyənin sərəncamı] – {oldpaper}.',
    'İddiaçılar göstərmişlər ki, {p.full} (FİN {p.fin}, {p.address}) və {p2.full} ({p2.idcard}, əri {husband.gs} ilə {abroad} ünvanında yaşayır) birinci növbə vərəsələrdir (doğum şəhadətnaməsi {birth}), hər birinə üçdə bir pay düşür. Notarius {notary2.full} {heirfile} nömrəli miras işini açmış, lakin {refusal} nömrəli məktubla şəhadətnamə verməkdən imtina etmişdir, çünki {found:loc} [qardaş|cavabdeh] elektron reyestrdə “tapılmış” vəsiyyətnaməni təqdim edib.',
    'Həmin vəsiyyətnamə notarius {notary.full} tərəfindən {will} nömrəsi ilə (blank {blank}) təsdiqlənmiş, lakin reyestrə yalnız atanın ölümündən sonra, {entry} sıra nömrəsi ilə salınmışdır. Bütün əmlak {d.given:dat} qalır. {father.given} kişinin əvəzinə, əli əsdiyinə görə, sənədi {signer.full} imzalamışdır. Bacılar {signer.surname:acc} tanımırlar, ata isə son ilini {ill} diaqnozu ilə {hospital} keçirmişdi ({chart} nömrəli xəstəlik tarixçəsi).',
    'Cavabdeh {d.full} ({d.birthdot} təvəllüdlü, {d.address}, {job}) iddianı qəbul etməmişdir. O bildirmişdir ki, atasına [on il|illərlə] özü və həyat yoldaşı {wife.full} baxıblar, bacılar {mother.given} ölən gündən qapını açmayıblar, {p2.given} dəfnə də gəlməyib. Evin bir hissəsini {lodger.full} icarəyə götürüb (müqavilə {lease}, ayda {rent}), pul təmirə gedib. Vəsiyyətin oxunduğu gün əmisi {uncle.gp} süfrə başında olub.',
    'Şahid {nurse.full} patronaj tibb bacısıdır. O demişdir ki, [{father.given} kişi son aylar qızlarını çağırırdı|ata “evi üç yerə böləcəyəm” deyirdi], {wife.given} ona yemək verməyə gecikirdi, {doctor.sg:gen} yazdığı dərmanları da {p.given} gətirirdi. Şahid {next.full} isə göstərmişdir ki, {father.given:acc} həmişə {d_with} görüb, {d_house:loc} yeyib-içirdi; vəsiyyət barədə {uncle.given} əmidən eşidib.',
    {
      p: 'Vəkil {advocate.init} əlavə etmişdir ki, {signer_last} cavabdehin iş yoldaşıdır, ona {call} nömrəsindən [həmin gün üç dəfə|notariat kontoruna gedən günü] zəng edilib. {d.surname} bunu danmamış, {signer_with} təsadüfən rastlaşdığını demişdir.',
      chance: 0.75,
    },
    'Məhkəmə-psixiatriya və xəttşünaslıq ekspertizasının {opinion} nömrəli rəyində ekspert {expert.full} yazmışdır ki, {father.init:gen} həmin dövrdə hərəkətlərinin mənasını [tam dərk etməsi mümkün deyildi|dərk edib-etmədiyini sənədlər üzrə söyləmək mümkün deyil]. Əmlakın bazar dəyəri {worth} müəyyən edilmişdir.',
  ],
  reasoning: [
    '{law} əsasən qanun üzrə vərəsəlik vəsiyyətnamə olmadıqda və ya etibarsız sayıldıqda tətbiq edilir, ölənin uşaqları isə birinci növbədə bərabər pay hüququ ilə vərəsədirlər. {form} vəsiyyətnamənin notariat qaydasında, vəsiyyət edənin özünün imzası ilə tərtibini tələb edir.',
    {
      p: '{notary.init:gen} təsdiqlədiyi sənədin ölümdən sonra reyestrə düşməsi, imzanı kənar şəxs {signer.init:gen} atması və {nurse.init:gen} ifadəsi vəsiyyətin {father.init:gen} iradəsi olduğunu şübhə altına alır. {next.surname} vəsiyyəti görməmişdir. Odur ki, {d_all:gen} ata evi üç bərabər hissəyə bölünməlidir.',
      only: ['granted'],
    },
    {
      p: 'Vəsiyyətnamənin formasında kobud pozuntu yoxdur, {signer.surname:gen} imzası notariusun qeydi ilə izah olunur. Lakin {share} görə vəsiyyətdən asılı olmayaraq uşaqlara məcburi pay çatır. {p_last} və bacısı {p2.given} evin altıda bir hissəsini almalıdırlar.',
      only: ['partly-granted'],
    },
    {
      p: '{expert_dot} ölənin dərketmə qabiliyyətini qəti inkar etməmişdir. {nurse.init} vəsiyyətin imzalandığı gün evdə olmamış, {uncle.init} isə {d.init:gen} dediklərini yazılı təsdiq etmişdir. {p.init} və {p2.init} məcburi pay barədə tələb irəli sürməmişlər.',
      only: ['dismissed'],
    },
  ],
  guided: 'Mülki Prosessual Məcəllənin 77, 88, 217–220-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {will} nömrəli vəsiyyətnamə etibarsız hesab edilsin, {house} reyestr nömrəli evdə {p.full:gen}, {p2.full:gen} və {d.full:gen} hər birinin üçdə bir payı tanınsın.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {p.full:gen} və {p2.full:gen} hər birinə {house} reyestr nömrəli evin altıda bir hissəsi məcburi pay kimi ayrılsın, qalan tələb rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} və {p2.full:gen} {d.full:dat} qarşı iddiası rədd edilsin.'],
  },
};
