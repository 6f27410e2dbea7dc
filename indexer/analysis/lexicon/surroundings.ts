/**
 * Words of house, things, food, body, nature and technology, qualities and manners. Written by hand from
 * general knowledge of the language; the letters after a colon name the derived words that exist too
 * (see `derive.ts`).
 */
export const SURROUNDINGS: Readonly<Record<string, string>> = {
  house_and_things: `
    ev:LZQC mənzil:L otaq:L zal:L dəhliz eyvan:L balkon:L mətbəx:L hamam:C tualet vanna:L duş
    yataqxana yemək:L yeməkxana qonaqotağı zirzəmi:L çardaq:L dam:L damüstü tavan divar:L bünövrə:LZ
    özül:LZ dirək:L sütun:L kərpic:L beton:L sement daş:LZVC qum:C gəc suvaq:LZ əhəng şifer taxta:L
    parket laminat kafel:L oboy boya:L rəng:LZ lak:L yapışqan:L qapı:LZC pəncərə:L şüşə:L çərçivə:L
    darvaza hasar:LZ çəpər:LV tor:LV şəbəkə:L açar:LZ qıfıl:LV kilid:LV zəng:L pilləkən:L lift:L
    liftçi məhəccər blok:LVE giriş:L çıxış:L mərtəbə:L çoxmərtəbəli birmərtəbəli ikimərtəbəli bina:L
    tikili:Q tikinti:C inşa həyət:L həyətyanı bağ:LC bağça:L dirrik:C dirrikçi hovuz:L quyu:C
    çəmən:Q çit sahə:L ərazi:L ünvan:L küçə:L yol:LZC yolüstü səki:L körpü:L tunel kənd:L kəndli:Q
    şəhər:L şəhərli qəsəbə:L rayon:L bölgə:L region mahal vilayət əyalət paytaxt məhəllə:L dalan
    döngə tin meydan:C park:L xiyaban qəbiristanlıq qəbir:Z məzar:Q məzarlıq mebel:L divan kreslo
    stol stul kətil masa rəf:L şkaf dolab çarpayı beşik:C yorğan döşək yastıq mələfə pərdə xalça
    palaz kilim güzgü:L lampa şam:L lüstr soyuducu kondisioner soba:L peç plitə ütü:V paltaryuyan
    tozsoran ventilyator qazan tava çaynik çaydan samovar stəkan fincan nəlbəki boşqab qaşıq çəngəl
    bıçaq:V mizraq kasa sini vedrə ləyən tabaq sabun şampun dəsmal:L süpürgə:V fırça:V daraq iynə:V
    sap:L ilgək:L zəncir:LV ip:L kəndir kəmər:L mismar:V vint:L qayka bolt çəkic:V kəlbətin mişar:V
    balta:V bel kürək:V dırmıq yaba oraq dəryaz qayçı:V ülgüc pilə kibrit alışqan fənər batareya:L
    akkumulyator kabel:L naqil məftil:L rozetka boru:L kran nasos:L klapan filtr:L sayğac:L tərəzi
    səbət çuval torba çanta çamadan qutu yeşik çəllək butulka:L paltar:LZ geyimli libas şalvar
    köynək don:LZ yubka kostyum:L pencək palto plaş kürk:L jilet sviter corab:L ayaqqabı:L şlyapa
    papaq:LZC şərf yaylıq:L çadra:L hicab:L əlcək:L kəmərbənd qalstuk qolbaq üzük:L sırğa:L
    boyunbağı bilərzik zinət:L qızıl:LQ gümüş:L brilyant:L saat:LQ eynək:L çətir oyuncaq:C hədiyyə:L
    əşya:L şey:Z avtomobil:L maşın:LZC avtobus:C taksi mikroavtobus yük motosikl:L velosiped:LC
    qatar vaqon lokomotiv metro:L tramvay trolleybus gəmi:C qayıq:C bərə təyyarə:C helikopter dron:L
    araba:C təkər:L mühərrik:L motor:L sükan:C əyləc:LZV təkərli faraş fara bamper kuzov:L salon:L
    banaqaz benzin:L dizel mazut yağ:LZV qaraj dayanacaq:L vağzal:L liman:L aeroport hava bilet:LZC
    sərnişin:L piyada:L yolçu:Q sürət:LZ sürətli svetofor işıqfor nişan yolayrıcı keçid:L magistral
    şose asfalt:LV qəza:LZ dövriyyə:L nömrə:LZV
  `,
  food: `
    ərzaq qida:LZ yeyinti xörək:L çörək:LC un:LC xəmir:L tort piroq peçenye konfet şokolad:L
    şirniyyat paxlava şəkərbura halva bal:LC mürəbbə şəkər:LZ duz:LZV istiot:L ədviyyat:L sirkə:L
    yağ kərə pendir:L qatıq:L ayran qaymaq:L xama süd:LZC kəsmik yumurta:LZ ət:LZC kolbasa sosiska
    balıq:LC xərçəng plov kabab:C bozbaş piti dovğa şorba düşbərə qutab aş:L sup salat:L kartof:L
    soğan:L sarımsaq:L pomidor xiyar badımcan bibər:L kələm kök yerkökü çuğundur turp göyərti keşniş
    şüyüd reyhan cəfəri nanə ispanaq lobya noxud mərci düyü bulqur makaron vermişel qarğıdalı
    buğda:L arpa vələmir meyvə:LC tərəvəz:C alma:Q armud heyva nar:L üzüm:C üzümçü üzümlük ərik:L
    şaftalı gavalı alça gilas albalı çiyələk moruq böyürtkən tut əncir xurma zeytun limon:L portağal
    mandarin naringi banan ananas kivi qarpız balqabaq qoz:L fındıq:L badam:L püstə şabalıd fıstıq
    tum çərəz çay:LC qəhvə:L kompot limonad şərbət:L su araq:L şərab:C pivə:C konyak içki:LZ siqaret
    qəlyan:L nahar:LZ şam süfrə:L ziyafət:L qonaqlıq iştah:LZ aclıq:Q ac:Q tox:Q toxluq susuz:Q
    dad:LZ dadlı dadsız:Q şirin:Q acı:Q turş:Q duzlu:Q çiy konserv:L
  `,
  body: `
    bədən:L orqanizm:L baş:LZ beyin:L kəllə alın üz:LZ göz:LZQ qaş kirpik qulaq:L burun:L ağız:L
    dodaq:L diş:LZ dil damaq çənə:L boyun:L boğaz:L peysər çiyin:L qol:LZ dirsək:L əl:LZ ovuc:V
    barmaq:L dırnaq:L döş:L kürək qarın:L göbək:L bud diz:L topuq daban ayaq:LZ pəncə:L dəri:L
    tük:LZ saç:LZ saqqal:LZ bığ:L sümük:L onurğa:L qabırğa oynaq:L əzələ:L damar:L qan:LZV ürək:LZ
    ciyər böyrək:L mədə:L bağırsaq öd dalaq əsəb hüceyrə:L sağlam:Q sağlamlıq səhhət xəstə:Q
    xəstəlik:L naxoş:Q azar:LZ ağrı:LZ sancı öskürək:L zökəm qrip:L yaralı:Q zədə:LZV sınıq:L çıxıq
    şiş:L yanıq:L qançır:L əzik:L göynərti infeksiya:L virus:L mikrob:L bakteriya:L vərəm:L şəkərli
    diabet xərçəngli iflic:L epilepsiya infarkt insult təzyiq allergiya:L ürəkbulanma ishal
    zəhər:LZV zəhərli:Q dərman:LZC dərmansız həb:L iynə məlhəm sarğı:L bint qips:L protez:L
    əməliyyat:L müalicə:LZC müayinə:L analiz:L rentgen diaqnoz:L resept:L peyvənd:LV xəstəxana:L
    klinika poliklinika sanatoriya apteka aptek:C hamilə:Q doğuş:L döl:V abort sonsuz:Q kor:Q kar:Q
    lal:Q şil topal:Q şikəst:Q əlil:Q ruhi psixi psixika:L psixoloji stress:L depressiya yuxu:LZ
    yuxusuz:Q yorğunluq nəfəs:LZ nəfəslik səs:LZV səssiz:Q iyi qoxu:LZV dad toxunuş hiss:LZ duyğu:LZ
    fəhm ölçü boy:LZ hündürboy arıq:Q kök:Q gözəl:Q yaraşıqlı:Q çirkin:Q təmizlik gigiyena
  `,
  nature: `
    təbiət:L dünya:L yer:LZ yerli:Q kainat kosmos kosmik günəş:L ay:LQ ulduz:LZ göy:L səma buludlu
    bulud:LZ yağış:LZ yağmur:L yağıntı:L qar:LZ dolu çən duman:LZ şeh:L şaxta:LZ don buz:LZQ
    külək:LZ tufan:L fırtına:L ildırım:L şimşək göyqurşağı hava:LZ iqlim istilik:L soyuq:Q sərin:Q
    rütubət:L quraqlıq daşqın:L sel:C zəlzələ:L uçqun vulkan:L yanğın:C od:LZ alov:LZV tüstü:LZV
    kül:L köz dəniz:C okean göl:L çay:L bulaq:L arx kanal:L şəlalə dalğa:LZV sahil:L ada:L yarımada
    körfəz dağ:LQC dağətəyi təpə:LQ dərə:L yamac qaya:LQ mağara:L düz:QLZ çöl:L səhra:L meşə:LZQC
    kol:LQ çəmənlik otlaq:L ot:L örüş biçənək tarla:C bostan:C əkin meyvəlik torpaq:L palçıq:L lil:L
    toz:LZV çınqıl qaya gil:L mərmər:L qranit mineral:L filiz:L dəmir:LC polad:L mis:L qurğuşun
    alüminium sink kömür:L torf neft ağac:LQ budaq:L yarpaq:L kök:LZ gövdə:L qabıq:LZ toxum:LZ
    çiçək:LV gül:LZC lalə nərgiz bənövşə qızılgül zanbaq palıd çinar söyüd küknar ardıc göbələk:L
    yosun:L bitki:L heyvan:LC vəhşi:Q inək:C camış öküz buzov dana qoyun:C quzu keçi qoç at:LZC
    dayça eşşək dəvə donuz:C it:LZ küçük pişik:L siçan siçovul dovşan kirpi tülkü çaqqal canavar
    qurd:LV aslan pələng şir fil zürafə meymun maral ceyran cüyür kəl ilan:L kərtənkələ tısbağa
    qurbağa timsah delfin köpəkbalığı nərə qızılbalıq quş:C toyuq:C xoruz cücə ördək qaz hinduşka
    göyərçin sərçə qarğa sağsağan bülbül qaranquş leylək qartal şahin bayquş həşərat arı:LC milçək
    ağcaqanad kəpənək qarışqa hörümçək böcək çəyirtkə gənə bit yuva:L pəncə quyruq:LZ qanad:LZ
    buynuz:LZ dırnaq yal yun:LZ lələk:L ov:LC ovçu:Q qoruq:C yasaqlıq ekoloji:Q ekologiya ətraf
    tullantı:LZ zibil:LZV zibillik peyin:LV gübrə:LZV bahar yaz:Q yay:Q payız:Q qış:Q fəsil:L
    mövsüm:L mövsümi:Q il:Q illik:L ay:Q həftə:L həftəlik gün:LZQ günlük gecə:L gündüz:L səhər:L
    axşam:L günorta sübh dan alatoran saat:L dəqiqə:Q saniyə:Q an:L əsr:L qərinə minillik onillik
    yüzillik yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr bazar
    bazarertəsi çərşənbə cümə cüməaxşamı şənbə dünən:L bugün:L bugünkü sabah:L indiki srağagün indi
    bildir təqvim:L şimal:L cənub:L qərb:L şərq:L sağ:L sol:L
  `,
  technology: `
    texnika:L texniki:Q texnologiya:L texnoloji kompüter:L noutbuk planşet telefon:LZ smartfon
    mobil:L internet:LZ sayt:L portal:L şəbəkə domen server:L proqram:LZC proqramlı tətbiq:C fayl:L
    qovluq:L sənəd:LZ sənədsiz sənədşünas baza:L məlumat:LZ məlumatlı:Q informasiya:L rəqəm:LV
    rəqəmsal:Q elektron:L onlayn oflayn virtual:Q kod:LZV kodlu parol:LZ istifadəçi:Q hesab profil:L
    mesaj:L ismarıc poçt:C link keçid ekran:L monitor:L klaviatura printer:L skaner kamera:LC
    video:L foto:L fotoşəkil şəkil:LZ şəkilli audio səsyazma disk:L fləşka yaddaş:L prosessor
    batareya antena peyk:L rabitə:LZC siqnal:L dalğa mikrofon dinamik nağdsız avtomat:L avtomatik:E
    avtomatlaşdırma robot:L sensor süni:Q intellekt haker:Q kiber kibercinayət şifrə:LZV sistem:LZE
    modul:L versiya:L model:L rejim cərəyan:L gərginlik:L işıq:LZ işıqlı:Q qaranlıq mexanizm:L
    detal:L hissə:LZ ehtiyat təzyiqli nüvə:L atom:L radiasiya:L mühəndislik laboratoriya:L sınaq
    dəqiq:Q rəqəm say:LZ sayğac tənlik ədəd:L kəsr faizli bərabər:QE üçbucaq dördbucaq çevrə:L
    dairə:L dairəvi kub:L xətt:L düzxətli əyri:Q bucaq:L en:LZ enli uzun:Q uzunluq dərin:Q hündür:Q
    qalın:Q nazik:Q geniş:Q dar:Q sahəli həcm:L kütlə:L çəki orta:Q ortalama maksimal:Q minimal:Q
    cəm:V üstəgəl əmsal:L nisbət:L mütənasib:Q
  `,
  qualities: `
    yaxşı:QE pis:QVE əla:Q gözəl:QE mükəmməl:Q kamil:Q qüsursuz:Q sadə:QE qəribə:Q əcaib maraqlı
    darıxdırıcı:Q böyük:Q kiçik:Q balaca:Q nəhəng:Q iri:QE xırda:QVE uzun qısa:QL ağır:QE yüngül:QE
    bərk:QE yumşaq:Q möhkəm:QE kövrək:Q sərt:QE kəskin:QE küt:QE hamar:QV düz əyri yastı yumru şiş
    sivri boş:QE dolu:Q tam:QV yarımçıq:Q bütöv:QE bütün:Q parça:V qırıq:Q sınıq:Q cırıq:Q köhnə:Q
    təzə:QV yeni:QVE qədim:Q müasir:QE dəbli dəb:L hazır:QV hazırlıqlı hazırlıqsız:Q asan:QE
    çətin:QE mürəkkəb:QE anlaşıqlı:Q aydın:QE dolaşıq:Q düzgün:Q səhv:LZ səhvən yanlış:Q doğru:QV
    doğruçu gerçək:QE həqiqi:Q saxta qəlp yalan real:Q mümkün:Q mümkünsüz:Q ehtimal:LZ labüd:Q
    vacib:Q zəruri:Q lazım:Q lazımlı lazımsız:Q gərəkli gərəksiz əhəmiyyət:LZS əhəmiyyətli:Q mühüm:Q
    əsaslı:Q əsassız:Q başlıca əsas:LZ köməkçi əlavə:L məqsəd:LZ məqsədli:Q mənasız:Q məna:LZM
    məntiq:LZ məntiqi:Q məntiqli:Q səbəb:LZ səbəbkar:Q nəticə:LZS nəticəsiz:Q təsir:LZ təsirli
    təsirsiz:Q güc:LZS güclü:Q gücsüz:Q qüvvə:LZ qüvvətli qüvvət:LZ zəif:QV aciz:Q çarəsiz:Q çarə:LZ
    imkan:LZ imkanlı imkansız:Q fürsət:C şans:LZ uğur:LZS uğurlu uğursuz:Q bəxt:LZ müvəffəqiyyət:L
    nailiyyət:L xeyir:LZ xeyirli xeyirxah:Q zərərli:Q ziyanlı ziyankar:Q ziyançı:Q təhlükə:LZS
    təhlükəsiz:Q qorxunc dəhşətli:Q faciəli faciəvi acınacaqlı utanc utancverici biabır:CK rüsvay:CK
    ayıb:LZ ayıblı qəbahət:L nöqsan:LZ qüsurlu:Q xəta:LZ günahlı təmiz:QV çirk:LZ çirkli:Q pak:QV
    murdar:QV natəmiz:Q səliqəli:Q qarışıq:Q qatışıq qatqı:L xalis:Q saf:QE şəffaf:QE bulanıq:Q
    tünd:QE rəngli:Q rəngsiz:Q ağ:Q qara:QV qırmızı:Q al yaşıl:QE sarı:Q göy:Q mavi:Q boz:Q qəhvəyi
    çəhrayı bənövşəyi narıncı isti:Q soyuq ilıq:Q quru:Q yaş:Q nəmli islaq:Q sulu:Q duru:Q sürətli:Q
    tez:QE cəld:Q yavaş:Q ləng:QV tələsik:Q təcili:Q qəfil qəflət:Z təsadüf:L təsadüfi:Q qəsdən
    bilərəkdən məcburi:Q könüllü sərbəst:Q asılı:Q müstəqil:Q ayrı:Q ayrıca birgə:Q bərabər ortaq:Q
    ümumi:QE xüsusi:Q özəl:QE şəxsi:Q fərdi:QE ictimai kütləvi:Q tamamilə tamam:V büsbütün
    bütövlükdə eyni:Q eynən oxşar:Q bənzər:Q bənzəyiş fərqli:Q fərq:LZ fərqsiz müxtəlif:Q
    rəngarəng:Q çeşid:L növ:L cür:L cürbəcür tip:L tipik:Q sıravi növbəti əvvəlki ilk:Q ilkin:Q
    sonuncu axırıncı axır:C sonrakı birinci:Q ikinci üçüncü dördüncü beşinci altıncı yeddinci
    səkkizinci doqquzuncu onuncu birdəfəlik çoxdəfəlik tək:QV təkbaşına yeganə:Q cüt:QV ikiqat üçqat
    çoxlu:Q çoxsaylı hədsiz:Q hədd:LZ həddən ölçüsüz:Q əbədi:Q daimi:Q sürəkli uzunmüddətli
    qısamüddətli ortamüddətli müvəqqəti:Q ömürlük həmişəlik birillik çoxillik vaxtamuzd uzaq:QE
    yaxın:QE bitişik:Q aralı ara:LZ aralıq:L alt üst bayır aşağı yuxarı irəli:Q geri:Q ön arxa:LZ
    yan:L kənar:L uc:L künc mərkəz:L ortalıq dib:L zirvə:L səth:L səthi:Q dərinlik həndəvər ətraf:L
    istiqamət:LZ tuş yönlü şən xoş:QE xoşagəlməz xoşagələn xoşagəlim acıqlı acıq:L qəzəbli küskün:Q
    dalğın:Q fikirli:Q fikirsiz:Q diqqətli:Q diqqətsiz:Q ehtiyatlı:Q ehtiyatsız:Q hissli həssas:Q
    soyuqqanlı:Q qətiyyət:LZ qətiyyətli inamlı:Q inamsız:Q əminamanlıq arxayın:QE nigaran:Q məmnun:Q
    minnətdar:Q borclu laqeyd:Q biganə:Q kobudcasına vəhşicəsinə qanunsuzcasına dəlicəsinə zorla
    gizlicə açıqca yavaşca asanca rahat:QV rahatca narahat:Q xudmani münasib:Q uyğun:QE yararlı:Q
    yararsız:Q keyfiyyətli:Q keyfiyyətsiz:Q bahalı:Q baha:QE ucuz:QE müftə:C havayı pulsuz
    dəyərsiz:Q bol:Q seyrək:Q sıx:QE qəliz:Q nadir:Q hərdənbir arabir adətən mütəmadi:Q müntəzəm:Q
    ardıcıl:Q fasiləli dalbadal təkrar:LV təkrarən yenə tədricən nəhayət əvvəlcə öncə axıradək
    indiyəcən hələlik bayaqdan qabaqcadan əvvəlcədən
  `,
  actions_and_abstract: `
    əməl:L hərəkət:LZS fəaliyyət:LZS davranış addım:V tədbir:LZ cəhd:L səy:LZ qeyrətli məşğul:Q
    məşğuliyyət başlanğıc davam:L fasilə:LZ son:QLZ gediş:L gəliş:L dönüş:L qayıdış:L keçiş enmə
    qalxış qaçış uçuş:L tapıntı itki:L alma alqı satqı dəyişiklik:L dəyişən dəyişkən:Q yüksəliş eniş
    yüksək:Q alçaq aşağılama dəstək:LZV kömək:LZE köməkçi:Q yardımçı:Q mane pozucu:Q pozğun:Q
    pozğunluq dağıntı:L söküntü yığıncaq toplantı toplu:Q görüş:L görüntü:L görünüş:L görkəm:L
    baxış:L nəzər üçün fikir:LZE rəy düşüncə:LZ düşüncəli düşüncəsiz:Q anlayış:LZ anlam:L təsəvvür:L
    təxəyyül:L xatirə:L yaddaşsız yadigar unutqan:Q bilik:LZ bilikli biliksiz:Q bilgi:L məharət:L
    vərdiş:L adət təcrübə sual:L cavab:LZ cavabsız danışıq:L nitq:L çıxış:C dialoq:L monoloq mövzu:L
    mübahisəli məsləhət:LC məsləhətçi:Q tövsiyə:L təklif:C xahiş:C rica təşəkkür:L təbrik:L alqış:V
    salam:VE vida:E dəvət:LC dəvətnamə vəd:L şərt:LZE şərtli:Q əhd peyman inam:LZ məsuliyyət:LSM
    borc plan:LZ planlı:Q niyyət:LZ qəsd məram ideya:L prinsip:LZ prinsipial:Q qayda yol üsul:L
    tərz:L forma metod:L vasitə:LZ alət imkan şərait:L mühit:L vəziyyət:L hal:L mövqe:L mərhələ:L
    pillə:L dərəcə:L səviyyə:L mərtəbə əsas sübut təməl:LZ mənbə:L qaynaq:L məxəz mənşə:L əlamət:L
    nişanə:L iz:LZV ləpir simvol:L işarə:LZ göstəriş:L göstərici:L rəmz:L obraz:L surət təsvir:L
    tərif:LV izah:L izahlı şərh:C qeyd təhlil:C müqayisə:LZ fərqləndirici ümumiləşdirmə xülasə icmal
    hesabat:L yekun:L nəticə hadisə:LZ əhvalat:L fakt:L faktiki olay fürsət bəla:LZ fəlakət:L
    müsibət:L faciə:L çətinlik:L problem:LZ məsələ:L dilemma böhran:L gərgin:Q qalmaqal:L küy
    sükut:L sakitlik:L dinclik dinc:Q rahatlıq rifah:L firavan:Q abad:Q abadlıq inkişaf:L tərəqqi:L
    gerilik dirçəliş oyanış yenilik:C kəşf islahat köhnəlik irəliləyiş üstün:Q məziyyət:L şərik:Q
    iştirak:C iştirakçı:Q üzv:QZ iddia:LZS iddialı:Q iddiasız:Q iddiaçı:Q cavabdeh:Q rəqib
    qalibiyyət məğlub:Q hədəf:V nişangah zərbə:L vuruş:C yumruq:V təpik:V şillə:V sıxıntı:L basqı:L
    basqın:C təqib:C izləyici:Q qovğa:C savaş:C giley:LC gileyli narazı şikayət:CL dilək xəyanət:K
    etibarsız:Q aldanış inciklik incik:Q kədərli:Q gülüş:L təbəssüm:L zarafatcıl:Q əyləncə:L
    şənlik:L kef:LZC dincəliş istirahət yuxulu hamilik ayrılıq:Z bölgü:L hissə pay parça damcı:V
    qətrə ovuntu dənə:V dəstə:L sürü:L qrup:L cüt zəncir silsilə:L
  `,
  from_verbs: `
    yemiş döşəmə bəzək bataq qovurma aram aran buruq bükük keçid yataq durna dayanacaq yanıq sınıq
    açıq pozuq kəsik əzik deşik yırtıq cırıq tutuq soluq donuq sönük ölük küsülü bükülü axar açar
    çapar uçar gəlir çıxarış alış veriş giriş baxış uçuş gediş qalxış düşərgə yağıntı tikinti
    söküntü qırıntı töküntü çıxıntı axıntı qusuntu dağıntı yığıntı əyinti bulantı yaxıntı alıntı
    çəki sayğı sevgi bilgi vergi sərgi bölgü süzgü sancı duyğu qayğı görgü örtü basqı yuvaq daraq
    oraq bişi qatıq yatıq batıq basmaqəlib oxucu yazıcı satıcı alıcı verici qurucu görücü bilici
    seçici keçici uçucu qorxuducu əzici öldürücü yandırıcı dəyişdirici eniş fayl duman çağa aləm
    salam qələm ələm məlhəm bəhrə canlı dəyirman bulanıq qarışıq itki kəskin keçkin çapqın daşqın
    basqın azğın qızğın çılğın dalğın düşgün tutqun yorğun uyğun pozğun sürgün vurğun yetkin bişkin
    sönük dönərgə sığınacaq qoyuluş quruluş duruş oturuş yürüş vuruş ötüş bölüş ölüm doğum görkəm
    şaxta şaxtaçı saman yaman dərman fərman orman
  `,
  names: `
    Vəli Həsən Hüseyn Məmməd Əhməd Mahmud Rəşad Elçin Elşən Elnur Anar Orxan Tural Vüsal Kamran Rauf
    Ramil Rüfət Samir Səməd Sabir Nizami Füzuli Nəsimi Vaqif Xaqani Rəsul Rza İbrahim İsmayıl Yusif
    Yaqub Musa Davud Süleyman Ömər Osman Kərim Rəhim Cavid Cəfər Tofiq Heydər İlham Ramiz Namiq
    Natiq Fərid Fikrət Eldar Aydın Araz Elxan Teymur Zaur Ruslan Murad Nurlan Fuad Ceyhun Şahin Azər
    Bəxtiyar Aynur Aygün Aysel Günel Gülnar Gülnarə Nigar Leyla Lalə Sevinc Sevda Sevil Ülviyyə
    Könül Nərgiz Nəzrin Fidan Fatimə Zəhra Zeynəb Məryəm Xədicə Ayşə Elmira Elnarə Səbinə Səidə
    Tünzalə Təranə Türkan Vüsalə Əliyev Məmmədov Həsənov Hüseynov Quliyev İsmayılov Əhmədov
    İbrahimov Babayev Abbasov Rəhimov Cəfərov Əliyeva Məmmədova Həsənova Hüseynova Quliyeva
    İsmayılova Əhmədova İbrahimova Babayeva Abbasova Rəhimova Mehdiyev Mustafayev Nəsirov Nəbiyev
    Orucov Qasımov Rzayev Səfərov Vəliyev Yusifov Zeynalov Ağayev Avropa Asiya Afrika Amerika
    Avstraliya Azərbaycan Türkiyə İran İraq Suriya İsrail Misir Səudiyyə Pakistan Hindistan Çin
    Yaponiya Koreya Rusiya Ukrayna Belarus Moldova Polşa Macarıstan Rumıniya Bolqarıstan Yunanıstan
    İtaliya İspaniya Portuqaliya Fransa Almaniya Avstriya İsveçrə Belçika Hollandiya Niderland
    İngiltərə Britaniya İrlandiya Norveç İsveç Finlandiya Danimarka Latviya Litva Estoniya Kanada
    Meksika Braziliya Argentina Əfqanıstan Qırğızıstan Tacikistan Moskva Vaşinqton Nyu York Berlin
    Roma Madrid Vyana Brüssel Pekin Tokio Dubay Bağdad Dəməşq Qüds Təbriz Ərdəbil Urmiya İzmir Qars
    İğdır Batumi Dərbənd Xəzər Qafqaz Zaqafqaziya Dağlıq Kəlbəcər Zəngəzur Muğan Mil Talış Savalan
    Qarabağ
  `,
};
