import type { Procedure } from '#domain/decision.ts';

/** Paragraphs of principle that courts put before their reasons, by procedure. Own words. */

const CIVIL = [
  'Azərbaycan Respublikası Konstitusiyasının 60-cı maddəsinə əsasən hər kəsin hüquq və azadlıqlarının inzibati qaydada və məhkəmədə müdafiəsinə təminat verilir. Hər kəsin işinə qərəzsiz yanaşılması və həmin işə ağlabatan müddətdə məhkəmədə baxılması hüququ vardır. [Bu hüququn təmin edilməsi məhkəmənin mübahisəni mahiyyəti üzrə, sübutlara əsaslanmaqla həll etməsini tələb edir.|Məhkəmə işə baxarkən həmin konstitusion prinsipləri rəhbər tutmuşdur.]',
  'Məhkəmə qeyd edir ki, mülki proses çəkişmə prinsipi əsasında qurulmuşdur. Tərəflər bərabər prosessual hüquqlardan istifadə edir, öz mövqelərini əsaslandırmaq üçün eyni imkanlara malik olurlar. Məhkəmə tərəflərdən birinin əvəzinə sübut toplamır, yalnız onların təqdim etdiyi və ya tələb olunmasını xahiş etdiyi sübutları araşdırır. [Tərəflərə bu barədə hazırlıq iclasında izahat verilmişdir.|Tərəflərə hüquq və vəzifələri izah olunmuşdur.]',
  'İşin hazırlıq iclasında tərəflərə hüquq və vəzifələri, o cümlədən barışıq sazişi bağlamaq, mediasiyaya müraciət etmək və əlavə sübut təqdim etmək hüququ izah edilmişdir. Tərəflər barışığa nail ola bilmədiklərindən [iş mahiyyəti üzrə məhkəmə baxışına təyin edilmişdir|işə ümumi qaydada mahiyyəti üzrə baxılmışdır].',
  'İnsan Hüquqları və Əsas Azadlıqların Müdafiəsi haqqında Konvensiyanın 6-cı maddəsinə əsasən hər kəs mülki hüquq və vəzifələri müəyyən edilərkən işinin müstəqil və qərəzsiz məhkəmə tərəfindən ağlabatan müddətdə ədalətli araşdırılması hüququna malikdir. Ədalətli araşdırma hüququ tərəfin əsas dəlillərinə məhkəmə aktında aydın cavab verilməsini də əhatə edir.',
  'Məhkəmə tərəflərin bütün dəlillərini araşdırmış, onlardan işin həlli üçün əhəmiyyətli olanlarına bu aktda cavab vermişdir. Digər dəlillər mübahisənin predmeti ilə bilavasitə bağlı olmadığından və gəlinən nəticəyə təsir göstərmədiyindən [ayrıca qiymətləndirilməmişdir|onların ayrıca şərhinə ehtiyac görülmür].',
  'Sübutların aidiyyəti və mümkünlüyü yoxlanılarkən məhkəmə hər bir sənədin mənbəyini, tərtib edilmə vaxtını, imza və möhürlərin mövcudluğunu nəzərə almışdır. Surət halında təqdim olunmuş sənədlər məhkəmə iclasında əsli ilə tutuşdurulmuş, fərq aşkar edilməmişdir.',
  'Mülki hüquqların həyata keçirilməsi başqa şəxslərin hüquqlarına və qanunla qorunan mənafelərinə xələl gətirməməlidir. Hüquqdan sui-istifadəyə yol verilmir, hüquq münasibətlərinin iştirakçıları vicdanlı hərəkət etməlidirlər. Vicdanlılıq tərəflərin müqaviləni bağlayarkən, icra edərkən və ona xitam verərkən davranışına aid edilir.',
  'Məhkəmənin sorğusu əsasında müvafiq qurumlardan alınmış məlumatlar işə əlavə edilmiş və tərəflərə təqdim olunmuşdur. Tərəflər həmin məlumatlara dair mövqelərini bildirmiş, onların düzgünlüyünü mübahisələndirməmişlər. [Məhkəmə həmin məlumatları yazılı sübut kimi qəbul edir.|Bu sənədlər digər sübutlarla birlikdə qiymətləndirilmişdir.]',
  'Konstitusiyanın 71-ci maddəsinə əsasən Konstitusiyada təsbit edilmiş insan və vətəndaş hüquqlarını gözləmək və qorumaq qanunvericilik, icra və məhkəmə hakimiyyəti orqanlarının borcudur. Hüquqların məhdudlaşdırılması yalnız qanunla və gözlənilən nəticəyə mütənasib olmaqla mümkündür.',
  'Məhkəmə əlavə olaraq qeyd edir ki, tərəflər işin baxılması dövründə yeni sübutların tələb olunması, ekspertizanın təyin edilməsi və ya məhkəmə baxışının təxirə salınması barədə həll edilməmiş vəsatətlərinin qalmadığını bildirmişlər. Məhkəmə çıxışları dinlənilmiş, tərəflər son mövqelərini saxlamışlar.',
] as const;

const CRIMINAL = [
  'Azərbaycan Respublikası Konstitusiyasının 63-cü maddəsinə əsasən hər kəsin təqsirsizlik prezumpsiyası hüququ vardır. Cinayətin törədilməsində təqsirləndirilən hər bir şəxs, onun təqsiri qanunla nəzərdə tutulan qaydada sübuta yetirilməyibsə və bu barədə məhkəmənin qanuni qüvvəyə minmiş hökmü yoxdursa, təqsirsiz sayılır.',
  'Məhkəmə qeyd edir ki, ittiham yalnız məhkəmə istintaqında tədqiq olunmuş və bir-birini tamamlayan mötəbər sübutlara əsaslana bilər. Sübutlar toplanılarkən cinayət-prosessual qanunun pozulmasına yol verilməmiş, tərəflərin sübutların mümkünsüz sayılması barədə vəsatəti olmamışdır.',
  'Təqsirləndirilən şəxsin şəxsiyyəti araşdırılarkən müəyyən olunmuşdur ki, o, yaşayış yeri üzrə [müsbət|qənaətbəxş] xarakterizə olunur, psixi sağlamlığı barədə şübhə yaranmamışdır. Bu məlumatlar yaşayış sahəsinin arayışı və məhkəmə iclasında elan olunmuş digər sənədlərlə təsdiqlənir.',
  'Məhkəmə istintaqında tərəflərə bərabər imkan yaradılmış, hər biri sübutların tədqiqində iştirak etmiş, digər tərəfin iştirakçılarına suallar vermişdir. Müdafiə tərəfi təqsirləndirilən şəxsin hüquqlarının ona vaxtında izah edildiyini təsdiqləmişdir.',
  'Cəzanın məqsədi sosial ədaləti bərpa etmək, məhkumu islah etmək və həm məhkum, həm də başqa şəxslər tərəfindən yeni cinayətlərin törədilməsinin qarşısını almaqdır. Cəza insan ləyaqətini alçaltmaq məqsədi güdə bilməz və törədilmiş əmələ mütənasib olmalıdır.',
  'Məhkəmə dövlət ittihamçısının və müdafiə tərəfinin çıxışlarını, təqsirləndirilən şəxsin son sözünü dinləmişdir. Dövlət ittihamçısı ittihamı müdafiə etmiş, müdafiəçi isə qərar qəbul edilərkən şəxsiyyəti xarakterizə edən halların nəzərə alınmasını xahiş etmişdir.',
] as const;

const ADMINISTRATIVE = [
  'Azərbaycan Respublikası Konstitusiyasının 60-cı maddəsinə əsasən hər kəs dövlət orqanlarının və vəzifəli şəxslərin hərəkət və hərəkətsizliyindən məhkəməyə şikayət edə bilər. İnzibati ədalət mühakiməsinin vəzifəsi şəxsin hüquq və azadlıqlarını qoruyaraq icra fəaliyyətinin qanuniliyini yoxlamaqdır.',
  'Məhkəmə qeyd edir ki, inzibati orqan aktı qəbul edərkən işin bütün hallarını hərtərəfli, tam və obyektiv araşdırmalı, şəxsə öz mövqeyini bildirmək imkanı verməli, qərarını isə faktiki və hüquqi cəhətdən əsaslandırmalıdır. Əsaslandırılmamış akt şəxsin effektiv müdafiə hüququnu məhdudlaşdırır.',
  'Mütənasiblik prinsipinə görə inzibati orqanın tədbiri qanuni məqsədə uyğun, həmin məqsədə çatmaq üçün zəruri olmalı və şəxsin hüquqlarına ölçüsüz müdaxilə etməməlidir. Etimadın qorunması hüququ isə şəxsin orqanın sabit təcrübəsinə ümid etməsini qoruyur.',
  'Hazırlıq icraatında məhkəmə cavabdehdən inzibati icraatın materiallarını tələb etmiş, həmin materiallar işə əlavə olunaraq tərəflərə təqdim edilmişdir. Tərəflər əlavə sübut təqdim etmək imkanından istifadə etmiş, [həll olunmamış vəsatətlərinin qalmadığını bildirmişlər|başqa vəsatətlərinin olmadığını qeyd etmişlər].',
  'Məhkəmə araşdırma prinsipinə uyğun olaraq müvafiq qurumlara sorğular göndərmiş, alınmış cavabları məhkəmə iclasında tədqiq etmişdir. İzahatlar, sənədlər və sorğulara cavablar məcmu halında qiymətləndirilmişdir.',
] as const;

const OFFENCE = [
  'Məhkəmə protokolun tərtib edilməsi qaydasını yoxlayaraq müəyyən edir ki, protokolda onun tərtib edildiyi yer və vaxt, xətanın mahiyyəti, şəxsin izahatı göstərilmiş, ona hüquq və vəzifələri izah edilmişdir. Prosessual qaydaların pozulduğunu göstərən əsas müəyyən edilməmişdir.',
  'İnzibati tənbeh məsuliyyət tədbiri olmaqla şəxsin qanunlara riayət edilməsi ruhunda tərbiyə olunmasına, yeni xətaların qarşısının alınmasına xidmət edir. Tənbeh fiziki iztirab vermək və ya şəxsiyyəti alçaltmaq məqsədi güdə bilməz.',
  'Şəxs məhkəmə iclasında hüquqlarından istifadə etmək imkanı əldə etmiş, vəkil tutmaq hüququ ona izah olunmuş, o, müdafiəsini şəxsən həyata keçirmək istədiyini bildirmişdir. Etiraz və vəsatəti olmamışdır.',
] as const;

/** Those that also fit a court that hears no evidence of its own, and a ruling. */
const NEUTRAL: Readonly<Partial<Record<Procedure, readonly string[]>>> = {
  mülki: [CIVIL[0], CIVIL[3], CIVIL[4], CIVIL[6], CIVIL[8]],
  kommersiya: [CIVIL[0], CIVIL[3], CIVIL[4], CIVIL[6]],
  cinayət: [CRIMINAL[0], CRIMINAL[4]],
  inzibati: [ADMINISTRATIVE[0], ADMINISTRATIVE[1], ADMINISTRATIVE[2]],
  icra: [CIVIL[0], CIVIL[8]],
};

/** Paragraphs to draw from, by procedure; neutral ones fit any court and any stage. */
export function generalReasons(procedure: Procedure, isNeutral: boolean): readonly string[] {
  return (isNeutral ? NEUTRAL[procedure] : undefined) ?? GENERAL_REASONS[procedure];
}

const GENERAL_REASONS: Readonly<Record<Procedure, readonly string[]>> = {
  mülki: CIVIL,
  kommersiya: CIVIL,
  cinayət: CRIMINAL,
  inzibati: ADMINISTRATIVE,
  'inzibati xəta': OFFENCE,
  'əmr icraatı': [],
  icra: CIVIL.slice(0, 2),
};
