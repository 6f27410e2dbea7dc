import type { Family, Make } from '#demo/family.ts';
import { ofElsewhere } from '../families/mentions.ts';
import { castOf, stays } from '../families/name-endings.ts';
import { shapesOf, waysOf } from '../families/named-shapes.ts';

function shamCast(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', minAge: 52, maxAge: 74, house: true });
  const d = person('d', { role: 'cavabdeh', sex: 'm', minAge: 38, maxAge: 60 });
  const lodger = person('lodger', { minAge: 24, maxAge: 50 });
  const own = p.sex === 'm' ? { surname: p.name.surname, father: p.name.given } : {};
  return {
    ...{ p, d },
    son: person('son', { sex: 'm', minAge: 27, maxAge: 38, ...own }),
    bride: person('bride', { sex: 'f', minAge: 24, maxAge: 36 }),
    broker: person('broker', { sex: 'm', minAge: 35 }),
    lady: person('lady', { sex: 'f', surname: d.name.surname, minAge: 35 }),
    lodger: ofElsewhere(make, lodger, [
      undefined,
      undefined,
      undefined,
      lodger.sex === 'm' ? ['Abdurahmonov', 'Zafar'] : ['Abdurahmonova', 'Gulchehra'],
      lodger.sex === 'm' ? ['Loginov', 'Fyodor', 'Makaroviç'] : ['Loginova', 'Raisa', 'Makarovna'],
    ]),
    lender: person('lender', { sex: 'm', minAge: 40 }),
    next: person('next', { role: 'şahid', minAge: 40 }),
    elder: person('elder', { role: 'şahid', sex: 'm', minAge: 50 }),
    agent: person('agent', { role: 'nümayəndə', maxAge: 55 }),
    notary: person('notary', { kind: 'keep' }),
    valuer: person('valuer', { kind: 'keep' }),
    officer: person('officer', { kind: 'keep', sex: 'm' }),
    advocate: person('advocate', { kind: 'keep' }),
  };
}

function shamPapers(make: Make) {
  const of = shapesOf(make);
  return {
    sale: of.contract('sale', '#A-####|AS-###|####/#'),
    extract: of.property('house', '2060########|MH-#######|70##########'),
    older: of.paper('older', '№ ######|QV-####|###'),
    power: of.paper('power', '1E-####|####|EN ###-#'),
    order: of.paper('order', '######|@@-###|OR ####'),
    note: of.paper('note', '##|№ ###|ƏY-##'),
    opinion: of.paper('opinion', 'QM-###|####|##/###-Q'),
    gas: of.paper('gas', '##########|AB-########|№ #######'),
    refusal: of.paper('refusal', '##/###|###|İR-####'),
    wired: of.paper('wired', '########|TR ### ####|#####-##'),
    checks: of.paper('checks', '№ ####|BÇ-#####|##-####'),
    lease: of.contract('lease', '##|İ-####|K/###'),
    chat: of.phone('d', '(050) ###-##-##|+994 55 ### ## ##|070#######'),
    bphone: of.phone('broker', '(077) ### ## ##|+994 51 ###-##-##'),
    mail: of.email('lady', 'faiz.hesab##~mail.example|odenis####~poct.example'),
    plate: of.plate('d', '10-@@-###|90-@@-###|99@@###'),
    house: of.address(
      'house',
      'M.Hadi küçəsi, ev %|Üzümçülük küç. %|2-ci Kənarbulaq döngəsi, ev %|Xanlar küçəsi %|Dəmirçilər küç., ev %',
    ),
    stall: of.work(
      'son',
      'tikiş sexinin sahibi|toyuq fermasının müdiri|avtoyuma məntəqəsinin sahibi|məişət texnikası mağazasının icarəçisi|yük daşıyan sahibkar',
    ),
    trade: of.work(
      'd',
      'qızıl mağazasının sahibi|keçmiş bank işçisi|avtomobil hissələri satıcısı|otel direktoru',
    ),
    ill: of.health('p', 'infarkt|mikroinsult|açıq ürək əməliyyatı|mədə qanaxması'),
    met: of.place(
      'met',
      '“Nar” restoranında|Kənd Təsərrüfatı bazarının arxasındakı ofisdə|notariat kontorunun qarşısındakı kafedə|“Sahil” çayxanasında',
      'loc',
    ),
  };
}

/** A house was sold on paper to secure money lent at interest; the seller stayed in it, and says the sale was a cover. */
const SHAM_SALE: Family = {
  key: 'sealed15-cassation-sham-sale',
  kind: 'qerar',
  procedure: 'mülki',
  instance: 'cassation',
  courts: 'supreme',
  share: 1,
  category: 'Kassasiya icraatı - Mülki kollegiya - Üstüörtülü əqd',
  outcomes: { upheld: 3, remitted: 4 },
  cast: {},
  note: 'final',
  facts: (make) => {
    const cast = shamCast(make);
    return {
      ...cast,
      ...shamPapers(make),
      ...waysOf(make, cast),
      law: stays(make, 'Mülki Məcəllənin 340.2 və 404-cü maddələrinə'),
      debtlaw: stays(make, 'Mülki Məcəllənin 739-cu maddəsi'),
      sold: make.day(1100, 1500),
      asked: make.day(520, 640),
      claimed: make.day(390, 470),
      mid: make.day(100, 150),
      lodged: make.day(50, 90),
      price: make.money(30_000, 60_000, 500),
      worth: make.money(75_000, 140_000, 1000),
      lent: make.money(12_000, 28_000, 500),
      monthly: make.money(400, 1100, 50),
      times: make.dice.int(7, 21),
      rate: make.dice.int(3, 6),
    };
  },
  present:
    'kassasiya şikayəti vermiş cavabdeh {d.full:gen} vəkili {advocate.full:gen} (order {order}), iddiaçının nümayəndəsi {agent.full:gen} (etibarnamə {power}) iştirakı ilə,',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı ev üzərində alğı-satqı müqaviləsinin üstüörtülü əqd kimi etibarsız hesab edilməsi haqqında iddiası, cavabdehin evdən çıxarma barədə qarşılıqlı iddiası üzrə {middle:gen} {mid} tarixli qətnaməsindən verilmiş kassasiya şikayətinə dair mülki işə',
  story: [
    '{p.full} (FİN {p.fin}, {p.birthdot} təvəllüdlü) {claimed} tarixdə {below:dat} müraciət edərək bildirmişdir ki, {homeplace}, {house} ünvanındakı fərdi yaşayış evi {older} nömrəli qeydiyyat vəsiqəsi əsasında ona məxsus olub. Oğlu {son.full} {stall} olub, işi zərərə düşəndə {lender.gs} adlı şəxsin borcunu qaytarmaq üçün təcili pul lazım olub. Tanışı {broker.full} ({bphone}) onu {trade} {d.full} ilə [tanış edib|görüşdürüb].',
    'İddiaçının dediyinə görə, {met} razılaşıblar ki, {d.surname} ayda {rate} faizlə {lent} versin, təminat kimi ev onun adına keçirilsin, borc bağlananda geri qaytarılsın. {sold:loc} notarius {notary.full} {sale} nömrəli alğı-satqı müqaviləsini təsdiq edib, orada qiymət {price} göstərilib, əslində isə bu pul [verilməyib|sayılmayıb]. Ev {extract} reyestr nömrəsi ilə {d.init:gen} adına yazılıb, {p.given} isə ailəsi ilə orada yaşamaqda davam edib, {times} ay {monthly} “faiz” ödəyib: bir hissəsini {wired} nömrəli köçürmə ilə {d.account} hesabına, bir hissəsini isə {d.given:gen} arvadı {lady.full:dat} əldən verib.',
    '[Oğlunun həyat yoldaşı|Gəlini] {bride.full} ödənişləri {note} nömrəli dəftərçəyə yazıb, {lady.given} bəzilərinə qol çəkib, qalanlarını {mail} ünvanından təsdiqləyib. {asked:loc} iddiaçı {ill} keçirdiyindən ödəniş dayanıb, bundan sonra {d.given} {plate} nişanlı maşınla gəlib evi boşaltmağı tələb edib, {chat} nömrəsindən [hədələyici|kobud] səs yazıları göndərib. Sahə müvəkkili {officer.full} müraciətə baxıb, {refusal} nömrəli qərarla cinayət işi başlanmayıb.',
    'Cavabdeh {d.full} ({d.idcard}, {d.address}, tel. {d.phone}) iddianı tanımayıb, qarşılıqlı iddia verərək iddiaçının {p.address} ünvanında qeydiyyatda olduğunu, başqa yaşayış yerinin mövcudluğunu göstərib. [O bildirib ki, evi nağd alıb|Mövqeyi bundan ibarətdir ki, evin pulunu nağd verib], {p.surname} köçmək üçün möhlət istəyib, hər ay aldığı pul isə {lease} nömrəli kirayə müqaviləsi üzrə haqqdır. [Hətta bir otağı|Həyətdəki otağı] {lodger.full:dat} verib, {lodger.given} altı ay orada qalıb.',
    'Birinci instansiya məhkəməsində şahid {next.full} [demişdir ki|ifadəsində bildirmişdir ki], {d_dot} evə heç vaxt köçməyib, təmir etməyib; {lodger.given} isə {bride.given:gen} xalası oğlunun iş yoldaşıdır, onu {p.given} özü buraxıb. Həmin küçənin yaşlı sakini {elder.full} [göstərib ki|isə danışıb ki], {broker_with} {son.given} onun yanında and içmişdilər: “pul qayıdanda ev də qayıdacaq”. {son.surname} bunu eşidəndə razılaşıb, {broker.given} isə sonradan {d_house:dat} getməyə utanıb.',
    '[Qaz idarəsinin|Qaz təchizatı sahəsinin] {gas} nömrəli abonent üzrə məlumatına görə, kommunal haqları [iddiaçı|{p.surname}] ödəyib ({checks} nömrəli çeklər). [Qiymətləndirici {valuer.full} {opinion} nömrəli rəyində evin müqavilə günündəki bazar dəyərini {worth} müəyyən edib.|Ekspert-qiymətləndirici {valuer.full:gen} {opinion} nömrəli rəyinə əsasən həmin vaxt evin bazar dəyəri {worth} olub.]',
    '{below} {belowon} tarixli, {belowno} nömrəli qətnaməsi ilə (hakim {belowjudge.init}) iddianı təmin edib, qarşılıqlı iddianı rədd edib. {middle} {mid} tarixli qətnaməsi ilə həmin qətnaməni dəyişdirmədən saxlayıb.',
    'Vəkil {advocate.init} {lodged} tarixli kassasiya şikayətində göstərir ki, [{elder.inits:gen} sözləri eşitmə sübutdur|{elder.surname:gen} ifadəsi kifayət deyil], {lender.init} dindirilməyib, {notary.init} qarşısında {p.init} pulu tam aldığını yazılı təsdiqləyib. {agent.sg} etirazında {lady.inits:gen} imzalarını və {d.init:gen} evdə bir gün də yaşamadığını [qeyd edib|xatırladıb].',
  ],
  reasoning: [
    'Kassasiya kollegiyası {law} istinadən qeyd edir ki, başqa əqdi ört-basdır etmək üçün bağlanmış əqd etibarsızdır və tərəflərin həqiqətən nəzərdə tutduqları əqdə aid qaydalar tətbiq olunur. Belə hallarda qiymətin ödənilməsi, əşyanın verilməsi və tərəflərin sonrakı davranışı müəyyən edilməlidir.',
    {
      p: 'Məhkəmələr düzgün nəticəyə gəlmişlər: {price} bazar dəyərindən xeyli aşağıdır, ev {d.init:dat} verilməyib, {bride.init:gen} qeydləri {lady.surname} tərəfindən təsdiqlənib, {next.init} evin saxlandığını göstərib. {lodger.init} barədə dəlil bu nəticəni [sarsıtmır|dəyişmir]. {debtlaw} əsasında {d.surname:gen} verdiyi pulu ayrıca iddia ilə istəmək hüququ qalır.',
      only: ['upheld'],
    },
    {
      p: 'Apellyasiya məhkəməsi {lender.init:gen} və {broker.init:gen} ifadələrini almamış, {wired} nömrəli köçürmənin təyinatını yoxlamamış, {valuer.init:gen} rəyinə dair etirazı cavabsız qoymuşdur. {son.init} ilə {d.init} arasında ayrıca borc münasibətinin olub-olmaması [aydın deyil|araşdırılmayıb], ona görə iş yeni apellyasiya baxışına qaytarılmalıdır.',
      only: ['remitted'],
    },
  ],
  guided:
    'Mülki Prosessual Məcəllənin 403, 410, 415–417 və 419-cu maddələrini rəhbər tutaraq, məhkəmə kollegiyası',
  operative: {
    upheld: [
      '{d.full:gen} kassasiya şikayəti təmin edilməsin. {middle:gen} {mid} tarixli qətnaməsi qüvvədə saxlanılsın.',
    ],
    remitted: [
      '{d.full:gen} kassasiya şikayəti qismən təmin edilsin, {middle:gen} {p.full:gen} iddiası üzrə {mid} tarixli qətnaməsi ləğv edilərək iş yenidən baxılması üçün həmin məhkəməyə göndərilsin.',
    ],
  },
};

/** Cassation cases. */
export const SEALED_CASSATION: readonly Family[] = [SHAM_SALE];
