import type { Family, Make } from '#demo/family.ts';
import { ofElsewhere } from '../families/mentions.ts';
import { castOf, lastDay, stays } from '../families/name-endings.ts';
import { shapesOf, waysOf } from '../families/named-shapes.ts';

/** What both have in common: a decision of an administrative court. */
const FIRST_ADMINISTRATIVE = {
  kind: 'qerar',
  procedure: 'inzibati',
  instance: 'first',
  courts: 'administrative',
  share: 1,
  note: 'administrative',
} as const;

function roadsideCast(make: Make) {
  const person = castOf(make);
  const father = person('father', { sex: 'm', minAge: 72, maxAge: 90 });
  const kin = { surname: father.name.surname, father: father.name.given };
  const p = person('p', { role: 'iddiaçı', ...kin, house: true, minAge: 38, maxAge: 62 });
  return {
    ...{ father, p },
    sister: person('sister', { ...kin, sex: 'f', minAge: 34, maxAge: 60 }),
    witness: person('witness', { role: 'şahid', minAge: 40, maxAge: 74 }),
    left: person('left', { minAge: 35 }),
    right: person('right', { sex: 'm', minAge: 35 }),
    seller: person('seller', { sex: 'f', minAge: 30 }),
    taker: ofElsewhere(make, person('taker', { sex: 'm', minAge: 28 }), [
      ...[undefined, undefined, undefined],
      ['Çetinkaya', 'Orhan'],
      ['Ramaldanov', 'Feyzudin', 'Ağametoviç'],
    ]),
    tenant: person('tenant', { minAge: 24, maxAge: 50 }),
    mason: person('mason', { sex: 'm', minAge: 45 }),
    expert: person('expert', { kind: 'keep' }),
    notary: person('notary', { kind: 'keep' }),
    adv: person('adv', { kind: 'keep' }),
  };
}

function roadsidePapers(make: Make) {
  const of = shapesOf(make);
  return {
    plot: of.property('plot', '5##########|#########-##|1-###-####'),
    cad: of.property('cad', '########-#####|###-##-###-##|#########'),
    other: of.property('other', '6##########|#########-1#|2-###-####'),
    heir: of.paper('heir', '#R-###|####|3-1###|VH ######'),
    death: of.paper('death', 'AZ-Ö № ######|Ö ######|II-ÖŞ № ######'),
    notice: of.paper('notice', '4-##/####|TM-###/&|###/alq'),
    offer: of.paper('offer', 'KT-##/&|####-t|##/#-###'),
    reply: of.paper('reply', 'E-####/&|5-##/#-###|####/y'),
    report: of.paper('report', 'QH-###-&|###/qiy|##-&/H'),
    opinion: of.paper('opinion', '###-İM|&/###|EK-####'),
    act: of.paper('act', 'A-#|##/bax|14-#'),
    receipt: of.paper('receipt', 'Q № ######|##-###-#|seriya MA № #####'),
    order: of.paper('order', 'VO-#####|№ ####|##/####'),
    lease: of.contract('lease', 'Kİ-##|#/&|İM-##-&'),
    deal: of.contract('deal', '###-s|2-###/&|AQS-###'),
    tel: of.phone('p', '(055) ### ## ##|+994 70 ###-##-##|050-###-##-##|(099) ###-##-##'),
    mail: of.email('p', 'heyet.evi##~posta.example|yolqiragi###~mektub.example'),
    village: of.place(
      'village',
      'Çaylı kəndinin|Yuxarı Nüvədi kəndinin|Qarğalıq kəndinin|Sarıqaya qəsəbəsinin|Təzə Şilyan kəndinin',
      'gen',
    ),
    work: of.work(
      'p',
      'kənd poçt bölməsində operator|həkim məntəqəsində feldşer|su anbarında növbətçi|kitabxanada müdir|toxuculuq fabrikində dəzgahçı',
    ),
    ill: of.health('p', 'oynaq iltihabı|hipertoniya|şəkərli diabet|bel yırtığı'),
  };
}

/** A road was widened over a house and orchard; the owner finds the offered compensation too low. */
const EXPROPRIATION: Family = {
  ...FIRST_ADMINISTRATIVE,
  key: 'sealed15-road-compensation',
  category: 'İnzibati mübahisələr - Torpaqların dövlət ehtiyacları üçün alınması',
  outcomes: { granted: 3, 'partly-granted': 3, dismissed: 2 },
  cast: {
    d: { as: 'body', name: 'Azərbaycan Avtomobil Yolları Dövlət Agentliyi', role: 'cavabdeh' },
  },
  facts: (make) => {
    const cast = roadsideCast(make);
    const died = lastDay(make, 'father', 1500, 2600);
    const high = make.money(48000, 76000, 100);
    const middle = make.money(34000, 46000, 100);
    return {
      ...cast,
      ...roadsidePapers(make),
      ...waysOf(make, cast),
      ...{ deathday: died.day, deathyear: died.year },
      firm: { ...make.company('firm', 'work'), name: make.dice.pick(FIRMS) },
      law: stays(
        make,
        '“Torpaqların dövlət ehtiyacları üçün alınması haqqında” 20 aprel 2010-cu il tarixli 987-IIIQ nömrəli Qanunun',
      ),
      decree: stays(
        make,
        'Azərbaycan Respublikası Nazirlər Kabinetinin 14 iyun 2023-cü il tarixli 338s nömrəli Sərəncamı',
      ),
      told: make.day(420, 470),
      offered: make.day(280, 330),
      answered: make.day(170, 200),
      filed: make.day(80, 140),
      area: make.dice.int(6, 24),
      trees: make.dice.int(14, 70),
      low: make.money(18000, 32000, 100),
      high,
      sold: make.money(42000, 60000, 500),
      middle,
      found: make.outcome === 'granted' ? high : middle,
      rent: make.dice.int(2, 6) * 50,
      shop: make.dice.pick([
        'çayxana',
        'yolüstü dükan',
        'təkər təmiri məntəqəsi',
        'kiçik yeməkxana',
      ]),
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen} (order {order}), cavabdehin nümayəndəsinin iştirakı ilə',
  subject:
    '{p.full:gen} {d:dat} qarşı [kompensasiya məbləği barədə inzibati aktın ləğvi və kompensasiyanın yenidən müəyyən edilməsi|dövlət ehtiyacları üçün alınan torpaq və evin kompensasiyasının artırılması] tələbinə dair inzibati işə',
  story: [
    '{filed:loc} məhkəməyə daxil olmuş iddia ərizəsində {p.full} (FİN {p.fin}, {p.birthdot} təvəllüdlü, ünvanı: {p.address}, əlaqə nömrəsi {tel}) yazmışdır ki, {village} girişində {area} sot torpaq sahəsi (reyestr nömrəsi {plot}, kadastr nömrəsi {cad}) və onun üzərindəki yaşayış evi ona atası {father.full:abl} qalmışdır. Ata {deathday} {deathyear:loc} vəfat etmiş (ölüm haqqında şəhadətnamə {death}), notarius {notary.full} [{heir} nömrəli vərəsəlik şəhadətnaməsini vermişdir|vərəsəlik haqqında {heir} nömrəli şəhadətnamə tərtib etmişdir]. Bacısı {sister.full} payını götürməmişdir.',
    '{decree} ilə magistral yolun genişləndirilməsi üçün həmin sahə alınmalı torpaqların siyahısına salınmışdır. {told} tarixli {notice} nömrəli bildirişdən sonra komissiya evə baxmış, {act} nömrəli aktda {trees} meyvə ağacı, quyu və {shop} [qeyd edilmişdir|göstərilmişdir]. Baxış zamanı qonşular {left.sg} və {right.init} iştirak edib imza atmışlar. {offered} tarixli {offer} nömrəli təklifdə {low} kompensasiya göstərilmişdir.',
    'İddiaçı bu məbləğlə razılaşmayaraq {firm:dat} müraciət etmiş, {report} nömrəli qiymətləndirmə hesabatında əmlakın bazar dəyəri {high} hesablanmışdır. Hesabatda müqayisə üçün {seller.gs:dat} məxsus evin {sold} qiymətinə satılması ({deal} nömrəli müqavilə, reyestr nömrəsi {other}, alıcı {taker.full}) [götürülmüşdür|əsas götürülmüşdür]. Xidmət haqqı {receipt} nömrəli qəbzlə ödənilmişdir. {mail} ünvanından göndərilmiş etiraza {answered:loc} {reply} nömrəli məktubla imtina cavabı gəlmişdir.',
    'İddiaçı iclasda [əlavə etmişdir|izah etmişdir] ki, {work} işləyir, {ill} səbəbindən ağır iş görə bilmir, {shop} isə {lease} nömrəli müqavilə ilə {tenant.full:dat} verilmişdi və ayda {rent} manat gətirirdi. {tenant.given} köçəndən sonra bu gəlir kəsilib. [Evi {father.given} kişi {mason.gs} adlı bənna ilə birgə tikib, təməli yeni, damı iki il əvvəl dəyişdirilib.|Evin ikinci mərtəbəsini bənna {mason.init} tikib, damı da o dəyişib, komissiya isə bunu köhnə ev sayıb.] Qonşu {right.given:dat} eyni ölçülü sahəyə görə [daha çox|xeyli artıq] verilib.',
    'Cavabdehin nümayəndəsi iddianı qəbul etməyib bildirmişdir ki, kompensasiya normativlərə görə hesablanıb, {left.surname} və başqa mülkiyyətçilər onu mübahisəsiz almışlar. {seller.surname:gen} evi isə [mərkəzdə yerləşir|şəhərə yaxındır], müqayisə üçün yaramır. {p_one} ağacların bir hissəsini bildirişdən sonra əkib.',
    'Şahid {witness.full} ifadə vermişdir ki, {p.sg:acc} otuz ildir tanıyır, bağı {father.gp} salmışdır, ağacların çoxu qocadır. [Əkini {sister.given:gen} toyundan qabaq ediblər.|{sister.given} hələ məktəbə gedəndə o ağaclar bar verirdi.] {witness.given} komissiyanın {tenant.surname:gen} yerini ölçmədən getdiyini də görmüşdür.',
    {
      p: 'Məhkəmənin qərardadı ilə tikinti-texniki ekspertiza keçirilmişdir. Ekspert {expert.full} {opinion} nömrəli rəyində əmlakın dəyərini {found} göstərmiş, {mason.surname:gen} tikdiyi hissənin [aktda nəzərə alınmadığını|komissiya tərəfindən ölçülmədiyini] qeyd etmişdir.',
      only: ['partly-granted', 'granted'],
    },
  ],
  reasoning: [
    '{law} tələblərinə görə torpaq dövlət ehtiyacları üçün alındıqda mülkiyyətçiyə əmlakın bazar dəyəri qədər kompensasiya ödənilir, üzərinə qanunla müəyyən edilmiş əlavə hesablanır. Dəyəri müstəqil qiymətləndirici müəyyən edir, təsirə məruz qalan şəxsin hesabat təqdim etmək hüququ vardır.',
    {
      p: 'Cavabdeh komissiyanın hesablamasını müstəqil hesabatla təsdiqləməmişdir. {expert.init:gen} rəyi və {witness.surname:gen} ifadəsi tikilinin, bağın real vəziyyətini göstərir, {seller:gen} evi isə eyni yol kənarındadır. {p_last} tərəfindən təqdim olunmuş hesabat təkzib edilməmişdir.',
      only: ['granted'],
    },
    {
      p: 'Hesabatda {taker.surname:gen} aldığı ev başqa məntəqədə yerləşdiyindən məhkəmə onu tam əsas götürmür. {expert.init} isə dəyəri yerində baxışla müəyyən etmişdir. {tenant.surname:dat} verilmiş yerin gəliri itirilmiş fayda kimi sübut edilməyib.',
      only: ['partly-granted'],
    },
    {
      p: 'Baxış aktını {left.init} və {right.init}, eləcə də {p.init} qeydsiz imzalamışlar. {witness.init:gen} sözləri ağacların sayını dəqiqləşdirmir, hesabatda götürülən {seller.init:gen} evi başqa zonadadır. Aktın qanunsuzluğu müəyyən edilməmişdir.',
      only: ['dismissed'],
    },
  ],
  guided: 'İnzibati Prosessual Məcəllənin 12, 33, 71 və 72-ci maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin.',
      '{d:gen} {offered} tarixli {offer} nömrəli aktı ləğv edilsin, cavabdehin üzərinə {p.full:dat} {high} kompensasiya hesablayıb {p.account} nömrəli hesaba köçürmək vəzifəsi qoyulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin. {offer} nömrəli akt dəyişdirilsin, {p.full:dat} ödənilməli kompensasiya {middle} müəyyən edilsin. İddianın qalan hissəsi rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} {d:dat} qarşı iddiası təmin edilməsin.'],
  },
};

const FIRMS = ['Dəqiq Ölçü', 'Etalon Dəyər', 'Ədalətli Qiymət Mərkəzi', 'Tərəzi Konsaltinq'];

function huntersCast(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'm', minAge: 34, maxAge: 66 });
  const near = person('near', { minAge: 32, maxAge: 68 });
  return {
    ...{ p, near },
    son: person('son', {
      ...{ sex: 'm', surname: p.name.surname, father: p.name.given, minAge: 17, maxAge: 26 },
    }),
    wife: person('wife', { sex: 'f', surname: p.name.surname, minAge: 33, maxAge: 62 }),
    nearkid: person('nearkid', { surname: near.name.surname, minAge: 7, maxAge: 15 }),
    chief: person('chief', { role: 'şahid', sex: 'm', minAge: 44, maxAge: 72 }),
    mate: ofElsewhere(make, person('mate', { sex: 'm', minAge: 30, maxAge: 64 }), [
      ...[undefined, undefined, undefined],
      ['Qoqolidze', 'Zaza'],
      ['Mürsəlqulov', 'Xıdırnəbi'],
      ['Lısenko', 'Artyom', 'Borisoviç'],
    ]),
    seller: person('seller', { sex: 'm', minAge: 40 }),
    eye: person('eye', { sex: 'f', minAge: 32 }),
    local: person('local', { kind: 'keep', sex: 'm' }),
    asker: person('asker', { kind: 'keep', sex: 'm' }),
    adv: person('adv', { kind: 'keep' }),
  };
}

function huntersPapers(make: Make) {
  const of = shapesOf(make);
  return {
    permit: of.paper('permit', 'OS № ######|İC-#####/&|A-######|seriya ÖS № #####'),
    ticket: of.paper('ticket', 'OV-#####|№ ####|####/ov'),
    decision: of.paper('decision', '##/#-####|İL-##/&|###-lə'),
    complaint: of.paper('complaint', '@-####|##-##/&|MŞ-####'),
    file: of.paper('file', '#####/&|KM-####|####-y'),
    appeal: of.paper('appeal', '###/ş|DİN-#####|&-####'),
    taken: of.paper('taken', 'GP-##|##/g|0##-t'),
    medical: of.paper('medical', '083-#####|T-####/&|№ ###/t'),
    order: of.paper('order', 'KV-####|######|№ ###/&'),
    proof: of.paper('proof', 'X-###|##/&-x|####'),
    deal: of.contract('deal', 'SM-####|##/sil|A-####-&'),
    film: of.network(
      'film',
      'youtu.example/w###@@#|tiktok.example/ov.####|fb.example/reel/#######',
    ),
    phone: of.phone('near', '(070) ### ## ##|+994 50 ### ## ##|055 ###-##-##|(077)###-##-##'),
    plate: of.plate('mate', '10-@@-###|50-@@-###|77 @@ ###|14-@@-###'),
    mail: of.email('p', 'ovcu###~posta.example|tarla.quşu##~mektub.example'.replace('ş', 's')),
    field: of.place(
      'field',
      '“Quru göl” deyilən yerdə|Ağbulaq kəndinin kənarındakı qamışlıqda|“Qoşa təpə” ərazisində|Dərələr kəndinin örüşündə',
      'loc',
    ),
    work: of.work(
      'p',
      'elektrik şəbəkəsində montyor|meşə təsərrüfatında traktorçu|taxıl anbarında tərəziçi|fərdi təsərrüfatda baytar|avtobus parkında çilingər',
    ),
    school: of.work('nearkid', '4 saylı məktəbin|Ağbulaq kənd məktəbinin|“Zəka” liseyinin', 'gen'),
    ill: of.health('p', 'miopiya|qlaukomanın başlanğıc mərhələsi|eşitmə zəifliyi|katarakta'),
  };
}

/** A hunter whose permit for a smooth-bore gun was annulled after a neighbour's complaint. */
const GUN: Family = {
  ...FIRST_ADMINISTRATIVE,
  key: 'sealed15-hunting-gun-permit',
  category: 'İnzibati mübahisələr - İcazənin ləğvi barədə inzibati aktlar',
  outcomes: { granted: 4, 'partly-granted': 1, dismissed: 3 },
  cast: {},
  facts: (make) => {
    const cast = huntersCast(make);
    return {
      ...cast,
      ...huntersPapers(make),
      ...waysOf(make, cast),
      d: {
        t: 'company' as const,
        key: 'd',
        name: `${make.court.region} ${make.court.region === 'Bakı' || make.court.region === 'Sumqayıt' ? 'Şəhər Baş' : 'Şəhər'} Polis İdarəsi`,
        forms: undefined,
        kind: 'keep' as const,
        role: 'cavabdeh' as const,
        voen: '',
        account: '',
        address: { area: '', detail: '' },
      },
      law: stays(
        make,
        '“Xidməti və mülki silah haqqında” 30 dekabr 1997-ci il tarixli 422-IQ nömrəli Qanuna',
      ),
      procedure: stays(
        make,
        '“İnzibati icraat haqqında” 21 oktyabr 2005-ci il tarixli 1036-IIQ nömrəli Qanunun',
      ),
      make1: make.dice.pick(['“İJ-27”', '“MP-153”', '“TOZ-34”', '“Huglu”']),
      shot: make.day(250, 290),
      decided: make.day(190, 225),
      appealed: make.day(150, 175),
      filed: make.day(70, 120),
      years: make.dice.int(6, 28),
      metres: make.dice.int(70, 260),
      bird: make.dice.pick(['kəklik', 'ördək', 'qaşqaldaq', 'bildirçin']),
    };
  },
  present:
    'iddiaçı {p.full:gen}, vəkil {adv.full:gen} (order {order}), cavabdehin nümayəndəsinin iştirakı ilə',
  subject:
    '{p.full:gen} {d:dat} qarşı [ov silahı saxlamaq və gəzdirmək icazəsinin ləğvi barədə qərarın etibarsız sayılması|ov silahına icazənin ləğvinə dair inzibati aktın mübahisələndirilməsi və silahın qaytarılması] tələbi üzrə inzibati işə',
  story: [
    'İddiaçı {p.full} ({p.idcard}, FİN {p.fin}, {p.address}) {filed:loc} məhkəməyə müraciət edib. O, {work} işləyir, {years} ildir ovçular cəmiyyətinin üzvüdür (ovçuluq bileti {ticket}) və {permit} nömrəli icazə əsasında {make1} markalı yivsiz tüfəng saxlayır. [Tüfəngi {deal} nömrəli müqavilə ilə {seller.gs:abl} almışdır.|Silah əvvəllər {seller.full:dat} məxsus olub, iddiaçı onu {deal} nömrəli müqavilə ilə alıb.] {decided} tarixli {decision} nömrəli qərarla icazə ləğv edilmiş, tüfəng {taken} nömrəli protokolla götürülmüşdür. İddiaçı bu aktın ləğvini və silahın geri verilməsini istəyir.',
    'Qərara {near.full:gen} {complaint} nömrəli şikayəti səbəb olub. Şikayətdə deyilir ki, {shot:loc} {field} iddiaçı və {mate.gs} atəş açmış, qırma həyətdə oynayan {nearkid.given:gen} [yanına düşmüşdür|başının üstündən keçmişdir]. {near.given} həmin gün {phone} nömrəsindən 102 xidmətinə zəng etmiş, {film} ünvanında yerləşdirilmiş videonu da [təqdim etmişdir|polisə vermişdir].',
    'Sahə inspektoru {local.full} {file} nömrəli material toplamış, {mate_dot} və iddiaçının oğlu {son.given} sorğulanmışdır. [Materialda {plate} nişanlı maşının da həmin yerdə olduğu yazılıb.|Yaxınlıqda {plate} nişanlı maşın da görünüb.] Təhqiqatçı {asker.init} cinayət tərkibi olmadığından icraata xitam vermişdir. Buna baxmayaraq cavabdeh silahın saxlanma qaydasının pozulduğunu, tüfəngin evdə {wife.gs:gen} əli çatan yerdə olduğunu göstərərək icazəni ləğv etmişdir. Yuxarı orqana {appealed:loc} {mail} ünvanından verilmiş şikayət {appeal} nömrəli cavabla rədd olunub.',
    'İddiaçı iclasda demişdir ki, həmin gün {bird} ovuna çıxıblar, ev onlardan ən azı {metres} metr aralı idi, {mate.given} isə [heç silahını çıxarmamışdır|yalnız iti ilə gəlmişdi]. {near.surname:gen} məqsədi başqadır: iki həyətin arasındakı arxa görə çoxdan küsülüdürlər. Evdəki seyfin açarı təkcə özündədir, {wife.given} xanım və {son.given} ona toxunmurlar. [Videodakı ikinci tüfəng {mate.surname:dat} məxsusdur.|Videoda görünən uzun tüfəng onun deyil, {mate.inits:gen} adına qeydiyyatdadır.]',
    'Cavabdehin nümayəndəsi iddianın rəddini xahiş etmiş, əlavə etmişdir ki, {eye.full} adlı göz həkiminin {medical} nömrəli arayışında {p.init} barəsində “{ill}” yazılıb, bu da silah saxlamağa maneədir. {nearkid.given} {school} şagirdidir, ov yeri uşaqların yolunun üstündədir.',
    'Şahid {chief.full} [bildirmişdir|demişdir] ki, {p.given} [intizamlı ovçudur|heç vaxt qayda pozmayıb], cəmiyyət adından ona {proof} nömrəli xasiyyətnaməni də özü yazıb. Göstərilən sahə ov təsərrüfatına daxildir, {near_house:gen} evi ondan kənardadır. {chief.given:gen} sözlərinə görə, {seller.given} kişi də tüfəngi [ona ürəklə satmışdı|məhz etibar etdiyi adama satmışdı].',
    {
      p: 'Yazılı izahatında {mate.full} atəşi yalnız özünün, həm də əks tərəfə açdığını bildirmişdir. {eye.init:gen} cavabında iddiaçının eynəklə görməsinin norma daxilində olduğu qeyd edilir.',
      chance: 0.8,
    },
  ],
  reasoning: [
    '{law} əsasən mülki silaha icazə onun sahibi saxlama və istifadə qaydalarını pozduqda, yaxud silahdan istifadəyə mane olan hal üzə çıxdıqda ləğv edilə bilər. {procedure} tələbinə görə yükləyici akt qəbul edilməzdən əvvəl maraqlı şəxs dinlənilməli, hallar tam araşdırılmalıdır.',
    {
      p: 'İş üzrə {local.init} topladığı materialda seyfin yoxlanıldığına dair sənəd yoxdur. {asker.surname:gen} qərarı, {chief:gen} ifadəsi və {mate_one} tərəfindən verilmiş izahat {near:gen} şikayətini təsdiq etmir. {eye.surname:gen} arayışında isə silah saxlamağa əks-göstəriş göstərilməmişdir.',
      only: ['granted'],
    },
    {
      p: 'Cavabdeh {p.init:acc} dinləməmişdir, bu, aktın ləğvi üçün əsasdır. Lakin {eye.surname:gen} arayışı ilə bağlı təkrar müayinə keçirilmədən silahın qaytarılması mümkün deyil. {near_one} tərəfindən verilən video məsafəni müəyyən etməyə imkan vermir.',
      only: ['partly-granted'],
    },
    {
      p: 'Videodan görünür ki, {p.surname} və {mate.surname} yaşayış evinə yol verilməyən məsafədən atəş açmışlar. {son.given} sorğuda tüfəngin həmin səhər seyfdən kənarda olduğunu demişdir. {chief.init:gen} müsbət rəyi qaydanın pozulmasını aradan qaldırmır, {near.surname:gen} əvvəlki küsülülüyü də video qarşısında əhəmiyyət daşımır.',
      only: ['dismissed'],
    },
  ],
  guided: 'İnzibati Prosessual Məcəllənin 2, 12, 71 və 73-cü maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin. {d:gen} {decided} tarixli {decision} nömrəli qərarı ləğv edilsin.',
      '{make1} markalı tüfəng {p.full:dat} qaytarılsın.',
    ],
    'partly-granted': [
      '{p.full:gen} iddiası qismən təmin edilsin: {decision} nömrəli qərar ləğv edilsin, cavabdehin üzərinə müraciətə yenidən baxmaq vəzifəsi qoyulsun, silahın qaytarılması tələbi rədd edilsin.',
    ],
    dismissed: ['{p.full:gen} {d:dat} qarşı iddiası rədd edilsin.'],
  },
};

export const SEALED_ADMINISTRATIVE: readonly Family[] = [EXPROPRIATION, GUN];
