import type { Family, Make } from '#demo/family.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { abroad, written } from './written-forms.ts';

/** The mother, the man who denies to be the father, the twins and their kin. */
function kin(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'cavabdeh', sex: 'm', minAge: 28, maxAge: 44 });
  const p = person('p', { role: 'iddiaçı', sex: 'f', minAge: 24, maxAge: 38 });
  const twin = (key: string, sex: 'm' | 'f') =>
    person(key, {
      ...{ role: 'uşaq' as const, sex, surname: p.name.surname, father: d.name.given },
      ...{ minAge: 4, maxAge: 6 },
    });
  return {
    d,
    p,
    girl: twin('girl', 'f'),
    boy: twin('boy', 'm'),
    brother: person('brother', {
      ...{ role: 'şahid' as const, sex: 'm' as const, surname: d.name.surname, father: d.father },
      minAge: 26,
    }),
    grandfather: person('grandfather', { sex: 'm', surname: p.name.surname, minAge: 55 }),
    wife: person('wife', { sex: 'f', surname: d.name.surname, minAge: 26 }),
    midwife: person('midwife', { role: 'şahid', sex: 'f', minAge: 35 }),
    neighbour: person('neighbour', { sex: 'f', minAge: 30 }),
    adv: person('adv', { kind: 'keep', sex: 'f' }),
    geneticist: person('geneticist', { kind: 'keep', sex: 'm' }),
    guardian: person('guardian', { kind: 'keep', sex: 'f' }),
  };
}

function papers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    birth1: of.document('birth1', `YŞ ${n(6)}`, `AZ-II № ${n(7)}`),
    birth2: of.document('birth2', `${n(7)}`, `DQ/${n(6)}`),
    record1: of.document('record1', `${n(3)}`, `${n(2)}/${n(3)}`),
    record2: of.document('record2', `${n(4)}`),
    history: of.document('history', `DT-${n(5)}`, `${n(4)}/${n(2)}`),
    exchange: of.document('exchange', `MK № ${n(5)}`, `${n(6)}`),
    refusal: of.document('refusal', `R-${n(4)}`, `${n(5)}/24`),
    proxy: of.document('proxy', `1c-${n(4)}`, `EV-${n(5)}`),
    order: of.document('order', `ORD-${n(6)}`, `${n(6)}/26`),
    opinion: of.document('opinion', `DNT-${n(4)}`, `${n(3)}-G/${n(2)}`),
    letter: of.document('letter', `${n(2)}/7-${n(3)}`, `Ş-${n(4)}`),
    residence: of.document('residence', `MYİ ${n(7)}`, `AZR ${n(6)}`),
    passport: of.document('passport', `FH${n(6)}`, `72 № ${n(7)}`),
    pension: of.document('pension', `PŞ ${n(6)}`, `${n(8)}`),
    crime: of.document('crime', `${n(9)}`, `25000${n(4)}`),
    act: of.document('act', `HM/${n(4)}`, `${n(3)}-YŞ`),
    cheque: of.document('cheque', `№ ${n(8)}`, `F-${n(6)}`),
    wire: of.document('wire', `${n(10)}`, `ZK${n(8)}`),
    lease: of.contract('lease', `KR-${n(4)}`, `${n(3)}/A`),
    deposit: of.contract('deposit', `ƏM-${n(6)}`, `DP ${n(7)}`),
    account: make.mark(`4169 7388 ${n(4)} ${n(4)}`, 'account', 'direct', 'card'),
    flat: of.property('flat', `${n(12)}`, `AB-${n(8)}`),
    nick: of.network('nick', `@elvsn_${n(3)}`, `instagram.com/sevgi.${n(4)}`),
    mail: of.email('d', `qalib.${n(3)}@mail.ru`, `ata_${n(4)}@box.az`),
    mobile: of.phone('neighbour', `070 ${n(3)} ${n(2)} ${n(2)}`, `+99455${n(7)}`),
    job: of.workplace(
      'job',
      'Qaradağ Sement Zavodunda operator',
      '“Şəfəq” tikiş sexində biçici',
      'Bakı Metropolitenində elektrik montyoru',
    ),
    village: of.place('village', 'Xınalıqda', 'Aşağı Çardaqlar kəndində', 'Zirə qəsəbəsində'),
    ill: of.sensitive('ill', 'uşaq serebral iflici', 'sidik daşı xəstəliyi', 'talassemiya'),
  };
}

function shapes(make: Make, people: ReturnType<typeof kin>) {
  const { p, d, girl, boy, brother, wife, neighbour, midwife } = people;
  const mark = (text: string, entity: string) => make.mark(text, 'person', 'direct', entity);
  return {
    girlchain: mark(`${girl.name.given} ${d.name.given} ${d.name.surname}`, 'girl'),
    boyinit: mark(`${boy.name.given.slice(0, 1)}. ${boy.name.surname}`, 'boy'),
    wifefold: written(make, wife, 'bracketed'),
    brotherabbr: written(make, brother, 'abbreviated'),
    brotherspaced: written(make, brother, 'spaced'),
    neighbourback: mark(
      `${neighbour.name.surname} ${neighbour.name.given.slice(0, 1)}.`,
      'neighbour',
    ),
    midwifebehind: written(make, midwife, 'behind'),
    family: nameWith(make, d, 'surname', 'plural'),
    parents: nameWith(make, p, 'given', 'gil-dat'),
    isfather: nameWith(make, d, 'sg', 'copula'),
    withbrother: nameWith(make, brother, 'given', 'with'),
  };
}

/** A woman wants the court to find who fathered her twins, and upkeep for them. */
export const SEVENTH_FAMILY_LAW: readonly Family[] = [
  {
    key: 'seventh-paternity',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Ailə hüququ üzrə mübahisələr - Atalığın müəyyən edilməsi və aliment',
    outcomes: { granted: 4, 'partly-granted': 2, dismissed: 1 },
    cast: {},
    facts: (make) => {
      const people = kin(make);
      const birthday = lifeDay(make, 'girl', 4, 6);
      const [given, surname] = make.dice.pick([
        ['Lamara', 'Turmanidze'],
        ['Oksana', 'Skoropad'],
        ['Gulnoz', 'Raximova'],
        ['Zeynep', 'Kırdar'],
      ] as const);
      return {
        ...people,
        ...papers(make),
        ...shapes(make, people),
        nurse: abroad(people.midwife, given, surname),
        stranger: foreigner(make, 'stranger', [
          ['Levan', 'Gelaşvili'],
          ['Mırad', 'Ataberdiyev'],
          ['Siyamək', 'Fərzanəpur'],
          ['Bohdan', 'Lısenko'],
        ]).full,
        strangerson: foreigner(make, 'strangerson', [
          ['Tariel', 'Lomtatidze'],
          ['Artur', 'Davletşin'],
          ['Vitas', 'Butkus'],
        ]).given,
        birthday: birthday.day,
        birthyear: birthday.year,
        earlier: stays(make, `2-1(0${make.dice.int(10, 99)})-${make.dice.int(100, 3900)}/2025`),
        law: stays(make, '“Vəkillər və vəkillik fəaliyyəti haqqında” 783-IQ saylı Qanunun'),
        cabinet: stays(
          make,
          'Nazirlər Kabinetinin 31 oktyabr 2003-cü il tarixli 145 nömrəli Qərarı',
        ),
        registry: stays(make, 'Ədliyyə Nazirliyinin Qeydiyyat şöbəsi'),
        met: make.day(1900, 2400),
        filed: make.day(90, 160),
        tested: make.day(30, 60),
        left: make.day(1200, 1500),
        wage: make.money(500, 1900, 50),
        monthly: make.money(150, 450, 10),
        once: make.money(60, 500, 10),
        fee: make.money(300, 700, 10),
      };
    },
    present:
      'iddiaçı {p.full:gen}, vəkil {adv.full:gen} (order {order}), cavabdeh {d.full:gen}, qəyyumluq orqanının nümayəndəsi {guardian.full:gen} iştirakı ilə',
    subject:
      '{p.full:gen} {d.full:dat} qarşı atalığın müəyyən edilməsi və aliment tutulması tələbi üzrə mülki işə',
    story: [
      'İddiaçı {p.full} (FİN kod: {p.fin}; şəxsiyyət vəsiqəsinin nömrəsi {p.idcard}; yaşayır: {p.address}) {filed} məhkəməyə ərizə ilə üz tutub. O yazır ki, {d.sg} ilə {met} tanış olub, iki il nikahsız birgə yaşayıblar; {birthday} {birthyear:loc} əkizlər – {girl.given} və {boy.given} dünyaya gəlib.',
      'Doğum haqqında qeydlər ananın sözü ilə aparılıb:\n{girl.full}, {girl.birthdot}, doğum haqqında şəhadətnamə {birth1}, akt qeydi № {record1};\n{boy.full}, {boy.birthdot}, şəhadətnamə {birth2}, akt qeydi № {record2}.\nDoğum evində tutulan tarixçə {history} nömrə ilə saxlanılır, mübadilə kartı isə {exchange}.',
      'Cavabdeh {d.init} iddianı qəbul etmədi: “Mən evliyəm, arvadım {wifefold} ilə iki övladımız var. {p.given} o vaxtlar {stranger} adlı əcnəbi ilə də görüşürdü, onun oğlu {strangerson:acc} bağçaya aparırdı. {girl.given:acc} bircə dəfə görmüşəm”. Cavabdehin e-poçtu {mail}, hesabı {nick}, gəliri {wage}, iş yeri: {job}.',
      'İddiaçının atası {grandfather.full} (təqaüd vəsiqəsi {pension}) dedi: “{family} bizə elçi gəlmişdilər. {d.given} özü {withbrother} birlikdə qapımıza gəldi, {girl.given} ilə {boy.given:gen} adını da onlar qoydu. {parents} hər bayram sovqat göndərirdilər”.',
      'Şahid {brother.full} qardaşının sözlərini təkzib edib: o, {village} keçirilən nişanda olub, {brotherabbr} adına açılmış karta ({account}) {d.given} hər ay {once} köçürüb (köçürmə {wire}; çek {cheque}). Mama {nurse.full:gen} ifadəsinə görə, doğuşdan sonra {girl.given:gen} qolbağına “{girlchain}” yazılmışdı. Həmin şahid – {nurse.surname} Azərbaycanda {residence} nömrəli icazə əsasında yaşayır, pasportu {passport}.',
      'Qonşu {neighbour.full} ({mobile}) uşaqların atası kimi hər yerdə {d.gs:acc} tanıdıqlarını söylədi; {neighbourback} məişət şəraitinin yoxlanmasına dair {act} nömrəli akta da imza atıb. {registry} atalığın könüllü qeydə alınmasından {letter} nömrəli məktubla imtina edib.',
      'Məhkəmə-genetik ekspertizasının {opinion} nömrəli rəyində ({tested}; ekspert {geneticist.full}) {girlchain:gen} və {boyinit:gen} bioloji atasının 99,98 faiz ehtimalla {isfather} yazılıb.',
      {
        p: 'Hədə-qorxu barədə {p.surname:gen} ərizəsi üzrə cinayət işinin başlanması rədd edilib (material № {refusal}), sonra prokurorun göstərişi ilə {crime} saylı cinayət işi açılıb; {left} {brotherspaced} da sorğulanıb.',
        chance: 0.7,
      },
      'İddiaçı kirayədə ({lease} saylı kirayə müqaviləsi) yaşayır, oğlu {boy.given:dat} {ill} diaqnozu qoyulub. Cavabdehin mənzili (reyestr nömrəsi {flat}) və əmanəti ({deposit} nömrəli əmanət müqaviləsi) var. Evliliyi barədə {wife.full} adından {proxy} nömrəli etibarnamə təqdim olunub.',
    ],
    reasoning: [
      'Atalıq uşağın mənşəyini həqiqi surətdə təsdiq edən hər bir sübutla müəyyən oluna bilər.',
      'Ailə Məcəlləsinin 44, 48, 75 və 76-cı maddələri əsas götürülür; {cabinet} qeydiyyat qaydasını, {law} 20-ci maddəsi vəkilin səlahiyyətini müəyyən edir. {earlier} nömrəli iş üzrə qərardad qüvvədə qalır.',
      {
        p: '{d.sg:gen} etirazı ekspertiza ilə təkzib olunur; {girl.gp} ilə {boy.gp} atalarının soyadını daşımaq hüququna malikdirlər.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: '{midwifebehind} ziddiyyətli ifadə verib, {p.init} ikinci ekspertizaya gəlməyib.',
        only: ['dismissed'],
      },
      'Tərəflərin {grandfather.sg:gen} və {brother.init:gen} ifadələrinə münasibəti fərqlidir.',
    ],
    guided:
      'Ailə Məcəlləsinin 44, 48, 75, 76-cı, Mülki Prosessual Məcəllənin 216, 217, 218, 220-ci maddələrini əldə rəhbər tutaraq',
    operative: {
      granted: [
        'İddia təmin edilsin. {d.full} (FİN {d.fin}) {girl.full:gen} və {boy.full:gen} atası hesab edilsin.',
        '{d.full:abl} {p.full:gen} xeyrinə hər ay {monthly} aliment, {fee} ekspertiza xərci tutulsun.',
      ],
      'partly-granted': [
        '{d.caps:gen} {girl.caps:gen} və {boy.caps:gen} atası olması müəyyən edilsin, qalan hissədə {p.surname:gen} iddiası rədd edilsin.',
      ],
      dismissed: ['{p.full:gen} {d.full:dat} qarşı iddiası rədd edilsin.'],
    },
    traps: ['minor', 'namesakes', 'quoted-speech'],
  },
];
