import { describe, expect, it } from 'vitest';
import { findIdentifiers } from './identifiers.ts';

/** Text with the identifier in ⟦⟧, its class, why. Numbers and names are invented. */
const FOUND: readonly (readonly [string, string, string])[] = [
  ['⟦190118273⟧ nömrəli cinayət işi açılıb.', 'document', "investigator's case"],
  ['Sahə müvəkkilinin ⟦BN-11827⟧ nömrəli protokolu', 'document', 'record of an offence'],
  ['İclas ⟦935-07/08⟧ nömrəli protokolla yekunlaşıb.', 'document', 'minutes by an index'],
  ['Ekspertin ⟦3477⟧ saylı rəyi var.', 'document', 'opinion of an expert'],
  ['Mərkəzin ekspertiza rəyi ⟦118-G/25⟧ işdədir.', 'document', 'opinion, small series behind'],
  ['Himayəçi ⟦043/q⟧ saylı sərəncamla təyin olunub.', 'document', 'order about a person'],
  ['İcra məmuru ⟦00771/İ⟧ nömrəli qərar çıxarıb.', 'document', "bailiff's decision"],
  ['Ailəyə ⟦501881384⟧ nömrəli qərarla yardım verilib.', 'document', 'counted by a system'],
  ['⟦6892649847⟧ nömrəli işə qəbul icazəsi var.', 'document', 'permission to work'],
  ['⟦1826/2⟧ nömrəli əlavə sazişlə razılaşıblar.', 'contract', 'a deal, no annex'],
  ['Evə ⟦182 inv. № 5522⟧ nömrəli vəsiqə verilib.', 'property', 'number in a row of an inventory'],
  ['Hüquq ⟦MH-5370050⟧ ilə təsdiqlənib.', 'property', 'a register with a hyphen'],
  ['Kredit işi ⟦KD/77-19⟧ itib.', 'contract', 'file of a bank'],
  ['Mühafizə müqaviləsi ⟦no 556⟧ bağlanıb.', 'contract', 'number sign typed small'],
  ['Ona ⟦01-4/2217⟧ nömrəli cavab gəlib.', 'contract', 'like a date of two signs'],
  ['Müqaviləyə ⟦BK-1182/Ə-3⟧ nömrəli əlavə', 'document', 'annex with its series'],
  ['Avans ⟦700210⟧ nömrəli tapşırıqla köçürülüb.', 'document', 'order of a payment'],
  ['Mübadilə kartı isə ⟦226804⟧ olub.', 'document', 'a particle between noun and number'],
  ['Hesab ⟦AZ21 NABZ 0000 0000 1370 1000 1944⟧ açılıb.', 'account', 'IBAN in fours'],
  ['Hesab ⟦AZ\n21 NABZ 0000 0000 1370 1000 1944⟧ açılıb.', 'account', 'line end after AZ'],
  ['Pul ⟦NABZAZ2X⟧ koduna köçürülüb.', 'account', 'BIC'],
  ['Kart ⟦4169 7300\n0000 0003⟧ bağlanıb.', 'card', 'line end inside a card number'],
  ['Pul ⟦4169 **** **** 6838⟧ kartından gedib.', 'card', 'masked card'],
  ['Pul ⟦4169 73** **** 6838⟧ kartından gedib.', 'card', 'six digits shown'],
  ['Pul ⟦**** 6838⟧ nömrəli karta gedib.', 'card', 'last digits only'],
  ['Pul ⟦4169730000000004⟧ kartına gedib.', 'card', 'check digit fails, word behind'],
  ['Pul ⟦4098-58XX-XXXX-7741⟧ saylı karta gedib.', 'card', 'masked groups with hyphens'],
  ['O, ⟦*8842⟧ kartına pul köçürüb.', 'card', 'one star before the last digits'],
  ['Pul kartına (⟦...7741⟧) gedib.', 'card', 'dots before the last digits'],
  ['“VISA” ⟦7741⟧ kartından pul çıxıb.', 'card', 'last digits between brand and card'],
  ['Axırıncı dörd rəqəmi “⟦7741⟧” olub.', 'card', 'last digits in quotation marks'],
  ['Деньги ушли на карту, оканчивающуюся на ⟦4417⟧.', 'card', 'how a card ends, in Russian'],
  ['Участок с кадастровым номером ⟦40105008-0145⟧ продан.', 'property', 'shaped as a classifier'],
  ['Письмо принято за входящим номером ⟦45/12⟧.', 'document', 'number of the register of letters'],
  ['“⟦12-458⟧” çıxış nömrəli cavab gəlib.', 'contract', 'number in quotation marks'],
  ['VÖEN ⟦1234567890⟧ göstərilib.', 'voen', 'check digit fails, word before'],
  ['VÖEN ⟦12345 67092⟧ göstərilib.', 'voen', 'in two halves'],
  ['FİN: ⟦7KQ2M9X⟧ göstərilib.', 'fin', 'plain'],
  ['FİN ⟦KQWZMBX⟧ göstərilib.', 'fin', 'letters only'],
  ['FİN kodu ⟦7KQ 2M9X⟧ göstərilib.', 'fin', 'split by a line end'],
  ['FİN ⟦7КQ2М9Х⟧ göstərilib.', 'fin', 'Cyrillic look-alikes'],
  ['fin ⟦7kq2m9x⟧ göstərilib.', 'fin', 'typed small'],
  ['FİN ⟦7KQ2M9X4⟧ göstərilib.', 'fin', 'check sign of the machine zone'],
  ['Zəng ⟦(050) 123-45-67⟧ nömrəsinə gedib.', 'phone', 'brackets'],
  ['Zəng ⟦+994501234567⟧ nömrəsinə gedib.', 'phone', 'no separator'],
  ['Telefonu ⟦O5O-123-45-67⟧ olub.', 'phone', 'letter O for zero'],
  ['Tel. ⟦070.212.34.56⟧', 'phone', 'dots'],
  ['Mob: ⟦050/212-34-56⟧', 'phone', 'slash'],
  ['⟦050_212_34_56⟧ nömrəsi', 'phone', 'low lines'],
  ['⟦050 - 212 - 34 - 56⟧ nömrəsi', 'phone', 'hyphens with spaces'],
  ['⟦50 212 34 56⟧ nömrəsinə mesaj göndərib.', 'phone', 'no zero, message'],
  ['⟦50-212-34-56⟧ nömrəsinin sahibi', 'phone', 'no zero, grouped'],
  ['⟦212-34-56⟧ nömrəsinə SMS göndərib.', 'phone', 'no code, message'],
  ['“Azercell” ⟦212-34-56⟧ nömrəsi onun adınadır.', 'phone', 'no code, operator'],
  ['“Nar” operatorunun ⟦212 34 56⟧ nömrəsi', 'phone', 'no code, operator in words'],
  ['Его тел. ⟦212-34-56⟧', 'phone', 'short form with a dot'],
  ['Onun ev tel. ⟦4321234⟧', 'phone', 'the same without hyphens'],
  ['VÖEN 1503344821, tel. ⟦0503344821⟧', 'phone', 'its check digit is also that of a tax number'],
  ['⟦sıfır əlli iki yüz on iki otuz dörd əlli altı⟧ nömrəsi', 'phone', 'words, noun behind'],
  ['Tel.: ⟦498-12-34⟧', 'phone', 'town number without code'],
  ['Telefonu: ⟦sıfır əlli, yüz iyirmi üç, qırx beş⟧.', 'phone', 'in words'],
  ['Телефон ⟦8 (965) 862-12-08⟧.', 'phone', 'Russian'],
  ['Vəsiqə ⟦AZE 1234 5678⟧ verilib.', 'document', 'card number in fours'],
  ['Vəsiqə seriya ⟦AZE № 12345678⟧ verilib.', 'document', 'with series and sign'],
  ['Onda ⟦AA1234567⟧ var.', 'document', 'new card, no word'],
  ['Pasport ⟦C 01 234 567⟧ verilib.', 'document', 'passport with spaces'],
  ['Pasportu ⟦97AB11663⟧ olub.', 'document', 'foreign passport'],
  ['⟦97AB11663⟧ nömrəli pasportu olub.', 'document', 'foreign passport, word behind'],
  ['Паспорт ⟦63 34 № 959196⟧ выдан.', 'document', 'Russian passport'],
  ['Sənəd ⟦DYİ 123456⟧ verilib.', 'document', 'residence permit'],
  ['Sənəd ⟦MYİ № 1234567⟧ verilib.', 'document', 'temporary permit'],
  ['⟦AB 123456⟧ nömrəli sürücülük vəsiqəsi alınıb.', 'document', 'driving licence'],
  ['Hərbi bileti (⟦HZ № 7527567⟧) var.', 'document', 'military booklet'],
  ['Hərbi bileti (⟦HЗ № 7527567⟧) var.', 'document', 'H and Cyrillic З'],
  ['Doğum (⟦DN-I № 391577⟧) qeydə alınıb.', 'document', 'birth certificate'],
  ['Ölüm (⟦AZ-İ № 509542⟧) qeydə alınıb.', 'document', 'death certificate'],
  ['Nikah (⟦NG № 170830⟧) bağlanıb.', 'document', 'marriage certificate'],
  ['Əmək kitabçası (⟦ИТ-İ № 1234567⟧) var.', 'document', 'labour book, Cyrillic series'],
  ['⟦246⟧ akt qeydi ilə nikah bağlanıb.', 'document', 'entry of a register office'],
  ['Sosial sığorta nömrəsi (⟦1177136562896⟧) var.', 'document', 'SSN'],
  ['Tibbi kartın nömrəsi ⟦TK-797654⟧ olub.', 'document', 'medical card'],
  ['⟦NKA 6945331247⟧ nömrəli nəzarət-kassa aparatı var.', 'document', 'cash register'],
  ['Ban nömrəsi ⟦WDB6206442A300871⟧ olub.', 'plate', 'VIN'],
  ['⟦10-AB-123⟧ nişanlı avtomobil', 'plate', 'plate'],
  ['⟦10 AB 123⟧ nişanlı avtomobil', 'plate', 'plate with spaces'],
  ['⟦10АВ123⟧ nişanlı avtomobil', 'plate', 'no dash, Cyrillic'],
  ['Qoşqunun nişanı ⟦AA 1182 BX⟧ olub.', 'plate', 'plate of another country'],
  ['⟦12B448 İR-22⟧ nömrəli “Volvo” gəldi.', 'plate', 'plate of Iran, make behind'],
  ['Gürcüstan nömrəli idi (⟦GG-118-TT⟧).', 'plate', 'country before, plate in brackets'],
  ['Машина (госномер ⟦А 417 КМ 05⟧) уехала.', 'plate', 'plate of Russia'],
  ['Kuzov nömrəsi ⟦XWFKLMNPRSTUVWXYZ⟧, ili 2015.', 'plate', 'VIN without a digit'],
  ['Skype-da ⟦live:bag_evi.44⟧ hesabı', 'network', 'name behind a scheme'],
  ['Elan ⟦shop.nurbutik.com⟧ internet mağazasında verilib.', 'network', 'page of a shop'],
  ['Server ⟦fe80::44:18ff:fe20:4471⟧ cavab verib.', 'network', 'link-local address'],
  ['Gömrük bəyannaməsi ⟦00301/1190/BX-40/004411⟧ verilib.', 'document', 'customs declaration'],
  ['Beynəlxalq yük qaiməsi: ⟦CMR 118204⟧', 'document', 'consignment note'],
  ['Patent (⟦50 № 2200441180⟧) alıb.', 'document', 'digits as series'],
  ['Vəkalətnamə (reyestrdə ⟦3k-2187⟧) verilib.', 'property', 'small letter in a register number'],
  ['IMEI ⟦356938035643809⟧ olub.', 'network', 'IMEI'],
  ['Cihaz ⟦00:1A:2B:3C:4D:5E⟧ olub.', 'network', 'MAC'],
  ['⟦5.191.133.65⟧ IP ünvanı', 'network', 'IP'],
  ['Səhifə ⟦facebook.com/magaza.9273⟧ olub.', 'network', 'profile'],
  ['Poçt ⟦serxan.q@example.az⟧ olub.', 'email', 'e-mail'],
  ['⟦RX № 0262021⟧ göstərilib.', 'property', 'register extract'],
  ['Sahə (çıxarış ⟦757172363677⟧) satılıb.', 'property', 'register number'],
  ['⟦AK130/2012⟧ saylı kredit müqaviləsi', 'contract', 'loan contract'],
  ['⟦AK727/ 2024⟧ nömrəli müqavilə', 'contract', 'line end in a contract number'],
  ['Bankın ⟦13-1/2-H-2422/1-42/2024⟧ nömrəli məktubu', 'contract', 'letter of a bank'],
  ['⟦14/2291⟧ saylı lisenziya verilib.', 'document', 'a paper not in use with people only'],
  ['Diplom (seriya ⟦B-II № 118842⟧) saxtadır.', 'document', 'Roman series'],
  ['Seriyası ⟦AA⟧, nömrəsi 7712904 olan vəsiqə.', 'document', 'series apart from the number'],
  ['⟦375/NK⟧ nömrəli müayinə aktında', 'document', 'act of an examination, not of a state body'],
  ['Klinikanın ⟦118/2⟧ nömrəli arayışı', 'document', 'certificate of a clinic'],
  ['СВИДЕТЕЛЬСТВО О БРАКЕ ⟦I-ЖЯ № 312475⟧.', 'document', 'Russian, letters without a Latin twin'],
  ['История болезни ⟦№ 33800⟧.', 'document', 'two words before the sign'],
  ['СНИЛС ⟦118-273-645 50⟧ указан.', 'document', 'Russian insurance number'],
  ['İmza ⟦ASN-76473434⟧ ilə qoyulub.', 'document', 'shape alone'],
  ['Ödəniş (⟦786678151117⟧) edilib.', 'document', 'a long run of digits'],
  ['Pasport, ⟦e-viza № 276489350⟧ var.', 'document', 'electronic visa'],
  ['Mənzil (çıxarış 756203620868, kadastr ⟦745860376720⟧)', 'property', 'second of a list'],
  ['Yerquruluşu işinin nömrəsi ⟦JN-9451⟧ olub.', 'property', 'file of a register'],
  ['Кадастровый номер ⟦05:40:000018:1182⟧ указан.', 'property', 'Russian'],
  ['Ev ⟦627232841236⟧ reyestr nömrəsi ilə qeydə alınıb.', 'property', 'the link tells'],
  ['Etibarnamə ⟦5-7951⟧ nömrə ilə təsdiqlənib.', 'document', 'noun in front, verb behind'],
  ['Notariusda (⟦V-664/26⟧ saylı iş) miras qəbul edilib.', 'contract', "a notary's file"],
  ['⟦MX-25858⟧ nömrəli icra işi', 'contract', 'enforcement file'],
  ['⟦747924354⟧ abonent kodu açılıb.', 'contract', 'subscriber'],
  ['Qapıdakı ⟦G4-8316119⟧ nömrəli sayğac', 'contract', 'meter'],
  ['Müraciətinə ⟦11/2-Y-1600/1⟧ nömrəli məktubla cavab verilib.', 'contract', 'answer'],
  ['⟦14/MD-051⟧ nömrəli cavab məktubu alınıb.', 'contract', 'letter of answer'],
  ['Tibbi sığorta qeydiyyatı (⟦1068-000884⟧) var.', 'contract', 'insurance'],
  ['Gömrük bəyannaməsi — ⟦5040-546363/TR⟧.', 'document', 'behind a long dash'],
  ['Çıxarış epikrizində (⟦Ç-9412/E⟧) yazılıb.', 'document', 'paper of a hospital'],
  ['⟦ƏQV-0137980⟧ nömrəli vərəqə ilə', 'document', 'sheet'],
  ['Arayış (seriya ⟦TSEK-B⟧, № 0018822)', 'document', 'series with a letter'],
  ['Ölüm aktı qeydi ⟦1127⟧ olub.', 'document', 'record of a death'],
  ['Torpaq ⟦JN-204A⟧ şəhadətnaməsi ilə verilib.', 'document', 'three digits with letters'],
  ['Kabineti ⟦kabinet.klinika.example/user/970060⟧ idi.', 'network', 'page of a patient'],
  ['Müqavilə № ⟦KR/22-1190-B⟧ üzrə', 'contract', 'slash behind the series'],
  ['Договор найма № ⟦Н-508/24⟧.', 'contract', 'Russian'],
  ['Şərh ⟦85.132.77.9⟧ vasitəsilə yazılıb.', 'network', 'IP by its shape'],
  ['Cihaz ⟦2001:db8:85a3::8a2e:370:7334⟧ olub.', 'network', 'short IPv6'],
  ['Telegramda ⟦@leyla_q92⟧ yazıb.', 'network', 'handle'],
  ['Telegramda ⟦@gul.evi⟧ yazıb.', 'network', 'handle with a point, no host behind a space'],
  ['Yazını ⟦@614.toylar⟧ paylaşıb.', 'network', 'handle that begins with digits'],
  ['Sifariş ⟦8f3a-22c1⟧ ilə gedib.', 'network', 'hexadecimal groups'],
  ['“⟦zaur_9977⟧” adlı instaqram profili', 'network', 'name of an account'],
  ['IMSI ⟦400011283746501⟧ olub.', 'network', 'subscriber of a network'],
  ['⟦0x4bF1182aC9e7736450118273645abcdef0123456⟧ ünvanı', 'account', 'wallet'],
  ['⟦82/16-9246⟧ nömrəli müqavilə', 'contract', 'no date: its month is no month'],
  ['Müqavilə ⟦6-ƏM⟧ üzrə borc', 'contract', 'one digit and two letters'],
  ['Şirkətin ⟦123/q⟧ saylı əmri', 'document', 'order about the staff of a firm'],
];

/** Text with the number in ⟦⟧ that one rule alone finds, the nearest text that the rule leaves, why. */
const BY_RULE: readonly (readonly [string, string, string, string])[] = [
  [
    'user-name-shape',
    'Elanı ⟦asan_11827⟧ yerləşdirib.',
    'Elanı asan_birinci yerləşdirib.',
    'low line and digits; a low line alone',
  ],
  [
    'user-name-shape',
    'Elanı ⟦xezri.82714⟧ yerləşdirib.',
    'Elanı xezri.2019 yerləşdirib.',
    'a word and digits; a word and a year',
  ],
  [
    'user-name-shape',
    'Elanı ⟦xezri82714⟧ yerləşdirib.',
    'Elanı manat82714 yerləşdirib.',
    'digits right behind a word; behind a word of amounts',
  ],
  [
    'phone-dialled',
    'Ona xaricdən ⟦0049 176 1992 4869⟧ yazıblar.',
    'Sətir 0049 17 19 boşdur.',
    'two zeros, the country and enough digits; too few of them',
  ],
  [
    'phone-dialled',
    'Ona xaricdən ⟦00-90-532-118-27-36⟧ yazıblar.',
    'Say 100-90-532-118-27-36 göstərilib.',
    'with hyphens; a digit before the zeros',
  ],
  [
    'phone-told',
    '“Bakcell” ⟦2123456⟧ nömrəsini verib.',
    '“Bakcell” 2123456 manat ödəyib.',
    'number of an operator; an amount it paid',
  ],
  [
    'phone-told',
    '⟦212-34-56⟧ nömrəsinə zəng edib.',
    '212-34-56 nömrəli qərarla zəng dayanıb.',
    'called; an order that names a call',
  ],
  [
    'phone-parted',
    'O, ⟦050.212.34.56⟧ demişdir.',
    'Təsnifatın 050.212.34.5.1 kodu var.',
    'groups of a telephone; a code of a classification',
  ],
  [
    'phone-grouped',
    '⟦50-212-34-56⟧ nömrəsi var.',
    'Cəmi 50 212 34 56 sətirdir.',
    'right before the word for a number; anything else',
  ],
  [
    'numbered-blank',
    'O, ⟦118273⟧ nömrəli blankı imzalayıb.',
    'O, 1182 nömrəli blankı imzalayıb.',
    'the number printed on a form; the number of the form',
  ],
  [
    'numbered-blank',
    'Forma № ⟦B-118/3⟧ verilib.',
    'Forma № 118/3 verilib.',
    'a printed series; the number of the form with a part',
  ],
];

describe('identifiers', () => {
  it.each(BY_RULE)('%s: %s, not %s (%s)', (rule, marked, left) => {
    const start = marked.indexOf('⟦');
    const end = marked.indexOf('⟧') - 1;
    const rulesOf = (text: string) =>
      findIdentifiers(text).filter((hit) => hit.rule === `id:${rule}`);
    expect(rulesOf(marked.replace(/[⟦⟧]/g, ''))).toContainEqual(
      expect.objectContaining({ start, end }),
    );
    expect(rulesOf(left)).toEqual([]);
  });

  it.each(FOUND)('%s → %s (%s)', (marked, cls) => {
    const start = marked.indexOf('⟦');
    const end = marked.indexOf('⟧') - 1;
    const hits = findIdentifiers(marked.replace(/[⟦⟧]/g, ''));
    const whole = hits.filter((hit) => hit.start <= start && hit.end >= end);
    expect(whole.map((hit) => hit.cls as string)).toContain(cls);
  });

  it.each([
    ['781-IQ', 'number of a law'],
    ['126.1-ci maddə', 'article'],
    ['23001000-23598 təsnifatı', 'classifier of expenditure'],
    ['505 000 000 manat', 'sum in groups'],
    ['Standart AZS 615-2011 qüvvədədir.', 'standard'],
    ['AZN 1234,56 ödənilib.', 'sum with its currency before it'],
    ['KMQ1182', 'footnote of a code'],
    ['FİZİKİ ŞƏXSLƏR TƏRƏFİNDƏN MALLARIN GÖTÜRÜLMƏSİ', 'FİN inside a word in capitals'],
    ['Məktub info@courts.gov.az ünvanına gedib.', 'mailbox of the courts'],
    ['Elan www.e-qanun.az saytındadır.', 'site of the state'],
    ['Bakı Apellyasiya Məhkəməsi, tel.: (012) 498-12-34', 'telephone of a court'],
    ['2015-2018 sertifikatı', 'years'],
    ['1-118/2009 nömrəli cinayət işi', 'criminal case of a court'],
    ['Nazirlər Kabinetinin 123s nömrəli sərəncamı', 'act that binds all'],
    ['Tarif Şurasının Q-12 nömrəli qərarı', 'decision of a board'],
    ['Müqaviləyə 3 nömrəli əlavə', 'annex by its count'],
    ['01/04/2021 tarixində', 'date'],
    ['Tərəflər 1182/2021 saylı iş üzrə barışıb.', 'number of a case'],
    ['1005.1.1. Sənədin mətni', 'clause before a noun'],
    ['102.1.14.32. ünvanlı sosial yardım', 'clause that reads like an IP'],
    ['FƏSİL 10 MÜQAVİLƏ', 'heading'],
    ['Bank 100000 (yüz min) manat kredit verib.', 'sum behind a bank'],
    ['Müqavilə 2022-ci ildə, 36 ay müddətinə bağlanıb.', 'year and term'],
    ['Müqavilənin 6-A bəndi', 'clause of a contract'],
    ['Nazirliyin 123/q saylı əmri', 'order of a state body'],
  ])('leaves %s (%s)', (text) => {
    expect(findIdentifiers(text)).toEqual([]);
  });

  it("does not take a party's telephone for a court's", () => {
    const text = 'Məhkəmə müəyyən etdi ki, cavabdehin telefonu (012) 498-12-34 olub.';
    expect(findIdentifiers(text).map(({ cls }) => cls)).toContain('phone');
    expect(findIdentifiers('O, məhkəməyə serxan.q@example.az ünvanından yazıb.')).not.toEqual([]);
    const sent = 'Məktub məhkəmənin poçtuna serxan.q@example.az ünvanından gəlib.';
    expect(findIdentifiers(sent).map(({ cls }) => cls)).toEqual(['email']);
  });

  it('finds a number again where no word tells what it is', () => {
    const text = 'Vəsiqənin nömrəsi 61273849 olub. Sonra 61273849 yenə yazılıb.';
    const starts = findIdentifiers(text).map(({ start }) => start);
    expect(starts).toContain(text.lastIndexOf('61273849'));
  });
});
