import type { Family, Make } from '#demo/family.ts';
import { castOf, nameWith, stays } from './name-endings.ts';
import { bornMark, eventDay, foreignMarks, homeMark, inWords, shapesOf } from './spoken-shapes.ts';

/** A woman who lives in a flat without being registered, its owners, and the neighbours who know her. */
function tenants(make: Make) {
  const person = castOf(make);
  const owner = person('owner', { role: 'üçüncü şəxs', sex: 'm', minAge: 45, maxAge: 66 });
  const p = person('p', { role: 'iddiaçı', sex: 'f', minAge: 30, maxAge: 55 });
  const husband = person('husband', { sex: 'm', minAge: 32, maxAge: 58 });
  return {
    ...{ owner, p, husband },
    seller: person('seller', {
      ...{ sex: 'f' as const, surname: owner.name.surname, father: owner.father },
      ...{ minAge: 50, maxAge: 70 },
    }),
    pupil: person('pupil', {
      ...{ sex: make.dice.pick(['m', 'f'] as const), surname: husband.name.surname },
      ...{ father: husband.name.given, minAge: 7, maxAge: 15 },
    }),
    upstairs: person('upstairs', { role: 'şahid', sex: 'f', minAge: 45 }),
    yard: person('yard', { role: 'şahid', sex: 'm', minAge: 50 }),
    chairman: person('chairman', { sex: 'm', minAge: 40 }),
    head: person('head', { sex: 'f', minAge: 40 }),
    lodger: person('lodger', { sex: 'm', minAge: 24, maxAge: 40 }),
    rep: person('rep', { role: 'nümayəndə' }),
    adv: person('adv', { kind: 'keep', sex: 'm' }),
    notary: person('notary', { kind: 'keep' }),
  };
}

function flatPapers(make: Make) {
  const of = shapesOf(make);
  return {
    request: of.paper('request', 'ASAN-#######', '##########', 'E-########'),
    refusal: of.paper('refusal', '#/##-#####', 'Q-####/##', '##-##/####'),
    sale: of.contract('sale', '##/#-####', 'S-###', 'AS-####/#'),
    proxy: of.paper('proxy', '#-####', '###/V', 'EV-######'),
    repproxy: of.paper('repproxy', '##/#-###', 'E-##', '###/n'),
    warrant: of.paper('warrant', '######', 'İM-#####'),
    extract: make.property('extract'),
    order: of.paper('order', 'ORD-######', '####/63', '######'),
    passport: of.paper('passport', 'C#########', 'P#######', 'C########'),
    divorce: of.paper('divorce', 'NP ######', 'AZ-P № ######', 'B-##-######'),
    heir: of.paper('heir', '#-###', 'VƏ-####', '##/####'),
    act: of.paper('act', '##/k', 'YA-###', '###'),
    schoolpaper: of.paper('schoolpaper', '###', '02-##/##', 'M/###'),
    light: of.paper('light', '##########', '#######', '0##-#######'),
    mail: of.email('p', 'qeydiyyat.##@poct.example', 'evim###@mail.example'),
    seamail: of.email('owner', 'ev.satisi##@poct.example', 'owner.####@mail.example'),
    ownerline: of.phone('owner', '+90 53# ### ## ##', '+7 926 ###-##-##', '+49 151 #######'),
    flat: homeMark(
      make,
      'flat',
      ...(['Səttar Bəhlulzadə küçəsi', 'Yasəmən küçəsi', 'Zərgərpalan küçəsi'] as const),
      ...['Atatürk prospekti', '3-cü Kimyaçılar döngəsi'],
    ),
    oldhome: homeMark(make, 'oldhome', 'Bağçalı küçəsi', 'Cavad xan küçəsi', 'Mirzə Cəlil küçəsi'),
    birthplace: of.place(
      'birthplace',
      ...(['Yuxarı Salamabad kəndində', 'Göytəpə şəhərində', 'Əlibəyli kəndində'] as const),
      ...['Qızılağac kəndində', 'Cəngi kəndində'],
    ),
    job: of.work(
      'job',
      ...(['ailə sağlamlıq mərkəzində tibb bacısı', '4 saylı uşaq bağçasında tərbiyəçi'] as const),
      ...['“Şirin Çay” kafesində şirniyyatçı', 'Su İdarəsində abonent üzrə mütəxəssis'],
    ),
    school: of.work(
      'school',
      ...(['18 nömrəli tam orta məktəb', '“Günəş” gimnaziyası', '9 saylı məktəb-lisey'] as const),
    ),
    ill: of.health('ill', 'şəkərli diabet', 'qlaukoma', 'revmatizm', 'böyrəkdaşı xəstəliyi'),
  };
}

/** The registration office refuses to register a woman at the flat that she lives in. */
const REGISTRATION: Family = {
  key: 'fifteenth-address-registration',
  kind: 'qerar',
  procedure: 'inzibati',
  instance: 'first',
  courts: 'administrative',
  share: 1,
  category: 'İnzibati mübahisələr - Yaşayış yeri üzrə qeydiyyata alınmaqdan imtina',
  outcomes: { granted: 4, dismissed: 3 },
  note: 'administrative',
  cast: {
    d: {
      as: 'body',
      name: 'Daxili İşlər Nazirliyinin Baş Pasport, Qeydiyyat və Miqrasiya İdarəsi',
      role: 'cavabdeh',
    },
  },
  facts: (make) => {
    const people = tenants(make);
    const { p, owner, seller, yard, pupil } = people;
    return {
      ...people,
      ...flatPapers(make),
      ...foreignMarks(make, 'guest', [
        ['Aslan', 'Gadzhiyev'],
        ['Farhad', 'Rezaei'],
        ['Emre', 'Çetin'],
        ['Nodar', 'Melikidze'],
        ['Rustam', 'Yusupov'],
      ]),
      pupilborn: bornMark(make, pupil),
      divorced: eventDay(make, 'divorce', 2, 7),
      sellerpat: inWords(make, seller, `${seller.name.given} ${seller.father} qızı`),
      yardis: nameWith(make, yard, 'given', 'copula'),
      yardgen: nameWith(make, yard, 'given', 'gil-gen'),
      ownercut: inWords(make, owner, `${owner.name.surname} ${owner.name.given.slice(0, 1)}.`),
      porder: inWords(make, p, `${p.name.surname} ${p.name.given} ${p.father}`),
      owners: nameWith(make, owner, 'surname', 'plural-gen'),
      law: stays(
        make,
        '“Yaşayış yeri və olduğu yer üzrə qeydiyyat haqqında” Azərbaycan Respublikasının Qanununa',
      ),
      law2: stays(make, '“İnzibati icraat haqqında” Azərbaycan Respublikasının Qanununun'),
      asked: make.day(190, 240),
      refused: make.day(160, 180),
      moved: make.day(2700, 3600),
      seen: make.day(60, 90),
      price: make.money(18000, 52000, 500),
      rooms: make.dice.pick(['bir', 'iki', 'üç']),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen} (order {warrant}), cavabdehin nümayəndəsi {rep.full:gen} (etibarnamə {repproxy}) iştirakı ilə, üçüncü şəxs {owner.full:gen} iştirakı olmadan,',
  subject:
    '{p.full:gen} {d:dat} qarşı yaşayış yeri üzrə qeydiyyata alınmaqdan imtinanın qanunsuz sayılması və qeydiyyata alınma vəzifəsinin qoyulması tələbinə dair inzibati işə',
  story: [
    '{p.full} məhkəməyə müraciət edərək [göstərmişdir|bildirmişdir] ki, {moved:abl} {flat} ünvanında yerləşən {rooms} otaqlı mənzildə yaşayır. {asked:loc} həmin ünvana qeydiyyata alınması üçün {request} nömrəli ərizə vermiş, {refused:loc} {refusal} nömrəli məktubla ona imtina cavabı verilmişdir. [İmtinanın səbəbi mənzil mülkiyyətçisi {owner.full:gen} yazılı razılığının olmaması göstərilmişdir.|Məktubda yazılmışdır ki, mənzilin sahibi {owner.full} qeydiyyata razılıq verməmişdir.]',
    '[İddiaçının izahatına görə,|Məhkəmə iclasında iddiaçı izah etmişdir ki,] mənzili ona {seller.full} qardaşının adından, notarius {notary.full} tərəfindən təsdiq edilmiş {proxy} nömrəli etibarnamə əsasında {sale} nömrəli müqavilə ilə {price} müqabilində satmışdır. Müqavilə dövlət reyestrində qeydiyyatdan keçməmiş, çıxarış ({extract}) hələ də {owner.init:gen} adınadır. [Pulu {lodger.full:gen} yanında {sellerpat} saymışdır.|Pulun verilməsində {lodger.full} iştirak etmişdir, {sellerpat} isə onu sayıb götürmüşdür.]',
    '{p.sg} (FİN {p.fin}, {p.birthdot} il təvəllüdlü, {birthplace} doğulub, şəxsiyyət vəsiqəsi {p.idcard}, {job} işləyir, telefonu {p.phone}, e-poçtu {mail}) əlavə etmişdir ki, əvvəl {oldhome} ünvanında qeydiyyatda olmuş, {husband.full} ilə {divorced} tarixində boşandıqdan (şəhadətnamə {divorce}) sonra oradan çıxarılmışdır. Övladı {pupil.full} ({pupilborn} il təvəllüdlü) {school:loc} oxuyur, özü {ill:dat} görə poliklinikada uçotdadır, [qeydiyyatsız isə bu xidmətlərdən istifadə edə bilmir|qeydiyyat olmadığı üçün {pupil.given:acc} güclə məktəbə qəbul etmişlər].',
    'Cavabdehin nümayəndəsi {rep.full} iddianın rədd edilməsini xahiş edərək bildirmişdir ki, mülkiyyətçinin razılığı qanunun tələbidir, [müqavilə isə hüquq yaratmır|mülkiyyət hüququ reyestrdən yaranır]. Mənzildə iki nəfər – {ownercut} və onun bacısı – qeydiyyatdadır, əvvəllər orada {guestfull} adlı əcnəbi də müvəqqəti qeydiyyatda olub (pasport {passport}). Mülkiyyətçi xaricdədir, {ownerline} nömrəsindən cavab vermir, {seamail} ünvanına göndərilən bildiriş qaytarılıb.',
    '[Üçüncü şəxs {owner.full} məhkəməyə məktub göndərərək|{owner.full:abl} daxil olmuş məktubda o,] bacısı {seller.given:dat} yalnız kirayə vermək üçün etibarnamə verdiyini yazmışdır. {seller.full} isə sorğuya cavabında pulu qardaşına çatdırdığını, {guestsur} ilə bağlı qeydiyyatın ilk kirayəçidən qaldığını bildirmişdir. Mənzilin keçmiş kirayəçisi {lodger.sg} [bunu qismən təsdiq etmişdir|yalnız {seller.given} xanımı gördüyünü, mülkiyyətçini isə tanımadığını bildirmişdir].',
    'Şahid {upstairs.full} ifadə vermişdir ki, {p.given:acc} yeddi ildən çoxdur hər gün görür, [suyun, işığın pulunu (qəbz № {light}) o ödəyir|{light} nömrəli qəbzi də {p.given} ödəmişdir]. Şahid {yard.full} göstərmişdir ki, mənzilə köçəndə yükü {yardgen} maşını ilə daşıyıblar; “dədə malı kimi baxır evə” deyən də {yardis}. Mənzil-tikinti kooperativinin sədri {chairman.full} {seen:loc} {act} nömrəli aktla iddiaçının orada faktiki yaşadığını təsdiq etmişdir. Məktəb direktoru {head.full} {schoolpaper} nömrəli arayışında uşağın ünvanı kimi həmin mənzili yazmışdır.',
    {
      p: '1998-ci ildə verilmiş orderin ({order}) surətində sakin kimi {owner.sg} və {seller.sg} göstərilmişdir. Kooperativin siyahısında isə “{porder}” yazısı da vardır. {husband.init} yazılı izahatında keçmiş arvadının [başqa yaşayış yerinin olmadığını təsdiq etmişdir|{pupil.given} ilə birlikdə həmin mənzildə yaşadığını bildirmişdir].',
      chance: 0.6,
    },
  ],
  reasoning: [
    'Məhkəmə {law} istinad edərək qeyd edir ki, qeydiyyat bildiriş xarakterli uçotdur, şəxsin faktiki yaşayış yerini təsdiq edir və mülkiyyət hüququ yaratmır. {law2} tələbinə görə inzibati orqan işin hallarını özü araşdırmalı, imtinanı əsaslandırmalıdır.',
    {
      p: 'Kooperativin sədri {chairman.surname:gen} aktı, {upstairs:gen} və {yard:gen} ifadələri iddiaçının mənzildə yaşadığını göstərir. {owner:gen} etirazı alqı-satqı mübahisəsinə aiddir və ayrıca həll olunmalıdır. {guestgiven} adlı şəxsin qeydiyyatının qalması cavabdehin uçotu yoxlamadığını göstərir.',
      only: ['granted'],
    },
    {
      p: '{owners} mülkiyyət hüququ reyestrdə qeydə alınmışdır, {seller.surname:gen} isə satış üçün səlahiyyətinin olduğu sübuta yetirilməmişdir. {lodger:gen} izahatı da pulun hansı əsasla verildiyini aydınlaşdırmır. Mülkiyyətçinin razılığı olmadan {p.surname:acc} qeydiyyata almaq mümkün deyildir.',
      only: ['dismissed'],
    },
  ],
  guided:
    'İnzibati Prosessual Məcəllənin 12, 33, 67, 71 və 80-ci maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {d:gen} {refused} tarixli, {refusal} nömrəli imtinası ləğv edilsin. {d:dat} {p.full:acc} {flat} ünvanında qeydiyyata almaq vəzifəsi həvalə olunsun.',
    ],
    dismissed: ['İddiaçı {p.caps:gen} {d:dat} qarşı iddiası rədd edilsin.'],
  },
  traps: ['foreign-phone', 'former-lodger', 'foreign-name'],
};

/** An address that the office would not write down. */
export const FIFTEENTH_ADMINISTRATIVE: readonly Family[] = [REGISTRATION];
