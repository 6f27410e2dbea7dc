import type { Family, Make } from '#demo/family.ts';
import { cardOf, voenOf } from '#demo/identifiers.ts';
import type { Mark } from '#demo/markup.ts';
import { surnameFor } from '#demo/people.ts';
import { alsoAfter, castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';

/** Holders of the shares, their relatives and those who wrote down the meeting. */
function holders(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'f', minAge: 38, maxAge: 52 });
  const head = person('head', { role: 'üçüncü şəxs', sex: 'm', minAge: 42, maxAge: 60 });
  return {
    p,
    head,
    sister: person('sister', { sex: 'f', father: p.father, minAge: 36, maxAge: 50 }),
    former: person('former', {
      sex: 'm',
      surname: head.name.surname,
      father: head.father,
      minAge: 40,
      maxAge: 58,
    }),
    niece: person('niece', { sex: 'f', minAge: 24, maxAge: 30 }),
    clerkess: person('clerkess', { role: 'şahid', sex: 'f' }),
    driver: person('driver', { role: 'şahid', sex: 'm' }),
    rep: person('rep', { role: 'nümayəndə' }),
    adv: person('adv', { kind: 'keep' }),
    notary: person('notary', { kind: 'keep' }),
    auditor: person('auditor', { kind: 'keep' }),
  };
}

/** Numbers of the papers of the company and of its members. */
function papers(make: Make): Readonly<Record<string, Mark>> {
  const { dice } = make;
  const document = (key: string, text: string) => make.mark(text, 'document', 'direct', key);
  const contract = (key: string, text: string) => make.mark(text, 'contract', 'quasi', key);
  const year = Number(make.adopted.slice(0, 4));
  return {
    passport: document('foreigner', `EK${digitsOf(make, 7)}`),
    permit: document('foreigner', `DYİ ${digitsOf(make, 7)}`),
    seal: document('seal', `ASAN-${digitsOf(make, 10)}`),
    power: document('power', `2R-${digitsOf(make, 4)}`),
    divorce: document('divorce', `BQ-I № ${digitsOf(make, 6)}`),
    sick: document('sick', `ƏQV-${digitsOf(make, 7)}`),
    till: document('till', `NK${digitsOf(make, 8)}`),
    office: contract('office', `İC-${dice.int(11, 94)}/${year - 2}`),
    sale: contract('sale', `P/S ${digitsOf(make, 3)}-${year - 1}`),
    vin: make.mark(`LJ1EK${digitsOf(make, 4)}P${digitsOf(make, 7)}`, 'plate', 'direct', 'vin1'),
    plate: make.plate('plate1'),
    flat: make.property('flat1'),
    card: make.mark(cardOf(dice), 'card', 'direct', 'card1'),
    traderVoen: make.mark(voenOf(dice, 2), 'voen', 'direct', 'niece'),
    site: make.mark(`www.magaza${digitsOf(make, 3)}.example`, 'network', 'direct', 'site1'),
    group: make.mark(`t.me/tesisciler${digitsOf(make, 2)}`, 'network', 'direct', 'group1'),
  };
}

/** Where it happened, who worked where, what the claimant suffered from, and the foreign member. */
function surroundings(make: Make): Readonly<Record<string, Mark>> {
  const { dice } = make;
  const quasi = (cls: 'place' | 'workplace' | 'sensitive', key: string, texts: readonly string[]) =>
    make.mark(dice.pick(texts), cls, 'quasi', key);
  return {
    venue: quasi('place', 'venue1', [
      '“Sədərək” ticarət mərkəzinin',
      '“Mərdəkan Bağları” istirahət kompleksinin',
      '“Port Palas” otelinin',
    ]),
    resort: quasi('place', 'resort1', ['Naftalan sanatoriyasında', 'Duzdağ müalicə mərkəzində']),
    workshop: quasi('workplace', 'work1', [
      'gömrük brokerliyi kontorunda deklarant',
      'Gənclik metrosu yaxınlığındakı diş klinikasında inzibatçı',
    ]),
    illness: quasi('sensitive', 'health1', [
      'işemik insult',
      'onurğanın disk yırtığı',
      'kəskin pankreatit',
    ]),
    people: quasi('sensitive', 'descent1', ['uyğur', 'hui', 'mancur']),
    partner: make.mark(
      dice.pick(['Shen Weimin', 'Lu Haoran', 'Fan Jingyi']),
      'person',
      'direct',
      'foreigner',
    ),
    buyer: make.mark(
      dice.pick(['Jürgen Kesselhut', 'Dieter Wambach', 'Holger Brinkmeyer']),
      'person',
      'direct',
      'buyer',
    ),
    buyerFirm: make.mark(
      dice.pick(['“Kesselbach Handels”', '“Nordtor Import”']),
      'company',
      'direct',
      'buyerfirm',
    ),
  };
}

/** A member of a company contests a meeting that was held without her and asks for the worth of her share. */
export const UNSEEN_COMMERCIAL: readonly Family[] = [
  {
    key: 'unseen-company-share',
    kind: 'qetname',
    procedure: 'kommersiya',
    instance: 'first',
    courts: 'commercial',
    share: 1,
    category: 'Korporativ mübahisələr - Ümumi yığıncağın qərarının etibarsız hesab edilməsi',
    outcomes: { granted: 3, 'partly-granted': 3, dismissed: 2 },
    cast: { d: { as: 'company', trade: 'supply', role: 'cavabdeh' } },
    facts: (make) => {
      const people = holders(make);
      const wedding = lifeDay(make, 'wedding', 12, 17);
      const share = make.dice.pick([20, 25, 30]);
      return {
        ...people,
        ...papers(make),
        ...surroundings(make),
        weddingday: wedding.day,
        weddingyear: wedding.year,
        married: make.mark(
          surnameFor(people.former.name.surname, 'f'),
          'person',
          'direct',
          people.p.key,
        ),
        brothers: nameWith(make, people.head, 'surname', 'plural-gen'),
        pIs: nameWith(make, people.p, 'full', 'copula'),
        headToo: alsoAfter(people.head.name.surname),
        charter: stays(make, 'Nizamnamənin 7.12-ci bəndi'),
        law: stays(make, '“Mühasibat uçotu haqqında” Qanun'),
        code: stays(make, '46.90.0'),
        square: stays(make, 'Səməd Vurğun adına bağın'),
        umid: stays(make, make.dice.pick(['ümid', 'etibar'])),
        founded: make.day(1500, 2300),
        meeting: make.day(200, 260),
        letter: make.day(262, 275),
        sold: make.day(300, 360),
        filed: make.day(90, 150),
        share,
        rest: 100 - share - 15,
        protocol: make.mark(`${make.dice.int(3, 19)}`, 'document', 'direct', 'protocol1'),
        worth: make.money(34000, 128000, 100),
        asked: make.money(140000, 190000, 100),
        dividend: make.money(5200, 16400, 50),
        car: make.money(18000, 42000, 500),
      };
    },
    present:
      'iddiaçı tərəfdən {p.full:gen} və vəkil {adv.init:gen}, cavabdeh tərəfdən {rep.full:gen}, müstəqil tələb irəli sürməyən üçüncü şəxs {head.full:gen} iştirakı ilə,',
    subject:
      'ümumi yığıncağın protokolunun etibarsız sayılması və nizamnamə kapitalındakı payın həqiqi dəyərinin ödətdirilməsi barədə kommersiya işinə',
    story: [
      'İDDİAÇI: {p.caps}, FİN {p.fin}, ş/v {p.idcard}, ünvan: {p.address}, tel. {p.phone}, e-poçt {p.email}.',
      'CAVABDEH: {d.full}, VÖEN {d.voen}, h/h {d.account}, hüquqi ünvan: {d.address}.',
      'ÜÇÜNCÜ ŞƏXS: {head.caps}, doğum tarixi {head.birthdot}, FİN {head.fin}, hesabı {head.account}.',
      '{filed} tarixli iddiada deyilir ki, {d} {founded} tarixdə üç təsisçi tərəfindən yaradılmışdır. Paylar belə bölünmüşdür: direktor {head.full} – {rest} faiz, {p.gs} – {share} faiz, Çin vətəndaşı {partner} (pasport {passport}, müvəqqəti yaşayış icazəsi {permit}) – 15 faiz. [Müəssisənin fəaliyyət növü – idxal mallarının topdan satışı ({code}) olmuşdur.|Müəssisə {code} kodu üzrə topdan ticarətlə məşğul olmuş, {site} internet mağazasını da işlətmişdir.]',
      'Tərəflərin tanışlığı ailə bağlılığından başlayır. İddiaçı {weddingday} {weddingyear:loc} {former.full} ilə nikah bağlamış və {married} soyadını daşımışdır; {former.given} üçüncü şəxsin doğma qardaşıdır. Nikah {divorce} seriyalı şəhadətnamə əsasında pozulduqdan sonra o, atasının soyadına qayıtmışdır. [Bundan sonra {brothers} münasibəti soyumuş, iddiaçının müəssisəyə girişi məhdudlaşdırılmışdır.|İddiaçı hesab edir ki, {brothers} məqsədi onu müəssisədən uzaqlaşdırmaq idi.]',
      'İddiaçının mövqeyinə görə, {meeting} tarixdə {venue} iclas otağında keçirilmiş ümumi yığıncaqdan xəbəri olmamışdır. Həmin günlərdə {illness} diaqnozu ilə {resort} müalicə almış ({sick} nömrəli vərəqə), telefonu bacısı {sister.full:dat} vermişdi. {sister.given:gen} göstərdiyi yazışmada, {group} söhbət qrupunda yığıncağın vaxtı dəyişdirilmiş halda yazılmışdır. Buna baxmayaraq, {protocol} saylı protokolda onun adından {seal} nömrəli elektron imza sertifikatı ilə səs verildiyi göstərilmişdir.',
      'Protokol əsasında müəssisənin {plate} nişanlı yük furqonu (ban nömrəsi {vin}) {car} müqabilində direktorun bacısı qızı {niece.full:dat} satılmışdır ({sale} nömrəli müqavilə, alıcının VÖEN-i {traderVoen}). [Pul kassaya {till} nömrəli aparatla mədaxil edilmiş, sonra {card} nömrəli karta çıxarılmışdır.|Kassa aparatının ({till}) çekində məbləğ görünsə də, vəsait {card} nömrəli karta köçürülmüşdür.] {niece.surname} özü {workshop} işləyir və sahibkarlıqla məşğul olmamışdır.',
      'Bundan başqa, iddiaçı dörd il ərzində mənfəətdən pay almadığını, {dividend} dividendin {buyerFirm} GmbH ilə ticarətdən yarandığını bildirmişdir. Alman tərəfin rəhbəri {buyer} elektron məktubunda hər partiya üçün hesablaşmanın {head.account} nömrəli hesaba getdiyini yazmışdır.',
      'Cavabdehin nümayəndəsi {rep.full} iddia ilə razılaşmamışdır: {p.init} etibarnamə ({power}, notarius {notary.init}) vasitəsilə səlahiyyətini {head.gs:dat} həvalə etmiş, {letter} tarixli bildirişi də almışdır. [Payın dəyərini {rep.surname} cəmi {dividend} qiymətləndirmişdir.|{rep.surname} balansdakı borclar çıxılandan sonra payın rəmzi dəyər kəsb etdiyini iddia etmişdir.] Ofis {office} nömrəli icarə müqaviləsi ilə tutulub və əmlak sayılmır.',
      'Üçüncü şəxs {head.init} izah etmişdir ki, işə səmimi {umid} ilə başlamışdı, iddiaçının payını qardaşı {former.given:abl} ötrü saxlayırdı. {partner} milliyyətcə {people} olduğundan yığıncaqda tərcüməçi iştirak etmişdir. O, öz mənzilinin ({flat}) müəssisənin krediti üzrə girovda olduğunu da xatırlatmışdır. {head.surname} {headToo} protokolun əslini təqdim etməmişdir.',
      'Şahidlərdən katibə {clerkess.full} protokolu yığıncaqdan sonra, direktorun diktəsi ilə yığdığını, otaqda {p.given} xanımı görmədiyini söyləmişdir. Sürücü {driver.full} isə [həmin səhər {partner:acc} hava limanına apardığını|həmin gün {partner:acc} {square} yanında gözlədiyini] bildirmişdir. {clerkess.init:gen} sözlərinə görə, protokolda adı çəkilən ikinci şəxs {pIs}, lakin imza ona məxsus deyil.',
    ],
    reasoning: [
      'Məhkəmə [işin hallarını korporativ sənədlərlə müqayisə edərək|tərəflərin arqumentlərini yoxlayaraq] aşağıdakılara diqqət yetirir.',
      'Yığıncağın çağırılması barədə hər bir iştirakçı azı on beş gün əvvəl yazılı xəbərdar edilməlidir ({charter}). Bu tələb pozulduqda qərar Azərbaycan Respublikası Mülki Məcəlləsinin 337-ci maddəsində nəzərdə tutulan nəticələri doğurur. Maliyyə göstəriciləri {law} tələblərinə uyğun aparılmalı idi.',
      'Auditor {auditor.init} balansı araşdıraraq {share} faizlik payın həqiqi dəyərini {worth} müəyyən etmişdir. İddiaçı isə {asked} tələb edir.',
      {
        p: 'Elektron imza sertifikatının jurnalı göstərir ki, səsvermə anında {p.surname:gen} telefonu {sister.surname:dat} məxsus mənzildə olmuşdur; etibarnamədə isə {head.full:dat} payı özgəninkiləşdirmək səlahiyyəti verilməmişdir. {niece.full} ilə bağlanmış satış bu səbəbdən nəticə yaratmır.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: 'Dividendlə bağlı tələbə gəldikdə, onun bölünməsi barədə qərar qəbul edilmədiyindən {p.init:gen} bu hissədə hüququ yaranmamışdır.',
        only: ['partly-granted'],
      },
      {
        p: 'Lakin {driver.init} və {partner:gen} izahatı, habelə notarius {notary.init:gen} arayışı ilə {p.sg:gen} yığıncaqdan xəbərdar olduğu sübuta yetirilmişdir. {head.surname:gen} hərəkətlərində hüquqdan sui-istifadə müəyyən edilməmişdir.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Məhkəmə Mülki Məcəllənin 337-ci, Mülki Prosessual Məcəllənin 216-220-ci maddələrinə müvafiq olaraq',
    operative: {
      granted: [
        'İddia təmin edilsin, {meeting} tarixli {protocol} saylı protokol etibarsız hesab edilsin.',
        '{d.full:abl} {p.full:gen} xeyrinə payın dəyəri kimi {worth}, dividend kimi {dividend} tutulsun.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin.',
        '{meeting} tarixli {protocol} saylı protokol etibarsız sayılsın, {p.full:dat} payın dəyəri kimi {worth} ödənilsin, qalan tələblər rədd edilsin.',
      ],
      dismissed: ['{p.full:gen} {d.full:dat} qarşı iddiası rədd edilsin.'],
    },
    traps: ['capital-names', 'married-name', 'foreign-name', 'abbreviated-labels'],
  },
];
