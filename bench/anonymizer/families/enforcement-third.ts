import type { Family, Make } from '#demo/family.ts';
import type { GoldClass, Mark } from '#demo/markup.ts';
import { alsoAfter, castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';

/** One of these texts as a direct span. */
function direct(make: Make, cls: GoldClass, entity: string, ...texts: readonly string[]): Mark {
  return make.mark(make.dice.pick(texts), cls, 'direct', entity);
}

/** One of these texts as a quasi span. */
function quasi(make: Make, cls: GoldClass, entity: string, ...texts: readonly string[]): Mark {
  return make.mark(make.dice.pick(texts), cls, 'quasi', entity);
}

/** Papers of the heirs and of the debtor's goods. */
function heirPapers(make: Make) {
  const year = Number(make.adopted.slice(0, 4)) - 1;
  return {
    deathcert: direct(make, 'document', 'death1', `AA № ${digitsOf(make, 6)}`),
    birthcert: direct(make, 'document', 'birth1', `II-DX № ${digitsOf(make, 6)}`),
    heritage: direct(make, 'document', 'heritage1', `1v-${digitsOf(make, 4)}/${year}`),
    permit: direct(make, 'document', 'permit1', `MYİ ${digitsOf(make, 7)}`),
    mandate: direct(make, 'document', 'mandate1', `3e-${digitsOf(make, 5)}`),
    post: direct(make, 'document', 'post1', `RR${digitsOf(make, 9)}AZ`),
    house: make.property('property1'),
    greenhouse: direct(
      make,
      'property',
      'property2',
      `${make.dice.int(20, 80)}-${digitsOf(make, 4)}-${digitsOf(make, 5)}`,
    ),
    tractor: direct(
      make,
      'plate',
      'plate1',
      `22 K ${digitsOf(make, 3)}`,
      `63 T ${digitsOf(make, 3)}`,
    ),
    subscriber: quasi(make, 'contract', 'subscriber1', digitsOf(make, 11).replace(/^0/, '7')),
    loan: quasi(make, 'contract', 'sale1', `Q-${digitsOf(make, 3)}/S`, `${digitsOf(make, 2)}-AS`),
  };
}

/** Rulings on enforcement of the unseen test corpus: a creditor's heir and a lost writ. */
export const UNSEEN_ENFORCEMENT: readonly Family[] = [
  {
    key: 'unseen-lost-writ',
    kind: 'qerardad',
    procedure: 'icra',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'İcra ilə bağlı məsələlər - İcra sənədinin dublikatı və hüquqi varislik',
    outcomes: { granted: 4, 'partly-granted': 2, dismissed: 2 },
    cast: {},
    facts: (make) => {
      const person = castOf(make);
      const dead = person('dead', { sex: 'm', minAge: 58, maxAge: 80 });
      const heir = { surname: dead.name.surname, father: dead.name.given } as const;
      const p = person('p', { ...heir, role: 'ərizəçi', sex: 'f', minAge: 28, maxAge: 50 });
      const d = person('d', { role: 'borclu', sex: 'm', minAge: 36, maxAge: 60 });
      const cousin = person('cousin', { sex: 'm', minAge: 25, maxAge: 55 });
      const death = lifeDay(make, 'dead', 1, 2);
      return {
        ...heirPapers(make),
        ...{ dead, p, d, cousin },
        brother: person('brother', { ...heir, sex: 'm', minAge: 25, maxAge: 52 }),
        widow: person('widow', {
          sex: 'f',
          surname: dead.name.surname,
          minAge: 55,
          maxAge: 76,
        }),
        officer: person('officer', { kind: 'keep' }),
        notary: person('notary', { kind: 'keep' }),
        families: nameWith(make, dead, 'surname', 'plural-gen'),
        dgil: nameWith(make, d, 'given', 'gil-dat'),
        pis: nameWith(make, p, 'given', 'copula'),
        cousinalso: alsoAfter(cousin.name.given),
        deathday: death.day,
        deathyear: death.year,
        tenant: direct(
          make,
          'person',
          'tenant',
          'Zhang Weiming',
          'Liu Chengfeng',
          'Taras Bohdançuk',
          'Mustafa Əl-Həddad',
        ),
        alias: direct(make, 'person', 'd', 'Sarıbuğda', 'Xirdəçi', 'Qoçaqkişi'),
        village: quasi(
          make,
          'place',
          'village1',
          'Söyüdlü yaylağında',
          'Daşbulaq kəndində',
          'Hüsülü kəndində',
        ),
        hamlet: quasi(make, 'place', 'village2', 'Bəydili kəndində', 'Zəyəm Cırdaxan kəndində'),
        job: quasi(
          make,
          'workplace',
          'work1',
          '“Ağ Yapıncı” qoyunçuluq təsərrüfatında baş çoban',
          'suvarma kanalının 6-cı sahəsində mirab',
          'kənd poçt bölməsində paylayıcı',
        ),
        illness: quasi(make, 'sensitive', 'health1', 'insult', 'Parkinson xəstəliyi', 'vərəm'),
        oldcase: stays(
          make,
          `2(${make.dice.int(101, 189)})-${make.dice.int(100, 4800)}/${Number(make.adopted.slice(0, 4)) - 4}`,
        ),
        law: stays(
          make,
          '“İcra haqqında” Azərbaycan Respublikasının 27 dekabr 2001-ci il tarixli 243-IIQ nömrəli Qanununun',
        ),
        hope: stays(make, 'Ümid'),
        decided: make.day(1260, 1400),
        issued: make.day(1180, 1230),
        moved: make.day(400, 700),
        asked: make.day(25, 60),
        sum: make.money(5200, 38000, 50),
        paid: make.money(300, 2900, 50),
        sheep: make.dice.int(24, 130),
      };
    },
    present:
      'ərizəçi {p.full:gen}, icra məmuru {officer.full:gen} iştirakı ilə, borclunun iştirakı olmadan,',
    subject:
      '{p.caps:gen} icra vərəqəsinin dublikatının verilməsi, tələbkarın hüquqi varisi ilə əvəz olunması və icra vərəqəsinin icraya təqdim edilməsi müddətinin bərpası haqqında ərizəsinə',
    story: [
      '[{asked:loc} daxil olmuş ərizədə|Məhkəməyə {asked} tarixdə verilmiş ərizədə] {p.sg} yazır: atası {dead.full} sağlığında {sheep} baş qoyunu {loan} nömrəli alqı-satqı müqaviləsi ilə {d.full:dat} satmış, pulunu ala bilməmişdir. {court:gen} {decided} tarixli {oldcase} nömrəli qətnaməsi ilə {d.init:abl} {dead.init:gen} xeyrinə {sum} tutulması qət edilmiş, {issued:loc} icra vərəqəsi yazılmışdır.',
      'Tələbkar {deathday} {deathyear:loc} dünyasını dəyişmişdir (ölüm haqqında şəhadətnamə: {deathcert}). Notarius {notary.init} tərəfindən verilmiş {heritage} reyestr nömrəli vərəsəlik şəhadətnaməsinə əsasən borc tələbi qızı {p.given:dat} keçmişdir; anası {widow.full} və qardaşı {brother.full} paylarından onun xeyrinə imtina etmişlər. Qohumluq {birthcert} nömrəli doğum şəhadətnaməsi ilə təsdiqlənir.',
      'Ərizəçi barədə: FİN — {p.fin}, vəsiqə — {p.idcard}, ünvan — {p.address}, mobil — {p.phone}, poçt — {p.email}, pulun köçürülməli olduğu hesab — {p.account}. [Qardaşı {brother.given} adından {mandate} saylı etibarnamə təqdim olunmuşdur.|{widow.init:gen} razılığı {mandate} reyestr nömrəsi ilə təsdiq edilmişdir.]',
      'Borclu barədə: el arasında “{alias}” adlanan {d.gs}, {d.birth:loc} doğulub, FİN-i {d.fin}, {job} işləyib, {moved:abl} ölkədə görünmür. İcra məmuru {officer.inits} bildirdi ki, onun {village} evi (reyestr № {house}), {hamlet} istixanası (kadastr nömrəsi {greenhouse}) və {tractor} nişanlı traktoru vardır. İstixana {tenant} adlı əcnəbiyə (icazə vəsiqəsi {permit}) kirayə verilib, işıq pulu {subscriber} abonent kodu ilə həmin şəxs tərəfindən ödənilir.',
      'İcra vərəqəsinin itməsi belə izah olunur: sənəd {dead.surname:gen} evində saxlanılmış, köç vaxtı əmisi oğlu {cousin.full} qovluğu yük maşınında itirmişdir. {cousin.given} {cousinalso} bunu yazılı təsdiqləyib. [{hope} vardı ki, {d.surname} borcu özü qaytaracaq: {families} icraya tələsməməsi bununla əsaslandırılır.|{hope} edirdik ki, vərəqə tapılar, — {families} gecikməsini ərizəçi belə izah etdi.] {p.init} həmçinin atasının ömrünün son ilində {illness} səbəbindən yatağa düşdüyünü, ona baxdığı üçün heç yerə gedə bilmədiyini əlavə etmişdir; qonşular da təsdiqləyirlər ki, qocanın yanında qalan {pis}.',
      'Borcluya bildiriş {post} nömrəli sifarişli məktubla {d.address} ünvanına göndərilmiş, {dgil} gedən poçtalyon məktubu qaytarmışdır. {d.phone} nömrəsinə yazılan SMS çatdırılmamışdır.',
    ],
    reasoning: [
      'Məhkəmə ərizəni və ona qoşulan sənədləri nəzərdən keçirib bildirir:',
      '{law} tələblərinə görə icra sənədi itirildikdə onu verən məhkəmə dublikat verə bilər, tərəf icra prosesindən çıxdıqda isə onu hüquqi varisi əvəz edir. Varis üçün əvvəlki bütün hərəkətlər məcburidir. Üzrlü səbəbdən buraxılmış müddət Mülki Prosessual Məcəllənin qaydaları ilə bərpa olunur.',
      {
        p: '{dead.full:gen} ölümü və {p.full:gen} varisliyi rəsmi sənədlərlə sübut olunub. İtki {cousin.init:gen} izahatı ilə, tələbkarın xəstəliyi isə epikrizlə təsdiqlənir; müddət üzrlü səbəbdən keçmişdir.',
        only: ['granted'],
      },
      {
        p: 'Varislik və itki sübut olunub. Lakin icra məmuru {officer.inits} arxivdən tapdığı qəbzə görə {d.surname} mərhuma {paid} ödəmişdir; dublikat bu məbləğ çıxılmaqla verilməlidir.',
        only: ['partly-granted'],
      },
      {
        p: 'Vərəsəlik şəhadətnaməsində ({heritage}) bu borc tələbi ayrıca göstərilməmişdir. {cousin.sg:gen} izahatından vərəqənin nə vaxt itdiyi aydın olmur, {p.surname} üç il ərzində heç bir orqana müraciət etməmişdir. Müddətin bərpası üçün əsas yoxdur.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Bunlara əsasən və Mülki Prosessual Məcəllənin 56, 133, 238, 263 və 264-cü maddələrini tətbiq edərək məhkəmə',
    operative: {
      granted: [
        'Ərizə təmin edilsin, buraxılmış müddət bərpa olunsun.',
        'Tələbkar {dead.full} hüquqi varisi {p.full} ilə əvəz edilsin.',
        '{d.full:abl} {sum} tutulması barədə icra vərəqəsinin dublikatı {p.full:dat} verilsin.',
      ],
      'partly-granted': [
        'Ərizə qismən təmin edilsin, tələbkar {dead.full} {p.full} ilə əvəz olunsun.',
        '{d.full:dat} dair icra vərəqəsinin dublikatı ödənilmiş {paid} nəzərə alınmaqla verilsin.',
      ],
      dismissed: [
        '{p.full:gen} dublikat verilməsi, varisliyin müəyyən edilməsi və müddətin bərpası barədə ərizəsi rədd edilsin.',
      ],
    },
    note: 'ruling',
    traps: ['deceased', 'nickname', 'foreign-name', 'word-names'],
  },
];
