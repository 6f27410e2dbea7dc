import type { Family } from '../family.ts';
import type { Scope } from '../markup.ts';

const manat = (qepik: number) => ({ t: 'money', qepik }) as const;

const PERSONALIA =
  '{d.birth:loc} {homeplace:loc} anadan olmuş, Azərbaycan Respublikasının vətəndaşı, [orta|orta ixtisas|ali] təhsilli, [evli|subay|boşanmış], [işləməyən|{job} işləyən], əvvəllər məhkum olunmamış, {d.address} ünvanında yaşayan';

const PRESENT =
  'dövlət ittihamçısı {prosecution} prokurorluğunun prokuroru {prosecutor.full:gen}, təqsirləndirilən şəxs {d.full:gen}, onun müdafiəçisi vəkil {adv.full:gen}, zərərçəkmiş şəxs {v.full:gen} iştirakı ilə,';

const GUIDED =
  '[Göstərilənlərə əsasən|Yuxarıda şərh edilənlərə əsasən] və Azərbaycan Respublikası Cinayət-Prosessual Məcəlləsinin 345-347, 349, 351-354-cü maddələrini rəhbər tutaraq, məhkəmə';

const GUILT = [
  'Məhkəmə istintaqında araşdırılmış sübutlar Cinayət-Prosessual Məcəllənin 144 və 145-ci maddələrinə uyğun olaraq yoxlanılmış, onların hər biri mənsubiyyəti, mümkünlüyü, mötəbərliyi üzrə, bütün sübutların məcmusu isə kifayət etməsi baxımından qiymətləndirilmişdir.',
  'Azərbaycan Respublikası Cinayət Məcəlləsinin 58-ci maddəsinə əsasən məhkəmə cəza təyin edərkən cinayətin xarakterini və ictimai təhlükəlilik dərəcəsini, təqsirkarın şəxsiyyətini, cəzanı yüngülləşdirən və ağırlaşdıran halları, təyin olunmuş cəzanın şəxsin islah olunmasına təsirini nəzərə alır.',
  '[Cinayət Məcəlləsinin 59-cu maddəsinə əsasən təqsirləndirilən şəxsin təqsirini etiraf edərək səmimi peşman olması cəzanı yüngülləşdirən hal kimi qəbul edilməlidir. 61-ci maddədə göstərilən ağırlaşdırıcı hallar müəyyən edilməmişdir.|Məhkəmə təqsirləndirilən şəxsin himayəsində azyaşlı uşağın olmasını və dəymiş zərəri könüllü ödəməsini Cinayət Məcəlləsinin 59-cu maddəsinə əsasən yüngülləşdirici hal sayır; 61-ci maddə üzrə ağırlaşdırıcı hal yoxdur.]',
] as const;

/** Verdicts of district courts. */
export const CRIMINAL: readonly Family[] = [
  {
    key: 'theft',
    kind: 'hokm',
    procedure: 'cinayət',
    instance: 'first',
    courts: 'district',
    share: 22,
    category: 'Cinayət işləri - Mülkiyyət əleyhinə olan cinayətlər - Oğurluq',
    outcomes: { convicted: 9, acquitted: 1 },
    cast: {
      d: { as: 'person', role: 'təqsirləndirilən şəxs', sex: 'm', minAge: 20, maxAge: 45 },
      v: { as: 'person', role: 'zərərçəkmiş', house: true },
      adv: { as: 'person', kind: 'keep' },
      w: { as: 'person', role: 'şahid', unrecorded: true },
      ex: { as: 'person', kind: 'keep' },
    },
    facts: (make) => ({
      job: make.dice.pick(['fəhlə', 'sürücü', 'bənna', 'aşpaz köməkçisi']),
      on: make.day(120, 300),
      arrested: make.day(100, 118),
      worth: make.money(520, 4800, 5),
      hour: make.dice.int(1, 4),
      thing: make.dice.pick([
        '“Samsung” markalı mobil telefonu, 2 ədəd qızıl üzüyü və nağd pulu',
        'mis naqilləri və elektrik alətlərini',
        '“Lenovo” markalı noutbuku və qol saatını',
        'velosipedi və bağ avadanlığını',
        'qızıl boyunbağını və iki ədəd sırğanı',
      ]),
      years: make.dice.pick(['1 (bir) il 6 (altı) ay', '2 (iki) il', '2 (iki) il 6 (altı) ay']),
      trial: make.dice.pick(['1 (bir) il', '2 (iki) il']),
      expert: make.day(60, 95),
    }),
    present: PRESENT,
    subject: `${PERSONALIA} {d.full:gen} Azərbaycan Respublikası Cinayət Məcəlləsinin 177.2.3-cü maddəsi ilə ittiham olunmasına dair cinayət işinə`,
    story: [
      'Məhkəmə istintaqı ilə müəyyən edilmişdir ki, {d.full} {on:loc} saat {hour} radələrində qanunsuz varlanmaq məqsədilə zərərçəkmiş {v.full:gen} {v.address} ünvanında yerləşən evinə pəncərədən girmiş, ev sakinlərinin yatmasından istifadə edərək [gizli yolla|gizli surətdə] ona məxsus ümumi dəyəri {worth} olan {thing} [oğurlamışdır|oğurlayaraq hadisə yerindən uzaqlaşmışdır].',
      'Bu əməli ilə {d.init} zərərçəkmişə {worth} məbləğində maddi ziyan vurmuşdur.',
      'Təqsirləndirilən şəxs {d} məhkəmə istintaqında [özünü təqsirli bilərək ifadə vermişdir ki, hadisə günü maddi çətinlik ucbatından həmin evə girmiş, götürdüyü əşyaların bir hissəsini bazarda tanımadığı şəxsə satmışdır. Törətdiyi əmələ görə peşmandır|təqsirini qismən etiraf edərək bildirmişdir ki, evə girsə də, əşyaların hamısını götürməmişdir].',
      'Zərərçəkmiş {v.sg} ifadə vermişdir ki, səhər yuxudan duranda pəncərənin açıq olduğunu görmüş, əşyaların yoxluğunu bilmiş və polisə {v.phone} nömrəli telefonundan məlumat vermişdir. Əşyaların bir hissəsi ona qaytarılmışdır.',
      'Şahid {w.full} ibtidai istintaqda və məhkəmədə ifadə vermişdir ki, gecə küçədə {d.given} adlı şəxsi əlində çanta ilə görmüşdür. {w.init:gen} ifadəsi üzləşdirmə zamanı da təsdiqlənmişdir.',
      'Ekspert {ex.init:gen} {expert} tarixli rəyinə əsasən pəncərə şüşəsindən götürülmüş barmaq izləri təqsirləndirilən şəxs {d.surname:dat} məxsusdur.',
      'Hadisə yerinə baxış, tanınma və üzləşdirmə protokolları, maddi sübuta baxış protokolu məhkəmə iclasında elan edilmiş və tədqiq olunmuşdur.',
      {
        p: 'Maddi sübutların götürülməsi və saxlanılması {act_evidence:gen} 2.3-cü bəndinin tələblərinə uyğun aparılmışdır.',
        chance: 0.6,
      },
    ],
    reasoning: [
      GUILT[0],
      {
        p: 'Təqsirləndirilən şəxsin əməli Azərbaycan Respublikası Cinayət Məcəlləsinin 177.2.3-cü maddəsi ilə, yəni yaşayış sahəsinə qanunsuz daxil olmaqla oğurluq kimi düzgün tövsif edilmişdir və onun təqsiri tam sübuta yetirilmişdir.',
        only: ['convicted'],
      },
      { p: GUILT[1], only: ['convicted'] },
      { p: GUILT[2], only: ['convicted'] },
      {
        p: 'Məhkəmə hesab edir ki, təqsirləndirilən şəxsin islah olunması cəmiyyətdən təcrid edilmədən də mümkündür, buna görə Cinayət Məcəlləsinin 70-ci maddəsi tətbiq edilməlidir.',
        only: ['convicted'],
      },
      {
        p: 'Cinayət-Prosessual Məcəllənin 21-ci maddəsinə əsasən şəxsin təqsirinə şübhələr onun xeyrinə həll edilir. Barmaq izinin nə vaxt qaldığı müəyyən edilməmiş, şahidin ifadəsi isə ehtimala əsaslanmışdır. İttiham sübut edilmədiyindən 350-ci maddəyə əsasən bəraət hökmü çıxarılmalıdır.',
        only: ['acquitted'],
      },
    ],
    guided: GUIDED,
    operative: {
      convicted: [
        '{d.full} Azərbaycan Respublikası Cinayət Məcəlləsinin 177.2.3-cü maddəsi ilə təqsirli bilinsin və ona {years} müddətinə azadlıqdan məhrum etmə cəzası təyin edilsin.',
        'Cinayət Məcəlləsinin 70-ci maddəsinə əsasən təyin edilmiş cəza {trial} sınaq müddəti ilə şərti hesab edilsin.',
        'Barəsində seçilmiş qətimkan tədbiri hökm qanuni qüvvəyə minənədək dəyişdirilmədən saxlanılsın.',
        'Maddi sübutlar zərərçəkmiş {v.full:dat} qaytarılsın.',
      ],
      acquitted: [
        '{d.full} Azərbaycan Respublikası Cinayət Məcəlləsinin 177.2.3-cü maddəsi ilə ittiham üzrə təqsirsiz hesab edilsin və ona bəraət verilsin.',
        'Qətimkan tədbiri ləğv edilsin.',
      ],
    },
    note: 'verdict',
    traps: ['lone-given-name', 'address-in-facts', 'prosecutor-kept', 'surname-alone'],
  },
  {
    key: 'fraud',
    kind: 'hokm',
    procedure: 'cinayət',
    instance: 'first',
    courts: 'district',
    share: 14,
    category: 'Cinayət işləri - Mülkiyyət əleyhinə olan cinayətlər - Dələduzluq',
    outcomes: { convicted: 1 },
    cast: {
      d: { as: 'person', role: 'təqsirləndirilən şəxs' },
      v: { as: 'person', role: 'zərərçəkmiş' },
      adv: { as: 'person', kind: 'keep' },
    },
    facts: (make) => {
      const victims: Scope[] = Array.from(
        { length: make.dice.chance(0.3) ? make.dice.int(12, 22) : make.dice.int(2, 9) },
        (_, i) => ({
          x: make.person(`x${i + 1}`, { role: 'zərərçəkmiş' }),
          on: make.day(400 + i * 10, 409 + i * 10),
          took: make.money(500, 6000, 50),
          back: make.day(360, 399),
          promise: make.dice.pick([
            'xaricdə işə düzəltmək',
            'sürücülük vəsiqəsi alınmasında kömək etmək',
            'ucuz qiymətə mənzil almaq',
            'avtomobil gətirmək',
            'dövlət idarəsində işə qəbul olunmasını təmin etmək',
            'kreditinin silinməsinə nail olmaq',
          ]),
          way: make.dice.pick(['nağd qaydada', 'kart vasitəsilə köçürməklə', 'tanışı vasitəsilə']),
        }),
      );
      const sum = victims.reduce((total, { took }) => total + (took as { qepik: number }).qepik, 0);
      return {
        victims,
        sum: manat(sum),
        job: 'fərdi sahibkar kimi',
        years: make.dice.pick(['3 (üç) il', '3 (üç) il 6 (altı) ay', '4 (dörd) il']),
        card: make.mark('4169 73** **** 1122', 'card', 'direct', 'd'),
      };
    },
    present: PRESENT,
    subject: `${PERSONALIA} {d.full:gen} Azərbaycan Respublikası Cinayət Məcəlləsinin 178.2.2-ci maddəsi ilə ittiham olunmasına dair cinayət işinə`,
    story: [
      'Məhkəmə istintaqı ilə müəyyən olunmuşdur ki, {d.full} başqasının etibarından sui-istifadə etmək və aldatma yolu ilə özgə əmlakını ələ keçirmək qəsdilə bir neçə şəxsə qarşı ardıcıl olaraq dələduzluq törətmişdir.',
      {
        p: '[Belə ki, o,|Belə ki,|Bundan əlavə,|Davam edərək,|Həmçinin o,] {on:loc} {x.full:dat} {promise} vədi ilə yaxınlaşmış, onun etibarını qazanaraq {way} {took} pulunu almış, lakin vədini yerinə yetirməmiş, pulu qaytarmamışdır. Zərərçəkmiş {x.sg} (ünvan: {x.address}) məhkəmədə ifadə vermişdir ki, təqsirləndirilən şəxslə qonşusu vasitəsilə tanış olmuş, {back:loc} ona {x.phone} nömrəli telefondan zəng etmiş, lakin {d.given} telefonu cavablandırmamışdır. [{x.init} təqsirləndirilən şəxsin ciddi cəzalandırılmasını xahiş etmişdir.|{x.init} yalnız pulunun qaytarılmasını istədiyini bildirmişdir.|Zərərçəkmişin ifadəsi onun təqdim etdiyi yazışmalarla təsdiqlənir.]',
        each: 'victims',
      },
      'Həmçinin {d.init} zərərçəkmiş {v.full:gen} etibarından istifadə edərək ondan aldığı məbləği {card} nömrəli bank kartına köçürtmüşdür. {v.sg} bunu məhkəmə iclasında təsdiq etmişdir.',
      'Ümumilikdə zərərçəkmişlərə {sum} məbləğində maddi ziyan vurulmuşdur.',
      'Təqsirləndirilən şəxs {d} [özünü təqsirli bilərək pulları borc kimi götürdüyünü, sonradan qaytara bilmədiyini bildirmişdir|ittihamla qismən razılaşaraq pulların bir hissəsini qaytardığını söyləmişdir].',
    ],
    reasoning: [
      ...GUILT,
      'Təqsirləndirilən şəxsin əməli Cinayət Məcəlləsinin 178.2.2-ci maddəsi ilə, yəni dəfələrlə törədilmiş dələduzluq kimi tövsif edilməlidir. Onun pulları borc kimi götürməsi barədə ifadəsi zərərçəkmişlərin ardıcıl ifadələri, bank çıxarışları və yazışmaların məzmunu ilə təkzib olunur.',
      'Cinayət-Prosessual Məcəllənin 179 və 181-ci maddələrinə əsasən cinayət nəticəsində vurulmuş ziyan mülki iddia verilmiş olduqda təqsirkardan tutulur.',
    ],
    guided: GUIDED,
    operative: {
      convicted: [
        '{d.full} Azərbaycan Respublikası Cinayət Məcəlləsinin 178.2.2-ci maddəsi ilə təqsirli bilinsin və ona {years} müddətinə azadlıqdan məhrum etmə cəzası təyin edilsin.',
        'Cəzanın çəkilmə müddəti {d.full:gen} faktiki tutulduğu gündən hesablansın.',
        {
          p: 'Mülki iddia təmin edilsin, {d.full:abl} {took} tutulub zərərçəkmiş {x.full:dat} ödənilsin.',
          each: 'victims',
        },
      ],
    },
    note: 'verdict',
    traps: ['many-victims', 'masked-card', 'lone-given-name'],
  },
  {
    key: 'bodily-harm',
    kind: 'hokm',
    procedure: 'cinayət',
    instance: 'first',
    courts: 'district',
    share: 14,
    category: 'Cinayət işləri - Şəxsiyyət əleyhinə olan cinayətlər - Sağlamlığa zərər vurma',
    outcomes: { convicted: 1 },
    cast: {
      d: { as: 'person', role: 'təqsirləndirilən şəxs', sex: 'm', minAge: 21, maxAge: 55 },
      v: { as: 'person', role: 'zərərçəkmiş', sex: 'm' },
      adv: { as: 'person', kind: 'keep' },
      ex: { as: 'person', kind: 'keep' },
      w: { as: 'person', role: 'şahid' },
      bro: { as: 'person', sex: 'm', familyOf: 'd', siblingOf: 'd', unrecorded: true },
    },
    facts: (make) => ({
      job: 'sürücü',
      on: make.day(120, 260),
      expert: make.day(90, 118),
      why: make.dice.pick([
        'torpaq sahəsinin suvarılması',
        'avtomobilin dayandırılma yeri',
        'köhnə borc məsələsi',
        'həyətə tökülən tikinti tullantıları',
      ]),
      blow: make.dice.pick([
        'yumruqla sifət nahiyəsinə',
        'əlindəki ağacla çiyin nahiyəsinə',
        'ayağı ilə qabırğa nahiyəsinə',
      ]),
      fine: make.money(1000, 3000, 100),
      treat: 'rayon mərkəzi xəstəxanasında',
    }),
    present: PRESENT,
    subject: `${PERSONALIA} {d.full:gen} Azərbaycan Respublikası Cinayət Məcəlləsinin 128-ci maddəsi ilə ittiham olunmasına dair cinayət işinə`,
    story: [
      '{on:loc} saat 19 radələrində təqsirləndirilən şəxs {d.full} ilə zərərçəkmiş {v.full} arasında {why} üstündə mübahisə düşmüş, mübahisə zamanı {d.init} [{blow}|qəsdən {blow}] bir neçə zərbə endirərək zərərçəkmişin sağlamlığına yüngül zərər vurmuşdur.',
      'Məhkəmə-tibb eksperti {ex.init:gen} {expert} tarixli rəyinə əsasən {v.init:gen} bədənində qançır və əzik yaralar aşkar edilmişdir; həmin xəsarətlər sağlamlığın qısamüddətli pozulmasına səbəb olmuş yüngül zərər sayılır. Zərərçəkmiş {treat} müalicə almışdır.',
      'Təqsirləndirilən şəxs {d.sg} ifadə vermişdir ki, mübahisəni zərərçəkmiş başlamışdır, o, yalnız özünü müdafiə etmişdir. Hadisə yerinə sonradan qardaşı {bro.given} gəlmiş və onları aralamışdır.',
      'Zərərçəkmiş {v.sg} bildirmişdir ki, {d.given:dat} söz deməmiş, o isə gözlənilmədən zərbə endirmişdir. {bro.full} həqiqətən onları aralamışdır.',
      'Şahid {w.full} ifadə vermişdir ki, səs-küyə çıxmış, {d.init:gen} {v.given:acc} vurduğunu görmüşdür.',
    ],
    reasoning: [
      GUILT[0],
      'Azərbaycan Respublikası Cinayət Məcəlləsinin 128-ci maddəsi sağlamlığın qısamüddətli pozulmasına və ya ümumi əmək qabiliyyətinin az itirilməsinə səbəb olan qəsdən sağlamlığa yüngül zərər vurmaya görə məsuliyyət müəyyən edir.',
      { p: GUILT[1], only: ['convicted'] },
      { p: GUILT[2], only: ['convicted'] },
      {
        p: 'Müdafiə olunma barədə dəlil şahidin ifadəsi və zərbələrin yeri ilə təkzib olunur.',
        only: ['convicted'],
      },
    ],
    guided: GUIDED,
    operative: {
      convicted: [
        '{d.full} Azərbaycan Respublikası Cinayət Məcəlləsinin 128-ci maddəsi ilə təqsirli bilinsin və ona {fine} cərimə cəzası təyin edilsin.',
        'Qətimkan tədbiri hökm qanuni qüvvəyə mindikdən sonra ləğv edilsin.',
      ],
    },
    note: 'verdict',
    traps: ['health', 'relative-in-prose', 'lone-given-name'],
  },
];
