import type { Family, Make } from '#demo/family.ts';
import { surnameFor } from '#demo/people.ts';
import { behind, told } from './case-forms.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, stays } from './name-endings.ts';

/** A woman, the man she left, his parents in whose name the house stands, and those who built it. */
function household(make: Make) {
  const person = castOf(make);
  const lord = person('lord', { role: 'cavabdeh', sex: 'm', minAge: 60, maxAge: 76, house: true });
  const { surname, given } = lord.name;
  const d = person('d', {
    role: 'cavabdeh',
    sex: 'm',
    surname,
    father: given,
    minAge: 34,
    maxAge: 46,
  });
  const father = person('father', { sex: 'm', minAge: 58, maxAge: 75 });
  return {
    lord,
    father,
    d,
    p: person('p', {
      ...{ role: 'iddiaçı' as const, sex: 'f' as const, father: father.name.given },
      ...{ minAge: 34, maxAge: 43 },
    }),
    inlaw: person('inlaw', { sex: 'f', surname, minAge: 56, maxAge: 72 }),
    son: person('son', { sex: 'm', surname, father: d.name.given, minAge: 9, maxAge: 11 }),
    girl: person('girl', { sex: 'f', surname, father: d.name.given, minAge: 5, maxAge: 8 }),
    builder: person('builder', { role: 'şahid', sex: 'm', minAge: 38 }),
    trader: person('trader', { sex: 'm', minAge: 35 }),
    neigh: person('neigh', { role: 'şahid', sex: 'f', minAge: 45 }),
    aunt: person('aunt', { sex: 'f', father: lord.father, minAge: 50, maxAge: 70 }),
    buyer: person('buyer', { role: 'üçüncü şəxs', minAge: 30 }),
    agent: person('agent', { role: 'nümayəndə', sex: 'm', minAge: 28 }),
    adv: person('adv', { kind: 'keep', sex: 'f' }),
    notary: person('notary', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep', sex: 'm' }),
  };
}

function housePapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    house: make.property('house'),
    plan: of.document('plan', `TP-${n(5)}`, `${n(4)}/plan`, `${n(6)}`),
    extract: of.document('extract', `ÇX-${n(7)}`, `MH № ${n(6)}`, `${n(8)}`),
    order: of.document('order', `${n(6)}`, `VS ${n(5)}`, `${n(4)}/${n(2)}`),
    proxy: of.document('proxy', `${n(4)}`, `E-${n(5)}`, `${n(1)}/${n(4)}`),
    marriage: of.document('marriage', `NH № ${n(6)}`, `AN № ${n(6)}`, `${n(6)}`),
    split: of.document('split', `BŞ № ${n(6)}`, `${n(6)}`, `NP ${n(5)}`),
    estimate: of.document('estimate', `${n(4)}/İT`, `${n(5)}`, `Q-${n(4)}`),
    receipt1: of.document('receipt1', `${n(5)}`, `A-${n(4)}`, `${n(3)}/${n(3)}`),
    receipt2: of.document('receipt2', `${n(5)}`, `B-${n(4)}`, `${n(3)}/${n(3)}`),
    council: of.document('council', `${n(3)}`, `${n(2)}-${n(3)}`, `K/${n(3)}`),
    gift: of.contract('gift', `B-${n(4)}`, `${n(3)}/${n(2)}`, `${n(1)}-${n(4)}`),
    credit: of.contract('credit', `KR-${n(5)}`, `${n(4)}/${n(2)}`, `${n(6)}-İ`),
    village: told(
      ...([make, 'place', 'house', 'loc'] as const),
      ...([
        'Qaraçuxur qəsəbəsində',
        'Novxanı kəndində',
        'Aşağı Xocamusaxlı kəndində',
        'Kürdəxanı kəndində',
      ] as const),
    ),
    pjob: told(
      ...([make, 'workplace', 'p', 'nom'] as const),
      ...([
        '243 nömrəli məktəbin ibtidai sinif müəllimi',
        '“Nəfis” gözəllik salonunun ustası',
      ] as const),
      ...(['rayon pensiya idarəsinin mütəxəssisi', '31 saylı uşaq bağçasının aşpazı'] as const),
    ),
    djob: told(
      ...([make, 'workplace', 'd', 'nom'] as const),
      ...([
        'Sumqayıt alüminium zavodunun növbə ustası',
        '“Səba” nəqliyyat şirkətinin sürücüsü',
      ] as const),
      ...(['Bakı metropoliteninin maşinisti', 'Xəzər limanının kran operatoru'] as const),
    ),
    school: told(
      ...([make, 'workplace', 'son', 'loc'] as const),
      ...([
        '75 nömrəli tam orta məktəbdə',
        'fizika-riyaziyyat təmayüllü liseydə',
        '8 saylı məktəbdə',
      ] as const),
    ),
    ill: told(
      ...([make, 'sensitive', 'girl', 'nom'] as const),
      ...([
        'serebral iflic',
        'epilepsiya',
        'anadangəlmə ürək qüsuru',
        'autizm spektr pozuntusu',
      ] as const),
    ),
  };
}

/** A woman wants half of a house that stands in her father-in-law's name. */
const HOUSE_SHARE: Family = {
  key: 'fourteenth-cassation-house-share',
  kind: 'qerar',
  procedure: 'mülki',
  instance: 'cassation',
  courts: 'supreme',
  share: 1,
  category: 'Kassasiya icraatı - Mülki kollegiya - Ümumi mülkiyyət',
  outcomes: { upheld: 4, remitted: 3, changed: 1 },
  cast: {},
  facts: (make) => {
    const people = household(make);
    const wed = lifeDay(make, 'wed', 12, 16);
    const split = lifeDay(make, 'split', 2, 3);
    const ustad = foreigner(make, 'ustad', [
      ['Ramazan', 'Tağıyev-Dağlı'],
      ['Merab', 'Kvirikaşvili'],
      ['İsa', 'Yıldırım'],
      ['Oleq', 'Sidorçuk'],
    ]);
    return {
      ...people,
      ...housePapers(make),
      wedday: wed.day,
      wedyear: wed.year,
      splitday: split.day,
      splityear: split.year,
      ustad: ustad.full,
      ustadsur: ustad.surname,
      pold: make.mark(
        `${surnameFor(people.lord.name.surname, 'f')} ${people.p.name.given}`,
        'person',
        'direct',
        'p',
      ),
      lordform: behind(make, people.lord),
      bank: make.company('bank', 'bank'),
      code: stays(
        make,
        'Mülki Məcəllənin 213 və 225-ci, Ailə Məcəlləsinin 32 və 37-ci maddələrinə',
      ),
      began: make.day(2600, 3400),
      mid: make.day(95, 140),
      lodged: make.day(40, 75),
      claimed: make.day(330, 420),
      worth: make.money(58000, 210000, 500),
      spent: make.money(9000, 34000, 100),
      lent: make.money(5000, 15000, 500),
      area: make.dice.int(96, 240),
      rooms: make.dice.int(4, 7),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen} (order № {order}), cavabdehlərin nümayəndəsi {agent.full:gen} (etibarnamə № {proxy}), üçüncü şəxs {buyer.full:gen} iştirakı ilə,',
  subject:
    'iddiaçı {p.full:gen} cavabdehlər {lord.full} və {d.full:dat} qarşı yaşayış evində payın tanınması tələbinə dair {middle:gen} {mid} tarixli qətnaməsindən iddiaçının verdiyi kassasiya şikayəti əsasında mülki işə',
  story: [
    'İddiaçı {p.full} ({p.birth} təvəllüdlü, FİN {p.fin}, {pjob}, {p.address}) {claimed} tarixdə {below:dat} müraciət edərək bildirmişdir ki, cavabdeh {d.full} ({d.birthdot} təvəllüdlü, FİN {d.fin}, {djob}) ilə {wedday} {wedyear:loc} nikah bağlamış (şəhadətnamə {marriage}), {splitday} {splityear:loc} nikah pozulmuşdur (şəhadətnamə {split}). Evlilik dövründə {village} {area} kv.m sahəli, {rooms} otaqlı ev (reyestr № {house}) tikilmiş, lakin ərinin atası {lord.full:gen} adına sənədləşdirilmişdir.',
    'İddiaçının dediyinə görə, tikintinin {spent} hissəsi onun atası {father.full} tərəfindən [satılmış maşının pulundan|pensiya yığımından] ödənilmişdir. {father.given} kişinin usta {builder.full:dat} verdiyi pula dair {receipt1} və {receipt2} nömrəli qəbzləri vardır. Ev üçün {bank.full:abl} {credit} nömrəli müqavilə ilə {d.surname:gen} götürdüyü {lent} kredit [{p.gs:gen} əmək haqqından|ailə büdcəsindən] qaytarılmışdır. Uşaqlar – {son.given} ({son.birthdot} təvəllüdlü, {school} oxuyur) və {girl.given} – analarının yanındadır, {girl.given:dat} {ill} diaqnozu qoyulub.',
    'Cavabdeh {lord.full} ({lord.birth} təvəllüdlü, FİN {lord.fin}, {lord.address}) [etirazında|yazılı izahatında] göstərmişdir ki, torpaq ona {council} nömrəli bələdiyyə qərarı ilə ayrılıb, evi öz vəsaiti ilə tikib, xərclərin bir hissəsini Rusiyada işləyən bacısı {aunt.full} göndərib. Gəlini {pold} [sadəcə ev işləri görüb|ailədə yaşayan kimi kömək edib]. {agent.init} əlavə edib ki, {lord.surname:gen} arvadı {inlaw.full} da tikintidə iştirak edib, ona heç kim pay verməyib.',
    'Şahid {builder.full} ifadəsində göstərmişdir ki, {began} tarixdə işə başlayıb, bünövrəni {ustad} adlı usta ilə birlikdə tökmüşdür; pulu [həmişə {father.full} verirdi|gah {lord.given} kişi, gah da {father.given} kişi verirdi]. {ustadsur} ilə üzləşmə mümkün olmayıb, çünki o, ölkədən gedib. Tikinti materialı satan {trader.full} kərpici {lord.init:gen} adına buraxdığını, [pulu kimin ödədiyini xatırlamadığını|borc dəftərində də “{lordform}” yazıldığını] bildirib. Qonşu {neigh.full} isə deyib ki, {p.given} və {d.given} üç il vaqonda yaşayıb, evi özləri tikirdilər, {inlaw.given} xanım ora sonradan köçüb.',
    '{below:gen} {belowon} tarixli, {belowno} nömrəli qətnaməsi ilə iddia qismən təmin olunmuş, iddiaçının payı tanınmışdır. Qiymətləndirmə üzrə ekspert {expert.full:gen} {estimate} nömrəli rəyinə əsasən evin dəyəri {worth} təşkil edir. Hakim {belowjudge.init} texniki pasport ({plan}) və {extract} nömrəli çıxarışa istinad etmişdir.',
    '{middle:gen} {mid} tarixli qətnaməsi ilə birinci instansiyanın qətnaməsi ləğv edilmiş, iddia rədd olunmuşdur. Apellyasiya məhkəməsi {father.init:gen} pul verməsinin [bağışlama sayıldığını|pay hüququ yaratmadığını] qeyd etmişdir. Mübahisə dövründə evin bir otağı notarius {notary.init:dat} təsdiq etdirilmiş {gift} nömrəli müqavilə ilə {buyer.full:dat} keçmişdir.',
    { p: 'Kassasiya şikayətinin dəlilləri', heading: true },
    'Vəkil {adv.init} {lodged} tarixli şikayətində yazır ki, {builder.init:gen} və {neigh.init:gen} ifadələrinə qiymət verilməyib, {bank.short:gen} çıxarışı araşdırılmayıb. {agent.init} və {buyer.init} şikayətin rədd edilməsini istəyiblər. {p.sg} kollegiyaya [“{father.given} kişinin ömrünün qazancı o evə gedib”, – dedi|uşaqlarının başqa evi olmadığını bildirdi].',
  ],
  reasoning: [
    'Kassasiya instansiyası məhkəməsi {code} istinadla qeyd edir ki, [ərin valideyninin adına olan evdə payın tanınması üçün birgə vəsaitin qoyulduğu sübut edilməlidir|ümumi əmlakın yaranması tərəflərin niyyəti və vəsaitin mənbəyi ilə müəyyən olunur].',
    {
      p: 'Apellyasiya məhkəməsi {father.init:gen} ödənişinin {lord.init:dat} kömək xarakteri daşıdığını, {trader.init:gen} ifadəsinin isə pay hüququnu təsdiq etmədiyini düzgün müəyyən etmişdir. Şikayətin dəlilləri faktların yenidən qiymətləndirilməsinə yönəlib.',
      only: ['upheld'],
    },
    {
      p: 'Apellyasiya məhkəməsi {builder.init} və {neigh.init:gen} ifadələrini tutuşdurmamış, {aunt.init:gen} pul göndərməsinə dair sübut tələb etməmişdir. {d.init:gen} kreditin hansı vəsaitlə qaytarıldığına dair izahatı da araşdırılmayıb. Qətnamə ləğv edilməli, iş yenidən baxılmağa göndərilməlidir.',
      only: ['remitted'],
    },
    {
      p: 'Birinci instansiya məhkəməsi {father.surname:gen} qoyduğu vəsaitin həcmini müəyyən etmişdir; {lord.init} bunu inkar etməmişdir. Ona görə {p.init:gen} payı dəqiqləşdirilməklə qətnamə dəyişdirilməlidir.',
      only: ['changed'],
    },
  ],
  guided:
    'Göstərilənlərə əsasən, Mülki Prosessual Məcəllənin 416, 417, 418 və 419-cu maddələrini rəhbər tutaraq, məhkəmə kollegiyası',
  operative: {
    upheld: [
      '{p.full:gen} kassasiya şikayəti təmin edilməsin, {middle:gen} {mid} tarixli qətnaməsi dəyişdirilmədən saxlanılsın.',
    ],
    remitted: [
      '{p.full:gen} kassasiya şikayəti təmin edilsin, {middle:gen} {mid} tarixli qətnaməsi ləğv edilsin, iş yeni apellyasiya baxışına göndərilsin.',
    ],
    changed: [
      '{p.full:gen} kassasiya şikayəti qismən təmin edilsin, {middle:gen} {mid} tarixli qətnaməsi dəyişdirilsin: {house} reyestr nömrəli evin 1/4 payı {p.full:gen} adına tanınsın, {lord.full:gen} payı müvafiq surətdə azaldılsın.',
    ],
  },
  note: 'final',
  traps: ['married-surname', 'father-in-law', 'children-by-given-name'],
};

/** Cassation cases of the sealed set. */
export const FOURTEENTH_CASSATION: readonly Family[] = [HOUSE_SHARE];
