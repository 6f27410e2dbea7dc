import type { Family, Make } from '#demo/family.ts';
import { called } from './clause-shapes.ts';
import { castOf, stays } from './name-endings.ts';
import { CIVIL_FRAME } from './spoken-names.ts';
import { foreignMarks } from './spoken-shapes.ts';
import { ended, sheets } from './written-marks.ts';

/** A craftsman, the owner of the flat, the helpers, the seller of tiles and those who saw the work. */
function workPeople(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'm', minAge: 30, maxAge: 60 });
  const d = person('d', { role: 'cavabdeh', minAge: 30, maxAge: 60 });
  return {
    ...{ p, d },
    mate: person('mate', { role: 'şahid', sex: 'm', minAge: 24 }),
    nephew: person('nephew', { sex: 'm', surname: p.name.surname, minAge: 24, maxAge: 34 }),
    tileman: person('tileman', { role: 'şahid', sex: 'm', minAge: 30 }),
    below: person('below', { sex: 'f', minAge: 35 }),
    spouse: person('spouse', { sex: d.sex === 'm' ? 'f' : 'm', minAge: 30, maxAge: 60 }),
    second: person('second', { sex: 'm', minAge: 28 }),
    plumber: person('plumber', { sex: 'm', minAge: 28 }),
    agent: person('agent', { role: 'nümayəndə', minAge: 28 }),
    expert: person('expert', { kind: 'keep', sex: 'm' }),
    adv: person('adv', { kind: 'keep', sex: 'f' }),
  };
}

function workFile(make: Make) {
  return sheets(make, {
    warrant: ['document', '######', 'VH-#####', '##/###'],
    proxy: ['document', '#-####', '###-N', 'E-####'],
    deal: ['contract', 'T-##/25', '##', 'PM-###', '##/24'],
    sketch: ['document', 'L-##', '###/d', 'DZ-####'],
    receipt: ['document', '####', 'Q-#####', '##-###'],
    invoice: ['document', '######', 'QF-####', 'AA ######'],
    demand: ['document', 'RR#########AZ', '##########'],
    opinion: ['document', '#####', 'TT-###/25', '###-ti'],
    damage: ['document', '##/su', 'AKT-###', '###'],
    extract: ['property', '30##########', '60###########', '1############'],
    card: ['card@p', '%C', '%c'],
    transfer: ['document', '############', 'M10-######', '########'],
    van: ['plate', '10-BJ-###', '77-EH-###', '99-AY-###', '50-CK-###'],
    line: ['phone@d', '(050) ###-##-##', '+994 55 ### ## ##', '0708######'],
    mateline: ['phone@mate', '077 ### ## ##', '(051) ### ## ##', '+994 99 ###-##-##'],
    mail: ['email@designer', 'dizayn.##@poct.example', 'interyer###@mail.example'],
    flat: [
      'address',
      'Xətai prospekti %h, mənzil ##',
      'Asif Məhərrəmov küçəsi, bina %h, mənzil ##',
      'Səttar Bəhlulzadə küçəsi, ev %h, mənzil ##',
      '“Ağ şəhər” yaşayış massivi, bina %h, mənzil #',
    ],
    djob: [
      'workplace',
      'özəl stomatologiya kabinetində diş həkimi',
      'loqistika şirkətində ofis meneceri',
      'universitetdə laborant',
      'baytarlıq klinikasında həkim',
      'telekanalda montajçı',
    ],
    mjob: ['workplace', '“Kafel Dünyası” mağazasında satıcı', '“Usta Mərkəzi”ndə satış meneceri'],
    ill: ['sensitive', 'onurğa yırtığı', 'xroniki bronxit', 'diz oynağının artrozu'],
  });
}

/** A craftsman claims the rest of the price of renovating a flat from its owner. */
const RENOVATION: Family = {
  ...CIVIL_FRAME,
  key: 'seventeenth-renovation-price',
  category: 'Müqavilə hüququ - Podrat, görülmüş işlərin haqqının tutulması',
  outcomes: { granted: 3, 'partly-granted': 4, dismissed: 2 },
  facts: (make) => {
    const people = workPeople(make);
    const { nephew, second, tileman, spouse } = people;
    return {
      ...people,
      ...workFile(make),
      ...foreignMarks(make, 'designer', [
        ['Nino', 'Gelaşvili'],
        ['Merve', 'Korkmaz'],
        ['Nataliya', 'Antonenko'],
        ['Elif', 'Bozkurt'],
      ]),
      nephewis: ended(make, nephew, 'given', 'copula'),
      secondwith: ended(make, second, 'given', 'with'),
      tilemantail: called(make, tileman, 'tail'),
      spousefathered: called(make, spouse, 'fathered'),
      agreed: make.day(380, 460),
      done: make.day(200, 260),
      demanded: make.day(150, 170),
      seen: make.day(180, 196),
      rooms: make.dice.pick(['ikiotaqlı', 'üçotaqlı', 'dördotaqlı']),
      area: make.dice.int(58, 142),
      price: make.money(9000, 24000, 100),
      advance: make.money(3000, 6000, 100),
      debt: make.money(3200, 11000, 50),
      fault: make.money(600, 2400, 50),
      article: stays(make, 'Mülki Məcəllənin 752, 756 və 770-ci maddələrinə'),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen} (order {warrant}), cavabdehin nümayəndəsi {agent.full:gen} (etibarnamə № {proxy}) iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı mənzilin təmiri üzrə görülmüş işlərin haqqının tutulması tələbinə dair mülki işə',
  story: [
    '[İddiaçı {p.full} ərizəsində göstərmişdir ki,|{p.full} məhkəmədə iddia qaldıraraq əsas gətirmişdir ki,] {agreed:loc} cavabdeh {d.full} ilə razılığa (yazılı saziş № {deal}) əsasən onun {flat} ünvanındakı {area} kvadratmetrlik {rooms} mənzilində (çıxarış {extract}) [tam təmir işləri aparmışdır|yenidənqurma və təmir işlərini yerinə yetirmişdir]. İşin qiyməti {price} müəyyən olunmuş, {advance} qabaqcadan verilmiş, {done:loc} işlər təhvil verilsə də, {debt} ödənilməmişdir. {demanded:loc} göndərilən tələb (poçt göndərişi {demand}) cavabsız qalmışdır.',
    'Məhkəmə iclasında {p.sg} (FİN {p.fin}, şəxsiyyət vəsiqəsi {p.idcard}, {p.address} ünvanında yaşayır, telefon {p.phone}) izah etmişdir ki, suvaq və kafel işini qardaşı oğlu {nephew.full} və köməkçisi {mate.full} ilə birlikdə görmüş, santexnika xəttini {plumber.full} çəkmişdir. [Layihəni {designerfull} adlı dizayner hazırlamışdı (eskiz {sketch}, {mail}).|Eskizi ({sketch}) dizayner {designerfull:abl} ({mail}) almışdılar.] [Materialı {van} nömrəli mikroavtobusla daşıyırdılar.|Kafel {van} nişanlı mikroavtobusla gətirilmiş, satıcı kimi {tilemantail} göstərilmişdir.] Aylarla tozda işlədiyindən onda {ill} yaranmış, [indi müalicə alır|hazırda ağır iş görə bilmir]. Beh {card} nömrəli kartına köçürülmüş ({transfer}), qəbz {receipt} cavabdehin özündə qalmışdır. [Cavabdehin “qalanını sabah verəcəyəm” sözünü ona çatdıran da {nephewis}.|Qalan pulu {d.given} dəfələrlə “gələn həftə”yə keçirmişdir.]',
    'Cavabdeh {d.full} ({d.birthdot} təvəllüdlü, FİN {d.fin}, {d.address}, {djob} işləyir, əlaqə {line}) iclasda iştirak etməmiş, nümayəndəsi {agent.full} [iddianı qəbul etməmişdir|iddiaya etiraz etmişdir]. Etiraza görə, işin bir qismini {p.surname} yox, sonradan çağırılmış {second.full} yenidən görmüş, hamamdan {below.full:gen} yaşadığı aşağı mərtəbəyə su axmışdır (akt {damage}). [Cavabdehin həyat yoldaşı {spouse.sg} aşağı mərtəbənin zərərini öz cibindən ödəmişdir.|Aşağı qonşuya dəymiş zərəri {spousefathered} ödəmişdir.] Nümayəndə həmçinin dizaynerin ({designersur}) eskizindən kənara çıxıldığını göstərmişdir.',
    'Şahid {mate.full} ifadə vermişdir ki, iddiaçı ilə {done:nom} tarixinədək işləmiş, {d.surname:gen} hər gün gəlib baxdığını, {spouse.given:gen} isə rəngi özünün seçdiyini görmüşdür; su sızması haqqında onun nömrəsinə ({mateline}) {nephew.given} zəng vurmuşdur. Şahid {tileman.full} ({mjob} işləyir) bildirmişdir ki, [kafeli {designergiven} seçmiş, {p.given} isə pulunu hissə-hissə vermişdi|materiallar üçün {invoice} nömrəli hesab-faktura {d:gen} adına yazılmışdır]. Seramikin yarısını {nephew.init} özü götürüb daşımışdır.',
    {
      p: 'Santexnik {plumber.sg} yazılı izahatında bildirmişdir ki, su kəmərini lazım olan qaydada çəkmiş, {below.surname:gen} mətbəxinə su {secondwith} birlikdə quraşdırdıqları paltaryuyan maşından axmışdır.',
      chance: 0.6,
    },
    'Aşağı mənzildə yaşayan {below.full} {seen:loc} tavanda ləkə gördüyünü, [{d.gs:dat} dərhal dediyini|cavabdehin ailəsini xəbərdar etdiyini] təsdiq etmişdir. Məhkəmə-inşaat ekspertizasının {opinion} nömrəli rəyi ilə (ekspert {expert.full}) görülmüş işin dəyəri {price}, nöqsanların aradan qaldırılması isə {fault} hesablanmışdır. [Vəkil {adv} rəyin nəzərə alınmasını xahiş etmişdir.|Vəkil {adv} tərəflərin hesablaşmasını yenidən aparmağı istəmişdir.]',
  ],
  reasoning: [
    'Məhkəmə {article} istinad edərək göstərir ki, podrat müqaviləsinə əsasən podratçı müəyyən işi görür, sifarişçi isə onu qəbul edib haqqını ödəyir; işdə nöqsan olduqda sifarişçi haqqın mütənasib azaldılmasını tələb edə bilər.',
    {
      p: 'Ekspertin rəyi, şahidlər {mate.surname:gen} və {tileman:gen} ifadələri işin tam görüldüyünü təsdiqləyir. {second.surname} mənzilə yalnız avadanlıq quraşdırmağa gəlmiş, {plumber:gen} işi nöqsansız olmuşdur. Ona görə {d:abl} {debt} tutulmalıdır.',
      only: ['granted'],
    },
    {
      p: 'Nöqsanın bir hissəsi {nephew.given:gen} işinə aiddir, {below:gen} tavanına dəymiş zərəri isə {spouse} ödəmişdir. Bu səbəbdən {p.given:gen} tələbindən {fault} çıxılmalı, borcun qalanı ödənilməlidir.',
      only: ['partly-granted'],
    },
    {
      p: 'Məhkəmə müəyyən edir ki, son hesabı {second.surname} almış, iddiaçı isə təhvil aktı təqdim etməmişdir. {mate.sg} hesablaşmanı görməmişdir. Tələb sübuta yetirilmədiyindən {p.surname:gen} iddiası rədd olunmalıdır.',
      only: ['dismissed'],
    },
  ],
  guided:
    'Şərh olunanlara əsasən, Azərbaycan Respublikası Mülki Məcəlləsinin 385, 752, 756, Mülki Prosessual Məcəllənin 77, 216–220-ci maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    granted: ['İddia təmin edilsin. {d.full:abl} {p.full:gen} xeyrinə {debt} tutulsun.'],
    'partly-granted': [
      'İddia qismən təmin edilsin. {fault} çıxılmaqla {debt:gen} qalan hissəsi {d.caps:abl} {p.caps:gen} xeyrinə tutulsun. Qalan tələb rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} cavabdeh {d.full:dat} qarşı iddiası rədd edilsin.'],
  },
  traps: ['foreign-name', 'card', 'same-surname'],
};

/** A flat renovated, and a price that was not paid. */
export const SEVENTEENTH_CIVIL_RENOVATION: readonly Family[] = [RENOVATION];
