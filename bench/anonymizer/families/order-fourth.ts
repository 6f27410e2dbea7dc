import type { Family, Make } from '#demo/family.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, stays } from './name-endings.ts';
import { abroad, shortAddress, written } from './written-forms.ts';

function owners(make: Make) {
  const person = castOf(make);
  const [given, surname] = make.dice.pick([
    ['Erhan', 'Çelikkaya'],
    ['Metin', 'Akyürek'],
    ['Giorgi', 'Beridze'],
    ['Arkadi', 'Şmeler'],
  ] as const);
  const d = person('d', { role: 'borclu', sex: 'm', minAge: 30, maxAge: 66 });
  return {
    d,
    spouse: person('spouse', {
      role: 'borclu',
      sex: 'f',
      surname: d.name.surname,
      minAge: 28,
      maxAge: 62,
    }),
    tenant: abroad(person('tenant', { sex: 'm', minAge: 28, maxAge: 55 }), given, surname),
    former: person('former', { sex: 'f', minAge: 40, maxAge: 76 }),
    head: person('head', { sex: 'm', minAge: 36, maxAge: 66 }),
    rep: person('rep', { role: 'nümayəndə' }),
    bailiff: person('bailiff', { kind: 'keep' }),
  };
}

function bills(make: Make) {
  const of = marksOf(make);
  const { dice } = make;
  return {
    code: of.contract('code1', `0${digitsOf(make, 7)}`, `AB-${digitsOf(make, 6)}`),
    contract: of.contract(
      'contract1',
      `X-${digitsOf(make, 4)}/${dice.int(19, 24)}`,
      `${digitsOf(make, 5)}-mən.`,
    ),
    meter: of.property('meter1', `SN ${digitsOf(make, 8)}`, `№ ${digitsOf(make, 9)}`),
    flat: make.property('flat1'),
    flataddress: shortAddress(
      make,
      'flat1',
      'Nərgiz küç.',
      'Balaxanı şossesi',
      'Ağ Şəhər, Yelkən bulvarı',
    ),
    slot: of.place(
      'slot1',
      'zirzəmi qarajının P-17 nömrəli yeri',
      'ikinci səviyyədəki 48 saylı dayanacaq yeri',
    ),
    car: make.plate('car1'),
    permit: of.document('permit', `DYİ ${digitsOf(make, 6)}`),
    work: of.workplace(
      'work1',
      'beton zavodunun ekskavatorçusu',
      'şahmat məktəbinin məşqçisi',
      '“Mərcan” çimərlik otelinin menecmenti',
      'sirkdə işıqçı',
    ),
    work2: of.workplace(
      'work2',
      '18 nömrəli ailə həkimi məntəqəsinin qeydiyyatçısı',
      'kərpic zavodunun sex rəisi',
      'ipək xalça muzeyinin bələdçisi',
    ),
  };
}

/** An order for the charges of a residential building and a place in its garage. */
export const FOURTH_ORDER: readonly Family[] = [
  {
    key: 'fourth-building-charges',
    kind: 'emr',
    procedure: 'əmr icraatı',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Məhkəmə əmri - Çoxmənzilli binaya xidmət haqqı',
    outcomes: { 'order-issued': 1 },
    cast: { c: { as: 'company', trade: 'utility', role: 'tələbkar' } },
    facts: (make) => {
      const people = owners(make);
      return {
        ...people,
        ...bills(make),
        dshort: written(make, people.d, 'abbreviated'),
        spousebehind: written(make, people.spouse, 'behind'),
        headspaced: written(make, people.head, 'spaced'),
        housing: stays(make, 'Azərbaycan Respublikasının Mənzil Məcəlləsi'),
        fees: stays(make, '“Dövlət rüsumu haqqında” Azərbaycan Respublikasının Qanunu'),
        since: make.day(600, 900),
        warned: make.day(40, 80),
        filed: make.day(5, 20),
        bought: make.day(1300, 2400),
        debt: make.money(640, 3900),
        parking: make.money(180, 960, 10),
        fee: make.money(15, 40, 5),
        rate: make.dice.pick(['0,60', '0,80', '1,10']),
        area: make.dice.int(54, 176),
      };
    },
    present: '',
    subject:
      'tələbkar {c.full:gen} (VÖEN {c.voen}) borclular {d.full} və {spouse.full:dat} qarşı binanın saxlanması və avtodayanacaq haqqı üzrə borcun tutulması barədə məhkəmə əmrinin verilməsi haqqında {filed} tarixli ərizəsinə',
    story: [
      '[Ərizədən və ona qoşulmuş sənədlərdən görünür:|Təqdim olunmuş kağızlardan aydın olur:] {d.full} ({d.birth} təvəllüdlü, FİN {d.fin}, vəsiqə {d.idcard}, {work}) və həyat yoldaşı {spouse.full} (FİN {spouse.fin}, {work2}) {flataddress} ünvanında yerləşən, {area} kv. metr sahəli mənzilin (çıxarış {flat}) birgə mülkiyyətçiləridir. Mənzili {former.full:abl} {bought} tarixdə almışlar.',
      'Tələbkar həmin binaya {contract} nömrəli müqavilə üzrə xidmət göstərir; abunəçi kodu {code}, istilik sayğacı {meter}. Hər kvadratmetrə görə aylıq haqq {rate} manatdır. Bundan başqa, borclular {car} nişanlı avtomobil üçün {slot} barədə ayrıca müqavilə bağlamışlar.',
      '{since:abl} ödəniş dayandırılmış, nəticədə binanın saxlanması üzrə {debt}, dayanacaq üzrə {parking} borc yaranmışdır. {warned} tarixdə göndərilən xəbərdarlığa {dshort} telefonla ({d.phone}) cavab verərək demişdir ki, mənzildə özləri deyil, {tenant.gs} (icazə {permit}) kirayə qalır, qoy o ödəsin. [{spousebehind} isə məktubu ({spouse.email}) cavabsız qoymuşdur.|{spouse.email} ünvanına gedən məktubu {spousebehind} oxusa da, cavab yazmamışdır.]',
      'İdarəetmə şirkətinin rəhbəri {headspaced} hesablamanı imzalamış, nümayəndə {rep.full} isə ərizəni elektron qaydada vermişdir. {tenant.surname} ilə şirkət arasında heç bir müqavilə olmadığı arayışda göstərilmişdir.',
      {
        p: 'Qeyd: borcluların faktiki yaşayış yeri {d.address}; əlavə nömrə {spouse.phone}. Satıcı {former.sg} keçmiş dövrə görə borcunun olmadığını sənədlə təsdiqləyib.',
        chance: 0.8,
      },
    ],
    reasoning: [
      'Tələb yazılı əqdə və abunə kitabçasına əsaslanır, mübahisəli görünmür; ərizə qanunun tələblərinə cavab verir.',
      '{housing} mənzil mülkiyyətçisini binanın ümumi əmlakının saxlanması xərclərində payına uyğun iştirak etməyə borclu edir (55-ci maddə). Mülki Məcəllənin 385 və 449-cu maddələrinə əsasən öhdəlik vaxtında, lazımınca icra olunmalıdır. Kirayə münasibəti mülkiyyətçini bu vəzifədən azad etmir: {tenant.gs} tərəfindən ödənilmiş məbləğ yoxdur.',
      { p: 'Ərizə üzrə dövlət rüsumu {fees} əsasında hesablanmışdır.', chance: 0.6 },
    ],
    guided: 'Mülki Prosessual Məcəllənin 276-282-ci maddələrini rəhbər tutaraq, hakim',
    operative: {
      'order-issued': [
        'Borclular {d.caps} və {spouse.caps:abl} birgə qaydada tələbkar {c.full:gen} ({c.address}) xeyrinə {debt} və {parking} borc, habelə {fee} dövlət rüsumu tutulsun; vəsait {c.account} hesabına köçürülsün.',
        'Borclulara izah edilsin ki, əmrin surətini aldıqları gündən on gün ərzində ona etiraz verə bilərlər. Etiraz verilmədikdə əmr icra üçün məmur {bailiff.full:dat} göndərilir və qətnamə ilə eyni qüvvəyə malik olur.',
        'Əmrin surəti {d.gs:dat} və {spouse.gs:dat} dərhal göndərilsin.',
      ],
    },
    traps: ['two-debtors', 'foreign-name'],
  },
];
