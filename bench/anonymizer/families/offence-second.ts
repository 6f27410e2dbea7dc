import type { Family } from '#demo/family.ts';
import { alsoAfter, castOf, digitsOf, nameWith, stays } from './name-endings.ts';

/** Administrative offences of the final test: a row in a hospital's emergency ward. */
export const FRESH_OFFENCE: readonly Family[] = [
  {
    key: 'fresh-clinic-row',
    kind: 'qerar',
    procedure: 'inzibati xəta',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'İnzibati xətalar haqqında işlər - Xırda xuliqanlıq',
    outcomes: { fined: 3, terminated: 1 },
    cast: {},
    facts: (make) => {
      const person = castOf(make);
      const o = person('o', {
        role: 'inzibati xəta törətmiş şəxs',
        sex: 'm',
        minAge: 27,
        maxAge: 55,
      });
      const nurse = person('nurse', { sex: 'f', role: 'zərərçəkmiş' });
      const guard = person('guard', { sex: 'm', minAge: 40, role: 'şahid' });
      const mother = person('mother', { sex: 'f', minAge: 61, maxAge: 80 });
      const [doctorGiven, doctorSurname] = make.dice.pick([
        ['Oksana', 'Pavlıçenko'],
        ['Lyudmıla', 'Tkaçuk'],
        ['Halına', 'Şevçuk'],
      ] as const);
      const [internGiven, internSurname] = make.dice.pick([
        ['Rohit', 'Çaturvedi'],
        ['Vikram', 'Deşmukx'],
        ['Arun', 'Bxattaçarya'],
      ] as const);
      return {
        o,
        nurse,
        guard,
        mother,
        doctor: make.mark(`${doctorGiven} ${doctorSurname}`, 'person', 'direct', 'doctor'),
        doctorlater: make.mark(doctorSurname, 'person', 'direct', 'doctor'),
        intern: make.mark(`${internGiven} ${internSurname}`, 'person', 'direct', 'intern'),
        internlater: make.mark(internGiven, 'person', 'direct', 'intern'),
        brother: person('brother', {
          sex: 'm',
          surname: o.name.surname,
          father: o.father,
          minAge: 22,
        }),
        blogger: person('blogger', { sex: 'f', minAge: 25 }),
        motherat: nameWith(make, mother, 'given', 'with'),
        guardis: nameWith(make, guard, 'sg', 'copula'),
        nursealso: alsoAfter(nurse.name.surname),
        taxi: make.plate('plate1'),
        permit: make.mark(
          `TF-${digitsOf(make, 2)} № ${digitsOf(make, 5)}`,
          'document',
          'direct',
          'permit1',
        ),
        insurance: make.mark(
          `${digitsOf(make, 4)}-${digitsOf(make, 6)}`,
          'contract',
          'quasi',
          'ins',
        ),
        internpass: make.mark(
          `${make.dice.pick(['N', 'P', 'Z'])}${digitsOf(make, 7)}`,
          'document',
          'direct',
          'internpass1',
        ),
        ticket: make.mark(`KT ${digitsOf(make, 6)}`, 'document', 'direct', 'ticket1'),
        clip: make.mark(
          `tiktok.com/@${make.dice.pick(['seher_xeber', 'qaynar.kadr', 'oz_gozum'])}${digitsOf(make, 2)}`,
          'network',
          'direct',
          'clip1',
        ),
        ward: make.mark(
          make.dice.pick([
            '2 saylı klinik xəstəxananın qəbul şöbəsində həkim',
            '“Loğman” tibb mərkəzində növbətçi terapevt',
            '21 nömrəli poliklinikada kardioloq',
          ]),
          'workplace',
          'quasi',
          'work1',
        ),
        job: make.mark(
          make.dice.pick([
            '“Xəzər Sürət” taksi parkında sürücü',
            '“Günəşli” un dəyirmanında yükvuran',
            'Meliorasiya İdarəsində traktorçu',
          ]),
          'workplace',
          'quasi',
          'work2',
        ),
        university: make.mark(
          'Tibb Universitetinin beşinci kurs tələbəsi',
          'workplace',
          'quasi',
          'u1',
        ),
        birthplace: make.mark(
          make.dice.pick(['Yuxarı Yemişcan kəndi', 'Qızılkəsik kəndi', 'Orconikidze qəsəbəsi']),
          'place',
          'quasi',
          'village1',
        ),
        illness: make.mark(
          make.dice.pick(['insult', 'böyrək çatışmazlığı', 'hipertonik kriz']),
          'sensitive',
          'quasi',
          'health1',
        ),
        own: make.mark(
          make.dice.pick(['posttravmatik stress pozuntusu', 'epilepsiya', 'xroniki qastrit']),
          'sensitive',
          'quasi',
          'health2',
        ),
        park: stays(make, 'Nəriman Nərimanov adına parkın'),
        law: stays(
          make,
          '“Əhalinin sağlamlığının qorunması haqqında” Azərbaycan Respublikasının 26 iyun 1997-ci il tarixli 360-IQ nömrəli Qanununun',
        ),
        pity: stays(make, 'Heyif'),
        patience: stays(make, 'səbir'),
        happened: make.day(4, 20),
        hour: make.dice.int(19, 23),
        minute: make.dice.int(10, 58),
        kids: make.dice.pick(['iki', 'üç', 'dörd']),
        fine: make.dice.pick([50, 70, 100]),
      };
    },
    present:
      'barəsində inzibati xəta haqqında protokol tərtib edilmiş {o.full:gen}, zərərçəkmiş {nurse.full:gen} iştirakı ilə,',
    subject:
      '{o.full:gen} İnzibati Xətalar Məcəlləsinin 510-cu maddəsi ilə inzibati məsuliyyətə cəlb olunmasına dair inzibati xəta işinə',
    story: [
      'Barəsində icraat aparılan şəxsə dair məlumatlar: soyadı, adı, ata adı – {o.full}; anadan olduğu gün və yer – {o.birthdot}, {birthplace}; FİN – {o.fin}; sənədi – {o.idcard}; yaşadığı ünvan – {o.address}; əlaqə telefonu – {o.phone}; məşğuliyyəti – {job}; himayəsində {kids} uşaq var; il ərzində inzibati tənbeh almayıb.',
      '[Protokolda qeyd edilib ki,|Polis orqanının təqdim etdiyi protokoldan aydın olur ki,] {o.full} {happened} tarixdə, saat {hour}:{minute} radələrində təcili yardımla gətirilmiş anası {mother.full:gen} gec qəbul edilməsindən hiddətlənib xəstəxananın dəhlizində ucadan söyüş söymüş, tibb bacısı {nurse.full:acc} itələmiş, qapının şüşəsini təpiklə sındırmışdır.',
      'Zərərçəkmiş {nurse.sg} məhkəmə iclasında dedi: növbədə üç nəfər idilər, {motherat} bir vaxtda daha iki ağır xəstə daxil olmuşdu. Qadında {illness} şübhəsi vardı, ona görə kardioqramma dərhal çəkildi. Ona {patience} etməyi tövsiyə edəndə üstünə yeriyib. [{nurse.surname} {nursealso} ağrı hiss etdiyini, lakin xəsarət almadığını bildirdi.|{nurse.given} ekspertizadan keçmək istəmədiyini bildirdi.]',
      'Növbə rəhbəri, Ukrayna vətəndaşı {doctor} ({ward}) izahatında yazıb ki, xəstənin oğlu onu da hədələyib. {doctorlater:dat} qarşı deyilən sözləri orada təcrübə keçən {university}, Hindistandan gəlmiş {intern} (pasportu {internpass}) telefonuna çəkib. Həmin görüntü sonradan {blogger.full} tərəfindən {clip} səhifəsində yayılıb. {internlater} görüntünü kiməsə verdiyini inkar edir.',
      'Həmin gecə növbədə olan mühafizəçi {guardis}. Onun dediyinə əsasən, {o.surname} gələndə sakit idi, qardaşı {brother.full} isə qapıda gözləyirdi. {guard.surname} onları ayırmaq istəyəndə {brother.given} böyük qardaşını qucaqlayıb həyətə çıxarıb. [{o.init} {taxi} nişanlı taksisinə minib getmək istəyib, polis buna yol verməyib.|Taksi ({taxi}) {park} yanında saxlanılıb.]',
      '{o.sg} [izah etdi ki,|izahatında bildirdi ki,] səhərdən işdəydi, taksi fəaliyyəti üçün buraxılış vərəqəsi ({permit}) və icbari tibbi sığorta qeydiyyatı ({insurance}) qaydasındadır, spirtli içki qəbul etməyib. Onda {own} var, əsəbi tutanda özünü saxlaya bilmir. {pity} ki, belə alındı, dedi; {nurse.given} xanımdan və {doctorlater:abl} üzr istəyir. Şüşənin pulunu {o.account} nömrəli hesabından köçürüb.',
      {
        p: 'İşə həmçinin {mother.sg:gen} çağırış vərəqi ({ticket}) və evə buraxılması haqqında qeyd əlavə olunub. {mother.given} nənə oğlunun “bir az tez qızışan” olduğunu yazıb.',
        chance: 0.8,
      },
    ],
    reasoning: [
      'Məhkəmə [protokolu, izahatları və videogörüntünü|işdə olan izahatları və videoyazını] yoxlayaraq hesab edir ki, hadisə baş vermişdir.',
      '{law} tələblərinə görə tibb işçisi öz vəzifəsini maneəsiz yerinə yetirməlidir. İnzibati Xətalar Məcəlləsinin 510-cu maddəsi ictimai qaydanı pozan, ətrafdakılara açıq hörmətsizlik ifadə edən hərəkəti xırda xuliqanlıq sayır.',
      {
        p: '{o.init:gen} hərəkəti {nurse.init:gen}, {doctorlater:gen} və {guard.init:gen} izahatları ilə təsdiqlənir. Təqsirin etirafı, {mother.surname:gen} ağır vəziyyəti nəzərə alınaraq inzibati həbsin tətbiqinə ehtiyac görünmür, cərimə kifayətdir.',
        only: ['fined'],
      },
      {
        p: 'Lakin {o.surname:gen} sözləri həyəcan içində, anasının həyatından ötrü narahatlıqdan deyilib, {nurse.surname} ondan şikayətçi deyil, {doctorlater} da üzrü qəbul edib. Xəta az əhəmiyyətli olduğundan şifahi xəbərdarlıq etməklə icraata xitam verilməlidir.',
        only: ['terminated'],
      },
    ],
    guided:
      'Bunlara görə və İnzibati Xətalar Məcəlləsinin 21, 30, 119 və 121-ci maddələrinə müvafiq olaraq məhkəmə',
    operative: {
      fined: [
        '{o.full} İnzibati Xətalar Məcəlləsinin 510-cu maddəsi ilə təqsirli hesab edilsin və {fine} manat məbləğində cərimə edilsin.',
        'Qərarın surəti {o.full:dat} və zərərçəkmiş {nurse.full:dat} göndərilsin.',
      ],
      terminated: [
        '{o.full} şifahi xəbərdarlıq edilməklə inzibati məsuliyyətdən azad edilsin, iş üzrə icraata xitam verilsin.',
      ],
    },
    note: 'offence',
    traps: ['ukrainian-name', 'indian-name', 'data-list', 'siblings'],
  },
];
