import type { Family, Make } from '#demo/family.ts';
import { byFather, called, listed, midInitial } from './court-marks.ts';
import { foreigner } from './fresh-marks.ts';
import { castOf, lastDay } from './name-endings.ts';
import { ended, household, sheets } from './written-marks.ts';

/** Who left the will, who was named in it, who was not, and who sat by the bed. */
function heirs(make: Make) {
  const person = castOf(make);
  const old = person('old', { sex: 'm', minAge: 76, maxAge: 88, house: true });
  const own = { surname: old.name.surname, father: old.name.given } as const;
  const p = person('p', { ...own, role: 'iddiaçı', sex: 'f', minAge: 40, maxAge: 55, house: true });
  const heir = person('heir', {
    ...{ ...own, role: 'üçüncü şəxs' as const, sex: 'm' as const },
    ...{ minAge: 38, maxAge: 54 },
  });
  return {
    ...{ old, p },
    d: person('d', { role: 'cavabdeh', sex: 'f', minAge: 36, maxAge: 60, house: true }),
    heir,
    widow: person('widow', { sex: 'f', surname: old.name.surname, minAge: 70, maxAge: 84 }),
    grand: person('grand', {
      ...{ sex: 'm' as const, surname: heir.name.surname, father: heir.name.given },
      ...{ minAge: 8, maxAge: 15 },
    }),
    nurse: person('nurse', { role: 'şahid', sex: 'f', minAge: 28, maxAge: 60 }),
    doctor: person('doctor', { sex: 'm', minAge: 35 }),
    signer: person('signer', { sex: 'm', minAge: 44, maxAge: 73 }),
    mullah: person('mullah', { sex: 'm', minAge: 46, maxAge: 75 }),
    next: person('next', { sex: 'f', minAge: 48, maxAge: 80 }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
    advd: person('advd', { kind: 'keep', sex: 'f' }),
    notary: person('notary', { kind: 'keep', sex: 'f' }),
    expert: person('expert', { kind: 'keep', sex: 'm' }),
  };
}

const heirPapers = (make: Make) =>
  sheets(make, {
    warrant: ['document', '#######', 'ŞO-#####'],
    warrant2: ['document', '######', '00#####'],
    will: ['document', '#-####', '2-###/##', 'V-#####', '#R-###'],
    extract: ['property', 'RX № #######', '5#########', '6########-##'],
    cadastre: ['property', '9########', '60#######-##', '####0#0#####'],
    death: ['document', 'AZ-ÖL № ######', 'ÖM ######', 'II-ŞM № ######'],
    birth: ['document', 'DH № ######', 'AZ-D № #######', 'IV-QR ######'],
    history: ['document', '####/n', '#####', 'XT-####'],
    mind: ['document', '###/psx', '####', 'PE-###/##'],
    hand: ['document', '####/xt', '#####', 'XE-####'],
    file: ['document', '##/####', 'MİR-###', '####/v'],
    refusal: ['document', '##-##/###', '###', 'M-####'],
    fee: ['document', '##########', 'RS-#######'],
    pline: ['phone@p', '(055) ###-##-##', '+994 51 ### ## ##', '0709######'],
    nline: ['phone@nurse', '077 ### ## ##', '(050)#######'],
    home: [
      'address',
      'Dağətəyi küçəsi, ev %h',
      'Köhnə Dəyirman döngəsi %h',
      'M.Ə.Sabir küçəsi, ev %hB',
      'Çay kənarı 2-ci dalan, ev %h',
    ],
    oldjob: [
      'workplace',
      'ipək fabrikinin keçmiş direktor müavini',
      'dəmiryol texnikumunun sabiq müəllimi',
      'rayon qəzetinin təqaüddə olan fotoqrafı',
      '1 saylı orta məktəbin keçmiş direktoru',
    ],
    djob: [
      'workplace',
      'Ahıllara qulluq mərkəzində sosial işçi',
      'şəhər poliklinikasında qeydiyyatçı',
      '“Məlhəm” aptekinin satıcısı',
      'rayon mərkəzi kitabxanasının metodisti',
    ],
    ward: [
      'workplace:loc',
      'Respublika Müalicəvi Diaqnostika Mərkəzində',
      'rayon xəstəxanasının nevroloji şöbəsində',
      '1 saylı Klinik Xəstəxanada',
      'Hərbi Hospitalda',
    ],
    ill: [
      'sensitive',
      'qocalıq demensiyası',
      'işemik insult',
      'Parkinson xəstəliyi',
      'baş-beyin damarlarının aterosklerozu',
    ],
  });

/** A daughter disputes the will by which her father left his house to the woman who tended him. */
const WILL: Family = {
  key: 'seventeenth-cassation-will',
  kind: 'qerar',
  procedure: 'mülki',
  instance: 'cassation',
  courts: 'supreme',
  share: 1,
  category: 'Kassasiya icraatı - Mülki kollegiya - Vəsiyyətnamənin etibarsız sayılması',
  outcomes: { upheld: 3, remitted: 2, quashed: 1 },
  note: 'final',
  cast: {},
  facts: (make) => {
    const people = heirs(make);
    const { old, p, d, heir, widow, grand, nurse, doctor, signer, mullah, next } = people;
    const since = make.dice.int(760, 980);
    const died = lastDay(make, 'old', since, since);
    const guest = foreigner(make, 'guest', [
      ['Lia', 'Kvaratsxelia'],
      ['Elmira', 'Şahpazova'],
      ['Ayşegül', 'Təpədələn'],
      ['Olqa', 'Vetrova'],
      ['Məhnaz', 'Daneşvər'],
    ]);
    return {
      ...people,
      ...heirPapers(make),
      diedday: died.day,
      diedyear: died.year,
      guest: guest.full,
      guestname: guest.given,
      oldgil: ended(make, old, 'given', 'gil-loc'),
      oldfather: byFather(make, old, 'gen'),
      oldmid: midInitial(make, old),
      plisted: listed(make, p),
      pmid: midInitial(make, p, 'gen'),
      dmid: midInitial(make, d, 'dat'),
      dplain: called(make, d, `${d.name.given} ${d.name.surname}`, 'acc'),
      dis: ended(make, d, 'sg', 'copula'),
      heirs: ended(make, heir, 'gs', 'plural'),
      kin: household(make, old, 'plural-gen'),
      widowwith: ended(make, widow, 'given', 'with'),
      grandson: called(make, grand, `${grand.name.given} ${grand.name.surname}`),
      nursefather: byFather(make, nurse),
      doctormid: midInitial(make, doctor, 'gen'),
      signeris: ended(make, signer, 'fullgs', 'copula'),
      mullahwith: ended(make, mullah, 'given', 'with'),
      nextfather: byFather(make, next, 'dat'),
      made: make.day(since + 20, since + 140),
      sued: make.day(540, 640),
      middleon: make.day(100, 160),
      lodged: make.day(42, 86),
      share: make.dice.pick(['1/3', '1/4', '1/2']),
      land: make.dice.pick(['0,06 ha', '0,08 ha', '0,12 ha']),
    };
  },
  present:
    'kassasiya şikayətini müdafiə edən vəkil {adv.full:gen} (order {warrant}), cavabdehin vəkili {advd.full:gen} (order {warrant2}) iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı vəsiyyətnamənin etibarsız hesab edilməsi, mirasda payın tanınması tələbinə dair, {heir.full:gen} üçüncü şəxs qismində iştirak etdiyi mülki iş üzrə {middle:gen} Mülki Kollegiyasının {middleon} tarixli qətnaməsindən iddiaçının kassasiya şikayətinə',
  story: [
    'İddiaçı {p.full} ({p.birthdot} təvəllüdlü, FİN {p.fin}, {p.address}, telefon {pline}) {sued:loc} məhkəməyə müraciət edərək göstərmişdir ki, atası, {oldjob} {old.full:gen} {diedday} {diedyear:loc} vəfatından (ölüm haqqında şəhadətnamə {death}) sonra {home} ünvanındakı ev (çıxarış {extract}) və {land} torpaq sahəsi (kadastr nömrəsi {cadastre}) qalmışdır. [Qohumluq doğum haqqında şəhadətnamə ({birth}) ilə təsdiqlənir.|Doğum haqqında şəhadətnaməsi ({birth}) işə əlavə edilib.]',
    'Notarius {notary.full:gen} {made:loc} {will} nömrə ilə təsdiq etdiyi vəsiyyətnamədə atası əmlakın hamısını [ona qulluq etmiş {d.full:dat}|qonşu qadına, yəni {d.full:dat}] saxlayıb. İddiaçı hesab edir ki, atası {ill} səbəbindən öz hərəkətlərinin mənasını anlamırdı; onu {ward} müalicə edən həkim {doctor.full} bunu {history} nömrəli xəstəlik tarixçəsində qeyd edib. Notarius miras işi ({file}) üzrə ona {refusal} nömrəli imtina verib.',
    'Cavabdeh {d.sg} ({djob}; FİN {d.fin}) etirazında bildirib ki, [dörd il|altı il] hər gün gəlib {oldgil} yemək bişirib, dərmanlarını verib, uşaqları isə bayramdan bayrama görünüblər. {old.given} dayı sonadək kitab oxuyurdu, [nərd oynayırdı|təqaüdünü özü sayırdı]. Vəsiyyət onun öz istəyi idi: [kənd axundu {mullahwith} məsləhətləşib|bu barədə axund {mullah.full:dat} də deyib]. Ailədə {dplain} hamı tanıyır, {kin} toylarında da olub.',
    'Üçüncü şəxs {heir.sg} iddianı müdafiə edib və əlavə edib ki, hər ay {p.given} və {heirs} atalarına pul göndərirdilər. [Anası|Anaları] {widow.full} vəsiyyətdən xəbərsiz olub: {widowwith} bir evdə yaşasa da, atası bu barədə heç nə deməyib. Oğlu {grand.given} babasının onu [adı ilə çağırmadığını|başqası ilə səhv saldığını] deyirdi; azyaşlı olduğundan {grandson} dindirilməyib.',
    'Tibb bacısı {nurse.full} (tel. {nline}) şahid kimi göstərib ki, iynə vurmağa gedəndə xəstə [gah tanıyır, gah tanımırdı|çox vaxt yuxulu olurdu]; {nursefather} vəsiyyətin yazıldığı gün evdə olmayıb. [Xəstənin əli titrədiyindən onun əvəzinə imza edən {signeris}|Vəsiyyətçi yazı yaza bilmədiyindən imzanı onun xahişi ilə atan {signeris}]. Qonşu {next.full} isə qəribəlik görmədiyini, {oldmid} ilə həmin həftə söhbət etdiyini bildirib; {nextfather} qoca [bu vəsiyyətdən də danışıb|evi kimə qoyacağını da deyib]. Evdə kirayə qalan {guest} bunu təsdiqləyib, {guestname} məhkəməyə [yazılı ərizə göndərib|videobağlantı ilə qoşulub].',
    'Ölümdən sonrakı məhkəmə-psixiatriya ekspertizasının {mind} nömrəli rəyində ekspert {expert.full} qeyd edib ki, tibbi sənədlər az olduğundan vəsiyyət günündə {oldfather} vəziyyəti barədə [qəti nəticəyə gəlmək mümkün deyil|ehtimal xarakterli nəticə verilə bilər]. Xətşünaslıq rəyinə ({hand}) görə imza {signer.surname:dat} məxsusdur.',
    '{below:gen} {belowon} tarixli, {belowno} nömrəli qətnaməsi ilə iddia [rədd edilib|əsassız sayılaraq rədd olunub], {middle} bu qətnaməni dəyişdirmədən saxlayıb. {lodged:loc} verilmiş kassasiya şikayətində (rüsum qəbzi {fee}) vəkil {adv.init} göstərir ki, {doctormid} qeydlərinə qiymət verilməyib, {pmid} təkrar ekspertiza barədə vəsatəti müzakirə olunmayıb, {signer.init} isə cavabdehin qohumudur. Vəkil {advd.init} şikayətin rəddini xahiş edib.',
  ],
  reasoning: [
    'Kollegiya qeyd edir ki, Mülki Məcəllənin 1166-cı maddəsinə əsasən vəsiyyətçi vəsiyyətnaməni tərtib edərkən öz hərəkətlərinin mənasını anlamalı və iradəsini aydın ifadə etməlidir; əksini iddia edən tərəf sübut etməlidir.',
    {
      only: ['upheld'],
      p: '{next.init:gen} və notariusun izahatları {old.surname:gen} iradəsinin sərbəst olduğunu göstərir; {nurse.surname} həmin gün evdə olmayıb, {doctor.surname:gen} qeydi isə əvvəlki ilə aiddir. Evə baxan şəxs də məhz {dis}. [{p.surname:gen} dəlilləri sübutların yenidən qiymətləndirilməsinə yönəlib.|{p.init:gen} şikayəti hüquqi əsas daşımır.]',
    },
    {
      only: ['remitted'],
      p: 'Apellyasiya məhkəməsi {signer.surname:gen} {dmid} qohum olub-olmadığını araşdırmamış, {nurse.init:gen} ifadəsini {mind} nömrəli rəylə müqayisə etməmiş, {p.surname:gen} vəsatətini cavabsız qoymuşdur.',
    },
    {
      only: ['quashed'],
      p: 'Vəsiyyətnamə {signer.sg} tərəfindən imzalanıb, lakin bunun səbəbi sənəddə göstərilməyib. {doctor.init:gen} yazısı və {nurse.sg:gen} ifadəsi vəsiyyətçinin xəstəliyini təsdiq edir. {d.surname:gen} etirazları bu nəticəni dəyişmir.',
    },
  ],
  guided:
    'Mülki Prosessual Məcəllənin 403, 404, 416, 417 və 418-ci maddələrinə əsasən Ali Məhkəmənin Mülki Kollegiyası',
  operative: {
    upheld: [
      'İddiaçı {plisted} tərəfindən verilmiş kassasiya şikayəti təmin edilməsin, {middle:gen} {middleon} tarixli qətnaməsi dəyişdirilmədən qalsın.',
    ],
    remitted: [
      '{p.full:gen} kassasiya şikayəti qismən təmin edilsin, {middle:gen} {middleon} tarixli qətnaməsi ləğv edilərək iş həmin məhkəmədə yeni apellyasiya baxışına qaytarılsın.',
    ],
    quashed: [
      'Kassasiya şikayəti təmin edilsin, {will} nömrəli vəsiyyətnamə etibarsız hesab olunsun, {p.full:gen} və {heir.full:gen} mirasda hər birinin {share} payı tanınsın. Dövlət rüsumu {d.full:abl} tutulsun.',
    ],
  },
  traps: ['testator', 'caretaker'],
};

export const SEVENTEENTH_CASSATION: readonly Family[] = [WILL];
