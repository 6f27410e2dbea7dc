/** Given names and surnames of invented persons. Source: general knowledge of Azerbaijani naming; no register. */

export const MALE_NAMES =
  'Anar Elçin Rauf Tofiq Samir Vüqar Ramil Elnur Fuad Orxan Kamran Nicat Tural Emin Zaur Rəşad Cavid Rüfət Murad Ruslan Elvin Natiq Mahir Şahin Azər Yusif Fərid Asif Rafiq Mübariz Kənan Ceyhun Səbuhi Pərviz Bəhruz Etibar Namiq Vaqif Sahib Əkbər Həsən Hüseyn Əli Məhəmməd Mirzə İbrahim İsmayıl Qəzənfər Telman Fikrət Sabir Zakir Nadir Rövşən Aqil Babək Cəlal Elşad Eldar Fazil Faiq Xalid Xəyal İlqar İntiqam Kərim Mətin Nazim Oqtay Osman Polad Rasim Ramin Rəhim Sənan Sərxan Şamil Şahmar Taleh Teymur Tərlan Ülvi Üzeyir Vəli Vidadi Yaşar Zahid Zülfü Ağasəf Allahverdi Balakişi Səfər'.split(
    ' ',
  );

export const FEMALE_NAMES =
  'Aygün Günel Nigar Sevinc Lalə Aytən Leyla Könül Şəbnəm Nərmin Gülnar Ülviyyə Təranə Aynur Rəna Səidə Mehriban Zümrüd Xatirə Nailə Kəmalə Fəridə Aidə Arzu Afaq Bəsti Cəmilə Dilarə Elmira Esmira Fatimə Firuzə Gülşən Gülarə Həcər İradə İlahə Jalə Kifayət Lamiyə Mətanət Mələhət Minarə Nüşabə Nərgiz Nuranə Pərvanə Rəfiqə Reyhan Ruhiyyə Sahilə Samirə Səmayə Solmaz Şəhla Şükufə Tahirə Tamilla Turanə Ulduz Validə Vəfa Xəyalə Yeganə Zərifə Zülfiyyə Zeynəb Gülbahar Mina Nübar'.split(
    ' ',
  );

/** Stems that take -ov/-yev by sex: the last part is written out. */
export const SURNAMES_OV =
  'Məmmədov Həsənov Hüseynov Quliyev Əhmədov İsmayılov Abbasov Rzayev Süleymanov Mustafayev Babayev Kərimov Nəbiyev Cəfərov Bayramov Vəliyev Orucov Səfərov Qasımov Mirzəyev Ağayev Nağıyev Salmanov Şükürov Talıbov Musayev Əsədov Əliyarov Yusifov Zeynalov Hacıyev Qurbanov Rüstəmov Cavadov Məhərrəmov Novruzov Şirinov Qənbərov Ələkbərov İskəndərov Abdullayev Nəcəfov Teymurov Heydərov Pənahov Rəsulov Sadıqov Məlikov Fətullayev Xəlilov Ağabəyov Allahverdiyev Bəşirov Cabbarov Dadaşov Eyvazov Fərzəliyev Gözəlov Həmidov İbadov Kazımov Lətifov Mahmudov Nuriyev Osmanov Piriyev Ramazanov Sultanov Tağıyev Ümüdov Verdiyev Xudiyev Yaqubov Zamanov Balayev Cümşüdov Əzizov Nəsibov Şahverdiyev Tanrıverdiyev'.split(
    ' ',
  );

/** Surnames that are the same for both sexes. */
export const SURNAMES_SAME =
  'Hüseynzadə Əlizadə Rəhimli Cəfərli Məmmədli Bayramlı Qarabağlı Şıxlı Orucoğlu Nəsirli Kərimli Əhmədli Sultanlı Vəlizadə Qasımzadə Mirzəzadə Abbaslı Hacızadə Süleymanlı İsmayıllı Tağızadə Şirvanlı Muradlı Yusifli Axundzadə Quluzadə'.split(
    ' ',
  );

/** Persons with Russian names and patronymics, by sex. */
export const RUSSIAN_MALE: readonly (readonly [string, string, string])[] = [
  ['Kovalyov', 'Sergey', 'Petroviç'],
  ['Zaytsev', 'Andrey', 'Nikolayeviç'],
  ['Melnikov', 'Viktor', 'İvanoviç'],
];
export const RUSSIAN_FEMALE: readonly (readonly [string, string, string])[] = [
  ['Kovalyova', 'Yelena', 'Sergeyevna'],
  ['Sokolova', 'İrina', 'Viktorovna'],
  ['Melnikova', 'Olqa', 'Andreyevna'],
];

/** Given name and surname pairs that are never drawn together: they would name a well-known office holder. */
export const AVOIDED_PAIRS: readonly string[] = [
  'Əli Əsədov',
  'Rəşad Nəbiyev',
  'Fuad Nağıyev',
  'Vilayət Eyvazov',
  'Kamran Əliyev',
  'Fikrət Məmmədov',
  'Zakir Həsənov',
  'Emin Əmrullayev',
  'Ceyhun Bayramov',
  'Fərid Əhmədov',
  'Mikayıl Cabbarov',
  'Samir Şərifov',
  'Teymur Musayev',
  'Sahil Babayev',
  'Pərviz Şahbazov',
  'Muxtar Babayev',
  'Mehriban Əliyeva',
  'Vaqif Sadıqov',
  'Sahibə Qafarova',
  'Yusif Məmmədəliyev',
  'İnam Kərimov',
  'Ramiz Rzayev',
  'Fərhad Abdullayev',
  'Rəsul Rzayev',
  'Anar Rzayev',
  'Üzeyir Hacıbəyov',
  'Heydər Əliyev',
  'Ziya Məmmədov',
  'Ramil Usubov',
  'Xalid Əhədov',
  'Taleh Kazımov',
  'Elman Rüstəmov',
  'Səməd Seyidov',
  'Arif Rzayev',
  'Yaqub Eyyubov',
  'Şahin Mustafayev',
  'Ramil Hüseyn',
  'Vüqar Səfərli',
  'Adil Kərimli',
  'Anar Kərimov',
  'Eldar Mahmudov',
  'Namiq Abbasov',
  'Rövnəq Abdullayev',
  'Kərim Vəliyev',
  'Mübariz Qurbanlı',
  'Mübariz İbrahimov',
  'Polad Həşimov',
];
