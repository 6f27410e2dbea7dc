import type { Words } from '#demo/word-lists/words.ts';

// Words of the test corpus. Source: general knowledge of Azerbaijani naming and of the country's map; which person bears which name is
// drawn at random, so no bearer is meant. Company names are invented.

const list = (words: string) => words.trim().split(/\s+/);

const MALE = list(`
  Adəm Afiq Ağababa Ağadadaş Ağahüseyn Ağarza Ağasəf Akif Aqşin Alqış Alpər Amid Anar Arslan Asəf Asif Asim Aqil Ayaz
  Aykut Babək Bakir Baloğlan Bəhlul Bəhram Bəxtiyar Bəybala Bəylər Bilal Budaq Cahandar Cahid Canpolad Cavid Ceyhun
  Cəlal Cəlil Cümşüd Daşqın Dünyamalı Elcan Elçin Eldar Eldəniz Elgiz Elməddin Elnur Elsevər Elşad Elşən Eltac
  Elvin Emil Emin Etibar Əbdülhəsən Əbülfət Əbülfəz Əflatun Əhəd Əhməd Əkbər Əkrəm Ələddin Ələsgər Əli Əliağa Əlihəsən
  Əlihüseyn Əlisəfa Əlişir Əlövsət Ərşad Əsəd Əşrəf Əziz Fariz Fazil Fəda Fəqan Fəridun Fətəli Fəyyaz Fikrət Filman
  Fuad Füzuli Gülağa Gülbala Gülhüseyn Hacıbala Hacıməmməd Hafizəddin Hamlet Haşım Heydər Həmzə Həsən Həsənağa Hüseyn
  Hüseynağa Hüseynqulu Xalid Xaləddin Xəlil Xəqani Xəyyam Xudakərəm Xudayar İbad İbrahim İlkin İlqar İlqəm İlyar
  İmdad İmaməli İnqilab İntiqam İsfəndiyar İsmayıl İsmət İzzət Kamran Kənan Kərim Kazımağa Qardaşxan Qaryağdı
  Qəzənfər Qəmbər Qəşəm Qoşqar Qulamhüseyn Qulu Qurban Lütfi Mahir Maarif Mahmud Mansur Mehdi Mehman Mətləb
  Məhəmməd Məhəmmədəli Məmiş Məmməd Məmmədağa Mənsur Mərdan Mirağa Mirbağır Mircəfər Mirhəsən Mirzağa Mirzəbala
  Möhübbət Mövsüm Mövlud Muxtar Mursal Mübariz Mürsəl Müzəffər Namiq Natiq Nazim Nəbi Nəcəf Niftulla
  Nofəl Nurəli Nəsrəddin Oqtay Orxan Oruc Osman Pəhləvan Polad Pirəli Rafiq Rahim Rasim Rauf Rəcəb
  Rəfail Rəhim Rəhman Rizvan Roman Rövşən Ruslan Rza Sabir Saday Sahib Salman Samir Səbuhi Səfər Səlim
  Səməd Səttar Seyid Seyran Sənan Şahin Şahbaz Şahlar Şahmar Şahvələd Şaiq Şamil Şəmsəddin Şərafət Şükür Tale Tağı
  Tariyel Teymur Tərlan Turqay Turqut Tural Vaqif Vasif Valid Vidadi Vüqar Vüsal Yaşar Yavər Zakir Zaur Zülfü Zülfüqar
`);

const FEMALE = list(`
  Afaq Aidə Aliyə Afərin Ağca Ağgül Amaliya Anaxanım Arzu Aslı Aybəyaz Aydan Ayişə Aynur Aynurə Ayna Aygün Ayla
  Aytən Bədirə Bəsti Bəyaz Bəyim Bənövşə Billurə Bəsirə Cəmilə Cəmalə Çinarə Dilarə Dilbər Dilşad Dilrubə Dürdanə
  Elmira Esmeralda Eleonora Ellada Əfsanə Əsli Əsmər Ətrabə Ətir Əzizəxanım Faiqə Fatimə Fatma Fəridə Fəxri
  Fidan Firuzə Fərəh Gilə Gövhərtac Gülarə Gülbahar Gülər Gülgəz Gülnar Gülnarə Gülnisə Gülsabah Gülşad Gülşən Gülcamal
  Gülxanım Gülrux Güney Hacər Həlimə Həcər Hürü Xanımzər Xatirə Xatun Xədicə Xumar İlahə İradə İrana İlduzə
  Jalə Kəklik Kəmalə Kifayət Könül Qaratel Qəndab Qönçə Qızbəs Qiymət Lalə Lamiyə Leyla Leylaxanım Liliya
  Mədinə Məhləqa Mələkxanım Məlahət Məleykə Mətanət Minaxanım Minarə Minayə Mehparə Mehriban Mina Mahirə Maisə Nailə
  Narınc Nargilə Natavan Nazilə Nərgiz Nərminə Nigar Nisəxanım Nurəngiz Nuranə Nüşabə Nəzirə Nübar Nəfisə Pərvanə
  Pərvin Pərzad Ramidə Raisə Rəfiqə Rəna Rəvanə Reyhan Ruhiyyə Rumiyə Rüxsarə Rəşidə Sevda Sevər Sevil Sevinc Solmaz
  Sürəyya Səriyyə Səyalə Səma Samirə Sədayə Səmayə Sünbül Suğra Şahnaz Şəbnəm Şəfəq Şəkər Şamama Şahzadə Şəhla Şölə
  Tahirə Tamella Tamilla Tellixanım Təranə Təravət Turac Turanə Tütü Ulduz Ülviyyə Ülfət Validə Vəfa Vüsalə Xalisə
  Yeganə Zərifə Zərxanım Zinyət Zeynəb Zülfiyyə Ziba Zəminəxanım Zenfira Zemfira Zivər Zərnişan
`);

const SURNAMES_OV = list(`
  Abasov Abdinov Abdullayev Abdulov Abduləliyev Abdulkərimov Abdulrəhimov Abuzərov Adıyev Ağabalayev Ağababayev Ağadadaşov
  Ağahüseynov Ağamirov Ağarəhimov Ağasıyev Ağayev Alıyev Allahquliyev Allahverdiyev Almuradov Alxasov Aydəmirov
  Amanov Araslanov Aydınov Aydıyev Babanov Babakişiyev Babayev Babirov Bağıyev Balacayev Balayev Bayramov Bayramquliyev
  Behbudov Bəkirov Bəndəliyev Bəxşəliyev Bəhramov Bəylərov Bəşirov Budaqov Bünyadov Cabarov Cabbarov Canəhmədov Canıyev
  Cavadov Cəbiyev Cəfərov Cəfərquliyev Cumayev Cümşüdov Çərkəzov Çələbiyev Dadaşov Daşdəmirov Davudov Dostuyev
  Əbdürəhmanov Əbdülov Əbülfətov Əbülhəsənov Əhmədov Əjdərov Ələkbərov Ələddinov Ələmdarov Əlibalayev Əlicanov
  Əlihüseynov Əlimərdanov Əlimuradov Əliyarov Əliyev Əlizamanov Əmənov Əmiraliyev Əmrahov Əmrullayev Ənvərov Əsədov
  Əsədullayev Əsgəraliyev Əşrəfov Əzimov Əzizov Fərmanov Fərziyev Fətullayev Fətəliyev Fikrətov Gərayev Göyçəyev Gözəlov
  Gülbalayev Güləhmədov Gülməliyev Hacıbalayev Hacıyev Hacıbabayev Hacıkərimov Hacıquliyev Hacırzayev Həbibov Həmidov
  Heydərov Həbibullayev Həsənalıyev Həsənov Həsənquliyev Hüseynəliyev Hüseynov Hüseynquliyev Xalıqov Xəlilov Xəlifəyev
  Xıdıraliyev Xosrovov Xudiyev Xudabaxşıyev İbadov İbrahimov İbrahimxəlilov İlyazov İmamverdiyev İmaməliyev İmranov
  İsaqov İsmayılov İsmixanov İsmətov Kamilov Kamranov Kazımov Kərimov Kərəmov Köçəriyev Qaçayev
  Qaffarov Qaibov Qaragözov Qarabağov Qasımov Qaryağdıyev Qasıməliyev Qədimov Qədirov Qəribov Qəzənfərov Qənbərov
  Qiyasov Qoçəliyev Quliyev Qurbanəliyev Qurbanov Lələşov Lətifov Lənkəranov Mahmudov Maqsudov Mansurov
  Məlikov Məlikməmmədov Məmişov Məmmədəliyev Məmmədov Məmmədquliyev Məmmədrzayev Mənsimov Məhərrəmov Məsimov Mirqasımov
  Mirzəməmmədov Mirzəyev Mirzəliyev Mövlanov Muradov Murtuzov Muxtarov Musayev Mustafayev Müseyibov Müslümov Nadirov
  Nağıyev Namazov Nəbiyev Nəcəfov Nəcəfquliyev Nəhmətov Nəsirov Nemətov Novruzəliyev Novruzov Nuriyev Nurullayev
  Orucov Orucəliyev Osmanov Ömərov Pirəliyev Piriyev Pənahov Pəhləvanov Polatov Poladov Rafiyev Rahimov Ramazanov Rəfiyev
  Rəhimov Rəsulov Rüstəmov Rzaquliyev Rzayev Sadıqov Saləhov Salmanov Sarıbalayev Sarıxanov Savalanov Səbzəliyev Sədiyev
  Səfərəliyev Səfərov Səfiyev Seyidov Seyidəliyev Soltanov Süleymanov Şabanov Şahbalayev Şahverdiyev Şahmuradov Şahmalıyev
  Şəmiyev Şamməmmədov Şıxlarov Şirinov Şirvanov Şükürov Tağıyev Talıbov Teymurov Temirov Tanrıverdiyev Vəliyev Vəlibəyov
  Verdiyev Yadigarov Yaqubov Yarməmmədov Yusifov Yusubov Zabidov Zamanov Zeynalov Ziyadov Zahidov Zöhrabov
`);

const SURNAMES_SAME = list(`
  Abasquluoğlu Abbasbəyli Abbaszadə Abdullazadə Ağabəyli Ağcabədili Axundzadə Alxanlı Arazlı Aşırlı Atəşli
  Aydınlı Balazadə Bayramlı Bəkirli Bəşirli Borçalı Budaqlı Cahangirli Cavadlı Cəfərli Cəfərzadə Cəlilli
  Cəmilzadə Çinarlı Daşqınlı Daşdəmirli Davudlu Dəmirli Eldarlı Eyvazlı Əhmədbəyli Əhmədli Əhmədzadə Əlibəyli Əliyarbəyli
  Əlizadə Əmirli Əmrahlı Ənsərli Əsədli Əzizli Göytürk Hacılı Hacıoğlu Hacızadə Həsənbəyli Həsənoğlu Həsənzadə Hüseynbəyli
  Hüseynli Hüseynzadə Xalıqlı Xəlilbəyli Xəlilli İlyasoğlu İlyaslı İsazadə İsmayıllı İsmayılzadə Kərimli Kərimoğlu
  Kərimzadə Qasımlı Qasımzadə Qəribli Qoçaqlı Quliyoğlu Quluzadə Mahmudlu Məhərrəmli Məmmədli Mirzəzadə Muradlı
  Musabəyli Musalı Musazadə Nəcəfli Nəcəfzadə Nəsirli Nərimanoğlu Nəzərli Niftəlizadə Ocaqlı Orucoğlu Ömərli
  Poladlı Qarabağlı Qaraoğlu Rəhimli Rəhimzadə Rəşidli Rüstəmzadə Rzazadə Sadıqzadə Salmanlı Seyidli Seyidzadə Şahbazlı
  Şahmuradlı Şəfizadə Şərifli Şıxlı Şirinli Şirvanlı Talıblı Talıbzadə Tağızadə Teymurlu Turalı Umudlu Vəlizadə Xanoğlu
  Xudayarlı Yusifli Yusifzadə Zamanlı
`);

/** Words of the test families: other ones than the developers' halves have. */
export const TEST_WORDS: Words = {
  male: MALE,
  female: FEMALE,
  surnamesOv: SURNAMES_OV,
  surnamesSame: SURNAMES_SAME,
  russianMale: [
    ['Vorobyov', 'Aleksey', 'Nikolayeviç'],
    ['Lebedev', 'Dmitri', 'Sergeyeviç'],
    ['Melnik', 'Taras', 'Vasilyeviç'],
    ['Sorokin', 'Vladimir', 'Petroviç'],
    ['Zaytsev', 'Roman', 'Viktoroviç'],
    ['Kravçenko', 'Eduard', 'Leonidoviç'],
    ['Polyanski', 'Maksim', 'Yuryeviç'],
    ['Bondarenko', 'İlya', 'Mixayloviç'],
    ['Şirokov', 'Valentin', 'Arkadyeviç'],
    ['Çernıx', 'Yevgeni', 'Aleksandroviç'],
  ],
  russianFemale: [
    ['Vorobyova', 'Marina', 'Alekseyevna'],
    ['Lebedeva', 'Oksana', 'Dmitriyevna'],
    ['Melnik', 'Tatyana', 'Vasilyevna'],
    ['Sorokina', 'Yelena', 'Vladimirovna'],
    ['Zaytseva', 'Natalya', 'Viktorovna'],
    ['Kravçenko', 'Svetlana', 'Leonidovna'],
    ['Polyanskaya', 'İrina', 'Yuryevna'],
    ['Bondarenko', 'Anastasiya', 'Mixaylovna'],
    ['Şirokova', 'Valentina', 'Arkadyevna'],
    ['Çernıx', 'Yuliya', 'Aleksandrovna'],
  ],
  villages: {
    Ağdam: ['Çəmənli kəndi', 'Zəngişalı kəndi', 'Sarıhacılı kəndi', 'Xındırıstan kəndi'],
    Ağcabədi: ['Boyat kəndi', 'Qaraxanlı kəndi', 'Hacılar kəndi', 'Kəbirli kəndi'],
    Ağsu: ['Ülgüc kəndi', 'Bozavand kəndi', 'Ərəbuşağı kəndi', 'Kalva kəndi'],
    Beyləqan: ['Şərq kəndi', 'Bolsulu kəndi', 'Yeni Mil qəsəbəsi', 'Dünyamalılar kəndi'],
    Biləsuvar: ['Xanlıqışlaq kəndi', 'Günəşli kəndi', 'Bəydili kəndi', 'Zəhmətabad kəndi'],
    Cəlilabad: ['Sabirabad kəndi', 'Cəngan kəndi', 'Uzuntəpə kəndi', 'Göytəpə qəsəbəsi'],
    İmişli: ['Qaravəlli kəndi', 'Əliqulular kəndi', 'Sarıxanlı kəndi', 'Bəhrəmtəpə qəsəbəsi'],
    Qazax: ['Daş Salahlı kəndi', 'Kosalar kəndi', 'Qıraq Kəsəmən kəndi', 'Əskipara kəndi'],
    Qobustan: ['Mərəzə qəsəbəsi', 'Poladlı kəndi', 'Sündü kəndi'],
    Qusar: ['Ləzə kəndi', 'Piral kəndi', 'Əniq kəndi', 'Həzrə kəndi'],
    Laçın: ['Ağoğlan kəndi', 'Hacılar kəndi', 'Zeyvə kəndi'],
    Lənkəran: ['Balıqçılar qəsəbəsi', 'Şıxakəran kəndi', 'Separadi kəndi', 'Gərmətük qəsəbəsi'],
    Masallı: ['Hişkədərə kəndi', 'Qəriblər kəndi', 'Yeddioymaq kəndi', 'Boradigah qəsəbəsi'],
    Neftçala: ['Qazaxbəyli kəndi', 'Bankə qəsəbəsi', 'Aşağı Qaramanlı kəndi', 'Həsənabad qəsəbəsi'],
    Sabirabad: ['Cavad kəndi', 'Axtaçı kəndi', 'Qasımbəyli kəndi', 'Ulacalı kəndi'],
    Tovuz: ['Ağdam kəndi', 'Öysüzlü kəndi', 'Xatınlı kəndi', 'Qovlar qəsəbəsi'],
    Ucar: ['Qaradağlı kəndi', 'Bahar kəndi', 'Müsüslü qəsəbəsi'],
    Yardımlı: ['Çayüzü kəndi', 'Köryan kəndi', 'Telavar kəndi'],
    Yevlax: ['Nemətabad kəndi', 'Balçılı kəndi', 'Əxşam kəndi', 'Aran qəsəbəsi'],
    Abşeron: ['Fatmayı kəndi', 'Pirəkəşkül qəsəbəsi', 'Qobu qəsəbəsi', 'Güzdək qəsəbəsi'],
  },
  quarters: {
    Binəqədi: ['Sulutəpə qəsəbəsi', '28 May qəsəbəsi', '6-cı mikrorayon'],
    Qaradağ: ['Puta qəsəbəsi', 'Sanqaçal qəsəbəsi', 'Çeyildağ qəsəbəsi'],
    Sabunçu: ['Pirşağı qəsəbəsi', 'Nardaran qəsəbəsi', 'Albalılıq massivi'],
    Yasamal: ['Yeni Yasamal massivi', 'Şərifzadə massivi'],
    Nizami: ['Keşlə qəsəbəsi', '8-ci kilometr massivi'],
    Nərimanov: ['Böyükşor qəsəbəsi', 'Montin massivi'],
    Suraxanı: ['Hövsan qəsəbəsi', 'Qaraçuxur qəsəbəsi', 'Əmircan qəsəbəsi'],
    Xəzər: ['Buzovna qəsəbəsi', 'Mərdəkan qəsəbəsi', 'Bina qəsəbəsi'],
    Xətai: ['Əhmədli massivi', 'Həzi Aslanov qəsəbəsi'],
  },
  streets:
    'Nəriman Nərimanov prospekti|Hüseyn Cavid prospekti|Şərifzadə küçəsi|Mikayıl Müşfiq küçəsi|Cəfər Cabbarlı küçəsi|Yusif Vəzir Çəmənzəminli küçəsi|Aşıq Ələsgər küçəsi|Koroğlu küçəsi|Babək prospekti|Gənclik küçəsi|Zeytunluq küçəsi|Narlı bağ küçəsi|Azadlıq prospekti|20 Yanvar küçəsi|28 May küçəsi|Xətai prospekti|Qara Qarayev prospekti|Fikrət Əmirov küçəsi|Süleyman Rəhimov küçəsi|Əziz Əliyev küçəsi|Molla Pənah Vaqif küçəsi|Mirzə Ələkbər Sabir küçəsi|Stansiya küçəsi|Məktəb küçəsi|Dəmiryolçular küçəsi|Su anbarı küçəsi|Çinarlı xiyabanı|Bulaqbaşı döngəsi|Dənizkənarı küçəsi|İstiqlaliyyət küçəsi|Bakıxanov küçəsi|Yeni həyat küçəsi|3-cü köndələn küçəsi|Alatava döngəsi|Qəbələ küçəsi|Sülh küçəsi|Üzeyir Hacıbəyli küçəsi|Çəmənlik döngəsi|Xan Şuşinski küçəsi|Kənd arası yol|Dağüstü məhəlləsi|Sabir bağı küçəsi|Atatürk prospekti|Yeni Yol küçəsi|Su kəməri döngəsi|M.Ə.Rəsulzadə küçəsi|Tofiq Bağırov küçəsi|5-ci dalan|Qızılgül küçəsi'.split(
      '|',
    ),
  companies: {
    bank: [
      'Kəhrəba Bank',
      'Xəzinə Qapısı Bank',
      'Yeddi Gözəl Bank',
      'Ağ Sütun Bank',
      'Mirvari Əmanət Bank',
      'Üç Alma Bank',
    ],
    credit: [
      'Açıq Əl Kredit',
      'Bir Addım Maliyyə',
      'Ovcu Dolu',
      'Rahat Kredit Evi',
      'Körpü Maliyyə',
      'Xoş Addım Kredit',
    ],
    insurer: [
      'Zireh Sığorta',
      'Qanad Sığorta',
      'Sığınacaq Ümumi Sığorta',
      'Daş Qala Sığorta',
      'Aypara Sığorta',
    ],
    shop: [
      'Nur Evim',
      'Ucuz Bazar',
      'Kristal Texno',
      'Balaca Şahzadə',
      'Palıd Mebel',
      'Ev Bəzəyi',
      'Səadət Texnika',
      'Beş Ulduz Mebel',
    ],
    supply: [
      'Duzdağ Ticarət',
      'Çaylaq Təchizat',
      'Qızıl Sünbül',
      'Kəpəz Avadanlıq',
      'Nar Bağı İxracat',
      'Qara Buğda',
      'Lal Daşı Təchizat',
      'Yovşan Aqro',
      'Turşsu İçkiləri',
    ],
    build: [
      'Qüllə-9',
      'Yeni Divar İnşaat',
      'Möhkəm Özül',
      'Memar-S Tikinti',
      'Alov Dili İnşaat',
      'Rəsədxana Tikinti',
      'Aydın Üfüq-M',
    ],
    work: [
      'Zəfəran Restoranlar Qrupu',
      'Arı Şanı',
      'Qarağac Logistika',
      'Firuzə Tikiş Fabriki',
      'Muğan Quşçuluq',
      'Göyərçin Kargo',
      'Şanapipik Nəşriyyatı',
      'Tərtər Konserv',
      'Boz Dağ Qranit',
    ],
    utility: ['Alovlu Ocaq Servis', 'Bulaq Suları', 'Enerji Yolu Xidməti', 'Parıltı Kommunal'],
    telecom: ['Səs Dalğası', 'Zirvə Mobil', 'Əks-səda Rabitə'],
  },
};
