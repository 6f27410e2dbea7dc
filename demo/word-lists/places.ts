/** Places and streets. Source: names of districts and settlements are facts; which one a person lives in is invented. */

/** Districts, each with settlements that a person may be said to live in. */
export const VILLAGES: Readonly<Record<string, readonly string[]>> = {
  Ağdam: ['Quzanlı qəsəbəsi', 'Əfətli kəndi', 'Üçoğlan kəndi'],
  Ağcabədi: ['Hindarx qəsəbəsi', 'Xocavənd kəndi', 'Taxtakörpü kəndi'],
  Ağsu: ['Gəgəli kəndi', 'Bicov kəndi', 'Qaraqoyunlu kəndi'],
  Beyləqan: ['Dünyamalılar kəndi', 'Təzəkənd kəndi', 'Yuxarı Kəbirli kəndi'],
  Biləsuvar: ['Zəhmətabad kəndi', 'Xırmandalı kəndi', 'Əsgərabad kəndi'],
  Cəlilabad: ['Göytəpə şəhəri', 'Alar kəndi', 'Privolnoye kəndi'],
  İmişli: ['Bəhrəmtəpə qəsəbəsi', 'Otuziki kəndi', 'Qızılkənd kəndi'],
  Qobustan: ['Nabur kəndi', 'Təklə kəndi', 'Bədəlli kəndi'],
  Qusar: ['Həzrə kəndi', 'Köhnə Xudat kəndi', 'Zindanmuruq kəndi'],
  Laçın: ['Güləbird kəndi', 'Malıbəy kəndi', 'Zabux kəndi'],
  Lənkəran: ['Liman şəhəri', 'Haftoni qəsəbəsi', 'Gərmətük kəndi'],
  Masallı: ['Boradigah qəsəbəsi', 'Təzə Alvadı kəndi', 'Qızılağac kəndi'],
  Neftçala: ['Həsənabad qəsəbəsi', 'Xol Qarabucaq kəndi', 'Mayak kəndi'],
  Sabirabad: ['Qalaqayın kəndi', 'Ulacalı kəndi', 'Muradbəyli kəndi'],
  Tovuz: ['Qovlar şəhəri', 'Əlibəyli kəndi', 'Düz Cırdaxan kəndi'],
  Ucar: ['Qaraçallı kəndi', 'Boyat kəndi', 'Bərgüşad kəndi'],
  Yardımlı: ['Ostayır kəndi', 'Perimbel kəndi', 'Şıxlar kəndi'],
  Yevlax: ['Malbinəsi kəndi', 'Aran qəsəbəsi', 'Xaldan qəsəbəsi'],
  Abşeron: ['Xırdalan şəhəri', 'Saray qəsəbəsi', 'Masazır kəndi'],
};

/** Settlements of the districts of Baku and of the cities. */
export const QUARTERS: Readonly<Record<string, readonly string[]>> = {
  Binəqədi: ['Rəsulzadə qəsəbəsi', 'Biləcəri qəsəbəsi', '7-ci mikrorayon'],
  Qaradağ: ['Lökbatan qəsəbəsi', 'Sahil qəsəbəsi', 'Qızıldaş qəsəbəsi'],
  Sabunçu: ['Bakıxanov qəsəbəsi', 'Zabrat qəsəbəsi', 'Maştağa qəsəbəsi'],
  Yasamal: ['Yeni Yasamal massivi', 'Alatava massivi'],
  Nizami: ['8-ci kilometr qəsəbəsi', 'Keşlə qəsəbəsi'],
};

export const STREETS =
  'Nizami küçəsi|Füzuli küçəsi|Nəsimi küçəsi|Səməd Vurğun küçəsi|28 May küçəsi|Azadlıq prospekti|Xətai prospekti|Mirzə Fətəli küçəsi|Dostluq küçəsi|Bahar küçəsi|Gülüstan küçəsi|Çinar küçəsi|Bağlar küçəsi|Qələbə küçəsi|İstiqlaliyyət küçəsi|Sülh küçəsi|Yasəmən küçəsi|Şəfəq küçəsi|Nərgiz döngəsi|Zeytun döngəsi|Mirvari küçəsi|Məktəb küçəsi|Dəmiryol küçəsi|Bulaq küçəsi|Xəzər küçəsi|Vaqif prospekti|Şəhriyar küçəsi|Aşıq Ələsgər küçəsi|Koroğlu küçəsi|Cavad xan küçəsi'.split(
    '|',
  );
