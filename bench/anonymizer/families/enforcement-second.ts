import type { Family } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';

const BUYERS = [
  ['Mikola', 'Panasenko'],
  ['Bayram', 'Annamıradov'],
  ['Vasil', 'Stoyçkov'],
  ['Davit', 'Qelaşvili'],
  ['Reza', 'Fərrokhnejad'],
] as const;
const VIN_SIGNS = 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789'; // no I, O, Q. Source: ISO 3779

/** Enforcement complaints for the test alone: a wife's minibus seized for her husband's debt. */
export const FRESH_ENFORCEMENT: readonly Family[] = [
  {
    key: 'fresh-seized-minibus',
    kind: 'qerardad',
    procedure: 'icra',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'İcra məmurunun hərəkətlərindən şikayətlər - Əmlakın həbsdən azad edilməsi',
    outcomes: { granted: 3, 'partly-granted': 2, dismissed: 3 },
    cast: { c: { as: 'company', trade: ['credit', 'shop'], role: 'tələbkar' } },
    facts: (make) => {
      const person = castOf(make);
      const mark = marksOf(make);
      const debtor = person('debtor', { role: 'borclu', sex: 'm', minAge: 34, maxAge: 52 });
      const family = debtor.name.surname;
      const father = person('father', { sex: 'm', minAge: 66, maxAge: 80 });
      const p = person('p', {
        role: 'ərizəçi',
        sex: 'f',
        surname: family,
        father: father.name.given,
        minAge: 32,
        maxAge: 44,
      });
      const mechanic = person('mechanic', { sex: 'm', role: 'şahid', minAge: 30 });
      const wedding = lifeDay(make, 'p', 9, 14);
      const buyer = foreigner(make, 'buyer', BUYERS);
      return {
        debtor,
        p,
        mechanic,
        officer: person('officer', { kind: 'keep', sex: 'm' }),
        notary: person('notary', { kind: 'keep' }),
        rep: person('rep', { role: 'nümayəndə', sex: 'f' }),
        father,
        inlaw: person('inlaw', { sex: 'm', surname: family, father: debtor.father, minAge: 28 }),
        surety: person('surety', { minAge: 30 }),
        clerkof: person('clerkof', { sex: 'f' }),
        misspelt: make.mark(family.replace(/[aəıiuü]/u, ''), 'person', 'direct', 'debtor'),
        family: nameWith(make, debtor, 'surname', 'gil-gen'),
        mechanicis: nameWith(make, mechanic, 'sg', 'copula'),
        debtorwith: nameWith(make, debtor, 'given', 'with'),
        buyer: buyer.full,
        buyers: buyer.surname,
        wedday: wedding.day,
        wedyear: wedding.year,
        sheet: mark.document('sheet1', `İV-${digitsOf(make, 6)}`, `AB № ${digitsOf(make, 7)}`),
        tech: mark.document('tech1', `AC № ${digitsOf(make, 6)}`, `BX ${digitsOf(make, 6)}`),
        patent: mark.document(
          'patent1',
          `77 № ${digitsOf(make, 10)}`,
          `50 № ${digitsOf(make, 10)}`,
        ),
        migration: mark.document('migcard1', `46${digitsOf(make, 2)} № ${digitsOf(make, 7)}`),
        prenup: mark.document('prenup1', `1N-${digitsOf(make, 4)}`, `3-${digitsOf(make, 5)}`),
        disability: mark.document('ada1', `ƏD-${digitsOf(make, 8)}`),
        vin: mark.property(
          'vin1',
          `WDB${Array.from({ length: 14 }, () => make.dice.pick([...VIN_SIGNS])).join('')}`,
        ),
        plate: make.plate('bus1'),
        card: make.mark(cardOf(make.dice), 'card', 'direct', 'p'),
        loan: make.contract('loan1'),
        sale: mark.contract('sale1', `AS-${digitsOf(make, 5)}/${make.dice.int(11, 98)}`),
        handle: mark.network(
          'handle1',
          `@aile_marsrutu${digitsOf(make, 2)}`,
          `t.me/rahat_yol${digitsOf(make, 2)}`,
        ),
        route: mark.place('village1', 'Ağamalı kəndi', 'Xələfli kəndi', 'Boyat kəndi'),
        yard: mark.place(
          'yard1',
          '“Qızılgül” restoranının həyətində',
          '“Gilavar” bazarının dayanacağında',
        ),
        job: mark.workplace(
          'work1',
          'Tver şəhərindəki ağac emalı sexində mişarçı',
          'Ryazan vilayətində tikinti briqadasında bənna',
        ),
        own: mark.workplace(
          'work2',
          '2 nömrəli uşaq bağçasının təsərrüfat müdiri',
          'kənd poçtunun operatoru',
        ),
        illness: mark.sensitive(
          'health1',
          'çoxsaylı skleroz',
          'Parkinson xəstəliyi',
          'sol ətrafın amputasiyası',
        ),
        law: stays(
          make,
          '“İcra haqqında” Azərbaycan Respublikasının 27 dekabr 2001-ci il tarixli 243-IIQ nömrəli Qanununun',
        ),
        park: stays(make, 'Xurşidbanu Natəvan adına istirahət parkının'),
        insaf: stays(make, 'insaf'),
        bahar: stays(make, 'bahar'),
        ruled: make.day(420, 520),
        seized: make.day(34, 50),
        noticed: make.day(22, 30),
        bought: make.day(900, 1100),
        debt: make.money(3200, 11800),
        value: make.money(9000, 21000, 100),
        year: make.dice.int(2009, 2018),
      };
    },
    present:
      'ərizəçi {p.full:gen}, icra məmuru {officer.init:gen}, tələbkarın nümayəndəsi {rep.full:gen} iştirakı ilə,',
    subject:
      'ərizəçi {p.full:gen} icra məmurunun {seized} tarixli əmlakın siyahıya alınması və həbsi haqqında qərarından verdiyi şikayətə (tələbkar {c:nom}, borclu {debtor.full})',
    story: [
      'Şikayətə səbəb olan icra sənədi {ruled} tarixli məhkəmə əmri üzrə verilmiş {sheet} nömrəli icra vərəqəsidir. Ona əsasən borclu {debtor.sg:abl} {c.full:gen} xeyrinə {debt} tutulmalıdır. Borc {loan} nömrəli kredit müqaviləsindən yaranıb, zamini {surety.full} olub.',
      'İcra məmuru {officer.init} {seized:loc} {yard} saxlanmış mikroavtobusu siyahıya almışdır. Nəqliyyat vasitəsinin göstəriciləri: buraxılış ili {year}; dövlət nişanı {plate}; ban nömrəsi {vin}; qeydiyyat şəhadətnaməsi {tech}. [Aktda borclunun soyadı səhvən “{misspelt}” yazılmışdır.|Akt iki hal şahidinin yanında tərtib edilmişdir.|Akt imzalanarkən etiraz bildirilməmişdir.] Qiymətləndirici avtobusu {value} dəyərində hesab etmişdir.',
      'Ərizəçi {p.full} ({p.birth:loc} doğulub, FİN {p.fin}, vəsiqəsi {p.idcard}) {noticed} tarixli şikayətində aşağıdakılara istinad edir: a) avtobus onun şəxsi mülkiyyətidir, pulunu atası {father.full} vermişdir; b) {wedday} {wedyear:loc} bağlanmış nikahda əmlakın ayrılığı rejimi {prenup} reyestr nömrəli nikah müqaviləsi ilə müəyyən edilib, sənədi notarius {notary.init} təsdiqləyib; c) eyni gündə onun {card} nömrəli maaş kartındakı vəsait də dondurulmuşdur.',
      'Avtobus {sale} nömrəli alqı-satqı müqaviləsi ilə {bought} tarixdə {buyer} adlı əcnəbidən alınmışdır. {buyers} ödənişi nağd qəbul etdiyini qəbzlə təsdiqləmişdir. [{p.init} bu maşınla rayon mərkəzi və {route} arasında sərnişin daşıyır, sifarişləri {handle} hesabı ilə qəbul edir.|Maşın {route} marşrutunda işləyir, sərnişinlər yeri {handle} hesabına yazmaqla tuturlar.] Sürücü ərizəçinin qaynı {inlaw.full}, ərizəçi isə əsas iş yerinə görə {own} vəzifəsindədir.',
      'Borclu {debtor.full} iclasda iştirak etməmişdir. Sonuncu məlum ünvanı {debtor.address}, telefonu {debtor.phone} olmuşdur. İşdəki arayışa görə, o, Rusiya Federasiyasında, {job} çalışır (patent {patent}, miqrasiya kartı {migration}). {inlaw.given} qardaşı {debtorwith} {bahar} bayramından bəri danışmadığını demişdir. [{family} həyətində başqa əmlak tapılmayıb.|{family} evində yoxlama aparılmış, tutula bilən əşya aşkar edilməmişdir.]',
      'Tələbkarın nümayəndəsi {rep.sg} şikayəti əsassız saymışdır. Onun dediyinə görə, avtobus nikah dövründə alınıb, {p.surname} nikah müqaviləsini kreditora göstərməyib. {rep.init} həmçinin vurğulamışdır ki, {surety.init} ilə danışıqlar nəticəsiz qalıb, [kredit mütəxəssisi {clerkof.init} isə borclunun elektron poçtuna ({debtor.email}) üç dəfə bildiriş yollayıb|borclunun elektron poçtuna ({debtor.email}) göndərilən bildirişləri {clerkof.sg} imzalayıb].',
      'Dindirilən şahid {mechanicis}, ixtisasca avtomexanikdir. O, {park} yanındakı emalatxanada maşını təmir edib, pulu hər dəfə {p.given} xanımın atası {father.init} ödəyib. {mechanic.surname} {debtor.given:acc} sükan arxasında görməyib. [İcra məmuru isə, {mechanic.given:gen} fikrincə, qocaya {insaf} etməli idi.|Şahidin fikrincə, qoca kişiyə {insaf} edilməli idi.]',
      {
        p: 'Ərizəçinin vəsatəti ilə işə tibbi-sosial ekspertizanın {disability} nömrəli arayışı qoşulmuşdur: {father.init:loc} {illness} var, onu müalicəyə həmin avtobusla aparırlar.',
        chance: 0.8,
      },
    ],
    reasoning: [
      '[Şikayəti və icra işinin materiallarını nəzərdən keçirən məhkəmə|İcra işini tədqiq edən və iştirakçıları dinləyən məhkəmə] belə qənaətə gəlir.',
      '{law} 45-ci maddəsinə görə həbs yalnız borclunun mülkiyyətində olan əmlak üzərinə qoyula bilər. Ailə Məcəlləsinin 32-ci maddəsi nikah dövründə əldə edilmiş əmlakı ümumi birgə mülkiyyət sayır, 38-ci maddəsi isə nikah müqaviləsi ilə başqa rejim müəyyən etməyə imkan verir.',
      {
        p: 'Nikah müqaviləsi kreditdən əvvəl bağlanmışdır və {p.full:gen} mülkiyyət hüququnu təsdiq edir. {c.full:gen} bu sənəddən xəbərsiz olması borclunun olmayan əmlaka tələb yönəltməyə əsas vermir.',
        only: ['granted'],
      },
      {
        p: 'Avtobusun həbsdən azad edilməsi barədə tələb mülkiyyət mübahisəsi olduğundan iddia qaydasında həll edilməlidir. Maaş kartına gəldikdə isə, {p.init} icra işi üzrə borclu deyil və onun vəsaitinin dondurulması qanunsuzdur.',
        only: ['partly-granted'],
      },
      {
        p: '{officer.init:gen} qərarı qəbul edildiyi vaxt reyestrdə nikah müqaviləsi barədə qeyd olmamışdır. {father.full:gen} pulu verməsi barədə iddia {mechanic.init:gen} sözlərindən başqa heç nə ilə təsdiqlənmir.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Göstərilənlərə əsasən və Mülki Prosessual Məcəllənin 263 və 265-ci maddələrini rəhbər tutaraq məhkəmə',
    operative: {
      granted: [
        '{p.full:gen} şikayəti təmin edilsin.',
        'İcra məmurunun {seized} tarixli qərarı ləğv edilsin, {plate} nişanlı mikroavtobus və {card} nömrəli kart həbsdən azad edilsin.',
      ],
      'partly-granted': [
        'Şikayət qismən təmin edilsin: {p.full:dat} məxsus {card} nömrəli kart həbsdən azad edilsin.',
        'Mikroavtobusa dair hissədə {p.init:gen} iddia qaydasında müraciət etmək hüququ izah olunsun.',
      ],
      dismissed: ['{p.full:gen} şikayəti təmin edilməsin.'],
    },
    note: 'ruling',
    traps: ['card', 'vin', 'foreign-name', 'typo', 'word-names'],
  },
];
