import type { Family, Make } from '#demo/family.ts';
import { ordinalEnding } from '#demo/inflect.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { written } from './written-forms.ts';

function neighbours(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', minAge: 30, maxAge: 68 });
  const d = person('d', { role: 'cavabdeh', minAge: 28, maxAge: 66 });
  const spouse = person('spouse', {
    sex: p.sex === 'm' ? 'f' : 'm',
    surname: p.name.surname,
    minAge: 28,
  });
  const father = p.sex === 'm' ? p.name.given : spouse.name.given;
  return {
    p,
    d,
    spouse,
    daughter: person('daughter', {
      ...({ sex: 'f', surname: p.name.surname, father } as const),
      ...{ minAge: 9, maxAge: 17 },
    }),
    tenant: person('tenant'),
    plumber: person('plumber', { sex: 'm', minAge: 30 }),
    chief: person('chief', { sex: 'm', minAge: 35 }),
    valuer: person('valuer', { minAge: 27 }),
    neighbour: person('neighbour', { minAge: 40 }),
    adv: person('adv', { kind: 'keep' }),
  };
}

/** Water from the flat above spoils the flat below. */
const FLOODED_FLAT: Family = {
  key: 'eighth-flooded-flat',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Mülki hüquq münasibətləri üzrə mübahisələr - Əmlaka vurulmuş zərərin ödənilməsi',
  outcomes: { granted: 3, 'partly-granted': 3, dismissed: 2 },
  cast: { u: { as: 'company', trade: 'utility' } },
  facts: (make) => {
    const people = neighbours(make);
    const of = marksOf(make);
    const level = String(make.dice.int(3, 11));
    const floor = `${level}-${ordinalEnding(level)}`;
    return {
      ...people,
      plumbershort: written(make, people.plumber, 'behind'),
      valuerspaced: written(make, people.valuer, 'spaced'),
      dplural: nameWith(make, people.d, 'surname', 'plural-gen'),
      reg: make.property('reg1'),
      reg2: of.property(
        'reg2',
        `${digitsOf(make, 6)}-${make.dice.int(10, 99)}/${digitsOf(make, 3)}`,
      ),
      serial: of.document('extract1', `MH-${digitsOf(make, 7)}`, `MH № ${digitsOf(make, 7)}`),
      subscriber: of.contract('abon1', `${digitsOf(make, 9)}`, `0${digitsOf(make, 7)}`),
      valuework: of.workplace(
        'valuework',
        '“Dəqiq Ölçü” qiymətləndirmə ofisinin mütəxəssisi',
        '“Etalon-Rəy” MMC-nin qiymətləndiricisi',
        '“Hədəf Konsalt” şirkətinin əmlak qiymətləndiricisi',
      ),
      housing: stays(make, 'Bakı Şəhəri üzrə Mənzil-Kommunal Təsərrüfatı Departamentinin'),
      flood: make.day(150, 330),
      acted: make.day(140, 149),
      valued: make.day(110, 139),
      loss: make.money(1850, 12400, 10),
      cut: make.money(900, 1800, 10),
      moral: make.money(500, 3000, 100),
      fee: make.money(150, 320, 10),
      rooms: make.dice.pick(['ikiotaqlı', 'üçotaqlı', 'dördotaqlı']),
      floor,
    };
  },
  present:
    'iddiaçı {p.full:gen}, onun nümayəndəsi vəkil {adv.full:gen}, cavabdeh {d.full:gen} iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı maddi ziyanın və mənəvi zərərin əvəzinin ödənilməsi tələbinə dair mülki işə',
  story: [
    'İddiaçı {p.full} məhkəməyə təqdim etdiyi iddia ərizəsində [göstərib ki|qeyd etmişdir ki|bildirib ki], {p.address} ünvanında yerləşən {rooms} mənzil mülkiyyət hüququ əsasında ona məxsusdur və bu hüquq daşınmaz əmlakın dövlət reyestrindən verilmiş {serial} seriyalı, {reg} qeydiyyat nömrəli çıxarışla təsdiq olunur. Mənzildə o, [həyat yoldaşı {spouse.full} və qızı {daughter.gp} ilə|ailə üzvləri {spouse.full} və {daughter.full} ilə] birlikdə yaşayır.',
    '{flood} tarixdə, [gecə saatlarında|səhərə yaxın], bir mərtəbə yuxarıda yaşayan {d.full:dat} məxsus mənzilin mətbəxində su borusunun partlaması nəticəsində onun mənzilini su basmış, qonaq otağının və dəhlizin tavanı, divar kağızları, laminat döşəməsi, habelə mətbəx mebeli yararsız hala düşmüşdür. O, [dərhal qonşusunun telefonuna – {d.phone} nömrəsinə zəng vursa da, cavab verən olmamış|{d.phone} nömrəli telefonla cavabdehlə əlaqə saxlamağa çalışsa da, mümkün olmamış], su yalnız qəza briqadasının köməyi ilə kəsilmişdir.',
    'Hadisə ilə bağlı {u.full:gen} sahə rəisi {chief.full}, çilingər {plumber.full} və binanın sakini {neighbour.full} tərəfindən {acted} tarixdə akt tərtib edilmiş, aktda suyun {floor} mərtəbədəki mənzildən, abonent kodu {subscriber} olan sayğacdan sonrakı hissədən axdığı qeyd olunmuşdur. {valued} tarixli qiymətləndirmə hesabatına əsasən təmir-bərpa işlərinin dəyəri {loss} təşkil edir; hesabatı {valuework} {valuer.full} tərtib etmişdir, onun xidmətinə görə {fee} ödənilmişdir.',
    'İddiaçı {loss} maddi ziyanın, {fee} qiymətləndirmə xərcinin və {moral} mənəvi zərərin [{d.init:abl}|cavabdehdən] tutulmasını xahiş etmişdir.',
    'İddiaçının nümayəndəsi vəkil {adv.init} məhkəmə iclasında iddia tələblərini müdafiə edərək əlavə etmişdir ki, {dplural} mənzili uzun müddətdir kirayə verilir, kirayəçi isə borunun köhnəldiyi barədə mülkiyyətçini dəfələrlə xəbərdar etmişdir.',
    'Cavabdeh {d.full} ([{d.birth} təvəllüdlü|{d.birthdot} təvəllüdlü], {d.address} ünvanında qeydiyyatda olan, şəxsiyyət vəsiqəsi {d.idcard}) iddianı [tanımayaraq izah etmişdir ki|qəbul etməmiş və izahatında demişdir ki], mənzili alarkən ({reg2} reyestr nömrəsi) bütün kommunikasiya xətlərini dəyişdirmişdir, suyun onun mənzilindən axması barədə aktı {plumbershort} ona göstərmədən yazmışdır, qiymətləndirici {valuerspaced} isə [mənzilə hadisədən iki ay sonra gəlmişdir|qiymətləri bazar qiymətindən xeyli yüksək götürmüşdür].',
    'Şahid qismində dindirilən {tenant.full} ifadə vermişdir ki, cavabdehin mənzilində bir ilə yaxındır kirayədə qalır, həmin gecə {d.given:gen} [mənzilində|evində] olmamış, səhər qayıdanda mətbəxdə suyun axdığını görüb kranı bağlamışdır. Suyun nə vaxtdan axdığını bilmir.',
    {
      p: 'Şahid {neighbour.full} məhkəməyə bildirmişdir ki, {p.surname:gen} mənzilinə gecə girəndə tavandan su töküldüyünü, {spouse.given:gen} vedrə ilə su daşıdığını öz gözləri ilə görmüşdür. Aktı oxuyub imzalamışdır.',
      chance: 0.75,
    },
  ],
  reasoning: [
    'Məhkəmə tərəflərin izahatlarını, şahidlərin ifadələrini dinləyib, iş materiallarını araşdıraraq iddia tələbi ilə bağlı aşağıdakı nəticəyə gəlir.',
    'Azərbaycan Respublikası Mülki Məcəlləsinin 1096-cı maddəsinə görə, fiziki şəxsin əmlakına vurulmuş zərər zərəri vuran şəxs tərəfindən tam həcmdə əvəz edilməlidir. Mənzil Məcəlləsinin 29-cu maddəsi isə mülkiyyətçini mənzili lazımi vəziyyətdə saxlamağa, qonşuların hüquqlarını pozmamağa məcbur edir. Binanın daxili xətlərinə nəzarət {housing} qaydalarına uyğun həyata keçirilir.',
    {
      p: 'İşdə olan akt, [fotoşəkillər və|] şahid {neighbour.init:gen} ifadəsi suyun məhz cavabdehin mənzilindən axdığını sübut edir. {d.init} öz təqsirsizliyini sübut edən hər hansı sübut təqdim etməmişdir, mənzilin {tenant.init:dat} kirayə verilməsi isə mülkiyyətçini məsuliyyətdən azad etmir.',
      only: ['granted', 'partly-granted'],
    },
    {
      p: 'Bununla yanaşı, hesabata hadisədən əvvəl köhnəlmiş döşəmənin dəyəri də daxil edilmişdir; {valuer.init} məhkəmədə bu xərcin {cut} olduğunu təsdiq etmişdir. Həmin məbləğ ziyandan çıxılmalıdır. Mənəvi zərər tələbi isə sübut edilmədiyindən təmin olunmamalıdır.',
      only: ['partly-granted'],
    },
    {
      p: 'Aktda suyun axma səbəbi göstərilməmiş, {chief.init} məhkəmədə həmin gün dikinə borunun (ümumi əmlakın) da təmir edildiyini etiraf etmişdir. Ümumi əmlaka görə məsuliyyəti {d.surname} deyil, binanı idarə edən {u} daşıyır; iddiaçı isə onu cavabdeh qismində cəlb etməkdən imtina etmişdir.',
      only: ['dismissed'],
    },
    {
      p: 'Məhkəmə mənəvi zərərin məbləğini müəyyən edərkən {daughter.given:gen} dərslərinə evdə hazırlaşa bilmədiyini, ailənin iki ay qohumlarının yanında yaşadığını nəzərə alır.',
      only: ['granted'],
    },
  ],
  guided:
    'Yuxarıda göstərilənlərə əsasən, Mülki Məcəllənin 21, 1096, 1100-cü, Mülki Prosessual Məcəllənin 119, 216-220, 227 və 233-cü maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    granted: [
      '{p.full:gen} iddiası təmin edilsin.',
      'Cavabdeh {d.full:abl} iddiaçı {p.full:gen} xeyrinə {loss} maddi ziyan, {fee} qiymətləndirmə xərci və {moral} mənəvi zərər tutulsun.',
    ],
    'partly-granted': [
      'İddia qismən təmin edilsin.',
      '{d.caps:abl} {p.caps:gen} xeyrinə {cut} çıxılmaqla {loss} maddi ziyan tutulsun, iddianın qalan hissəsi təmin edilməsin.',
    ],
    dismissed: ['İddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı iddiası təmin edilməsin.'],
  },
  note: 'civil',
};

function donors(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'f', minAge: 66, maxAge: 84, house: true });
  const d = person('d', { role: 'cavabdeh', sex: 'm', minAge: 27, maxAge: 48 });
  const late = person('late', { sex: 'm', surname: p.name.surname, minAge: 70, maxAge: 90 });
  return {
    p,
    d,
    late,
    o: person('o', { role: 'üçüncü şəxs', minAge: 30 }),
    son: person('son', {
      ...({ sex: 'm', surname: p.name.surname, father: late.name.given } as const),
      ...{ minAge: 35, maxAge: 55 },
    }),
    w1: person('w1', { minAge: 45 }),
    w2: person('w2', { minAge: 35 }),
    doctor: person('doctor', { minAge: 33 }),
    notary: person('notary', { kind: 'keep' }),
    adv: person('adv', { kind: 'keep' }),
    expert: person('expert', { kind: 'keep' }),
  };
}

/** An old woman gave her house away without knowing what she signed. */
const GIVEN_HOUSE: Family = {
  key: 'eighth-given-house',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'Mülki hüquq münasibətləri üzrə mübahisələr - Əqdin etibarsız hesab edilməsi',
  outcomes: { granted: 4, dismissed: 3 },
  cast: {
    reg: { as: 'body', name: 'Daşınmaz Əmlakın Dövlət Reyestri Xidməti', role: 'üçüncü şəxs' },
  },
  facts: (make) => {
    const people = donors(make);
    const of = marksOf(make);
    const { dice } = make;
    return {
      ...people,
      lateis: nameWith(make, people.late, 'gp', 'copula'),
      w2bracket: written(make, people.w2, 'abbreviated'),
      entry: of.contract(
        'entry1',
        `${dice.int(1, 9)}-${dice.int(1200, 9800)}`,
        `${dice.int(101, 980)}`,
      ),
      entry2: of.contract('entry2', `2-${dice.int(1200, 9800)}`),
      house: of.property('house1', `${dice.int(200, 799)}${digitsOf(make, 9)}`),
      old: of.document(
        'old1',
        `${dice.int(100, 999)} inv. № ${dice.int(1000, 9999)}`,
        `RD-${digitsOf(make, 5)}`,
      ),
      death: of.document('death1', `AA № ${digitsOf(make, 6)}`, `AZ-İİ № ${digitsOf(make, 6)}`),
      sight: of.sensitive('health1', 'hər iki gözdə katarakta', 'qlaukoma', 'Altsheymer xəstəliyi'),
      clinic: of.workplace(
        'clinic1',
        'Zərifə Əliyeva adına Milli Oftalmologiya Mərkəzinin həkimi',
        'rayon poliklinikasının sahə terapevti',
        '“Ağ Durna” klinikasının nevropatoloqu',
      ),
      wplace: of.workplace(
        'work2',
        '4 nömrəli ailə sağlamlıq mərkəzində xadimə',
        'taxıl dəyirmanında gözətçi',
        '28 nömrəli poçt şöbəsində poçtalyon',
      ),
      law: stays(make, '“Notariat haqqında” Azərbaycan Respublikası Qanununun'),
      given: make.day(420, 800),
      learned: make.day(200, 330),
      asked: make.day(90, 180),
      opinion: make.day(30, 70),
      area: dice.int(68, 240),
    };
  },
  present:
    'iddiaçı {p.full:gen} və onun nümayəndəsi vəkil {adv.full:gen}, cavabdeh {d.full:gen}, müstəqil tələb irəli sürməyən üçüncü şəxs {o.full:gen} iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdeh {d.full:dat} qarşı bağışlama müqaviləsinin etibarsız hesab edilməsi və çıxarışın ləğv edilməsi barədə mülki işə',
  story: [
    '{asked} tarixdə məhkəməyə daxil olmuş iddia ərizəsində {p.full} [göstərmişdir ki|qeyd edir ki], {p.birthdot} tarixdə anadan olub, tək yaşayır, həyat yoldaşı {late.full} vəfat edib ({death} nömrəli ölüm şəhadətnaməsi). {p.address} ünvanında yerləşən, ümumi sahəsi {area} kv.m olan fərdi yaşayış evi onların birgə nikah dövründə tikilmiş, evə {old} nömrəli qeydiyyat vəsiqəsi verilmişdir.',
    'Mərhum ərinin bacısı oğlu {d.full} [ona qulluq etmək adı ilə|kömək etmək bəhanəsi ilə] evə gedib-gəlmiş, sonra isə pensiya kartının dəyişdirilməsi üçün imza lazım olduğunu deyərək onu notariat kontoruna aparmışdır. {learned} tarixdə oğlu {son.full} çıxarış almaq istədikdə məlum olmuşdur ki, ev {given} tarixli, {entry} reyestr nömrəli bağışlama müqaviləsi əsasında cavabdehin adına keçmiş, onun mülkiyyət hüququ {house} nömrə ilə qeydə alınmışdır. Müqavilə notarius {notary.full} tərəfindən təsdiq edilmişdir.',
    'İddiaçı göstərir ki, o, [{sight} səbəbindən sənədi oxuya bilmir|{sight} diaqnozu ilə müalicə olunur, sənədi özü oxuya bilməyib], bağışlamaq niyyəti heç vaxt olmamış, evin onun ölümündən sonra yeganə övladı {son.given:dat} qalmasını istəmişdir.',
    'Vəkil {adv.init} iddianı müdafiə edərək bildirmişdir ki, {d.surname} müqavilədən altı ay sonra evi {o.full:dat} satmaq üçün beh müqaviləsi ({entry2}) bağlamış, {o.init} da beh kimi verdiyi pulu {d.account} nömrəli hesaba köçürmüşdür.',
    'Cavabdeh {d.full} (FİN {d.fin}, əlaqə nömrəsi {d.phone}) iddianı tanımayıb. Onun sözlərinə görə, {wplace} işləyə-işləyə beş il xalası saydığı {p.gp:dat} baxmış, dərmanlarını almış, {son.gs} isə [Rusiyada yaşadığından|illərlə] anasından xəbər tutmamışdır. Evi ona bağışlamağı {p.given} xala özü təklif etmiş, notarius müqaviləni ona ucadan oxumuşdur. Evi tikdirən də, ona vəsiyyət edən də dayısı {lateis}.',
    'Üçüncü şəxs {o.full} izahat verdi ki, evin mübahisəli olduğunu bilməmiş, verdiyi behin qaytarılmasını istəyir, {o.address} ünvanında kirayədə qalır.',
    'Şahid {w1.full} məhkəmədə dedi ki, iddiaçı ilə qapıbir qonşudur, {p.given} xalanın [televizora da baxa bilmədiyini|adamları səsindən tanıdığını] yaxşı bilir. Şahid {w2bracket} isə bildirdi ki, müqavilə bağlanan gün {d.sg:acc} və iddiaçını öz maşınında notariusa aparan o olmuşdur, yolda heç bir mübahisə eşitməmişdir.',
    'Məhkəmənin sorğusuna cavabda {clinic} {doctor.full} iddiaçının səhhəti barədə arayış təqdim etmiş, [Ədliyyə Nazirliyinin Məhkəmə Ekspertizası Mərkəzinin eksperti {expert.full} {opinion} tarixli rəyində müqavilədəki imzanın {p.init} tərəfindən icra edildiyini, lakin görmə məhdudiyyəti şəraitində yazıldığını göstərmişdir|ekspert {expert.init:gen} {opinion} tarixli rəyinə görə imza iddiaçıya məxsusdur].',
  ],
  reasoning: [
    'İşdə olan sübutları hərtərəfli, tam və obyektiv qiymətləndirən məhkəmə aşağıdakıları müəyyən edir.',
    'Mülki Məcəllənin 666-cı maddəsinə görə bağışlama müqaviləsi üzrə bağışlayan əmlakı bağışlanılana əvəzsiz olaraq onun mülkiyyətinə verir. Həmin Məcəllənin 339-cu maddəsi aldatma və yanılma təsiri altında bağlanmış əqdin mübahisə edilməsinə yol verir. {law} 48-ci maddəsinə əsasən notarius əqdin mənasını tərəflərə izah etməlidir.',
    {
      p: '{doctor.init:gen} arayışı və {w1.init:gen} ifadəsi iddiaçının müqavilənin məzmunu ilə tanış ola bilmədiyini təsdiq edir. Məhkəmə habelə nəzərə alır ki, {p.init} müqavilədən sonra da evdə yaşamış, bütün kommunal xərcləri özü ödəmiş, {d.init} isə evə heç vaxt köçməmişdir.',
      only: ['granted'],
    },
    {
      p: '{p.init} məhkəmədə notariat kontorunda olduğunu, sənədin ona oxunduğunu inkar etməmişdir. Arayışda göstərilən hal onun əqdin mənasını dərk etmədiyini sübut etmir, {son.init:gen} narazılığı isə əqdin etibarsızlığı üçün əsas deyildir.',
      only: ['dismissed'],
    },
    'Məhkəmə {o.init:gen} beh müqaviləsindən irəli gələn tələblərini bu iş çərçivəsində həll etmir; o, ayrıca iddia qaldıra bilər.',
  ],
  guided:
    'Göstərilənlərə əsasən və Mülki Məcəllənin 337, 339, 666-cı, Mülki Prosessual Məcəllənin 216-220, 227, 233 və 357-ci maddələrini rəhbər tutaraq, məhkəmə',
  operative: {
    granted: [
      'İddia təmin edilsin.',
      '{p.full} ilə {d.full} arasında {given} tarixdə bağlanmış, {entry} reyestr nömrəli bağışlama müqaviləsi etibarsız hesab edilsin.',
      '{d.full:gen} adına verilmiş {house} qeydiyyat nömrəli çıxarış ləğv edilsin, {p.address} ünvanındakı ev {p.full:gen} mülkiyyətinə qaytarılsın.',
    ],
    dismissed: [
      'İddiaçı {p.full:gen} iddiası əsassız olduğundan təmin edilməsin.',
      '{p.address} ünvanında yerləşən evə dair təmin tədbiri qətnamə qanuni qüvvəyə mindikdən sonra ləğv edilsin.',
    ],
  },
  note: 'civil',
  traps: ['elderly', 'health'],
};

/** Civil cases for the test. */
export const EIGHTH_CIVIL: readonly Family[] = [FLOODED_FLAT, GIVEN_HOUSE];
