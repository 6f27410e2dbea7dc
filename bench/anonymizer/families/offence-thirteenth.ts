import type { Family, Make } from '#demo/family.ts';
import { surnameFor } from '#demo/people.ts';
import { docketed, standing } from './docket-forms.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';

/** Two neighbours at a ditch, those who parted them and those who looked at the bruises. */
function villagers(make: Make) {
  const person = castOf(make);
  const d = person('d', {
    ...{ role: 'inzibati xəta törətmiş şəxs' as const, house: true },
    ...{ minAge: 26, maxAge: 63 },
  });
  const v = person('v', { role: 'zərərçəkmiş', sex: d.sex, house: true, minAge: 28, maxAge: 66 });
  return {
    ...{ d, v },
    son: person('son', {
      ...{ sex: 'm' as const, surname: v.name.surname, minAge: 10, maxAge: 15 },
    }),
    spouse: person('spouse', {
      ...{ sex: d.sex === 'm' ? ('f' as const) : ('m' as const), surname: d.name.surname },
      ...{ minAge: 27, maxAge: 62 },
    }),
    water: person('water', { sex: 'm', minAge: 40, maxAge: 68 }),
    aunt: person('aunt', { sex: 'f', minAge: 55, maxAge: 78 }),
    passer: person('passer', { role: 'şahid', sex: 'm', minAge: 24, maxAge: 50 }),
    nurse: person('nurse', { sex: 'f', minAge: 25 }),
    officer: person('officer', { kind: 'keep', sex: 'm' }),
    expert: person('expert', { kind: 'keep' }),
  };
}

function ditchPapers(make: Make) {
  const of = marksOf(make);
  const n = (count: number) => digitsOf(make, count);
  return {
    protocol: of.document('protocol', n(6), `İX-${n(5)}`, `BA ${n(6)}`),
    call: of.document('call', `102-${n(5)}`, `Z-${n(4)}`, n(7)),
    view: of.document('view', `${n(3)}/b`, `FB-${n(3)}`, n(4)),
    finding: of.document('finding', `${n(3)}-TE`, `${n(2)}/${n(4)}`, `TMM-${n(4)}`),
    reference: of.document('reference', n(4), `A-${n(3)}/${n(2)}`, `${n(2)}-${n(3)}`),
    list: of.document('list', `SN-${n(2)}/${n(2)}`, `${n(3)}-növ`, n(4)),
    deed: of.property('deed', `${n(3)}${n(9)}`, `T-${n(8)}`),
    hand: of.phone(
      'd',
      `0${make.dice.pick(['50', '55', '70'])} ${n(7)}`,
      `+994 99 ${n(3)} ${n(4)}`,
    ),
    ditch: standing(
      of.place(
        'ditch',
        'Sarıqaya arxının başında',
        'Yuxarı Bulaq məhəlləsinin kənarında',
        '“Novruz” bağının hasarı yanında',
        'köhnə körpünün altındakı nasosxanada',
      ),
      'loc',
    ),
    job: of.workplace(
      'd',
      '“Bolluq” üzümçülük təsərrüfatında manqabaşı',
      'kənd klubunda bədii rəhbər',
      '2 saylı bağçada aşpaz',
      'meliorasiya sahəsində çilingər',
      'poçt şöbəsində paylayıcı',
    ),
    vjob: of.workplace(
      'v',
      'kənd məktəbində kimya müəllimi',
      '“Zeytunluq” istixanasında bağban',
      'rayon baytarlıq məntəqəsində laborant',
      'tikiş sexində ustabaşı',
    ),
    hurt: of.sensitive(
      'hurt',
      'sol gözaltı nahiyədə qançır',
      'sağ biləyin burxulması',
      'boyun nahiyəsində cızıqlar',
      'alt dodağın partlaması',
    ),
    ward: standing(
      of.workplace(
        'ward',
        'kənd həkim ambulatoriyasına',
        'Birləşmiş Rayon Xəstəxanasının təcili qəbuluna',
        '“Təbib” tibb məntəqəsinə',
      ),
      'dat',
    ),
  };
}

/** Blows about whose turn it was to water the garden. */
const WATER: Family = {
  key: 'thirteenth-irrigation-turn-blows',
  kind: 'qerar',
  procedure: 'inzibati xəta',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'İnzibati xətalar - Şəxsiyyət əleyhinə xətalar - Döymə',
  outcomes: { fined: 3, terminated: 1 },
  cast: {},
  facts: (make) => {
    const people = villagers(make);
    const { d, v, son, spouse, water, aunt, passer, nurse } = people;
    return {
      ...people,
      ...ditchPapers(make),
      dloud: docketed(make, d, 'loud'),
      dshort: docketed(make, d, 'short'),
      vloud: docketed(make, v, 'loud', 'gen'),
      vfront: docketed(make, v, 'front', 'abl'),
      waterapart: docketed(make, water, 'apart'),
      auntfront: docketed(make, aunt, 'front', 'gen'),
      nurseshort: docketed(make, nurse, 'short'),
      passeris: nameWith(make, passer, 'sg', 'copula'),
      withspouse: nameWith(make, spouse, 'given', 'with'),
      yard: standing(nameWith(make, v, 'surname', 'gil-gen'), 'gen'),
      families: standing(
        nameWith(
          make,
          { ...d, key: 'families', name: { ...d.name, surname: surnameFor(d.name.surname, 'm') } },
          'surname',
          'plural-gen',
        ),
        'gen',
      ),
      songen: docketed(make, son, 'given', 'gen'),
      law: stays(make, 'İnzibati Xətalar Məcəlləsinin 157-ci maddəsi'),
      on: make.day(12, 40),
      fine: make.money(200, 400, 50),
      hour: make.dice.int(5, 9),
      hours: make.dice.int(2, 5),
      tool: make.dice.pick(['bel sapı', 'rezin şlanq', 'boş vedrə', 'nazik çubuq']),
      crop: make.dice.pick(['pomidor', 'yonca', 'nar bağı', 'xiyar', 'kartof']),
    };
  },
  present:
    'barəsində inzibati xəta haqqında protokol tərtib edilmiş {d.full:gen}, zərərçəkmiş {v.full:gen}, polisin sahə inspektoru {officer.full:gen} iştirakı ilə',
  subject:
    '{d.full:gen} İnzibati Xətalar Məcəlləsinin 157-ci maddəsi ilə məsuliyyətə cəlb edilməsinə dair {protocol} nömrəli protokol üzrə işə',
  story: [
    'Protokolda göstərilir ki, {dloud} ({d.birthdot} təvəllüd, FİN {d.fin}, {d.address}, [{job}|iş yeri: {job}]) {on:loc} səhər saat {hour} radələrində {ditch} suvarma növbəsi üstündə qonşusu {v.full:acc} {tool} ilə vurmuşdur. [Çağırışı|Zəngi] 102 xidməti {call} nömrə ilə qeydə almış, zəng {hand} nömrəli telefondan edilmişdir.',
    'Sahə inspektoru {officer.init} yerə baxış keçirmiş ({view} nömrəli akt), hər iki tərəfdən izahat almışdır. {vloud} {ward} müraciəti üzrə tibb bacısı {nurse.full} yarasını sarımış, sonra rəyi (№ {finding}) ekspert {expert.full} tərtib etmişdir: {hurt}, sağlamlığa zərər vurulmayıb.',
    '{d.sg} məhkəmədə [özünü təqsirli bilmədi|təqsirini qismən qəbul etdi] və izahat verdi ki, {crop} quruyurdu, növbəni iki gün gözləmişdi. [Səhər baxıb ki, suyu {yard} həyətinə burublar.|Səhər görüb ki, su {yard} bostanına axır.] {v.given} [onu söyüb, ilk dəfə də o, əl qaldırıb|bəndi açmağa qoymayıb, yaxasından yapışıb]. Vurmaq istəməyib, {tool} əlində idi. [Səsə həyat yoldaşı {spouse.full} çıxıb, {withspouse} gələn bibisi {aunt.full} isə araya girib.|Onları həyat yoldaşı {spouse.full} ayırmaq istəyib, {withspouse} gələn bibisi {aunt.full} də köməyə çatıb.]',
    'Zərərçəkmiş {v.full} ({vjob}; {v.phone}; torpaq sahəsinin çıxarışı {deed}) göstərdi ki, cədvələ görə növbə ondadır, {water.full} bunu bilir. {d.surname} üstünə gələndə yanında oğlu {son.given} də var idi, [uşaq qorxub qışqırdı|uşaq qaçıb evə xəbər verdi]. Şikayətini geri götürmür, [üzrxahlıq istəyir|barışmağa meyilli deyil].',
    'Su ustası {water.full} bildirdi ki, siyahıda ({list}) həmin səhər {hours} saat {v.surname:gen}, sonra isə {d.surname:gen} vaxtıdır; [{waterapart} onlara dəfələrlə demişdi ki, növbəni öz aralarında dəyişsələr, ona xəbər versinlər.|{waterapart} növbənin dəyişdirilməsi barədə ondan icazə alınmadığını əlavə etdi.] [Şahid {passer.full} yoldan keçirdi,|Həmin vaxt mal-qaranı örüşə aparan {passer.full}] tərəflərin bir-birini itələdiyini, {v.init:gen} yerə yıxıldığını gördü, kimin əvvəl başladığını isə bilmir.',
    '{auntfront} izahatında deyilir ki, araya girəndə heç kim heç kimi vurmurdu. [Tibb bacısı {nurseshort} isə göstərdi ki, şiş təzə idi.|{nurseshort} isə jurnala zədənin həmin səhər alındığını yazıb.] {d.given:gen} kənd nümayəndəsindən aldığı {reference} nömrəli arayışda o, sakit adam kimi xarakterizə olunur.',
    {
      p: '[Azyaşlı {songen} izahatı alınmamış, tərəflər də bunu xahiş etməmişlər.|Yetkinlik yaşına çatmayan {songen} dindirilməsi məqsədəuyğun sayılmayıb.]',
      chance: 0.5,
    },
  ],
  reasoning: [
    '{law} döymə və ya digər zorakı hərəkətlərə görə məsuliyyəti müəyyən edir, şərt odur ki, həmin hərəkət cinayət məsuliyyətinə səbəb olmasın.',
    {
      p: 'Tibbi rəy, {water.init:gen} və şahid {passer.sg:gen} izahatları {d.surname:gen} əl qaldırdığını sübut edir; {families} növbəsi hələ başlamamışdı. Yerə yıxılanı ilk görən {passeris}, onun tərəflərlə qohumluğu yoxdur. Məhkəmə {dshort} barəsində əvvəllər inzibati tənbeh tətbiq edilmədiyini nəzərə alır.',
      only: ['fined'],
    },
    {
      p: 'Lakin əvvəlcə kimin vurduğu müəyyən edilməyib: {passer.surname} hərəkətin başlanğıcını görmədiyini, {aunt.sg} isə vurma olmadığını deyib. {vfront} başqa heç kim zərbəni təsdiq etmir. Şübhə şəxsin xeyrinə həll edilir.',
      only: ['terminated'],
    },
  ],
  guided:
    'İnzibati Xətalar Məcəlləsinin 24, 31, 79, 93, 128-130-cu maddələrini rəhbər tutaraq məhkəmə',
  operative: {
    fined: [
      '{d.full} İnzibati Xətalar Məcəlləsinin 157-ci maddəsi ilə təqsirli bilinsin, ona {fine} məbləğində cərimə verilsin.',
      'Qərarın surəti {d.init:dat}, {v.init:dat} və polis orqanına göndərilsin.',
    ],
    terminated: [
      '{d.full:gen} barəsində {protocol} nömrəli protokol üzrə icraata xətanın hadisəsi sübuta yetirilmədiyindən xitam verilsin.',
    ],
  },
  note: 'offence',
  traps: ['same-sex-neighbours', 'gil'],
};

export const THIRTEENTH_OFFENCE: readonly Family[] = [WATER];
