import { describe, expect, it } from 'vitest';
import { findAddresses, joinAddresses } from './addresses.ts';
import { withoutOverlap } from './candidate.ts';
import { findVillages } from './villages.ts';

/** What is masked of a text: addresses and villages, joined as in the pipeline. */
function maskedOf(text: string): Uint8Array {
  const masked = new Uint8Array(text.length);
  const found = withoutOverlap([...findAddresses(text), ...findVillages(text)]);
  for (const { start, end } of joinAddresses(text, found)) masked.fill(1, start, end);
  return masked;
}

describe('addresses', () => {
  it.each([
    ['Bakı şəhəri, Nəsimi rayonu, ⟦Ş.Mehdiyev küçəsi, ev 12, mənzil 5⟧', 'plain'],
    ['Bakı ş., Nəsimi r., ⟦Çırtqala küç. 14/25⟧', 'unseen word, short forms'],
    ['Bakı ş., Xətai r-nu, ⟦Köhnə Hövsan yolu küç., 12A, m. 5⟧', 'small word in the name'],
    ['Ünvan: Gəncə şəhəri, ⟦Qırmızıyataq 45, mən. 3⟧', 'no word for a street'],
    ['Hadisə ⟦Nizami və Xaqani küçələrinin kəsişməsində⟧ olub', 'two streets that meet'],
    [
      'Şəki şəhəri, ⟦M.Ə.Sahilov prospekti ilə Axundzadə küçəsinin tinində⟧',
      'two that meet, each with its word',
    ],
    ['Qəza ⟦Ə.Rəcəbli və Fətəli xan Xoyski küçələrinin qovuşuğunda⟧ olub', 'names in full'],
    ['Piyadanı ⟦28 May və Puşkin küçələrinin kəsişdiyi yerdə⟧ vurub', 'a number at the start'],
    ['Hadisə ⟦Səməd Vurğun 27 ilə Füzuli küçəsinin kəsişməsində⟧ olub', 'with a house'],
    ['Ünvanı: Sumqayıt ş., ⟦9-cu mkr., bina 12, m. 44⟧', 'micro-district'],
    ['Onu həmin gün, ⟦Dərəiçi yol 9, m. 81⟧ ünvanında tapıblar', 'no town before it'],
    ['Живёт в ⟦кв. 57⟧ того же дома', 'Russian flat alone'],
    ['г. Баку, ⟦ул. Фатали хана Хойского, 19, кв. 4⟧', 'small word in a Russian street'],
    ['права на квартиру ⟦№ 24 в доме 13 по улице Короглу⟧', 'flat and house before the street'],
    ['владелица ⟦квартиры № 24 по ул. Короглу, д. 9⟧', 'flat before the street'],
    ['у ⟦дома № 5 по ул. Физули в пос. Бинагади⟧', 'settlement behind the street'],
    ['Ev (⟦Mərdəkan, Sahil küç., ev 94, m. 2⟧) tutulub.', 'settlement without its word'],
    ['Ev ünvanı ⟦Quzanlı, Sahil küçəsi, blok 5⟧', 'the same behind the word for address'],
    ['Qonşu – ⟦həmin ev, m. 15⟧', 'flat in a house told before'],
    ['Onunku ⟦mən. 21⟧, cavabdehinki ⟦mən. 25⟧.', 'flats in a house told before'],
    ['Bunu deyən mən. 21 yanvarda gəldim', 'a word that looks like the short one for a flat'],
    ['O, binanın ⟦22 nömrəli mənzilində⟧ yaşayır', 'flat of a building without a number'],
    ['Tovuz rayonu, ⟦Sahil küç., ev 3, keçmiş kontor⟧', 'what the house was'],
    ['Tovuz rayonu, ⟦Qışlaq kəndi, məktəbin arxası⟧ ünvanında', 'house without number'],
    ['Tovuz şəhəri, ⟦Sahil küçəsi, ev 11⟧. Mülki Məcəllənin 228.5-ci maddəsi', 'next sentence'],
    ['г. Гянджа, ⟦ул. Короглу, 3, ком. 416⟧', 'room in short'],
    ['Su ⟦39 nömrəli mənzili⟧ basıb', 'flat by its number'],
    ['Yuxarıda, ⟦43-cü mənzildə⟧ yaşayır', 'flat by its ordinal'],
    ['Zağıyeva Ad Ata qızı (⟦mənzil 40⟧) gəlib', 'flat in brackets'],
    ['Zağıyeva Ad Ata qızı (⟦ikinci blok, m.95⟧) gəlib', 'entrance and flat in brackets'],
    ['O, ⟦Səadət küçəsi, yataqxana, otaq 104⟧ ünvanında qalır', 'hostel in a street'],
    ['Məktub gəldi. ⟦Yeddi Gözəl küçəsi 18⟧ ünvanında qalır', 'count in a name'],
    ['Əri ilə ⟦Dərbənd, Buynakski küç., 122⟧ ünvanında yaşayır', 'town abroad'],
    ['Satıcı malı ⟦Muğan trassası 118⟧ ünvanından götürüb', 'what leads to houses'],
    ['O, Bakı şəhəri, ⟦Yelçəkən 14/25⟧ ünvanında qeydiyyatdadır.', 'before the word for address'],
    ['Ağdam rayonu, ⟦Sarıcalı kəndi, ev 12⟧', 'village and house'],
    ['Ağdam rayonunun ⟦Sarıcalı kəndində 45 saylı evdə⟧', 'house by number'],
    ['BAKI ŞƏHƏRİ, NƏSİMİ RAYONU, ⟦NİZAMİ KÜÇƏSİ, EV 12, MƏNZİL 5⟧', 'capitals'],
    ['Baki seheri, ⟦Cirtqala kuc. 14, m. 5⟧', 'ASCII'],
    ['г. Баку, ⟦ул. Низами, д. 5, кв. 7⟧', 'Russian, short forms'],
    ['г. Баку, ⟦улица Чырагова, дом 12, квартира 44⟧', 'Russian'],
    ['Бакы шәһәри, ⟦Чинар күчәси, бина 70, мәнзил 63⟧', 'Azerbaijani in Cyrillic'],
    ['O, ⟦a/q 123⟧, ⟦AZ1065⟧', 'post box and postcode'],
    ['O, ⟦Mehdi küç., 12-ci ev, 3-cü blok, 44⟧-də yaşayır.', 'flat alone at the end'],
    ['Gəncə ş., ⟦A.Nümunə pr-ti, ev 287, b/m 3⟧.', 'room of a hostel'],
    ['Xətai, ⟦Əhməd Cəmil 41a, kv.7⟧', 'street by its given name'],
    ['Bakı ş., ⟦6-cı mkr., S.S.Axundov 12/43⟧', 'house and flat with a slash'],
    ['⟦H.Zərdabi 78, m/n 9⟧ ünvanı üzrə', 'flat with a slash'],
    ['⟦İ.Qutqaşınlı 96-12⟧ ünvanında', 'before the word for address alone'],
    ['Bərdə ş., ⟦Üzeyir Hacıbəyli 5-ci keçid ev 9⟧', 'passage by its number'],
    ['г. Сумгаит, ⟦квартал 45, дом 7/18, кв. 15⟧', 'quarter before its number'],
    ['г. Баку, ⟦1-й Проезд Энергетиков, 4⟧', 'capital of the lane'],
    ['yaşayır: ⟦Ə.Nümunə küç. 21, giriş 2, mərt. 7, m. 14⟧;', 'floor by its short word'],
    ['Bakı şəhəri, ⟦2-ci Yeni döngə, korpus 13, m-64⟧ ünvanındakı', 'flat with a hyphen'],
    ['Məmmədov Ad Ata oğlu ⟦Mehdi Hüseyn 22V, kv. 65⟧ ünvanında', 'behind the father’s name'],
    ['yaşayır: ⟦5-ci mikrorayon, 48-B, m.60⟧;', 'letter of the house behind a hyphen'],
    ['yeri – ⟦Dəyirman küç., 03-ç⟧, günü', 'small letter of the house'],
    ['sahəsi ⟦Sənaye zonası, 2-ci xətt, ev 20⟧) onu', 'zone and line'],
    ['yaşayır: ⟦Göl kənarı, 3-cü keçid, 29⟧;', 'by what it lies at'],
    ['o, ⟦Füzuli küç., tikili 77⟧ ünvanında', 'building without a number of a house'],
    ['Бинагадинский р., ⟦9-й микрорайон, ул. Мир Джалала, 46-57⟧), которую', 'quarter, street'],
    ['Yasamal, ⟦Şərifzadə 146/12⟧-də yaşayır.', 'told by the verb alone'],
    ['Həmin dövrdə ⟦Ə.Salamzadə 18A⟧-da yaşamış', 'the same with an initial'],
    ['Он проживает на ⟦Шарифзаде 146/12⟧ с семьёй.', 'the same in Russian'],
    ['⟦Bülbül prospekti, 12 nömrəli evin 5 nömrəli mənzili⟧', 'numbers before the words'],
    ['⟦İnşaatçılar küçəsində yerləşən 14 nömrəli evdə⟧', 'house behind a participle'],
    ['⟦Qızıl ulduz küçəsi 5⟧', 'last word small'],
    ['⟦M.F.Axundzadə pr. 12⟧', 'initials'],
    ['г. Баку, ⟦4-й микрорайон, д. 70, кв. 78⟧', 'quarter by its number'],
    ['г. Сумгаит, ⟦18 микрорайон, дом 12/4, кв. 5⟧', 'the same without an ending'],
    ['прож.: ⟦1-й Виноградный тупик, д. 37, кв. 4⟧', 'dead end'],
    ['г. Гянджа, ⟦2-й пер. Хатаи, д. 7⟧', 'numbered lane before its name'],
    ['г. Баку, ⟦1-я Нагорная, д. 3, кв. 8⟧', 'numbered street without its word'],
    ['qaraj – ⟦Bakıxanov qəs., Z.Xəlil, ev 27⟧', 'street without its word behind a settlement'],
    ['sexi (⟦Sənayeçilər ş., ev 64⟧) olub', 'no town that is known'],
    ['Quba rayonu, ⟦Qırmızı Qəsəbə, Ağacan küçəsi, ev 4⟧', 'settlement with a capital'],
    ['проживаю по адресу: г. Баку, ⟦2-й Хутор, 4-й пер., д. 121⟧', 'numbered quarter and lane'],
    ['живёт в ⟦с. Нагарахана, 2-й Хутор, 4-й пер., д. 138⟧', 'the same without a label'],
    ['по адресу: г. Сумгаит, ⟦9-й мкр., д. 4, кв. 18⟧', 'micro-district by number'],
    ['Ağdam rayonunun ⟦Bala Surra kəndində⟧ yaşayır', 'village of two words'],
    ['O, ⟦M.Ə.Rəsulzadə qəsəbəsində⟧ yaşayır', 'settlement with initials'],
    ['O, ⟦Göytəpə şəhərində⟧ yaşayır', 'town below a rayon of another name'],
    ['Жительница ⟦станицы Архонской⟧ показала', 'Russian settlement'],
    ['Он из ⟦пос. Верхняя Салда⟧ приехал', 'Russian settlement, short'],
    ['O, ⟦Ulm şəhərində, Ahornweg 33⟧ ünvanında yaşayır', 'street abroad, town in the locative'],
    ['İstanbul şəhəri, ⟦Bağdad caddəsi 112/4⟧', 'Turkish word for a street'],
    ['Bakı şəhəri, ⟦Əhmədli-3, bina 12, mənzil 8⟧ ünvanında', 'quarter with a number'],
    ['Xırdalan ş. ⟦28-ci məhəllə ev 9⟧', 'quarter and house without commas'],
    [
      'Bakı ş., ⟦AAAF park, 14-cü bina, 3-cü blok, 45 nömrəli mənzil⟧',
      'estate, numbers before words',
    ],
    ['Yasamal rayonu, ⟦12-ci korpus, 45-ci mənzil⟧', 'the same without a street'],
    ['O, binanın ⟦12-ci mərtəbəsində yerləşən 88 nömrəli mənzil⟧də qalır', 'floor and flat'],
    ['Kompleksin ⟦B blokundakı 112 nömrəli mənzil⟧i', 'block by its letter'],
    ['O, ⟦yataqxana № 4, otaq 215⟧ üzrə qeydiyyatdadır', 'hostel and room'],
    ['O, ⟦5-ci yataqxana, 215-ci otaq⟧da qalır', 'the same by ordinals'],
    ['Bakı ş., ⟦Sahil pr-ti, 145 “A”, mənzil 15⟧', 'letter of a house in quotation marks'],
    ['Abşeron rayonu, ⟦“Gilavar” bağ kooperativi, sahə 15⟧', 'gardens'],
    ['Bakı şəhəri, ⟦Günəşli, 12-ci bina, 45-ci mənzil⟧', 'quarter before a building'],
    ['Bakı ş., Sabunçu r., ⟦Gilavar qəs., Kamal Sahil 121, m.40⟧', 'settlement, street, flat'],
    ['Qaradağ rayonu, ⟦28 may 6-8⟧ tikilisi', 'street called by a day'],
    ['Almaniya, Berlin şəhəri, ⟦Hauptstrasse 15⟧', 'street told by its ending'],
    ['Türkiyə, İstanbul şəhəri, ⟦Lale sokak No 14, Daire 5⟧', 'Turkish street, house, flat'],
    ['Salyan şəhəri, ⟦Sahil küçəsi, çıxılmaz 2, ev 6⟧', 'blind alley'],
    ['Bakı şəhəri, ⟦m.12, ev 5, Kamal Sahil küç.⟧', 'flat before house before street'],
    ['Bakı şəh., ⟦Sahil k-si 96, m-l 3⟧', 'words shortened with a hyphen'],
    ['Bakı şəhəri, ⟦Sahil pr. 25-a, m.7⟧', 'vowel of a house before a flat'],
    ['Bakı şəhəri, ⟦Kamal Sahil prospekti 25 D, kvartal 504⟧', 'quarter behind the house'],
    ['Bakı şəhəri, ⟦Kamal Sahil pr-ti, 2072-ci məhəllə, mənzil 146⟧', 'quarter behind the street'],
    [
      'Füzuli rayonu, ⟦5 saylı məcburi köçkün yataqxanası, otaq 214⟧',
      'hostel of displaced persons',
    ],
    ['г. Баку, общежитие № 3, ⟦комната 418⟧', 'room of a hostel in Russian'],
    ['Məhkəmə Bakı şəhəri, ⟦Sahil küçəsi 5⟧ ünvanı üzrə baxış keçirdi', 'what the court looked at'],
    ['Baki sahari, Nizami rayonu, ⟦Samad kigasi, ev 40⟧', 'word for a street misread'],
  ])('%s (%s)', (marked) => {
    const text = marked.replace(/[⟦⟧]/g, '');
    const masked = maskedOf(text);
    let isInside = false;
    let at = 0;
    for (const sign of marked) {
      if (sign === '⟦' || sign === '⟧') isInside = sign === '⟦';
      else {
        if (isInside && /[\p{L}\p{N}]/u.test(sign)) expect(masked[at], text.slice(at)).toBe(1);
        at++;
      }
    }
    const before = marked.slice(0, marked.indexOf('⟦'));
    expect(masked.subarray(0, before.length), 'rayon and city stay').not.toContain(1);
  });

  it.each([
    ['O, Heydər Əliyev prospekti istiqamətində gedib.', 'the way somebody went'],
    ['Sərhəd keçidi barədə məlumat var.', 'crossing of a border'],
    ['Onu Yeraltı keçiddə görüblər.', 'passage under a road'],
    ['Piyada 3-cü keçid boyunca gedib.', 'passage for walkers'],
    ['Bu, ev 06.12.2024-cü il tarixli bağışlamadır.', 'a day behind a house'],
    ['Atam gəlib, mən 88 saylı hissədə işləyirəm.', 'I, no flat'],
    ['Cəmiyyətindən MKR43479063 müqaviləsi', 'letters of a contract'],
    ['PULUN YOLU. 50 mənzildən pul yığılmışdır.', 'heading before a count'],
    ['Məmmədov Ad Ata oğlu keçidi açmalıdır.', 'who is to open a passage'],
    ['chat.example.com/448QwLm87459 keçidi ilə açılır.', 'link of a page'],
    ['O, 2015-də Bakıda yaşayıb.', 'a year'],
    ['Bakı 2020-də məskunlaşıb.', 'a town and a year'],
    ['Emissiya prospektində aşağıdakılar göstərilir.', 'prospectus of securities'],
    ['Qanunsuz küçə ticarəti', 'a common noun'],
    ['Mülki Prosessual Məcəllənin 5-ci maddəsi', 'an abbreviation inside a word'],
    ['Bakı şəhəri, Nizami rayonunda yaşayır.', 'rayon'],
    ['Məhkəmənin 2-ci mərtəbəsində 215-ci otaq', 'a room of an office'],
    ['9 mərtəbəli binanın 5-ci mərtəbəsində 3 otaqlı mənzil', 'counts'],
    ['12-ci maddə, 3-cü hissə, 45 nömrəli qərar', 'articles'],
    ['Birinci və 2-ci evlilik, 3-cü evlilik', 'a word that begins like a house'],
    ['Xəzər dənizində, 12 saylı gəmidə', 'number of a ship'],
    ['Bakı şəhəri, Maddə 12-1, hissə 3', 'article behind a place'],
    ['Nəsimi rayonu, Polis İdarəsi 3, m. 5', 'number of a body'],
    ['Abşeron rayonu, QOST 12/45 standartı', 'a standard'],
    ['Nəsimi rayonu, 28 may 2020-ci il tarixli qərar', 'a day behind a place'],
    ['İclas zalı, otaq 7', 'a room of a court'],
    ['Yolun və küçənin kəsişməsində svetofor yoxdur', 'a crossing without names'],
    ['Məhkəmə Bakı şəhəri, Xəzər küçəsi 5 ünvanında yerləşir.', 'where the court lies'],
    ['Xəzər küçəsi 5 ünvanında yerləşən Bakı Apellyasiya Məhkəməsi', "a court's own address"],
    ['Bakı Apellyasiya Məhkəməsinə (Bakı şəhəri, Xəzər küçəsi 5)', 'the same behind its name'],
  ])('leaves %s (%s)', (text) => {
    expect(findAddresses(text)).toEqual([]);
  });

  it('masks the address of a witness heard in court', () => {
    const text = 'Zəhra (ünvan: Bakı şəhəri, Səməd Vurğun küçəsi, ev 40) məhkəmədə ifadə verib.';
    expect(findAddresses(text)).not.toEqual([]);
  });
});
