import type { Family, Make } from '#demo/family.ts';
import { abode, columned, fatherOf, ledger, middled, worded } from './debt-forms.ts';
import { standing } from './docket-forms.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lastDay, stays } from './name-endings.ts';

/** Who borrowed, whose house was mortgaged, and who lives in it. */
function houseFolk(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'cavabdeh', sex: 'm', minAge: 33, maxAge: 48 });
  const owner = person('owner', {
    ...{ role: 'cavabdeh' as const, sex: 'f' as const, surname: d.name.surname },
    ...{ house: true, minAge: 58, maxAge: 76 },
  });
  return {
    ...{ d, owner },
    lawyer: person('lawyer', { role: 'nümayəndə', minAge: 25, maxAge: 44 }),
    father: fatherOf(
      d,
      person('father', { sex: 'm', surname: d.name.surname, minAge: 66, maxAge: 82 }),
    ),
    wife: person('wife', { sex: 'f', surname: d.name.surname, minAge: 28, maxAge: 45 }),
    son: person('son', {
      ...{ sex: 'm' as const, surname: d.name.surname, father: d.name.given },
      ...{ minAge: 7, maxAge: 14 },
    }),
    sister: person('sister', {
      ...{ sex: 'f' as const, ...(d.russian ? {} : { father: d.father }) },
      ...{ minAge: 30, maxAge: 50 },
    }),
    broker: person('broker', { sex: 'm', minAge: 30, maxAge: 60 }),
    seller: person('seller', { sex: 'm', minAge: 35 }),
    neighbour: person('neighbour', { role: 'şahid', minAge: 45, maxAge: 78 }),
    officer: person('officer', { sex: 'f', minAge: 24, maxAge: 42 }),
    adv: person('adv', { kind: 'keep' }),
    notary: person('notary', { kind: 'keep' }),
    expert: person('expert', { kind: 'keep', sex: 'm' }),
  };
}

function housePapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    loan: of.contract('loan', `KR-${n(4)}/${n(2)}`, `${n(2)}-${n(6)}`, `BK ${n(5)}/k`),
    mortgage: of.contract('mortgage', `İM-${n(4)}`, `${n(4)}/ip`, `${n(3)}-İ/${n(2)}`),
    register: of.document('register', `1-${n(4)}`, `${n(2)}-R/${n(3)}`, n(4)),
    proxy: of.document('proxy', `${n(2)}/${n(4)}-b`, `EV-${n(5)}`, n(6)),
    warrant: of.document('warrant', `ORD-${n(5)}`, n(6), `${n(2)}/${n(5)}`),
    house: of.property('house', n(12), `${n(4)} ${n(4)} ${n(4)}`),
    plot: of.property('plot', `${n(2)}-${n(3)}-${n(4)}`, `${n(10)}`),
    extract: of.document('extract', `MH-${n(6)}`, `ÇX ${n(7)}`, n(8)),
    opinion: of.document('opinion', `Q-${n(3)}/${n(2)}`, `${n(5)}`, `${n(3)}-də`),
    warn: of.document('warn', `${n(2)}/${n(4)}`, `XB-${n(5)}`, `0${n(4)}-8`),
    cashin: of.document('cashin', `MO-${n(6)}`, n(9), `${n(4)}/${n(3)}-q`),
    deathcert: of.document('deathcert', `ÖH № ${n(6)}`, `AZ-Ö ${n(6)}`, n(7)),
    discharge: of.document('discharge', `EP-${n(5)}`, `${n(4)}/st`, `№ ${n(6)}`),
    plate: make.plate('truck'),
    office: of.phone('office', `(012) ${n(3)} ${n(2)} ${n(2)}`, `012-5${n(2)}-${n(2)}-${n(2)}`),
    job: of.workplace(
      'd',
      'ASAN Xidmət mərkəzində mühafizəçi',
      '“Qızılgül” istixanasında aqronom',
      'rayon su idarəsində nasosçu',
      '5 saylı avtobus parkında sürücü',
      '“Ləzzət” süd sexində usta',
    ),
    wifejob: of.workplace(
      'wife',
      'mədəniyyət evində kitabxanaçı',
      '12 nömrəli bağçada aşpaz',
      'rayon xəstəxanasında tibb bacısı',
    ),
    ill: of.sensitive(
      'owner',
      'qlaukoma',
      'hər iki gözündə katarakta',
      'Alsheymer xəstəliyi',
      'insultdan sonrakı yaddaş pozğunluğu',
      'tor qişanın qopması',
    ),
    school: standing(
      of.workplace('son', '2 saylı tam orta məktəbdə', '“Zəka” liseyində', '19 nömrəli məktəbdə'),
      'loc',
    ),
    former: abode(make, 'former', 'Rəsul Rza küçəsi', 'Pəmbəzar küç.', 'Cümhuriyyət küçəsi'),
  };
}

/** What was lent, what was paid back and what is left; in manats. */
function houseSums(make: Make) {
  const { dice } = make;
  const [lent, paid, interest, fine] = [
    dice.int(180, 600),
    dice.int(30, 90),
    dice.int(11, 45),
    dice.int(5, 30),
  ];
  const money = (hundreds: number) => ({ t: 'money' as const, qepik: hundreds * 10_000 });
  return {
    lent: money(lent),
    main: money(lent - paid),
    interest: money(interest),
    fine: money(fine),
    halffine: money(Math.ceil(fine / 3)),
    total: money(lent - paid + interest + fine),
    cut: money(lent - paid + interest + Math.ceil(fine / 3)),
    price: money(Math.round(lent * 1.4)),
  };
}

function houseNames(make: Make, people: ReturnType<typeof houseFolk>) {
  const { d, owner, wife, broker, neighbour, officer } = people;
  const { dice } = make;
  return {
    dledger: ledger(make, d),
    ownercol: columned(make, owner),
    ownermid: middled(make, owner, 'gen'),
    wifemid: middled(make, wife),
    brokermid: middled(make, broker, 'dat'),
    neighbourcol: columned(make, neighbour),
    officerledger: ledger(make, officer),
    nick: worded(
      make,
      broker,
      dice.pick([`Dəllal ${broker.name.given}`, `Bankçı ${broker.name.given}`]),
    ),
  };
}

/** A bank calls in a loan and the mother's house that was mortgaged for it. */
const MORTGAGE: Family = {
  key: 'fifteenth-mortgage',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Mülki hüquq münasibətləri üzrə mübahisələr - Tutmanın ipoteka predmetinə yönəldilməsi',
  outcomes: { granted: 2, 'partly-granted': 3, dismissed: 1 },
  cast: { bank: { as: 'company', trade: ['bank', 'credit'], role: 'iddiaçı' } },
  facts: (make) => {
    const people = houseFolk(make);
    const partner = foreigner(make, 'partner', [
      ['Vaxtanq', 'Lomsadze'],
      ['Osman', 'Bayraktar'],
      ['Behruz', 'Şirazi'],
      ['Ruslan', 'Koçkarov'],
      ['Taras', 'Melniçuk'],
    ]);
    const death = lastDay(make, 'father', 510, 880);
    return {
      ...people,
      ...housePapers(make),
      ...houseSums(make),
      ...houseNames(make, people),
      partner: partner.full,
      partnersur: partner.surname,
      deathday: death.day,
      deathyear: death.year,
      law: stays(make, '“İpoteka haqqında” Azərbaycan Respublikasının Qanunu'),
      code: stays(make, 'Mülki Məcəllənin 269, 317 və 739-cu maddələri'),
      filed: make.day(60, 130),
      lenton: make.day(900, 1500),
      stopped: make.day(300, 500),
      warned: make.day(150, 240),
      valued: make.day(20, 50),
      months: make.dice.pick([24, 36, 48, 60]),
      rate: make.dice.int(14, 24),
      rooms: make.dice.int(3, 6),
      sotka: make.dice.int(4, 12),
      duty: make.money(150, 600, 10),
    };
  },
  present:
    'iddiaçının nümayəndəsi {lawyer.full:gen}, cavabdeh {d.full:gen}, cavabdehlərin vəkili {adv.full:gen} iştirakı ilə',
  subject:
    'iddiaçı {bank.full:gen} cavabdehlər {d.full:dat} və {owner.full:dat} qarşı kredit borcunun tutulması və tutmanın ipoteka predmetinə yönəldilməsi tələbinə dair mülki işə',
  story: [
    '{bank.full} (VÖEN {bank.voen}, {bank.address}) {filed:loc} {proxy} nömrəli etibarnamə ilə çıxış edən {lawyer.full} vasitəsilə iddia qaldıraraq [göstərmişdir|bildirmişdir] ki, {lenton:loc} {d.full} (FİN {d.fin}, [ş/v {d.idcard}|{d.birthdot} təvəllüdlü], {d.address}, {job}) ilə {loan} nömrəli müqavilə bağlanmış, ona {months} ay müddətinə illik {rate} faizlə {lent} kredit verilmişdir. [Pul borclunun {d.account} nömrəli hesabına köçürülmüşdür.|Vəsait {cashin} nömrəli kassa məxaric orderi ilə nağd verilmişdir.]',
    'Kreditin qaytarılmasını təmin etmək üçün həmin gün borclunun anası {owner.full} ([{owner.birthdot} təvəllüdlü|{owner.birth:loc} anadan olub], FİN {owner.fin}) ilə ipoteka müqaviləsi ({mortgage}) imzalanmış, notarius {notary.full} onu reyestrdə {register} nömrə ilə təsdiq etmişdir. İpoteka predmeti {owner.address} ünvanındakı {rooms} otaqlı fərdi yaşayış evi (reyestr nömrəsi {house}, çıxarış {extract}) və onun altındakı {sotka} sotluq torpaq sahəsidir (kadastr nömrəsi {plot}).',
    '{stopped:abl} ödənişlər dayanmış, [{main} əsas borc, {interest} faiz və {fine} dəbbə pulu, cəmi {total} borc yaranmışdır.|nəticədə {total} borc ({main} əsas məbləğ, {interest} faiz, {fine} dəbbə pulu) yığılmışdır.] [Bank {warned:loc} hər iki cavabdehə {warn} nömrəli xəbərdarlıq göndərmişdir|{warned:loc} göndərilmiş {warn} nömrəli xəbərdarlığı {ownermid} evində gəlini {wife.full} almışdır]. Kredit mütəxəssisi {officer.full} ({office}) ünvana baxış keçirmiş, aktda “{dledger} evdə olmadı, həyat yoldaşı {wife.given} danışdı” yazmışdır.',
    'Cavabdeh {d.sg} ({d.phone}) iddianı qismən qəbul edərək izah etmişdir ki, [pulu yük maşını ({plate}) almaq üçün götürüb, maşını {seller.full} adlı şəxsdən alıb|pula {seller.full:abl} {plate} nişanlı yük maşını alıb], şəriki {partner} ilə [Tbilisiyə meyvə|Rusiyaya tərəvəz|paytaxt bazarlarına yük] daşıyıb. {partnersur} bir ildən sonra [gəlirlə birlikdə yoxa çıxıb|hesablaşmadan çıxıb gedib]. [Bundan əlavə atası {father.full} {deathday} {deathyear:loc} vəfat etdiyindən (şəhadətnamə {deathcert}) yas xərci də onun üzərinə düşüb.|{deathday} {deathyear:loc} atası {father.full} rəhmətə gedib ({deathcert} nömrəli ölüm haqqında şəhadətnamə), dəfn və ehsan xərclərini o çəkib.] Kreditin rəsmiləşdirilməsi üçün rayonda “{nick}” kimi tanınan {broker.full:dat} də pul verib.',
    'Cavabdeh {owner.full} yazılı etirazında göstərmişdir ki, {ill} olduğu üçün (epikriz {discharge}) [müqaviləni oxuya bilməyib|nəyə qol çəkdiyini anlamayıb], ona yalnız “oğluna zaminsən” deyilib. Evdə gəlini {wifemid} ({wifejob} işləyir) və {school} oxuyan nəvəsi {son.given} ilə yaşayır, [başqa evi yoxdur|gedəsi yeri yoxdur]. [Qızı {sister.full} isə {place}, {former} ünvanında kirayədə qalır, ona sığınmaq mümkün deyil.|{former} ünvanında kirayədə qalan qızı {sister.full:loc} isə yer yoxdur.]',
    'Şahid qismində dindirilən qonşu {neighbour.full} bildirmişdir ki, notariusa gedəndə {owner.given} xalanı [öz maşınında aparıb|o müşayiət edib], {broker.surname} isə sənədləri əvvəlcədən hazırlamışdı. İfadədə ({neighbourcol}) həmçinin qeyd olunur ki, [{son.given:gen} atası həftələrlə evə gəlmir|borc üstündə {d.given} ilə {sister.given} arasında da söz-söhbət olub].',
    'Məhkəmənin təyin etdiyi ekspertizanın {valued} tarixli {opinion} nömrəli rəyinə (ekspert {expert.full}) əsasən evin torpaqla birlikdə bazar dəyəri {price} təşkil edir. [Vəkil {adv.init} ({warrant} nömrəli order) dəbbə pulunun azaldılmasını xahiş etmişdir.|Vəkil {adv.init} {warrant} nömrəli order əsasında çıxış edərək dəbbə pulunun həddən artıq olduğunu bildirmişdir.]',
  ],
  reasoning: [
    '{code} kredit alanı borcu müqavilədə göstərilən qaydada qaytarmağa borclu edir, {law} isə təmin edilmiş öhdəlik icra olunmadıqda ipoteka saxlayana tələbini ipoteka predmetinin dəyərindən ödətmək hüququ verir. İpoteka qoyanın borclu olmaması bu hüquqa təsir etmir.',
    {
      p: '[Notarius {notary.init} tərəfindən təsdiq edilmiş müqavilədə {owner.init:gen} imzası vardır|{owner.surname:gen} imzası notarius {notary.init} tərəfindən təsdiq edilmişdir], epikriz isə onun iradəsini ifadə edə bilmədiyini göstərmir. {broker.full:dat} pul verilməsi barədə deyilənlər heç bir sənədlə təsdiqlənməmişdir. {partner} ilə münasibətin kredit öhdəliyinə aidiyyəti yoxdur.',
      only: ['granted', 'partly-granted'],
    },
    {
      p: 'Lakin borclunun atasının ölümü, ailədə azyaşlı {son.given:gen} olması və bankın ödəniş dayandıqdan sonra uzun müddət müraciət etməməsi nəzərə alınaraq dəbbə pulu Mülki Məcəllənin 467-ci maddəsinə əsasən {halffine:dat} qədər azaldılmalıdır.',
      only: ['partly-granted'],
    },
    {
      p: 'Məhkəmə müəyyən edir ki, bank {warn} nömrəli xəbərdarlığın ipoteka qoyana çatdırıldığını sübut etməmiş, baxış aktında (tərtib edən: {officerledger}) “{ownercol}” sətri imzasız qalmışdır. Tələbin icrası üçün qanunda göstərilən müddət gözlənilmədən verilmiş iddia vaxtından əvvəldir; {brokermid} verildiyi deyilən pulun isə buna aidiyyəti yoxdur.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Mülki Məcəllənin 269, 317, 467, 739-cu, Mülki Prosessual Məcəllənin 119, 216-220-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {d.full:abl} {bank.full:gen} xeyrinə {total} tutulsun.',
      'Tutma {owner.full:dat} məxsus, {owner.address} ünvanında yerləşən evə (reyestr nömrəsi {house}) yönəldilsin, başlanğıc satış qiyməti {price} müəyyən edilsin.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {d.caps:abl} {bank.full:gen} xeyrinə {cut} tutulsun, tutma {owner.caps:dat} məxsus {house} nömrəli daşınmaz əmlaka yönəldilsin, iddianın qalan hissəsi rədd edilsin.',
      '{duty} dövlət rüsumu {d.sg:abl} tutulsun.',
    ],
    dismissed: [
      '{bank.full:gen} {d.full:dat} və {owner.full:dat} qarşı iddiası təmin edilməsin. {duty} dövlət rüsumu iddiaçının üzərində saxlanılsın.',
    ],
  },
  note: 'civil',
  traps: ['mother-mortgagor', 'nickname'],
};

export const FIFTEENTH_LOAN: readonly Family[] = [MORTGAGE];
