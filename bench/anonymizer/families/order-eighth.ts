import type { Family, Make } from '#demo/family.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay } from './name-endings.ts';
import { shortAddress, written } from './written-forms.ts';

function parents(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'borclu', sex: 'm', minAge: 38, maxAge: 52 });
  const child = { surname: d.name.surname, father: d.name.given } as const;
  return {
    d,
    p: person('p', { role: 'tələbkar', sex: 'f', minAge: 24, maxAge: 47 }),
    c1: person('c1', { ...child, minAge: 8, maxAge: 14 }),
    c2: person('c2', { ...child, minAge: 1, maxAge: 7 }),
    mother: person('mother', { sex: 'f', surname: d.name.surname, minAge: 50, maxAge: 75 }),
    boss: person('boss', { minAge: 32 }),
    new1: person('new1', { sex: 'f', minAge: 22 }),
  };
}

/** Order for the support of children, without a hearing. */
const SUPPORT_ORDER: Family = {
  key: 'eighth-support-order',
  kind: 'emr',
  procedure: 'əmr icraatı',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Məhkəmə əmri - Azyaşlı uşaqlar üçün aliment',
  outcomes: { 'order-issued': 1 },
  cast: {},
  facts: (make) => {
    const people = parents(make);
    const of = marksOf(make);
    const { dice } = make;
    const wed = lifeDay(make, 'wed1', 16, 18);
    return {
      ...people,
      wedday: wed.day,
      wedyear: wed.year,
      dabbreviated: written(make, people.d, 'abbreviated'),
      act: make.mark(`${dice.int(10, 420)}`, 'document', 'quasi', 'wed1'),
      born1: of.document('born1', `AZ-XI № ${digitsOf(make, 6)}`, `AZ-X ${digitsOf(make, 6)}`),
      born2: of.document('born2', `AZ-XI № ${digitsOf(make, 6)}`, `${digitsOf(make, 7)}`),
      form: of.document(
        'form1',
        `${dice.int(100, 990)}/${dice.int(10, 99)}`,
        `${digitsOf(make, 5)}`,
      ),
      old: shortAddress(
        make,
        'd',
        'Neftçilər küçəsi',
        'Sahil döngəsi',
        'Yeni Günəşli küçəsi',
        'Şəhidlər xiyabanı küçəsi',
      ),
      work: of.workplace(
        'work1',
        'Bakı Gəmi Təmiri zavodunda qaynaqçı',
        'regional elektrik şəbəkəsində montyor',
        '“Zirvəm Market”də satıcı',
        'hərbi hissədə mülki işçi',
        'xarici neft şirkətində alpinist-boyaqçı',
      ),
      school: of.place(
        'place1',
        '94 saylı tam orta məktəbin',
        '“Nərgiz” uşaq bağçasının',
        'Cavad xan adına liseyin',
      ),
      asked: make.day(3, 12),
      until: make.day(40, 90),
      wage: make.money(500, 1600, 10),
      minimum: make.money(100, 250, 5),
      part: dice.pick(['1/4 (dörddə bir)', '1/3 (üçdə bir)']),
    };
  },
  present: '',
  subject:
    'tələbkar {p.full:gen} borclu {d.full:abl} azyaşlı uşaqların saxlanılması üçün aliment tutulmasına dair məhkəmə əmrinin verilməsi haqqında ərizəsinə',
  story: [
    'Tələbkar {p.full} ([{p.birth} təvəllüdlü|{p.birthdot} təvəllüdlü], FİN: {p.fin}, ünvanı: {p.address}, əlaqə telefonu {p.phone}) {asked} tarixdə məhkəməyə ərizə ilə müraciət etmiş və göstərmişdir ki, borclu {d.full} (FİN: {d.fin}, şəxsiyyət vəsiqəsi {d.idcard}) ilə {wedday} {wedyear:loc} nikaha daxil olmuşlar ({act} nömrəli akt qeydi). Birgə nikahdan olan uşaqlar {c1.full} ({c1.birthdot} təvəllüdlü, doğum haqqında şəhadətnamə {born1}) və {c2.full} ({c2.birthdot} təvəllüdlü, şəhadətnamə {born2}) onun himayəsindədir.',
    'Ərizədə göstərilir ki, borclu {d.given} [{until:abl} bəri ailəyə pul göndərmir|{until:abl} ailəsi ilə yaşamır], [{new1.full} adlı qadınla ailə qurmuşdur|ailəsini tərk edib anası {mother.full:gen} yanına köçmüşdür]. Onun {work} işlədiyi, aylıq {wage} qazandığı [məlumdur|{boss.full} tərəfindən imzalanmış {form} nömrəli arayışla təsdiq olunur]. [{dabbreviated} başqasına aliment ödəmir.|{d.surname} digər övladlarına aliment ödəmir.]',
    'Tələbkar {d.init:abl} qazancının {part} hissəsi miqdarında alimentin tutulmasını, ödənişin onun {p.account} nömrəli hesabına köçürülməsini xahiş etmişdir. Ərizəyə {school} arayışı, doğum şəhadətnamələrinin surətləri, ailə tərkibi haqqında məlumat əlavə edilmişdir; borclunun faktiki yaşayış yeri: {old}. {mother.given} nənə uşaqlarla yalnız bayramlarda görüşür.',
    '[Borclu hələ nikah pozulmadan, yəni {c2.given} dünyaya gəlməmiş evdən getmişdir. Tələbkar bildirir ki, {c1.given} üçün repetitor xərci, {c2.given} üçün bağça haqqı tək onun boynundadır.|Tələbkarın sözlərinə görə, {c1.surname} soyadlı hər iki uşaq onun ata evində böyüyür, {d.surname} isə onların dərsi və sağlamlığı ilə maraqlanmır.]',
  ],
  reasoning: [
    'Mülki Prosessual Məcəllənin 275 və 276-cı maddələrinə əsasən azyaşlı uşaqlar üçün aliment tutulması tələbi, atalığın müəyyən edilməsi və başqa şəxslərin cəlb olunması zərurəti yoxdursa, məhkəmə əmri qaydasında həll edilir. Əmr tərəflər çağırılmadan, təqdim olunan sənədlər əsasında verilir və 10 günlük etiraz müddəti bitdikdən sonra icra olunur.',
    'Ailə Məcəlləsinin 76-cı maddəsinə görə aliment bir uşaq üçün valideynin qazancının dörddə bir, iki uşaq üçün üçdə bir, üç və daha çox uşaq üçün yarı hissəsi miqdarında alınır. Həmin Məcəllənin 75-ci maddəsinə əsasən valideynlər uşaqlarını saxlamağa borcludurlar, bu vəzifə nikahın olub-olmamasından asılı deyildir.',
    'Tələbkarın təqdim etdiyi sənədlər ({born1} və {born2} nömrəli şəhadətnamələrin surətləri, {form} nömrəli arayış) {d.init:gen} ata olmasını və qazancını təsdiq edir. Hüquq haqqında mübahisə yoxdur, {d.surname:abl} ayrıca etiraz daxil olmamışdır, buna görə ərizə təmin edilməlidir.',
  ],
  guided:
    'Yuxarıda göstərilənlərə əsasən, Mülki Prosessual Məcəllənin 275, 276, 280, 281, 284-cü və Ailə Məcəlləsinin 75, 76, 95-ci maddələrini rəhbər tutaraq',
  operative: {
    'order-issued': [
      '{d.full:gen} (FİN {d.fin}) qazancının və digər gəlirlərinin {part} hissəsi, hər uşaq üçün {minimum:abl} az olmamaqla, {asked} tarixdən başlayaraq {c1.full} və {c2.full} yetkinlik yaşına çatanadək hər ay {p.full:gen} xeyrinə aliment tutulsun.',
      'Əmrin surəti borclunun {d.address} ünvanına göndərilsin. Dövlət rüsumu {d.caps:abl} tutulsun.',
    ],
  },
  note: 'order',
  traps: ['minor'],
};

/** Court orders for the test. */
export const EIGHTH_ORDER: readonly Family[] = [SUPPORT_ORDER];
