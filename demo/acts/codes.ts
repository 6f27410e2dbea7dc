import { type ActWork, articlesOf } from './act.ts';

const DEMO = 'çıxarış (nümayiş mətni)';
const MILLI_MECLIS = 'Azərbaycan Respublikasının Milli Məclisi';
const code = (
  work: Omit<ActWork, 'kind' | 'body' | 'layout' | 'title'> & {
    readonly name: string;
    readonly kind?: ActWork['kind'];
  },
): ActWork => {
  const { name, kind, ...rest } = work;
  return {
    ...rest,
    kind: kind ?? 'məcəllə',
    body: MILLI_MECLIS,
    layout: 'law',
    title: `${name} — ${DEMO}`,
  };
};

/**
 * Excerpts of the codes that the decisions cite, in our own words, marked as demonstration text: they say
 * in a sentence what an article of that number is about and are no source of law. Article numbers and
 * subjects: the codes of the Republic; the wording and the amendments are invented.
 */
export const CODES: readonly ActWork[] = [
  code({
    slug: 'mulki-mecelle',
    name: 'Azərbaycan Respublikasının Mülki Məcəlləsi',
    number: '779-IQ',
    adoptedOn: '1999-12-28',
    inForceOn: '2000-09-01',
    chapters: [
      {
        heading: 'Fəsil 1. Ümumi müddəalar və mülkiyyət',
        articles: articlesOf(`
14|Mülki hüquqların və vəzifələrin əmələ gəlməsi|Mülki hüquq və vəzifələr müqavilədən, birtərəfli əqddən, zərər vurmadan və qanunun göstərdiyi digər əsaslardan yaranır.//Hüququn yaranması dövlət qeydiyyatı ilə bağlıdırsa, o, qeydiyyat anından mövcud sayılır.
21|Zərərin əvəzinin ödənilməsi|Hüququ pozulmuş şəxs ona dəymiş zərərin tam ödənilməsini tələb edə bilər.//Zərərə real itki ilə yanaşı əldən çıxmış fayda da daxildir.
157|Mülkiyyətin müdafiəsi|Mülkiyyətçi əmlakını başqasının qanunsuz sahibliyindən geri tələb edə bilər.//Sahiblikdən məhrum etmə ilə bağlı olmayan pozuntuların aradan qaldırılması da tələb oluna bilər.
180|Özbaşına tikinti və onun nəticələri|İcazəsiz və ya ayrılmamış torpaq sahəsində ucaldılmış tikili özbaşına tikili sayılır və onu tikmiş şəxsin hesabına sökülə bilər.
242|Torpaq sahəsinə sahiblik və ondan istifadə|Torpaq sahəsinin mülkiyyətçisi öz sahəsindən qonşuların hüquqlarını pozmadan istifadə edir.`),
      },
      {
        heading: 'Fəsil 2. Öhdəliklərin icrası',
        articles: articlesOf(`
389|Müqavilə anlayışı|Müqavilə iki və ya daha çox şəxsin hüquq və vəzifələr yaradan razılaşmasıdır.
427|Öhdəliyin icrası müddəti|Öhdəlik razılaşdırılmış gündə və ya müddətdə icra edilir.//Müddət göstərilməyibsə, kreditor icranı dərhal tələb edə bilər.
439|Pul öhdəliklərinin icrası|Pul öhdəliyi milli valyutada ödənilir; ödəmə kreditorun hesabına daxil olduqda icra edilmiş sayılır.
445|Borclunun icranı gecikdirməsi|Müddətində icra etməyən borclu xəbərdarlıqdan sonra gecikdirmiş sayılır.
448|Öhdəliklərin icra edilməməsi üçün borclunun məsuliyyəti|Borclu öhdəliyi qəsdən və ya ehtiyatsızlıqdan icra etmədikdə məsuliyyət daşıyır.
449|Pul öhdəliyinin icra edilməməsi üçün məsuliyyət|Pul borcunu gecikdirən borclu gecikdirdiyi vaxt üçün faiz ödəyir.//Faizin dərəcəsi müqavilədə göstərilməyibsə, qanunla müəyyən edilmiş dərəcə tətbiq olunur.
462|Dəbbə pulu anlayışı|Dəbbə pulu öhdəlik pozulduqda ödənilməsi razılaşdırılmış pul məbləğidir.
463|Dəbbə pulu haqqında razılaşmanın forması|Dəbbə pulu barədə razılaşma yazılı tərtib edilir.
467|Məhkəmə tərəfindən dəbbə pulunun azaldılması|Dəbbə pulu pozuntunun nəticələrinə mütənasib olmadıqda məhkəmə onu azalda bilər.
470|Zaminlik müqaviləsi|Zamin borclunun öhdəliyinin icrası üçün kreditor qarşısında cavabdeh olmağı öhdəsinə götürür.
472|Zaminin məsuliyyəti|Müqavilədə göstərildikdə zamin borclu ilə birgə məsuliyyət daşıyır.`),
      },
      {
        heading: 'Fəsil 3. Müqavilələr',
        articles: articlesOf(`
567|Alğı-satqı müqaviləsi|Satıcı əşyanı alıcının mülkiyyətinə verir, alıcı onun qiymətini ödəyir.
581|Əşyaların keyfiyyəti|Satıcı keyfiyyəti müqaviləyə uyğun olan əşya verməlidir.
587|Lazımi keyfiyyətli olmayan əşyanın verilməsinin nəticələri|Alıcı qüsurun aradan qaldırılmasını, qiymətin azaldılmasını və ya pulun qaytarılmasını tələb edə bilər.
624|Alıcıya lazımi keyfiyyətli olmayan mal satıldıqda onun hüquqları|Pərakəndə alıcı qüsurlu malı dəyişdirməyi və ya müqavilədən imtinanı seçə bilər.
627|Göndərmə müqaviləsi|Sahibkar olan malgöndərən malı müəyyən müddətdə alıcıya verməyi öhdəsinə götürür.
641|Mallar tam göndərilmədikdə hüquqlar|Alıcı çatışmayan malın verilməsini və ya başqa yerdən alınmasının xərcini tələb edə bilər.
675|Əmlak kirayəsi müqaviləsi|Kirayəyə verən əşyanı istifadəyə verir, kirayəçi kirayə haqqını ödəyir.
685|Kirayəyə verənin hüquqi müdafiə vasitələri|Kirayə haqqı ödənilmədikdə kirayəyə verən müqaviləyə xitam verə bilər.
739|Borc müqaviləsinin anlayışı və forması|739.1. Borc verən pulu və ya əşyanı borc alanın mülkiyyətinə verir, borc alan eyni miqdarda və keyfiyyətdə qaytarır.//739.2. Borc müqaviləsi verilmə anından bağlanmış sayılır.
740|Borc müqaviləsi üzrə faizlər|Tərəflər borc üçün faiz razılaşdıra bilərlər.
743|Kredit müqaviləsinin anlayışı|Kredit təşkilatı pulu müddətə və faizlə verir; borc haqqında qaydalar uyğun tətbiq olunur.
752|Podrat müqaviləsi|Podratçı razılaşdırılmış işi görür, sifarişçi onun haqqını ödəyir.
762|Podratın nəticələrini qüsursuz icra etmək vəzifəsi|İşin nəticəsi qüsursuz olmalıdır.
773|Qüsurlu məmulatın qəbul edilməsinin nəticələri|Qüsuru bilə-bilə işi qeyd-şərtsiz qəbul etmiş sifarişçi onunla bağlı tələb irəli sürə bilməz.`),
      },
      {
        heading: 'Fəsil 4. Sığorta, zərər və vərəsəlik',
        articles: articlesOf(`
883|Sığorta və təkrarsığorta müqaviləsi|Sığortaçı haqq müqabilində sığorta hadisəsi baş verdikdə ödəniş verməyi öhdəsinə götürür.
922|Sığorta hadisəsi|Sığorta hadisəsi müqavilədə göstərilən və baş verməsi ödənişə əsas olan haldır.
926|Sığorta ödənişi|Sığorta ödənişi sığorta məbləği həddində verilir.
934|Sığorta ödənişinin verilməsi|Ödəniş sənədlər tam təqdim olunduqdan sonra müəyyən edilmiş müddətdə verilir.
935|Sığorta ödənişinin verilməsindən imtinanın əsasları|İmtina yalnız qanunda və müqavilədə sadalanan əsaslarla mümkündür.
1097|Mülki hüquq pozuntuları üçün məsuliyyətin əsasları|Zərər vurmuş şəxs təqsiri olduqda onu ödəyir.
1115|Zərərin əvəzinin ödənilməsi üsulları|Zərər natura ilə və ya pulla ödənilə bilər.
1133|Vərəsəlik anlayışı|Ölmüş şəxsin əmlakı qanun və ya vəsiyyət üzrə vərəsələrinə keçir.
1159|Qanun üzrə vərəsələr|Birinci növbədə övladlar, ər (arvad) və valideynlər bərabər payla vərəsə olurlar.
1246|Mirasın qəbul edildiyi müddət|Miras açıldığı gündən üç ay müddətində qəbul edilir.
1247|Mirasın qəbul edilməsinin xüsusi müddəti|Başqasının imtinası ilə yaranan hüquq üçün müddət həmin imtinadan hesablanır.`),
      },
    ],
    revisions: [
      {
        inForceOn: '2024-05-01',
        by: '2024-cü il 12 aprel tarixli nümayiş Qanunu',
        changes: {
          '467': [
            'Dəbbə pulu pozuntunun nəticələrinə mütənasib olmadıqda məhkəmə onu tərəfin ərizəsi əsasında azalda bilər.',
            'Azaltmanın səbəbi qətnamədə göstərilməlidir.',
          ],
          '449': [
            'Pul borcunu gecikdirən borclu gecikdirdiyi vaxt üçün faiz ödəyir.',
            'Müqavilədə göstərilməyən hallarda faiz Mərkəzi Bankın uçot dərəcəsi ilə hesablanır.',
          ],
        },
      },
      {
        inForceOn: '2025-09-01',
        by: '2025-ci il 30 iyun tarixli nümayiş Qanunu',
        changes: {
          '472': [
            'Müqavilədə ayrıca göstərildikdə zamin borclu ilə birgə məsuliyyət daşıyır; göstərilmədikdə o, yalnız borcludan tutmaq mümkün olmadıqda cavabdehdir.',
          ],
          '1247': undefined,
        },
      },
    ],
  }),
  code({
    slug: 'mulki-prosessual-mecelle',
    name: 'Azərbaycan Respublikasının Mülki Prosessual Məcəlləsi',
    number: '780-IQ',
    adoptedOn: '1999-12-28',
    inForceOn: '2000-09-01',
    chapters: [
      {
        heading: 'Fəsil 1. Tərəflər, sübutlar və xərclər',
        articles: articlesOf(`
52|İddiadan imtina edilməsi, iddianın etiraf edilməsi, barışıq sazişi|Tərəflər işi barışıq sazişi ilə qurtara, iddiaçı iddiadan imtina edə bilər.
77|Sübut etmə vəzifəsi|Hər tərəf istinad etdiyi halları sübut edir.
88|Sübutların qiymətləndirilməsi|Məhkəmə sübutları hərtərəfli və qərəzsiz araşdıraraq daxili inamı üzrə qiymətləndirir.
107|Məhkəmə xərclərinin tərkibi|Məhkəmə xərcləri dövlət rüsumundan və işə baxılması ilə bağlı digər xərclərdən ibarətdir.
108|Dövlət rüsumu|İddia ərizəsi və şikayət üçün qanunla müəyyən edilmiş dövlət rüsumu ödənilir.
119|Məhkəmə xərclərinin tərəflər arasında bölüşdürülməsi|Xərclər təmin edilmiş tələblərə mütənasib bölüşdürülür.
121|Nümayəndəyə və vəkilə göstərdiyi yardıma görə xərclərin ödənilməsi|Yardımın haqqı ağlabatan həddə qarşı tərəfdən tutula bilər.
157|Müvəqqəti təminat tədbirlərinin tətbiqi|Məhkəmə iddianın təmini üçün tərəfin ərizəsi ilə tədbir görə bilər.
158|Müvəqqəti təminat tədbirlərinin növləri|Tədbir kimi əmlaka həbs qoyula, müəyyən hərəkət qadağan edilə bilər.
162|Müvəqqəti təminat tədbirinin ləğv olunması|Tədbirə ehtiyac qalmadıqda o, ləğv edilir.
185|Məhkəmə iclasına gəlməməyin nəticələri|Lazımi qaydada xəbərdar edilmiş tərəfin gəlməməsi işə baxılmasına mane olmur.
191|İddiadan imtina, etiraf və barışıq|Məhkəmə bu hərəkətlərin nəticələrini tərəflərə izah edir.`),
      },
      {
        heading: 'Fəsil 2. Qətnamə və qərardad',
        articles: articlesOf(`
216|Qətnamənin çıxarılması və elan edilməsi|Qətnamə müşavirə otağında çıxarılır və açıq elan edilir.
217|Qətnamənin qanuniliyi və əsaslılığı|Qətnamə qanuni və əsaslı olmalıdır.
218|Qətnamə çıxarıldıqda həll edilən məsələlər|Məhkəmə hansı halların müəyyən edildiyini və hansı qanunun tətbiq olunduğunu həll edir.
219|Qətnamənin tərtib olunması|Qətnamə yazılı tərtib edilir və imzalanır.
220|Qətnamənin məzmunu|Qətnamə giriş, təsviri, əsaslandırıcı və nəticə hissələrindən ibarətdir.
227|Qətnamənin tərtibi|Tam qətnamə müəyyən edilmiş müddətdə hazırlanır.
231|Qətnamənin icrasına möhlət verilməsi və onun hissə-hissə icrası|Əmlak vəziyyəti nəzərə alınaraq icra qaydası dəyişdirilə bilər.
233|Qətnamənin qanuni qüvvəyə minməsi|Şikayət müddəti bitdikdə qətnamə qanuni qüvvəyə minir.
234|Qətnamənin icra edilməsi|Qətnamə qanuni qüvvəyə mindikdən sonra icra olunur.
259|Ərizənin baxılmamış saxlanmasının əsasları|İddiaçı təkrar çağırışa gəlmədikdə ərizə baxılmamış saxlanıla bilər.
260|Ərizənin baxılmamış saxlanması qaydası və nəticələri|Səbəb aradan qalxdıqdan sonra yenidən müraciət etmək olar.
261|İcraata xitam verilmə əsasları|İmtina və ya barışıq qəbul edildikdə icraata xitam verilir.
262|İcraata xitam verilmə qaydası və nəticələri|Xitamdan sonra eyni tələblə təkrar müraciətə yol verilmir.
263|Qərardadın çıxarılması qaydası|Mahiyyəti həll etməyən məsələlər üzrə qərardad çıxarılır.
264|Qərardadın məzmunu|Qərardadda məsələ, səbəb və nəticə göstərilir.
275|Məhkəmə əmri|Məhkəmə əmri mübahisəsiz pul tələbi üzrə təkbaşına verilən aktdır.
276|Məhkəmə əmri verilə bilən tələblərin əsasları|Yazılı sənədlə təsdiqlənən tələblər üzrə əmr verilə bilər.
278|Ərizənin forması və məzmunu|Ərizədə tərəflər, tələb və onun əsası göstərilir.
280|Məhkəmə əmrinin çıxarılması qaydası|Əmr tərəflər çağırılmadan çıxarılır.
281|Məhkəmə əmrinin məzmunu|Əmrdə tutulan məbləğ və etiraz müddəti göstərilir.
284|Məhkəmə əmrinin icra edilməsi|Etiraz olmadıqda əmr icraya yönəldilir.
307|Hüquqi əhəmiyyəti olan faktların müəyyən edilməsi haqqında işlər|Məhkəmə hüquq üçün əhəmiyyətli faktları müəyyən edir.
308|Belə faktların müəyyən edilməsi üçün zəruri olan şərtlər|Sənəd başqa qaydada alına bilmədikdə fakt müəyyən edilir.`),
      },
      {
        heading: 'Fəsil 3. Şikayət icraatı',
        articles: articlesOf(`
357|Apellyasiya şikayəti vermək hüququ|Qətnamədən işdə iştirak edən şəxslər şikayət verə bilərlər.
372|Apellyasiya instansiyası məhkəməsində işə baxılmanın hədləri|İşə şikayətin hədləri daxilində baxılır.
384|Apellyasiya instansiyası məhkəməsinin səlahiyyətləri|Məhkəmə aktı saxlaya, dəyişdirə və ya ləğv edə bilər.
385|Məhkəmə aktının apellyasiya qaydasında ləğv olunması üçün əsaslar|Halların natamam araşdırılması və normanın səhv tətbiqi ləğvə əsasdır.
389|Müəyyən edilmiş hesab olunan hallar|Əhəmiyyətli hallar sübut edilməmişdirsə, akt ləğv edilir.
390|Nəticələrin işin hallarına uyğun gəlməməsi|Nəticə hallara uyğun deyilsə, akt dəyişdirilir və ya ləğv edilir.
392|Apellyasiya instansiyası məhkəməsi qətnaməsinin məzmunu|Qətnamədə şikayətin dəlillərinə cavab verilir.
402|Kassasiya şikayəti vermə hüququ|Apellyasiya aktından kassasiya şikayəti verilə bilər.
403|Kassasiya şikayəti ilə müraciət etmək hüququ|Şikayət qanunda göstərilən şəxslər tərəfindən verilir.
416|Kassasiya instansiyasında işə baxmanın hədləri|Kassasiya məhkəməsi yalnız hüquq məsələlərini yoxlayır.
417|Kassasiya instansiyası məhkəməsinin səlahiyyətləri|Akt saxlanıla, ləğv edilə və iş geri göndərilə bilər.
418|Ləğv üçün əsaslar|Maddi və ya prosessual normanın pozulması ləğvə əsasdır.
420|Kassasiya məhkəməsinin göstərişlərinin məcburiliyi|Göstərişlər işə yenidən baxan məhkəmə üçün məcburidir.`),
      },
    ],
    revisions: [
      {
        inForceOn: '2024-07-01',
        by: '2024-cü il 31 may tarixli nümayiş Qanunu',
        changes: {
          '231': [
            'Əmlak vəziyyəti və digər hallar nəzərə alınaraq icraya möhlət verilə, o, hissə-hissə icra edilə bilər.',
            'Möhlət bir ildən artıq ola bilməz.',
          ],
        },
      },
      {
        inForceOn: '2026-01-01',
        by: '2025-ci il 5 dekabr tarixli nümayiş Qanunu',
        changes: {
          '185': [
            'Lazımi qaydada, o cümlədən elektron sistem vasitəsilə xəbərdar edilmiş tərəfin gəlməməsi işə baxılmasına mane olmur.',
          ],
          '280': ['Əmr tərəflər çağırılmadan, elektron qaydada çıxarılır.'],
        },
      },
    ],
  }),
  code({
    slug: 'emek-mecellesi',
    name: 'Azərbaycan Respublikasının Əmək Məcəlləsi',
    number: '618-IQ',
    adoptedOn: '1999-02-01',
    inForceOn: '1999-07-01',
    chapters: [
      {
        heading: 'Fəsil 1. Əmək müqaviləsi və onun xitamı',
        articles: articlesOf(`
68|Əmək müqaviləsinə xitam verilməsinin əsasları|Müqaviləyə yalnız sadalanan əsaslarla xitam verilir.
70|İşəgötürən tərəfindən əmək müqaviləsinin ləğv edilməsinin əsasları|a) müəssisə ləğv edildikdə;//b) işçilərin sayı və ya ştatlar ixtisar edildikdə;//ç) işçi əmək funksiyasını yerinə yetirmədikdə.
71|Ləğv edilərkən görülən tədbirlər|Ləğvdən əvvəl qanunda göstərilən tədbirlər görülür.
77|Xitam verilərkən işçilərin təminatları|İxtisar zamanı işçi stajına görə müəyyən müddətdə xəbərdar edilir.
83|Xitam verilməsinin sənədləşdirilməsi qaydası|Xitam əsası göstərilən əmrlə rəsmiləşdirilir.
177|Orta əmək haqqı və onun hesablanması qaydası|Orta əmək haqqı əvvəlki ayların qazancı üzrə hesablanır.
296|Fərdi əmək mübahisələrinin həllində iddia müddətləri|İşçi pozuntunu öyrəndiyi gündən bir ay müddətində məhkəməyə müraciət edə bilər.
300|Ləğv qaydalarına əməl edilməməsinin nəticələri|Qanunsuz çıxarılmış işçi bərpa olunur və ona məcburi işburaxma dövrü üçün orta əmək haqqı ödənilir.`),
      },
    ],
    revisions: [
      {
        inForceOn: '2025-03-01',
        by: '2025-ci il 14 fevral tarixli nümayiş Qanunu',
        changes: {
          '77': [
            'İxtisar zamanı işçi stajına görə müəyyən müddətdə elektron qaydada da xəbərdar edilə bilər.',
          ],
        },
      },
    ],
  }),
  code({
    slug: 'aile-mecellesi',
    name: 'Azərbaycan Respublikasının Ailə Məcəlləsi',
    number: '781-IQ',
    adoptedOn: '1999-12-28',
    inForceOn: '2000-06-01',
    chapters: [
      {
        heading: 'Fəsil 1. Nikah və aliment',
        articles: articlesOf(`
20|Razılıq olmadıqda nikahın məhkəmə qaydasında pozulması|Birgə yaşayış mümkün olmadıqda məhkəmə nikahı pozur.
22|Nikahın pozulması zamanı həll edilən məsələlər|Uşağın kiminlə qalması və aliment məsələsi həll edilir.
36|Ər-arvadın ümumi əmlakının bölünməsi|Ümumi əmlak razılıqla və ya məhkəmə qaydasında bölünür.
75|Valideynlərin uşaqlarını saxlamaq vəzifəsi|Valideynlər yetkinlik yaşına çatmayan uşaqlarını saxlayırlar.
76|Alimentin miqdarı|Bir uşaq üçün qazancın dörddə biri, iki uşaq üçün üçdə biri, daha çox uşaq üçün yarısı tutulur.`),
      },
    ],
    revisions: [
      {
        inForceOn: '2024-10-01',
        by: '2024-cü il 20 sentyabr tarixli nümayiş Qanunu',
        changes: {
          '76': [
            'Bir uşaq üçün qazancın dörddə biri, iki uşaq üçün üçdə biri, daha çox uşaq üçün yarısı tutulur.',
            'Tutulan məbləğ uşaq üçün yaşayış minimumundan az ola bilməz.',
          ],
        },
      },
    ],
  }),
  code({
    slug: 'cinayet-mecellesi',
    name: 'Azərbaycan Respublikasının Cinayət Məcəlləsi',
    number: '787-IQ',
    adoptedOn: '1999-12-30',
    inForceOn: '2000-09-01',
    chapters: [
      {
        heading: 'Fəsil 1. Cəza',
        articles: articlesOf(`
58|Cəzanın təyin edilməsinin ümumi əsasları|Cəza əməlin ağırlığına və təqsirkarın şəxsiyyətinə görə təyin edilir.
59|Cəzanı yüngülləşdirən hallar|Səmimi peşmanlıq və zərərin ödənilməsi yüngülləşdirən hallardandır.
61|Cəzanı ağırlaşdıran hallar|Ağırlaşdıran hallar maddədə sadalananlarla məhdudlaşır.
70|Şərti məhkum etmə|Cəza çəkilmədən islah mümkün olduqda sınaq müddəti müəyyən edilir.`),
      },
      {
        heading: 'Fəsil 2. Cinayətlər',
        articles: articlesOf(`
128|Qəsdən sağlamlığa yüngül zərər vurma|Sağlamlığın qısamüddətli pozulmasına səbəb olan qəsdən zərər cəzalandırılır.
177|Oğurluq|177.1. Özgə əmlakının gizli talanması oğurluqdur.//177.2.3. Yaşayış sahəsinə qanunsuz daxil olmaqla törədilən oğurluq daha ağır cəzalandırılır.
178|Dələduzluq|178.1. Aldatma yolu ilə əmlakın ələ keçirilməsi dələduzluqdur.//178.2.2. Təkrar törədilən dələduzluq daha ağır cəzalandırılır.`),
      },
    ],
    revisions: [
      {
        inForceOn: '2025-06-15',
        by: '2025-ci il 16 may tarixli nümayiş Qanunu',
        changes: {
          '70': [
            'Cəza çəkilmədən islah mümkün olduqda altı aydan beş ilədək sınaq müddəti müəyyən edilir.',
          ],
        },
      },
    ],
  }),
  code({
    slug: 'cinayet-prosessual-mecelle',
    name: 'Azərbaycan Respublikasının Cinayət-Prosessual Məcəlləsi',
    number: '907-IQ',
    adoptedOn: '2000-07-14',
    inForceOn: '2000-09-01',
    chapters: [
      {
        heading: 'Fəsil 1. Sübutlar, hökm və şikayət',
        articles: articlesOf(`
21|Təqsirsizlik prezumpsiyası|Təqsirə dair şübhələr şəxsin xeyrinə həll edilir.
144|Sübutların yoxlanılması|Hər sübut mənbəyi və digər sübutlarla müqayisədə yoxlanılır.
145|Sübutların qiymətləndirilməsi|Sübut mənsubiyyəti, mümkünlüyü və mötəbərliyi üzrə qiymətləndirilir.
146|Sübutların kifayət etməsi|Sübutların həcmi şübhəsiz nəticəyə imkan verməlidir.
179|Mülki iddia üzrə tətbiq edilən qanunvericilik|Cinayət prosesində mülki iddiaya mülki qanunvericilik tətbiq edilir.
181|Mülki iddia vermək hüququ olan şəxslər|Cinayətdən ziyan görmüş şəxs mülki iddia verə bilər.
345|Hakimlərin müşavirəsinin gizliliyi|Müşavirə gizli aparılır.
346|Müşavirə otağında müzakirə edilən məsələlər|Əməlin sübutu, tövsifi və cəza ardıcıl həll edilir.
347|Yekun qərarın çıxarılması qaydası|Yekun qərar səs çoxluğu ilə çıxarılır.
349|Hökmə dair ümumi tələblər|Hökm qanuni, əsaslı və ədalətli olmalıdır.
350|Bəraət hökmü|Təqsir sübut edilmədikdə bəraət hökmü çıxarılır.
351|İttiham hökmü|Təqsir sübut edildikdə ittiham hökmü çıxarılır.
352|Hökmün tərtib edilməsi|Hökm yazılı tərtib edilir.
353|Hökmün məzmunu|Hökm giriş, təsviri-əsaslandırıcı və nəticə hissələrindən ibarətdir.
354|Hökmdə mülki iddianın həlli|Mülki iddia hökmlə həll edilir.
397|Apellyasiya baxışının hüdudları|Yoxlama şikayətin hüdudları ilə məhdudlaşır.
398|Apellyasiya baxışının yekunu|Baxışın nəticəsində qərar çıxarılır.
399|Hökmün ləğvi və ya dəyişdirilməsi əsasları|Halların natamam araşdırılması və cəzanın ədalətsizliyi əsasdır.
400|Əhəmiyyətli halların nəzərə alınmaması|Nəzərə alınmamış hal nəticəyə təsir göstərməlidir.
407|Yekun qərarın surətinin verilməsi|Surət tərəflərə müəyyən edilmiş müddətdə verilir.
408|Kassasiya şikayətinin verilməsi|Apellyasiya qərarından kassasiya şikayəti verilə bilər.
416|Kassasiya qaydasında ləğv əsasları|Hüquq normasının pozulması ləğvə əsasdır.
419|Kassasiya şikayətinə mahiyyəti üzrə baxılması|Hüquq məsələləri üzrə düzgünlük yoxlanılır.
420|Ləğvdən sonra işə baxılma|İş göstərişlər nəzərə alınmaqla yenidən baxılır.`),
      },
    ],
    revisions: [],
  }),
  code({
    slug: 'inzibati-xetalar-mecellesi',
    name: 'Azərbaycan Respublikasının İnzibati Xətalar Məcəlləsi',
    number: '96-VQ',
    adoptedOn: '2015-12-29',
    inForceOn: '2016-03-01',
    chapters: [
      {
        heading: 'Fəsil 1. Tənbeh, icraat və xətalar',
        articles: articlesOf(`
31|Tənbeh tətbiq etmənin ümumi qaydaları|Tənbeh xətanın xarakterinə və şəxsin şəxsiyyətinə görə tətbiq edilir.
32|Yüngülləşdirən hallar|Səmimi peşmanlıq yüngülləşdirən haldır.
33|Ağırlaşdıran hallar|Təkrar xəta ağırlaşdıran haldır.
53|İcraatı istisna edən hallar|Xəta hadisəsi olmadıqda icraata xitam verilir.
84|Sübutların qiymətləndirilməsi|Sübutlar hərtərəfli qiymətləndirilir.
114|İşə baxılarkən çıxarılan qərar|İş üzrə tənbeh və ya xitam barədə qərar çıxarılır.
115|İş üzrə qərar|Qərarda hallar, norma və nəticə göstərilir.
128|Şikayət və ya protest vermək hüququ|Qərardan şəxs şikayət, prokuror protest verə bilər.
129|Şikayət vermə qaydası|Şikayət qərarı çıxaran orqan vasitəsilə verilir.
130|Şikayət müddətləri|Şikayət on gün müddətində verilir.
328|Hərəkət sürəti həddini aşma|Sürət həddinin aşılması dərəcəsinə görə cərimə edilir.
510|Xırda xuliqanlıq|İctimai qaydanı pozan xırda hərəkətlər cərimə və ya həbslə tənbeh edilir.`),
      },
    ],
    revisions: [
      {
        inForceOn: '2025-01-01',
        by: '2024-cü il 29 noyabr tarixli nümayiş Qanunu',
        changes: {
          '328': [
            'Sürət həddinin aşılması dərəcəsinə görə cərimə edilir.',
            'Təkrar xəta üçün bal da hesablanır.',
          ],
        },
      },
    ],
  }),
  code({
    slug: 'inzibati-prosessual-mecelle',
    name: 'Azərbaycan Respublikasının İnzibati Prosessual Məcəlləsi',
    number: '846-IIIQ',
    adoptedOn: '2009-06-30',
    inForceOn: '2011-01-01',
    chapters: [
      {
        heading: 'Fəsil 1. İddia, qərar və şikayət',
        articles: articlesOf(`
12|İşin hallarının araşdırılması prinsipi|Məhkəmə halları özü araşdırır və tərəflərin izahatları ilə məhdudlaşmır.
14|Sübut etmə vəzifəsi|Sübut etmə vəzifəsi tərəflər arasında bölünür.
32|Mübahisələndirmə haqqında iddia|İddia inzibati aktın ləğvinə yönəlir.
33|Məcburetmə haqqında iddia|İddia inzibati aktın qəbul edilməsinə yönəlir.
38|İddia müddəti|İddia otuz gün müddətində verilir.
67|İddiaçının tələblərinin təmin olunması|İnzibati orqan tələbi təmin etdikdə icraat başa çatır.
68|Məhkəmə qərarının əsası|Qərar araşdırmanın nəticələrinə əsaslanır.
69|Qərarın forması və məzmunu|Qərar yazılı tərtib edilir və əsaslandırılır.
70|Mübahisələndirmə iddiasına dair qərar|Qanunsuz akt ləğv edilir.
73|Məcburetmə iddiasına dair qərar|Aktın qəbul edilməsi öhdəliyi orqanın üzərinə qoyulur.
75|Qərarın elan olunması və təqdim edilməsi|Qərar elan edilir və surəti təqdim olunur.
81|Apellyasiya şikayəti vermək hüququ|Qərardan apellyasiya şikayəti verilə bilər.
82|Yenidən baxılmanın hədləri|İşə hüquq və fakt məsələləri üzrə şikayət həddində baxılır.
87|Apellyasiya instansiyasında icraat|İcraat birinci instansiya qaydaları ilə aparılır.
89|Qərarın qanuni qüvvəyə minməsi|Qərar şikayət müddəti bitdikdə qüvvəyə minir.
90|Kassasiya şikayəti vermək hüququ|Apellyasiya qərarından kassasiya şikayəti verilə bilər.`),
      },
    ],
    revisions: [],
  }),
  code({
    slug: 'vergi-mecellesi',
    name: 'Azərbaycan Respublikasının Vergi Məcəlləsi',
    number: '905-IQ',
    adoptedOn: '2000-07-11',
    inForceOn: '2001-01-01',
    chapters: [
      {
        heading: 'Fəsil 1. Nəzarət və vergi',
        articles: articlesOf(`
16|Vergi ödəyicisinin vəzifələri|Ödəyici hesabat verir, vergini vaxtında ödəyir və sənədləri saxlayır.
23|Vergi orqanlarının hüquqları|Vergi orqanı yoxlama aparır və sənəd tələb edir.
49|Yoxlama materialları üzrə qərarın çıxarılması|Akta etirazlara baxıldıqdan sonra qərar çıxarılır.
58|Vergilərin azaldılmasına görə maliyyə sanksiyaları|Azaldılmış vergiyə mütənasib sanksiya tətbiq edilir.
175|Büdcəyə ödəmələr müəyyən edilərkən əvəzləşdirilən ƏDV|Elektron qaimə-faktura ilə təsdiqlənən vergi əvəzləşdirilir.`),
      },
    ],
    revisions: [
      {
        inForceOn: '2024-01-01',
        by: '2023-cü il 22 dekabr tarixli nümayiş Qanunu',
        changes: {
          '175': [
            'Elektron qaimə-faktura ilə təsdiqlənən və nağdsız ödənilmiş vergi əvəzləşdirilir.',
          ],
        },
      },
      {
        inForceOn: '2026-01-01',
        by: '2025-ci il 19 dekabr tarixli nümayiş Qanunu',
        changes: {
          '58': [
            'Azaldılmış vergiyə mütənasib sanksiya tətbiq edilir; könüllü düzəliş sanksiyanı istisna edir.',
          ],
        },
      },
    ],
  }),
  code({
    slug: 'menzil-mecellesi',
    name: 'Azərbaycan Respublikasının Mənzil Məcəlləsi',
    number: '856-IIIQ',
    adoptedOn: '2009-06-30',
    inForceOn: '2009-10-01',
    chapters: [
      {
        heading: 'Fəsil 1. Yaşayış sahəsi üzrə hüquqlar',
        articles: articlesOf(`
29|Mülkiyyətçinin hüquq və vəzifələri|Mülkiyyətçi yaşayış sahəsinə sahiblik edir, ondan istifadə edir və onu saxlayır.
30|Mülkiyyətçi ilə yaşayan şəxslərin hüquqları|Ailə üzvü olmayan şəxsin istifadə hüququ razılaşmadan yaranır.`),
      },
    ],
    revisions: [],
  }),
  code({
    slug: 'torpaq-mecellesi',
    name: 'Azərbaycan Respublikasının Torpaq Məcəlləsi',
    number: '695-IQ',
    adoptedOn: '1999-06-25',
    inForceOn: '1999-08-01',
    chapters: [
      {
        heading: 'Fəsil 1. Torpaq üzərində hüquqlar',
        articles: articlesOf(`
49|Torpaq üzərində xüsusi mülkiyyət hüququ|Torpaq vətəndaşların və hüquqi şəxslərin mülkiyyətində ola bilər.
65|Torpaq sahəsinin planı və sərhədlərin yerdə müəyyən edilməsi|Sahənin sərhədləri planda göstərilir və yerdə nişanlanır.
82|Torpaq mülkiyyətçilərinin, istifadəçilərinin və icarəçilərinin vəzifələri|Qonşu sahələrin sərhədlərinə riayət edilir.`),
      },
    ],
    revisions: [
      {
        inForceOn: '2025-11-01',
        by: '2025-ci il 10 oktyabr tarixli nümayiş Qanunu',
        changes: {
          '65': ['Sahənin sərhədləri elektron kadastr planında göstərilir və yerdə nişanlanır.'],
        },
      },
    ],
  }),
  code({
    slug: 'istehlakci-qanunu',
    name: '“İstehlakçıların hüquqlarının müdafiəsi haqqında” Azərbaycan Respublikasının Qanunu',
    kind: 'qanun',
    number: '1113',
    adoptedOn: '1995-09-19',
    inForceOn: '1995-11-01',
    chapters: [
      {
        heading: 'Fəsil 1. İstehlakçının hüquqları',
        articles: articlesOf(`
15|Lazımi keyfiyyətli olmayan mal satıldıqda istehlakçının hüquqları|İstehlakçı malın dəyişdirilməsini, təmirini və ya pulun qaytarılmasını tələb edə bilər.`),
      },
    ],
    revisions: [],
  }),
  code({
    slug: 'emek-pensiyalari-qanunu',
    name: '“Əmək pensiyaları haqqında” Azərbaycan Respublikasının Qanunu',
    kind: 'qanun',
    number: '54-IIIQ',
    adoptedOn: '2006-02-07',
    inForceOn: '2006-03-01',
    chapters: [
      {
        heading: 'Fəsil 1. Yaşa görə əmək pensiyası',
        articles: articlesOf(`
9|Güzəştli şərtlərlə yaşa görə əmək pensiyası|Zərərli və ağır işdə müəyyən stajı olan şəxs daha tez pensiya ala bilər.//Kişilər üçün azı 25 il sığorta stajı və onun azı 12 il 6 ayının həmin işdə keçməsi, qadınlar üçün müvafiq olaraq 20 il və 10 il tələb olunur.`),
      },
    ],
    revisions: [
      {
        inForceOn: '2025-07-01',
        by: '2025-ci il 6 iyun tarixli nümayiş Qanunu',
        changes: {
          '9': [
            'Zərərli və ağır işdə müəyyən stajı olan şəxs daha tez pensiya ala bilər.',
            'Staj elektron əmək kitabçası üzrə də təsdiq oluna bilər.',
          ],
        },
      },
    ],
  }),
];
