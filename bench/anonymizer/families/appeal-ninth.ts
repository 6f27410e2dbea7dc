import type { Family, Make } from '#demo/family.ts';
import { ibanOf } from '#demo/identifiers.ts';
import { surnameFor } from '#demo/people.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { abroad, shortAddress, written } from './written-forms.ts';

/** A person with one of these foreign names, `Given Surname` apart by a bar. */
function stranger(make: Make, key: string, names: string) {
  const [given = '', surname = ''] = make.dice.pick(names.split('|')).split(' ');
  return abroad(make.person(key, { minAge: 30 }), given, surname);
}

/** A childless old woman, her brother's children, and the neighbour who nursed her. */
function kindred(make: Make) {
  const person = castOf(make);
  const brother = person('brother', { sex: 'm', minAge: 70, maxAge: 82 });
  const { surname, given } = brother.name;
  const carer = person('carer', { role: 'cavabdeh', sex: 'f', minAge: 40, maxAge: 58 });
  return {
    brother,
    testator: person('testator', { sex: 'f', father: brother.father, minAge: 74, maxAge: 86 }),
    nephew: person('nephew', {
      ...{ role: 'iddiaçı' as const, sex: 'm' as const, surname, father: given },
      ...{ minAge: 38, maxAge: 50 },
    }),
    niece: person('niece', {
      ...{ role: 'iddiaçı' as const, sex: 'f' as const, father: given },
      ...{ minAge: 35, maxAge: 48 },
    }),
    sisterinlaw: person('sisterinlaw', { sex: 'f', minAge: 66, maxAge: 78 }),
    carer,
    carerson: person('carerson', {
      ...{ sex: 'm' as const, surname: carer.name.surname, minAge: 18, maxAge: 26 },
    }),
    doctor: person('doctor', { role: 'şahid', sex: 'f', minAge: 45 }),
    nurse: person('nurse', { sex: 'f', minAge: 26 }),
    cleric: person('cleric', { role: 'şahid', sex: 'm', minAge: 50 }),
    yard: person('yard', { sex: 'm', minAge: 55 }),
    witness: person('witness', { sex: 'f', minAge: 60 }),
    buyer: person('buyer', { sex: 'm', minAge: 30 }),
    agent: person('agent', { role: 'nümayəndə', sex: 'm', minAge: 30 }),
    advocate: person('advocate', { kind: 'keep', sex: 'f' }),
    notary: person('notary', { kind: 'keep', sex: 'f' }),
    expert: person('expert', { kind: 'keep', sex: 'm' }),
  };
}

function papers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    will: of.document('will', `V-${n(4)}`, `${n(2)}v/${n(4)}`, `VN № ${n(6)}`),
    register: of.document('register', `${n(4)}`, `1-${n(4)}`, `${n(5)}/r`),
    death: of.document('death', `ÖH № ${n(6)}`, `AA № ${n(7)}`, `${n(8)}`),
    deathrecord: of.document('deathrecord', `${n(4)}`, `${n(3)}-ö`, `${n(2)}/${n(3)}`),
    kinship: of.document('kinship', `DŞ № ${n(6)}`, `II-ЖИ № ${n(6)}`, `${n(7)}`),
    card: of.document('card', `AK-${n(5)}`, `${n(6)}/psx`, `${n(4)}-12`),
    history: of.document('history', `${n(5)}`, `XT ${n(4)}/${n(2)}`, `${n(4)}-s`),
    opinion: of.document('opinion', `PE-${n(4)}`, `${n(3)}/25`, `${n(5)}`),
    handwriting: of.document('handwriting', `${n(4)}-XƏ`, `X/${n(5)}`),
    recipe: of.document('recipe', `RS ${n(8)}`, `e-${n(7)}`, `${n(6)}-R`),
    pensioner: of.document('pensioner', `PV № ${n(6)}`, `${n(9)}`, `SK-${n(7)}`),
    deposit: of.contract('deposit', `ƏM/${n(6)}`, `${n(4)}-D`, `DEP-${n(5)}/2022`),
    support: of.contract('support', `${n(3)}/ömürlük`, `ÖB-${n(4)}`, `${n(5)}`),
    flat: of.property('flat', `${n(12)}`, `RX ${n(7)}`, `5-${n(4)}-${n(5)}`),
    garden: of.property('garden', `${n(2)}/${n(5)}`, `60${n(8)}`, `B-${n(6)}`),
    saving: make.mark(ibanOf(make.dice), 'account', 'direct', 'saving'),
    page: of.network(
      'page',
      `fb.example/qonsu.${n(3)}`,
      `@xala_evi_${n(2)}`,
      `ok.example/id${n(6)}`,
    ),
    home: shortAddress(make, 'home', 'Tbilisi pr.', 'H.Zərdabi küç.', 'Dilarə Əliyeva küç.'),
  };
}

function spots(make: Make) {
  const of = marksOf(make);
  return {
    dacha: of.place(
      'dacha',
      'Goradil kəndindəki',
      'Bilgəh qəsəbəsindəki',
      '“Zeytun” bağ massivindəki',
      'Nabran meşəsindəki',
      'İstisu kəndindəki',
    ),
    grave: of.place(
      'grave',
      'Qurd Qapısı qəbiristanlığında',
      'Köhnə Maştağa məzarlığında',
      'Şıx Əhməd pirində',
      '“Yeddi Şəhid” qəbiristanlığında',
    ),
    mosque: of.place(
      'mosque',
      'Əjdərbəy məscidinin',
      '“İmam Rza” məscidinin',
      'Dəmirçi məscidinin',
    ),
    career: of.workplace(
      'career',
      '23 saylı musiqi məktəbində xor müəllimi',
      'C.Cabbarlı adına kinostudiyada montajçı',
      'Botanika İnstitutunda baş laborant',
      'Bakı Soyuducular Zavodunda normalayıcı',
      'Sabunçu poçt filialında teleqrafçı',
    ),
    ward: of.workplace(
      'ward',
      'Maştağa psixiatriya xəstəxanasında',
      '2 saylı Psixi-nevroloji Dispanserdə',
      'Respublika Gerontoloji Mərkəzində',
      '“Sakitlik” geriatriya klinikasında',
    ),
    newjob: of.workplace(
      'newjob',
      '“Araz” marketində kassir',
      '88 nömrəli poliklinikada qapıçı',
      '“Xəzər” toy evində xadimə',
      'Bakı Tikiş Evində biçici',
    ),
    ill: of.sensitive(
      'ill',
      'Altsheymer xəstəliyi',
      'qocalıq demensiyası',
      'damar mənşəli ağılzəiflik',
    ),
    other: of.sensitive(
      'other',
      'Parkinson xəstəliyi',
      'qlaukoma',
      'şəkərli diabet',
      'ürək qüsuru',
    ),
    creed: of.sensitive('creed', 'şiə', 'pravoslav', 'molokan', 'yəhudi'),
  };
}

function shapes(make: Make, people: ReturnType<typeof kindred>) {
  const { brother, testator, nephew, niece, carer, carerson, yard, witness } = people;
  const mark = (text: string, entity: string) => make.mark(text, 'person', 'direct', entity);
  const born = surnameFor(brother.name.surname, 'f');
  return {
    maiden: mark(born, 'testator'),
    nieceborn: mark(`${niece.name.surname} (${born})`, 'niece'),
    testatorabbr: written(make, testator, 'abbreviated'),
    yardfold: written(make, yard, 'spaced'),
    witnessfold: written(make, witness, 'behind'),
    carerfold: written(make, carer, 'bracketed'),
    clan: nameWith(make, nephew, 'surname', 'plural'),
    atcarer: nameWith(make, carer, 'given', 'gil-loc'),
    tocarer: nameWith(make, carer, 'given', 'gil-dat'),
    withboy: nameWith(make, carerson, 'given', 'with'),
    signer: nameWith(make, witness, 'surname', 'copula'),
  };
}

/** A woman who promised work abroad, and those who paid her. */
function deceived(make: Make) {
  const person = castOf(make);
  const cheat = person('cheat', { role: 'məhkum', sex: 'f', minAge: 33, maxAge: 52 });
  const cheatman = person('cheatman', { sex: 'm', minAge: 40 });
  const victim = (key: string, sex: 'm' | 'f') =>
    person(key, { role: 'zərərçəkmiş', sex, minAge: 22 });
  return {
    cheat,
    cheatman,
    cheatboy: person('cheatboy', {
      ...{ sex: 'm' as const, surname: cheatman.name.surname, father: cheatman.name.given },
      ...{ minAge: 9, maxAge: 16 },
    }),
    one: victim('one', 'm'),
    two: victim('two', 'f'),
    three: victim('three', 'm'),
    uncle: person('uncle', { sex: 'm', minAge: 55 }),
    clerkgirl: person('clerkgirl', { role: 'şahid', sex: 'f', minAge: 20, maxAge: 30 }),
    taxi: person('taxi', { role: 'şahid', sex: 'm', minAge: 30 }),
    jeweller: person('jeweller', { sex: 'm', minAge: 50 }),
    counsel: person('counsel', { kind: 'keep', sex: 'm' }),
    detective: person('detective', { kind: 'keep', sex: 'm' }),
  };
}

function traces(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    ticket: of.document('ticket', `T ${n(3)}-${n(10)}`, `PNR${n(6)}`, `${n(13)}`),
    visa: of.document('visa', `D${n(8)}`, `SCH ${n(7)}`, `${n(9)}`),
    note: of.document('note', `${n(3)}/iltizam`, `QB-${n(5)}`),
    seized: of.document('seized', `GT-${n(4)}`, `${n(6)}/m`),
    deal: of.contract('deal', `XİM-${n(3)}`, `${n(4)}/vasitə`, `${n(2)}-W-${n(3)}`),
    chat: of.network('chat', `@avropa_is_${n(2)}`, `wa.example/${n(9)}`, `visa-${n(3)}.example`),
    line: of.phone('line', `+48 ${n(3)} ${n(3)} ${n(3)}`, `051 ${n(3)}-${n(2)}-${n(2)}`),
    car: of.plate('car', `99-ZX-${n(3)}`, `10 JB ${n(3)}`, `77 OS ${n(3)}`),
    office: shortAddress(make, 'office', 'Bülbül pr.', 'Zivərbəy Əhmədbəyov küç.', 'Təbriz küç.'),
    cafe: of.place('cafe', '“Qəhvə Dükanı” kafesində', 'Sahil metrosunda', 'Zorge parkında'),
    pawnshop: of.place('pawnshop', 'Zərgərpalan bazarında', '“Sədərək” ticarət mərkəzində'),
    work: of.workplace(
      'work',
      '9 saylı tikiş sexində ütüçü',
      '“Gəmi” restoranında qabyuyan',
      'Badamdar xəstəxanasında sanitar',
      '51 nömrəli məktəbdə qarovulçu',
    ),
    care: of.workplace('care', '“Ümid” mərkəzində', '12 saylı poliklinikada', 'Bona hospitalında'),
    ill: of.sensitive('ill', 'süd vəzi xərçəngi', 'miqren', 'revmatoid artrit', 'talassemiya'),
    boyill: of.sensitive('boyill', 'autizm', 'uşaq iflici', 'anadangəlmə karlıq', 'Daun sindromu'),
  };
}

/** A will that left everything to the neighbour; a sentence for promising work abroad. */
export const NINTH_APPEAL: readonly Family[] = [
  {
    key: 'ninth-appeal-will',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'appeal',
    courts: 'appeal',
    share: 1,
    category: 'Apellyasiya icraatı - Mülki kollegiya',
    outcomes: { upheld: 4, changed: 2, quashed: 3 },
    cast: {},
    facts: (make) => {
      const people = kindred(make);
      const passing = lifeDay(make, 'death', 1, 2);
      return {
        ...people,
        ...papers(make),
        ...spots(make),
        ...shapes(make, people),
        passday: passing.day,
        passyear: passing.year,
        husband: stranger(
          make,
          'husband',
          'Abram Feldman|Stepan Kuznetsov|Levan Oqanezov|Yanis Papadopulos|Reynhold Vayss',
        ),
        roommate: stranger(
          make,
          'roommate',
          'Zinaida Morozova|Nino Kaxiani|Larisa Vdovenko|Fatma Yücesoy',
        ),
        psychiatry: stays(
          make,
          '“Psixiatriya yardımı haqqında” 12 iyun 2001-ci il tarixli 142-IIQ nömrəli Qanunun',
        ),
        plenum: stays(
          make,
          'Konstitusiya Məhkəməsi Plenumunun 2012-ci il 14 may tarixli Qərarında',
        ),
        registry: stays(make, 'Daşınmaz Əmlakın Dövlət Reyestri Xidmətinin'),
        made: make.day(900, 1000),
        admitted: make.day(1020, 1100),
        discharged: make.day(1005, 1015),
        lodged: make.day(35, 60),
        savings: make.money(4200, 31000, 10),
        worth: make.money(62000, 180000, 500),
        duty: make.money(30, 150, 5),
      };
    },
    present:
      'iddiaçılar {nephew.full:gen} və {niece.full:gen}, onların nümayəndəsi {agent.full:gen}, apellyasiya şikayəti vermiş cavabdeh {carer.full:gen}, vəkil {advocate.full:gen} iştirakı ilə,',
    subject:
      '{nephew.full} və {niece.full:gen} {carer.full:dat} qarşı vəsiyyətnamənin etibarsız hesab edilməsi tələbinə dair mülki işə {below:gen} {belowon} tarixli, {belowno} nömrəli qətnaməsindən verilmiş apellyasiya şikayəti əsasında',
    story: [
      'İddiaçılar göstərmişlər ki, atalarının bacısı {testator.full} (qızlıq soyadı {maiden}, {testator.birth:loc} anadan olub) {passday} {passyear:loc} ölmüşdür: ölüm haqqında şəhadətnamə {death}, akt qeydi {deathrecord}. Mərhumə ömrü boyu {career} işləmiş, əri {husband.gs} ondan xeyli əvvəl dünyasını dəyişmiş, övladları olmamışdır. Əri {creed} olduğu üçün onu {grave} ayrıca dəfn etmişlər.',
      'Mərhumənin qardaşı {brother.full} da sağ deyildir; qohumluq {kinship} nömrəli şəhadətnamə ilə təsdiqlənir. Qardaşın uşaqları bunlardır:\na) {nephew.caps}, {nephew.birthdot} təvəllüdlü, FİN-i {nephew.fin}, ünvanı: {nephew.address};\nb) {niece.caps}, {niece.birthdot} təvəllüdlü, FİN-i {niece.fin}, telefonu {niece.phone}, ərə gedəndən sonra sənədlərdə {nieceborn} kimi keçir.',
      'Mübahisəli vəsiyyətnamə (blank {will}, reyestr № {register}) {made} tarixində notarius {notary.full} tərəfindən təsdiqlənmişdir. Vəsiyyətə əsasən mərhumənin {home} ünvanındakı mənzili (reyestr nömrəsi {flat}), {dacha} bağı (№ {garden}) və {deposit} nömrəli müqavilə üzrə əmanəti – {saving} hesabındakı {savings} – qonşusu {carer.full:dat} qalır. Xəstənin əvəzinə vəsiyyətnaməni imzalayan {signer}.',
      'İddiaçılar iddia ediblər ki, bibiləri {testator.gp} {admitted:abl} {discharged:dat} qədər {ward} {ill} ilə yatmışdır (ambulator kartı {card}, xəstəlik tarixi {history}); onunla bir palatada qalmış {roommate.gs} bibinin öz adını unutduğunu söyləmişdir. Reseptlərin biri ({recipe}) vəsiyyətin edildiyi gündən bir gün əvvələ aiddir.',
      'Cavabdeh {carer.sg} (ş/v {carer.idcard}, {carer.address}) iddianı tanımamışdır. Onun izahına görə, {clan} illərlə bibiyə baş çəkməyib; qadına o özü və oğlu {carerson.given} baxıb. {other} kəskinləşəndə yeməyi {atcarer} bişib, dərmanı {withboy} göndərilib. Tərəflər arasında {support} nömrəli ömürlük saxlama müqaviləsinin layihəsi də hazırlanıbmış. Cavabdeh hazırda {newjob} işləyir.',
      '{below:gen} (hakim {belowjudge.inits}) {belowon} tarixli qətnaməsi ilə iddia təmin edilmiş, {will} nömrəli vəsiyyətnamə etibarsız sayılmışdır. Məhkəmə {expert.full:gen} başçılığı ilə keçirilmiş ölümdən sonrakı psixiatrik ekspertizanın {opinion} nömrəli rəyinə üstünlük vermişdir.',
      'Birinci instansiyada dinlənilmiş şahidlərdən həkim {doctor.full} xəstənin müalicə aldığını, amma “aydın günlərinin” də olduğunu; tibb bacısı {nurse.init} imza qoyulan gün qadının {tocarer} getmək istədiyini; {mosque} axundu {cleric.full} mərhumənin halallıq istəyərkən {nephew.given:gen} adını çəkdiyini; həyətdəki dülgər {yardfold} isə mənzilə {buyer.full} adlı alıcının gəldiyini söyləmişdir. Vəsiyyətə imza atmış {witnessfold} məhkəməyə çağırılmamışdır.',
      { p: 'Apellyasiya şikayətinin dəlilləri', heading: true },
      '{carer.caps} {lodged} tarixli şikayətində yazır ki, məhkəmə xəttşünaslıq rəyini ({handwriting}) nəzərə almayıb, {doctor.surname:gen} sözlərini təhrif edib, qardaş arvadı {sisterinlaw.full:acc} dinləməkdən əsassız imtina edib. Şikayətə pensiya vəsiqəsinin ({pensioner}) surəti və {page} səhifəsindən çap edilmiş şəkillər qoşulmuşdur; onların birində {carerfold} ad günündə mərhumə ilə yanaşı oturub.',
      'Kollegiyanın iclasında {advocate.init} şikayəti müdafiə etdi. {agent.sg} etirazında bildirdi ki, {testatorabbr} imza gününü belə deyə bilmirdi; {niece.init} bibisini axırıncı dəfə görəndə o, qardaşı qızını tanımamışdı.',
      {
        p: 'Kollegiya {sisterinlaw.gs:acc} dinlədi. O dedi: “Baldızım {testator.given} mənə zəng vurardı, oğlum {nephew.given} barədə soruşardı. {carer.given} pis qadın deyil, amma bu kağızı o yazdırıb”.',
        chance: 0.7,
      },
    ],
    reasoning: [
      'Apellyasiya məhkəməsi işə şikayətin hüdudlarında, mövcud və əlavə təqdim olunmuş sübutlar üzrə mahiyyəti üzrə baxır.',
      'Mülki Məcəllənin 1166, 1167, 1228 və 1229-cu maddələrinə görə vəsiyyət edən öz hərəkətlərinin mənasını dərk etməlidir. {psychiatry} 4-cü maddəsi diaqnozun özünün hüquqları məhdudlaşdırmadığını göstərir. {plenum} mülkiyyətçinin sərəncam azadlığı şərh olunub. {registry} məlumatına əsasən əmlakın dəyəri {worth} həddindədir.',
      {
        p: '{expert.inits} başçılıq etdiyi komissiyanın rəyi birmənalıdır, {nurse.surname:gen} və {yard.surname:gen} dedikləri onu təkzib etmir. {carer.surname:gen} şəkilləri iradənin sərbəstliyini sübut etmir.',
        only: ['upheld'],
      },
      {
        p: 'Əmanət barədə sərəncam ayrıca, {testator.init} xəstələnməzdən əvvəl verilmişdir. Ona görə qətnamə {carer.init:gen} əmanətə olan hüququ hissəsində dəyişdirilməlidir.',
        only: ['changed'],
      },
      {
        p: 'Rəy yalnız ehtimala əsaslanır: komissiya {doctor.init:gen} qeydlərini görməmişdir. Notarius {notary.inits} qadınla təklikdə söhbət etmiş, bunu {witness.surname} yazılı təsdiqləmişdir. {nephew.surname} tələbini sübut etməmişdir.',
        only: ['quashed'],
      },
      'Apellyasiya icraatı üzrə ödənilmiş {duty} rüsumun taleyi nəticəyə uyğun həll olunur.',
    ],
    guided:
      'Mülki Prosessual Məcəllənin 372, 384, 385, 392 və 402-ci maddələrinə müvafiq olaraq, məhkəmə kollegiyası',
    operative: {
      upheld: [
        '{carer.full:gen} apellyasiya şikayəti təmin edilməsin, {below:gen} {belowon} tarixli, {belowno} nömrəli qətnaməsi olduğu kimi saxlanılsın.',
      ],
      changed: [
        'Apellyasiya şikayəti qismən təmin edilsin, {belowno} nömrəli qətnamə dəyişdirilsin.',
        '{saving} nömrəli hesabdakı əmanətə dair {carer.full:gen} vərəsəlik hüququ tanınsın.',
      ],
      quashed: [
        '{below:gen} {belowon} tarixli, {belowno} nömrəli qətnaməsi ləğv edilsin.',
        '{nephew.full} və {niece.full:gen} {carer.full:dat} qarşı iddiası rədd edilsin.',
      ],
    },
    note: 'cassation',
    traps: ['maiden-name', 'kin-slots', 'two-list-rows'],
  },
  {
    key: 'ninth-appeal-jobs-abroad',
    kind: 'qerar',
    procedure: 'cinayət',
    instance: 'appeal',
    courts: 'appeal',
    share: 1,
    category: 'Apellyasiya icraatı - Cinayət kollegiyası',
    outcomes: { upheld: 3, changed: 3, remitted: 1 },
    cast: {},
    facts: (make) => {
      const people = deceived(make);
      return {
        ...people,
        ...traces(make),
        boss: stranger(
          make,
          'boss',
          'Zbiqnev Kovalçık|Markus Enqelhardt|Rasa Petrauskaite|Ottavio Bellini|Dragan Yovanoviç',
        ),
        onebehind: written(make, people.one, 'behind'),
        twospaced: written(make, people.two, 'spaced'),
        threeabbr: written(make, people.three, 'abbreviated'),
        atcheat: nameWith(make, people.cheat, 'given', 'gil-dat'),
        couple: nameWith(make, people.cheatman, 'surname', 'plural-gen'),
        receiver: nameWith(make, people.cheat, 'gs', 'copula'),
        pact: stays(make, 'Dövlət Miqrasiya Xidmətinin'),
        on: make.day(500, 620),
        lodged: make.day(40, 60),
        first: make.money(2500, 6000, 50),
        second: make.money(1800, 4900, 50),
        third: make.money(3100, 7200, 50),
        years: make.dice.pick(['3 (üç) il', '3 (üç) il 6 (altı) ay']),
        less: make.dice.pick(['2 (iki) il', '2 (iki) il 3 (üç) ay']),
      };
    },
    present:
      'prokuror {prosecutor.full:gen}, məhkum {cheat.full:gen}, müdafiəçi {counsel.full:gen}, zərərçəkmişlər {one.full:gen} və {two.full:gen} iştirakı ilə,',
    subject:
      '{below:gen} {belowon} tarixli, {belowno} nömrəli hökmündən məhkum {cheat.full:gen} müdafiəçisinin verdiyi apellyasiya şikayəti üzrə cinayət işinə',
    story: [
      'Hökmə əsasən {cheat.birthdot} təvəllüdlü, {cheat.address} ünvanında yaşayan, {work} olmuş, FİN-i {cheat.fin} olan {cheat.full} Cinayət Məcəlləsinin 178.2.2-ci maddəsi ilə {years} müddətinə azadlıqdan məhrum edilmişdir. Hökmü hakim {belowjudge.full} çıxarmışdır.',
      'Məhkəmə müəyyən etmişdir ki, o, {on:abl} etibarən {chat} elanı ilə Avropada iş vəd edərək aşağıdakı şəxslərdən pul almışdır:\n(1) {onebehind} ({one.address}) – {first}, {deal} nömrəli müqavilə ilə;\n(2) {twospaced} (ş/v {two.idcard}) – {second}, {cafe} əldən-ələ;\n(3) {threeabbr} (tel. {three.phone}) – {third}, {note} nömrəli iltizamla.',
      'Saxta dəvətnaməni guya {boss.gs} adlı işəgötürən imzalayıb, {line} nömrəsindən danışan da özünü {boss.surname} kimi təqdim edib. Zərərçəkmişlərə verilən viza ({visa}) və bilet ({ticket}) yoxlanılarkən mövcud olmayıb; {pact} cavabı bunu təsdiq edir.',
      'Zərərçəkmiş {one.sg} ifadəsində: pulu əmisi {uncle.full:abl} borc alıb, birlikdə {atcheat} gediblər, {office} ünvanındakı otaqda əl yazısı ilə kağız yazılıb. Zərərçəkmiş {two.sg} nişan üzüyünü {pawnshop} zərgər {jeweller.full:dat} satdığını, pulu alan məhz {receiver} – demişdir. {three.gp} isə borcunu bağışladığı barədə ərizə yollamışdır.',
      'Ofisdə çalışmış {clerkgirl.full} şahid qismində bildirmişdir ki, maaş almayıb, {couple} münasibətini bilmir; {cheatman.full} (məhkumun keçmiş əri) ofisə yalnız bir dəfə, {car} nişanlı maşında gəlib. Həmin maşının sürücüsü {taxi.full} bunu təkzib edib: {taxi.surname:gen} sözünə görə, {cheatman.given} hər həftə zərf aparırdı. Zərflər axtarışda götürülüb (protokol {seized}), axtarışı əməliyyat müvəkkili {detective.full} aparıb.',
      { p: 'Apellyasiya şikayətinin dəlilləri', heading: true },
      'Müdafiəçi {counsel.init} {lodged} tarixli şikayətində göstərir ki, {cheat.given} {ill} ilə {care} qeydiyyatdadır, oğlu {cheatboy.full} isə {boyill} diaqnozlu uşaqdır və anası {cheat.given:abl} başqa ona baxan yoxdur. Zərərin bir hissəsi {cheat.account} hesabından qaytarılıb.',
      'Kollegiyada {cheat.gs} son sözündə ağladı və zərərçəkmişlərdən üzr istədi. Prokuror {prosecutor.init} hökmün saxlanılmasını istədi; {one.inits} üzrü qəbul etmədi, {two.gp} isə yekun fikri məhkəməyə buraxdı.',
    ],
    reasoning: [
      'Kollegiya hökmün qanuniliyini şikayətin hədləri daxilində, lakin məhkumun xeyrinə olduqda onlardan kənarda da yoxlayır.',
      'Cinayət Məcəlləsinin 58, 59 və 178-ci, Cinayət-Prosessual Məcəllənin 397-ci maddələrinə görə cəza həm əməlin ağırlığına, həm də şəxsiyyətə uyğun olmalıdır.',
      {
        p: '{clerkgirl.init} və {taxi.init} ifadələrində {cheat.surname:gen} niyyətini aydın göstərmişlər; {uncle.surname:gen} borc kağızı da bunu təsdiq edir.',
        only: ['upheld'],
      },
      {
        p: '{cheatboy.given:gen} vəziyyəti və {three.surname:gen} ərizəsi yüngülləşdirici hal sayılmalıdır.',
        only: ['changed'],
      },
      {
        p: 'Məhkəmə {cheatman.surname:gen} rolunu araşdırmamış, {jeweller.surname:acc} dindirməmişdir.',
        only: ['remitted'],
      },
    ],
    guided:
      'Cinayət-Prosessual Məcəllənin 397-400 və 407-ci maddələri əsasında məhkəmə kollegiyası',
    operative: {
      upheld: ['{cheat.full:gen} barəsində hökm olduğu kimi saxlanılsın, şikayət rədd edilsin.'],
      changed: ['Hökm dəyişdirilsin, {cheat.full:gen} cəzası {less} müddətinədək azaldılsın.'],
      remitted: ['{belowno} nömrəli hökm ləğv edilsin, {cheat.full:gen} işi geri qaytarılsın.'],
    },
    note: 'criminalcassation',
    traps: ['victims-list', 'kin-slots', 'health'],
  },
];
