import type { Family, Make } from '#demo/family.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, lifeDay, nameWith, stays } from './name-endings.ts';
import { written } from './written-forms.ts';

function heirs(make: Make) {
  const person = castOf(make);
  const p = person('p', { role: 'iddiaçı', sex: 'f', minAge: 32, maxAge: 58 });
  const d = person('d', {
    ...({ role: 'cavabdeh', sex: 'm', minAge: 34, maxAge: 62 } as const),
    ...{ surname: p.name.surname, father: p.father },
  });
  return {
    p,
    d,
    dwife: person('dwife', { role: 'cavabdeh', sex: 'f', surname: d.name.surname, minAge: 28 }),
    nephew: person('nephew', {
      ...({ sex: 'm', surname: d.name.surname, father: d.name.given } as const),
      ...{ minAge: 18, maxAge: 28 },
    }),
    mother: person('mother', { sex: 'f', surname: p.name.surname, minAge: 62, maxAge: 84 }),
    w1: person('w1', { minAge: 40 }),
    w2: person('w2', { minAge: 40 }),
    rep: person('rep', { role: 'nümayəndə' }),
    adv: person('adv', { kind: 'keep' }),
    notary: person('notary', { kind: 'keep' }),
  };
}

/** A sister asks to be moved back into the father's flat; the brother appeals. */
const FATHERS_FLAT: Family = {
  key: 'eighth-fathers-flat',
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'appeal',
  courts: 'appeal',
  share: 1,
  category: 'Apellyasiya icraatı - Mülki kollegiya - Mənzildən istifadə hüququ',
  outcomes: { upheld: 4, quashed: 2, changed: 2 },
  cast: {},
  facts: (make) => {
    const people = heirs(make);
    const of = marksOf(make);
    const { dice } = make;
    const died = lifeDay(make, 'died1', 4, 12);
    return {
      ...people,
      diedday: died.day,
      diedyear: died.year,
      bothplural: nameWith(make, people.d, 'surname', 'plural-gen'),
      dbehind: written(make, people.d, 'behind'),
      father: make.mark(`${people.p.father}`, 'person', 'direct', 'father'),
      order: of.document(
        'order1',
        `MN-${dice.int(10, 99)} № ${digitsOf(make, 6)}`,
        `№ ${digitsOf(make, 5)}`,
      ),
      extract: of.property('extract1', `${dice.int(200, 799)}${digitsOf(make, 9)}`),
      share: of.document(
        'share1',
        `${dice.int(1, 5)}-${digitsOf(make, 4)}`,
        `C № ${digitsOf(make, 6)}`,
      ),
      form9: of.document('form9', `${digitsOf(make, 4)}/${dice.int(2, 99)}`),
      pwork: of.workplace(
        'work1',
        'Kürdəmir şəhər 3 saylı uşaq bağçasında aşpaz',
        'Azərbaycan Dövlət Pedaqoji Kollecində müəllim',
        'Bakı Metropolitenində kassir',
      ),
      abroad: of.place(
        'place1',
        'Bozalqanlı kəndində',
        'Müqtədir qəsəbəsində',
        'Horadiz qəsəbəsində',
      ),
      code: stays(make, 'Azərbaycan Respublikası Mənzil Məcəlləsinin'),
      plenum: stays(make, 'Konstitusiya Məhkəməsi Plenumunun 6 may 2015-ci il tarixli qərarı'),
      bought: make.day(4200, 7300),
      left: make.day(900, 2100),
      lodged: make.day(40, 68),
      asked: make.day(200, 290),
      rooms: dice.pick(['ikiotaqlı', 'üçotaqlı']),
      rent: make.money(150, 500, 10),
    };
  },
  present:
    'apellyasiya şikayətçisi (cavabdeh) {d.full:gen}, onun nümayəndəsi {rep.full:gen}, iddiaçı {p.full:gen} və onun vəkili {adv.full:gen} iştirakı ilə',
  subject:
    'iddiaçı {p.full:gen} cavabdehlər {d.full:dat} və {dwife.full:dat} qarşı mənzilə köçürülmə və yaşayış sahəsindən istifadədə maneələrin aradan qaldırılması tələbinə dair mülki iş üzrə {below:gen} {belowon} tarixli, {belowno} nömrəli qətnaməsindən verilmiş apellyasiya şikayəti əsasında',
  story: [
    'İddiaçı {p.full} birinci instansiya məhkəməsində göstərmişdir ki, {rooms} mənzil ({order} nömrəli order, yaşayış sahəsi qeydiyyat nömrəsi {extract}) {bought} tarixdə atası {father} tərəfindən ailənin beş üzvü üçün alınmış, {p.address} ünvanında yerləşən bu mənzilə o da daxil edilmişdir. Atası {diedday} {diedyear:loc} vəfat edib; qanun üzrə vərəsəlik şəhadətnaməsinə ({share}, notarius {notary.full}) əsasən mənzilin 1/3 hissəsi onun adınadır.',
    'O, {left:abl} həyat yoldaşı ilə birgə {abroad} işləmiş, [qayıdanda qardaşı {d.full} və qardaşı arvadı {dwife.full} qıfılı dəyişdirib onu mənzilə buraxmamışlar|qayıdanda qardaşı {d.full} onu içəri buraxmayıb]. {form9} nömrəli arayışda da mənzildə {d.given}, onun arvadı {dwife.given} və oğlu {nephew.full:gen} yaşadığı, iddiaçının isə çıxarıldığı yazılıb. Hazırda {rent} aylıq kirayə ödəyir, {pwork} işləyir.',
    '{below:gen} (hakim {belowjudge.inits}) {belowon} tarixli, {belowno} nömrəli qətnaməsi ilə iddia təmin edilmiş, {p.init:gen} mənzilə köçürülməsi qət edilmişdir.',
    'Apellyasiya şikayəti və tərəflərin mövqeyi',
    'Bu qətnamədən {lodged} tarixdə {d.full} tərəfindən apellyasiya şikayəti verilmişdir. Şikayətçi qeyd edir ki, məhkəmə {p.init:gen} mənzildən könüllü çıxmasını, anası {mother.full:gen} sağlığında mənzilin bölünməsi barədə ailə razılığının olmasını araşdırmamış, şahid {w1.full:gen} ifadəsinə birtərəfli qiymət vermişdir. O, {d.phone} və {d.email} vasitəsi ilə bacısına dəfələrlə müraciət etmiş, açarı verməyə hazır olduğunu yazmışdır.',
    '{rep.full} kollegiyanın iclasında şikayəti müdafiə edib əlavə etdi ki, {bothplural} ata mənzili artıq satışdadır, {nephew.given} isə orada təhsil alır, ailəni köçürmək ağır olar. {dwife.sg} şikayətə qoşulmuşdur.',
    'İddiaçının vəkili {adv.init} şikayətin təmin edilməməsini istədi. {p.sg} vəkilinin sözlərini təsdiqləyərək dedi: “{d.given} mənim doğma qardaşımdır, amma atamızın evindən məni qapıdan qovdu”. Anası {mother.gp} onlarla danışmır.',
    'Birinci instansiya məhkəməsində dindirilmiş şahid {w1.full} ifadə vermişdir ki, iddiaçını 30 ildir tanıyır, o, həmin mənzildə böyüyüb. Şahid {w2.full} isə demişdir ki, {dbehind} ev təmirinə xeyli pul xərcləyib, bacısı isə bayramlarda gəlirdi.',
  ],
  reasoning: [
    'Kollegiya işə baxaraq, tərəfləri dinləyib sübutları yenidən araşdıraraq aşağıdakı nəticəyə gəlir.',
    '{code} 30-cu maddəsinə əsasən mənzil mülkiyyətçisinin ailə üzvləri bu mənzildən istifadə hüququna malikdirlər. {plenum} mülkiyyət hüququnun məhdudlaşdırılmasının zəruriliyini nəzərdə tutur. Pay mülkiyyətçisinin öz payından istifadə etməsi Mülki Məcəllənin 215-ci maddəsi ilə tənzimlənir.',
    {
      p: '{p.init} pay mülkiyyətçisi olduğundan, onun {left:abl} başqa yerdə olması hüququna xitam vermir. Şahid {w1.init:gen} ifadəsi yazılı sübutlarla üst-üstə düşür; {d.init:gen} qıfılı dəyişdirməsini isə {dwife.sg} özü təsdiqləmişdir. Şikayət təmin olunmamalıdır.',
      only: ['upheld'],
    },
    {
      p: 'Mənzilə köçürülmə barədə nəticə düzgündür, lakin {dwife.full:gen} mənzildən istifadəsi pay sahibi {d.init:gen} hüququndan irəli gəlir və ona qarşı ayrıca tələb irəli sürülməmişdir. Qətnamə bu hissədə dəyişdirilməlidir.',
      only: ['changed'],
    },
    {
      p: 'İşdə olan çıxarışa əsasən pay artıq {nephew.full:dat} bağışlanmış, yəni iddiaçının istifadə hüququ iddia verilən vaxt mövcud olmamışdır. Bu hal birinci instansiya məhkəməsi tərəfindən nəzərə alınmadığından qətnamə ləğv edilməlidir.',
      only: ['quashed'],
    },
  ],
  guided:
    'Mülki Prosessual Məcəllənin 372, 384, 385, 392 və 393-cü maddələrini rəhbər tutaraq Mülki Kollegiya',
  operative: {
    upheld: [
      '{d.full:gen} apellyasiya şikayəti təmin edilməsin.',
      '{below:gen} {belowon} tarixli, {belowno} nömrəli qətnaməsi dəyişdirilmədən saxlanılsın.',
    ],
    changed: [
      'Apellyasiya şikayəti qismən təmin edilsin, qətnamənin {dwife.full:dat} aid hissəsi dəyişdirilsin, {p.full} mənzilə köçürülsün.',
    ],
    quashed: [
      'Apellyasiya şikayəti təmin edilsin, qətnamə ləğv edilsin, {p.full:gen} {d.full:dat} və {dwife.full:dat} qarşı iddiası təmin olunmasın.',
    ],
  },
  note: 'cassation',
};

/** Appeals for the test. */
export const EIGHTH_APPEAL: readonly Family[] = [FATHERS_FLAT];
