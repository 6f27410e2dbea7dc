/** Words of the weekly sample in Azerbaijani: the list of keys of this area. */
export const samplesAz = {
  'sample.lead':
    'Hər həftə insan yoxlaması olmadan dərc olunmuş aktlardan püşkatma ilə ən çoxu 60-ı seçilir. Əməkdaş onları dərcdən sonra oxuyur: gizlədilməmiş məlumat qalıbsa, həmin abzas dərhal gizlədilir.',
  'sample.none': 'Hələ heç bir həftə üzrə seçmə aparılmayıb.',
  'sample.weeks': 'Həftələr',
  'sample.week': 'Həftə',
  'sample.published': 'Yoxlamasız dərc olunub',
  'sample.drawn': 'Seçilib',
  'sample.read': 'Oxunub',
  'sample.leaks': 'Sızma tapılıb',
  'sample.bound': 'Yuxarı hədd',
  'sample.boundHint':
    'Yuxarı hədd: oxunmuş aktlara əsasən, həmin həftə dərc olunmuş aktlarda sızma payının 95 % etibarlılıqla aşmadığı qiymət.',
  'sample.due': 'Oxunuşun son günü',
  'sample.readings': '{week} həftəsindən seçilmiş aktlar',
  'sample.publishedOn': 'dərc günü: {date}',
  'sample.result': 'Nəticə',
  'sample.waits': 'oxunmayıb',
  'sample.finding.clean': 'açıq məlumat tapılmayıb',
  'sample.finding.leak': 'açıq məlumat tapılıb',
  'sample.finding.gone': 'oxunana qədər mətn götürülüb',
  'sample.readBy': '{name}, {when}',
  'sample.title': 'Seçmə yoxlama',
  'sample.task':
    'Aktı dərc olunduğu kimi, başdan sona oxuyun. Gizlədilməli olan məlumat açıq qalıbsa, həmin abzası işarələyin. İşarələnmiş abzas saytdan dərhal gizlədilir və sızma barədə müraciət açılır. Nəticə sonradan dəyişdirilmir.',
  'sample.text': 'Dərc olunmuş mətn',
  'sample.hidden': 'Bu abzas artıq gizlədilib; oxucu onu görmür.',
  'sample.left': 'Abzas {n}: açıq məlumat var',
  'sample.leftTitle': 'Abzaslardan kənarda (başlıqda) açıq məlumat var',
  'sample.leftTitleHint':
    'Başlıq özbaşına gizlədilmir: sızma barədə müraciət açılır və dərc edən aktı düzəldir və ya geri çəkir.',
  'sample.verdict': 'Oxunuşun nəticəsi',
  'sample.do.clean': 'Açıq məlumat yoxdur',
  'sample.do.leak': 'İşarələnmiş abzasları gizlət',
  'sample.goneText':
    'Aktın bu versiyası artıq saytda yoxdur, ona görə oxuna bilmir. Belə akt oxunmuş sayılmır.',
  'sample.do.gone': 'Oxunmamış kimi bağla',
  'sample.readerOnly': 'Nəticəni yalnız yoxlayan daxil edə bilər.',
  'sample.toRequests': 'Sızma barədə müraciətlərə keç',
  'sample.fault.stale': 'Bu aktı artıq başqası oxuyub. Onun nəticəsi aşağıdadır.',
  'sample.fault.unfit':
    'Mətn siz oxuyarkən dəyişib, ona görə heç nə edilmədi. Səhifəni yenidən oxuyun və bir də qərar verin.',
  'sample.fault.no-marks':
    'Heç bir abzas işarələnməyib. Açıq məlumat olan abzasları işarələyin və təkrar göndərin.',
  'sample.fault.marks':
    'Abzas işarələnib, amma «Açıq məlumat yoxdur» seçilib. İşarəni götürün və ya işarələnmiş abzasları gizlədin.',
  'sample.fault.form': 'Form oxuna bilmədi. Səhifəni yeniləyin və təkrar edin.',
  'sample.report':
    'Həftəlik seçmə yoxlamada ({week}) əməkdaş göstərilən yerdə gizlədilməmiş məlumat tapıb.',
  'staff.done.sample-clean': 'Oxunuş qeyd olundu: açıq məlumat tapılmayıb.',
  'staff.done.sample-leak':
    'Oxunuş qeyd olundu. İşarələnmiş yerlər üzrə sızma barədə müraciət açıldı.',
  'staff.done.sample-gone': 'Akt oxunmamış kimi bağlandı.',
  'method.sample.title': 'Dərcdən sonra necə yoxlanılır',
  'method.sample.text':
    'Hər həftə insan yoxlaması olmadan dərc olunmuş aktlardan püşkatma ilə ən çoxu 60-ı seçilir və əməkdaş onları başdan sona oxuyur. Gizlədilməmiş məlumat tapılarsa, həmin abzas dərhal gizlədilir. Aşağıdakı göstəricilər son on iki ayda dərc olunmuş aktlara aiddir.',
  'method.sample.drawn': 'Seçilmiş aktlar',
  'method.sample.read': 'Oxunmuş aktlar',
  'method.sample.leaks': 'Sızma tapılmış aktlar',
  'method.sample.bound': 'Sızma payının yuxarı həddi (95 %)',
  'method.sample.none': 'hələ oxunmuş akt yoxdur',
  'method.sample.more': 'Aylar üzrə göstəricilər, tərif və fayllar',
} as const;
export type SamplesDictionary = Readonly<Record<keyof typeof samplesAz, string>>;
