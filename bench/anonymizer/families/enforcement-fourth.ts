import type { Family, Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { shortAddress, written } from './written-forms.ts';

/** The debtor, the creditor, those who live from the shop and the officers who stay. */
function debtors(make: Make) {
  const person = castOf(make);
  const supplier = foreigner(make, 'supplier', [
    ['Kamran', 'Heydərnejad'],
    ['Məsud', 'Əsgərpur'],
    ['İrəc', 'Purbağır'],
  ]);
  const d = person('d', { role: 'borclu', sex: 'm', minAge: 36, maxAge: 64 });
  return {
    d,
    supplier: supplier.full,
    suppliersurname: supplier.surname,
    c: person('c', { role: 'tələbkar', sex: 'f', minAge: 30, maxAge: 70 }),
    wife: person('wife', { sex: 'f', surname: d.name.surname, minAge: 34, maxAge: 60 }),
    son: person('son', {
      sex: 'm',
      surname: d.name.surname,
      father: d.name.given,
      minAge: 18,
      maxAge: 26,
    }),
    baker: person('baker', { sex: 'm', minAge: 24, maxAge: 60 }),
    neighbour: person('neighbour', { sex: 'm', minAge: 40, maxAge: 76 }),
    officer: person('officer', { kind: 'keep', sex: 'm' }),
    chief: person('chief', { kind: 'keep', sex: 'f' }),
    adv: person('adv', { kind: 'keep' }),
  };
}

function debts(make: Make) {
  const of = marksOf(make);
  const { dice } = make;
  return {
    writ: of.contract('writ1', `№ 0${digitsOf(make, 5)}`, `İV-${digitsOf(make, 6)}`),
    file: of.contract(
      'file1',
      `${digitsOf(make, 5)}/${dice.int(22, 26)}-ic`,
      `26-${digitsOf(make, 4)}-04`,
    ),
    receipt: of.contract(
      'receipt1',
      `QBZ-${digitsOf(make, 5)}`,
      `${digitsOf(make, 3)}-${digitsOf(make, 4)}`,
    ),
    oven: of.property('oven1', `SN-${digitsOf(make, 7)}`, `№ ${digitsOf(make, 6)}`),
    plot: make.property('plot1'),
    van: make.plate('van1'),
    engine: of.plate('engine1', `4D56-${digitsOf(make, 6)}`, `Ə/q 40${digitsOf(make, 6)}`),
    plea: of.email(
      'plea1',
      `tendir${digitsOf(make, 3)}@corek.example`,
      `unlu.mehsul${digitsOf(make, 2)}@poct.example`,
    ),
    shop: of.workplace(
      'work1',
      '“Bərəkət təndiri” çörəkxanasının sahibi',
      '“Şəkər Qənd” şirniyyat sexinin sahibi',
      'undəyirmanın icarəçisi',
    ),
    college: of.place(
      'college1',
      'Dövlət Dəniz Akademiyasında',
      'Bakı Texniki Kollecində',
      'Mülki Aviasiya məktəbində',
    ),
    market: of.place(
      'market1',
      '“Meyvəli” bazarının girişində',
      'Köhnə kolxoz idarəsinin binasında',
      'Yeni avtovağzalla üzbəüz tində',
    ),
    tcard: make.mark(cardOf(dice).replace(/(.{4})(?=.)/g, '$1 '), 'card', 'direct', 'card1'),
    parental: shortAddress(
      make,
      'd',
      'Alatava-3, Həmidə k.',
      'Biləcəri q., Qatar küç.',
      'Şıxov q., Lehim k.',
    ),
  };
}

/** A baker asks to pay a judgment debt by parts. */
export const FOURTH_ENFORCEMENT: readonly Family[] = [
  {
    key: 'fourth-payment-by-parts',
    kind: 'qerardad',
    procedure: 'icra',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'İcra ilə bağlı məsələlər - İcranın hissə-hissə aparılması və möhlət verilməsi',
    outcomes: { granted: 3, 'partly-granted': 1, dismissed: 3 },
    cast: {},
    facts: (make) => {
      const people = debtors(make);
      return {
        ...people,
        ...debts(make),
        dbehind: written(make, people.d, 'behind'),
        cshort: written(make, people.c, 'abbreviated'),
        bakerbracket: written(make, people.baker, 'bracketed'),
        household: nameWith(make, people.d, 'given', 'gil-gen'),
        neighbouris: nameWith(make, people.neighbour, 'gs', 'copula'),
        cplural: nameWith(make, people.c, 'given', 'gil-loc'),
        law: stays(
          make,
          '“İcra haqqında” Azərbaycan Respublikasının 27 dekabr 2001-ci il tarixli 243-IIQ nömrəli Qanunu',
        ),
        office: stays(make, 'Ədliyyə Nazirliyinin İcra Baş İdarəsi'),
        judged: make.day(420, 700),
        opened: make.day(300, 400),
        seized: make.day(120, 200),
        asked: make.day(20, 45),
        debt: make.money(9800, 46000, 100),
        paid: make.money(900, 4200, 50),
        monthly: make.money(200, 700, 50),
        income: make.money(380, 900, 10),
        months: make.dice.int(12, 40),
      };
    },
    present:
      'borclu {d.full:gen}, tələbkar {c.full:gen} və onun vəkili {adv.init:gen}, icra məmuru {officer.full:gen} iştirakı ilə',
    subject:
      'borclu {d.full:gen} {judged} tarixli qətnamənin icrasının hissə-hissə aparılması və icraya möhlət verilməsi barədə ərizəsi üzrə icra işinin materiallarına',
    story: [
      'Borclu {d.full} (FİN: {d.fin}; vəsiqəsi: {d.idcard}) {asked} tarixdə [{plea} ünvanından göndərdiyi ərizədə|şəxsən təqdim etdiyi və {plea} ünvanından təkrarladığı ərizədə] xahiş etmişdir ki, {c.full:gen} xeyrinə tutulmuş {debt:gen} ödənilməsi {months} aya bölünsün. İcra vərəqəsi {writ}, icra işi {file} nömrəlidir; icraata {opened} tarixdə başlanılmışdır.',
      'O, vəziyyətini belə təsvir edir: “Mən {shop} idim, unu İrandan {supplier} gətirirdi. {suppliersurname} vaxtında un verməyəndə mağazalar məndən üz döndərdi. Ocağı söndürmüşəm, işçim {baker.full} da gedib. Hazırda evə qardaş köməyi ilə çörək alırıq. İki otaqlı mənzildə, {parental} ünvanında, atamdan qalan evdə beş nəfərik. Yoldaşım {wife.given} işləmir, oğlum {son.full} {college} ödənişli oxuyur”.',
      'İcra məmuru {officer.init} aşağıdakı məlumatı verdi: {seized} tarixdə borclunun {plot} reyestr nömrəli sahəsinə, {van} nişanlı (mühərrik {engine}) furqonuna və {oven} nömrəli sobasına həbs qoyulub. Şöbənin böyük məmuru {chief.full} qiymətləndirmə tələb edib. Borclunun {d.account} hesabında vəsait yoxdur, {tcard} kartında isə 4 manat qalıb. İndiyədək cəmi {paid} ödənilib (qəbz {receipt}).',
      'Tələbkar {c.sg} [ərizənin rədd olunmasını istədi|ərizəyə qarşı çıxdı]: “{household} evində yeni mebel var, özüm görmüşəm. Mənə isə pul bu gün lazımdır: ər evindən qayıtmışam, qardaşımın yanında – {c.address} ünvanında qalıram. {wife.full} bazarda çörək satır, onu mənə göstərən {neighbouris}”. Vəkil {adv.surname} əlavə etdi ki, {dbehind} imkanını gizlədir.',
      'Məhkəmənin suallarına {d.init} cavab verdi ki, bazarda, {market}, piştaxta {bakerbracket} tərəfindən tutulub, arvadı yalnız kömək edir. Qonşu {neighbour.full} isə şahid qismində dedi: “{wife.given} xanımı orada görmüşəm, amma kimin piştaxtası olduğunu bilmirəm. {d.given} mənə {cplural} olan borc haqqında danışıb, çox sıxılırdı”. {neighbour.phone} nömrəsi ilə əlaqə saxlanılıb.',
      {
        p: '{officer.surname} bildirdi ki, {supplier} də borclu kimi başqa icraatda axtarılır, {son.init} isə furqonu sürməyə vəkalət alıb.',
        chance: 0.65,
      },
    ],
    reasoning: [
      'Ərizəni, icra işini və çıxışları nəzərdən keçirən məhkəmə belə hesab edir.',
      'Mülki Prosessual Məcəllənin 231-ci maddəsinə görə, məhkəmə tərəflərin əmlak vəziyyətini nəzərə alaraq icraya möhlət verə və ya onu hissələrə bölə bilər. {law} tərəflərin bu hüququnu təkrarlayır. Möhlət müstəsna haldır və qətnamənin mahiyyətini dəyişməməlidir. {office} da məhkəmənin sorğusuna eyni mövqedən cavab vermişdir.',
      {
        p: 'Borclunun ayda {income:abl} çox qazanmadığı arayışla sübuta yetirilmişdir. {cshort} üçün də daimi, kiçik ödəniş heç nə almamaqdan yaxşıdır. Ərizə əsaslıdır.',
        only: ['granted'],
      },
      {
        p: 'Möhlət tələbi əsassızdır, çünki {d.surname} artıq bir il ödəniş etməmişdir; hissələrə bölmə isə {baker.init:gen} icarə haqqı hesabına mümkündür.',
        only: ['partly-granted'],
      },
      {
        p: 'Ərizəçinin gəlirini gizlətdiyi {neighbour.sg:gen} ifadəsindən görünür. {officer.init:gen} həbs etdiyi əmlak borcu örtməyə kifayət edir, ona görə {d.gs:gen} xahişi tələbkarın hüququnu yalnız gecikdirər.',
        only: ['dismissed'],
      },
    ],
    guided: 'Məhkəmə Mülki Prosessual Məcəllənin 231, 263-265-ci maddələrini rəhbər tutaraq',
    operative: {
      granted: [
        '{d.caps:gen} ərizəsi təmin edilsin.',
        '{c.caps:gen} xeyrinə tutulmuş {debt} ayda {monthly} olmaqla {months} ay ərzində ödənilsin.',
      ],
      'partly-granted': [
        '{d.caps:gen} ərizəsi qismən təmin edilsin: borc ayda {monthly} ödənilsin, möhlət isə verilməsin.',
      ],
      dismissed: [
        '{d.caps:gen} ərizəsi rədd edilsin, icra işi {file} üzrə hərəkətlər davam etdirilsin.',
      ],
    },
    traps: ['foreign-name', 'quoted-speech', 'gil'],
  },
];
