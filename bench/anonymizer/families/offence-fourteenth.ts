import type { Family, Make } from '#demo/family.ts';
import { voenOf } from '#demo/identifiers.ts';
import { behind, told } from './case-forms.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, stays } from './name-endings.ts';

/** A porter who shouted at a market, the woman at the stall, and those who stood near. */
function marketPeople(make: Make) {
  const person = castOf(make);
  const x = person('x', {
    ...{ role: 'inzibati xəta törətmiş şəxs' as const, sex: 'm' as const },
    ...{ minAge: 23, maxAge: 56 },
  });
  return {
    x,
    v: person('v', { role: 'zərərçəkmiş', sex: 'f', minAge: 32, maxAge: 64 }),
    brother: person('brother', {
      ...{ sex: 'm' as const, surname: x.name.surname, father: x.father },
      ...{ minAge: 22, maxAge: 55 },
    }),
    butcher: person('butcher', { role: 'şahid', sex: 'm', minAge: 30 }),
    florist: person('florist', { role: 'şahid', sex: 'f', minAge: 28 }),
    guard: person('guard', { sex: 'm', minAge: 35 }),
    director: person('director', { sex: 'm', minAge: 42 }),
    girl: person('girl', { sex: 'f', minAge: 18, maxAge: 26 }),
    wife: person('wife', { sex: 'f', surname: x.name.surname, minAge: 24, maxAge: 50 }),
    inspector: person('inspector', { kind: 'keep', sex: 'm' }),
    patrol: person('patrol', { kind: 'keep', sex: 'm' }),
  };
}

function marketPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    protocol: of.document('protocol', `İX № ${n(6)}`, `${n(6)}`, `PN-${n(5)}`),
    custody: of.document('custody', `${n(4)}`, `T-${n(4)}`, `${n(3)}/${n(2)}`),
    call: of.document('call', `102/${n(5)}`, `${n(5)}`, `Z-${n(4)}`),
    check: of.document('check', `${n(4)}`, `${n(3)}-T`, `${n(5)}/m`),
    lease: of.contract('lease', `${n(3)}/BZ`, `İ-${n(4)}/25`, `${n(2)}-${n(3)}`),
    voen: make.mark(voenOf(make.dice, 2), 'voen', 'direct', 'v'),
    cart: of.plate('cart', `10-PC-${n(3)}`, `90-EV-${n(3)}`, `50-BK-${n(3)}`),
    market: told(
      ...([make, 'place', 'market', 'loc'] as const),
      ...(['“Keşlə” ərzaq bazarında', '“Bərəkət” kənd təsərrüfatı bazarında'] as const),
      ...(['8-ci kilometr bazarında', '“Yaşıl Bazar”da', 'köhnə şəhər bazarında'] as const),
    ),
    row: told(
      ...([make, 'place', 'market', 'gen'] as const),
      ...([
        '“Bərəkət” şirniyyat köşkünün',
        '“Nur” aptekinin',
        '2 nömrəli ət pavilyonunun',
      ] as const),
    ),
    xborn: told(
      ...([make, 'place', 'x', 'loc'] as const),
      ...(['Şıxarx qəsəbəsində', 'Qaradonlu kəndində', 'Zəyəm-Cırdaxan kəndində'] as const),
    ),
    xjob: told(
      ...([make, 'workplace', 'x', 'nom'] as const),
      ...(['“Meyvəli” topdansatış anbarında yükdaşıyan', '“Tez Taksi”də sürücü'] as const),
      ...([
        '5 nömrəli mənzil-istismar sahəsində santexnik',
        '“Mətin” mebel sexində cilalayıcı',
      ] as const),
    ),
    clinic: told(
      ...([make, 'workplace', 'clinic', 'loc'] as const),
      ...(['12 saylı şəhər poliklinikasında', '“Həyat” tibb mərkəzində'] as const),
    ),
    hurt: told(
      ...([make, 'sensitive', 'v', 'nom'] as const),
      ...(['hipertonik kriz', 'ürək ritminin pozulması', 'bronxial astma tutması'] as const),
    ),
  };
}

/** Shouting, swearing and a stall overturned at a market: petty hooliganism. */
const MARKET_BRAWL: Family = {
  key: 'fourteenth-market-brawl',
  kind: 'qerar',
  procedure: 'inzibati xəta',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'İnzibati xətalar - Xırda xuliqanlıq',
  outcomes: { fined: 4, terminated: 1 },
  neutral: true,
  note: 'offence',
  cast: {},
  facts: (make) => {
    const people = marketPeople(make);
    const trader = foreigner(make, 'trader', [
      ['Arsen', 'Haşımov'],
      ['Vano', 'Kobaliani'],
      ['Yusuf', 'Demirtaş'],
      ['Şamsuddin', 'Qurbanəliyev'],
      ['Lyudmila', 'Paşkova'],
    ]);
    return {
      ...people,
      ...marketPapers(make),
      trader: trader.full,
      tradersur: trader.surname,
      xform: behind(make, people.x),
      vform: behind(make, people.v),
      code: stays(make, 'İnzibati Xətalar Məcəlləsinin 510-cu maddəsində'),
      earlier: make.day(420, 700),
      on: make.day(2, 9),
      fine: make.dice.pick(['50 (əlli)', '80 (səksən)', '100 (yüz)']),
      loss: make.money(40, 260, 5),
      hour: make.dice.pick(['10:20', '12:45', '16:10', '17:30', '18:05']),
      stall: make.dice.int(3, 148),
      days: make.dice.int(2, 6),
    };
  },
  present:
    'barəsində inzibati xəta haqqında iş üzrə icraat aparılan {x.full:gen}, zərərçəkmiş {v.full:gen}, protokolu tərtib etmiş sahə inspektoru {inspector.full:gen} iştirakı ilə',
  subject:
    '{x.full:gen} {code} nəzərdə tutulmuş inzibati xətanı törətməsinə dair inzibati xəta haqqında işə',
  story: [
    '{prosecution} polis idarəsindən məhkəməyə daxil olmuş {protocol} nömrəli protokola əsasən {x.full} {on:loc} saat {hour} radələrində {market} {row} yanında [ucadan söyüş söymüş|hay-küy salmış, nalayiq ifadələr işlətmiş], satıcı {v.full:gen} piştaxtasını aşırmış, bununla da ictimai qaydanı pozmuş və ətrafdakılara açıq hörmətsizlik etmişdir.',
    'Şəxsin barəsində məlumat: {x.full}, {x.birthdot} tarixdə {xborn} anadan olub, {x.address} ünvanında yaşayır, FİN {x.fin}, şəxsiyyət vəsiqəsi {x.idcard}, telefonu {x.phone}, [evlidir|ailəlidir, iki övladı var], {xjob} işləyir. [İl ərzində inzibati məsuliyyətə cəlb olunmayıb.|{earlier} tarixdə oxşar xətaya görə xəbərdarlıq alıb.]',
    '{x.sg} məhkəmə iclasında [təqsirini qismən etiraf edərək|təqsirini boynuna almayaraq] izah etdi ki, yük arabasını keçirmək üçün yol istəyib, {v.given} xanım isə “gözlə” deyib yeri boşaltmayıb. Söz sözə düşüb, piştaxta təsadüfən aşıb. Qardaşı {brother.full} ondan əvvəl oradan keçmiş, maşını ({cart}) darvazanın ağzında saxlamışdı. Həmin gün [evdə narahatlıq olub: həyat yoldaşı {wife.full} xəstəxanada imiş|borcu olan {tradersur:dat} pul çatdırmağa tələsirdi].',
    'Zərərçəkmiş {v.full} ({v.birth} təvəllüdlü, fərdi sahibkar, VÖEN {voen}, {v.address} ünvanında yaşayır) göstərdi ki, {stall} nömrəli yeri {lease} nömrəli müqavilə ilə icarəyə götürüb. {x.gs} onu hamının içində təhqir edib, {loss} dəyərində pomidoru və gilası tapdalayıb. Hadisədən sonra {clinic} ona [{hurt} diaqnozu qoyulub|{hurt} ilə əlaqədar iynə vurulub], arayış ({check}) alıb, {days} gün bazara çıxmayıb. Köməkçisi {girl.given} [qorxudan ağlayıb|polisə zəng edən olub].',
    'Şahid {butcher.full} ifadə verdi ki, səsə çıxıb, gördü ki, {x.surname} bağırır, {florist.given} xanım isə araya girib. Şahid {florist.full} bildirdi ki, [söyüşləri aydın eşidib, {x.given} onu da itələyib|piştaxtanı məhz {x.given} təpiklə vurub]. Qonşu köşkdə ədviyyat satan {trader} izahatında yazıb: “{v.given} heç kimə pis söz deməyib”. {tradersur} azərbaycanca çətin danışdığından izahatı onun yanında {girl.full} yazıb oxuyub.',
    'Bazarın mühafizəçisi {guard.full} [xətanı törədəni|{x.surname:acc}] patrul gələnədək saxlayıb. Patrul xidmətinin əməkdaşı {patrol.init} onu polis bölməsinə aparıb, tutulma barədə {custody} nömrəli protokol yazılıb, çağırış {call} nömrə ilə qeydə alınıb. Bazarın direktoru {director.full} ({director.phone}) videogörüntünü təqdim edib və [belə halın birinci dəfə olmadığını|{x.surname:abl} əvvəllər şikayət olmadığını] yazıb.',
    '{inspector.full} protokolu təsdiq edərək dedi ki, yük arabasında heç nə dağılmamışdı, deməli, “təsadüf” versiyası doğru deyil. {brother.init} isə izahatında bildirib ki, hadisə anında o, {x.given} ilə yanaşı olmayıb. İzahat vərəqlərində adlar “{xform}”, “{vform}” kimi yazılıb. [Sahə inspektoru {guard.given} kişini çoxdan tanıdığını və onun qərəzsiz olduğunu da əlavə etdi.|Mühafizəçi {guard.init:gen} növbə kitabındakı qeydi də bunu göstərir.]',
  ],
  reasoning: [
    '{code} xırda xuliqanlığa, yəni ictimai qaydanı pozan, cəmiyyətə açıq hörmətsizliyi ifadə edən qəsdən törədilmiş hərəkətlərə görə inzibati məsuliyyət müəyyən edilmişdir. [Bazar ictimai yerdir.|Başqasının əmlakına zərər vurmaq bu xətanın əlaməti ola bilər.]',
    {
      p: '{butcher.init} və {florist.init:gen} ifadələri, {trader:gen} izahatı və videogörüntü {x.init:gen} təqsirini təsdiq edir. {guard.surname:gen} dedikləri bunlarla uyğun gəlir. Tənbeh növü seçilərkən [{x.surname:gen} üzr istəməsi|onun peşman olması] nəzərə alınır.',
      only: ['fined'],
    },
    {
      p: '{v.full} məhkəmədə bildirdi ki, {x.given} onun evinə gələrək üzr istəyib, {loss} ziyanı ödəyib, [{director.init} də vasitəçi olub|barışıblar]. Belə halda xəta az əhəmiyyətli sayıla bilər.',
      only: ['terminated'],
    },
  ],
  guided:
    'Göstərilənlərə əsasən, İnzibati Xətalar Məcəlləsinin 21, 24, 30, 53, 110 və 510-cu maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    fined: [
      '{x.full} (FİN {x.fin}) {code} nəzərdə tutulmuş xətanı törətməkdə təqsirli hesab edilsin və ona {fine} manat cərimə növündə inzibati tənbeh verilsin.',
      'Qərarın surəti {x.full:dat} və {v.full:dat} təqdim edilsin[, icrasına nəzarət {inspector.init:dat} həvalə olunsun|].',
    ],
    terminated: [
      '{x.full} barəsində inzibati xəta haqqında iş üzrə icraata xətanın az əhəmiyyətli olması ilə əlaqədar xitam verilsin və ona şifahi xəbərdarlıq edilsin. {v.full:gen} mülki iddia hüququ saxlanılsın.',
    ],
  },
  traps: ['neighbours-by-given-name', 'foreign-trader', 'initials-on-sheets'],
};

/** Administrative offences of the sealed set. */
export const FOURTEENTH_OFFENCE: readonly Family[] = [MARKET_BRAWL];
