import type { Family, Make } from '#demo/family.ts';
import { foreigner, marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { shortAddress, written } from './written-forms.ts';

/** The fruit grower, those of the cold store, and the expert who stays. */
function traders(make: Make) {
  const person = castOf(make);
  const buyer = foreigner(make, 'buyer', [
    ['Yevgeni', 'Xolodkov'],
    ['Faysal', 'Əl-Mutairi'],
    ['Kerim', 'Yıldızhan'],
    ['Stefan', 'Kovaçeviç'],
    ['Anurag', 'Çaturvedi'],
  ]);
  return {
    p: person('p', { role: 'iddiaçı', sex: 'm', minAge: 33, maxAge: 64, house: true }),
    wife: person('wife', { sex: 'f', minAge: 30, maxAge: 60 }),
    director: person('director', { role: 'nümayəndə', sex: 'm', minAge: 35, maxAge: 62 }),
    keeper: person('keeper', { role: 'şahid', sex: 'f', minAge: 30, maxAge: 58 }),
    mechanic: person('mechanic', { role: 'şahid', sex: 'm', minAge: 26, maxAge: 60 }),
    surety: person('surety', { role: 'üçüncü şəxs', sex: 'm', minAge: 30, maxAge: 60 }),
    adv: person('adv', { kind: 'keep' }),
    expert: person('expert', { kind: 'keep', sex: 'f' }),
    buyer: buyer.full,
    buyercaps: buyer.caps,
    buyersurname: buyer.surname,
  };
}

function cold(make: Make) {
  const of = marksOf(make);
  return {
    store: of.place(
      'store',
      'İkinci Nügədi kəndindəki soyuducu kompleksdə',
      'Bayramlı kəndi ərazisində yerləşən logistika mərkəzində',
      'Çərəkə kəndindəki 3 saylı kamerada',
      'Xaçmaz–Yalama yolunun üstündəki anbarda',
      'keçmiş “Dostluq” kolxozunun konserv sexində',
    ),
    orchard: of.place(
      'orchard',
      'Alpan kəndindəki bağından',
      '“Qarağac düzü” deyilən sahədən',
      'Zərgəran kəndi yaxınlığındakı plantasiyadan',
      'Zəyəm çökəyindəki bağdan',
    ),
    weigh: of.place(
      'weigh',
      'Yalama tərəzi məntəqəsində',
      'Dəvəçi bazarının çəki otağında',
      'Samur gömrük postunda',
      'Qarayeri stansiyasında',
    ),
    meeting: of.place(
      'meeting',
      '“Çinar altı” çayxanasında',
      'Badamdar qəsəbəsindəki ofisdə',
      'Caspian Plaza binasının foyesində',
      'avtovağzalın ikinci mərtəbəsində',
    ),
    pjob: of.workplace(
      'pjob',
      'fərdi sahibkar, əslində isə 6 nömrəli məktəbin biologiya müəllimi',
      'bağçılıqla məşğul olan fermer',
      'Meyvəçilik və Çayçılıq İnstitutunun baş mütəxəssisi',
      'keçmiş bank filialının müdiri',
    ),
    keeperjob: of.workplace(
      'keeperjob',
      'anbardar-mal qəbul edən',
      'soyuducu kompleksin növbətçi operatoru',
      'müəssisənin çeşidləmə sexində briqadir',
    ),
    mechanicjob: of.workplace(
      'mechanicjob',
      '“Frost-Tex” servis mərkəzində soyutma qurğuları ustası',
      'Peşə Təhsil Mərkəzində istehsalat təlimi ustası',
      'süd kombinatının baş mexaniki',
    ),
    suretyjob: of.workplace(
      'suretyjob',
      'rayon Aqrar İnkişaf Mərkəzində aparıcı məsləhətçi',
      'ayaqqabı mağazasının sahibi',
      '“Bakı Taksi” parkında sürücü-icarəçi',
    ),
    hospital: of.place(
      'hospital',
      'Mərkəzi Neftçilər Xəstəxanasında',
      'Mərkəzi Klinikanın kardiologiya şöbəsində',
      'Bilkənd Şəhər Xəstəxanasında',
    ),
    ill: of.sensitive('ill', 'miokard infarktı', 'limfoma', 'kəskin pankreatit', 'qalça sınığı'),
    storage: of.contract(
      'storage',
      `SX-${digitsOf(make, 3)}/${digitsOf(make, 2)}`,
      `№ ${digitsOf(make, 2)}/09-S`,
    ),
    annex: of.contract('annex', `SX-${digitsOf(make, 3)}-Ə2`, `${digitsOf(make, 4)}/ƏR`),
    guarantee: of.contract('guarantee', `Z-${digitsOf(make, 5)}`, `ZM ${digitsOf(make, 4)}/1`),
    export: of.contract('export', `RU-AZ/${digitsOf(make, 4)}`, `EXP${digitsOf(make, 6)}`),
    invoice: of.contract('invoice', `MT${digitsOf(make, 10)}`, `EQ-${digitsOf(make, 8)}`),
    cmr: of.contract('cmr', `CMR ${digitsOf(make, 7)}`, `AZ-${digitsOf(make, 6)}-T`),
    phyto: of.document('phyto', `FS ${digitsOf(make, 7)}`, `B-${digitsOf(make, 6)}`),
    licence: of.document('licence', `QS-${digitsOf(make, 6)}`, digitsOf(make, 9)),
    truck: make.plate('truck'),
    land: make.property('land'),
    site: of.network('site', `frostanbar${digitsOf(make, 2)}.az.example`, `t.me/alma_bazari`),
    home: shortAddress(make, 'surety', 'Ərdəbil küç.', 'Fətəli xan küç.', 'Heydərov pr.'),
  };
}

/** A grower claims the price of apples that rotted in a cold store. */
export const SIXTH_COMMERCIAL: readonly Family[] = [
  {
    key: 'sixth-cold-store',
    kind: 'qetname',
    procedure: 'kommersiya',
    instance: 'first',
    courts: 'commercial',
    share: 1,
    category: 'Kommersiya mübahisələri - Saxlama müqaviləsi üzrə zərərin ödənilməsi',
    outcomes: { granted: 3, 'partly-granted': 3, dismissed: 2 },
    cast: { d: { as: 'company', trade: 'supply', role: 'cavabdeh' } },
    facts: (make) => {
      const people = traders(make);
      return {
        ...people,
        ...cold(make),
        pbehind: written(make, people.p, 'behind'),
        keepershort: written(make, people.keeper, 'abbreviated'),
        mechanicspaced: written(make, people.mechanic, 'spaced'),
        withdirector: nameWith(make, people.director, 'surname', 'with'),
        code: stays(make, 'Mülki Məcəllənin'),
        agency: stays(make, 'Qida Təhlükəsizliyi Agentliyinin'),
        signed: make.day(500, 640),
        delivered: make.day(430, 480),
        opened: make.day(260, 330),
        tonnes: make.dice.int(18, 240),
        degrees: make.dice.int(6, 14),
        price: make.money(14000, 96000, 100),
        half: make.money(6000, 13000, 100),
        fee: make.money(1800, 7900, 50),
      };
    },
    present:
      'iddiaçı {p.full:gen}, onun vəkili {adv.full:gen}, cavabdehin nümayəndəsi {director.full:gen}, üçüncü şəxs {surety.full:gen} iştirakı ilə',
    subject:
      'iddiaçı {p.full:gen} cavabdeh {d:dat} qarşı saxlama müqaviləsi üzrə zərərin ödənilməsi tələbinə dair kommersiya işinə',
    story: [
      '{p.full} (VÖEN-i olan fərdi sahibkar; {pjob}; qeydiyyatı: {p.address}; vəsiqə {p.idcard}; FİN {p.fin}; hesab {p.account}) və {d} (VÖEN {d.voen}) arasında {signed} {storage} nömrəli saxlama müqaviləsi, ardınca {annex} saylı əlavə razılaşma imzalanmışdır.',
      'İddianın məzmunu. Sahibkar {delivered} {orchard} yığılmış {tonnes} ton almanı {truck} nömrəli avtomobillərlə gətirib {store} təhvil vermişdir (e-qaimə {invoice}; fitosanitar sertifikat {phyto}). Mal {weigh} çəkilmişdir. {opened} kameranın qapısı açılanda temperaturun +{degrees} dərəcə olduğu, almanın çürüdüyü aşkarlanmışdır. Saxlama haqqı – {fee} – tam ödənilib; malın dəyəri {price} təşkil edir.',
      'Malın alıcısı {buyer} ilə {export} nömrəli müqavilə pozulmuşdur; yük sənədində ({cmr}) alıcı “{buyercaps}” kimi göstərilib. [{buyersurname} videokonfrans vasitəsilə bunu təsdiqlədi.|Onun məktubu notariat qaydasında tərcümə edilib.]',
      'İddiaçı əlavə etdi: “Kamera sönəndə mən {hospital} yatırdım, {ill} keçirmişdim. Arvadım {wife.given} hər gün zəng edib, {director.given} müəllim deyib ki, narahat olmayın. Axırda {withdirector} {meeting} görüşdük, üçdəbirini verməyi boynuna götürdü. Bağın özü də ({land}) girovdadır. Əlaqə: {p.phone}, {p.email}”.',
      'Cavabdehin nümayəndəsi {director.init} iddianı tanımadı: elektrik enerjisi qəfil kəsilmişdi, bunu {site} səhifəsində elan da etmişdilər; saxlama lisenziyası ({licence}) qüvvədədir.',
      'Şahid {keepershort}, {keeperjob}: jurnalı iki gün doldurmadığını, generatorun yanacağı qurtardığını, rəhbərə dərhal xəbər verdiyini göstərdi. Digər şahid {mechanicspaced} ({mechanicjob}) kompressorun hələ yazda təmir tələb etdiyini, sifarişi {director.surname:gen} təxirə saldığını dedi.',
      'Üçüncü şəxs {surety.full} – {suretyjob}, yaşayır: {home}, FİN {surety.fin} – cavabdehin öhdəliyinə {guarantee} nömrəli zaminlik müqaviləsi ilə zamin durub; məhkəmədə müqaviləni oxumadan imzaladığını söylədi.',
    ],
    reasoning: [
      'Məhkəmə hesab edir ki, tərəflər arasında saxlama münasibətləri yaranmışdır.',
      '{code} 817-ci maddəsinə görə saxlayıcı əşyanı saxlamağa verəni vəziyyət barədə xəbərdar etməlidir. {agency} aktı və ekspert {expert.full:gen} rəyi kameranın nasaz olduğunu göstərir.',
      {
        p: '{keeper.surname:gen} və {mechanic.init:gen} ifadələri bir-birini tamamlayır; {pbehind} öz öhdəliyini yerinə yetirmişdir. Zaminin məsuliyyəti birgədir.',
        only: ['granted', 'partly-granted'],
      },
      {
        p: 'Lakin rəydən görünür ki, mal qəbul olunanda artıq zədəli idi və {p.surname} bunu bilirdi. Zərərlə nasazlıq arasında səbəbli əlaqə sübut edilməyib.',
        only: ['dismissed'],
      },
    ],
    guided: 'Məhkəmə Mülki Prosessual Məcəllənin 77, 217, 218, 220-ci maddələrini rəhbər tutaraq',
    operative: {
      granted: [
        'İddia təmin edilsin, {d:abl} və {surety.full:abl} birgə qaydada {p.full:gen} xeyrinə {price} tutulsun.',
      ],
      'partly-granted': [
        'İddia qismən təmin olunsun: {d:abl} {p.full:gen} xeyrinə {half} alınsın, qalan hissə rədd edilsin.',
        '{surety.full} barəsində tələb təmin edilməsin.',
      ],
      dismissed: ['{p.full:gen} {d:dat} qarşı iddiası tam həcmdə rədd edilsin.'],
    },
    traps: ['foreign-name', 'places', 'surety'],
  },
];
