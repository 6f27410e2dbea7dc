import type { Family, Make } from '#demo/family.ts';
import { docketed } from './docket-forms.ts';
import { castOf, stays } from './name-endings.ts';
import { signed } from './signed-forms.ts';
import { clerked, ended, sheets } from './written-marks.ts';

/** A driver, those at the table, those in the car, and who measured the breath. */
function wheel(make: Make) {
  const person = castOf(make);
  const d = person('d', {
    ...{ role: 'inzibati xəta törətmiş şəxs' as const, sex: 'm' as const },
    ...{ minAge: 24, maxAge: 61 },
  });
  return {
    d,
    host: person('host', { sex: 'm', minAge: 30, maxAge: 66 }),
    owner: person('owner', { minAge: 30, maxAge: 70 }),
    wife: person('wife', { sex: 'f', surname: d.name.surname, minAge: 24, maxAge: 58 }),
    rider: person('rider', { role: 'şahid', sex: 'm', minAge: 22, maxAge: 60 }),
    seller: person('seller', { sex: 'f', minAge: 25, maxAge: 62 }),
    doctor: person('doctor', { sex: 'f', minAge: 30 }),
    chief: person('chief', { sex: 'm', minAge: 38, maxAge: 64 }),
    patrol: person('patrol', { kind: 'keep', sex: 'm' }),
    patrol2: person('patrol2', { kind: 'keep', sex: 'm' }),
  };
}

const wheelPapers = (make: Make) =>
  sheets(make, {
    protocol: ['document', 'AA № ######', 'İX ######', '#######', 'DYP-#####'],
    licence: ['document', 'AZ ######', 'CC № ######', 'AB ########', 'YA######'],
    tech: ['document', 'AA № ######', 'BC ######', 'TŞ № ######'],
    proxy: ['document', '#-####', '##E-#####', 'R-####'],
    removal: ['document', '###', 'KM-####', '##/###'],
    test: ['document', '####', 'N-###/##', '##-####'],
    print: ['document', '#####', '00###', 'Q-####'],
    parked: ['document', '####', 'DM-###', '#####'],
    earlier: ['document', '##/##-###', '####', 'BX-#####'],
    praise: ['document', '##', 'X-##/##', '###-x'],
    plate: ['plate', '10-VV-###', '90-OL-###', '99-DC-###', '77-EG-###', '22-BA-###'],
    dline: ['phone@d', '050 ### ## ##', '(055) ### ####', '+994-70-###-##-##', '010-###-##-##'],
    wifeline: ['phone@wife', '0515######', '(077) ###-##-##'],
    job: [
      'workplace',
      '“Qarabağ Univermağı”nda satıcı',
      'rayon meliorasiya idarəsində ekskavatorçu',
      'Heydər Məscidinin həyətində bağban',
      '“Azəristiliktəchizat” ASC-də çilingər',
      '12 saylı uşaq idman məktəbində güləş məşqçisi',
      'rayon arxivində saxlayıcı',
    ],
    spot: [
      'place:loc',
      'Bakı-Quba yolunun 34-cü kilometrində',
      'Gədəbəy döngəsində',
      'köhnə çörək zavodunun qarşısında',
      'Hacı Zeynalabdin qəsəbəsinin girişində',
      '“Xəzri” yanacaqdoldurma məntəqəsinin yanında',
      'Kür körpüsünün üstündə',
    ],
    table: [
      'place:loc',
      '“Ceyran Bulağı” istirahət mərkəzində',
      '“Üç Alma” şadlıq sarayında',
      '“Qaya Dibi” çayxanasında',
      '“Zoğal” restoranında',
    ],
    dispensary: [
      'workplace:dat',
      'Respublika Narkoloji Mərkəzinə',
      'rayon mərkəzi xəstəxanasının narkoloji kabinetinə',
      'Şəhər Narkoloji Dispanserinə',
    ],
    ill: ['sensitive', 'şəkərli diabet', 'xroniki qastrit', 'mədə-bağırsaq xorası', 'hipertoniya'],
  });

/** A man drove home after a feast; the breath test, or who was at the wheel, is in dispute. */
const DRUNK: Family = {
  key: 'fifteenth-drunk-driving',
  kind: 'qerar',
  procedure: 'inzibati xəta',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'İnzibati xətalar - Yol hərəkəti qaydaları əleyhinə xətalar - Sərxoş halda sürmə',
  outcomes: { fined: 4, terminated: 1 },
  note: 'offence',
  cast: {},
  facts: (make) => {
    const people = wheel(make);
    const { d, host, owner, wife, rider, seller, doctor } = people;
    return {
      ...people,
      ...wheelPapers(make),
      dloud: docketed(make, d, 'loud', 'gen'),
      dsign: signed(make, d, 'stub'),
      dclerk: clerked(make, d, 'gen'),
      hostgil: ended(make, host, 'given', 'gil-loc'),
      hostclerk: clerked(make, host, 'gen'),
      ownerfront: docketed(make, owner, 'front', 'dat'),
      wifewith: ended(make, wife, 'given', 'with'),
      rideris: ended(make, rider, 'fullgs', 'copula'),
      sellershort: docketed(make, seller, 'short'),
      doctorapart: docketed(make, doctor, 'apart'),
      norm: stays(make, 'İnzibati Xətalar Məcəlləsinin 333.1-ci maddəsi'),
      on: make.day(8, 40),
      reading: make.dice.pick(['0,62', '0,85', '1,14', '1,37', '1,8']),
      hour: make.dice.int(20, 23),
      minute: make.dice.int(10, 58),
      wine: make.dice.pick([
        'iki qədəh şərab',
        'yüz qram araq',
        'üç bakal pivə',
        'bir stəkan viski',
      ]),
      car: make.dice.pick([
        '“Hyundai Elantra”',
        '“Opel Astra”',
        '“Prius”',
        '“VAZ-2107”',
        '“Kia Rio”',
      ]),
      reason: make.dice.pick(['ad günü', 'oğlunun kiçik toyu', 'ev qutlaması', 'əsgər yola salma']),
      years: make.dice.pick(['2 (iki) il', '1 (bir) il 6 (altı) ay', '3 (üç) il']),
      fine: make.money(400, 700, 100),
      nights: make.dice.pick(['on gün', 'on beş gün', 'bir ay']),
    };
  },
  present:
    'barəsində protokol tərtib olunmuş {d.full:gen}, yol polisinin inspektoru {patrol.full:gen} iştirakı ilə',
  subject:
    '{dloud} İnzibati Xətalar Məcəlləsinin 333.1-ci maddəsində nəzərdə tutulan xəta üzrə {protocol} nömrəli protokola',
  story: [
    '[Protokola əsasən|{protocol} nömrəli protokolda qeyd olunub ki,] {d.full} ({d.birthdot} tarixdə doğulmuş; FİN {d.fin}; ünvanı: {d.address}; [iş yeri: {job}|{job} çalışır]; tel. {dline}) {on:loc} saat {hour}:{minute} radələrində {spot} {plate} dövlət nömrə nişanlı {car} markalı avtomobili [alkoqoldan istifadə nəticəsində sərxoş vəziyyətdə idarə etmişdir|sərxoş halda idarə edərkən saxlanmışdır].',
    'Avtomobil {owner.full:dat} məxsusdur, sürücü onu {proxy} nömrəli etibarnamə ilə idarə edir ([qeydiyyat şəhadətnaməsi|texniki pasport] {tech}, sürücülük vəsiqəsi {licence}). Cihazın çapında ({print}) nəfəsdə alkoqolun miqdarı {reading} promil göstərilib. Maşın sükandan kənarlaşdırma protokolu ({removal}) ilə saxlanılıb, {parked} nömrəli aktla cərimə meydançasına yerləşdirilib.',
    {
      only: ['fined'],
      p: '{d.sg} məhkəmədə [təqsirini tam etiraf etdi|hadisəni gizlətmədi] və bildirdi ki, həmin axşam dostu {host.full:gen} {reason} münasibətilə verdiyi məclisdə {table} iştirak edib, {wine} içib. [Sonra {hostgil} bir stəkan çay içib yola çıxıb.|Məclisdən sonra {hostgil} yarım saat dincəlib.] {wife.full} evdən zəng vurub ki, uşağın qızdırması var, ona görə sürüb. [Əməlindən peşmandır.|Bir daha təkrar etməyəcək.]',
    },
    {
      only: ['terminated'],
      p: '{d.sg} məhkəmədə təqsirini qəbul etmədi və bildirdi ki, dostu {host.full:gen} {reason} münasibətilə {table} verdiyi məclisdən həyat yoldaşı {wifewith} birlikdə taksi ilə qayıdıb; [sükan arxasında həmkarı|maşını gətirən tanışı] {rider.full} əyləşmişdi, özü arxada yatırdı. Onda {ill} var, qəbul etdiyi damcılar spirtlidir, nəfəsindən qoxu ona görə gələ bilər. {hostclerk} [yazılı izahatı|telefonla dedikləri] də buna uyğundur.',
    },
    'Məclis sahibi {host.sg} izahatında [{d.init:gen} süfrədə içdiyini inkar etmədi|masada içkinin olduğunu təsdiq etdi], lakin onun getdiyini görməyib. Yolun kənarındakı köşkün satıcısı {seller.full} dedi ki, saxlanan maşının yanında gördüyü adamı tanımır, [əli ilə gözünü örtmüşdü|uzaqdan yırğalana-yırğalana gedirdi]; {sellershort} polisə kömək üçün fənəri özü tutub.',
    'Şahid {rider.full} ifadə verdi ki, [{d.given} ilə eyni maşında olub, qapını inspektor açıb|yolda maşın saxlananda arxa oturacaqda oturub]; inspektora {d.given:gen} “bağışla, qardaş” dediyini də eşidib. [Polisi ilk görən də {rideris}.|Həkimə gedəndə yanında olan da {rideris}.] Avtomobilin sahibi {owner.init} isə hadisəni səhərə yaxın öyrənib, {ownerfront} heç bir cərimə gəlməyib; maşını [qaytarmağı xahiş edir|yalnız bazar günləri sürür].',
    'Şəxs {dispensary} aparılmış, növbətçi həkim {doctor.full} {test} nömrəli rəyi vermişdir: alkoqol sərxoşluğu [müəyyən edilir|təsdiqlənir]. {doctorapart} izahatında qeyd edib ki, şəxsin nitqi pozulmuşdu, özü işlədiyi yerin rəhbəri {chief.full:acc} xatırlayıb, ona zəng edilməsini istəyib. İnspektor {patrol.init} və onun yoldaşı {patrol2.init} raportlarında eyni şeyi yazıblar. [Həyat yoldaşı {wife.sg} ({wifeline}) isə saat doqquza kimi gözlədiyini dedi.|{wife.full} (tel. {wifeline}) isə onun içkiyə aludə olmadığını dedi.]',
    '[{d.surname} iş yerindən verilmiş {praise} nömrəli xasiyyətnaməni təqdim edərək|{d.init} {praise} nömrəli xasiyyətnaməyə istinad edərək] ailəni yeganə dolandıranın özü olduğunu dedi. {earlier} nömrəli məlumata görə {dclerk} barəsində son bir ildə belə protokol tərtib olunmayıb; rəhbəri {chief.init} isə müsbət sözlər yazıb.',
  ],
  reasoning: [
    '{norm} sərxoş vəziyyətdə nəqliyyat vasitəsinin idarə edilməsinə görə məsuliyyət nəzərdə tutur. Sərxoşluq halı cihazın göstəricisi və tibbi rəy ilə sübut olunur.',
    {
      only: ['fined'],
      p: 'Tibbi rəy, cihazın çapı, {rider.init:gen} izahatı bir-birini təsdiq edir; {d.surname} özü bunu danmır. Uşağın xəstələnməsi son zərurət sayılmır, çünki taksi çağırmaq imkanı vardı. Peşmanlıq, [müsbət xasiyyətnamə|azyaşlı uşağın olması] yüngülləşdirici haldır.',
    },
    {
      only: ['terminated'],
      p: 'Maşının sükanı arxasında kimin əyləşdiyi videoda görünmür; {rider.sg} özünün sürdüyünü məhkəmədə təsdiq etmiş, {seller.surname} isə sürücünü tanımamışdır. {d.surname:gen} sərxoş halda idarə etməsi sübuta yetirilməyib, şübhə onun xeyrinə həll edilir.',
    },
  ],
  guided:
    'İnzibati Xətalar Məcəlləsinin 24, 31, 93, 128, 129, 130-cu maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    fined: [
      '{d.full} İnzibati Xətalar Məcəlləsinin 333.1-ci maddəsi ilə təqsirli bilinsin, ona [{fine} məbləğində cərimə tətbiq edilməklə|{nights} müddətinə inzibati həbs tətbiq edilməklə] nəqliyyat vasitələrini idarəetmə hüququ {years} müddətinə məhdudlaşdırılsın.',
      'Sürücülük vəsiqəsi ({licence}) yol polisində saxlanılsın, maşın {owner.full:dat} qaytarılsın. Qərar {dsign} və inspektor {patrol.init} üçün iki nüsxədə tərtib edilsin.',
    ],
    terminated: [
      '{d.full:gen} barəsində {protocol} nömrəli protokol üzrə icraata xitam verilsin, sürücülük vəsiqəsi ({licence}) qaytarılsın.',
    ],
  },
  traps: ['plate', 'passenger'],
};

export const FIFTEENTH_OFFENCE: readonly Family[] = [DRUNK];
