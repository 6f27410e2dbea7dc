import type { Family, Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import { ofElsewhere } from '../families/mentions.ts';
import { castOf, digitsOf, stays } from '../families/name-endings.ts';
import { sometimesRare } from '../families/obligation-marks.ts';
import { houseOf, oneInitial, spoken, tellersOf } from './part-marks.ts';

/** Who mended a telephone, whose pictures were in it, and who was asked for money. */
function peopleOf(make: Make) {
  const person = castOf(make);
  const v = person('v', { role: 'zərərçəkmiş', sex: 'f', minAge: 22, maxAge: 38 });
  const husband = { sex: 'm' as const, minAge: 28, maxAge: 45 };
  return {
    v,
    a: person('a', { role: 'təqsirləndirilən şəxs', sex: 'm', minAge: 20, maxAge: 34 }),
    b: person('b', { role: 'təqsirləndirilən şəxs', sex: 'm', minAge: 20, maxAge: 30 }),
    husband: person('husband', husband),
    sister: person('sister', { sex: 'f', surname: v.name.surname, father: v.father, maxAge: 40 }),
    friend: person('friend', { role: 'şahid', sex: 'f', minAge: 22, maxAge: 38 }),
    owner: person('owner', { role: 'şahid', sex: 'm', minAge: 30, maxAge: 58 }),
    holder: person('holder', { role: 'şahid', minAge: 24, maxAge: 70 }),
    courier: person('courier', { sex: 'm', minAge: 24, maxAge: 45 }),
    fiancee: person('fiancee', { sex: 'f', minAge: 20, maxAge: 28 }),
    def1: person('def1', { kind: 'keep' }),
    def2: person('def2', { kind: 'keep', sex: 'm' }),
    investigator: person('investigator', { kind: 'keep', sex: 'm' }),
    operative: person('operative', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep' }),
  };
}

function marksOf(make: Make, { a, b, v, courier, holder, husband }: ReturnType<typeof peopleOf>) {
  const of = tellersOf(make);
  const card = (entity: string) => make.mark(cardOf(make.dice), 'card', 'direct', entity);
  return {
    courier: ofElsewhere(make, courier, [
      ...[undefined, undefined, undefined],
      ...([
        ['Saparov', 'Merdan'],
        ['Mirzəpur', 'Keyvan'],
      ] as const),
    ]),
    holder: sometimesRare(make, holder, 0.2, [
      'Pirbudaqlı',
      holder.sex === 'm' ? 'Xanoğlan' : 'Həqiqət',
    ]),
    anick: spoken(make, a, make.dice.pick(['Usta', 'Ekran', 'Xaker', 'Mikrosxem'])),
    bdot: oneInitial(make, b, 'gen'),
    vdot: oneInitial(make, v, 'gen'),
    hhouse: houseOf(make, husband, 'gen'),
    card: card('holder'),
    card2: card('b'),
    imei: make.mark(`35${digitsOf(make, 13)}`, 'network', 'direct', 'imei'),
    imei2: make.mark(`86${digitsOf(make, 13)}`, 'network', 'direct', 'imei2'),
    ip: make.mark(
      `${make.dice.int(5, 188)}.${make.dice.int(1, 254)}.${make.dice.int(1, 254)}.${make.dice.int(1, 254)}`,
      ...(['network', 'direct', 'ip'] as const),
    ),
    mail: make.mark(
      `${make.dice.pick(['gizli.adam', 'qonaq', 'tanimadigin', 'foto.var'])}${make.dice.int(11, 99)}@poct.example`,
      ...(['email', 'direct', 'b'] as const),
    ),
    number: of.phone('number', '+994 10 ### ## ##|(099) ###-##-##|055 ### ## ##'),
    order1: of.paper('order1', '######|VX-####|###/#####'),
    order2: of.paper('order2', '######|BV ####|##-####'),
    ticket: of.paper('ticket', 'T-####|####|##/###'),
    report: of.paper('report', '####|Q-#####|##/####'),
    look: of.paper('look', '##/#|B-###|###'),
    opinion: of.paper('opinion', '####-KT|RE-###|##/###-r'),
    bank: of.paper('bank', '##-##/####|C-#####|#####'),
    street: of.address(
      'shop',
      'Qara Qarayev prospekti %|Dərə küçəsi, ev %|Metro yanı keçid, köşk %',
    ),
    ajob: of.job(
      'a',
      '“Telefonçu” təmir emalatxanasında usta|“Mobil Çarə” servisində təmirçi|“Fikrət Elektron” köşkündə mühəndis',
    ),
    vjob: of.job(
      'v',
      '“Zərif” gözəllik salonunda vizajist|özəl diş kabinetində tibb bacısı|turizm agentliyində menecer',
    ),
    bjob: of.job(
      'b',
      'Texniki Kollecin axşam şöbəsində tələbə|“Şəhər Gözü” avtodayanacağında nəzarətçi|fast-fud məntəqəsində kassir',
    ),
    ill: of.health('v', 'həyəcan pozuntusu|yuxusuzluq və təzyiq yüksəlməsi|əsəb sarsıntısı'),
    cafe: of.place(
      'cafe',
      '“Sahil” metrosu yanındakı çay evində|“Lalə” parkının girişində|köhnə kino-teatrın qarşısında',
    ),
  };
}

/** A mender of telephones copies family pictures and asks for money under threat of sending them out. */
export const EXTORTION: Family = {
  key: 'sealed15-repair-shop-extortion',
  kind: 'hokm',
  procedure: 'cinayət',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Mülkiyyət əleyhinə cinayətlər - Hədə-qorxu ilə tələb etmə',
  outcomes: { convicted: 1 },
  note: 'verdict',
  cast: {},
  facts: (make) => {
    const people = peopleOf(make);
    return {
      ...people,
      ...marksOf(make, people),
      code: stays(make, 'Cinayət Məcəlləsinin 182.2.1-ci maddəsi'),
      left: make.day(160, 190),
      wrote: make.day(140, 156),
      paid: make.day(132, 138),
      caught: make.day(110, 128),
      asked: make.money(2000, 6000, 100),
      first: make.money(300, 900, 50),
      phone: make.dice.pick(['“iPhone 13”', '“Samsung A54”', '“Redmi Note 12”', '“Honor X8”']),
      term: make.dice.pick(['3 (üç) il', '3 (üç) il 3 (üç) ay', '4 (dörd) il']),
      term2: make.dice.pick(['2 (iki) il', '2 (iki) il 6 (altı) ay']),
    };
  },
  present:
    'dövlət ittihamçısı qismində prokuror {prosecutor.full:gen}, təqsirləndirilən şəxslər {a.full} və {b.full:gen}, müdafiəçilər {def1.full} ({order1} nömrəli order) və {def2.full:gen} ({order2} nömrəli order), habelə zərərçəkmiş {v.full:gen} iştirakı ilə',
  subject: '{a.full} və {b.full:gen} {code} ilə təqsirləndirilmələrinə dair cinayət işinə',
  story: [
    'Təqsirləndirilən şəxslər haqqında məlumat:',
    '1) {a.full}, {a.birthdot} tarixdə doğulub, {ajob}, nişanlı, {a.address}, FİN {a.fin};',
    '2) {b.full}, {b.birthdot} tarixdə doğulub, {bjob}, subay, {b.address}, şəxsiyyət vəsiqəsi {b.idcard}.',
    '{left:loc} {v.full} {phone} markalı telefonunu (IMEI {imei}) {street} ünvanındakı emalatxanaya [ekranın dəyişdirilməsi|batareyanın dəyişdirilməsi] üçün vermiş, ona {ticket} nömrəli talon verilmişdir. {a.init} işi görərkən telefondakı ailə şəkillərini və yazışmaları [öz kompüterinə köçürmüş|fləş yaddaşa yazmış], bunu dostu {b.full:dat} göstərmişdir.',
    'Onlar əvvəlcədən razılaşıb {wrote} tarixdən etibarən {number} nömrəsi və {mail} ünvanı vasitəsilə {v.init:dat} yazmış, {asked} ödəməyəcəyi halda şəkilləri həyat yoldaşı {husband.full:dat} və iş yerinə göndərəcəkləri ilə hədələmişlər. {vdot} razı olduğunu görüb pulun {card} nömrəli karta köçürülməsini istəmişlər. Zərərçəkmiş {paid} tarixdə {first} köçürmüşdür.',
    'Zərərçəkmiş {v.full} ({v.birth} təvəllüdlü, {vjob}, {v.address}, telefonu {v.phone}) ifadə verdi ki, [mesajı alanda əvvəl zarafat bilib|gecə yarısı ilk mesaj gələndə donub qalıb]. Yazan adam qızlıq illərindəki şəkilləri, hətta bacısı {sister.full:gen} nişanından görüntüləri də göndərib. Qorxduğundan {husband.given:dat} heç nə deməyib, pulu bacısından borc alıb, sonradan {ill} keçirib. İkinci dəfə pul istənildikdə rəfiqəsi {friend.given:gen} məsləhəti ilə polisə gəlib (ərizə {report} nömrə ilə qeydə alınıb).',
    'Şahid {friend.full} [bildirdi ki|ifadəsində göstərdi ki], ona da naməlum nömrədən iki şəkil gəlib, altında “{v.given:dat} de, vaxtı bitir” yazılıb. Şahid {holder.full} dedi ki, {b.given} qonşusudur, kartını “maaş gələcək” deyə ondan [bir həftəlik alıb|xahiş edib], pinkodu da deyib; mesajdakı pulu özü çıxarmayıb. Emalatxananın sahibi {owner.full} ({owner.phone}) isə göstərib ki, {a.surname} işdən sonra tək qalırdı, müştərilər arasında “{anick}” kimi tanınır.',
    '{caught:loc} əməliyyat müvəkkili {operative.full:gen} rəhbərliyi ilə {cafe} keçirilən tədbirdə {b.surname} zərf içində pulu kuryer {courier.full:abl} götürərkən saxlanılıb, üzərindən {card2} nömrəli kart və IMEI {imei2} olan telefon çıxıb (baxış protokolu {look}). Kuryer {courier.gs} [izahatında yazıb ki, zərfin içindəkini bilmirdi|izah edib ki, sifarişi proqramdan götürüb].',
    '{a.full} [təqsirini boynuna aldı|təqsirini tam etiraf etdi] və dedi ki, toya borc pul lazım idi, nişanlısı {fiancee.full:dat} hədiyyə almaq istəyirdi. Fikir əvvəlcə {b.surname:abl} gəlib. {b.full} isə [yalnız kartı tapdığını|mesajları {a.given:gen} diqtəsi ilə yazdığını] bildirdi. {bdot} telefonundan çıxan yazışmalarda hər ikisinin adı var.',
    'Müstəntiq {investigator.full:gen} sorğusu əsasında provayder məktubların {ip} ünvanından göndərildiyini, bank isə {bank} nömrəli məktubla pulun bankomatdan çıxarıldığını bildirmişdir. Kompüter-texniki ekspertizasının {opinion} nömrəli rəyində ekspert {expert.full} silinmiş qovluğu bərpa etdiyini göstərmişdir. İş zamanı məlum olub ki, {hhouse} ailəsindən heç kim həmin şəkilləri görməyib.',
  ],
  reasoning: [
    'Məhkəmə {a.init} və {b.init:gen} əməllərini {code} ilə – qabaqcadan əlbir olan bir qrup şəxs tərəfindən, zərərçəkmişi rüsvay edən məlumatı yaymaq hədəsi ilə əmlakın tələb edilməsi kimi – tövsif edir.',
    '{friend.surname}, {holder.init} və {owner.init:gen} ifadələri, rəy və bank məlumatı [bir-birini tamamlayır|zəncir təşkil edir]. {b.init:gen} rolunun az olması barədə müdafiənin dəlili [{courier.surname:abl} pulu götürənin məhz o olması ilə|onun telefonundan yazılmış mesajlarla] təkzib olunur.',
    'Cəza təyin edilərkən {a.surname:gen} səmimi peşmanlığı, {b.surname:gen} [təhsil alması|gənc yaşı], {v.sg:dat} {first:gen} qaytarılması nəzərə alınır.',
  ],
  guided:
    'Məhkəmə Cinayət-Prosessual Məcəllənin 346, 347, 348, 349, 351, 352 və 353-cü maddələrini rəhbər tutub',
  operative: {
    convicted: [
      '{a.full} {code} ilə təqsirli bilinsin və {term} müddətinə, {b.full} həmin maddə ilə təqsirli bilinsin və {term2} müddətinə azadlıqdan məhrum edilsin.',
      'Maddi sübut olan telefon {v.full:dat}, {card} nömrəli kart {holder.full:dat} qaytarılsın, şəkillərin surətləri məhv edilsin.',
    ],
  },
  traps: ['network-marks', 'courier', 'nickname'],
};
