import type { Family, Make } from '#demo/family.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { shortAddress, vinOf, written } from './written-forms.ts';

/** The farmer, his guarantors and the people of the bank. */
function farm(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'cavabdeh', sex: 'm', minAge: 38, maxAge: 62, house: true });
  return {
    p,
    wife: person('wife', {
      role: 'cavabdeh',
      sex: 'f',
      surname: p.name.surname,
      minAge: 35,
      maxAge: 58,
    }),
    guarantor: person('guarantor', { role: 'cavabdeh', sex: 'm', minAge: 30 }),
    brother: person('brother', { sex: 'm', surname: p.name.surname, minAge: 36 }),
    specialist: person('specialist', { role: 'şahid', sex: 'f', minAge: 24 }),
    branch: person('branch', { sex: 'm', minAge: 33 }),
    vet: person('vet', { role: 'şahid', sex: 'm', minAge: 30 }),
    appraiser: person('appraiser', { kind: 'keep', sex: 'm' }),
    agent: person('agent', { role: 'nümayəndə', sex: 'm' }),
    notary: person('notary', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep', sex: 'f' }),
  };
}

function papers(make: Make) {
  const of = marksOf(make);
  const { dice } = make;
  const branch = dice.int(10, 38);
  return {
    loan: of.contract('loan', `KM-${branch}/${digitsOf(make, 5)}`, `AQ${digitsOf(make, 7)}`),
    annex: of.contract('annex', `KM-${branch}/${digitsOf(make, 5)}-Ə1`),
    surety: of.contract('surety', `Z-${digitsOf(make, 5)}`, `${digitsOf(make, 5)}/Z`),
    pledge: of.contract('pledge', `GM ${digitsOf(make, 5)}`, `G-${branch}-${digitsOf(make, 4)}`),
    mortgage: of.document('mortgage', `${dice.int(1, 5)}-${digitsOf(make, 4)}`, digitsOf(make, 5)),
    customer: of.document('customer', `00${digitsOf(make, 6)}`, `M${digitsOf(make, 7)}`),
    proxy: of.document('proxy', `HŞ-${dice.int(101, 990)}`, `09/${dice.int(101, 990)}`),
    excerpt: of.document('excerpt', `MH № ${digitsOf(make, 7)}`, `30${digitsOf(make, 10)}`),
    inventory: of.property('inventory', `${digitsOf(make, 10)}`, `50${digitsOf(make, 6)}`),
    plot: of.property(
      'plot',
      `4${digitsOf(make, 7)}`,
      `${digitsOf(make, 3)}-${digitsOf(make, 3)}-${digitsOf(make, 4)}`,
    ),
    tag: of.document('tag', `AZ 0${dice.int(1, 9)}${digitsOf(make, 8)}`, `AZE${digitsOf(make, 9)}`),
    herd: of.document(
      'herd',
      `${digitsOf(make, 3)}/${digitsOf(make, 4)}`,
      `T-${digitsOf(make, 5)}`,
    ),
    farmer: of.document('farmer', `EK${digitsOf(make, 8)}`, `${digitsOf(make, 9)}`),
    order: of.document('order', `ÖT${digitsOf(make, 8)}`, `${digitsOf(make, 7)}`),
    tractor: of.plate('tractor', `60 TT ${digitsOf(make, 3)}`, `12-AT-${digitsOf(make, 3)}`),
    engine: of.plate('tractor', `D243-${digitsOf(make, 6)}`, `D-240 № ${digitsOf(make, 6)}`),
    vin: make.mark(vinOf(make), 'plate', 'direct', 'pickup'),
    personal: of.document('personal', `01${digitsOf(make, 9)}`, `60${digitsOf(make, 9)}`),
    sms: of.phone(
      'specialist',
      `051-${digitsOf(make, 3)}-${digitsOf(make, 2)}-${digitsOf(make, 2)}`,
    ),
    device: of.network('device', `${digitsOf(make, 8)}-${digitsOf(make, 4)}-4${digitsOf(make, 3)}`),
    walletid: of.network('wallet', `MP-${digitsOf(make, 8)}`),
    pasture: of.place(
      'pasture',
      'Ceyrançöldəki qışlaqda',
      'Hacıqədirli kəndində',
      'Çöl Quşçu kəndində',
    ),
    bazaar: of.place('bazaar', 'Türyançaydakı mal bazarında', 'Qazanbulaq kəndinin mal meydanında'),
    job: of.workplace(
      'job',
      'Ağsu Suvarma Sistemləri İdarəsində subaxan',
      'kənd tam orta məktəbində biologiya müəllimi',
      '“Aqrolizinq” bazasında çilingər',
    ),
    wifejob: of.workplace(
      'job2',
      'feldşer-mama məntəqəsində tibb bacısı',
      'kənd poçtunda operator',
    ),
    ill: of.sensitive('ill', 'böyrək çatışmazlığı', 'süd vəzi xərçəngi', 'miokard infarktı'),
    street: shortAddress(make, 'guarantor', 'Sərvətxan küçəsi', 'Çaykənarı küçə', 'Ə.Cavad küçəsi'),
  };
}

/** A bank wants its loan for cattle back from a farmer, his wife and a neighbour who vouched. */
export const SIXTH_LOAN: readonly Family[] = [
  {
    key: 'sixth-cattle-loan',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Kredit və borc münasibətləri üzrə mübahisələr - Kredit borcunun tutulması',
    outcomes: { granted: 3, 'partly-granted': 3, dismissed: 1 },
    cast: { b: { as: 'company', trade: 'bank', role: 'iddiaçı' } },
    facts: (make) => {
      const people = farm(make);
      const passing = lifeDay(make, 'brother', 1, 2);
      return {
        ...people,
        ...papers(make),
        trader: foreigner(make, 'trader', [
          ['Vaxtanq', 'Cincaradze'],
          ['Yusif', 'Şahbazpur'],
          ['Xasan', 'Alimağomedov'],
        ]).full,
        passingday: passing.day,
        passingyear: passing.year,
        guarantorb: written(make, people.guarantor, 'behind'),
        wifeabbr: written(make, people.wife, 'abbreviated'),
        vetspaced: written(make, people.vet, 'spaced'),
        pair: nameWith(make, people.p, 'surname', 'plural-gen'),
        withbrother: nameWith(make, people.brother, 'given', 'with'),
        isguarantor: nameWith(make, people.guarantor, 'sg', 'copula'),
        law: stays(
          make,
          '“Banklar haqqında” Azərbaycan Respublikasının 16 yanvar 2004-cü il tarixli 590-IIQ nömrəli Qanununun',
        ),
        subsidy: stays(make, 'Aqrar Kredit və İnkişaf Agentliyinin'),
        given: make.day(900, 1500),
        last: make.day(420, 600),
        changed: make.day(620, 800),
        filed: make.day(80, 150),
        sum: make.money(8000, 45000, 500),
        debt: make.money(3000, 21000, 10),
        interest: make.money(400, 5200, 10),
        fine: make.money(50, 900, 1),
        heads: make.dice.int(4, 24),
        months: make.dice.int(18, 48),
      };
    },
    present:
      'iddiaçının nümayəndəsi {agent.full:gen} (etibarnamə № {proxy}), cavabdehlər {p.full:gen}, {wife.full:gen} və {guarantor.full:gen} iştirakı ilə',
    subject:
      '{b.full:gen} {p.full:dat}, {wife.full:dat} və {guarantor.full:dat} qarşı kredit borcunun birgə tutulması, tələbin girov predmetinə yönəldilməsi haqqında mülki işə',
    story: [
      'İddiaçı bank (VÖEN {b.voen}, m/h {b.account}) {filed} təqdim etdiyi ərizədə yazır: kənd təsərrüfatı ilə məşğul olan {p.full} (müştəri kodu: {customer}, FİN {p.fin}, fermer kimi qeydiyyat № {farmer}) ilə {given} {loan} №-li kredit müqaviləsi imzalanıb. {heads} baş cins düyə almaq üçün ona {months} ay müddətinə {sum} verilib (xəzinə orderi {order}). {changed} {annex} saylı əlavə razılaşma ilə ödəniş cədvəli uzadılıb.',
      'Təminat:\n— zaminlik: {guarantor.caps} (vəs. {guarantor.idcard}; {street}; tel: {guarantor.phone}) və {wifeabbr} ({wife.birthdot} il təvəllüdlü; {wife.idcard}) – {surety} nömrəli müqavilə;\n— daşınar girov: {tractor} nişanlı traktor, mühərriki {engine}, habelə “Isuzu” pikapı, VİN {vin} – {pledge} nömrəli müqavilə;\n— ipoteka: {p.address} ünvanındakı ev (çıxarış: {excerpt}, inventar nömrəsi {inventory}, sahənin kadastr nömrəsi {plot}); notarius {notary.full} təsdiq edib, reyestrdə № {mortgage}.',
      'Bank göstərir ki, {last} etibarən ödəniş dayanıb. {debt} əsas borc, {interest} faiz, {fine} cərimə yığılıb. Filial müdiri {branch.sg} {pair} qapısına iki dəfə gedib, hər dəfə “mal ölüb” deyə qaytarılıb.',
      'Cavabdeh {p.init} iddianın bir hissəsini qəbul etdi. O dedi: “Düyələri {bazaar} {trader} adlı birindən aldım, pasportunda yazılmış şəxsi nömrə {personal} idi, pulu da bankın öz kassasında saydıq. Altı aydan sonra, {withbrother} {pasture} olanda, heyvanlar dabaqdan qırıldı. Birincisinin qulağındakı birka {tag} idi”. Baytar {vet.full} bunu təsdiq etdi; {vetspaced} tərəfindən verilmiş akt ({herd}) işdədir.',
      'Bundan başqa, {passingday} {passingyear:loc} qardaşı {brother.full} rəhmətə gedib, arvadı {wife.gp:gen} {ill} üzə çıxıb, özü {job} işləsə də, maaşı dərmana çatmır. {wife.surname} ({wifejob}) bunları təsdiqlədi.',
      'Zamin {guarantorb} isə imzasını tanımadı. Onun sözünə görə, bankın kredit mütəxəssisi {specialist.full} ona {sms} nömrəsindən zəng edib, planşetdə “barmağını bas” deyib; sənədləri açıb göstərməyib. Xətşünaslıq ekspertizasının rəyinə əsasən (ekspert {expert.sg}), müqavilənin sonuncu səhifəsindəki imzanın müəllifi {isguarantor}. Elektron imza jurnalında cihazın identifikatoru {device}, elektron pul kisəsinin nömrəsi {walletid} yazılıb.',
      {
        p: 'Müstəqil qiymətləndirici {appraiser.full} evi baxışdan keçirib, {specialist.sg:gen} vaxtilə göstərdiyi qiymətin şişirdildiyini bildirib.',
        chance: 0.6,
      },
      '{subsidy} cavab məktubuna görə, borcalana {heads} baş heyvan üçün subsidiya ayrılmayıb.',
    ],
    reasoning: [
      'Borc qaytarılmalıdır; heyvanın tələf olması borcalanın riskidir, lakin bank da kreditin təminatını düzgün qiymətləndirməlidir.',
      'Mülki Məcəllənin 470, 478, 739 və 746-cı maddələri tətbiq edilir. {law} 36-cı maddəsi kreditin təminatla verilməsini nəzərdə tutur.',
      {
        p: '{guarantor.full:gen} imzası təsdiqləndiyindən, o, {p.sg:dat} və {wife.sg:dat} bərabər məsuldur.',
        only: ['granted'],
      },
      {
        p: '{guarantor.sg:dat} müqavilənin şərtləri izah olunmayıb, {specialist.init} da bunu danmayıb. Ona görə zaminlik üzrə tələb əsaslı sayılmır; borcu {p.surname} və {wife.gp} qaytarmalıdır.',
        only: ['partly-granted'],
      },
      {
        p: '{agent.init} borcun hesablanmasını təqdim etmədi. {branch.full:gen} imzaladığı arayış üzrə {p.gs:gen} borcu əvvəl də tutulub.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Mülki Məcəllənin 385, 427, 470, 478, 739-cu, Mülki Prosessual Məcəllənin 217, 218 və 220-ci maddələrini tətbiq etməklə',
    operative: {
      granted: [
        'İddia təmin edilsin. {p.full:abl} (FİN {p.fin}), {wife.full:abl} (FİN {wife.fin}) və {guarantor.full:abl} (FİN {guarantor.fin}) {b.full:gen} nəfinə {debt} birgə tutulsun.',
        'Tələb girov qoyulmuş traktora və evə yönəldilsin.',
      ],
      'partly-granted': [
        '{p.caps:abl} və {wife.caps:abl} birgə qaydada {debt} borc və {interest} faiz alınsın, {guarantor.caps:dat} münasibətdə iddia rədd edilsin.',
      ],
      dismissed: ['{b.full:gen} {p.full:dat} qarşı iddiası rədd edilsin.'],
    },
    traps: ['health', 'list', 'animals'],
  },
];
