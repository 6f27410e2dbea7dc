import type { Family, Make } from '#demo/family.ts';
import { docketed } from './docket-forms.ts';
import { castOf, stays } from './name-endings.ts';
import { lettered, signed } from './signed-forms.ts';
import { clerked, ended, household, sheets } from './written-marks.ts';

/** Who asks for a group of disability, those at home, at the works and at the hospital. */
function patients(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', minAge: 34, maxAge: 60 });
  const other = p.sex === 'm' ? ('f' as const) : ('m' as const);
  const spouse = person('spouse', { sex: other, surname: p.name.surname, minAge: 33, maxAge: 60 });
  const father = p.sex === 'm' ? p : spouse;
  return {
    ...{ p, spouse },
    kid: person('kid', {
      ...{ surname: father.name.surname, father: father.name.given, minAge: 9, maxAge: 17 },
    }),
    healer: person('healer', { sex: 'f', minAge: 35 }),
    surgeon: person('surgeon', { sex: 'm', minAge: 36 }),
    brigade: person('brigade', { role: 'şahid', sex: 'm', minAge: 35, maxAge: 65 }),
    door: person('door', { sex: 'f', minAge: 45, maxAge: 78 }),
    carer: person('carer', { sex: 'f', minAge: 27, maxAge: 58 }),
    rep: person('rep', { role: 'nümayəndə', sex: 'm', minAge: 26 }),
    adv: person('adv', { kind: 'keep' }),
    expert: person('expert', { kind: 'keep', sex: 'f' }),
  };
}

const patientPapers = (make: Make) =>
  sheets(make, {
    warrant: ['document', '######', 'V-####', 'VO ######'],
    proxy: ['document', '#/#-####', '###-e', 'ET-##/###'],
    referral: ['document', '088-#######', 'E-########', 'G-#####'],
    refusal: ['document', '##-#/####', 'TSE-#####', '#/##-####/##'],
    protest: ['document', '#######', 'M-######', '####-ş'],
    second: ['document', '##/####-2', 'AK-####', '#####'],
    history: ['document', '#####', '####/##', 'XT № ####'],
    epicrisis: ['document', '####', 'Ç-#####', '###/e'],
    scan: ['document', 'MRT-#####', '######/kt', '####-r'],
    finding: ['document', '###/TMEPB', 'TM-####', '##/###-k'],
    accident: ['document', 'H-1 № ##', '##/bh', 'BHA-###'],
    booklet: ['document', 'ƏK № #######', 'AZ ######', '##-####'],
    pension: ['document', '##########', 'SV № #######', 'ƏPF-#######'],
    look: ['document', '##', 'M/b-###', '####'],
    line: ['phone@p', '070 ### ## ##', '(051) ###-##-##', '+994 99 #######'],
    spouseline: ['phone@spouse', '055-###-##-##', '(050)#######'],
    mail: [
      'email@p',
      'e.elil##@poct.example',
      'muraciet####@mail.example',
      'menim.isim#@box.example',
    ],
    job: [
      'workplace',
      'Daşkəsən filiz mədənində qazmaçı',
      '“Azərboru” zavodunda presçi',
      'elektrik qatarında maşinist köməkçisi',
      'Sumqayıt kimya müəssisəsində aparatçı',
      'pambıqtəmizləmə zavodunda çilingər',
      '7 saylı avtobus parkında konduktor',
    ],
    ward: [
      'workplace:loc',
      'Respublika Neyrocərrahiyyə Xəstəxanasında',
      'Elmi-Tədqiqat Travmatologiya və Ortopediya İnstitutunda',
      'akademik Mirqasımov adına xəstəxanada',
      'Şirvan şəhər xəstəxanasında',
    ],
    clinic: [
      'workplace:gen',
      '15 saylı birləşmiş poliklinikanın',
      'kənd həkim ambulatoriyasının',
      'rayon mərkəzi poliklinikasının',
    ],
    ill: [
      'sensitive',
      'bel fəqərələrinin çoxsaylı yırtığı',
      'işemik insultdan sonra sağtərəfli hemiparez',
      'sağ baldırın amputasiyası',
      'dağınıq skleroz',
      'xroniki böyrək çatışmazlığı',
      'simptomatik epilepsiya',
    ],
    also: [
      'sensitive',
      'eşitmənin aşağı düşməsi',
      'ikinci tip şəkərli diabet',
      'arterial hipertenziya',
      'depressiv sindrom',
    ],
  });

/** The medical-social agency found too little loss of function for a group of disability. */
const DISABILITY: Family = {
  key: 'fifteenth-disability-refused',
  kind: 'qerar',
  procedure: 'inzibati',
  instance: 'first',
  courts: 'administrative',
  share: 1,
  category: 'İnzibati mübahisələr - Sosial müdafiə - Əlilliyin təyin edilməsindən imtina',
  outcomes: { granted: 4, dismissed: 2 },
  note: 'administrative',
  cast: {
    d: {
      as: 'body',
      name: 'Dövlət Tibbi-Sosial Ekspertiza və Reabilitasiya Agentliyi',
      role: 'cavabdeh',
    },
  },
  facts: (make) => {
    const people = patients(make);
    const { p, spouse, kid, healer, surgeon, brigade, door, carer, rep } = people;
    return {
      ...people,
      ...patientPapers(make),
      ploud: docketed(make, p, 'loud'),
      plettered: lettered(make, p, 'gen'),
      pclerk: clerked(make, p, 'dat'),
      family: household(make, p, 'plural-gen'),
      spousegil: ended(make, spouse, 'given', 'gil-gen'),
      kidwith: ended(make, kid, 'given', 'with'),
      healershort: docketed(make, healer, 'short'),
      surgeonapart: docketed(make, surgeon, 'apart'),
      brigadeis: ended(make, brigade, 'sg', 'copula'),
      brigadestub: signed(make, brigade, 'stub'),
      doorfront: docketed(make, door, 'front', 'gen'),
      carerclerk: clerked(make, carer, 'abl'),
      repclerk: clerked(make, rep),
      law: stays(
        make,
        '“Əlilliyi olan şəxslərin hüquqları haqqında” Azərbaycan Respublikasının Qanununa',
      ),
      law2: stays(make, '“İnzibati icraat haqqında” Azərbaycan Respublikasının Qanunu'),
      hurt: make.day(640, 1900),
      asked: make.day(240, 330),
      refused: make.day(190, 235),
      again: make.day(150, 185),
      sued: make.day(95, 145),
      found: make.dice.pick(['20–30 faiz', '25 faiz', '30 faizədək']),
      needed: make.dice.pick(['31–60 faiz', '61–80 faiz']),
      aid: make.money(180, 330, 10),
      drug: make.money(45, 260, 5),
      steps: make.dice.pick([
        'yüz addım gedə',
        'iki mərtəbə qalxa',
        'dayanacağa qədər gedə',
        'əsasız on metr yeriyə',
      ]),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun nümayəndəsi vəkil {adv.full:gen} ({warrant} nömrəli order), cavabdehin nümayəndəsi {rep.full:gen} (etibarnamə {proxy}) iştirakı ilə',
  subject:
    '{p.full:gen} {d:dat} qarşı imtina haqqında inzibati aktın ləğv edilməsi və əlilliyin təyin edilməsi üzərinə öhdəlik qoyulması tələbinə dair inzibati işə',
  story: [
    '{ploud} ({p.birthdot} tarixdə anadan olub; FİN {p.fin}; vəsiqə {p.idcard}; {p.address}) {sued:loc} məhkəməyə müraciət edərək bildirmişdir ki, uzun illər {job} işləyib, {hurt:loc} [növbədə yıxılıb xəstəxanaya aparılıb|iş yerində huşunu itirib], müayinə zamanı onda {ill} aşkar edilib. [Bundan başqa, həkimlər|Həkimlər yanaşı olaraq] {also} qeyd ediblər. {asked:loc} {referral} nömrəli göndərişlə əlilliyin təyin edilməsini istəyib, {d} isə {refused} tarixli, {refusal} nömrəli çıxarışla orqanizmin funksiyalarının pozulmasını {found} sayaraq imtina edib.',
    'İddiaçı [iclasda|izahatında] əlavə etdi ki, {again:loc} verdiyi şikayət ({protest}) də {second} nömrəli aktla rədd edilib, komissiyada cəmi beş dəqiqə baxıblar, [sənədlərini vərəqləməyiblər|ayaqqabısını da çıxartdırmayıblar]. İndi {steps} bilmir, ayda {drug} dərmana xərcləyir, əvvəlki təqaüd kitabçası ({pension}) üzrə ödəniş də dayandırılıb. Əlaqə üçün {line} nömrəsini və {mail} ünvanını göstərdi.',
    'Cavabdehin nümayəndəsi {rep.full} iddianı tanımadı: qərar elektron sistemdəki sənədlərə görə qəbul edilib, göndərişdə funksional pozulma ətraflı yazılmayıb. {repclerk} həmçinin bildirdi ki, [{plettered} əmək kitabçasında ({booklet}) son il də iş qeydi var|iddiaçı qiyabi qaydada da baxışdan keçə bilərdi], deməli, əmək qabiliyyəti tam itməyib.',
    '[İddiaçının həyat yoldaşı|Şahid qismində iddiaçının həyat yoldaşı] {spouse.full} ({spouseline}) göstərdi ki, gecələr onu özü çevirir, [çimdirməyə övladı {kidwith} birlikdə qaldırır|pilləkəndən övladı {kidwith} birlikdə düşürür]. Uşaqları {kid.full} ({kid.birthdot}) dərsdən sonra evdən çıxa bilmir. Qonşu {door.full} dedi ki, {spousegil} qapısına təcili yardım həftədə bir gəlir; {doorfront} sözlərinə görə, {family} [darvazasına maşın yaxınlaşa bilmir|evində pillələr sürüşkəndir].',
    'Sosial işçi {carer.full} yaşayış şəraitinə baxış aktını ({look}) təsdiq etdi, [{carerclerk} başqa heç kim evə gəlməyib|aktın surəti {carerclerk} alınıb]. Briqadir {brigade.full} isə bədbəxt hadisə haqqında aktı ({accident}) imzaladığını, yıxılanı maşına özü qoyduğunu söylədi. [Hadisəni ilk görən {brigadeis}.|Həkimə birinci zəng edən {brigadeis}.] {brigadestub} iddiaçının bundan sonra yüngül işə keçirildiyini də bildirdi.',
    'Göndərişi {clinic} həkimi {healer.full} yazıb, xəstəlik tarixçəsi ({history}) də ondadır; {healershort} proqramda yalnız qısa xanalar olduğunu dedi. Xəstəni {ward} müalicə edən {surgeon.full} isə [epikrizə|çıxarış epikrizinə] ({epicrisis}) və tomoqrafiyanın cavabına ({scan}) istinad edərək xəstənin [bərpa olunmayacağını|uzun müddət müşahidəyə ehtiyacı olduğunu] qeyd etdi. {surgeonapart} tərəflərin suallarına da cavab verdi.',
    'Məhkəmənin təyin etdiyi ekspertizanın {finding} nömrəli rəyində ekspert {expert.full} pozulmanın {needed} [olduğunu göstərmişdir|olduğu qənaətinə gəlmişdir]. Vəkil {adv.init} bu rəyi əsas gətirərək {aid} aylıq müavinətin itirildiyini, {pclerk} qulluq lazım olduğunu vurğuladı.',
  ],
  reasoning: [
    'Məhkəmə hesab edir ki, {law} görə əlillik orqanizmin funksiyalarının davamlı pozulmasına əsasən müəyyən edilir, {law2} isə orqanın faktiki halları özünün araşdırmasını tələb edir.',
    {
      only: ['granted'],
      p: 'Cavabdeh {p.surname:gen} real vəziyyətini yoxlamamış, sənədlərə baxışla kifayətlənmişdir. Ekspert rəyi, {surgeon.sg:gen} və {healer.surname:gen} izahatları pozulmanın yüksək olduğunu göstərir, gündəlik qulluğu isə {spouse.init} və {door.sg} təsdiq edir.',
    },
    {
      only: ['dismissed'],
      p: 'Rəydə göstərilən pozulma məhkəmə ekspertizası günü üçündür, imtina vaxtı isə {healer.init:gen} göndərişində belə məlumat olmayıb. {p.surname} yeni göndərişlə yenidən müraciət edə bilər, {spouse.sg:gen} izahatı tibbi meyarı əvəz etmir.',
    },
  ],
  guided: 'İnzibati Prosessual Məcəllənin 12, 67, 71, 72 və 75-ci maddələrinə əsaslanaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin, {d:gen} {refused} tarixli, {refusal} nömrəli və {second} nömrəli aktları ləğv edilsin. Cavabdehin üzərinə {p.full:gen} əlilliyinin təyin edilməsi barədə məsələyə yenidən baxmaq vəzifəsi qoyulsun.',
    ],
    dismissed: ['{p.full:gen} {d:dat} qarşı iddiası rədd edilsin.'],
  },
  traps: ['health', 'neighbours'],
};

export const FIFTEENTH_ADMINISTRATIVE_WELFARE: readonly Family[] = [DISABILITY];
