import type { Family } from '#demo/family.ts';
import { upperAz } from '#domain/az-text.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';

/** Foreign husbands: name, land, dialling code and the children's given names. */
const SPOUSES = [
  {
    given: 'Kerem',
    surname: 'Özdağ',
    land: 'Türkiyə Respublikası',
    dial: '+90 532',
    children: ['Defnə', 'Emir'],
  },
  {
    given: 'Arman',
    surname: 'Behruzi',
    land: 'İran İslam Respublikası',
    dial: '+98 912',
    children: ['Yasmin', 'Danial'],
  },
  {
    given: 'Zviad',
    surname: 'Loladze',
    land: 'Gürcüstan',
    dial: '+995 599',
    children: ['Tamuna', 'Luka'],
  },
  {
    given: 'Karim',
    surname: 'Al-Nadir',
    land: 'İordaniya Haşimilər Krallığı',
    dial: '+962 79',
    children: ['Ranya', 'Sami'],
  },
] as const;

/** Family disputes: with whom two children live after a marriage with a foreigner. */
export const FRESH_FAMILY_LAW: readonly Family[] = [
  {
    key: 'fresh-children-residence',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category:
      'Ailə hüquq münasibətləri üzrə mübahisələr - Uşaqların yaşayış yerinin müəyyən edilməsi və aliment',
    outcomes: { granted: 3, 'partly-granted': 3, dismissed: 1 },
    cast: {
      guardian: {
        as: 'body',
        name: 'Rayon İcra Hakimiyyətinin qəyyumluq və himayə orqanı',
        role: 'üçüncü şəxs',
      },
    },
    facts: (make) => {
      const person = castOf(make);
      const p = person('p', { role: 'iddiaçı', sex: 'f', minAge: 27, maxAge: 41 });
      const granny = person('granny', { sex: 'f', role: 'şahid', minAge: 55, maxAge: 70 });
      const spouse = make.dice.pick(SPOUSES);
      const full = `${spouse.given} ${spouse.surname}`;
      const wedding = lifeDay(make, 'wedding', 9, 11);
      const first = lifeDay(make, 'daughter-birth', 7, 8);
      const second = lifeDay(make, 'son-birth', 3, 4);
      const ends = (key: string, text: string) => make.mark(text, 'person', 'direct', key);
      return {
        p,
        granny,
        aunt: person('aunt', { sex: 'f', role: 'şahid', minAge: 30 }),
        nurse: person('nurse', { sex: 'f', minAge: 40 }),
        uncle: person('uncle', {
          sex: 'm',
          surname: granny.name.surname,
          father: p.father,
          minAge: 30,
        }),
        mate: person('mate', { sex: 'm' }),
        official: person('official', { kind: 'keep' }),
        rep: person('rep', { role: 'nümayəndə' }),
        maiden: ends('p', granny.name.surname),
        pcopula: nameWith(make, p, 'given', 'copula'),
        grannygil: nameWith(make, granny, 'given', 'gil-loc'),
        d: ends('d', full),
        dgiven: ends('d', spouse.given),
        dsurname: ends('d', spouse.surname),
        dfull2: ends('d', upperAz(full)),
        land: spouse.land,
        girl: ends('girl', `${spouse.surname} ${spouse.children[0]}`),
        girlgiven: ends('girl', spouse.children[0]),
        boy: ends('boy', `${spouse.surname} ${spouse.children[1]}`),
        boygiven: ends('boy', spouse.children[1]),
        weddingday: wedding.day,
        weddingyear: wedding.year,
        girlday: first.day,
        girlyear: first.year,
        boyday: second.day,
        boyyear: second.year,
        marriagecert: make.mark(`N-I № ${digitsOf(make, 6)}`, 'document', 'direct', 'marriagecert'),
        girlcert: make.mark(`AA-DT № ${digitsOf(make, 7)}`, 'document', 'direct', 'girlcert'),
        boycert: make.mark(`AA-DT № ${digitsOf(make, 7)}`, 'document', 'direct', 'boycert'),
        passport: make.mark(
          `${make.dice.pick(['U', 'P', 'T'])}${digitsOf(make, 8)}`,
          'document',
          'direct',
          'passport',
        ),
        permit: make.mark(`MYİ-${digitsOf(make, 6)}`, 'document', 'direct', 'permit'),
        insta: make.mark(`@baki_usta.${digitsOf(make, 3)}`, 'network', 'direct', 'insta'),
        foreignphone: make.mark(
          `${spouse.dial} ${digitsOf(make, 3)} ${digitsOf(make, 2)} ${digitsOf(make, 2)}`,
          'phone',
          'direct',
          'd',
        ),
        car: make.plate('car'),
        garden: make.mark(
          make.dice.pick(['“Dələcik” uşaq bağçasına', '47 nömrəli körpələr evi-uşaq bağçasına']),
          'workplace',
          'quasi',
          'garden',
        ),
        school: make.mark(
          make.dice.pick(['19 nömrəli məktəb-liseyin', '“Bilgə” gimnaziyasının']),
          'workplace',
          'quasi',
          'school',
        ),
        job: make.mark(
          make.dice.pick([
            '“Xəzər Göyərtəsi” otelində şef-aşpaz',
            'Ələt portunda logistika meneceri',
            'tikinti şirkətində mərmər ustası',
          ]),
          'workplace',
          'quasi',
          'job',
        ),
        illness: make.mark(
          make.dice.pick(['autizm spektr pozuntusu', 'epilepsiya', 'şəkərli diabet']),
          'sensitive',
          'quasi',
          'health',
        ),
        village: make.mark(
          make.dice.pick(['Xınalıq kəndinə', 'Sarıbaş kəndinə', 'Həmzəli kəndinə']),
          'place',
          'quasi',
          'village',
        ),
        faith: make.mark(
          make.dice.pick(['pravoslav', 'şiə təriqətinə mənsub', 'ələvi']),
          'sensitive',
          'quasi',
          'faith',
        ),
        convention: stays(
          make,
          '“Uşaq hüquqları haqqında” 20 noyabr 1989-cu il tarixli Konvensiyanın',
        ),
        park: stays(make, 'Zərifə Əliyeva adına parkda'),
        nur: stays(make, 'nur'),
        vefa: stays(make, 'vəfa'),
        left: make.day(400, 520),
        visited: make.day(30, 70),
        share: make.dice.pick(['üçdə bir', '1/3']),
        fixed: make.money(250, 480, 10),
        rent: make.money(350, 700, 50),
        rooms: make.dice.int(2, 4),
        opinionno: make.mark(
          `${make.dice.int(3, 60)}-${make.dice.int(100, 990)}`,
          'document',
          'direct',
          'opinionno1',
        ),
      };
    },
    present:
      'iddiaçı {p.full:gen}, onun nümayəndəsi {rep.full:gen}, cavabdeh {d:gen}, qəyyumluq və himayə orqanının mütəxəssisi {official.full:gen} iştirakı ilə,',
    subject:
      'iddiaçı {p.full:gen} cavabdeh {d:dat} qarşı azyaşlı uşaqların yaşayış yerinin ana yanında müəyyən edilməsi və aliment tutulması tələbinə dair, {guardian:gen} iştirakı ilə mülki işə',
    story: [
      '{p.full} (əvvəlki nikahınadək {maiden}, {p.birthdot} doğumlu) məhkəmədən [xahiş edib ki,|istəyib ki,] iki uşağının yanında qalması təmin edilsin. {land} vətəndaşı {d} ilə {weddingday} {weddingyear:loc} evlənib, nikah {marriagecert} nömrəli şəhadətnamə ilə qeydə alınıb. Nikahdan doğulanlar:',
      '— qızı {girl}, {girlday} {girlyear}, şəhadətnamə {girlcert};',
      '— oğlu {boy}, {boyday} {boyyear}, şəhadətnamə {boycert}.',
      'Nikah bir müddət əvvəl pozulub. {left:abl} etibarən {dsurname} ayrı yaşayır, {rent} kirayə haqqı ilə {rooms} otaqlı mənzildə qalır. Pasportu: {passport}, yaşama icazəsi: {permit}. Əvvəllər {job} işləyib, indi {insta} səhifəsi üzərindən sifariş qəbul edir, gəlirini isə gizlədir.',
      'İddiaçının dediyinə görə, {boygiven:dat} uşaqlıqdan {illness} diaqnozu qoyulub, oğlan ancaq anasının səsinə sakitləşir. {girlgiven} {school} ikinci sinfindədir, {boygiven} isə {garden} gedir. [Gündəlik qayğı nənənin üzərindədir.|Uşaqlara nənəsi baxır.] {granny.full} nəvələrini dərsə özü aparır. Bayramlarda uşaqlar {grannygil} qalırlar; ailənin {nur} payı onlardır, deyir nənə.',
      'İddiaçının şəxsi məlumatı: {p.address}; FİN: {p.fin}; mobil {p.phone}; aliment üçün kart hesabı {p.account}. İddiaçının nümayəndəsi {rep.sg} yazışma üçün elektron poçtunu göstərib: {rep.email}.',
      'Cavabdeh {d} (xarici nömrəsi {foreignphone}) iddianı tanımadı. Tərcüməçi vasitəsilə söylədi ki, {p.given} {car} nişanlı maşınla uşaqları ondan xəbərsiz {village} aparıb, orada iki ay saxlayıb. {dgiven} özü {faith} ailədə böyüyüb, övladlarının da öz adətlərini tanımasını istəyir. Onun sözlərinə görə, keçmiş həyat yoldaşından {vefa} gözləmir, yalnız görüş istəyir. Uşaqların dayısı {uncle.full} isə onu həyətdən qovub.',
      'Şahid {granny.sg} göstərdi ki, kürəkəni uşaqlara {mate.full} adlı tanışı ilə hədiyyə göndərir, pul verməyib. Şahid {aunt.full} bildirdi ki, {dsurname:gen} evində bir dəfə olub: “Otaqda {girlgiven:gen} şəkli asılmışdı, {boygiven} üçün çarpayı alınmışdı”. {aunt.given:gen} fikrincə, ən çox zəhmət çəkən yenə {pcopula}.',
      {
        p: 'Uşaq psixoloqu {nurse.full} ilə söhbətdə {girlgiven} anasının yanında qalmaq istədiyini, atası ilə isə {park} görüşməyə razı olduğunu demişdir. {nurse.surname} bunu yazılı rəydə əks etdirmişdir.',
        chance: 0.85,
      },
      '{visited:loc} ünvana baxış keçirən {guardian} {opinionno} saylı rəyində yaşayış şəraitini yaxşı qiymətləndirib; rəyi {official.init} imzalayıb. Rəydə cavabdehin adı səhvən “{dfull2}” əvəzinə başqa cür yazıldığından düzəliş edilib.',
    ],
    reasoning: [
      'Məhkəmə uşaqların mənafeyini hər şeydən üstün tutaraq işdəki sübutları qiymətləndirir.',
      'Ailə Məcəlləsinin 60-cı maddəsinə görə valideynlər ayrı yaşadıqda uşağın kiminlə qalması razılıqla, razılıq olmadıqda məhkəmə qaydasında həll edilir. {convention} 3-cü maddəsi uşağın maraqlarının üstünlüyünü təsbit edir. Həmin Məcəllənin 76-cı maddəsinə əsasən iki uşaq üçün aliment qazancın {share} hissəsi miqdarında tutulur.',
      'Nənə {granny.init:gen} və şahid {aunt.init:gen} ifadələri bir-birini tamamlayır: uşaqlar {p.init:dat} daha çox bağlıdırlar. {boygiven:gen} səhhəti mühitin dəyişməsinə yol vermir.',
      {
        p: 'Cavabdehin daimi qazancı təsdiq olunmadığından aliment sabit pul məbləğində — {fixed} — müəyyən edilməlidir.',
        only: ['partly-granted'],
      },
      {
        p: 'Ancaq {p.surname} uşaqları atasından altı aydan artıq gizlətmiş, {girlgiven} isə hazırda könüllü olaraq {dgiven:gen} yanında yaşayır. Bu faktlar ana ilə qalmaq tələbini əsaslandırmır.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Ailə Məcəlləsinin 49, 60, 75-76-cı, Mülki Prosessual Məcəllənin 216-220-ci maddələrinə əsaslanaraq məhkəmə',
    operative: {
      granted: [
        'İddia təmin edilsin.',
        '{girl} və {boy:gen} yaşayış yeri anaları {p.full:gen} yanında müəyyən edilsin.',
        '{d:abl} hər ay qazancının {share} hissəsi miqdarında aliment {p.full:gen} xeyrinə tutulsun.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin.',
        '{girl:gen} və {boy:gen} anaları {p.full} ilə yaşaması müəyyən edilsin.',
        '{d:abl} hər ay {fixed} məbləğində aliment tutulsun.',
      ],
      dismissed: ['{p.full:gen} {d:dat} qarşı iddiası rədd edilsin.'],
    },
    note: 'civil',
    traps: ['minor', 'foreign-name', 'list-of-identifiers', 'maiden-name'],
  },
];
