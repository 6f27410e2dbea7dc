import type { Words } from '#demo/word-lists/words.ts';

// Words of the second half of the development corpus. Source: general knowledge of Azerbaijani naming and of the country's map; which
// person bears which name is drawn at random, so no bearer is meant. Company names are invented.

const list = (words: string) => words.trim().split(/\s+/);

const MALE = list(`
  Abbas Abdulla Adil Ağakərim Ağamirzə Alim Allahyar Altay Araz Arif Arzuman Aslan Atabala Atakişi Aydın Azad
  Azəddin Bayram Bahadur Balabəy Balarza Barat Bəhmən Bəşir Cabbar Cabir Camal Cavanşir Ceyran-Əli Cəbrayıl Cəmil
  Çingiz Dadaş Davud Dəyanət Dilqəm Elbrus Elbəy Elman Elmar Elmin Elxan Ehtiram Eyvaz Əhliman Əfqan Əjdər Əlabbas
  Əlibala Əlimərdan Əmiraslan Ənvər Əsabəli Əvəz Əyyub Əzizağa Famil Fərhad Fərman Fəxrəddin Firudin Fizuli Gəray
  Gündüz Habil Hafiz Hacıağa Hafis Həbib Həmid Hidayət Hikmət Höccət İdris İldırım İlham İlyas İman İmran İsa
  İsgəndər İsrafil Kamal Kamil Kazım Kərəm Knyaz Qabil Qadir Qalib Qasım Qəhrəman Qiyas Qorxmaz Qüdrət Lətif Loğman
  Mais Malik Mahal Mayıl Məhərrəm Məzahir Mikayıl Mirəli Mirsaleh Musa Mustafa Müslüm Müşfiq Nazir Nemət Nəriman
  Nəsib Niyaz Novruz Nurəddin Nurlan Nüsrət Odər Ömər Pənah Pünhan Rafael Rahib Ramazan Rəfael Rəşid Ruhin Rüstəm
  Saleh Samid Sarvan Seyfəddin Seymur Səxavət Səyavuş Sirac Soltan Sübhan Süleyman Şakir Şəmsi Şirəli Tacir Tahir
  Talıb Tapdıq Tarverdi Tehran Tofiq Toğrul Tünzalə-oğul Urfan Vahid Valeh Veysəl Vəzir Vilayət Xaliq Xanlar
  Xanoğlan Xeyrulla Xosrov Yadigar Yalçın Yaqub Yunis Yusif Zabit Zahir Zeynal Zeynulla Ziya Zöhrab
`).filter((name) => !name.includes('-'));

const FEMALE = list(`
  Adilə Afət Ağabəyim Almaz Almara Amalya Arifə Asifə Aybəniz Ayşən Aysel Aygül Aytac Azadə Bahar Balaxanım Banu
  Bilqeyis Bikə Cahan Ceyran Cəvahir Çimnaz Çiçək Dünya Durna Elnarə Elnurə Elza Esmira Əfruz Ədilə Əminə Əntiqə
  Əzizə Fəxriyyə Fəranə Firəngiz Fizzə Flora Gövhər Gülbəniz Gülçin Gülçöhrə Güllü Gülnaz Gülsüm Gülzar Güllər
  Həbibə Hicran Hökümə Humay Hüsniyyə İlhamə İnarə İnci İntizar Kamilə Kübra Qəmər Qızxanım Qızyetər Qumral Ləman
  Lətifə Lumu Maral Maya Mahizər Məhbubə Məhsəti Məlakə Mələk Məryəm Məsmə Mənzər Mirvari Mülayim Münəvvər Naibə
  Nazənin Nazlı Nəcibə Nəzakət Nəzrin Nisə Növrəstə Nurcahan Nuriyyə Nurlana Ofeliya Pakizə Pəri Pərişan Püstə
  Rahilə Ramilə Raziyə Rəhilə Rəsmiyyə Roza Röya Rübabə Sara Sahibə Səadət Səbinə Səbirə Sədaqət Səhər Səkinə Səltənət
  Səlimə Simuzər Sona Sitarə Südabə Süsən Şəfiqə Şərqiyyə Şəhriyyə Şəlalə Şirinbacı Şövkət Tamara Tavat Tərlan
  Tovuz Tükəzban Tünzalə Ülkər Vəsilə Xalidə Xanım Xanımsoltan Xavər Xuraman Yasəmən Yaqut Yetər Zabitə Zahirə
  Zəhra Zəminə Zibeydə Zöhrə Züleyxa Zülalə
`);

const SURNAMES_OV = list(`
  Abbasəliyev Abdıyev Abdurəhmanov Abışov Adıgözəlov Ağakişiyev Ağalarov Ağamalıyev Ağayarov Alışov Allahyarov
  Alməmmədov Aslanov Atakişiyev Ataşov Avdıyev Ayvazov Azayev Babaşov Badalov Bağırov Balakişiyev Baxışov Bayramxanov
  Bədəlov Bədirxanov Binnətov Cahangirov Camalov Carullayev Cəbrayılov Cəlilov Cəmilov Çıraqov Çobanov Dərgahov
  Dəmirov Dövlətov Dünyamalıyev Elçuyev Elxanov Emiraslanov Eyyubov Əbilov Ədilov Əfəndiyev Əhədov Əkbərov Ələsgərov
  Əlipənahov Əlirzayev Əlixanov Əmirov Əmiraslanov Ərəbov Əsgərov Əsgərxanov Əyyubov Fərəcov Fərhadov Fəttayev Fətiyev
  Feyziyev Feyzullayev Firudinov Gəncəliyev Göyüşov Gülalıyev Gülməmmədov Gülverdiyev Gündüzov Hacıməmmədov Hacışov
  Haqverdiyev Həmzəyev Həşimov Həsrətov Həzrətov Hidayətov Hümbətov Xanbabayev Xanəliyev Xankişiyev Xanlarov Xasıyev
  Xıdırov Xəyalov Xocayev Xudaverdiyev Xudayarov İbişov İldırımov İlyasov İmamquliyev İmanov İsayev İsgəndərov
  İsrafilov Kalbiyev Kamalov Kərbəlayev Kəngərlinov Kəlbəliyev Kişiyev Köçərov Qadirov Qafarov Qaraşov Qarayev
  Qəhrəmanov Qəmbərov Qələndərov Qocayev Qorxmazov Qubadov Qüdrətov Laçınov Lələyev Lütfəliyev Manafov Mahalov
  Mədətov Məhəmmədov Mehralıyev Mehtiyev Məlikaslanov Mikayılov Mirişov Mollayev Möhübbətov Mövsümov Muradəliyev
  Mürsəlov Mütəllimov Nəbizadov Nəzirov Nəzərov Niftəliyev Niyazov Nurəliyev Nurməmmədov Nüsrətov Ocaqov Oruczadov
  Paşayev Pərvizov Pirməmmədov Pirquliyev Rəcəbov Rəhmanov Rəşidov Rövşənov Rüfullayev Sabirov Sadayev Sahibov
  Salahov Salayev Sarıyev Sayılov Seyfullayev Səməndərov Səlimov Səmədov Sərdarov Siracov Sofiyev Sübhanverdiyev
  Şahbazov Şahmarov Şamilov Şəfiyev Şərifov Şıxəliyev Şıxıyev Şirəliyev Tahirov Talışov Tapdıqov Tarverdiyev
  Təhməzov Turabov Umudov Usubov Üzeyirov Vahabov Valehov Vəlixanov Vəkilov Yəhyayev Yolçuyev Yunusov Yüzbaşov
  Zahirov Zərbəliyev Zeynallıyev Zülfüqarov Zülqədərov
`);

const SURNAMES_SAME = list(`
  Ağazadə Axundlu Alıyarlı Aslanbəyli Bağırlı Baxşəli Bədirli Bəhmənli Bəyli Cabbarlı Cavanşirli Cəfəroğlu Çələbi
  Dəmirçi Elçibəyli Əfəndi Əkbərli Ələkbərli Əsgərli Əzimli Fətəlizadə Göyçəli Hacıbəyli Həmidli Həsənli Həşimli
  Xanbəyli Xəlilzadə Xudiyeva-lı İbrahimli İmanlı İsgəndərli Kazımlı Kəngərli Qaracalı Qaradağlı Qurbanlı Quluoğlu
  Mehdizadə Məlikli Məmmədzadə Mirzəli Mustafazadə Nadirli Nağıyeva-lı Nəbili Novruzlu Orucbəyli Paşazadə Pənahlı
  Rəcəbli Rəsulzadə Rüstəmli Sadıqlı Səfərli Səmədoğlu Süleymanzadə Şahsuvarlı Şəkili Şükürlü Tağılı Təhmasib Vəlili
  Yaqublu Zeynallı Zülfüqarlı
`).filter((name) => !name.includes('-'));

/** Words of the development families: many are in no word list of the anonymizer. */
export const DEVELOPMENT_WORDS: Words = {
  male: MALE,
  female: FEMALE,
  surnamesOv: SURNAMES_OV,
  surnamesSame: SURNAMES_SAME,
  russianMale: [
    ['Qusev', 'Pavel', 'Andreyeviç'],
    ['Şevçenko', 'Oleq', 'İvanoviç'],
    ['Tarasov', 'Konstantin', 'Lvoviç'],
    ['Belozerski', 'Gennadi', 'Fyodoroviç'],
    ['Koroleviç', 'Anton', 'Borisoviç'],
    ['Mironenko', 'Stepan', 'Qriqoryeviç'],
  ],
  russianFemale: [
    ['Quseva', 'Lyudmila', 'Andreyevna'],
    ['Şevçenko', 'Qalina', 'Pavlovna'],
    ['Tarasova', 'Vera', 'Konstantinovna'],
    ['Belozerskaya', 'Nina', 'Gennadyevna'],
    ['Kuznetsova', 'Zinaida', 'Stepanovna'],
    ['Mironenko', 'Larisa', 'Olegovna'],
  ],
  villages: {
    Ağdam: ['Baharlı kəndi', 'Qiyaslı kəndi', 'Mərzili kəndi'],
    Ağcabədi: ['Avşar kəndi', 'Sarıcalı kəndi', 'Kəbirli kəndi'],
    Ağsu: ['Kəlbənd kəndi', 'Padarqışlaq kəndi', 'Nuran kəndi'],
    Beyləqan: ['Aşıqlı kəndi', 'Birinci Aşıqlı kəndi', 'Orconikidze qəsəbəsi'],
    Biləsuvar: ['Bağbanlar kəndi', 'Nəsimikənd kəndi', 'Aşağı Cürəli kəndi'],
    Cəlilabad: ['Təklə kəndi', 'Soltankənd kəndi', 'Üçtəpə kəndi'],
    İmişli: ['Oruclu kəndi', 'Rəsullu kəndi', 'Məmmədli kəndi'],
    Qobustan: ['Çuxanlı kəndi', 'Ərəbşahverdi kəndi', 'Dağ Kolanı kəndi'],
    Qusar: ['Hil kəndi', 'Yasab kəndi', 'Aşağı Ləgər kəndi'],
    Laçın: ['Qorçu kəndi', 'Minkənd kəndi', 'Hoçaz kəndi'],
    Lənkəran: ['Şağlaser kəndi', 'Veravul kəndi', 'Kərgəlan qəsəbəsi'],
    Masallı: ['Ərkivan qəsəbəsi', 'Musaküçə kəndi', 'Xırmandalı kəndi'],
    Neftçala: ['Bala Surra kəndi', 'Qırmızıkənd kəndi', 'Xıllı qəsəbəsi'],
    Sabirabad: ['Suqovuşan kəndi', 'Yenikənd kəndi', 'Çöl Ağaməmmədli kəndi'],
    Tovuz: ['Bozalqanlı kəndi', 'Aşağı Quşçu kəndi', 'Çatax kəndi'],
    Ucar: ['Alpı kəndi', 'Lək kəndi', 'Qazıqumlaq kəndi'],
    Yardımlı: ['Vərgədüz kəndi', 'Arvana kəndi', 'Abasallı kəndi'],
    Yevlax: ['Havarlı kəndi', 'Salahlı kəndi', 'Qaramanlı kəndi'],
    Abşeron: ['Novxanı kəndi', 'Məmmədli qəsəbəsi', 'Goradil kəndi'],
  },
  quarters: {
    Binəqədi: ['Xocasən qəsəbəsi', 'M.Ə.Rəsulzadə qəsəbəsi', '9-cu mikrorayon'],
    Qaradağ: ['Müşfiqabad qəsəbəsi', 'Korgöz qəsəbəsi', 'Ələt qəsəbəsi'],
    Sabunçu: ['Ramana qəsəbəsi', 'Kürdəxanı qəsəbəsi', 'Balaxanı qəsəbəsi'],
    Yasamal: ['Yasamal massivi'],
    Nizami: ['Qara Qarayev massivi', 'Köhnə Günəşli massivi'],
  },
  streets:
    'Səttar Bəhlulzadə küçəsi|Üzeyir Hacıbəyli küçəsi|Əhməd Cavad küçəsi|Xaqani küçəsi|Bəxtiyar Vahabzadə küçəsi|Sabir küçəsi|Mehdi Hüseyn küçəsi|Şəhidlər küçəsi|Körpü küçəsi|Dəyirman küçəsi|Üzümçülər küçəsi|Neftçilər prospekti|Zərifə Əliyeva küçəsi|Tbilisi prospekti|Əlövsət Quliyev döngəsi|Çəmənzar döngəsi|Qızılgül küçəsi|Atatürk prospekti|Məmməd Araz küçəsi|Rəşid Behbudov küçəsi|Zavod küçəsi|Pambıqçılar küçəsi|Kür küçəsi|Araz küçəsi|Novruz küçəsi|Palıdlı küçəsi|Qəhrəman Səfərov küçəsi|Ramiz Quliyev küçəsi|Bağça döngəsi|Hava limanı yolu'.split(
      '|',
    ),
  companies: {
    bank: ['Qızıl Açar Bank', 'Doğma Ocaq Bank', 'Pərvaz Bank', 'Dalğa Kommersiya Bankı'],
    credit: ['Ümid Kredit', 'Sadə Borc', 'Xeyir Addım', 'Mötəbər Maliyyə'],
    insurer: ['Qala Sığorta', 'Etibar Qapısı Sığorta', 'Aypara Sığorta'],
    shop: ['Şirin Ev', 'Bolluq Market', 'Zər Saatlar', 'Uğurlu Alış', 'Mələk Mebel'],
    supply: [
      'Qoşa Bulaq Ticarət',
      'Şaxta Soyuducu Təchizat',
      'Daşqın-Su',
      'Vətən Taxılı',
      'Bozdağ Ticarət',
    ],
    build: ['Ucalıq Tikinti', 'Sütun-7', 'Ağ Daş İnşaat', 'Cövhər Təmir'],
    work: [
      'Xoş Süfrə',
      'Lacivərd Tekstil',
      'Gilavar Nəqliyyat',
      'Dan Ulduzu Çörək',
      'Sona Kənd Təsərrüfatı',
    ],
    utility: ['İsti Ev Servis', 'Həyat Suyu Xidməti', 'Şəhər İşıqları'],
    telecom: ['Anında Rabitə', 'Üfüq Telekom'],
  },
};
