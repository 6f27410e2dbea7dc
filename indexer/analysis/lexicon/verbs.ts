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
};
