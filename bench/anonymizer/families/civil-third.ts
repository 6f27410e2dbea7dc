import type { Family, Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import type { Mark } from '#demo/markup.ts';
import { type Person, surnameFor } from '#demo/people.ts';
import { alsoAfter, castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';

/** The two neighbours, their relatives and the witnesses. */
function villagers(make: Make) {
  const person = castOf(make);
  const father = person('father', { sex: 'm', minAge: 70, maxAge: 86 });
  const p = person('p', {
    role: 'iddiaçı',
    sex: 'm',
    surname: father.name.surname,
    father: father.name.given,
    minAge: 40,
    maxAge: 58,
    house: true,
  });
  const d = person('d', { role: 'cavabdeh', sex: 'm', minAge: 48, maxAge: 66, house: true });
  const kin = { surname: d.name.surname, minAge: 24, maxAge: 36 } as const;
  return {
    father,
    p,
    d,
    wife: person('wife', { sex: 'f', surname: p.name.surname, minAge: 36, maxAge: 55 }),
    son: person('son', { ...kin, sex: 'm', father: d.name.given }),
    bride: person('bride', { ...kin, sex: 'f' }),
    hand: person('hand', { sex: 'm' }),
    near: person('near', { role: 'şahid', sex: 'f', minAge: 45 }),
    brother: person('brother', { role: 'şahid', sex: 'm' }),
    adv: person('adv', { kind: 'keep' }),
    expert: person('expert', { kind: 'keep' }),
  };
}

/** Papers of the apiary and of the orchard. */
function papers(make: Make): Readonly<Record<string, Mark>> {
  const { dice } = make;
  const document = (key: string, text: string) => make.mark(text, 'document', 'direct', key);
  const property = (key: string) =>
    make.mark(`6${digitsOf(make, 7)}-${digitsOf(make, 5)}`, 'property', 'direct', key);
  return {
    passport: document('hives', `AP-${digitsOf(make, 4)}/${dice.int(10, 24)}`),
    farmer: document('farmer', `F${digitsOf(make, 8)}`),
    vetcert: document('vetcert', `BŞ № 0${digitsOf(make, 6)}`),
    parcel: document('parcel', `EE${digitsOf(make, 9)}AZ`),
    buyerpass: document('buyer', `${dice.int(10, 24)}AB${digitsOf(make, 5)}`),
    cadastre: property('plot1'),
    cadastre2: property('plot2'),
    card: make.mark(cardOf(dice).replace(/(.{4})(?=.)/g, '$1 '), 'card', 'direct', 'card1'),
    handle: make.mark(`@dagbali_${digitsOf(make, 3)}`, 'network', 'direct', 'handle1'),
    plate: make.plate('plate1'),
  };
}

/** Places, work, health, descent and foreign guests of the case. */
function surroundings(make: Make, wife: Person, p: Person): Readonly<Record<string, Mark>> {
  const { dice } = make;
  const quasi = (cls: 'place' | 'workplace' | 'sensitive', key: string, texts: readonly string[]) =>
    make.mark(dice.pick(texts), cls, 'quasi', key);
  const stranger = (key: string, names: readonly string[]) =>
    make.mark(dice.pick(names), 'person', 'direct', key);
  const maiden = castOf(make)('maiden').name.surname;
  return {
    village: quasi('place', 'village1', ['Zərnə kəndi', 'Güllük kəndi', 'Ləkit kəndi']),
    pasture: quasi('place', 'pasture1', ['Sarıyal yaylağında', 'Ağbulaq yaylağında']),
    sonwork: quasi('workplace', 'work1', [
      'rayon baytarlıq idarəsində laborant',
      'meyvə qurutma sexində növbə ustası',
    ]),
    nearwork: quasi('workplace', 'work2', [
      'kənd ambulatoriyasında sanitar',
      '3 saylı körpələr evində aşpaz',
    ]),
    illness: quasi('sensitive', 'health1', ['anafilaktik şok', 'Kvinke ödemi']),
    chronic: quasi('sensitive', 'health2', ['bronxial astma', 'xroniki bronxit']),
    ethnic: quasi('sensitive', 'descent1', ['saxurlar', 'ingiloylar', 'udilər']),
    buyer: stranger('buyer', ['Vaja Natroşvili', 'Tamaz Kapanadze', 'Zurab Abuladze']),
    breeder: stranger('breeder', ['Behruz Səlmasi', 'Ərdəşir Novbəri', 'Cavanşir Təsuci']),
    nick: make.mark(dice.pick(['Xallı', 'Külək', 'Cırtdan']), 'person', 'direct', 'hand'),
    maiden: make.mark(
      surnameFor(maiden === p.name.surname ? 'Balabəyov' : maiden, 'f'),
      'person',
      'direct',
      wife.key,
    ),
  };
}

/** A neighbour's orchard was sprayed and the claimant's bees died. */
export const UNSEEN_CIVIL: readonly Family[] = [
  {
    key: 'unseen-bee-poisoning',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category:
      'Mülki hüquq pozuntusundan irəli gələn mübahisələr - Əmlaka vurulmuş zərərin ödənilməsi',
    outcomes: { granted: 3, 'partly-granted': 3, dismissed: 2 },
    cast: {},
    facts: (make) => {
      const people = villagers(make);
      const death = lifeDay(make, 'father', 3, 9);
      return {
        ...people,
        ...papers(make),
        ...surroundings(make, people.wife, people.p),
        deathday: death.day,
        deathyear: death.year,
        orchard: nameWith(make, people.d, 'surname', 'plural'),
        ownerToo: alsoAfter(people.d.name.surname),
        handis: nameWith(make, people.hand, 'given', 'copula'),
        home: nameWith(make, people.near, 'given', 'gil-loc'),
        law: stays(
          make,
          '“Fitosanitar nəzarəti haqqında” Azərbaycan Respublikasının 12 may 2006-cı il tarixli 102-IIIQ nömrəli Qanunu',
        ),
        norm: stays(make, 'GOST 19792-2017'),
        flower: stays(make, make.dice.pick(['nərgiz', 'reyhan', 'lalə'])),
        institute: stays(make, 'akademik Həsən Əliyev adına Coğrafiya İnstitutunun'),
        spray: make.day(170, 230),
        act: make.day(160, 168),
        count: make.dice.int(14, 46),
        times: make.dice.int(3, 9),
        actno: make.mark(`${make.dice.int(2, 28)}`, 'document', 'direct', 'act1'),
        loss: make.money(6200, 14800, 50),
        profit: make.money(1800, 4200, 50),
        duty: make.money(60, 180, 10),
      };
    },
    present:
      'iddiaçı {p.full:gen}, onun vəkili {adv.init:gen} və cavabdeh {d.full:gen} iştirakı ilə,',
    subject:
      '{p.full:gen} {d.full:dat} qarşı arı ailələrinin tələf olması nəticəsində vurulmuş zərərin və itirilmiş gəlirin ödənilməsi haqqında iddiası üzrə mülki işə',
    story: [
      'Mübahisənin mahiyyəti [belədir|aşağıdakından ibarətdir]. {p.full} {village:loc} yaşayır və atası {father.full:abl} qalan arıxananı saxlayır; {father.given} kişi {deathday} {deathyear:loc} dünyasını dəyişmişdir. Arıxana {passport} nömrəli baytarlıq-sanitariya pasportu ilə qeydə alınmış, təsərrüfata {farmer} fermer kodu verilmişdir. [Bitişik meyvə bağı {d.full:dat} məxsusdur.|Arıxanadan çəpərlə ayrılan alma bağının sahibi {d.full} sayılır.]',
      'İddia ərizəsinin məzmununa görə, {spray} tarixdə səhər tezdən {d.init} bağı fosfor tərkibli preparatla dərmanlatmış, qonşulara isə xəbər etməmişdir. [Günortaya yaxın|Bir neçə saat sonra] pətəklərin qabağında ölü arılar görünməyə başlamış, axşama qədər {count} arı ailəsi tələf olmuşdur. Qalan pətəkləri [gecə ikən|ertəsi gün] {pasture} yerləşdirmək lazım gəlmişdir. Zərər {loss}, bal satışından itirilmiş gəlir {profit} hesablanmışdır.',
      'Dərmanı çiləyən {hand.full} olmuşdur; kənd arasında onu “{nick}” deyə çağırırlar. {hand.given} sonradan boynuna almışdır ki, çiləyicini ona {d.surname:gen} oğlu {son.full} vermiş, “arı pətəkdə yatanda vur” demişdir. {son.given} {sonwork} çalışır və preparatın təhlükəli olduğunu bilməli idi.',
      'Ərizəyə əlavə edilmiş sənədlər:',
      '1) şəxsiyyət vəsiqəsinin surəti – {p.idcard}, FİN: {p.fin};',
      '2) daşınmaz əmlakın dövlət reyestrindən çıxarışlar: arıxana üzrə {cadastre}, bağ üzrə {cadastre2};',
      '3) arıların sağlamlığına dair baytarlıq şəhadətnaməsi – {vetcert};',
      '4) ölü arı nümunələrinin laboratoriyaya göndərilməsini təsdiq edən poçt qəbzi – {parcel};',
      '5) sifarişlərin geri götürülməsi barədə yazışmanın çıxarışı ({handle} səhifəsi və {p.email} ünvanı).',
      'İtirilmiş gəlirə dair iddiaçı demişdir ki, balın yarısını hər payız {buyer} adlı gürcüstanlı tacir aparırdı: o, {buyerpass} seriyalı pasportla sərhədi keçir, haqqı {card} nömrəli karta köçürürdü. Zəhərlənmə xəbərindən sonra {buyer:gen} sifarişi baş tutmamışdır. [Damazlıq ana arıları isə vaxtilə təbrizli ustad {breeder} gətirmişdi, onları yenidən almaq mümkün deyil.|Ana arıların cinsini yaxşılaşdıran {breeder} də İrandan zəng vuraraq itkinin ağır olduğunu təsdiqləmişdir.]',
      'Cavabdeh {d.full} ({d.birth:loc} doğulub, {d.address} ünvanında qeydiyyatdadır, əlaqə telefonu: {d.phone}) iddianı tanımamışdır. Dediyinə görə, {orchard} üç nəsildir bağ becərir, indiyədək heç kimin arısına xətər toxunmayıb. [{d.surname} iddiaçını arıxananı evlərə yaxın saxlamaqda qınamış,|O, əksinə, arıxananın yaşayış evlərindən əlli metr aralıda qurulmasından şikayətlənmiş,] gəlini {bride.full:acc} arı sancdığını, xəstəxanada {bride.given:dat} {illness} diaqnozu qoyulduğunu bildirmişdir.',
      'Şahid qismində dinlənilən {near.full} {nearwork} işləyir. Onun sözləri: “Dan yeri söküləndə mühərrik səsi eşitdim, {plate} nişanlı pikapdan iki nəfər düşdü. Birini yerişindən tanıdım – {handis}.” [Səhər yeməyində bu barədə {home} danışılmış, iddiaçıya isə xəbər gec çatmışdır.|{near.surname} kimsəyə qərəzi olmadığını, hər iki ailə ilə duz-çörək kəsdiyini vurğulamışdır.]',
      'İddiaçının bacanağı {brother.full} ifadəsində göstərmişdir ki, {wife.full} (qızlıq soyadı {maiden}) həmin səhər həyətdə imiş, dərman iyindən nəfəsi tutulub. {wife.given:gen} {chronic} xəstəliyi var, onu təcili yardım aparıb. {brother.init} pətəkləri {p.given} ilə birlikdə saymışdır.',
      {
        p: 'Bələdiyyənin arayışında yazılmışdır ki, kənddə əsasən {ethnic} yaşayır, iki qonşu arasında əvvəllər də su növbəsi üstündə söz-söhbət düşmüş, ağsaqqallar {p.surname:acc} və {d.surname:acc} barışdırmışlar.',
        chance: 0.8,
      },
    ],
    reasoning: [
      'Məhkəmə [tərəfləri və şahidləri dinləyib, rəyi və sənədləri nəzərdən keçirib|sübutları bir-biri ilə tutuşdurub] bu qənaətə gəlir.',
      'Özgənin əmlakına vurulmuş zərəri onu vuran şəxs tam həcmdə ödəyir (Azərbaycan Respublikası Mülki Məcəlləsinin 1097-ci maddəsi), əldən çıxmış fayda da zərərin tərkibinə daxildir (həmin Məcəllənin 21-ci maddəsi). {law} bitki mühafizəsi vasitələrinin tətbiqinə ayrıca tələblər müəyyən edir.',
      'Ekspert {expert.init:gen} rəyinə görə, nümunələrdəki zəhər qalığı yol verilən həddən {times} dəfə çoxdur; balın özü isə {norm} standartının göstəricilərinə uyğun gəlir. Hava barədə məlumat {institute} müşahidə məntəqəsindən alınmışdır: küləyin istiqaməti bağdan arıxanaya tərəf olmuşdur. [Bağın qırağında {flower} açdığı üçün arıların ora uçması təbii idi.|Cərgələrarası sahədə {flower} əkildiyindən arılar oranı tərk etmirdi.]',
      {
        p: '{act} tarixli {actno} nömrəli baxış aktını {d.init} {ownerToo} imzalamışdır. {hand.surname:gen} onun tapşırığını yerinə yetirdiyi {near.init} və {brother.surname:gen} ifadələri ilə təsdiqlənir.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: 'Bununla belə, {buyer} ilə yazılı müqavilə bağlanmamışdır, karta daxil olan vəsaitin məhz bal üçün ödənildiyi göstərilməmişdir. {p.surname:gen} əldən çıxmış gəlir barədə tələbi buna görə sübutsuz qalır.',
        only: ['partly-granted'],
      },
      {
        p: 'Lakin nümunələri {p.init} özü, möhürsüz qutuda göndərmişdir; {son.full} çiləyicini həmin gün verməmiş, {hand.init:gen} etirafı isə məhkəmədə təsdiqlənməmişdir. Zərərlə cavabdehin hərəkəti arasında əlaqə sübuta yetirilməyib.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Göstərilənlərə əsasən, Mülki Məcəllənin 21, 1097-ci, Mülki Prosessual Məcəllənin 216-220-ci maddələrini rəhbər tutaraq məhkəmə',
    operative: {
      granted: [
        '{p.full:gen} iddiası təmin edilsin.',
        '{d.full:abl} {loss} zərər və {profit} itirilmiş gəlir tutulub {p.full:dat} verilsin, {duty} dövlət rüsumu cavabdehin üzərinə qoyulsun.',
      ],
      'partly-granted': [
        'İddia qismən təmin edilsin.',
        '{d.full:abl} {p.full:gen} xeyrinə {loss} tutulsun, iddianın qalan hissəsi rədd edilsin.',
      ],
      dismissed: ['{p.full:gen} {d.full:dat} qarşı iddiası rədd edilsin.'],
    },
    traps: ['nickname', 'maiden-name', 'foreign-name', 'numbered-list'],
  },
];
