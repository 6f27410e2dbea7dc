import type { Family, Make } from '#demo/family.ts';
import { ofElsewhere } from '../families/mentions.ts';
import { castOf, stays } from '../families/name-endings.ts';
import { cardMark, mailMark, manats } from '../families/owed-sums.ts';
import { oneInitial, spoken, tellersOf } from './part-marks.ts';

/** Who got new teeth on instalments, who stood surety, and who treated and reckoned. */
function clinicPeople(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'borclu', minAge: 44, maxAge: 70 });
  return {
    d,
    surety: person('surety', { role: 'borclu', minAge: 28, maxAge: 56 }),
    daughter: person('daughter', {
      ...{ sex: 'f' as const, minAge: 20, maxAge: 32 },
      ...(d.sex === 'm' ? { father: d.name.given } : {}),
    }),
    rep: person('rep', { role: 'nümayəndə', minAge: 25, maxAge: 50 }),
    dentist: person('dentist', { minAge: 28, maxAge: 62 }),
    technician: person('technician', { sex: 'm', minAge: 26, maxAge: 60 }),
    nurse: person('nurse', { sex: 'f', minAge: 21, maxAge: 50 }),
    cashier: person('cashier', { sex: 'f', minAge: 22, maxAge: 55 }),
    cousin: person('cousin', { sex: 'm', minAge: 24, maxAge: 50 }),
    adv: person('adv', { kind: 'keep' }),
  };
}

function clinicMarks(make: Make, people: ReturnType<typeof clinicPeople>) {
  const { d, surety, dentist, technician, nurse } = people;
  const of = tellersOf(make);
  return {
    technician: ofElsewhere(make, technician, [
      ...[undefined, undefined, undefined, undefined],
      ...([
        ['Atabayev', 'Serdar'],
        ['Xinkiladze', 'Zurab'],
      ] as const),
    ]),
    ddot: oneInitial(make, d, 'abl'),
    suretydot: oneInitial(make, surety, 'abl'),
    dentdot: oneInitial(make, dentist, 'gen'),
    nursecall: spoken(make, nurse, nurse.name.given, 'acc'),
    deal: of.contract('deal', 'DX-###/##|##/####|SM-######'),
    bond: of.contract('bond', 'Z-###|###/##-z|####'),
    card: cardMark(make, 'daughter'),
    mail: mailMark(make, 'd', 'nar.gulu', 'ev.bagca', 'dolanisiq'),
    chart: of.paper('chart', '####|AK-###|##/###'),
    plan: of.paper('plan', 'P-###|###/p|####'),
    work: of.paper('work', 'TA-##|###|##/##-a'),
    recon: of.paper('recon', 'ÜA-###|##|###/ü'),
    notice: of.paper('notice', 'X-####|##/###|#####'),
    slip: of.paper('slip', '########|MQ-#####|####-##'),
    proxy: of.paper('proxy', '##-####|E-###|#/###'),
    warrant: of.paper('warrant', '######|VO-###|##/####'),
    refusal: of.paper('refusal', '##|Q-###|###-r'),
    job: of.job(
      'd',
      'pensiyaçı, əvvəllər kolxozda baş aqronom|“Gül Qapı” çörəkxanasında kündəçi|9 saylı uşaq evində gecə növbətçisi|marşrut avtobusunun konduktoru',
    ),
    job2: of.job(
      'surety',
      '“Mis Usta” emalatxanasında misgər|rayon poçt şöbəsində kuryer|su kəməri sahəsində çilingər',
    ),
    ill: of.health(
      'd',
      'tam dişsizlik|parodontit|çənə sümüyünün atrofiyası|şəkərli diabetlə ağırlaşmış parodontoz',
    ),
    seen: of.health(
      'd',
      'implantların ətrafında iltihab|protezə qarşı allergiya|diş ətinin qanaması',
    ),
  };
}

/** A private clinic asks for the unpaid part of the price of implants and a surety's share. */
const DENTAL: Family = {
  key: 'sealed15-dental-prosthesis-order',
  kind: 'emr',
  procedure: 'əmr icraatı',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Məhkəmə əmri - Tibbi xidmət haqqı borcunun tutulması',
  outcomes: { 'order-issued': 1 },
  neutral: true,
  note: 'order',
  cast: {},
  facts: (make) => {
    const people = clinicPeople(make);
    const price = make.dice.int(22, 64) * 100;
    const paid = make.dice.int(4, 12) * 100;
    return {
      ...people,
      ...clinicMarks(make, people),
      p: {
        ...make.company('p', 'shop'),
        name: make.dice.pick([
          'İnci Təbəssüm',
          'Dent Sağlam',
          'Ağ Mirvari Stomatologiya',
          'Üç Diş Klinikası',
        ]),
        role: 'tələbkar' as const,
      },
      price: manats(price),
      paid: manats(paid),
      rest: manats(price - paid),
      duty: make.money(24, 60, 2),
      count: make.dice.int(2, 8),
      months: make.dice.int(8, 18),
      law: stays(make, 'Mülki Məcəllənin 385, 448, 470 və 777-ci maddələrinə'),
      asked: make.day(2, 9),
      signed: make.day(300, 420),
      finished: make.day(190, 260),
      last: make.day(110, 170),
      warned: make.day(30, 60),
    };
  },
  present: '',
  subject:
    'tələbkar {p.full:gen} borclu {d.full} və zamin {surety.full:abl} [stomatoloji xidmət haqqının|diş protezlərinin dəyərinin] tutulması üçün məhkəmə əmri verilməsinə dair {asked} tarixli ərizəsinə',
  story: [
    'Tələbkar {p.full} (VÖEN {p.voen}, {p.address}) ərizəsində göstərir ki, {signed:loc} borclu {d.full} (FİN {d.fin}, {d.birthdot} təvəllüdlü, {job}, {d.address}, telefonu {d.phone}) ilə {deal} nömrəli [ödənişli tibbi xidmət|taksitlə tibbi xidmət] müqaviləsi bağlamışdır. Müqaviləyə əsasən {ill} diaqnozu ilə müraciət etmiş borcluya {count} ədəd implant və protez qoyulmalı, haqq {price} məbləğində {months} ay ərzində hissə-hissə ödənilməli idi.',
    'Borclunun öhdəliyinin icrasını {surety.full} (FİN {surety.fin}, şəxsiyyət vəsiqəsi {surety.idcard}, {job2}, {surety.address}) {bond} nömrəli zaminlik müqaviləsi ilə təmin etmişdir. Müalicə planı {plan}, ambulator kart № {chart}.',
    'İmplantları həkim-stomatoloq {dentist.full} yerləşdirmiş, protezi texnik {technician.full} hazırlamışdır. İş {finished} tarixdə başa çatmış, borclu {work} nömrəli aktı imzalamışdır. [Tibb bacısı {nurse.full} kartda borclunun şikayətinin olmadığını qeyd etmişdir.|Tibb bacısı {nurse.full:gen} qeydlərinə görə, borclu sonuncu dəfə gələndə {seen} aşkar edilmiş və pulsuz müalicə olunmuşdur.]',
    'Son ödəniş – {paid} – {last} tarixdə borclunun qızı {daughter.full} tərəfindən {card} nömrəli kartla həyata keçirilmiş, kassir {cashier.full} {slip} nömrəli qəbz vermişdir. {warned} tarixdə {notice} nömrəli xəbərdarlıq {mail} ünvanına və {surety.init:dat} göndərilmişdir. [{d.given} cavabında “{dentist.given} həkimdən razıyam, amma pul yoxdur” yazmış|{d.given} əmisi oğlu {cousin.full} vasitəsilə {refusal} nömrəli izahatı təqdim etmiş], {recon} nömrəli üzləşdirmə aktında isə qalıq borcu təsdiq etmişdir.',
    {
      p: '{surety.given} bildirmişdir ki, {cousin.gs} ilə birlikdə {nursecall} görmək üçün klinikaya gedib və borcun qismən bağlanmasını təklif edib, lakin razılıq alınmayıb. {dentdot} verdiyi arayışda işlərin siyahısı göstərilmişdir.',
      chance: 0.7,
    },
    'Ərizəni tələbkarın nümayəndəsi {rep.full} ({proxy} nömrəli etibarnamə) vəkil {adv.full:gen} (order {warrant}) köməyi ilə tərtib etmiş, {daughter.init} və {cashier.init:gen} adları göstərilən ödəniş cədvəlini əlavə etmişdir.',
  ],
  reasoning: [
    '{law} görə sifarişçi göstərilmiş xidmətin haqqını ödəməyə borcludur, zamin isə əsas borclu ilə birgə məsuliyyət daşıyır. Tələb yazılı əqddən irəli gəlir.',
    '{d.init:gen} imzaladığı {recon} nömrəli akt, {technician.sg} və {dentist.init:gen} təsdiqlədiyi iş həcmi {rest} borcun olduğunu göstərir. {daughter.given} tərəfindən ödənilmiş məbləğ çıxılmışdır, hüquq haqqında mübahisə yoxdur.',
  ],
  guided:
    'Mülki Prosessual Məcəllənin 275, 276, 279, 280 və 281-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    'order-issued': [
      'Borclu {d.full} (FİN {d.fin}) və zamin {surety.full:abl} birgə qaydada tələbkar {p.full:gen} xeyrinə {rest} tutulsun, məbləğ {p.account} hesabına köçürülsün.',
      '{ddot} və {suretydot} {duty} dövlət rüsumu bərabər alınsın, əmrin surəti {rep.init:dat} verilsin.',
    ],
  },
  traps: ['surety', 'daughter-card', 'dental-health'],
};

/** Court orders. */
export const SEALED_ORDER: readonly Family[] = [DENTAL];
