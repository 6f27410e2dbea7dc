import type { Family, Make } from '#demo/family.ts';
import { cardOf } from '#demo/identifiers.ts';
import type { Mark, Scope } from '#demo/markup.ts';
import type { Person } from '#demo/people.ts';
import { dateInProse, daysBefore } from '#demo/words.ts';
import { alsoAfter, castOf, digitsOf, nameWith, stays } from './name-endings.ts';

/** A card number as banks print it: in fours. */
function spacedCard(make: Make): string {
  return cardOf(make.dice).replace(/(.{4})(?=.)/g, '$1 ');
}

/** One row for each deceived person: number, person, card and what was taken. */
function episodesOf(make: Make, victims: readonly Person[]): readonly Scope[] {
  return victims.map((victim, index) => ({
    n: index + 1,
    r: victim,
    rcard: make.mark(spacedCard(make), 'card', 'direct', victim.key),
    rsum: make.money(180, 3900, 10),
  }));
}

/** Signs of a chassis number. Source: ISO 3779, no I, O and Q. */
const VIN_SIGNS = [...'ABCDEFGHJKLMNPRSTUVWXYZ0123456789'];

function vinOf(make: Make): string {
  const signs = Array.from({ length: 8 }, () => make.dice.pick(VIN_SIGNS)).join('');
  return `${make.dice.pick(['XTA', 'WDB', 'JTM'])}${signs}${digitsOf(make, 6)}`;
}

/** The day of a death so many days before the decision, and its year, which may stay. */
function deathOn(make: Make, daysAgo: number): { readonly day: Mark; readonly year: string } {
  const text = dateInProse(daysBefore(make.adopted, daysAgo), 'words');
  const yearAt = text.lastIndexOf(' ', text.lastIndexOf('-'));
  return {
    day: make.mark(text.slice(0, yearAt), 'date', 'quasi', 'dead'),
    year: text.slice(yearAt + 1),
  };
}

/** A typing error in a name: the third and the fourth letter have changed places. */
function misspelt(name: string): string {
  return name.slice(0, 2) + name.slice(3, 4) + name.slice(2, 3) + name.slice(4);
}

/** Criminal cases of the final test: a fraudulent call centre and a fatal accident on a road. */
export const FRESH_CRIMINAL: readonly Family[] = [
  {
    key: 'fresh-call-centre',
    kind: 'hokm',
    procedure: 'cinayət',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Cinayət işləri - Mülkiyyət əleyhinə olan cinayətlər - Dələduzluq',
    outcomes: { convicted: 1 },
    cast: {},
    facts: (make) => {
      const person = castOf(make);
      const d = person('d', {
        role: 'təqsirləndirilən şəxs',
        sex: 'm',
        minAge: 23,
        maxAge: 36,
      });
      const e = person('e', { role: 'təqsirləndirilən şəxs', sex: 'f', minAge: 24, maxAge: 40 });
      const v = person('v', { role: 'zərərçəkmiş', sex: 'f', minAge: 63, maxAge: 79 });
      const maiden = person('maiden', { sex: 'f' });
      const owner = person('owner', { sex: 'm', minAge: 45, role: 'şahid' });
      const victims = [1, 2, 3].map((n) => person(`r${n}`, { role: 'zərərçəkmiş', minAge: 28 }));
      const [bossGiven, bossSurname] = make.dice.pick([
        ['Emrah', 'Koçyiğit'],
        ['Serkan', 'Tunçbilek'],
        ['Tolga', 'Karabacak'],
      ] as const);
      return {
        d,
        e,
        v,
        owner,
        episodes: episodesOf(make, victims),
        maiden: make.mark(maiden.name.surname, 'person', 'direct', 'e'),
        mule: person('mule', { sex: 'm', minAge: 40 }),
        grandson: person('grandson', { sex: 'm', minAge: 14, maxAge: 17 }),
        seller: person('seller', { sex: 'f', role: 'şahid' }),
        adv: person('adv', { kind: 'keep' }),
        adv2: person('adv2', { kind: 'keep' }),
        boss: make.mark(`${bossGiven} ${bossSurname}`, 'person', 'direct', 'boss'),
        bosslater: make.mark(bossSurname, 'person', 'direct', 'boss'),
        nick: make.mark(make.dice.pick(['Kaptan', 'Hoca', 'Reis']), 'person', 'direct', 'boss'),
        dtogether: nameWith(make, d, 'given', 'with'),
        ealso: alsoAfter(e.name.surname),
        ownerat: nameWith(make, owner, 'surname', 'gil-gen'),
        passport: make.mark(`U ${digitsOf(make, 8)}`, 'document', 'direct', 'passport1'),
        permit: make.mark(`MYİ ${digitsOf(make, 7)}`, 'document', 'direct', 'permit1'),
        pension: make.mark(`PV-${digitsOf(make, 6)}`, 'document', 'direct', 'pension1'),
        handle: make.mark(
          `@${make.dice.pick(['dest_ek', 'bank.helper', 'guvenlik'])}_${digitsOf(make, 3)}`,
          'network',
          'direct',
          'handle1',
        ),
        imei: make.mark(`35${digitsOf(make, 13)}`, 'network', 'direct', 'imei1'),
        imei2: make.mark(`86${digitsOf(make, 13)}`, 'network', 'direct', 'imei2'),
        ip: make.mark(
          `94.20.${make.dice.int(3, 250)}.${make.dice.int(3, 250)}`,
          'network',
          'direct',
          'ip1',
        ),
        vcard: make.mark(spacedCard(make), 'card', 'direct', 'v'),
        caller: make.mark(
          `+994 12 ${digitsOf(make, 3).replace(/^0/, '4')} ${digitsOf(make, 2)} ${digitsOf(make, 2)}`,
          'phone',
          'direct',
          'caller1',
        ),
        den: make.mark(
          make.dice.pick([
            'Lalə küçəsi, bina 12, mənzil 40',
            'Çinar döngəsi 7, mənzil 3',
            '9-cu mikrorayon, 118-ci bina, 25-ci mənzil',
          ]),
          'address',
          'direct',
          'den1',
        ),
        birthplace: make.mark(
          make.dice.pick(['Ləcət kəndində', 'Yuxarı Əskipara kəndində', 'Şıxlar kəndində']),
          'place',
          'quasi',
          'village1',
        ),
        job: make.mark(
          make.dice.pick([
            '“Rabitə Dünyası” mağazasında satıcı',
            '6 nömrəli avtobus parkında dispetçer',
            '“Qızıl Təkər” yuma məntəqəsində növbə rəisi',
          ]),
          'workplace',
          'quasi',
          'work1',
        ),
        oldjob: make.mark(
          make.dice.pick([
            'Alçipan zavodunun laborantı',
            '12 saylı körpələr evinin tibb bacısı',
            'xalça fabrikinin ilməçisi',
          ]),
          'workplace',
          'quasi',
          'work2',
        ),
        illness: make.mark(
          make.dice.pick(['ürək işemiyası', 'bronxial astma', 'şəkərli diabet']),
          'sensitive',
          'quasi',
          'health1',
        ),
        law: stays(
          make,
          '“Ödəniş xidmətləri və ödəniş sistemləri haqqında” Azərbaycan Respublikasının Qanununun',
        ),
        clinic: stays(make, 'akademik M.A.Topçubaşov adına Elmi Cərrahiyyə Mərkəzində'),
        wish: stays(make, 'Arzu'),
        from: make.day(300, 360),
        till: make.day(230, 280),
        search: make.day(215, 228),
        called: make.day(282, 298),
        taken: make.money(900, 7400, 10),
        debt: make.money(4000, 9000, 500),
        years: make.dice.pick(['4 (dörd) il', '3 (üç) il 6 (altı) ay', '5 (beş) il']),
        years2: make.dice.pick(['2 (iki) il', '1 (bir) il 8 (səkkiz) ay']),
      };
    },
    present:
      'dövlət ittihamçısı {prosecutor.full:gen}, təqsirləndirilən şəxslər {d.full:gen} və {e.full:gen}, müdafiəçilər {adv.full:gen} və {adv2.init:gen}, zərərçəkmiş {v.full:gen} iştirakı ilə,',
    subject:
      'Cinayət Məcəlləsinin 178.2.1 və 178.2.4-cü maddələri ilə ittiham olunan {d.caps} (doğulduğu tarix: {d.birthdot}; FİN: {d.fin}; qeydiyyatı: {d.address}; {birthplace} anadan olub, {job} işləyib, subaydır) və {e.caps} (doğulduğu tarix: {e.birthdot}; FİN: {e.fin}; şəxsiyyət vəsiqəsi: {e.idcard}; nikaha qədərki soyadı: {maiden}; iki uşaq anasıdır) barəsində cinayət işinə',
    story: [
      'Təqsirləndirilən şəxslər [qabaqcadan əlbir olan bir qrup şəxs tərkibində|əvvəlcədən razılığa gələrək] {from:abl} {till:dat}dək {den} ünvanındakı kirayə mənzildə gizli “zəng mərkəzi” saxlamış, özlərini bankın təhlükəsizlik xidmətinin əməkdaşı kimi təqdim edib vətəndaşların kart məlumatlarını öyrənmiş və vəsaiti başqa hesablara yönəltmişlər.',
      'Dəstəni telefonda “{nick}” deyə çağırılan Türkiyə Respublikasının vətəndaşı {boss} idarə etmişdir (pasport: {passport}; müvəqqəti yaşama icazəsi: {permit}; “Telegram” istifadəçi adı: {handle}). {bosslater:gen} barəsindəki materiallar ayrıca icraata ayrılmışdır.',
      'Epizodların siyahısı (sıra sayı; zərərçəkmiş; təvəllüdü; kartın nömrəsi; silinmiş məbləğ):',
      { p: '{n}) {r.full}; {r.birthdot}; {rcard}; {rsum}.', each: 'episodes' },
      'Ən böyük ziyan təqaüdçü {v.full:dat} vurulmuşdur. Keçmiş {oldjob} olan {v.given} xala {called} tarixdə {caller} nömrəsindən gələn zəngə cavab vermiş, qarşı tərəfdəki kişinin dediyi ilə {vcard} nömrəli kartının arxasındakı üç rəqəmi oxumuşdur. [Bir neçə dəqiqədən sonra|Zəng bitər-bitməz] hesabdan ({v.account}) {taken} çıxmışdır.',
      '{v.sg} məhkəmədə ifadə verdi ki, həmin pulu {clinic} aparılacaq əməliyyat üçün yığırdı, çünki onda {illness} var. Pensiya vəsiqəsinin ({pension}) surətini də “əməkdaşa” göndəribmiş. SMS bildirişi nəvəsi {grandson.full} oxuyub, {grandson.surname:gen} gecikmiş xəbərdarlığı isə bir işə yaramayıb. [{wish} edir ki, heç kim belə aldanmasın.|{v.given:gen} mövqeyi belədir: cəzanı məhkəmə özü bilər, pul isə qayıtsın.]',
      'Mənzilin sahibi {owner.full} göstərdi ki, evi elan əsasında {e.full:dat} vermişdir, müqavilə bağlanmayıb. {ownerat} qonşuluğunda yaşayanlar gecə yarısınadək danışıq səsləri eşidirdilər. {owner.init} {dtogether} cəmi iki dəfə, kirayə haqqı alanda rastlaşıb. Şahid {seller.full} isə bildirdi ki, zənglərdə işlənən nömrələr {mule.full:gen} (FİN: {mule.fin}) adına açılıb; {mule.surname} həmin sənədi bazarda itirdiyini deyir.',
      '{search} tarixli axtarış protokolundan: iki telefon (IMEI: {imei}; IMEI: {imei2}), bir noutbuk, doqquz SİM-kart, üzərində “{d.given}” yazılmış bloknot götürülmüşdür. Provayderin cavabına görə, mobil banka giriş {ip} ünvanından baş vermişdir; abunəçinin e-poçtu {d.email}, əlaqə nömrəsi {d.phone} kimi qeyd edilib.',
      '{d.sg} təqsirini tam etiraf edərək dedi ki, {debt} borcu olduğundan {bosslater:gen} təklifini qəbul edib, ssenarini də “{nick}” yazıb göndərirdi. {e.surname} {ealso} faktları danmadı, lakin yalnız çay-çörək hazırladığını, zəng etmədiyini söylədi. [{d.init:gen} sözünə görə, {e.init} pulun onda birini alırdı.|{d.given} bibisi qızı {e.given:acc} bu işə özü gətirdiyini boynuna aldı.]',
    ],
    reasoning: [
      'Məhkəmə [ifadələri, bank çıxarışlarını və texniki məlumatları tutuşduraraq|toplanmış sübutları ayrı-ayrılıqda və birlikdə araşdıraraq] ittihamı sübuta yetmiş sayır.',
      '{law} tələblərinə görə ödəniş alətinin məlumatı yalnız istifadəçiyə məlum olmalıdır. Bu məlumatın aldatma yolu ilə alınıb pulun silinməsi Cinayət Məcəlləsinin 178-ci maddəsi ilə dələduzluq sayılır.',
      '{e.init:gen} yalnız məişət işləri gördüyü barədə dəlili səs yazıları ilə təkzib olunur: {v.surname:dat} edilən ikinci zəngdə danışan məhz qadın səsidir. {owner.surname:gen} ifadəsi də kirayənin {e.surname:gen} pulu ilə ödənildiyini göstərir.',
      '{d.surname:gen} könüllü etirafı, {e.surname:gen} azyaşlı uşaqlarının olması cəzanı yüngülləşdirən hallardır.',
    ],
    guided:
      'Cinayət-Prosessual Məcəllənin 346, 347, 349, 351 və 352-ci maddələrini rəhbər tutan məhkəmə',
    operative: {
      convicted: [
        '1. {d.full} Cinayət Məcəlləsinin 178.2.1 və 178.2.4-cü maddələrində nəzərdə tutulmuş cinayəti törətməkdə təqsirli bilinsin, ona {years} müddətinə azadlıqdan məhrum etmə cəzası verilsin.',
        '2. {e.full} həmin maddələrlə təqsirli bilinsin, ona {years2} azadlıqdan məhrum etmə cəzası təyin olunsun və cəza şərti sayılsın.',
        '3. {d.full:abl} və {e.full:abl} birgə qaydada {taken} alınıb {v.full:dat} ödənilsin.',
      ],
    },
    note: 'verdict',
    traps: ['foreign-name', 'nickname', 'victim-table', 'maiden-name'],
  },
  {
    key: 'fresh-road-death',
    kind: 'hokm',
    procedure: 'cinayət',
    instance: 'first',
    courts: 'district',
    share: 1,
    category:
      'Cinayət işləri - Hərəkətin təhlükəsizliyi əleyhinə olan cinayətlər - Yol-nəqliyyat hadisəsi nəticəsində ölüm',
    outcomes: { convicted: 1 },
    cast: {},
    facts: (make) => {
      const person = castOf(make);
      const d = person('d', { role: 'təqsirləndirilən şəxs', sex: 'm', minAge: 26, maxAge: 55 });
      const h = person('h', { role: 'zərərçəkmiş', sex: 'm', minAge: 38, maxAge: 58 });
      const dead = person('dead', {
        sex: 'f',
        surname: h.name.surname,
        minAge: 32,
        maxAge: 42,
      });
      const girl = person('girl', {
        sex: 'f',
        surname: h.name.surname,
        father: h.name.given,
        minAge: 7,
        maxAge: 15,
      });
      const shepherd = person('shepherd', { sex: 'm', minAge: 30, role: 'şahid' });
      const ago = make.dice.int(110, 190);
      const death = deathOn(make, ago - make.dice.int(1, 6));
      const passenger = person('passenger', { sex: 'm', minAge: 25, role: 'şahid' });
      const foreigner = make.dice.pick([
        ['Behruz', 'Nəcəfabadi'],
        ['Hüseynqulu', 'Rəhnəma'],
        ['Seyid Mehdi', 'Tehranipur'],
      ] as const);
      return {
        d,
        h,
        dead,
        girl,
        shepherd,
        medic: person('medic', { kind: 'keep' }),
        tech: person('tech', { kind: 'keep' }),
        adv: person('adv', { kind: 'keep' }),
        passenger,
        passengerlater: make.mark(
          make.dice.chance(0.3) ? misspelt(passenger.name.surname) : passenger.name.surname,
          'person',
          'direct',
          'passenger',
        ),
        seller: person('seller', { sex: 'm' }),
        tir: make.mark(foreigner.join(' '), 'person', 'direct', 'tir'),
        tirlater: make.mark(foreigner[1], 'person', 'direct', 'tir'),
        family: nameWith(make, h, 'surname', 'plural-gen'),
        shepherdis: nameWith(make, shepherd, 'full', 'copula'),
        girlalso: alsoAfter(girl.name.given),
        deathday: death.day,
        deathyear: death.year,
        plate: make.plate('plate1'),
        tirplate: make.mark(
          `${make.dice.int(11, 98)}V${digitsOf(make, 3)} İR-${make.dice.int(11, 98)}`,
          'plate',
          'direct',
          'plate2',
        ),
        vin: make.mark(vinOf(make), 'plate', 'direct', 'plate1'),
        licence: make.mark(
          `${make.dice.pick(['AB', 'AC', 'BA'])} ${digitsOf(make, 6)}`,
          'document',
          'direct',
          'licence1',
        ),
        techpass: make.mark(`BB № ${digitsOf(make, 6)}`, 'document', 'direct', 'techpass1'),
        policy: make.mark(`SİS${digitsOf(make, 9)}`, 'contract', 'quasi', 'policy1'),
        card: make.mark(`${digitsOf(make, 4)}/${digitsOf(make, 2)}`, 'document', 'direct', 'card1'),
        deathcert: make.mark(`AZ-II № ${digitsOf(make, 7)}`, 'document', 'direct', 'deathcert1'),
        trust: make.mark(
          `2-${digitsOf(make, 4)}/E-${digitsOf(make, 2)}`,
          'document',
          'direct',
          'trust1',
        ),
        bend: make.mark(
          make.dice.pick(['Qaraqoyunlu kəndinin', 'Dəllər Cırdaxan kəndinin', 'Sovqala kəndinin']),
          'place',
          'quasi',
          'village1',
        ),
        wedding: make.mark(
          make.dice.pick(['“Şahdağ Sarayı” restoranında', '“Yeddi Gözəl” mərasim evində']),
          'place',
          'quasi',
          'event1',
        ),
        school: make.mark(
          make.dice.pick([
            'Həmzəli kənd ümumi orta məktəbində ibtidai sinif müəllimi',
            '3 nömrəli uşaq musiqi məktəbində konsertmeyster',
            'rayon mərkəzi xəstəxanasında mama',
          ]),
          'workplace',
          'quasi',
          'work1',
        ),
        job: make.mark(
          make.dice.pick([
            '“Bərəkət” toyuqçuluq təsərrüfatında sürücü',
            'Suvarma Sistemləri İdarəsində ekskavatorçu',
            '2 saylı taxıl qəbulu məntəqəsində anbardar',
          ]),
          'workplace',
          'quasi',
          'work2',
        ),
        state: make.mark(
          make.dice.pick(['beş aylıq hamilə', 'epilepsiya xəstəsi', 'görmə əlilliyi']),
          'sensitive',
          'quasi',
          'health1',
        ),
        law: stays(
          make,
          '“Yol hərəkəti haqqında” Azərbaycan Respublikasının 3 iyul 1998-ci il tarixli 517-IQ nömrəli Qanununun',
        ),
        bridge: stays(make, 'Duman'),
        hope: stays(make, 'Nicat'),
        happened: { t: 'day', iso: daysBefore(make.adopted, ago) },
        scheme: { t: 'day', iso: daysBefore(make.adopted, ago - 1) },
        opinion: make.day(60, 95),
        speed: make.dice.int(92, 128),
        track: make.dice.int(11, 48),
        km: make.dice.int(24, 310),
        paid: make.money(3000, 12000, 500),
        years: make.dice.pick(['3 (üç) il', '2 (iki) il 6 (altı) ay', '4 (dörd) il']),
      };
    },
    present:
      'prokuror {prosecutor.full:gen}, təqsirləndirilən {d.full:gen}, müdafiəçi vəkil {adv.full:gen}, zərərçəkmişin hüquqi varisi {h.full:gen} iştirakı ilə,',
    subject:
      'Cinayət Məcəlləsinin 263.2-ci maddəsi ilə ittiham verilmiş, {d.birth:loc} doğulan, {job} olan, {d.address} ünvanında qeydiyyatda duran {d.full:gen} cinayət işinə',
    story: [
      '{d.full} {happened} tarixdə axşamüstü “VAZ-21214” markalı, {plate} qeydiyyat nişanlı avtomobillə (ban №-si {vin}; qeydiyyat şəhadətnaməsi {techpass}) {bend} girəcəyində, yolun {km} km işarəsi yaxınlığında saatda {speed} kilometr sürətlə [gedərək|hərəkət edərək] əks zolağa çıxmış, qarşıdan gələn yük maşınından yayınmaq istərkən yol kənarında duran {dead.full:acc} vurmuşdur.',
      'Ağır xəsarət alan qadın {deathday} {deathyear:loc} reanimasiya şöbəsində dünyasını dəyişmişdir (xəstəlik tarixçəsi {card}, ölüm haqqında şəhadətnamə {deathcert}). {dead.given} [{school} işləyirdi|uzun müddət {school} olmuşdu]. Tibbi sənədlərdə onun {state} olduğu göstərilib.',
      'Hüquqi varis {h.sg} ({h.idcard}; {h.phone}) məhkəmədə belə danışdı: həmin gün ailəliklə {wedding} qohum toyundan qayıdırdılar, təkər deşildiyindən dayanmışdılar. Qızı {girl.full} ({girl.birthdot}) maşının içində idi. Kişi əlavə etdi ki, {family} evində hələ də yas saxlanılır, {girl.given} {girlalso} gecələr anasını səsləyir. [{h.given:dat} görə, sürücü ilk günlər üzr belə istəməyib.|{h.surname} sürücünün ailəsindən heç kimin qapılarını açmadığını söylədi.]',
      'Təqsirləndirilən {d.sg} (sürücülük vəsiqəsi {licence}; FİN-i {d.fin}) təqsirini qismən qəbul etdi. Onun sözlərinə görə, avtomobili {seller.full:abl} {trust} nömrəli etibarnamə ilə almışdı, əyləc arabir işləmirdi. [{bridge} çökmüşdü, yol sürüşkən idi.|{bridge} olduğundan yolu yaxşı görmürdü.] İcbari sığorta şəhadətnaməsi ({policy}) hadisədən bir gün qabaq bitmişdi. {dead.init:acc} görəndə artıq gec imiş.',
      'Yük maşınının sürücüsü, İran İslam Respublikasının vətəndaşı {tir} ({tirplate} nömrəli “Volvo”) istintaqda verdiyi və elan olunan ifadəsində göstərmişdir ki, qarşısına çıxan maşının işıqları yanmırdı. {tirlater} siqnal vermiş, əyləci sıxmışdır. [Polisi də {tirlater} çağırıb.|Yardımı ilk çağıran da {tirlater} olub.]',
      'Yaxınlıqda qoyun otaran şahid {shepherdis}. O, təkərlərin cığıltısını eşidib başını qaldırdığını, {dead.surname:gen} yolun qırağından təxminən bir metr aralı durduğunu dedi. {shepherd.given} yaralını {h.given:gen} qucağında görüb. Ön oturacaqda oturmuş {passenger.full} isə {d.given:acc} iki dəfə “yavaş sür” deyə xəbərdar etdiyini gizlətmədi. {passengerlater} ilə {d.init} bacanaqdırlar.',
      {
        p: 'Zərərin ödənilməsi ilə bağlı {d.surname} {paid} köçürmüşdür: alan – {h.full}, hesab – {h.account}. Hüquqi varis məbləği almasını inkar etməmişdir.',
        chance: 0.8,
      },
    ],
    reasoning: [
      'Sübutları [müqayisə edən|qiymətləndirən] məhkəmə hadisənin səbəbini sürət həddinin pozulmasında görür.',
      '{law} sürücünün vəzifələrini müəyyən edən müddəasına görə o, yol şəraitini nəzərə almalı, maşını saz saxlamalıdır. {scheme} tarixli sxemdə əyləc izi {track} metr ölçülmüşdür.',
      'Ekspert {tech.init:gen} {opinion} tarixli rəyində avtotexniki baxımdan {d.surname:gen} hadisəni önləmək imkanı olduğu, əyləc sistemində nasazlıq tapılmadığı yazılmışdır. Məhkəmə-tibb eksperti {medic.full:gen} rəyinə əsasən {dead.surname:gen} ölümü ilə zərbə arasında səbəbli əlaqə vardır. [{hope} yolu yalnız sürəti azaltmaq idi.|{hope} üçün sürəti vaxtında azaltmaq kifayət edərdi.]',
      'Beləliklə, {d.full:gen} əməli Cinayət Məcəlləsinin 263.2-ci maddəsinə uyğundur. Əvvəllər məhkum olunmaması və {h.surname:dat} pul ödəməsi cəzanı yüngülləşdirir.',
    ],
    guided: 'Cinayət-Prosessual Məcəllənin 346, 349, 351-ci maddələrini əsas götürən məhkəmə',
    operative: {
      convicted: [
        '{d.full} Cinayət Məcəlləsinin 263.2-ci maddəsi ilə təqsirli sayılsın və {years} müddətinə azadlıqdan məhrum edilsin; o, iki il müddətinə nəqliyyat vasitəsini idarə etmək hüququndan məhrum edilsin.',
        '{plate} nişanlı avtomobil sahibinə qaytarılsın, hüquqi varis {h.full:gen} mülki iddia vermək hüququ saxlanılsın.',
      ],
    },
    note: 'verdict',
    traps: ['iranian-name', 'vin', 'deceased', 'minor'],
  },
];
