import type { Family, Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { vinOf, written } from './written-forms.ts';

/** Two old friends, a receipt between them, and those before whom the money was counted. */
function friends(make: Make) {
  const person = castOf(make);
  const lender = person('lender', { role: 'iddiaçı', sex: 'm', minAge: 36, maxAge: 58 });
  const debtor = person('debtor', { role: 'cavabdeh', sex: 'm', minAge: 34, maxAge: 56 });
  return {
    ...{ lender, debtor },
    wife: person('wife', {
      ...{ role: 'cavabdeh' as const, sex: 'f' as const, surname: debtor.name.surname },
      ...{ minAge: 30, maxAge: 50 },
    }),
    brother: person('brother', {
      ...{ sex: 'm' as const, surname: debtor.name.surname, father: debtor.father },
      ...{ minAge: 28, maxAge: 50 },
    }),
    daughter: person('daughter', {
      ...{ sex: 'f' as const, surname: debtor.name.surname, father: debtor.name.given },
      ...{ minAge: 7, maxAge: 16 },
    }),
    inlaw: person('inlaw', { sex: 'm', minAge: 55, maxAge: 72 }),
    barber: person('barber', { role: 'şahid', sex: 'm', minAge: 27 }),
    jeweller: person('jeweller', { sex: 'm', minAge: 35 }),
    tenant: person('tenant', { sex: 'f', minAge: 24 }),
    second: person('second', { sex: 'm', minAge: 30 }),
    adv: person('adv', { kind: 'keep', sex: 'f' }),
    notary: person('notary', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep', sex: 'f' }),
  };
}

function traces(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  const grouped = (card: string) => card.replace(/(.{4})(?=.)/g, '$1 ');
  const card = (entity: string) => {
    const number = cardOf(make.dice);
    return make.mark(
      make.dice.pick([
        grouped(number),
        number,
        `${number.slice(0, 4)} **** **** ${number.slice(12)}`,
      ]),
      ...(['card', 'direct', entity] as const),
    );
  };
  return {
    cardfrom: card('cardfrom'),
    cardto: card('cardto'),
    imei: of.network('imei', `35${n(13)}`, `86${n(4)} ${n(2)} ${n(6)} ${n(1)}`),
    ip: of.network('ip', `94.20.${n(2)}.1${n(2)}`, `185.${make.dice.int(10, 99)}.1${n(2)}.${n(2)}`),
    car: of.plate('car', `90-BT-${n(3)}`, `10 OP ${n(3)}`, `99YK${n(3)}`, `77-FL-${n(3)}`),
    vin: make.mark(vinOf(make), 'plate', 'direct', 'vin'),
    techpass: of.document('techpass', `AZ № ${n(6)}`, `BA ${n(6)}`, `NVQ-${n(7)}`),
    proxy: of.document('proxy', `${n(1)}E-${n(4)}`, `${n(2)}-${n(4)}/E`, `${n(3)}/24-v`),
    transfer: of.document('transfer', `${n(3)}-${n(3)}-${n(3)}`, `${n(10)}`, `ZK${n(8)}`),
    opinion: of.document('opinion', `${n(4)}/XŞ`, `${n(5)}-D`, `X-${n(3)}/${n(2)}`),
    crime: of.document('crime', `${n(9)}`, `25${n(7)}`),
    letter: of.document('letter', `BN-${n(5)}`, `${n(2)}/${n(4)}-s`, `11-${n(2)}-${n(4)}`),
    visa: of.document('visa', `RP ${n(7)}`, `${n(2)}-${n(6)}`),
    pledge: of.contract('pledge', `LQ-${n(5)}`, `${n(3)}/Lom`, `Q/${n(6)}`),
    rent: of.contract('rent', `İC-${n(3)}/${n(2)}`, `${n(4)}-i`, `${n(5)}/24`),
    flat: of.property('flat', `3${n(11)}`, `${n(3)}-${n(5)}-${n(2)}`),
    cafe: of.place(
      'cafe',
      '“Yeddi qapı” kafesində',
      'Malakan bağındakı çay evində',
      'Təzə bazarın ikinci mərtəbəsində',
      'Dostluq parkının skamyasında',
      'Nizami kinoteatrının arxasındakı avtodayanacaqda',
    ),
    shop: of.workplace(
      'shop',
      '“Cəvahir” ticarət mərkəzində saatsaz',
      'Respublika Stomatoloji Mərkəzində diş texniki',
      'Hacıqabul lokomotiv deposunda maşinist',
      '31 saylı ASAN poçt məntəqəsində operator',
      '“Qafqaz” şadlıq sarayında musiqiçi',
    ),
    oldwork: of.workplace(
      'oldwork',
      'Çağlı Gömrük Terminalında',
      '190 nömrəli məktəbdə',
      'Pedaqoji Universitetin filologiya fakültəsində',
      'Xanlar şərab zavodunda',
      '“Dinamo” idman cəmiyyətində',
    ),
    clinic: of.workplace(
      'clinic',
      '“Güvən” xəstəxanasında',
      'Mərkəzi Gömrük Hospitalında',
      '“Estomed” klinikasında',
      'N.Tusi adına klinikada',
    ),
    ill: of.sensitive(
      'ill',
      'retinoblastoma',
      'limfoqranulomatoz',
      'skolioz',
      'talassemiya',
      'mukovissidoz',
    ),
    vice: of.sensitive(
      'vice',
      'mərc oyunlarına aludəçilik',
      'qumar asılılığı',
      'tramadoldan asılılıq',
      'oyun asılılığı',
    ),
  };
}

/** A friend wants back what he lent against a handwritten receipt. */
export const TWELFTH_LOAN: readonly Family[] = [
  {
    key: 'twelfth-friends-receipt',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Borc münasibətləri - Fiziki şəxslər arasında borcun qaytarılması',
    outcomes: { granted: 3, 'partly-granted': 3, dismissed: 1 },
    cast: {},
    facts: (make) => {
      const people = friends(make);
      const { lender, debtor, brother, barber, second } = people;
      const sum = make.money(6000, 32000, 500);
      const back = make.money(500, 3000, 100);
      const wedding = lifeDay(make, 'wedding', 6, 15);
      const partner = foreigner(make, 'partner', [
        ['Tengiz', 'Mamulaşvili'],
        ['Hüsnü', 'Kocabaş'],
        ['Piotr', 'Zieliński'],
        ['Aslanbek', 'Xatsiyev'],
        ['Mohammad', 'Al-Haddad'],
        ['Ruta', 'Kazlauskayte'],
      ]);
      return {
        ...people,
        ...traces(make),
        ...{ wedday: wedding.day, wedyear: wedding.year },
        ...{ partner: partner.full, partnersur: partner.surname, partnercaps: partner.caps },
        bank: make.company('bank', 'bank'),
        pawnshop: make.company('pawnshop', 'credit'),
        debtorbehind: written(make, debtor, 'behind'),
        lenderabbr: written(make, lender, 'abbreviated'),
        brotherfold: written(make, brother, 'bracketed'),
        barberspaced: written(make, barber, 'spaced'),
        signer: nameWith(make, second, 'gs', 'copula'),
        home: nameWith(make, debtor, 'given', 'gil-loc'),
        homes: nameWith(make, debtor, 'surname', 'gil-gen'),
        withbrother: nameWith(make, brother, 'given', 'with'),
        plenum: stays(make, 'Ali Məhkəmə Plenumunun 20 iyun 2011-ci il tarixli 3 saylı qərarının'),
        divorce: stays(
          make,
          `2(5-${make.dice.int(91, 105)})-${make.dice.int(500, 4900)}/${Number(make.adopted.slice(0, 4)) - 1}`,
        ),
        currency: stays(
          make,
          '“Valyuta tənzimi haqqında” 21 oktyabr 1994-cü il tarixli 910 nömrəli Qanunun',
        ),
        given: make.day(560, 760),
        due: make.day(330, 380),
        sent: make.day(200, 300),
        filed: make.day(70, 150),
        sum,
        back,
        left: { t: 'money' as const, qepik: sum.qepik - back.qepik },
        rate: make.money(200, 1600, 10),
      };
    },
    present:
      'iddiaçı {lender.full:gen}, vəkil {adv.init:gen}, cavabdeh {debtor.full:gen} iştirakı ilə, cavabdeh {wife.full:gen} iştirakı olmadan,',
    subject:
      'iddiaçı {lender.full:gen} cavabdehlər {debtor.full} və {wife.full:dat} qarşı borc məbləğinin və illik faizin tutulması tələbinə dair mülki işə',
    story: [
      'İddiaçının mövqeyi. {lender.full} ({lender.birth} təvəllüdlü, FİN {lender.fin}, şəxsiyyət vəsiqəsi {lender.idcard}, yaşayış yeri: {lender.address}) cavabdehlə {oldwork} birlikdə işləyib, iyirmi ildir dostluq edirlər. {given:loc} {debtor.sg} ondan qızının müalicəsi üçün {sum} borc istəyib. Pulun yarısı {cafe} nağd sayılıb, qalanı iddiaçının {cardfrom} nömrəli kartından {cardto} nömrəli karta köçürülüb. Borcalan əlyazma qəbz yazıb, {due:dat} kimi qaytarmağa söz verib; qəbzin altında iki nəfərin imzası var, biri dəllək {barber.inits}, o birisi {signer}.',
      'Vaxt keçib, {debtor.given} telefonlara cavab verməyib. İddiaçı {debtor.phone} nömrəsinə və {debtor.email} ünvanına yazıb, {sent:loc} sifarişli məktub göndərib. {homes} qapısını qayınatası {inlaw.full} açıb, “özünüz bilin, mənim kürəkənim Polşaya çıxıb” deyib. İddiaçı bu günədək yalnız {back} alıb.',
      'O həmçinin iddia edib ki, pul ailənin xeyrinə işlənib: {wedday} {wedyear:abl} nikahda olan {wife.full} həmin ay {car} nişanlı, ban nömrəsi {vin} olan avtomobilə sahib çıxıb (qeydiyyat şəhadətnaməsi {techpass}), {flat} nömrəli mənzilin təmirini də bitirib. Buna görə borcun ərdən və arvaddan birgə tutulmasını istəyir.',
      'Cavabdehin cavabı. {debtor.init} məhkəməyə deyib ki, qəbzi o yazıb, ancaq pulun çoxunu görməyib. Əslində {partner} ilə ortaq mal gətirəcəkdilər, mədaxil {transfer} nömrəli köçürmə ilə birbaşa {partnersur} adına gedib, zəmanəti isə qardaşı {brother.full} verib. Qızı {daughter.given} {clinic} {ill} diaqnozu ilə müalicə alıb, xərci qohumlar çəkib. Qızılları {pledge} nömrəli müqavilə ilə {pawnshop:dat} qoyub, mənzilin bir otağını {rent} saylı icarə üzrə {tenant.full:dat} verib ki, faizi ödəsin.',
      'Onun sözlərinə görə, iddiaçı zərgər {jeweller.gs:gen} yanında onu hədələyib, {crime} nömrəli cinayət işi açılmasını istəyib, tanışlarına isə guya {vice} olduğunu yayıb. Cavabdeh özü {shop} işləyir, aylıq gəliri azdır, notarius {notary.init} tərəfindən təsdiqlənmiş {proxy} nömrəli etibarnaməyə əsasən maşını da qardaşı sürür.',
      'Şahid {barber.full} göstərib ki, pulu saymayıb, amma {debtor.given:gen} “bir ildən sonra özüm gətirərəm” dediyini eşidib, {lender.given:gen} zərf verdiyini görüb. {second.sg} isə deyib ki, həmin axşam {home} qonaq idi, imzanı orada atıb, qapıda {withbrother} rastlaşıb.',
      'Sübutlar: {bank:gen} {letter} nömrəli məktubunda köçürmənin mobil tətbiqlə, IMEI nömrəsi {imei} olan telefondan, {ip} ünvanından edildiyi göstərilib. Xətşünaslıq üzrə ekspert {expert.full:gen} {opinion} nömrəli rəyinə görə, qəbzin mətni və imzası {debtorbehind} tərəfindən icra olunub. {visa} nömrəli viza qeydinin surəti də tədqiq edilib.',
      {
        p: '{wife.init} yazılı izahat göndərib: {divorce} nömrəli iş üzrə boşanma prosesindədirlər, borcdan xəbəri olmayıb, {brotherfold} ilə ərinin arasında olan hesabları bilmir.',
        chance: 0.7,
      },
    ],
    reasoning: [
      'Mülki Məcəllənin 739-cu maddəsinə görə borc müqaviləsi üzrə alınan pul razılaşdırılmış vaxtda qaytarılmalıdır; qəbz pulun verilməsini təsdiq edən sənəddir. {plenum} izahına əsasən qəbzi borcalanın əlində olmayan borc ödənilmiş sayıla bilməz. {currency} tələbləri pozulmayıb.',
      'Ailə Məcəlləsinin 43-cü maddəsinə görə ər-arvadın ümumi öhdəliyi borcun ailənin ehtiyacına sərf olunduğu sübut edildikdə yaranır.',
      {
        p: 'Ekspertin rəyi, köçürmə və şahid {barberspaced} tərəfindən deyilənlər {lender.gp:gen} tələbini təsdiqləyir; {partnercaps} barədə dəlilə heç bir sənəd əlavə edilməyib.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: '{wife.gs:gen} razılığı və pulun maşına, yaxud təmirə getməsi sübuta yetirilmədiyindən ona qarşı tələb rədd edilməli, faiz isə qəbzdə yazılmadığından azaldılmalıdır.',
        only: ['partly-granted'],
      },
      {
        p: 'Qəbzdə valyuta və müddət düzəlişlə yazılıb, {second.init} ilə {barber.init:gen} izahatları vaxt barədə ziddiyyətlidir; {lenderabbr} nağd pulu haradan götürdüyünü sübut etməyib.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Mülki Məcəllənin 390, 449, 739, 741-ci, Mülki Prosessual Məcəllənin 217, 218, 220-ci maddələrinə görə məhkəmə',
    operative: {
      granted: [
        'İddia təmin edilsin. {debtor.full} və {wife.full:abl} birgə {left} əsas borc, {rate} faiz alınıb {lender.full:dat} verilsin.',
      ],
      'partly-granted': [
        '{debtor.caps:abl} (FİN {debtor.fin}; {debtor.address}) {left} tutulsun və {lender.account} hesabına köçürülsün.',
        '{wife.full:dat} qarşı tələb rədd edilsin.',
      ],
      dismissed: ['{lender.full:gen} iddiası tam həcmdə rədd edilsin.'],
    },
    note: 'civil',
    traps: ['friends', 'numbers', 'direct-speech'],
  },
];
