import { expect, it } from 'vitest';
import { type Candidate, withoutOverlap } from './candidate.ts';
import { findWaters } from './event-places.ts';
import { findOccupations } from './occupations.ts';
import { findRussianWork } from './russian-quasi.ts';
import { findSensitive } from './sensitive.ts';

type Row = readonly [text: string, found: readonly string[]];

const WORK: readonly Row[] = [
  ['Əliyev Sarvan (qəlib sexində parlaqlayan) gəldi.', ['qəlib sexində parlaqlayan']],
  [
    'Əliyev Sarvan (özəl təhlükəsizlik şirkətinin işçisi) gəldi.',
    ['özəl təhlükəsizlik şirkətinin işçisi'],
  ],
  ['Əliyev Sarvan (zərərçəkmişin qardaşı) gəldi.', []],
  ['Əliyev Sarvan Cəbrayıldakı mazutxanada qaldı.', ['Cəbrayıldakı mazutxanada']],
  ['Əliyev Sarvan Şəhər Kliniki Xəstəxanasına aparıldı.', ['Şəhər Kliniki Xəstəxanasına']],
  [
    'Əliyev Sarvan Qızqaya təpəsinin aşağı hissəsində qaldı.',
    ['Qızqaya təpəsinin aşağı hissəsində'],
  ],
  ['Əliyev Sarvan dəri zavodunda aşılayıcı işləyir.', ['dəri zavodunda aşılayıcı']],
  ['Əliyev Sarvan zooparkda baytar həkim kimi çalışır.', ['zooparkda baytar həkim kimi']],
  ['Əliyev Sarvan kəndin tanınmış kəhriz ustası idi.', ['kəhriz ustası']],
  ['Əliyev Sarvan rəqs akademiyasında oxuyur.', ['rəqs akademiyasında']],
  ['Əliyev Sarvan köhnə kinoteatrın qarşısında gözlədi.', ['köhnə kinoteatrın qarşısında']],
  ['Əliyev Sarvan çayxananın həyətində söyüş söydü.', ['çayxananın həyətində']],
  ['Əliyev Sarvan: «Работаю поваром в столовой, живу один».', ['поваром в столовой']],
  ['Əliyev Sarvan keçmiş xalça fabrikinin ilməçisi olub.', ['xalça fabrikinin ilməçisi']],
  ['Əliyev Sarvan Ələt–Astara tunelinin çıxışında dayandı.', ['Ələt–Astara tunelinin çıxışında']],
  [
    'Əliyev Sarvan Bakı–Qazax magistral yolunun 214-cü kilometrində dayandı.',
    ['Bakı–Qazax magistral yolunun 214-cü kilometrində'],
  ],
  ['Əliyev Sarvan Bakı–Tbilisi–Ceyhan kəmərinin təmirinə getdi.', []],
  ['Əliyev Sarvan kətan kontorunda çeşidbaxan işləyir.', ['kətan kontorunda çeşidbaxan']],
  ['Əliyev Sarvan “Nərgiz” bərəsində gəmi elektriki idi.', ['“Nərgiz” bərəsində gəmi elektriki']],
  ['Əliyev Sarvan “Tut” MMC-də satış müdiri işləyib.', ['“Tut” MMC-də satış müdiri']],
  ['Əliyev Sarvan “Qayıq Zavodu”nda boyaqçı işləyib.', ['“Qayıq Zavodu”nda boyaqçı']],
  ['Əliyev Sarvan Ələt limanında kran maşinisti olub.', ['Ələt limanında kran maşinisti']],
  [
    'Əliyev Sarvan texniki fənlər üzrə liseydə laborantdır.',
    ['texniki fənlər üzrə liseydə laborantdır'],
  ],
  [
    'Əliyev Sarvan Tibb Universitetinin üçüncü kurs tələbəsidir.',
    ['Tibb Universitetinin üçüncü kurs tələbəsidir'],
  ],
  ['Əliyev Sarvan Naftalan sanatoriyasında yatırdı.', ['Naftalan sanatoriyasında']],
  ['Əliyev Sarvan: «Раньше была костюмершей в театре».', ['костюмершей в театре']],
  ['Əliyev Sarvan: «Моя должность – технолог хлебозавода».', ['технолог хлебозавода']],
  ['Əliyev Sarvan: «Она врач клиники «Белый клык».', ['врач клиники «Белый клык»']],
  ['Əliyev Sarvan Yalama tərəzi məntəqəsində durdu.', ['Yalama tərəzi məntəqəsində']],
  ['Əliyev Sarvan “Zirvə” məntəqəsinin yanından getdi.', ['“Zirvə” məntəqəsinin yanından']],
  ['Əliyev Sarvan Quşçu bulağı deyilən yerdən gəldi.', ['Quşçu bulağı deyilən yerdən']],
  ['Əliyev Sarvan “Ocaq yeri” adlanan biçənəyə getdi.', ['“Ocaq yeri” adlanan biçənəyə']],
  ['Əliyev Sarvan avtovağzalın ikinci mərtəbəsində idi.', ['avtovağzalın ikinci mərtəbəsində']],
  ['Əliyev Sarvan Kür qırağındakı söyüdlüyə getdi.', ['Kür qırağındakı söyüdlüyə']],
  [
    'Əliyev Sarvan rayon xəstəxanasının cərrahiyyə şöbəsinə aparıldı.',
    ['rayon xəstəxanasının cərrahiyyə şöbəsinə'],
  ],
  ['Əliyev Sarvan Kür layihəsində geodezist kimi işləyib.', ['Kür layihəsində geodezist kimi']],
  [
    'Əliyev Sarvan, 1980-ci il təvəllüdlü, ali təhsilli, anbarda çeşidləyən, evli, gəldi.',
    ['anbarda çeşidləyən'],
  ],
  [
    'Əliyev Sarvanın qardaşı (kənd klubunun keçmiş qarovulçusu) gəldi.',
    ['kənd klubunun keçmiş qarovulçusu'],
  ],
  ['Əliyev Sarvan “Qara” adlanan oğlana pul verdi.', []],
  ['Əliyev Sarvan Şəmkir şəhər 5 saylı bağçada dayədir.', ['Şəmkir şəhər 5 saylı bağçada dayədir']],
  [
    'Əliyev Sarvan 27 nömrəli marşrutda avtobus sürücüsü işləyir.',
    ['27 nömrəli marşrutda avtobus sürücüsü'],
  ],
  ['Əliyev Sarvan şəhərlərarası qatarda şərbətçi işləyir.', ['şəhərlərarası qatarda şərbətçi']],
  ['Əliyev Sarvan mal bazarında saman daşıyan olub.', ['mal bazarında saman daşıyan']],
  ['Əliyev Sarvan model agentliyində kuryer işləyib.', ['model agentliyində kuryer']],
  [
    'Əliyev Sarvan bələdiyyədə yollar üzrə mütəxəssis işləyir.',
    ['bələdiyyədə yollar üzrə mütəxəssis'],
  ],
  ['Əliyev Sarvan işıq xidməti şirkətində montyor işləyir.', ['işıq xidməti şirkətində montyor']],
  [
    'Əliyev Sarvan yanğından sonra ixtisaslaşmış sexdə ütüçü işləyib.',
    ['ixtisaslaşmış sexdə ütüçü'],
  ],
  [
    'Əliyev Sarvan “Tut” MMC-də yem anbarında yükvuran işləyib.',
    ['“Tut” MMC-də yem anbarında yükvuran'],
  ],
  ['Əliyev Sarvan: «Работаю ночью сторожем на базе».', ['сторожем на базе']],
  ['Əliyev Sarvan: «Работал курьером службы доставки».', ['курьером службы доставки']],
  ['Əliyev Sarvan Azərbaycan Respublikasının ərazisində qaldı.', []],
  // What tells nothing stays, and so do the bodies of the state.
  ['Əliyev Sarvan “Tut” MMC-də əvvəlki vəzifəsinə bərpa edilib.', []],
  ['Əliyev Sarvan binanın ikinci mərtəbəsindəki mənzilin mülkiyyətçisidir.', []],
  ['Əliyev Sarvan fabrikdə işləyir.', []],
  ['Əliyev Sarvan üç həftə xəstəxanada yatıb.', []],
  ['Əliyev Sarvan bunu dedi. Üç həftə xəstəxanada yatıb.', []],
  ['Əliyev Sarvan iki ay qohumlarının yanında qalıb.', []],
  ['Əliyev Sarvan mülkiyyətdəki əmlakı aldatma yolu ilə alıb.', []],
  ['Əliyev Sarvan müqavilə əsasında bənna işləyir.', []],
  ['Əliyev Sarvan: «Работаю водителем и живу один».', []],
  ['Əliyev Sarvan, 1980-ci il təvəllüdlü, hərbi mükəlləfiyyətli, evli, gəldi.', []],
  ['Əliyev Sarvan məktəbdə müəllim işləyir.', []],
  ['Əliyev Sarvan vergi idarəsində mütəxəssis işləyir.', []],
  ['Əliyev Sarvan mebel ustası kimi çalışır.', []],
  ['Əliyev Sarvan rayon sorğusuna şöbənin rəisi kimi cavab verib.', []],
  ['Əliyev Sarvan otaqda aparılan qaynaq işlərindən danışıb.', []],
  ['Əliyev Sarvan həmin an maşının yanında idi.', []],
  ['Əliyev Sarvan kənd həkim ambulatoriyasına müraciət edib.', ['kənd həkim ambulatoriyasına']],
];
const HEALTH: readonly Row[] = [
  ['Əliyev Sarvan mənşəcə udi olduğundan danışmadı.', ['udi']],
  ['Əliyev Sarvan molokan icmasının üzvüdür.', ['molokan icmasının']],
  ['Əliyev Sarvanda hepatit C vardır.', ['hepatit C']],
  ['Əliyev Sarvan dalağın cırılması ilə gətirildi.', ['dalağın cırılması']],
  ['Əliyev Sarvan: «Страдаю бронхиальной астмой».', ['бронхиальной астмой']],
  ['Əliyeva Sevda yeddi aylıq hamilə idi.', ['yeddi aylıq hamilə']],
  ['Əliyev Sarvan axısqa türkü olduğunu dedi.', ['axısqa türkü']],
  ['Əliyev Sarvana Kvinke ödemi diaqnozu qoyulub.', ['Kvinke ödemi']],
  ['Əliyev Sarvan ailəvi qızdırmadan əziyyət çəkir.', ['ailəvi qızdırmadan']],
  ['Əliyev Sarvanda çölyak xəstəliyi aşkar olunub.', ['çölyak xəstəliyi']],
  ['Əliyev Sarvanda posttravmatik stress pozuntusu var.', ['posttravmatik stress pozuntusu']],
  ['Əliyev Sarvanda hipertonik kriz baş verib.', ['hipertonik kriz']],
  ['Əliyev Sarvan gəlib. Diaqnoz: bazu sümüyünün sınığı.', ['bazu sümüyünün sınığı']],
  ['Əliyev Sarvana 61-80 faiz əlillik dərəcəsi verilib.', ['61-80 faiz əlillik dərəcəsi']],
  ['Əliyev Sarvan milliyyətcə hui olub.', ['hui']],
  ['Əliyev Sarvan bəhai dininə mənsub idi.', ['bəhai dininə mənsub']],
  ['Əliyev Sarvana ürək şuntlanması edilib.', ['ürək şuntlanması']],
  ['Əliyev Sarvan koronar angioplastika keçirib.', ['koronar angioplastika keçirib']],
  ['Əliyev Sarvanda eşitmə qabiliyyətinin itirilməsi var.', ['eşitmə qabiliyyətinin itirilməsi']],
  ['Əliyev Sarvan: «Перенёс удаление желчного пузыря».', ['удаление желчного пузыря']],
  ['Əliyev Sarvan: «Это перелом лучевой кости».', ['перелом лучевой кости']],
  ['Əliyev Sarvan: «Жена на пятом месяце беременности».', ['пятом месяце беременности']],
  ['Əliyev Sarvan: «Удаление записи незаконно».', []],
  ['Əliyev Sarvan pulu ödəməmişdir.', []],
  ['Əliyev Sarvandan borcun tutulması tələb edilir.', []],
  ['Əliyev Sarvan maliyyə krizi barədə danışdı.', []],
  ['Əliyev Sarvan müqavilə öhdəliyinin pozulmasına yol verib.', []],
  ['Əliyev Sarvan rus dilində danışdı.', []],
  ['Əliyev Sarvan belə itki görməmişdi.', []],
];
const PERSONS = [{ start: 0, end: 'Əliyev Sarvan'.length }];

// The longest wins of those that overlap, as in the pipeline.
const surfaces = (text: string, found: readonly Candidate[]) =>
  withoutOverlap(found).map(({ start, end }) => text.slice(start, end));

it.each(WORK)('work and places: %s', (text, found) => {
  const all = [...findOccupations(text, PERSONS), ...findWaters(text), ...findRussianWork(text)];
  expect(surfaces(text, all)).toEqual(found);
});

it.each(HEALTH)('special categories: %s', (text, found) => {
  expect(surfaces(text, findSensitive(text, PERSONS))).toEqual(found);
});
