import type { Family } from '#demo/family.ts';
import { ordinalEnding } from '#demo/inflect.ts';
import { surnameFor } from '#demo/people.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';

/** Civil disputes: a flooded flat, and a summer house sold under a power of attorney that had ended. */
export const FRESH_CIVIL: readonly Family[] = [
  {
    key: 'fresh-flooded-flat',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category: 'Mülkiyyət hüququ üzrə mübahisələr - Əmlaka vurulmuş zərərin ödənilməsi',
    outcomes: { granted: 3, 'partly-granted': 3, dismissed: 2 },
    cast: { utility: { as: 'company', trade: 'utility', role: 'üçüncü şəxs' } },
    facts: (make) => {
      const person = castOf(make);
      const p = person('p', { role: 'iddiaçı', minAge: 30, maxAge: 62 });
      const d = person('d', { role: 'cavabdeh', sex: 'f', minAge: 34, maxAge: 60 });
      const floor = make.dice.int(2, 7);
      const tenant = make.dice.pick([
        ['Serhat Yıldırım', 'Yıldırım'],
        ['Merve Aksoy', 'Aksoy'],
        ['Georg Brandt', 'Brandt'],
        ['Lüdviq Haas', 'Haas'],
      ] as const);
      return {
        p,
        d,
        son: person('son', { sex: 'm', surname: d.name.surname, minAge: 15, maxAge: 22 }),
        master: person('master', { sex: 'm', role: 'şahid', minAge: 35 }),
        neigh: person('neigh', { sex: 'f', role: 'şahid', minAge: 50 }),
        rep: person('rep', { role: 'nümayəndə' }),
        adv: person('adv', { kind: 'keep' }),
        valuer: person('valuer', { kind: 'keep' }),
        mother: person('mother', { sex: 'f', minAge: 74, maxAge: 86 }),
        dfamily: nameWith(make, d, 'surname', 'plural'),
        tenant: make.mark(tenant[0], 'person', 'direct', 'tenant'),
        tenants: make.mark(tenant[1], 'person', 'direct', 'tenant'),
        extract: make.mark(`MHQ ${digitsOf(make, 7)}`, 'document', 'direct', 'extract'),
        property: make.property('property1'),
        subscriber: make.mark(`4${digitsOf(make, 10)}`, 'contract', 'quasi', 'subscriber'),
        policy: make.mark(`DƏİ ${digitsOf(make, 8)}`, 'contract', 'quasi', 'policy'),
        permit: make.mark(`MYİ ${digitsOf(make, 7)}`, 'document', 'direct', 'permit'),
        illness: make.mark(
          make.dice.pick(['Altsheymer xəstəliyinə', 'bronxial astmaya', 'Parkinson xəstəliyinə']),
          'sensitive',
          'quasi',
          'health',
        ),
        resort: make.mark(
          make.dice.pick([
            '“Naftalan Çeşməsi” sanatoriyasında',
            '“Qaynar Dağ” istirahət mərkəzində',
            'Nabran qəsəbəsində',
          ]),
          'place',
          'quasi',
          'resort',
        ),
        post: make.mark(
          make.dice.pick([
            'Neft Daşlarında qazma ustası',
            '12 nömrəli uşaq poliklinikasında laborant',
            '“Təranə” gözəllik salonunun sahibi',
          ]),
          'workplace',
          'quasi',
          'post',
        ),
        decree: stays(
          make,
          'Nazirlər Kabinetinin 2012-ci il 28 dekabr tarixli 316 nömrəli qərarının',
        ),
        bahar: stays(make, 'bahar'),
        museum: stays(make, 'Nizami Gəncəvi adına Milli Azərbaycan Ədəbiyyatı Muzeyinə'),
        flood: make.day(200, 300),
        act: make.day(190, 199),
        filed: make.day(60, 120),
        damage: make.money(1800, 9600, 10),
        half: make.money(700, 1700, 10),
        fee: make.money(120, 300, 10),
        floor: `${floor}-${ordinalEnding(String(floor))}`,
        reportno: make.mark(`${make.dice.int(100, 980)}/Q`, 'document', 'direct', 'report1'),
      };
    },
    present:
      'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen}, cavabdeh {d.full:gen}, üçüncü şəxsin nümayəndəsi {rep.full:gen} iştirakı ilə,',
    subject:
      '{p.full:gen} {d.full:dat} qarşı mənzilin su altında qalması nəticəsində dəymiş zərərin ödənilməsi barədə iddiası üzrə, {utility.full:gen} üçüncü şəxs qismində cəlb edildiyi mülki işə',
    story: [
      '{filed:loc} məhkəmənin kargüzarlığına daxil olmuş ərizədə [deyilir ki,|yazılıb ki,] iddiaçı binanın {floor} mərtəbəsindəki mənzilin mülkiyyətçisidir, bu hüquq {extract} seriyalı çıxarışla (reyestr nömrəsi: {property}) təsdiqlənir. Yuxarı mənzildə {d.full} oğlu {son.given} ilə yaşayır. {flood:loc}, gecə saat üç radələrində tavandan axan su divar kağızını, parketi və mətbəx mebelini yararsız hala salmışdır.',
      'Tərəflər haqqında məlumat:',
      '1) iddiaçı — {p.full}, doğum tarixi: {p.birthdot}; FİN: {p.fin}; ş/v: {p.idcard}; ünvan: {p.address}; tel.: {p.phone};',
      '2) cavabdeh — {d.full}, {d.birth} təvəllüdlü, yaşadığı yer: {d.address}, vəsiqəsinin FİN-i {d.fin}, əlaqə: {d.phone}, {d.email}.',
      'Səhər mənzil-istismar sahəsinin çilingəri {master.full} [hadisə yerinə gəlib suyu bağlamış|gələrək dayaq kranını bağlamış], qonşu {neigh.full:gen} yanında akt tərtib etmişdir. Akta görə, {d.sg} paltaryuyan maşının şlanqını açıq qoyub {resort} dincəlirmiş. {son.given} isə həmin axşam dostlarının yanında qaldığını {master.surname:dat} telefonla bildirmişdir.',
      'İddiaçı {p.init} məhkəmə iclasında dedi ki, {dfamily} əvvəllər də onu iki dəfə su altında qoyub, hər dəfə {p.surname} öz hesabına rəng vurub. Mənzildə {bahar} təmiri yenicə bitmişdi. Qoca anası {mother.gp} {illness} tutulduğundan rütubətli otaqda qala bilmir, müvəqqəti olaraq {neigh.given:gen} evinə köçürülüb.',
      'Cavabdeh tələbi qəbul etmədi. {d.gs} izah etdi ki, özü {post} kimi çalışır, mənzili isə həmin vaxt əcnəbi kirayəçi {tenant:dat} (yaşama icazəsi {permit}) vermişdi; {tenants} ölkədən çıxmazdan əvvəl maşından istifadə etmişdir. [Onun fikrincə, zərəri {tenants} ödəməlidir.|Cavabdeh düşünür ki, məsuliyyət {tenants:gen} üzərindədir.] Üstəlik, mənzil {policy} nömrəli icbari sığorta şəhadətnaməsi ilə sığortalanıb.',
      '{utility:gen} nümayəndəsi {rep.init} bildirdi ki, {subscriber} abonent kodu üzrə xətdə qəza qeydə alınmamışdır, [təzyiq normada olub|həmin gecə təzyiq artımı müşahidə edilməyib].',
      {
        p: 'Şahid qismində dindirilən {neigh.gs} göstərdi ki, {p.given:gen} qapısını gecə döyüb, ikisi vedrə ilə su daşıyıblar. {neigh.init} işlədiyi {museum} səhər gec gedib. Digər şahid {master.init} akta etirazı olmadığını təsdiq etdi.',
        chance: 0.85,
      },
    ],
    reasoning: [
      'Dinlənilən izahatlar və {act} tarixli baxış aktı əsasında məhkəmə aşağıdakı qənaətə gəlir.',
      'Mülki Məcəllənin 1097-ci maddəsinə əsasən başqasının əmlakına qanunsuz hərəkətlə vurulmuş zərərin əvəzi onu vurmuş şəxs tərəfindən tam həcmdə ödənilir. {decree} tələblərinə görə mənzildaxili avadanlığın saz vəziyyətdə saxlanması mülkiyyətçinin vəzifəsidir. Kirayə müqaviləsi {tenant} ilə yazılı formada bağlanmayıb.',
      'Qiymətləndirici {valuer.init:gen} {reportno} saylı hesabatında bərpa işlərinin dəyəri {damage} məbləğində göstərilib, hesabatın haqqını — {fee} — {p.init} ödəyib.',
      {
        p: 'Bununla belə, mebelin köhnəlmə dərəcəsi hesabatda nəzərə alınmadığından {half} tələbdən çıxılmalıdır.',
        only: ['partly-granted'],
      },
      {
        p: 'Aktı yalnız {master.init} imzalayıb, {d.init} dəvət edilməyib; su sızmasının məhz {d.surname:gen} mənzilindən başlandığını göstərən başqa sübut yoxdur.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Göstərilənlərə əsasən, Mülki Məcəllənin 21, 1097-ci, Mülki Prosessual Məcəllənin 77, 119, 217-220-ci maddələrini rəhbər tutaraq məhkəmə',
    operative: {
      granted: [
        'İddia tam təmin olunsun.',
        '{d.full:abl} {damage} zərərin əvəzi və {fee} qiymətləndirmə haqqı {p.full:gen} {p.account} nömrəli hesabına tutulsun.',
      ],
      'partly-granted': [
        'İddia qismən təmin olunsun.',
        '{d.full:abl} {p.full:gen} xeyrinə {damage} məbləğindən {half} çıxılmaqla zərərin əvəzi alınsın.',
        'İddianın qalan hissəsi rədd olunsun.',
      ],
      dismissed: ['{p.full:gen} {d.full:dat} qarşı iddiası rədd olunsun.'],
    },
    note: 'civil',
    traps: ['foreign-name', 'list-of-identifiers', 'subscriber-number'],
  },
  {
    key: 'fresh-summer-house',
    kind: 'qetname',
    procedure: 'mülki',
    instance: 'first',
    courts: 'district',
    share: 1,
    category:
      'Müqavilə hüququ üzrə mübahisələr - Alqı-satqı müqaviləsinin etibarsız hesab edilməsi',
    outcomes: { granted: 4, dismissed: 3 },
    cast: {},
    facts: (make) => {
      const person = castOf(make);
      const grandpa = person('grandpa', { sex: 'm', minAge: 78, maxAge: 90 });
      const p = person('p', {
        role: 'iddiaçı',
        sex: 'f',
        father: grandpa.name.given,
        minAge: 40,
        maxAge: 58,
      });
      const brother = person('brother', {
        role: 'cavabdeh',
        sex: 'm',
        surname: grandpa.name.surname,
        father: grandpa.name.given,
        minAge: 36,
        maxAge: 55,
      });
      const abroad = make.dice.pick([
        ['Avtandil Kiknadze', 'Kiknadze'],
        ['Soso Meparişvili', 'Meparişvili'],
        ['Oleksandr Hnatyuk', 'Hnatyuk'],
        ['Şahram Dehqani', 'Dehqani'],
      ] as const);
      const death = lifeDay(make, 'grandpa-death', 2, 3);
      const maiden = surnameFor(grandpa.name.surname, 'f');
      return {
        grandpa,
        p,
        brother,
        maiden: make.mark(maiden, 'person', 'direct', 'p'),
        wife: person('wife', { sex: 'f', minAge: 33, maxAge: 50 }),
        buyer: person('buyer', { role: 'cavabdeh', minAge: 30 }),
        watch: person('watch', { sex: 'm', role: 'şahid', minAge: 55 }),
        notary: person('notary', { kind: 'keep' }),
        rep: person('rep', { role: 'nümayəndə' }),
        graves: nameWith(make, brother, 'surname', 'gil-gen'),
        brotheris: nameWith(make, brother, 'gs', 'copula'),
        nick: make.mark(
          make.dice.pick(['Keçəl Usta', 'Balaca Kapitan', 'Qara Müəllim']),
          'person',
          'direct',
          'watch',
        ),
        friend: make.mark(abroad[0], 'person', 'direct', 'friend'),
        friends: make.mark(abroad[1], 'person', 'direct', 'friend'),
        deathday: death.day,
        deathyear: death.year,
        deathcert: make.mark(`ÖL-II № ${digitsOf(make, 6)}`, 'document', 'direct', 'deathcert'),
        passport: make.mark(`C0${digitsOf(make, 7)}`, 'document', 'direct', 'passport'),
        residence: make.mark(`DYİ${digitsOf(make, 7)}`, 'document', 'direct', 'residence'),
        proxy: make.mark(
          `${make.dice.int(1, 4)}-${make.dice.int(1000, 9800)}`,
          'document',
          'direct',
          'proxy',
        ),
        deed: make.mark(
          `${digitsOf(make, 2)}S-${make.dice.int(1000, 9999)}`,
          'contract',
          'quasi',
          'deed',
        ),
        register: make.property('property1'),
        cadastre: make.mark(
          `${make.dice.int(10, 98)}${digitsOf(make, 2)}-${digitsOf(make, 4)}-${digitsOf(make, 4)}`,
          'property',
          'direct',
          'property2',
        ),
        skype: make.mark(`live:villa_${digitsOf(make, 4)}`, 'network', 'direct', 'skype'),
        city: make.dice.pick(['Hannover şəhərində', 'İzmir şəhərində', 'Tümen şəhərində']),
        village: make.mark(
          make.dice.pick(['Zuğulba qəsəbəsində', 'Bilgəh qəsəbəsində', 'Qala kəndində']),
          'place',
          'quasi',
          'village',
        ),
        clinic: make.mark(
          make.dice.pick([
            'Respublika Onkoloji Mərkəzində tibb bacısı',
            '“Cənub” limanında kran maşinisti',
          ]),
          'workplace',
          'quasi',
          'clinic',
        ),
        illness: make.mark(
          make.dice.pick(['insult', 'ağciyər xərçəngi', 'böyrək çatışmazlığı']),
          'sensitive',
          'quasi',
          'health',
        ),
        law: stays(make, '“Notariat haqqında” 26 noyabr 1999-cu il tarixli 762-IQ nömrəli Qanunun'),
        arzu: stays(make, 'arzu'),
        school: stays(make, 'Bülbül adına orta ixtisas musiqi məktəbinin'),
        sold: make.day(300, 420),
        given: make.day(1300, 1600),
        known: make.day(180, 260),
        price: make.money(38000, 96000, 500),
        sot: make.dice.int(4, 12),
      };
    },
    present:
      'iddiaçının nümayəndəsi {rep.full:gen}, cavabdehlər {brother.full:gen} və {buyer.full:gen} iştirakı ilə,',
    subject:
      'iddiaçı {p.full:gen} (qızlıq soyadı {maiden}) cavabdehlər {brother.full:dat} və {buyer.full:dat} qarşı bağ evinin alqı-satqı müqaviləsinin etibarsız sayılması haqqında mülki işə',
    story: [
      'İş materiallarından [aydın olur ki,|görünür ki,] {village} {sot} sot torpaq sahəsi və üzərindəki bağ evi {grandpa.full:gen} adına qeydə alınmışdı (qeydiyyat № {register}; kadastr nömrəsi {cadastre}). {grandpa.gp} {deathday} {deathyear:loc} {illness} səbəbindən dünyasını dəyişmişdir — ölüm haqqında şəhadətnamə: seriya {deathcert}.',
      'Sağlığında, {given:loc} o, oğlu {brother.full:dat} etibarnamə vermişdi (reyestrdə {proxy}). [Sənədi notarius {notary.init} təsdiqləyib.|Etibarnaməni təsdiq edən notarius {notary.init} olub.] Atasının ölümündən sonra — {sold:loc} — {brother.given} həmin etibarnamə ilə bağı {buyer.sg:dat} satmış, {deed} nömrəli müqavilə bağlanmışdır. Müqavilədə dəyər {price} göstərilib.',
      'İddiaçı {p.sg} {city} yaşayır, orada {clinic} işləyir, xarici pasportu: {passport}. Ərizəsində qeyd edir ki, mərhumun yeganə qızıdır, ərə gedəndə həyat yoldaşının soyadını götürüb, doğum haqqında şəhadətnaməsində isə {maiden} kimi yazılıb. Satışdan {known} tarixdə, ailə dostu {friend:gen} zəngindən xəbər tutub. {friends} ({residence} nömrəli icazə ilə Azərbaycanda yaşayır) qapıda yad qıfıl görmüşdü.',
      'Nümayəndə {rep.init} məhkəmədə əlavə etdi: {p.given} xanımın atası ilə son söhbəti “{skype}” hesabı üzərindən olub, orada qoca bağın nəvələrə qalmasını {arzu} edib. Bağ {graves} ata-baba yeridir, {p.init} hər yay uşaqlarını ora gətirib. Nümayəndənin özü ilə {rep.phone} nömrəsi və {rep.email} vasitəsilə əlaqə saxlanılır.',
      'Cavabdeh {brother.gs} (təvəllüdü {brother.birthdot}, FİN kodu {brother.fin}; {brother.address}) dedi ki, atasının müalicəsinə borca pul götürmüşdü, bağı da o borca görə satıb. [Pulun bir hissəsi|Alınan vəsaitin yarısı] həyat yoldaşı {wife.full:gen} {wife.account} nömrəli hesabına köçürülüb. {wife.given} {school} müəllimidir, satışa qarışmayıb.',
      'İkinci cavabdeh {buyer.full} — {buyer.idcard} nömrəli vəsiqənin sahibi — özünü vicdanlı alıcı hesab edir. {buyer.surname:gen} sözlərinə görə, satanın etibarnaməsini notariusda göstəriblər, qocanın öldüyünü ona heç kim deməyib; gözətçi də susub.',
      'Bağın gözətçisi {watch.full} (kənddə onu “{nick}” kimi tanıyırlar) ifadə verdi: {grandpa.given} kişini dəfn edəndə {buyer.given} də yas mağarında idi, süfrə arxasında oturmuşdu. {nick} deyir ki, açarı ondan {brother.given} alıb. Mərhumun vəkil etdiyi oğul {brotheris}.',
    ],
    reasoning: [
      'Məhkəmə tərəflərin mövqeyini və reyestr məlumatını tutuşduraraq belə hesab edir ki, mübahisəni etibarnamənin qüvvəsi həll edir.',
      'Mülki Məcəllənin 365-ci maddəsinə görə etibarnamə onu vermiş şəxsin ölümü ilə xitam olunur. {law} 48-ci maddəsi müqavilə təsdiqlənərkən tərəflərin hüquq qabiliyyətinin yoxlanılmasını tələb edir. {deathcert} seriyalı şəhadətnamə ölümün satışdan xeyli əvvəl baş verdiyini göstərir.',
      {
        p: '{watch.init:gen} ifadəsindən məlumdur ki, {buyer.init} dəfndə iştirak etmişdir, deməli, {grandpa.init:gen} vəfatını bilirdi və vicdanlı əldə edən sayıla bilməz. {p.surname:gen} vərəsəlik payı pozulmuşdur.',
        only: ['granted'],
      },
      {
        p: 'Lakin {p.init} mirası qəbul etmək üçün qanunla müəyyən edilmiş altı ay ərzində notariusa müraciət etməmişdir, {brother.init} isə əmlaka faktiki sahib olmuşdur. Belə halda iddiaçının müqaviləni mübahisələndirmək hüququ yoxdur.',
        only: ['dismissed'],
      },
    ],
    guided:
      'Mülki Məcəllənin 337, 365, 1243-cü və Mülki Prosessual Məcəllənin 217-219, 357-ci maddələrini rəhbər tutaraq məhkəmə',
    operative: {
      granted: [
        'İddia təmin edilsin.',
        '{brother.full} ilə {buyer.full} arasında {sold} tarixdə bağlanmış {deed} nömrəli alqı-satqı müqaviləsi etibarsız hesab edilsin.',
        '{cadastre} kadastr nömrəli əmlak üzərində {buyer.full:gen} hüququ reyestrdən çıxarılsın.',
      ],
      dismissed: [
        '{p.full:gen} {brother.full:dat} və {buyer.full:dat} qarşı iddiası təmin edilməsin.',
      ],
    },
    note: 'civil',
    traps: ['nickname', 'deceased', 'maiden-name', 'foreign-name'],
  },
];
