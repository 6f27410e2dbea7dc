/**
 * Words of the state, the law, work, trade and people. Written by hand from general knowledge of the
 * language; the letters after a colon name the derived words that exist too (see `derive.ts`).
 */
export const SOCIETY: Readonly<Record<string, string>> = {
  law: `
    hüquqazidd haqsız:Q haqlı:Q haqsızlıq ədalət:M qanunpozan:Q cinayətkar:Q cinayət:C təqsirkar:Q
    müqəssir günah:C kəffarə cinayətşünas:Q kriminalist:Q kriminal kriminoloji qəsdən qəsdli
    ehtiyatsız:Q ehtiyat:SMC hədələyici təhdid:C qorxu:LMS təzyiq:LZ zor:LV zorakı:Q soyğun:K
    talan:KC talama qarət:KC qaçaqmal:CK fırıldaq:CK kələk:K hiylə:LZM hiyləgər:Q aldadıcı yalan:K
    yalançı:Q saxta:Q saxtakar:Q dələduz:Q israfçı dağıdıcı:Q təhqir:LZ təhqiredici söyüş:C söyüşlü
    böhtan:CK şər:CLZ şərləyici iftira:CK təxribat:CK iğtişaş:C tətilçi üsyan:CKL qiyam:CK çevriliş
    qəsd casus:Q xəyanətkar:Q terrorçu:Q girov girovluq adamoğurluğu qul:Q köləlik kölə əsarət sui
    qanqster mafiya quldur:Q qəsbkar işğal:KC işğalçı:Q təcavüz:KC təcavüzkar:Q qatil:Q qətliam
    soyqırım intihar özünəqəsd dava:KC davakar:Q küçə kürəkən məhbus:Q zindan həbs:C kamera karser
    sürgün cərimə:LZ cəza:LZ cəzasızlıq tənbeh:L töhmət:L töhmətləndirici töhmətsiz xəbərdarlıq
    danlaq azadlıq azad:Q azadedici əfvetmə əfvolunma məhkumiyyət qərarlı qərarsız:Q icra:L
    icraedici icraçı:Q icraatçı müttəhim şübhəli:Q müdafiəçi:Q müdafiəli ittihamedici işgəncəli
    axtarış:C yoxlayıcı nəzarət:SKC nəzarətsiz:Q baxımsız:Q şahid:Q dəlil:LZ sübut:LZ isbat:L
    isbatsız təkzib:L inkar:C iqrar etiraf:C and:L andiçmə təsdiqedici mübahisə:LZ mübahisəsizlik
    niza münaqişə:LZ ixtilaf:L anlaşılmazlıq razı:Q razılıq narazı:Q narazılıq uzlaşma barışıq
    güzəştçi vasitəçi:Q vəkalət:LZ vəkaləten səlahiyyətli:Q səlahiyyətsiz:Q səlahiyyət:C vətəndaş:Q
    vətəndaşlıq təbəə təbəəlik əcnəbi:Q hüquq:LZ öhdəçilik öhdəli borc:LZSM borclu:Q borcalan
    borcverən ipoteka:L girov:Q zaminli zamin:Q qarant:Q təminat:LZSM beh:L əmanət:C əmanətçi
    əmanətli müddət:LZ müddətli növbədənkənar vaxtsız:Q vaxtaşırı vaxtilə müavin:Q sədrlik sədr:Q
    kvorum:L çoxluq azlıq səsvermə bülleten seçki:L seçkili seçkiqabağı dairə məntəqə siyahı:L
    müşahidəçi mandat:L statut statuslu status:L nizamnamə:L əsasnamə:L direktiv:L təlimatlandırma
    təlimat:C təlimatçı qaydaqanun qərarnamə müraciətnamə bəyanat:L bəyan:L bəyannamə:L xahişnamə
    vəkalətnamə:L etibarnamə:L arayış:L rəy:L rəyçi qəbz:L çek:LZ akt:L möhür:LZV imza:LZV imzasız
    nüsxə:L surət:LC əsl əsil:Q kopya:V skan blank:L forma:LZ nümunəvi nümunə:L qeyd:LZ
    qeydiyyat:LZC qeydiyyatsız anket:L arxiv:C kargüzar:Q kargüzarlıq katib:Q katiblik kanselyar:Q
    məxfi:Q gizli:Q aşkar:Q açıqlıq açıq:Q qapalı:Q elan:LZC ilan xəbərdar:Q xəbər:LZMSC xəbərsiz:Q
    çağırış:C ismarış tələb:LC tələbkar:Q tələbat istək:LZ istəkli ixtiyar:LZ ixtiyari könüllü:Q
    məcbur:Q məcburən icbari:Q qadağa:LZ qadağan:C məhdud:Q məhdudiyyət:LZ sərhəd:LZC sərhədçi
    maneə:LZ əngəl:LZV mane manelik müdaxilə:LZC müdaxiləsiz:Q qərəz:LZ qərəzli:Q tərəfli:Q
    tərəfsiz:Q tərəfkeş:Q tərəfdar:Q əleyhdar:Q əleyhinə lehinə əks əksinə əksiklik qarşıdurma
    müqavimət:LZC itaət:LZ itaətkar:Q tabe:Q tabeçilik tabeli tabesiz:Q intizam:LZSMC intizamsız:Q
    nizam:LZ nizamsız:Q asayiş:L qayda:LZ səliqə:LZS səliqəli səliqəsiz:Q norma:L standart:L meyar
    ölçüsüz ölçü:LZ
  `,
  state: `
    dövlət:C dövlətçi:Q hökumət:LZ hakimiyyət:LZ hakim:Q hökmdar:Q şah:Q sultan:Q kral:Q kraliça
    imperator:Q imperiya padşah:Q xan:Q xanlıq bəylik vəzir:Q vali:Q qubernator mer:Q meriya nazir:Q
    nazirlik başçı:Q lider:Q prezident:Q vitse premyer spiker deputat:Q senator parlamentçi
    partiya:LZ partiyalı müxalif:Q müxalifət:C iqtidar:LZ islahatçı inqilab:CK kommunist kommunizm
    sosialist sosializm liberal:Q liberalizm demokrat:Q diktator:Q diktatura rejim:L monarxiya
    respublikaçı milli:Q millət:C millətçi:Q vətən:C vətənpərvər:Q yurd:Z yurddaş:Q həmyerli:Q
    soydaş:Q ölkə:L xarici:Q yadelli qərbli şərqli cənublu şimallı bakılı türk:Q azərbaycanlı:Q
    rus:Q ingilis fransız gürcü fars ərəb yəhudi çinli yapon amerikalı avropalı ləzgi talış avar
    kürd tat udin türkmən özbək qazax tatar italyan ispan hind ingiliscə rusca türkcə azərbaycanca
    fransızca ərəbcə farsca ordu:L əsgər:Q hərbçi zabit:Q leytenant kapitan mayor polkovnik
    general:Q serjant çavuş komandir:Q qərargah batalyon alay tabor briqada diviziya korpus bölük
    rota tağım cəbhə:C səngər:L istehkam hücum:C müdafiə:LZ hərb:C döyüş:C döyüşkən:Q müharibə:L
    atəş:L atəşkəs sülh:C sülhsevər:Q sülhməramlı:Q barış:C qələbə:L zəfər:L məğlub məğlubiyyət:L
    şəhid:Q veteran:Q səfərbər:Q səfərbərlik çağırışçı tank:C top:C topçu raket:L minaatan avtomat:L
    tüfəng:L qumbara güllə:LZV mərmi bomba:LV silah:LZC silahsız silahlı bayraq:LZ gerb:L himn:L
    medal:L orden:L fəxri:Q təltif:L mükafat:LZ pasport:LZ viza:LZ miqrant:Q mühacir:Q mühacirət
    qaçqın:Q köçkün:Q didərgin:Q sığınacaq:L səfir:Q səfirlik konsul:Q diplomat:Q ittifaq:L
    müttəfiq:Q birlik beynəlxalq:Q beynəlmiləl dünyəvi:Q sanksiya:L embarqo blokada:V sərgərdan
    bələdiyyə:C camaat:L camaatlıq cəmiyyət:L xalq:Q əhali:L ictimai:Q ictimaiyyət:C fəal:Q fəallıq
    təşəbbüs:K aksiya mitinq:C nümayiş:C etirazçı piket yürüş etiraz:LZ tələb şüar kampaniya polis:Q
    milis jandarm xəfiyyə dedektiv detektiv agent:Q agentura xilasedici xilaskar:Q yanğınsöndürən
    yanğınsöndürmə təcili fövqəladə:Q mühafizə:LZC mühafizəkar:Q qoruqçu keşik:C keşikçi:Q qarovul:C
    növbə:CLZ növbətçi:Q patrul gömrük:C gömrükçü vergi:LZC
  `,
  work: `
    iş:LZQC işgüzar:Q işsiz:Q işbaz:Q işçi:Q işgörən işverən:Q işəgötürən:Q əmək:LC əməkçi
    əməksevər:Q əməkdaş:Q əməkhaqqı peşə:LZ peşəkar:Q ixtisas:LZ ixtisaslı mütəxəssis:Q vəzifə:LZ
    vəzifəli kadr:L heyət:L kollektiv:Q komanda:L briqadir:Q briqadirlik usta:Q ustad:Q sənət:LC
    sənətkar:Q fəhlə:Q bənna:Q rəngsaz:Q suvaqçı dülgər:Q xarrat:Q dəmirçi:Q çilingər:Q qaynaqçı:Q
    elektrik:C santexnik:Q mexanik:Q texnoloq:Q mühəndis:Q memar:Q memarlıq dizayner:Q dizayn:L
    layihə:LC layihəçi inşaat:C inşaatçı:Q sürücü:Q taksi taksiçi traktor:C traktorçu kombayn:C
    kran:C pilot:Q təyyarəçi:Q gəmiçi:Q kapitan:Q dənizçi:Q matros balıqçı:Q ovçu:Q meşəbəyi
    aqronom:Q baytar:Q zootexnik həkim:Q tibb feldşer:Q tibbbacısı mama:Q cərrah:Q terapevt pediatr
    nevroloq kardioloq onkoloq okulist psixiatr:Q psixoloq:Q əczaçı:Q laborant:Q sanitar:Q müəllim:Q
    tərbiyəçi:Q pedaqoq dosent professor:Q akademik:Q alim:Q rektor:Q dekan:Q direktor:Q müdir:Q
    müdiriyyət idarəçi:Q menecer:Q mühasib:Q auditor:Q iqtisadçı:Q maliyyəçi:Q bankir kassir:Q
    inkassator xəzinədar:Q xəzinə:L sahibkar:Q biznes biznesmen:Q tacir:Q satıcı:Q alverçi alver:C
    dəllal:Q makler:Q anbardar:Q yükləyici hamal:Q kuryer:Q poçtalyon:Q ekspeditor:Q dispetçer:Q
    operator:Q proqramçı:Q jurnalist:Q müxbir:Q redaktor:Q naşir:Q nəşriyyat yazıçı:Q şair:Q
    tərcüməçi:Q rəssam:Q heykəltəraş:Q musiqiçi:Q bəstəkar:Q müğənni:Q xanəndə:Q aktyor:Q aktrisa
    rejissor:Q rəqqas:Q fotoqraf:Q operatorluq məşqçi:Q futbolçu:Q idmançı:Q hakimlik aşpaz:Q
    ofisiant:Q barmen çörəkçi:Q qənnadçı:Q qəssab:Q dərzi:Q çəkməçi:Q bərbər:Q zərgər:Q saatsaz:Q
    süpürgəçi dalandar:Q xadimə qulluqçu:Q qulluq:C xidmətçi:Q gözətçi:Q bağban:Q çoban:Q əkinçi:Q
    maldar:Q tərəvəzçi arıçı:Q fermer:Q muzdur muzd:LZ muzdlu maaş:LZ məvacib:L avans:L mükafat:C
    zəhmət:LZ zəhmətkeş:Q yorğun:Q istirahət:C məzuniyyət:L ezamiyyət:L tətil:C təqaüd:C staj:L
    stajçı təcrübə:LZSC təcrübəli:Q təcrübəsiz:Q naşı:Q bacarıqlı bacarıqsız:Q səriştə:LZ
    qabiliyyət:LZ səmərə:LZ məhsuldar:Q rəqabət:LC rəqib:Q karyera müsabiqə:L vakansiya tabel
    briqada:L ofis:L müəssisə:L idarə:C şöbə:L sektor:L filial:L sex:L zavod:C fabrik:C emalatxana
    dəzgah:L avadanlıq:L alət:L cihaz:L qurğu:L istismar:C istismarçı təmir:CZ təmirli təmirçi:Q
    quraşdırıcı tənzimləyici sınaq:L
  `,
  economy: `
    iqtisad:C iqtisadi pul:LZ pulsuz:Q nağd:Q nağdsız sikkə əskinas manat:Q qəpik:Q dollar:Q rubl:Q
    lirə avro:Q kurs məzənnə:L valyuta:L bank:C bankomat kart:L hesab:LZC əmanət ödəniş:LZ ödəyici:Q
    ödəyicilik ödənc kredit:LC kreditor:Q lizinq:L ssuda:L faiz:LZ gəlir:LZ gəlirli:Q mənfəət:LZ
    mədaxil məxaric xərc:LZ xərcli büdcə:L maliyyə:L dotasiya:L subsidiya:L qrant:L yardım:C
    sərmayə:LC sərmayədar:Q investor:Q səhm:L səhmdar:Q pay:LC payçı dividend:L birja:C inflyasiya:L
    bahalıq ucuzluq qiymət:LZ qiymətli:Q qiymətləndirici dəyər:LZS dəyərli:Q maya xammal:L məhsul:L
    mal:LC maldarlıq əmtəə:L ticarət:C bazar:C market pərakəndə satış:L satıcılıq alıcı:Q müştəri:Q
    istehlak:C istehsal:C ixrac:C idxal:C daşıyıcı:Q yük:LZ logistika anbar:C konteyner:L tara qab:L
    paket:L qutu:L kisə:L çəki:LZ çəkili ton:Q kilo kiloqram:Q qram:Q litr:Q metr:Q santimetr:Q
    millimetr kilometr:Q hektar:Q kvadratmetr kub:L kubmetr faktura qaimə invoys çek kassa aparat
    tərəzi reklam:C marketinq brend:L firma:L holdinq konsern konsorsium kooperativ:L şirkət:L
    korporasiya müflis:Q iflas tender:L hərrac:C satınalma:L müqavilə:LZ kontrakt:L podratçı:Q
    subpodratçı sifariş:C sifarişçi:Q icarə:LZC icarədar:Q kirayə:LC kirayənişin:Q kirayəçi:Q
    girovsuz sığorta:LZC vergi:LZ vergitutma aksiz:L rüsum:LZ rüsumsuz gömrüksüz güzəşt:LZ endirim:L
    bonus:L lotereya uduş:L oyunçu qumar:C mərc varidat sərvət:LZ varlı:Q zəngin:Q kasıb:Q yoxsul:Q
    dilənçi:Q möhtac:Q ehtiyac:LZ ehtiyaclı çatışmazlıq qıtlıq bolluq artıq:Q əskik:Q kifayət
    yetərli:Q yetərsiz:Q qalıq:L artım:L sənaye:L neft:LC neftçi:Q qaz:LC mədən:C mədənçi metal:L
    metallurgiya kimya:C kimyəvi energetika:L energetik enerji:L elektrik:L su:LZC kənd təsərrüfat:C
    aqrar əkin:C torpaq:LZ pay:L
  `,
  people: `
    insan:Q insanpərvər:Q bəşər:Q bəşəriyyət adam:Q kişi:Q qadın:Q oğlan:Q qız:Q uşaq:LZQ uşaqlı
    körpə:Q çağa yeniyetmə:Q gənc:Q cavan:Q ahıl:Q qoca:Q yaşlı:Q ixtiyar ana:LZQ ata:LZQ valideyn:Q
    övlad:LZ oğul:Q nəvə:L nəticə bacı:Q qardaş:Q əmi:Q əmioğlu əmiqızı dayı:Q dayıoğlu dayıqızı
    xalaoğlu xalaqızı bibi bibioğlu bibiqızı qayınata qayınana qayın baldız kürəkən:Q yeznə bacanaq
    elti ər:LZ arvad:LZ həyat yoldaş:Q nişanlı:Q dul:Q subay:Q evli:Q nikahlı nikahsız:Q kimsəsiz:Q
    himayədar:Q sağdış ailə:LZ ailəvi nəsil:L soy:LZ sop əcdad ulu:Q əkiz:Q qohum:Q qonşu:Q tanış:Q
    dost:Q düşmən:Q həmdəm sirdaş:Q sevgili rəfiqə dayə:Q qonaq:Q ev:LZ ad:LZ familiya soyad:L
    ləqəb:L təvəllüd doğum:L doğuluş ölüm:LZ ölü vəfat rəhmət:L rəhmətlik mərhum:Q mərhumə dəfn:L
    cənazə yas:L matəm:L ehsan toy:L elçi:Q nişan:LZ cehiz:L xına yaş:L yaşıd:Q ömür:Q həyat:LZ
    yaşayış:LZ məişət:L adət:L ənənə:L ənənəvi:Q mərasim:L bayram:Q xarakter:LZ xasiyyət:LZ
    davranış:L rəftar:L ədəb:LZ ədəbli ədəbsiz:Q tərbiyə:LZCS tərbiyəli tərbiyəsiz:Q nəzakət:LZ
    kobud:Q mehriban:Q səmimi:Q səmimiyyət:L saf:Q sadiq:Q sədaqət:LZ vəfa:LZS vəfalı etibar:LZ
    dürüst:Q namus:LZ qeyrət:LZ şərəf:LZ şərəfli ləyaqət:LZ hörmət:LZ hörmətli hörmətsiz:Q nüfuz:LZ
    mötəbər:Q məşhur:Q şöhrət:LZ alçaq:Q rəzil:Q xain:Q paxıl:Q xəsis:Q tamahkar:Q acgöz:Q əclaf:Q
    vicdan:LZ vicdansız:Q mərhəmət:LZ rəhm:LZ rəhmsiz:Q qəddar:Q zalım:Q zülm:Q zülmkar qəzəb:LZ
    hirs:LZ əsəb:LZ əsəbi:Q sakit:Q səbir:LZ səbirli səbirsiz:Q inad:CLK inadkar:Q cəsarət:LZ
    cəsur:Q igid:Q qoçaq:Q mərd:Q qəhrəman:Q utancaq:Q təvazökar:Q məğrur:Q lovğa:Q təkəbbür:L
    ağıl:LZ ağıllı ağılsız:Q müdrik:Q zirək:Q dərrakə:L savad:LZ savadlı savadsız:Q cahil:Q axmaq:Q
    səfeh:Q dəli:Q sərsəm:Q tənbəl:Q çalışqan:Q avara:Q sərxoş:Q əyyaş:Q içki:LC narkoman:Q
    alkoqolik:Q siqaret papiros dəcəl:Q şuluq:Q nadinc:Q şən:Q şad:Q xoşbəxt:Q bədbəxt:Q kədər:LZ
    qəm:LZ qəmgin:Q məyus:Q peşman:Q peşmançılıq təəssüf heyf sevinc:LZ nəşə:L zövq:LZ həzz
    ləzzət:LZ dərd:LZV qayğı:LZS qayğıkeş:Q narahat:Q narahatçılıq həyəcan:LZV təlaş:L panika:L
    vahimə:L dəhşət:L qorxulu qorxusuz təəccüb:L heyrət:L maraq:LZ həvəs:LZ həvəskar:Q arzu:LV
    xəyal:L ümid:LZS ümidsiz:Q inam:LZ güman:L şübhə:LZ şübhəsiz:Q sirr:L sirli məhəbbət:L sevgi:LZ
    eşq:L nifrət:L kin:LZ küsü:L intiqam:C qisas:C düşmənçilik dostluq mehr:L ünsiyyət:LZ söhbət:LC
  `,
  education_culture: `
    təhsil:LZ təhsilli məktəb:L məktəbəqədər lisey gimnaziya kollec:L texnikum akademiya
    universitet:L institut:L fakültə kafedra bağça:L kurs:L sinif:L auditoriya dərs:L dərslik
    dəftər:L kitab:LC kitabça qələm karandaş təbaşir lövhə xətkeş silgi çanta:L tapşırıq imtahan:LZ
    sınaq test:L bal qiymət şagird:Q tələbə:Q aspirant doktorant magistr:Q bakalavr:Q məzun:Q
    abituriyent diplom:LZ attestat:L elm:LZ elmi:Q alim tədqiqat:C kəşf:C kəşfiyyat:C ixtira:C
    ixtiraçı:Q nəzəriyyə:C təcrübi fizika:C riyaziyyat:C həndəsə cəbr biologiya:L coğrafiya tarix:C
    tarixçi ədəbiyyat:C ədəbi:Q dil:LZC dilçi:Q qrammatika lüğət:C hərf:L əlifba:L sait samit heca
    söz:LZC sözlük ifadə:LZ cümlə:L mətn:L abzas başlıq:L məqalə:L yazılı hekayə roman:C povest
    dastan:C nağıl:C şeir:L poema misra qəzəl bayatı lətifə zarafat:C məsəl dram komediya faciə:L
    tamaşa:C tamaşaçı:Q səhnə:L pərdə:L kino:C film:L serial teleserial televiziya:L televizor
    radio:L efir:L veriliş aparıcı:Q kanal:L qəzet:C jurnal:L mətbuat:L nəşr:L nəşriyyat:C xəbər
    reportaj müsahibə:L müxbir musiqi:L mahnı:C nəğmə melodiya muğam simfoniya orkestr ansambl xor
    tar:C kaman kamança saz qarmon zurna nağara piano gitara skripka rəqs:L balet opera rəsm:L
    rəssam sərgi:L muzey:L heykəl:L abidə:L qalereya xalça:CK xalçaçı naxış:L ornament keramika
    mədəni:Q mədəniyyət:LZ mədəniyyətsiz:Q incəsənət sənətşünas:Q irs:L irsən tarixən milliyyət:C
    din:LZ dindar:Q islam:C müsəlman:Q xristian:Q məscid kilsə sinaqoq molla:Q axund imam:Q şeyx
    keşiş:Q peyğəmbər:Q allah:LZ tanrı bibliya dua:L namaz:LZ oruc:L həcc hacı məşhədi zəkat
    cənnət:L cəhənnəm:L mələk:L şeytan:L ruh:L günah savab:L ibadət:L ziyarət:L ziyarətgah zəvvar
    pir ocaq:L idman:L futbol:C basketbol voleybol güləş:C boks:C şahmat:C çimərlik üzgüçü:Q
    üzgüçülük qaçış:C çempion:Q çempionat kubok turnir yarış:L oyun:C komanda qapıçı:Q hücumçu
    müdafiəçi həkəm stadion:L meydança məşq:L rekord:C medalçı azarkeş:Q olimpiada turist:Q turizm:L
    səyahət:C səyyah ekskursiya:C gəzinti:L səfər:LC mehmanxana:C otel:L istirahətçi kurort
  `,
};
