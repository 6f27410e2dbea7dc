/**
 * Verb bases by field: what remains without -maq, -mək. Written by hand from general knowledge of the
 * language; voices that law uses as words of their own are not here, the machine strips them.
 */
export const VERBS: Readonly<Record<string, string>> = {
  auxiliaries: `
    et ol elə eylə de bil ver al gəl get gəz qal qoy bax dur tut
  `,
  law: `
    açıqla aldat anla apar araşdır artır ata at axtar ayır azal azalt bağla bağışla bas başla
    başlat bildir birləş birləşdir bitir bit bölüş böl boşa boşan boşalt burax buyur bəyən cavabla
    cəzalan cəzalandır cərimələ cəzala çağır çat çatdır çək çəkin çevir çevril çıx çıxar çıxart
    çalış dayan dayandır daşı danış dəyiş dəyişdir dəyərləndir dəstəklə dindir dinlə doğ doğur dol
    dolan doldur dön döndər düş düşün düzəl düzəlt əsaslan əsaslandır əlaqələndir əvəzlə fərqlən
    fərqləndir gecik gecikdir genişlən genişləndir gətir gir göndər gör görün göstər götür gözlə
    güclən gücləndir hesabla hesablaş hazırla hazırlan imzala inan inandır istə işlə işlət itir it
    izlə kəs keç keçir köçür köçürül qayıt qaytar qaldır qapan qarşıla qatıl qat qazan qərarlaş
    qiymətləndir qoru qorun qorx qorxut qoş qov qur qurtar qurul ləngit məhdudlaşdır məlumatlandır
    mənimsə müəyyənləş müəyyənləşdir möhürlə nömrələ ödə ödət öldür ölç öyrən öyrət oxu oxut oyna
    özəlləşdir parçala paylaş payla poz rəsmiləşdir razılaş razılaşdır saxla sal sat sax say seç
    sevin silah sil sor soruş söylə sübut sür sürdür sığortala şərtləndir şübhələn tanı tanıt tap
    tapşır tənbehləndir təsdiqlə tik tikil tök toxun topla toplan törət törə uc uçur udu ud unud
    uyğunlaş uyğunlaşdır uzan uzat üz üzlə vur verdir xatırla xatırlat xəbərlə xərclə yaşa yarat
    yaran yan yandır yaz yazdır yaxınlaş yayın yay yerləş yerləşdir yetir yet yığ yıx yoxla yoxlat
    yol yönəl yönəlt yüksəl yüksəlt yüklə zorla sənədləşdir əsirgə ağırlaş ağırlaşdır yüngülləşdir
    ixtisarlaş ixtisasla yekunlaş yekunlaşdır qənaətləndir əvəzlən digərləş bölüşdür tənzimlə
    tənzimlən sadələşdir sürətləndir dəqiqləşdir aydınlaşdır təkmilləşdir təsnifləşdir qruplaşdır
    yayımla əlavələ qanuniləşdir leqallaşdır cinayətləndir təqsirləndir günahlandır məhkəmələş
    çəkiş dalaş döy döyüş vuruş öhdələn borclan borcla kreditləş girovla sərəncamla vərəsələş
    miraslan notariallaş ekspertizala yubat uzaqlaş uzaqlaşdır azadlaş
  `,
  everyday: `
    aç ağla ağrı alda alış and ara arıt art as az azar bağır barış becər bəslə bəzə biç biş bişir
    boğ boya böyü böyüt bur bük cal can cır çax çeynə çırp çim çiz çök çürü dad dağ dağıl dağıt
    dara dart daşın dəy dəl dənə dər deş didiş din diş dirəş diz doğra dondur doydur döz duy düz
    ək əy əm ər əri ərit əs əz əzil fırla fırlan gəmir gəzdir giy gey geyin geyindir gizlə gizlən
    gizlət göyər güd gül güldür hop hör hürk hür iç içir ilin inci incit islan islat isin isit
    itələ kök köp küs qabar qaç qaçır qalx qan qana qap qarışdır qarış qaş qaşı qatla qayna qaynat
    qaz qır qırıl qırx qıs qız qızart qızdır qon qop qopar qork quc qucaqla quru qurut qus mələ
    min mindir ov ovla ox oxşa oxşat otur oturt oyan oyat öp ört öt öyün piş puç püskür saç sağ
    sağal sağalt san sar sarı sars sataş sev sık sıx sığ sığın sın sındır sız sızla sök sön söndür
    söv söy sulan sula sus susa sustur sürüş süz şiş şişir tər tərp tərpən tərpət titrə toxu tox
    tula tutuş tüpür uğurla uyu uyut üfür üşü utan utandır vərəqlə yala yalan yalvar yamsıla yapış
    yapışdır yar yaralan yarala yarış yat yatır ye yedir yel yıxıl yor yorul yoğur yu yuyun yum
    yumşal yumşalt yut yüyür yürü yırt yırtıl zəhərlə zəhərlən səslə səslən sevil öyrəş sürt düşür
    qidalan qidalandır bəsləş rastlaş görüş danla təriflə çağırış dincəl addımla gülüş salamla
    salamlaş vidalaş əylən əyləş köhnəl cavanlaş gözəlləş ucuzlaş bahalaş ağar qaral sarar qızar
    bozar uzunlan qısal qısalt alçal alçalt ucal ucalt dərinləş genişlə daral təzələ təzələn
    yenilə yenilən təmizlə təmizlən çirklən çirkləndir soyu soyut istilə istilən doyun acıx
    susuzla yuxula rahatla rahatlan narahatla həyəcanlan əsəbiləş sakitləş sakitləşdir kədərlən
    şənlən maraqlan maraqlandır düzül sırala köklə ölçül çəkil bölün çoxal çoxalt cəmlə cəmləş
    hesablan uduz qazandır yarışdır tələs tələsdir gecələ yaşat öldürt dirilt xəstələn sağlamlaş
    doğul evlən evləndir nişanlan köçürt yerlə məskunlaş
  `,
  deeds: `
    yoluxdur oğurla korla çatla ayrıl ax axıt partla blokla hədələ saxtalaşdır hasarla otar dişlə qışqır
    ləkələ qapat kənarlaş yolux damcıla damla çərt tapda sox kopyala şərlə endir qala unut toqquş
    pislə bat batır süpür tax sürüklə bıçaqla silkələ kilidlə ləngi daşla güllələ tulla sıçra parkla
    söykə suvar bez yax çaş tapdala yumruqla təpiklə şillələ döyəclə savaş soy çal çap qamarla
    zədələ dağıdıl aldadıl tovla yalanla sürgünlə həbslə təqsirlə şikayətlən gileylən höcətləş
    sözləş söyüşlə böhtanla təhqirlə hörmətsizləş qəzəblən hirslən coş cinlən dəlilən dəliləş
    özbaşınalaş azğınlaş şuluqla rüşvətlə qumarla sərxoşla siqaretlə tüstülə inildə inlə zarı
    sızılda göynə öskür asqır hıçqır gülümsə gülümsün qəhqəhələ təbəssümlə qorxuz ürküt hürküt
    təəccüblən heyrətlən darıx bezik tərlə soyuqla doyuzdur darala ətirlə yağla duzla sərinlə
    rəndələ ələ yoğrul kündələ damız səp səpələ belə otla bordaqla iliş çəngəllə tikələ üləş dənələ
    tərəzilə qənaətlə varlan kasıblaş yoxsullaş zənginləş müflisləş kirayələ icarələ ipotekala
    vergilə gömrüklə qeydiyyatla arxivlə sənədlə skanla çapla qarala tərtiblə planla layihələ
    modelləşdir proqramla kodla şifrələ rəqəmsallaş zənglə məktublaş yolla ötür ünvanla mesajlaş
    büdrə dığırla fırladıl dolaş yeri yönləndir istiqamətlən irəlilə gerilə çevrələ əhatələ
    mühasirələ qabaqla yanaş yüksəldil atla adla aş aşır daş daşır köç sakinləş otuzdur yatızdır
    qalxız ayaqla dikəl düyünlə zəncirlə kəndirlə salla yellə silkin çalxala bula ayırdlaş fərqləş
    oxşadıl bənzə uyğunlan nizamla sistemləş səliqələ düzləndir qruplaş qruplan dəstələ izdihamlaş
    seyrəl sıxlaş genəl enlən irilə böyüdül kiçil xırdala uzadıl azaldıl çoxaldıl yarı nazil incəl
    möhkəmlən bərki zəiflə gücsüzləş qüvvətlən sərtləş kəskinləş kütləş itilə hamarla düzəldil
    paslan müasirləş yaxşılaş ağırlat asanlaş çətinləş mürəkkəbləş sadələş aydınlat aydınlan
    qaranlıqlaş işıqla parılda parla sayrış gurulda çığır pıçılda mırılda cırılda xorulda kişnə
    banla civildə vızılda fikirləş qavra anladıl sına sınaqla təcrübələn gözətlə güdüklə rastla
    tuşla nişanla hədəflə işarələ vurğula qeydlə andır əzbərlə çaşbaşla səhvlə doğrula doğrult
    gerçəkləş həqiqiləş reallaş formalaş qurulaş yaradıl törədil işlədil yararlan faydalan dəyərlən
    qiymətlən mükafatlan alqışla təbriklə qonaqlaş sağollaş sığalla əzizlə məğlublaş göm məzarla
    yaslan matəmlə doğuz hamilələş tərbiyələ savadlan maariflən öyrədil ustalaş peşəkarlaş vəzifələn
    məşğullan məşğullaş yubandır sürətlən tezlə ləngidil fasilələ tamamla sonlan yekunlan arala
    məhdudlaş azadla sərbəstləş müstəqilləş tabeləş tabeləndir güvən arxalan mızıldan sorğula dilə
    arzula um həvəslən ruhlan cəsarətlən ürəklən təşəbbüslə səbəblən nəticələn təsirlən şərtlən
    dirçəl canlan diril ölgünləş sol solux rütubətlən nəmlə islaş isladıl sobala külləş havalan
    tozla zibillə çirklə kirlə yaxala cilala rənglə suva malala betonla asfaltla döşə quraşdır
    söktür eş eşələ boşaldıl çilə fışqır acıla ağıllan araqızışdır arxayınlaş astala aşıla avaralan
    baltala balala başar bayıl bərpalan bildirişlə birikdir biriklə boğazla borulan boşla budaqla
    buxarlan buxovla buynuzla buzla burxul carla cırmaqla cızıqla cilovla cücər çabala çalxa çapala
    çarmıxla çarpış çəkələ çəpləş çərlə çiçəklə çiyinlə çırmala çivilə çoxla çömbəl çömel çullan
    dadız dadan dağla daldala dalğala damarlan damğala dartqıla dəbərt dəbələş dəmlə dərmanla
    didiklə dinəl dilimlə dingildə dırmaş dırmala dizlə dodaqla doluxsun donquldan döşür dumanlan
    duruxsun düşmənləş duyğulan ehtiyatlan eşid eşit əkizləş əlləş ələklə əmizdir əngəllə ərköyünləş
    əsnə əzikləş ətlən əyrilə fərəhlən fısılda fınxır fışılda fırçala fitlə fitillə gərnəş gicəllən
    gopla gurla güzəştləş haqla haqsızlaş hayla harayla harınla hayqır heyfsilən hərlən hərlət
    hərislən hoppan hiddətlən huşsuzlaş xaçla xallan xarıldat xışılda xəyallan xırçılda xoşla
    xortulda ildırımla imrən iməklə iriş inciklə ipləş istiqrazla iylə işar işıla işğalla kəllələ
    kərt kiri kilolan kinlə kipləş kobudlaş kökəl kövrəl közər köpüklən küləklə küylə laxla ləpələn
    lilləş lovğalan lütləş mayala mehribanlaş mıxla mızı mişarla mumla mürgülə naxışla nazla
    nəfəslən nərildə nifrətlən nizələ nurlan odlan ovxala önlə önəmsə örnəklə özəlləş paxıllan
    pıqqılda pinələ pudrala püfələ qabarıqlaş qabıqla qabırğala qadalan qalaqla qalınla qanadlan
    qarmala qarsala qarğa qaşovla qatranla qayçıla qayıdış qaymaqlan qaynaqla qəşəngləş qıcıqla
    qıdıqla qıfılla qırpın qısqan qışla qıvrıl qocal qoçaqlaş qudur quzula qulaqla qurcala qurdala
    rəhbərlə sabunla sadala saflaş sancıl sapla saralt sarsıt sayıqla səfərbərlə səksən səndələ
    sərgilə sıyrıl sıza sinirlə sırğala sırı sıva sovur sümür süpürgələ sürütlə süslə şaxələn
    şairləş şallaqla şax şəkilləndir şəhidləş şırıldat şırıldan şikəstlə şütü tabla tamarzıla
    tarazla təkərlə təklə təkmilləş tənbəllə tikanla tıxa tıncıx tumarla tumurcuqla turşu turşulaş
    tüklən tüpürcəklə ula uzaqla ülgüclə ünləş ürk üstələ üşən ütül vahimələn vərdişlə viranla
    vıyılda yadırğa yaltaqlan yamaqla yama yamanla yançıla yaşıllaş yekəl yedəklə yelpazələ yerikləş
    yetkinləş yoğunla yoxsun yonta yon yorğala yumala yumrula yumurtla yüngülləş zərbələ zığla zoğla
    zülmlə
  `,
};
