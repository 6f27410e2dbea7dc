import type { Family, Make } from '#demo/family.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { shortAddress, written } from './written-forms.ts';

/** The fisherman, his companions and the inspectors who stay. */
function fishermen(make: Make) {
  const person = castOf(make);
  const father = person('father', { sex: 'm', minAge: 66, maxAge: 84 });
  const { surname, given } = father.name;
  const d = person('d', {
    role: 'inzibati xəta törətmiş şəxs',
    sex: 'm',
    surname,
    father: given,
    minAge: 22,
    maxAge: 48,
    house: true,
  });
  const guest = foreigner(make, 'guest', [
    ['Vyaçeslav', 'Uxanov'],
    ['Anzor', 'Kardava'],
    ['Timofey', 'Rıjikov'],
  ]);
  return {
    d,
    guest: guest.full,
    guestcaps: guest.caps,
    guestsurname: guest.surname,
    father,
    brother: person('brother', { sex: 'm', surname, father: given, minAge: 20, maxAge: 46 }),
    boatman: person('boatman', { role: 'şahid', sex: 'm', minAge: 28, maxAge: 66 }),
    buyer: person('buyer', { sex: 'f', minAge: 30, maxAge: 62 }),
    attesting: person('attesting', { sex: 'm', minAge: 25, maxAge: 66 }),
    inspector: person('inspector', { kind: 'keep', sex: 'm' }),
    ranger: person('ranger', { kind: 'keep', sex: 'm' }),
  };
}

function tackle(make: Make) {
  const of = marksOf(make);
  const { dice } = make;
  return {
    boat: of.plate(
      'boat1',
      `AZK-${digitsOf(make, 4)}`,
      `NÇ ${digitsOf(make, 3)}-${dice.int(10, 60)}`,
    ),
    motor: of.plate('motor1', `6B4K-${digitsOf(make, 7)}`, `SZ9.9/${digitsOf(make, 6)}`),
    car: make.plate('car1'),
    boatpaper: of.document('boatpaper', `KG № ${digitsOf(make, 5)}`, `QAY-${digitsOf(make, 6)}`),
    hunter: of.document('hunter', `OB ${digitsOf(make, 5)}`),
    passport: of.document('passport', `75 № ${digitsOf(make, 7)}`, `19AB${digitsOf(make, 5)}`),
    migration: of.document('migration', `QQ-${digitsOf(make, 7)}`),
    notice: of.contract(
      'notice1',
      `${dice.int(4, 60)}/${digitsOf(make, 3)}-e`,
      `EKO-${digitsOf(make, 5)}`,
    ),
    clip: of.network(
      'clip1',
      `tiktok.com/@kur_baliqcisi${digitsOf(make, 2)}`,
      `@nere_ovu_${digitsOf(make, 3)}`,
    ),
    bend: of.place(
      'bend1',
      'Kürün “Dəli döngə” deyilən yerində',
      'Qızılağac körfəzinin Üçtəpə sahilində',
      'Bankə balıq vətəgəsinin yaxınlığında',
    ),
    landing: of.place('landing1', 'köhnə bərə körpüsünə', 'balıq artırma zavodunun nasosxanasına'),
    job: of.workplace(
      'work1',
      'taxıl anbarında tərəziçi',
      'üzgüçülük bazasında xilasedici',
      'toy çadırlarının quraşdırıcısı',
    ),
    job2: of.workplace(
      'work2',
      '“Balıqçı süfrəsi” kafesinin aşpazı',
      'bazarda balıq piştaxtasının sahibi',
    ),
    home: shortAddress(
      make,
      'boatman',
      'Həsənabad q., Bərə k.',
      'Çala k., Vətəgə küç.',
      'Xolqaraqaşlı kəndi, Sahilboyu k.',
    ),
  };
}

/** Fishing with a forbidden net in a closed season. */
export const FOURTH_OFFENCE: readonly Family[] = [
  {
    key: 'fourth-closed-season-net',
    kind: 'qerar',
    procedure: 'inzibati xəta',
    instance: 'first',
    courts: 'district',
    share: 1,
    category:
      'İnzibati xətalar - Ətraf mühitin mühafizəsi qaydaları əleyhinə olan inzibati xətalar',
    outcomes: { fined: 5, terminated: 2 },
    cast: {},
    facts: (make) => {
      const people = fishermen(make);
      return {
        ...people,
        ...tackle(make),
        dshort: written(make, people.d, 'abbreviated'),
        dbehind: written(make, people.d, 'behind'),
        boatbracket: written(make, people.boatman, 'bracketed'),
        brothers: nameWith(make, people.d, 'surname', 'plural-gen'),
        withbrother: nameWith(make, people.brother, 'given', 'with'),
        atfather: nameWith(make, people.father, 'given', 'gil-loc'),
        ministry: stays(make, 'Ekologiya və Təbii Sərvətlər Nazirliyinin'),
        law: stays(
          make,
          '“Balıqçılıq haqqında” Azərbaycan Respublikasının 27 mart 1998-ci il tarixli 457-IQ nömrəli Qanunu',
        ),
        on: make.day(6, 18),
        written: make.day(2, 5),
        number: make.mark(`${make.dice.int(10000, 99999)}`, 'document', 'direct', 'number1'),
        fine: make.money(400, 1200, 100),
        damage: make.money(220, 1800, 10),
        fish: make.dice.int(4, 37),
        net: make.dice.int(20, 90),
        hour: make.dice.pick(['04:15', '05:40', '23:20', '02:05']),
      };
    },
    present:
      'barəsində icraat aparılan {d.full:gen}, protokolu tərtib etmiş baş dövlət inspektoru {inspector.full:gen} iştirakı ilə,',
    subject:
      '{d.full:gen} İnzibati Xətalar Məcəlləsinin 273-cü maddəsində nəzərdə tutulan xətanı törətməsinə dair {number} nömrəli protokol üzrə işə',
    story: [
      '{ministry} regional idarəsi tərəfindən {written} tarixdə göndərilmiş protokola görə, {on} tarixdə, saat {hour} radələrində {dshort} {bend} {net} metrlik qadağan olunmuş tor quraraq {fish} ədəd çəki balığı tutmuşdur. [Qayıq (bort nömrəsi {boat}) və mühərrik (№ {motor}) götürülmüşdür.|{boat} bort nömrəli qayıq, üzərindəki {motor} nömrəli mühərrik ilə birgə saxlanılmışdır.]',
      'Xətanı törətdiyi göstərilən şəxs: {d.fullgs}, {d.birth} təvəllüdlü, FİN {d.fin}, ş/v {d.idcard}, ünvanı {d.address}, {job}, tel. {d.phone}. Gəmi biletini ({boatpaper}) və ovçu kitabçasını ({hunter}) təqdim etmişdir.',
      'O, hakimin qarşısında izahat verdi: “Tor mənim deyil. Mən həmin gecə qardaşım {withbrother} çaya qonağı gəzdirməyə çıxmışdım. Qonaq {guest} Həştərxandan gəlib, {atfather} qalırdı. Balığı da o istədi. Toru kim qurubsa, bilmirəm”. {dbehind} protokola yazdığı “razıyam” sözünü isə əl titrəyişi ilə izah etdi.',
      'Baş inspektor {inspector.surname} bildirdi ki, onlar qayığı dürbinlə yarım saat izləyiblər, toru çəkən iki nəfər olub: {d.given} və {brother.given}. Sahəyə cavabdeh inspektor {ranger.init} hər şeyi videoya alıb. Əvvəl də {brothers} adına {notice} nömrəli xəbərdarlıq yazılıb; ovun görüntüsü {clip} hesabında paylaşılıb.',
      'Şahid, qayıqçı {boatman.full} ({home} ünvanında yaşayır, {boatman.phone}): “Onları {landing} mən aparmışam. Torları görmədim, ancaq qayıdanda çuval ağır idi”. {boatbracket} əlavə etdi ki, çuvalı {car} nömrəli maşına yığıblar. [Balığı {job2} {buyer.full} alacaqmış.|Alıcı kimi {buyer.gs} gözləyirmiş, o isə {job2} imiş.]',
      'Əcnəbi qonağın pasportu ({passport}) və müvəqqəti qeydiyyatı ({migration}) yoxlanılmışdır; protokolun ikinci səhifəsində “{guestcaps} – izahatdan imtina edir” yazılmışdır. Hal şahidi {attesting.full} baxışda iştirak etdiyini təsdiqləmişdir.',
      {
        p: '{guestsurname} ayrıca icraatda cərimələnmişdir. {father.gp} isə məhkəməyə zəng edib, oğullarının bir daha çaya getməyəcəyinə söz vermişdir.',
        chance: 0.7,
      },
    ],
    reasoning: [
      'Məhkəmə protokolu və izahatları müqayisə edərək hesab edir ki, işi həll etmək üçün material yetərlidir.',
      '{law} sənaye üsulu ilə balıq ovuna yalnız icazə əsasında yol verir, kürütökmə dövründə isə tor qurmağı qadağan edir. İnzibati Xətalar Məcəlləsinin 273-cü maddəsi bu qaydaların pozulmasına görə cərimə müəyyən etmişdir.',
      {
        p: 'Videoda {d.init} toru qayığa çəkən şəxs kimi aydın görünür, {boatman.surname:gen} ifadəsi də bunu istisna etmir. Beləliklə, {d.full} xətanı törətmişdir; yüngülləşdirən hal kimi himayəsində yaşlı atasının olması nəzərə alınır. Balıq ehtiyatına vurulan {damage} zərər könüllü ödənilmədiyindən tutulmalıdır.',
        only: ['fined'],
      },
      {
        p: 'Görüntünün keyfiyyəti toru kimin çəkdiyini ayırd etməyə imkan vermir, {attesting.init} isə baxışa hadisədən bir saat sonra gəldiyini bildirmişdir. {d.surname:gen} təqsiri təsdiqini tapmamışdır. Məhkəmə {ranger.surname:gen} raportunu təkbaşına kifayət hesab etmir.',
        only: ['terminated'],
      },
    ],
    guided:
      'İnzibati Xətalar Məcəlləsinin 24, 31, 84, 114, 128-130, 273-cü maddələrini rəhbər tutaraq, məhkəmə',
    operative: {
      fined: [
        '{d.caps} İnzibati Xətalar Məcəlləsinin 273-cü maddəsi üzrə təqsirli bilinsin və {fine} məbləğində cərimə edilsin.',
        '{boat} nömrəli qayıq sahibinə qaytarılsın, tor məhv edilsin, {damage} zərər {d.full:abl} tutulsun.',
      ],
      terminated: [
        '{d.caps} barəsində icraata xəta hadisəsi olmadığına görə xitam verilsin.',
        'Götürülmüş qayıq və {motor} nömrəli mühərrik {d.full:dat} qaytarılsın.',
      ],
    },
    traps: ['boat', 'foreign-name', 'gil'],
  },
];
