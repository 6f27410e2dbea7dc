import type { Family, Make } from '#demo/family.ts';
import type { GoldClass, Mark } from '#demo/markup.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';

/** One of these texts as a direct span. */
function direct(make: Make, cls: GoldClass, entity: string, ...texts: readonly string[]): Mark {
  return make.mark(make.dice.pick(texts), cls, 'direct', entity);
}

/** One of these texts as a quasi span. */
function quasi(make: Make, cls: GoldClass, entity: string, ...texts: readonly string[]): Mark {
  return make.mark(make.dice.pick(texts), cls, 'quasi', entity);
}

/** Papers of a patient. */
function patientPapers(make: Make) {
  const year = Number(make.adopted.slice(0, 4)) - 3;
  return {
    chart: direct(make, 'document', 'chart1', `OFT-${digitsOf(make, 5)}`, `${digitsOf(make, 6)}/A`),
    discharge: direct(make, 'document', 'discharge1', `Ç-${digitsOf(make, 4)}/E`),
    pension: direct(make, 'document', 'disability1', `TSE № ${digitsOf(make, 7)}`),
    ticket: direct(make, 'document', 'ticket1', `771 24${digitsOf(make, 8)}`),
    policy: quasi(
      make,
      'contract',
      'policy1',
      `İTS-${digitsOf(make, 7)}`,
      `06/${digitsOf(make, 6)}`,
    ),
    service: quasi(make, 'contract', 'service1', `TX ${digitsOf(make, 4)}-${year}`),
    login: direct(
      make,
      'network',
      'login1',
      `pasiyent.goz.example/p${digitsOf(make, 5)}`,
      `kabinet.klinika.example/user/${digitsOf(make, 6)}`,
    ),
    insta: direct(make, 'network', 'insta1', `@bir_goz_${digitsOf(make, 3)}`, '@simli_dunyam'),
  };
}

/** Foreign physicians of the case. */
function physicians(make: Make) {
  return {
    surgeon: direct(
      make,
      'person',
      'surgeon',
      'Alparslan Yıldırımer',
      'Serhat Günaltay',
      'Oğuzkağan Tepebaşılı',
    ),
    trainee: direct(
      make,
      'person',
      'trainee',
      'Sunita Chandrasekaran',
      'Rajiv Mukundan',
      'Anjali Bhattarai',
    ),
    german: direct(
      make,
      'person',
      'german',
      'Heike Brandstätter',
      'Jürgen Wiesenthaler',
      'Annegret Lohmüller',
    ),
  };
}

/** Cassation of the unseen test corpus: an eye operation that cost a musician her sight. */
export const UNSEEN_CASSATION: readonly Family[] = [
  {
    key: 'unseen-eye-operation',
    kind: 'qerar',
    procedure: 'mülki',
    instance: 'cassation',
    courts: 'supreme',
    share: 1,
    category: 'Kassasiya icraatı - Mülki kollegiya - Sağlamlığa vurulmuş zərər',
    outcomes: { upheld: 4, remitted: 3 },
    cast: { d: { as: 'company', trade: 'work', role: 'cavabdeh' } },
    facts: (make) => {
      const person = castOf(make);
      const husband = person('husband', { sex: 'm', minAge: 31, maxAge: 50 });
      const p = person('p', {
        role: 'iddiaçı',
        sex: 'f',
        surname: husband.name.surname,
        minAge: 29,
        maxAge: 44,
      });
      const manager = person('manager', { sex: 'm', minAge: 35 });
      const nurse = person('nurse', { role: 'şahid', sex: 'f' });
      return {
        ...patientPapers(make),
        ...physicians(make),
        ...{ p, husband, manager, nurse },
        mother: person('mother', { sex: 'f', minAge: 55, maxAge: 75 }),
        maiden: make.mark(
          make.dice.pick(['Sarıtorpaqlı', 'Dəvəbatanova', 'Qaragilə']),
          'person',
          'direct',
          'p',
        ),
        managersaid: nameWith(make, manager, 'full', 'copula'),
        nurses: nameWith(make, nurse, 'given', 'with'),
        rep: person('rep', { role: 'nümayəndə' }),
        adv: person('adv', { kind: 'keep' }),
        doctor: person('doctor', { kind: 'keep' }),
        work: quasi(
          make,
          'workplace',
          'work1',
          'şəhər 11 illik musiqi məktəbində violonçel müəllimi',
          'Kukla Teatrının orkestrində skripkaçı',
          'qəsəbə mədəniyyət evində xor rəhbəri',
        ),
        work2: quasi(
          make,
          'workplace',
          'work2',
          '“Mavi Buruq” qazma idarəsində quyu ustası',
          'dəmiryol vağzalının 2-ci növbəsində dispetçer',
        ),
        spot: quasi(
          make,
          'place',
          'event1',
          '“Nağıllar Sahili” istirahət mərkəzində',
          '“Sarı Gül” kafesində',
          '“Qoşabulaq” yay düşərgəsində',
        ),
        village: quasi(
          make,
          'place',
          'village1',
          'Qırmızı Qəsəbədə',
          'Nügədi kəndində',
          'Xaltan kəndində',
        ),
        eye: quasi(
          make,
          'sensitive',
          'health1',
          'ikincili qlaukoma',
          'buynuz qişanın bulanması',
          'torlu qişanın qopması',
        ),
        pregnancy: quasi(
          make,
          'sensitive',
          'health2',
          'hamiləliyin yarımçıq qalması',
          'on dörd həftəlik hamiləlik',
          'reaktiv depressiya',
        ),
        people: quasi(make, 'sensitive', 'ethnic1', 'dağ yəhudisi', 'ləzgi', 'tat'),
        health: stays(
          make,
          '“Əhalinin sağlamlığının qorunması haqqında” 26 iyun 1997-ci il tarixli 360-IQ nömrəli Qanunun',
        ),
        plenum: stays(
          make,
          'Ali Məhkəmə Plenumunun 3 noyabr 2008-ci il tarixli 7 nömrəli qərarında',
        ),
        centre: stays(make, 'akademik Zərifə Əliyeva adına Milli Oftalmologiya Mərkəzinin'),
        lens: stays(make, 'SN60WF'),
        light: stays(make, 'Nur'),
        operated: make.day(900, 925),
        again: make.day(850, 880),
        mid: make.day(120, 190),
        lodged: make.day(50, 90),
        asked: make.money(60000, 150000, 1000),
        moral: make.money(8000, 30000, 500),
        cost: make.money(1800, 5200, 50),
      };
    },
    present:
      'iddiaçının nümayəndəsi vəkil {adv.full:gen}, cavabdehin nümayəndəsi {rep.full:gen} iştirakı ilə,',
    subject:
      '{p.full:gen} {d.full:dat} qarşı sağlamlığa vurulmuş maddi və mənəvi zərərin ödənilməsi haqqında iddiası üzrə {middle:gen} {mid} tarixli qətnaməsindən cavabdehin verdiyi kassasiya şikayətinə',
    story: [
      'Tərəflər: iddiaçı — {p.full}, qızlıq soyadı {maiden} (FİN: {p.fin}; vəsiqəsi: {p.idcard}; doğulduğu gün: {p.birthdot}; yaşayış yeri: {p.address}; əlaqə: {p.phone}, {p.email}); cavabdeh — {d.full} (VÖEN: {d.voen}; hesabı: {d.account}), onun rəhbəri {managersaid}.',
      '[İddianın qısa məzmunu.|İddiaçının tələbləri və onların əsasları.] {p.sg} {village} anadan olmuş, {work} işləmişdir. Görmə zəiflədiyindən {service} nömrəli tibbi xidmət müqaviləsi bağlayıb {operated:loc} cavabdehin klinikasında sol gözündən əməliyyat olunmuşdur. Əməliyyatı Türkiyədən dəvət edilmiş cərrah {surgeon} aparmış, ona Hindistandan təcrübəyə gəlmiş {trainee} kömək etmişdir. Gözə {lens} modelli linza yerləşdirilmişdir.',
      'Bir neçə həftə sonra {spot} olarkən qadının gözündə kəskin ağrı başlamış, {again:loc} yenidən klinikaya qəbul edilmişdir. Ambulator kart ({chart}) və çıxarış epikrizində ({discharge}) {eye} yazılmışdır. [{light} əvəzinə yalnız qara ləkə gördüyünü iddiaçı öz izahatında təsvir etmişdir.|{light} kimi parlaq səhnə işığında notları artıq seçə bilmədiyini {p.given} xanım xüsusi qeyd etmişdir.] Bundan sonra ona {pension} nömrəli arayışla əlillik müəyyən edilmişdir.',
      'İddiaçı Münhenə getmiş (elektron bilet {ticket}), həkim {german} sağlam olmayan toxumanın vaxtında aşkarlanmadığını yazılı bildirmişdir. Müalicəyə {cost} xərclənmiş, icbari tibbi sığorta üzrə {policy} nömrəli şəhadətnamə xərci qarşılamamışdır. {p.surname} {asked} mənəvi zərər tələb etmiş, səbəb kimi həm də {pregnancy} ilə bağlı yaşadığı sarsıntını göstərmişdir.',
      'Birinci instansiyada əri {husband.full} ({work2}) demişdir ki, arvadı {p.init} aylarla evdən çıxmayıb, gəlini görməyə gələn anası {mother.full} uşaqlara baxıb. {husband.given} klinikanın {insta} adlı hesabdakı şikayətə görə ona zəng vurub susmağı tapşırdığını da söyləmişdir. {mother.given} xala isə “biz {people} ailəsiyik, haqqımızı soruşan olmaz” deyə qorxduqlarını etiraf etmişdir.',
      'Şahid qismində dindirilən tibb bacısı {nurse.full:gen} ifadəsinə görə, təzyiq ölçmə cədvəli sonradan doldurulub. {nurses} üzləşdirilən {manager.inits} bunu inkar etmiş, xəstənin elektron kabinetdəki ({login}) bütün göstərişlərə baxdığını, damcıları isə işlətmədiyini iddia etmişdir.',
      '{below:gen} {belowon} tarixli {belowno} nömrəli qətnaməsi ilə iddia rədd olunmuşdur. Həmin məhkəmə {centre} eksperti {doctor.init:gen} rəyini ehtimal kimi qiymətləndirmişdir. {middle:gen} {mid} tarixli qətnaməsi ilə qətnamə ləğv edilmiş, {d:abl} {p.full:gen} xeyrinə {cost} maddi, {moral} mənəvi zərər tutulmuşdur.',
      'Cavabdehin nümayəndəsi {rep.init} {lodged} tarixli kassasiya şikayətində yazır ki, cərrah {surgeon} klinikanın işçisi deyil, onunla podrat bağlanmışdır, səbəbli əlaqə sübut olunmamışdır. [{p.surname:gen} nümayəndəsi {adv.inits} şikayəti əsassız sayıb.|Vəkil {adv.init} etirazında bildirib ki, {p.surname} müqaviləni cərrahla yox, klinika ilə bağlayıb.]',
    ],
    reasoning: [
      'Kollegiya şikayətin hüdudlarında mübahisəli aktın hüquqi baxımdan düzgünlüyünü yoxlayaraq aşağıdakıları bildirir.',
      'Mülki Məcəllənin 1097-ci maddəsinə görə fiziki şəxsin sağlamlığına vurulmuş zərər onu vuran tərəfindən tam həcmdə əvəzlənir, 1099-cu maddəsi isə hüquqi şəxsi öz işçisinin vurduğu zərərə görə cavabdeh edir. {health} tələbinə əsasən pasiyent keyfiyyətli tibbi yardım almaq hüququna malikdir. Mənəvi zərərin miqdarı barədə meyarlar {plenum} açıqlanmışdır.',
      {
        p: 'Apellyasiya məhkəməsi {german:gen} məktubunu, {nurse.surname:gen} ifadəsini və kart {chart} üzrə qeydləri bir yerdə qiymətləndirmişdir. Cərrahın podratçı olması klinikanı məsuliyyətdən azad etmir: {surgeon} onun göstərişi ilə, onun avadanlığında işləmişdir. {p.init:dat} vurulan zərərlə əməliyyat arasında əlaqə müəyyən olunmuşdur.',
        only: ['upheld'],
      },
      {
        p: 'Bununla belə, {trainee:gen} əməliyyatda hansı işi gördüyü araşdırılmamış, təkrar kompleks ekspertiza haqqında vəsatət cavabsız qalmışdır. {husband.sg:gen} və {mother.sg:gen} ifadələri mənəvi zərərin miqdarına təsir etdiyi halda, məbləğin niyə {moral} olduğu göstərilməmişdir. Bunlar prosessual qanunun pozulmasıdır.',
        only: ['remitted'],
      },
    ],
    guided:
      'Deyilənlərə görə, Mülki Prosessual Məcəllənin 416, 417, 418 və 420-ci maddələrinə əsaslanan kollegiya',
    operative: {
      upheld: [
        '{d.full:gen} kassasiya şikayəti təmin olunmasın.',
        '{middle:gen} {p.full:gen} iddiası üzrə {mid} tarixli qətnaməsi qüvvədə saxlanılsın.',
      ],
      remitted: [
        'Kassasiya şikayəti qismən təmin olunsun.',
        '{p.full:gen} {d.full:dat} qarşı iddiası üzrə {middle:gen} {mid} tarixli qətnaməsi ləğv edilərək iş həmin məhkəməyə qaytarılsın.',
      ],
    },
    note: 'final',
    traps: ['foreign-name', 'maiden-name', 'health', 'ethnicity', 'two-lower-courts'],
  },
];
