import type { Family, Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, stays } from './name-endings.ts';
import { vinOf, written } from './written-forms.ts';

function debtors(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'cavabdeh', minAge: 27, maxAge: 59 });
  return {
    d,
    g1: person('g1', { role: 'cavabdeh', minAge: 30, maxAge: 62 }),
    g2: person('g2', { role: 'cavabdeh', surname: d.name.surname, minAge: 25, maxAge: 60 }),
    spouse: person('spouse', {
      sex: d.sex === 'm' ? 'f' : 'm',
      surname: d.name.surname,
      minAge: 26,
      maxAge: 58,
    }),
    rep: person('rep', { role: 'nümayəndə', minAge: 24, maxAge: 45 }),
    clerkman: person('clerkman', { minAge: 23, maxAge: 40 }),
    notary: person('notary', { kind: 'keep' }),
  };
}

/** A bank loan with two sureties and a pledged car. */
const SURETIES: Family = {
  key: 'eighth-loan-sureties',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Mülki hüquq münasibətləri üzrə mübahisələr - Kredit müqaviləsi üzrə borcun tutulması',
  outcomes: { granted: 4, 'partly-granted': 4 },
  cast: { p: { as: 'company', trade: ['bank', 'credit'], role: 'iddiaçı' } },
  facts: (make) => {
    const people = debtors(make);
    const of = marksOf(make);
    const { dice } = make;
    const no = digitsOf(make, 6);
    return {
      ...people,
      g1short: written(make, people.g1, 'behind'),
      repspaced: written(make, people.rep, 'spaced'),
      loan: of.contract(
        'loan1',
        `${no}-K`,
        `İK-${no}/${dice.int(18, 23)}`,
        `${dice.int(100, 999)}FK${no}`,
      ),
      surety1: of.contract('surety1', `${no}-Z1`, `ZM-${no}/1`),
      surety2: of.contract('surety2', `${no}-Z2`, `ZM-${no}/2`),
      pledge: of.contract(
        'pledge1',
        `G-${digitsOf(make, 5)}`,
        `${dice.int(10, 99)}-${digitsOf(make, 4)}/gir`,
      ),
      plate: make.plate('plate1'),
      vin: of.plate('vin1', vinOf(make)),
      tech: of.document('tech1', `AA № ${digitsOf(make, 6)}`, `B ${digitsOf(make, 7)}`),
      card: make.mark(cardOf(dice).replace(/(.{4})(?=.)/g, '$1 '), 'card', 'direct', 'd'),
      customer: of.contract('cust1', digitsOf(make, 7), `M${digitsOf(make, 6)}`),
      dwork: of.workplace(
        'work1',
        'Şəki İpək kombinatında toxucu',
        'rayon təhsil şöbəsində metodist',
        '“Kənd Bazarı” supermarketində satıcı',
        'Sumqayıt Texnologiyalar Parkında qaynaqçı',
      ),
      gwork: of.workplace(
        'work2',
        'dövlət sərhəd keçid məntəqəsində gömrük brokeri',
        '2 saylı musiqi məktəbinin müəllimi',
        'bələdiyyədə vergi üzrə mütəxəssis',
        'baytarlıq idarəsində feldşer',
      ),
      ill: of.sensitive(
        'health1',
        'beyin insultu',
        'bel fəqərələrinin yırtığı',
        'şəkərli diabetin ağırlaşması',
      ),
      decree: stays(
        make,
        'Azərbaycan Respublikası Prezidentinin 28 fevral 2019-cu il tarixli Fərmanı',
      ),
      signed: make.day(700, 1500),
      stopped: make.day(230, 420),
      asked: make.day(50, 120),
      sum: make.money(3000, 28000, 500),
      main: make.money(1900, 19500, 1),
      interest: make.money(310, 3100, 1),
      fine: make.money(90, 900, 1),
      paid: make.money(150, 600, 10),
      duty: make.money(60, 300, 5),
      months: dice.pick([24, 36, 48, 60]),
      percent: dice.int(16, 29),
      brand: dice.pick([
        '“Hyundai Elantra”',
        '“Chevrolet Cobalt”',
        '“Kia Rio”',
        '“VAZ 21074”',
        '“Ford Transit”',
      ]),
    };
  },
  present:
    'iddiaçı {p:gen} nümayəndəsi {rep.full:gen}, cavabdehlər {d.full:gen} və {g1.full:gen} iştirakı ilə, cavabdeh {g2.full:gen} iştirakı olmadan',
  subject:
    'iddiaçı {p.full:gen} cavabdehlər {d.full:dat}, {g1.full:dat} və {g2.full:dat} qarşı kredit borcunun bərabər qaydada tutulması tələbinə dair mülki işə',
  story: [
    'İddiaçı {p.full} (VÖEN {p.voen}, hüquqi ünvanı: {p.address}) məhkəməyə iddia ərizəsi ilə müraciət edərək göstərmişdir ki, {signed} tarixdə onunla cavabdeh {d.full} arasında {loan} nömrəli kredit müqaviləsi bağlanmış və həmin müqaviləyə əsasən cavabdehə {months} ay müddətinə, illik {percent} faiz ödənilməklə {sum} məbləğində [istehlak|sahibkarlıq|təmir] krediti verilmişdir. Kredit {customer} müştəri kodu üzrə açılmış hesaba, oradan isə [{card} nömrəli plastik karta|müştərinin {d.account} nömrəli hesabına] köçürülmüşdür.',
    'Kreditin qaytarılmasını təmin etmək məqsədilə {g1.full} ([FİN: {g1.fin}|şəxsiyyət vəsiqəsi {g1.idcard}], {gwork} işləyən) ilə {surety1} nömrəli, {g2.full} (FİN: {g2.fin}) ilə {surety2} nömrəli zaminlik müqavilələri imzalanmış, borcalanın həyat yoldaşı {spouse.full:gen} yazılı razılığı alınmış, borcalana məxsus {brand} markalı, {plate} dövlət qeydiyyat nişanlı, ban nömrəsi {vin}, qeydiyyat şəhadətnaməsi {tech} olan minik avtomobili isə notarius {notary.full} tərəfindən təsdiqlənmiş {pledge} nömrəli girov müqaviləsi ilə yüklü edilmişdir.',
    'Borcalan {stopped:abl} ödəniş qrafikini pozmuş, ona və zaminlərə {d.phone}, {g1.phone}, {g2.phone} nömrələri ilə zənglər edilmiş, SMS bildirişlər göndərilmiş, [məsul əməkdaş {clerkman.full} {d.address} ünvanına getmiş, lakin borcalanı tapa bilməmişdir|məsul əməkdaş {clerkman.full} borcalanla görüşmüşdür], nəticə olmamışdır. {asked} tarixə qalıq borc {main} əsas borc, {interest} hesablanmış faiz və {fine} dəbbə pulundan ibarətdir.',
    'İddiaçının nümayəndəsi {rep.full} iclasda iddianı dəstəkləmiş və borcun cavabdehlərdən bərabər qaydada tutulmasını istəmişdir.',
    'Cavabdeh {d.full} iddianı qismən tanıyaraq izahat vermişdir ki, krediti həqiqətən götürüb, [{dwork} işləyərkən|{dwork} işlədiyi vaxt] ödənişləri vaxtlı-vaxtında edib, sonra [həyat yoldaşı {spouse.given} {ill} keçirdiyindən|işdən azad olunduğundan] ödəyə bilməyib. Son dəfə {paid} verib, bu məbləği filialda {clerkman.init:dat} təhvil verib, lakin o, borcdan silinməyib. Dəbbə pulunun azaldılmasını xahiş edir.',
    'Cavabdeh {g1.full} izahatında [bildirmişdir ki|göstərmişdir ki], {d.given:acc} iş yoldaşı kimi tanıyıb, kağızlara oxumadan qol çəkib, krediti {g1.surname} yox, borcalan ödəməlidir. Maaşından tutulma aparılacağı təqdirdə ailəsini dolandıra bilməyəcək, iki tələbə övladı var.',
    'Cavabdeh {g2.full} ({g2.address} ünvanında qeydiyyatdadır) iclasın vaxtı və yeri barədə [SMS bildirişlə|elektron kabineti vasitəsilə və {g2.email} ünvanına] xəbərdar edilsə də, məhkəməyə gəlməmiş, etiraz təqdim etməmişdir.',
  ],
  reasoning: [
    'Məhkəmə iş materialları ilə tanış olub, tərəflərin izahatını dinləyərək iddianın aşağıdakı əsaslarla həll edilməsini zəruri sayır.',
    'Mülki Məcəllənin 739-cu maddəsinə görə, borc müqaviləsinə əsasən borcalan aldığı pulu qaytarmağa borcludur. Məcəllənin 470-ci maddəsində təsbit olunub ki, zaminlik müqaviləsinə əsasən zamin borclunun öhdəliyini icra etməməsi halında kreditor qarşısında onunla birgə cavabdehdir. Fiziki şəxslərin problemli kreditlərinin həlli ilə bağlı {decree} isə bu kreditə şamil olunmur.',
    {
      p: 'Kredit müqaviləsi, kassa məxaric orderi və hesabdan çıxarış {d.init:gen} pulu aldığını təsdiq edir. {g1short} zaminlik müqaviləsini imzaladığını inkar etməmişdir; sənədi oxumaması onu öhdəlikdən azad etmir. {g2.surname:dat} gəldikdə isə, imzası mübahisələndirilməmişdir.',
      only: ['granted', 'partly-granted'],
    },
    {
      p: 'Eyni zamanda, hesablaşmada {paid} ödəniş nəzərə alınmamışdır və {repspaced} bunu iclasda təsdiq etmişdir. Dəbbə pulu Mülki Məcəllənin 467-ci maddəsinə əsasən azaldılmalıdır.',
      only: ['partly-granted'],
    },
    {
      p: 'Cavabdeh {d.init} {paid} ödədiyini sübut edən qəbz təqdim etməmiş, {clerkman.init} yazılı izahatında belə bir məbləği qəbul etmədiyini göstərmişdir.',
      only: ['granted'],
    },
  ],
  guided:
    'Mülki Məcəllənin 385, 427, 470, 739-cu, Mülki Prosessual Məcəllənin 119, 216-220, 227, 233 və 357-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia tam təmin edilsin.',
      'Cavabdehlər {d.full:abl}, {g1.full:abl} və {g2.full:abl} bərabər qaydada iddiaçı {p.full:gen} xeyrinə {main} əsas borc, {interest} faiz və {fine} dəbbə pulu tutularaq onun {p.account} nömrəli hesabına köçürülsün.',
      'Ödənilmədiyi təqdirdə tələb {plate} nişanlı avtomobilə yönəldilsin.',
      '{duty} dövlət rüsumu {d.surname:abl} tutulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin, {d.caps:abl}, {g1.caps:abl} və {g2.caps:abl} {p:gen} xeyrinə {main} əsas borc və {interest} faiz bərabər qaydada tutulsun.',
      'İddianın {fine} dəbbə puluna dair hissəsi rədd edilsin.',
    ],
  },
  note: 'civil',
};

/** Loan cases for the test. */
export const EIGHTH_LOAN: readonly Family[] = [SURETIES];
