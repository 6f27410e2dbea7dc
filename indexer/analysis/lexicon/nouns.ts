/**
 * Nouns, adjectives, adverbs and names by field, in the form a dictionary gives. Written by hand from
 * general knowledge of the language; derived words are entries of their own or the letters
 * after a colon (see `derive.ts`).
 */
export const NOUNS: Readonly<Record<string, string>> = {
  courts: `
    məhkəmə hakim hakimiyyət məclis iclas icraat kollegiya plenum rəyasət instansiya apellyasiya
    kassasiya ədliyyə ədalət ədalətsizlik prokuror prokurorluq vəkil vəkillik notarius notariat
    müstəntiq istintaq təhqiqat təhqiqatçı müdafiə müdafiəçi ittiham ittihamçı katib tərcüməçi
    ekspert ekspertiza mütəxəssis şahid şahidlik zərərçəkmiş iddia iddiaçı cavabdeh ərizə ərizəçi
    şikayət şikayətçi etiraz vəsatət protest tərəf üçüncü nümayəndə nümayəndəlik vəkalətnamə
    qəyyum qəyyumluq himayəçi himayəçilik qərar qərardad qətnamə hökm əmr sərəncam fərman fəsil
    maddə bənd hissə abzas qeyd əlavə təfsir şərh norma qayda prinsip müddəa tələb əsas əsassız
    dəlil sübut sübutetmə fakt hal mahiyyət məzmun nəticə xülasə protokol stenoqram bildiriş
    çağırış təbliğ rəsmi müddət möhlət bərpa xitam ləğv dəyişiklik qüvvə qüvvədə icra icraçı məmur
    məmurluq səlahiyyət aidiyyət tabelik yurisdiksiya immunitet mandat qanun qanunvericilik
    qanunverici qanuni qanunsuz qanunsuzluq qanunilik məcəllə konstitusiya nizamnamə əsasnamə
    təlimat reqlament konvensiya beynəlxalq müqavilə saziş pakt bəyannamə qətimkan tədbir
  `,
  procedure: `
    mülki cinayət inzibati kommersiya iqtisadi hərbi vergi gömrük ailə əmək mənzil torpaq su meşə
    yer təki seçki büdcə prosessual proses prosedur iş kateqoriya predmet mübahisə mübahisəli
    mübahisəsiz tələbnamə sənəd kağız surət əsl nüsxə imza möhür ştamp tarix gün ay il saat dəqiqə
    nömrə kod ünvan məkan vaxt zaman an dövr müddətsiz birinci ikinci dördüncü beşinci
    altıncı yeddinci səkkizinci doqquzuncu onuncu xərc rüsum dövlət haqq ödəniş borc borclu
    kreditor kredit cərimə penya dəbbə faiz məbləğ manat qəpik dollar avro pul vəsait hesab bank
    balans qiymət dəyər xüsusi ümumi şəxsi fərdi hüquqi hüquq hüquqlu hüquqsuz fiziki vətəndaş
    vətəndaşlıq əcnəbi xarici yerli vəziyyət şərait şərt şərtli şərtsiz səbəb məqsəd niyyət qəsd
    ehtiyatsızlıq təqsir təqsirli təqsirsiz təqsirləndirilən şübhə şübhəli məhkum məhkumluq
    məsuliyyət məsul məsuliyyətsizlik öhdəlik vəzifə vəzifəli tərk imtina razılıq barışıq
    mediasiya mediator arbitraj münsif iddianamə mülahizə izahat ifadə arayış rəy akt qovluq
    material cild vərəq siyahı reyestr qeydiyyat qeydiyyatçı lisenziya icazə patent sertifikat
    şəhadətnamə vəsiqə pasport
  `,
  civil: `
    əmlak əmlakçı mülkiyyət mülkiyyətçi sahib sahiblik sahibkar sahibkarlıq istifadə istifadəçi
    sərəncamverici girov girovsaxlayan girovqoyan ipoteka zamin zaminlik zəmanət qarantiya qarant
    təminat beh kirayə kirayəçi icarə icarəçi alqı satqı satış satıcı alıcı alış hədiyyə podrat
    podratçı sifariş sifarişçi daşıyıcı yük sərnişin ekspeditor saxlanc anbar komisyon agent
    agentlik françayzinq faktorinq lizinq sığorta sığortaçı sığortalı miras vərəsə vərəsəlik varis
    vəsiyyət vəsiyyətnamə vəsiyyətçi pay paylı bölgü hissəli birgə ortaq ortaqlıq cəmiyyət şirkət
    müəssisə təşkilat idarə kooperativ səhm səhmdar iflas müflis ləğvetmə yenidəntəşkil təsisçi
    təsis kapital mənfəət gəlir zərər zərərvurma ziyan itki kompensasiya təzminat əvəz mənəvi
    maddi şərəf ləyaqət nüfuz işgüzar ad şəkil müəllif müəlliflik ixtira nişan əqdi əqd etibarlı
    etibarsız etibarsızlıq etibarnamə forma yazılı şifahi elektron imzalı dövri birdəfəlik
    servitut xidməti çıxarış kupça ev otaq bina tikili tikinti sahə həyət bağ torpaqsahibi qaraj
    mağaza obyekt daşınar daşınmaz avtomobil maşın nəqliyyat vasitə mal məhsul əşya təsərrüfat
    fermer istehsal istehsalçı istehlak istehlakçı xidmət keyfiyyət keyfiyyətli keyfiyyətsiz qüsur
    qüsurlu zəmanətli reklam rəqabət inhisar bazar ticarət tacir idxal ixrac vasitəçi broker birja
    qiymətli istiqraz veksel çek qəbz faktura qaimə smeta layihə plan xəritə sərhəd qonşu qonşuluq
    yol keçid
  `,
  family: `
    nikah ər arvad həyat uşaq övlad valideyn ata ana oğul qız qardaş bacı nənə baba nəvə
    qohum qohumluq ailəli aliment alimentçi tərbiyə qayğı övladlıq atalıq analıq himayə yetkinlik
    yetkin azyaşlı yaş doğum ölüm ölmüş sağ xəstə xəstəlik səhhət sağlamlıq əlil əlillik sosial
    müavinət pensiya pensiyaçı təqaüd təqaüdçü toy nişanlı cehiz soyad
  `,
  labour: `
    işçi işəgötürən işəgötürmə əməkdaş müdir rəis direktor rəhbər rəhbərlik sədr müavin müqaviləli
    kollektiv həmkar həmkarlar ittifaq ştat peşə ixtisas ixtisar ixtisaslı əməkhaqqı maaş məvacib
    mükafat avans məzuniyyət istirahət tətil bayram növbə növbəli iştirak işsiz işsizlik məşğulluq
    staj təcrübə sınaq intizam tənbeh töhmət xəbərdarlıq davamiyyət məhsuldarlıq tarif dərəcə
    təhlükəsizlik mühafizə xəsarət zədə qəza bədbəxt hadisə hamilə hamiləlik gecə ezamiyyə
    ezamiyyət işgünü kadr təyinat təyin azad istefa attestasiya müsabiqə müsahibə
  `,
  criminal: `
    cinayətkar cinayətkarlıq cəza həbs həbsxana azadlıq məhrumetmə məhrumiyyət ömürlük islah
    islahedici koloniya türmə axtarış baxış müayinə oğurluq oğru quldurluq soyğunçuluq dələduzluq
    dələduz fırıldaq israf hədə zorakılıq qətl adam qatil bədən işgəncə insan alveri
    rüşvət rüşvətxorluq korrupsiya saxtakarlıq saxta qaçaqmalçılıq narkotik psixotrop silah sursat
    partlayıcı partlayış yanğın xuliqanlıq vandalizm terror terrorçuluq ekstremizm xəyanət
    casusluq fərarilik səhlənkarlıq ağırlaşdırıcı yüngülləşdirici residiv iştirakçı təşkilatçı
    təhrikçi köməkçi qrup dəstə mütəşəkkil hazırlıq cəhd qurban zərbə bıçaq tapança güllə meyit
    barmaq dna qan tibbi psixiatrik anlaqlı anlaqsız məcburi müalicə probasiya amnistiya əfv
    bəraət günah günahkar günahsız tövbə etiraf inkar alibi canişin təqib ittihamnamə eksperiment
    müşahidə agentura əməliyyat gizli açıq qapalı aşkar
  `,
  administrative: `
    xəta polis müfəttiş müfəttişlik nəzarət nəzarətçi nazir nazirlik komitə fond idarəetmə
    bələdiyyə prezident parlament deputat seçici referendum səs namizəd partiya birlik müraciət
    müraciətçi cavab fəaliyyət fəaliyyətsizlik hərəkət hərəkətsizlik diskresiya orqan qurum
    subyekt sürücü sürücülük işıqfor piyada dayanacaq park avtobus qatar gəmi hava təyyarə liman
    stansiya vergiödəyici aksiz güzəşt azadolma sanksiya deklarasiya miqrasiya miqrant viza qaçqın
    köçkün sığınacaq deportasiya təhsil məktəb məktəbli universitet institut fakültə tələbə
    müəllim müəllimə dərs imtahan attestat diplom səhiyyə xəstəxana həkim dərman sanitariya
    gigiyena ekologiya ətraf mühit tullantı heyvan bitki ov balıq təbiət təbii ehtiyat neft qaz
    elektrik enerji istilik kanalizasiya abunəçi mədəniyyət abidə idman turizm mətbuat jurnalist
    media internet sayt informasiya məlumat sirr məxfi məxfilik rabitə telefon poçt məktub şəbəkə
    sistem proqram texnologiya rəqəmsal kibertəhlükəsizlik
  `,
  everyday: `
    kişi qadın oğlan şagird dost düşmən qonaq xalq millət cəmi kütlə ömür səhər axşam günorta
    həftə əsr bahar yaz yay payız qış çərşənbə cümə şənbə dünən sabah bu indi əvvəl sonra tez gec
    həmişə heç bəzən ölkə vətən kənd qəsəbə rayon küçə prospekt meydan döngə məhəllə körpü dağ
    dərə çay göl dəniz okean ada sahil çöl düz tarla bağça ağac gül çiçək ot yarpaq meyvə alma
    armud üzüm nar heyva gilas albalı qoz fındıq qarpız yemiş pomidor xiyar kartof soğan sarımsaq
    çörək ət süd pendir yağ şəkər qəhvə yemək içki şərab araq bal düyü un yumurta toyuq qoyun inək
    at it pişik quş qurd tülkü şir ilan arı milçək baş göz qulaq burun ağız diş dil boyun əl
    qol dırnaq ayaq diz bel qarın ürək ciyər beyin sümük dəri saç üz alın dodaq can ruh ağıl fikir
    düşüncə xəyal yuxu arzu ümid qorxu sevinc kədər qəzəb nifrət sevgi məhəbbət dərd ağrı əzab güc
    qüvvət zəiflik bacarıq istedad bilik elm təlim sənət sənətkar əsər kitab dəftər qələm
    kitabxana qəzet jurnal məqalə hekayə roman şeir nağıl mahnı musiqi rəqs teatr kino film rəsm
    rəssam aktyor yazıçı şair alim mühəndis fəhlə kəndli əsgər zabit general ordu müharibə sülh
    döyüş qələbə məğlubiyyət düşərgə bayraq gerb himn paytaxt sərvət varlı kasıb yoxsul zəngin
    bahalı ucuz dəyərsiz böyük kiçik uzun qısa enli dar hündür alçaq dərin dayaz geniş qalın nazik
    ağır yüngül isti soyuq ilıq sərin quru təzə köhnə yeni qədim gənc qoca cavan yaşlı gözəl
    çirkin yaxşı pis doğru yalan əyri təmiz çirkli bağlı dolu boş tam yarım bütün ayrı eyni
    müxtəlif oxşar fərqli fərq asan çətin sadə mürəkkəb möhkəm zəif güclü yumşaq acı şirin turş
    duzlu ağ qara qırmızı sarı yaşıl mavi göy boz qəhvəyi çəhrayı bənövşəyi narıncı rəng işıq
    qaranlıq kölgə od alov tüstü kül daş qum palçıq dəmir polad mis qızıl gümüş şüşə taxta parça
    pambıq yun ipək iynə sap paltar köynək şalvar ayaqqabı papaq kəmər cib çanta eynək üzük stol
    stul masa çarpayı dolab pəncərə qapı divar tavan döşəmə dam pilləkən mətbəx hamam açar kilid
    qıfıl qab boşqab qaşıq çəngəl stəkan qazan çaydan soba lampa şam ip zəncir mismar çəkic balta
    mişar kürək araba təkər velosiped motor mühərrik benzin qutu kisə torba səbət zərf marka oyun
    oyuncaq top şahmat yarış idmançı məşqçi hakimlik xal sual tapşırıq məsələ misal nümunə söz
    cümlə hərf səhifə mövzu başlıq mətn dilçi lüğət tərcümə tələffüz say rəqəm cəm hasil bucaq
    üçbucaq kvadrat dairə xətt nöqtə ölçü çəki uzunluq hündürlük həcm yarı cüt tək qat dəfə addım
    ulduz günəş planet dünya kainat iqlim yağış qar külək tufan buludlu bulud duman temperatur
    səma üfüq şimal cənub şərq qərb sol üst alt ön arxa yan orta iç daxil xaric kənar künc mərkəz
    qarşı uzaq yaxın aşağı yuxarı irəli geri təhlükə təhlükəli təhlükəsiz kömək yardım dəstək
    xahiş rica təklif məsləhət xəbər yenilik əhvalat görüş söhbət danışıq dava sakitlik gülüş yaşı
    salam sağol təşəkkür üzr savab din islam məscid kilsə dua namaz oruc novruz adət ənənə mərasim
    dəfn qəbir qəbiristan türbə muzey sərgi konsert tamaşa bilet kassa kassir müştəri mehmanxana
    restoran kafe yeməkxana dükan supermarket aptek bərbər dərzi aşpaz bağban bekçi gözətçi
    mühafizəçi təmizlikçi dayə tibb cərrah stomatoloq psixoloq hüquqşünas iqtisadçı mühasib
    mühasibat menecer proqramçı operator texnik usta şagirdlik işgüzarlıq rəqib tərəfdaş
    tərəfdaşlıq əməkdaşlıq əlaqə münasibət ünsiyyət birgəyaşayış xeyriyyə könüllü könüllülük
    kampaniya strategiya siyasət siyasi siyasətçi diplomat səfir səfirlik konsul konsulluq nota
    iqtisadiyyat maliyyə maliyyəçi sənaye zavod fabrik mədən quyu boru yataq hasilat emal
    əkin əkinçi toxum gübrə suvarma otlaq örüş sürü çoban ferma inkubator
  `,
  abstract: `
    mənfi müsbət müvafiq uyğun uyğunluq uyğunsuzluq bərabər bərabərlik bərabərsizlik
    diskriminasiya müstəqil müstəqillik asılı asılılıq zəruri zərurət zəruriyyət mümkün mümkünlük
    imkan imkansız ehtimal ehtimallıq yəqin həqiqət həqiqi həqiqilik reallıq real doğruluq düzgün
    düzgünlük səhv yanlış yanlışlıq xətalı qüsursuz dəqiq dəqiqlik tamlıq natamam natamamlıq
    obyektiv subyektiv qərəz qərəzli qərəzsiz qərəzsizlik ədalətli insaflı insafsız vicdan
    vicdanlı vicdansız etika etik mədəni əxlaq əxlaqi mənəviyyat maraq maraqlı mənafe fayda
    faydalı faydasız səmərə səmərəli səmərəsiz effektiv effektivlik kəmiyyət miqdar həcmli
    dərəcəli səviyyə standart meyar göstərici statistika hesabat təhlil analiz tədqiqat müqayisə
    proqnoz təsir təsirli nəticəli səbəbli əlaqəli bağlılıq aid aidiyyat mənsub mənsubiyyət üzv
    üzvlük təmsil təmsilçi təmsilçilik təşəbbüs təşəbbüskar təkan inkişaf tərəqqi artım yüksəliş
    eniş dəyişən daimi müvəqqəti müvəqqətilik fasilə fasiləsiz davam davamlı davamiyyətli
    başlanğıc son sonluq giriş çıxış indiki hazırkı əvvəlki sonrakı növbəti axırıncı ilkin yekun
    qəti qətilik dərhal faktiki formal rəsmiyyət rəsmilik vahid vahidlik ümumilik xüsusiyyət xassə
    əlamət struktur quruluş tərkib tərkibli element hissəcik kompleks sistemli metod üsul qaydalı
    qaydasız nizam asayiş ictimai ictimaiyyət kollektivlik fərdilik şəxsiyyət şəxs kimlik cins
    milliyyət irq mənşə əqidə etiqad inanc mövqe nəzər münasib münasibətli diqqət diqqətli
    diqqətsiz ehtiyatlı ehtiyatsız tədbirli məlum naməlum aydın aydınlıq müəyyən müəyyənlik qeyri
    konkret mücərrəd nəzəri praktiki praktika təcrübi elmi texniki hüquqazidd hüquqauyğun
    qanunazidd zidd ziddiyyət ziddiyyətli etibar etibarlılıq inam inamlı güvən sabit sabitlik
    dayanıqlı dayanıqlıq təhdid risk riskli böhran problem problemli çatışmazlıq nöqsan pozuntu
    pozucu qarşılıq qarşılıqlı ikitərəfli birtərəfli çoxtərəfli məcburiyyət icbari sərbəst
    sərbəstlik məhdud məhdudiyyət qadağa qadağan istisna istisnai müstəsna imtiyaz imtiyazlı
    üstünlük üstün güzəştli güzəştsiz pulsuz ödənişli ödənişsiz əvəzsiz əvəzli qarşılıqsız borcsuz
    zərərsiz zərərli ziyanlı məqbul məqbulluq qəbul rədd təmin təminatlı təminatsız tətbiq tətbiqi
    təsdiq iqrar qoruq müdafiəsiz mühafizəsiz toxunulmazlıq toxunulmaz pozulmazlıq ayrılmaz
    bölünməz hüquqpozma hüquqmühafizə qanunpozma xəbərsiz xəbərdar məlumatlı məlumatsız
    cavabdehlik hesabatlılıq şəffaflıq şəffaf aşkarlıq çeviklik operativ operativlik ardıcıl
    ardıcıllıq
  `,
  loans: `
    administrasiya akkreditasiya alternativ amortizasiya anket arxiv arxivçi assosiasiya auksion
    audit auditor avtonom avtoritet büro debitor defolt delegasiya demokratiya demokratik
    departament depozit devalvasiya direktiv dividend dosye emissiya emitent federasiya format
    formula fraksiya funksiya hektar holdinq identifikasiya ideologiya imitasiya index indeks
    inflyasiya infrastruktur inspeksiya inspektor instruksiya inteqrasiya inventar investisiya
    investor islahat kadastr kanselyariya kategoriya klassifikasiya koalisiya kodeks komanda
    komissar komissiya kommunal kompüter konfederasiya konfrans konqres konsepsiya konsern
    konsessiya konstruksiya kontrakt kontrol konsultasiya korporasiya korporativ kvalifikasiya
    kvota laboratoriya legitim legitimlik leqal likvidasiya limit limitli lisenziyalı loqo
    manipulyasiya mexanizm memorandum migrasiya minimum maksimum mobilizasiya model monitorinq
    monopoliya motiv motivasiya narkoman narkomaniya nominal notarial obyektivlik opsion orden
    partnyor passiv aktiv pedaqoq perspektiv platforma portal prefektura presedent preambula
    prezidentlik prioritet privatizasiya proporsional provayder publik ratifikasiya redaksiya
    redaktor referent reforma region regional registr rekvizit rekonstruksiya rentabellik
    respublika resurs rezident reyting rezerv rezolyusiya sanatoriya seksiya sektor sekretar
    seminar senat sertifikatlı sessiya situasiya slayd spekulyasiya stimul subsidiya subvensiya
    şkala texnika tender termin territoriya tranzit transport transfer transmilli tribunal trest
    valyuta variant vauçer veteran veto zona dispanser hospital invalid klinika poliklinika
    reabilitasiya diaqnoz terapiya vaksin virus pandemiya karantin epidemiya
  `,
  toponyms: `
    Azərbaycan Bakı Gəncə Sumqayıt Mingəçevir Şirvan Naftalan Yevlax Lənkəran Şəki Xankəndi Şuşa
    Naxçıvan Abşeron Ağcabədi Ağdam Ağdaş Ağstafa Ağsu Astara Balakən Beyləqan Bərdə Biləsuvar
    Cəbrayıl Cəlilabad Daşkəsən Füzuli Gədəbəy Goranboy Göyçay Göygöl Hacıqabul İmişli İsmayıllı
    Kəlbəcər Kürdəmir Qax Qazax Qəbələ Qobustan Quba Qubadlı Qusar Laçın Lerik Masallı Neftçala
    Oğuz Saatlı Sabirabad Salyan Samux Siyəzən Şabran Şamaxı Şəmkir Tərtər Tovuz Ucar Xaçmaz Xızı
    Xocalı Xocavənd Yardımlı Zaqatala Zəngilan Zərdab Babək Culfa Kəngərli Ordubad Sədərək Şahbuz
    Şərur Binəqədi Nəsimi Nərimanov Nizami Pirallahı Qaradağ Sabunçu Səbail Suraxanı Xətai Xəzər
    Yasamal Kəpəz Qarabağ Kür Araz Türkiyə Rusiya Gürcüstan İran Ukrayna Almaniya Fransa İngiltərə
    Amerika Avropa Asiya Strasburq Cenevrə Haaqa Moskva İstanbul Ankara Tiflis Tehran Kiyev Paris
    London Vaşinqton Qazaxıstan Özbəkistan Türkmənistan Ermənistan
  `,
  particles: `
    haqqında barədə görə üçün qədər kimi ilə üzrə baxmayaraq başqa digər həmin hər bir iki üç dörd
    beş altı yeddi səkkiz doqquz iyirmi otuz qırx əlli altmış yetmiş səksən doxsan yüz min milyon
    milyard bəzi çox az xeyli lap ən daha yenə artıq hələ bəlkə əlbəttə həqiqətən doğrudan yalnız
    ancaq təkcə hətta məhz sanki guya hamı kim nə hansı necə harada niyə isə lakin amma çünki əgər
    yaxud habelə həmçinin eləcə
  `,
};
