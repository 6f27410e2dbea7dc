import type { Family, Make } from '#demo/family.ts';
import type { Mark } from '#demo/markup.ts';
import { type Person, type PersonWish, surnameFor } from '#demo/people.ts';
import type { PersonName } from '#domain/person.ts';
import {
  alsoAfter,
  castOf,
  digitsOf,
  type Ending,
  lifeDay,
  nameWith,
  stays,
} from './name-endings.ts';

/** A person whose name is no Azerbaijani one; it takes case endings without the buffer of `oğlu`. */
export function foreigner(
  make: Make,
  key: string,
  name: PersonName,
  wish: Omit<PersonWish, 'today' | 'court'> = {},
): Person {
  const person = make.person(key, { minAge: 24, ...wish });
  return { ...person, name, father: name.patronymic ?? '', russian: true };
}

/** The family of a person by the surname of its men: `Babayevlər`. */
export function clanOf(make: Make, person: Person, ending: Ending): Mark {
  const surname = surnameFor(person.name.surname, 'm');
  const man = { ...person, name: { ...person.name, surname } };
  return nameWith(make, man, 'surname', ending);
}

const BIRTHPLACES = [
  ['Masallı rayonunun', 'Boradigah qəsəbəsi'],
  ['Göyçay rayonunun', 'Qarabaqqal kəndi'],
  ['Ağsu rayonunun', 'Bico kəndi'],
  ['Balakən rayonunun', 'Katex kəndi'],
  ['Neftçala rayonunun', 'Xolqarabucaq kəndi'],
  ['Gədəbəy rayonunun', 'Slavyanka kəndi'],
  ['Lerik rayonunun', 'Piran kəndi'],
  ['Tovuz rayonunun', 'Qovlar şəhəri'],
] as const;

/** Where somebody was born: the district, which may stay, and the village. */
export function birthplaceOf(make: Make, entity: string): { region: string; village: Mark } {
  const [region, village] = make.dice.pick(BIRTHPLACES);
  return { region, village: make.mark(village, 'place', 'quasi', entity) };
}

const VIN_SIGNS = [...'ABCDEFGHJKLMNPRSTUVWXYZ0123456789'];

/** Seventeen signs of a vehicle. */
export function vinOf(make: Make, entity: string): Mark {
  const text = Array.from({ length: 11 }, () => make.dice.pick(VIN_SIGNS)).join('');
  return make.mark(`X${text.slice(1)}${digitsOf(make, 6)}`, 'plate', 'direct', entity);
}

/** A choice of workplaces with posts. */
export function workOf(make: Make, entity: string, choices: readonly string[]): Mark {
  return make.mark(make.dice.pick(choices), 'workplace', 'quasi', entity);
}

const GUIDED =
  '[Bu əsaslara görə,|Şərh edilənləri nəzərə alıb,] Azərbaycan Respublikası Cinayət-Prosessual Məcəlləsinin 349, 351, 352 və 353-cü maddələrini rəhbər tutan məhkəmə';

/** Verdicts of the test corpus: a robbery, a drug case and a fatal collision. */
export const CRIMINAL: readonly Family[] = [
  {
    key: 'test-robbery',
    kind: 'hokm',
    procedure: 'cinayət',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Cinayət işləri - Mülkiyyət əleyhinə olan cinayətlər - Quldurluq',
    outcomes: { convicted: 1 },
    cast: {},
    facts: (make) => {
      const person = castOf(make);
      const d1 = person('d1', {
        role: 'təqsirləndirilən şəxs',
        sex: 'm',
        minAge: 22,
        maxAge: 40,
      });
      const [surname, given] = make.dice.pick([
        ['Kapanadze', 'Giorgi'],
        ['Mamulaşvili', 'Zurab'],
        ['Çxeidze', 'Levan'],
      ] as const);
      const v = person('v', { role: 'zərərçəkmiş', sex: 'm', minAge: 45, house: true });
      const wife = person('wife', { sex: 'f', minAge: 40 });
      const accomplice = person('acc', { sex: 'm', maxAge: 45 });
      const brother = person('bro', { sex: 'm', surname: d1.name.surname, father: d1.father });
      const neighbour = person('nb', { role: 'şahid', minAge: 50 });
      const born1 = birthplaceOf(make, 'born1');
      return {
        d1,
        d2: foreigner(
          make,
          'd2',
          { surname, given },
          { role: 'təqsirləndirilən şəxs', sex: 'm', maxAge: 42 },
        ),
        v,
        wife,
        acc: accomplice,
        bro: brother,
        nb: neighbour,
        buyer: person('buyer', { minAge: 35 }),
        adv1: person('adv1', { kind: 'keep' }),
        adv2: person('adv2', { kind: 'keep' }),
        trans: person('trans', { kind: 'keep' }),
        inv: person('inv', { kind: 'keep', sex: 'm' }),
        brotherhouse: nameWith(make, brother, 'given', 'gil-loc'),
        vfamily: clanOf(make, v, 'plural-gen'),
        accis: nameWith(make, accomplice, 'full', 'copula'),
        wifealso: alsoAfter(wife.name.given),
        nbalso: alsoAfter(neighbour.name.surname),
        nick: make.mark(
          make.dice.pick(['Qara', 'Topal', 'Dayı', 'Professor']),
          'person',
          'direct',
          'd1',
        ),
        region1: born1.region,
        born1: born1.village,
        born2: make.mark(
          make.dice.pick(['Sadaxlı kəndi', 'Qaçağan kəndi', 'Faxralı kəndi']),
          'place',
          'quasi',
          'born2',
        ),
        passport: make.mark(
          `${digitsOf(make, 2)}AB${digitsOf(make, 5)}`,
          'document',
          'direct',
          'd2',
        ),
        job: workOf(make, 'job1', [
          '“Şəfəq” çörək zavodunda yükləyici',
          '“Qoç” ət kəsimi məntəqəsində qəssab',
          'balıqartırma zavodunda gözətçi',
        ]),
        shop: workOf(make, 'shop1', [
          '“Zümrüd” zərgərlik mağazasının sahibi',
          'köhnə bazardakı zərgərlik emalatxanasının ustası',
        ]),
        cafe: make.mark(
          make.dice.pick([
            '“Dörd Yol” çayxanasında',
            '“Qədim Dəyirman” kafesində',
            '“Sahil” bilyard zalında',
          ]),
          'place',
          'quasi',
          'cafe1',
        ),
        scar: make.mark(
          make.dice.pick(['şəkərli diabet', 'bronxial astma', 'ürək çatışmazlığı']),
          'sensitive',
          'quasi',
          'health1',
        ),
        plate: make.plate('car1'),
        vin: vinOf(make, 'car1'),
        imei: make.mark(`35${digitsOf(make, 13)}`, 'network', 'direct', 'phone1'),
        polad: stays(make, 'Polad'),
        azad: stays(make, 'Azad'),
        square: stays(make, 'Füzuli adına meydan'),
        car: make.dice.pick(['“Opel Astra”', '“Mercedes-Benz C180”', '“Ford Transit”']),
        things: make.dice.pick([
          'dörd ədəd qızıl bilərzik, iki boyunbağı və nağd pul',
          'üç ədəd brilyant qaşlı üzük, köhnə qızıl sikkələr və nağd pul',
        ]),
        met: make.day(300, 330),
        on: make.day(240, 290),
        seized: make.day(200, 230),
        hour: make.dice.int(1, 4),
        worth: make.money(7000, 42000, 100),
        sold: make.money(1500, 6000, 50),
        years1: make.dice.pick(['7 (yeddi) il', '7 (yeddi) il 6 (altı) ay', '8 (səkkiz) il']),
        years2: make.dice.pick(['7 (yeddi) il', '8 (səkkiz) il 3 (üç) ay']),
      };
    },
    present:
      'dövlət ittihamçısı — {prosecution} prokurorluğunun böyük köməkçisi {prosecutor.full:gen}, təqsirləndirilən şəxslər {d1.full:gen} və {d2.full:gen}, müdafiəçilər {adv1.inits} və {adv2.inits:gen}, tərcüməçi {trans.full:gen}, zərərçəkmiş {v.full:gen} iştirakı ilə,',
    subject:
      '{d1.birth:loc} {region1} {born1:loc} anadan olmuş, [orta|natamam orta|peşə] təhsilli, [subay|evli, iki övladı olan], {job} işləyən, {d1.address} ünvanında qeydiyyatda olan {d1.full:gen} və {d2.birth:loc} Gürcüstanın {born2:loc} doğulmuş, həmin ölkənin vətəndaşı, {passport} nömrəli pasportu olan, əvvəllər məhkum edilməmiş {d2.full:gen} Azərbaycan Respublikası Cinayət Məcəlləsinin 181.2.1 və 181.2.5-ci maddələri ilə təqsirləndirilmələri barədə cinayət işinə',
    story: [
      'Məhkəmə baxışında aşağıdakı hallar təsdiqini tapmışdır. Tanışları arasında “{nick}” ləqəbi ilə çağırılan {d1.sg} {met:loc} {cafe} {d2.gs:dat} rast gəlmiş, onu və barəsindəki material ayrıca icraata ayrılmış {acc.full:acc} varlı bildiyi zərgərin evinə basqın etməyə razı salmışdır.',
      '{on:loc} gecə saat {hour} radələrində onlar {plate} nişanlı {car} markalı avtomobillə (ban nömrəsi {vin}) [gəlib|yaxınlaşıb] {v.address} ünvanındakı həyətin yanında dayanmışlar. {acc.given} sükan arxasında qalmış, {d1.surname} hasardan aşmış, {d2.surname} isə əlindəki bıçağı {v.full:dat} tuşlayaraq hərəkət etməməyi tələb etmişdir.',
      'Evin xanımı {wife.gp} qonşulara zəng etmək istədikdə {d1.given} telefonu (IMEI: {imei}) onun əlindən alıb yerə çırpmışdır. {polad} seyfdən {things} götürülmüşdür. Əmlakın ümumi dəyəri {worth} təşkil edir.',
      '[Basqından sonra üç nəfər {square} istiqamətində uzaqlaşmışdır.|Onlar qapını bayırdan bağlayaraq hadisə yerini tərk etmişlər.] Qızılların bir hissəsini {d1.init} ertəsi gün qardaşı {bro.given:gen} tanıdığı {buyer.sg:dat} {sold} müqabilində satmış, pulu {brotherhouse} bölüşdürmüşlər.',
      'Təqsirləndirilən {d1.gs} təqsirini [qismən boynuna alaraq|etiraf edərək] məhkəməyə dedi ki, evə girmək fikri {acc.surname:abl} gəlib. {v.surname:acc} tanımırdı, onun {shop} olduğunu sonradan bilib. Bıçaq {d2.given:gen} idi. Borcu olduğuna görə bu işə qoşulub, peşmandır.',
      'Tərcüməçi {trans.sg:gen} vasitəsilə gürcü dilində ifadə verən {d2.surname} isə göstərdi ki, Azərbaycana iş üçün gəlib, {d1.given:acc} yalnız çayxanadan tanıyır. “{nick}” ona borclu adamdan pulunu almağa gedəcəklərini söyləyib. [Seyfin yanında dayanıb, heç kimə toxunmayıb.|Evə girməyib, həyətdə gözləyib.] Maşını gətirən {accis}.',
      'Zərərçəkmiş {v.full} (FİN: {v.fin}, əlaqə nömrəsi {v.phone}) bildirmişdir ki, {shop} kimi çalışır. O gecə arvadı {wife.given} ilə evdə tək idi. Bıçaqlı şəxs Azərbaycan dilində pis danışırdı, digərinin üzündəki maska sürüşəndə {d1.surname:acc} tanıdı: bir il əvvəl {bro.given} onu mağazaya gətirmişdi. Özündə {scar} olduğundan ayağa qalxa bilməyib.',
      'Zərərçəkmişin arvadı {wife.sg} {wifealso} eyni məzmunda ifadə vermişdir. Qonşu {nb.full} bildirmişdir ki, itlərin hürməsinə oyanıb, {vfamily} qapısından iki nəfərin çıxdığını görüb. {nb.surname} {nbalso} sonradan fotoşəkil üzrə onlardan birini — {d2.gs:acc} tanıyıb.',
      'Müstəntiq {inv.init} tərəfindən {seized:loc} aparılmış axtarış zamanı {d1.given:gen} yaşadığı evdən iki bilərzik, {d2.surname:gen} kirayə qaldığı otaqdan isə bıçaq və əlcək tapılmışdır. {buyer.full} aldığı üzükləri istintaqa könüllü təhvil verib, onların oğurluq olduğunu bilmədiyini deyib.',
      {
        p: 'Məhkəmə iclasında dindirilən {bro.full} qardaşının [axşam evdən çıxdığını|kiminləsə telefonda gürcücə danışdığını] təsdiq edib, bundan artıq heç nə deməyib. {bro.init:gen} qohumunun əleyhinə ifadə verməmək hüququ ona izah olunub.',
        chance: 0.7,
      },
    ],
    reasoning: [
      'Sübutları bir-biri ilə tutuşduran məhkəmə belə nəticəyə gəlir ki, hər iki təqsirləndirilən şəxsin əməli düzgün tövsif olunmuşdur: hücum əvvəlcədən razılaşdırılmış, bıçaq zərərçəkmişin həyatı üçün real təhlükə yaratmışdır.',
      '{d2.gs:gen} evə girmədiyi barədə sözləri {wife.init} ilə {nb.init:gen} ifadələri, habelə bıçağın üzərindəki izlə uzlaşmır. {d1.init:gen} isə təşəbbüsün {acc.init:abl} gəldiyini deməsi onun məsuliyyətini aradan qaldırmır.',
      'Cinayət Məcəlləsinin 181.2-ci maddəsi bu cür hücumun qrup halında və ya silah qismində əşya tətbiq etməklə törədilməsinə görə daha ağır cəza nəzərdə tutur. [Cəza seçilərkən hər kəsin rolu ayrıca nəzərə alınmışdır.|Hər kəsin iştirak dərəcəsi Məcəllənin 60-cı maddəsinə uyğun nəzərə alınmışdır.]',
      {
        p: '{azad} olunmaq barədə müdafiənin vəsatəti (qətimkan tədbirinin dəyişdirilməsi) əvvəlki iclasda rədd edilmişdir.',
        chance: 0.6,
      },
    ],
    guided: GUIDED,
    operative: {
      convicted: [
        '{d1.full} Azərbaycan Respublikası Cinayət Məcəlləsinin 181.2.1 və 181.2.5-ci maddələri üzrə təqsirli bilinib {years1} müddətinə azadlıqdan məhrum edilsin.',
        '{d2.full} həmin maddələrlə təqsirli sayılıb {years2} azadlıqdan məhrum etmə cəzasına məhkum olunsun, cəzanı çəkdikdən sonra ölkə hüdudlarından kənara çıxarılsın.',
        'Maddi sübut kimi götürülmüş bilərziklər və üzüklər {v.full:dat} qaytarılsın, bıçaq məhv edilsin.',
        '{acc.full:gen} barəsindəki materialın araşdırılması davam etdirilsin.',
      ],
    },
    note: 'verdict',
    traps: ['nickname', 'foreign-name', 'accomplice', 'word-names', 'gil'],
  },
  {
    key: 'test-drugs',
    kind: 'hokm',
    procedure: 'cinayət',
    instance: 'first',
    courts: 'district',
    share: 1,
    category:
      'Cinayət işləri - Narkotik vasitələrin qanunsuz dövriyyəsi ilə əlaqədar olan cinayətlər',
    outcomes: { convicted: 1 },
    cast: {},
    facts: (make) => {
      const person = castOf(make);
      const d = person('d', {
        role: 'təqsirləndirilən şəxs',
        sex: 'm',
        minAge: 23,
        maxAge: 48,
      });
      const mother = person('mother', { sex: 'f', minAge: 55, maxAge: 74 });
      const uncle = person('uncle', { sex: 'm', minAge: 48 });
      const dealer = make.dice.pick([
        ['Rəhmanqulu', 'Rəhmanqulunun'],
        ['Səhrab Ziyai', 'Səhrab Ziyainin'],
        ['Behnam Tusi', 'Behnam Tusinin'],
      ] as const);
      const born = birthplaceOf(make, 'born1');
      const year = Number(make.adopted.slice(0, 4));
      return {
        d,
        mother,
        uncle,
        friend: person('friend', { sex: 'm', role: 'şahid', maxAge: 50 }),
        witness1: person('hx1', { role: 'şahid' }),
        witness2: person('hx2', { role: 'şahid' }),
        sis: person('sis', { sex: 'f', surname: d.name.surname, father: d.father }),
        adv: person('adv', { kind: 'keep' }),
        op: person('op', { kind: 'keep', sex: 'm' }),
        exp: person('exp', { kind: 'keep' }),
        dealer: make.mark(dealer[0], 'person', 'direct', 'dealer'),
        dealergen: make.mark(dealer[1], 'person', 'direct', 'dealer'),
        dis: nameWith(make, d, 'sg', 'copula'),
        unclehouse: nameWith(make, uncle, 'given', 'gil-dat'),
        dalso: alsoAfter(d.name.given),
        nick: make.mark(
          make.dice.pick(['Fransız', 'Bomba', 'Şotka', 'Balaca']),
          'person',
          'direct',
          'd',
        ),
        region: born.region,
        born: born.village,
        job: workOf(make, 'job1', [
          '“Təkan” avtoservisində rəngsaz',
          'şəhər su kanalında çilingər',
          '“Nizə” idman klubunda məşqçi',
        ]),
        school: workOf(make, 'school1', [
          '17 nömrəli peşə liseyini',
          '52 nömrəli tam orta məktəbi',
          'dənizçilik kollecini',
        ]),
        unit: workOf(make, 'unit1', [
          'sərhəd zastavasında',
          'hərbi orkestrdə',
          'aviasiya bazasında',
        ]),
        rank: make.dice.pick(['kiçik çavuş', 'baş əsgər', 'çavuş']),
        bridge: make.mark(
          make.dice.pick(['köhnə asma körpünün', 'dəmir yolu keçidinin', '“Gilavar” otelinin']),
          'place',
          'quasi',
          'spot1',
        ),
        illness: make.mark(
          make.dice.pick(['hepatit C', 'narkomaniyadan asılılıq sindromu', 'ağciyər vərəmi']),
          'sensitive',
          'quasi',
          'health1',
        ),
        faith: make.mark(
          make.dice.pick(['krişnaçı', 'adventist', 'baptist']),
          'sensitive',
          'quasi',
          'faith1',
        ),
        imei: make.mark(`86${digitsOf(make, 13)}`, 'network', 'direct', 'phone1'),
        profile: make.mark(
          `instagram.com/${make.dice.pick(['gece_suren', 'bozqurd', 'usta'])}_${digitsOf(make, 3)}`,
          'network',
          'direct',
          'profile1',
        ),
        ip: make.mark(
          `5.197.${make.dice.int(2, 250)}.${make.dice.int(2, 250)}`,
          'network',
          'direct',
          'ip1',
        ),
        card: make.mark(
          `4127 ${digitsOf(make, 4)} ${digitsOf(make, 4)} ${digitsOf(make, 4)}`,
          'card',
          'direct',
          'card1',
        ),
        medcard: make.mark(`${digitsOf(make, 5)}/${year - 1}`, 'document', 'direct', 'medcard1'),
        law: stays(
          make,
          '“Narkotik vasitələrin, psixotrop maddələrin və onların prekursorlarının dövriyyəsi haqqında” 2005-ci il 28 iyun tarixli 959-IIQ nömrəli Azərbaycan Respublikasının Qanunu',
        ),
        garden: stays(make, 'Səməd Vurğun adına bağ'),
        aydin: stays(make, 'Aydın'),
        vefa: stays(make, 'vəfa'),
        gram: `${make.dice.int(6, 28)},${make.dice.int(1, 9)}`,
        drug: make.dice.pick(['marixuana', 'tiryək', 'heroin']),
        price: make.money(40, 300, 10),
        on: make.day(110, 180),
        talk: make.day(181, 200),
        analysis: make.day(80, 105),
        hour: make.dice.int(15, 22),
        years: make.dice.pick(['1 (bir) il 6 (altı) ay', '2 (iki) il', '2 (iki) il 4 (dörd) ay']),
      };
    },
    present:
      'dövlət ittihamçısı {prosecutor.init:gen}, təqsirləndirilən {d.full:gen}, müdafiəçi vəkil {adv.sg:gen} iştirakı ilə,',
    subject:
      '[Azərbaycan Respublikasının vətəndaşı,|əvvəllər məhkum edilməmiş,] {d.birth:loc} {region} {born:loc} doğulan, {school} bitirmiş, həqiqi hərbi xidməti {unit} {rank} rütbəsində başa vurmuş, [subay|ailəli], {job} olan, {d.address} ünvanında məskunlaşan, FİN-i {d.fin}, şəxsiyyət vəsiqəsi {d.idcard} olan {d.full:gen} Cinayət Məcəlləsinin 234.1-ci maddəsi üzrə təqsirləndirilməsi barədə işə',
    story: [
      'İttiham aktına görə, dostlarının “{nick}” dediyi {d.gs} satış məqsədi olmadan İran vətəndaşı {dealergen} göndərdiyi {gram} qram {drug} narkotik vasitəsini qanunsuz əldə edib üzərində saxlamışdır. {on:loc} saat {hour} radələrində o, {bridge} yaxınlığında polis əməkdaşları tərəfindən saxlanılmışdır.',
      'Əməliyyat müvəkkili {op.init} raportunda qeyd etmişdir ki, saxlanılan şəxs əvvəlcə başqasının adını deyib, sonra məlum olub ki, bu, {dis}. Şəxsi baxış hal şahidləri {witness1.full} və {witness2.full:gen} gözü qarşısında aparılıb. Gödəkcənin astarından bükülü kağız, cibindən isə {imei} IMEI nömrəli telefon çıxıb.',
      'Telefona baxış zamanı aşkar edilib ki, {talk:loc} {profile} səhifəsi üzərindən, {ip} ünvanlı şəbəkədən yazışma aparılıb və {card} nömrəli karta {price} köçürülüb. [Kart təqsirləndirilən şəxsin bacısı {sis:gen} adınadır.|Kartın sahibi {sis.full} çıxıb, o isə kartı qardaşına verdiyini deyib.] Yazışmada “{nick}” adı ilə imzalanmış mesajlar da var.',
      'Məhkəmədə {d.sg} təqsirini [tam|əsasən] qəbul edib. O, ifadəsində bildirib ki, uşaqlıqdan {born:loc} böyüyüb, atasını erkən itirib. {friend.given} adlı dostunun toyunda {dealer} ilə tanış olub, sonra ara-sıra ondan mal alıb. Bağlamanı {garden:gen} skamyası altından götürüb, evə — anası {mother.given:gen} yanına qayıdarkən tutulub. Həkimlər ona {illness} diaqnozu qoyublar, ambulator kartının nömrəsi {medcard} olub.',
      'Şahid {friend.full} göstərib ki, {d.given} ilə məktəb yoldaşıdır. Özü {faith} icmasının üzvüdür, spirtli içki və narkotik qəbul etmir. {dealer} onun toyuna çağırılmamış qonaq kimi gəlib. {friend.init:gen} dediyinə görə, {d.given} {dalso} bu adamı ilk dəfə orada görüb.',
      'Hal şahidi {witness1.sg} məhkəmədə baxışın gedişini ətraflı danışıb. {witness2.surname} isə protokoldakı imzanın özünə məxsus olduğunu təsdiqləyib, [baxış zamanı kənarda dayandığını|hər şeyi öz gözləri ilə gördüyünü] əlavə edib. Onlar {d.surname:acc} əvvəllər tanımayıblar.',
      'Təqsirləndirilən şəxsin anası {mother.full} deyib ki, oğlu işini itirəndən sonra dəyişib. Bir müddət dayısı {unclehouse} köçüb, dayısı {uncle.full} onu müalicəyə aparıb. [Ailəyə {vefa} göstərən uşaqdır, sözünə inanır.|{mother.given} oğlunun yüngül cəzalandırılmasını istəyib.] Ailə ilə {mother.phone} nömrəsi vasitəsilə əlaqə saxlamaq olar.',
      'Kimya ekspertizası ({exp.inits}, {analysis}) təqdim edilən maddənin {drug} olduğunu, çəkisinin {gram} qram təşkil etdiyini göstərir. Telefonun {d.email} hesabına bağlandığı barədə arayış da işə əlavə edilib.',
    ],
    reasoning: [
      '{aydin} olur ki, narkotik vasitənin miqdarı {law} ilə müəyyən edilmiş şəxsi istehlak həddini aşır, lakin külli miqdar sayılmır. Onu satmaq niyyəti isə sübuta yetirilməmişdir.',
      'Məhkəmə {d.init:gen} etirafını təkcə götürməyib; bu etiraf {witness1.init} və {witness2.init:gen} ifadələri, ekspert rəyi, telefon yazışması ilə bir araya gəlir. [{op.surname:gen} raportu saxlanmanın vaxtını və yerini dəqiq göstərir.|Saxlanmanın protokolu düzgün tərtib olunub.]',
      'Cəzanı yüngülləşdirən hal kimi xəstəliyi və {mother.gp:gen} ona möhtac olması götürülür. İctimai təhlükəliliyi nəzərə alınsa da, islahın cəmiyyətdən ayrılmadan mümkünlüyü istisna edilmir.',
    ],
    guided: GUIDED,
    operative: {
      convicted: [
        '{d.caps} Cinayət Məcəlləsinin 234.1-ci maddəsi ilə təqsirli bilinib {years} azadlıqdan məhrum edilsin, Məcəllənin 70-ci maddəsi tətbiq olunaraq cəza şərti sayılsın.',
        'Narkotik vasitə məhv edilsin, {imei} IMEI nömrəli telefon dövlət nəfinə götürülsün.',
        '{sis.full:gen} adına olan {card} nömrəli kart ona qaytarılsın.',
        'Məhkumun davranışına nəzarət yaşayış yeri üzrə probasiya orqanına tapşırılsın.',
      ],
    },
    note: 'verdict',
    traps: ['nickname', 'foreign-third-person', 'health', 'faith', 'capitals', 'imei'],
  },
  {
    key: 'test-fatal-collision',
    kind: 'hokm',
    procedure: 'cinayət',
    instance: 'first',
    courts: 'district',
    share: 1,
    category:
      'Cinayət işləri - Yol hərəkəti və nəqliyyat vasitələrinin istismarı qaydalarını pozma',
    outcomes: { convicted: 4, acquitted: 1 },
    cast: {
      ins: { as: 'company', trade: 'insurer', role: 'mülki cavabdeh' },
    },
    facts: (make) => {
      const person = castOf(make);
      const d = person('d', { role: 'təqsirləndirilən şəxs', sex: 'm', minAge: 25, maxAge: 60 });
      const dead = person('dead', { sex: 'm', minAge: 30, maxAge: 58 });
      const heir = person('heir', {
        role: 'zərərçəkmiş',
        sex: 'f',
        surname: dead.name.surname,
        minAge: 30,
        maxAge: 56,
      });
      const kid = person('kid', {
        sex: 'm',
        surname: dead.name.surname,
        father: dead.name.given,
        minAge: 5,
        maxAge: 16,
      });
      const hurt = person('hurt', { role: 'zərərçəkmiş', sex: 'f' });
      const eye = person('eye', { role: 'şahid', minAge: 28 });
      const trucker = foreigner(
        make,
        'trucker',
        make.dice.pick([
          { surname: 'Yıldırım', given: 'Mehmet' },
          { surname: 'Karadağ', given: 'Bülent' },
          { surname: 'Tursunov', given: 'Sardor' },
        ]),
        { role: 'şahid', sex: 'm' },
      );
      const born = birthplaceOf(make, 'born1');
      const death = lifeDay(make, 'dead', 1, 1);
      return {
        d,
        dead,
        heir,
        kid,
        hurt,
        eye,
        trucker,
        grave: person('grave', { sex: 'm', surname: dead.name.surname, father: dead.father }),
        owner: person('owner', { sex: 'm', minAge: 40 }),
        adv: person('adv', { kind: 'keep' }),
        inv: person('inv', { kind: 'keep' }),
        exp: person('exp', { kind: 'keep' }),
        clan: clanOf(make, dead, 'plural'),
        eyeis: nameWith(make, eye, 'full', 'copula'),
        deadwith: nameWith(make, dead, 'given', 'with'),
        dalso: alsoAfter(d.name.surname),
        region: born.region,
        born: born.village,
        deathday: death.day,
        deathyear: death.year,
        deathcert: make.mark(`AZ-İ № ${digitsOf(make, 6)}`, 'document', 'direct', 'dead'),
        licence: make.mark(
          `${make.dice.pick(['AB', 'BC', 'AZ'])} № ${digitsOf(make, 6)}`,
          'document',
          'direct',
          'd',
        ),
        plate1: make.plate('car1'),
        plate2: make.plate('car2'),
        vin: vinOf(make, 'car1'),
        techpass: make.mark(`EA № ${digitsOf(make, 6)}`, 'document', 'direct', 'car1'),
        job: workOf(make, 'job1', [
          'rayon mərkəzi xəstəxanasında tibb qardaşı',
          '“Avanqard” taksi parkında sürücü',
          'meliorasiya idarəsində ekskavatorçu',
        ]),
        rarejob: workOf(make, 'job2', ['orqan ifaçısı', 'ilan zəhəri ustası', 'zəng ustası']),
        spot: make.mark(
          make.dice.pick([
            'Qarasu körpüsünün',
            '“Çinarlı” yanacaqdoldurma məntəqəsinin',
            'üzüm bağının',
          ]),
          'place',
          'quasi',
          'spot1',
        ),
        village: make.mark(
          make.dice.pick(['Alpan kəndi', 'Tağarcal kəndi', 'Talış kəndi', 'Aşağı Ləgər kəndi']),
          'place',
          'quasi',
          'village1',
        ),
        injury: make.mark(
          make.dice.pick(['bud sümüyünün sınığı', 'beyin silkələnməsi', 'çanaq sümüyünün sınığı']),
          'sensitive',
          'quasi',
          'health1',
        ),
        nation: make.mark(
          make.dice.pick(['ləzgi', 'talış', 'udi', 'tat']),
          'sensitive',
          'quasi',
          'nation1',
        ),
        policy: make.mark(`İS-${digitsOf(make, 8)}`, 'contract', 'quasi', 'policy1'),
        law: stays(make, '“Yol hərəkəti haqqında” Azərbaycan Respublikası Qanununun'),
        insaf: stays(make, 'insaf'),
        deniz: stays(make, 'Dəniz'),
        street: stays(make, 'Heydər Əliyev prospekti'),
        on: make.day(170, 240),
        tech: make.day(110, 150),
        speed: make.dice.int(82, 124),
        hour: make.dice.int(6, 22),
        moral: make.money(4000, 15000, 500),
        burial: make.money(1800, 5200, 10),
        years: make.dice.pick(['2 (iki) il', '2 (iki) il 6 (altı) ay', '3 (üç) il']),
      };
    },
    present:
      '{prosecution} prokurorluğunun nümayəndəsi {prosecutor.sg:gen}, təqsirləndirilən şəxs {d.full:gen}, vəkil {adv.full:gen}, zərərçəkmişin hüquqi varisi {heir.full:gen}, zərərçəkmiş {hurt.full:gen} iştirakı ilə,',
    subject:
      '{d.full:gen} — {d.birth:loc} {region} {born:loc} anadan olmuş, {job} işləyən, {d.address} ünvanının sakini, sürücülük vəsiqəsinin nömrəsi {licence} — Cinayət Məcəlləsinin 263.2-ci maddəsinə əsasən təqsirləndirilməsi barədə cinayət işinə',
    story: [
      '{deathday} {deathyear:loc} saat {hour} radələrində {owner.full:dat} məxsus {plate1} nişanlı avtomobili (şassi nömrəsi {vin}, texniki pasportu {techpass}) idarə edən {d.sg} {spot} yaxınlığında saatda {speed} kilometr sürətlə qarşı zolağa çıxmış, {dead.full:gen} sürdüyü {plate2} nişanlı maşınla toqquşmuşdur. {dead.given} aldığı xəsarətlərdən hadisə yerində ölmüş, yanında oturan {hurt.full} isə yaralanmışdır.',
      'Ölüm {deathcert} nömrəli şəhadətnamə ilə qeydə alınmışdır. [Mərhum {village:loc} dəfn olunmuşdur.|Dəfn mərasimi {village:loc} keçirilmişdir.] Onun həyat yoldaşı {heir.full} (FİN {heir.fin}) hüquqi varis kimi tanınmışdır. Mərhumdan {kid.birthdot} tarixdə doğulmuş oğlu {kid.given} yadigar qalmışdır.',
      'Təqsirləndirilən şəxs {d.full} [təqsirini boynuna almamış|özünü qismən təqsirli saymış] və demişdir ki, qabaqdakı yük maşını qəfil əyləc verib, toqquşmadan qaçmaq üçün sükanı sola burub. {dead.init:gen} işıqları sönük idi. {deniz} səviyyəsindən hündür olan bu yolda həmin saatlarda duman da olub. Özü {hurt.given:acc} maşından çıxarıb, təcili yardım çağırıb.',
      '{heir.gp} ifadəsində bildirmişdir ki, əri {nation} mənşəlidir, məşhur {rarejob} idi, ailəni o dolandırırdı. {clan} nəslindən heç kim barışığa getməyib. Qaynı {grave.given} dəfn üçün {burial} xərcləyib. [“{insaf} edib heç olmasa üzr istəyəydi”, — deyə o əlavə etmişdir.|Təqsirləndirilən şəxs onlardan üzr istəməyib.] {d.surname:abl} {moral} mənəvi zərər tələb edir, pul {heir.account} hesabına köçürülsün.',
      'Zərərçəkmiş {hurt.sg} göstərmişdir ki, {deadwith} qonşudur, o səhər {street} istiqamətində birlikdə işə gedirdilər. Qarşı tərəfdən gələn maşını son anda görüb. Nəticədə onda {injury} müəyyən edilib, iki ay yataqdan qalxmayıb. {hurt.surname} {hurt.phone} nömrəsindən təqsirləndirilən şəxsə zəng edib, cavab almayıb.',
      'Yük maşınının sürücüsü, xarici vətəndaş {trucker.gs} istintaqda ifadə verib ki, əyləc verməyib, arxadan gələn maşının zolaqdan çıxdığını güzgüdə görüb. {trucker.surname:gen} ifadəsi məhkəmədə elan edilib. Hadisəni görən digər şəxs {eyeis}: o, tarlada işləyirmiş. {eye.given} deyib ki, sürücünün yanında heç kim olmayıb, {d.surname} {dalso} telefonla danışırmış.',
      'Müstəntiq {inv.sg:gen} təyin etdiyi avtotexniki ekspertiza ({exp.init}, {tech}) yolun sürüşkən olmadığını, sürücünün toqquşmanın qarşısını almaq imkanına malik olduğunu göstərmişdir. Avtomobil {policy} nömrəli şəhadətnamə ilə {ins:loc} sığortalanmışdır.',
    ],
    reasoning: [
      'Məhkəmə istintaqının yekunu olaraq qeyd edilməlidir ki, {law} tələbləri sürücünü yolun vəziyyətinə uyğun sürət seçməyə borclu edir.',
      {
        p: '{d.gs:gen} yük maşını barədə dediyini {trucker.gs} təkzib edir, {eye.init:gen} gördükləri isə qarşı zolağa çıxmanın səbəbini izah edir. Beləliklə, {dead.surname:gen} ölümü ilə qaydanın pozulması arasında birbaşa səbəbli əlaqə vardır.',
        only: ['convicted'],
      },
      {
        p: 'Təkrar ekspertiza isə toqquşmanın yerini fərqli müəyyən etmişdir: {dead.init} özü zolağın ayrıcı xəttini keçmişdir. {eye.surname:gen} məsafəsi 300 metr olduğundan onun ifadəsi qəti sayıla bilməz. {d.init:gen} təqsirinə şübhə qalır.',
        only: ['acquitted'],
      },
      'Mülki iddiaya gəldikdə, {heir.sg:gen} tələbi həm {ins:dat}, həm də zərəri vurana yönəlmişdir. Dəfn xərcinin məbləği qəbzlərlə təsdiqlənir. [{kid.given:gen} ailə başçısını itirməsi ayrıca icraatda müzakirə oluna bilər.|Azyaşlı {kid.full:gen} təminatı barədə məsələ mülki qaydada həll edilə bilər.]',
    ],
    guided: GUIDED,
    operative: {
      convicted: [
        '{d.full} Cinayət Məcəlləsinin 263.2-ci maddəsi ilə təqsirli bilinsin, {years} azadlıqdan məhrum etmə cəzasına məhkum olunsun, iki il nəqliyyat vasitəsini idarə etmək hüququndan məhrum edilsin.',
        '{d.full:abl} {heir.full:gen} xeyrinə {moral} mənəvi zərər alınsın.',
        '{plate1} nişanlı avtomobil sahibi {owner.full:dat} verilsin.',
      ],
      acquitted: [
        '{d.full} Cinayət Məcəlləsinin 263.2-ci maddəsi ilə təqsirsiz sayılsın və ona bəraət verilsin.',
        '{heir.full:gen} mülki iddiası baxılmamış saxlanılsın.',
      ],
    },
    note: 'verdict',
    traps: ['deceased', 'minor', 'ethnicity', 'rare-job', 'vin', 'plural-surname'],
  },
];
