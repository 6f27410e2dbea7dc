import { describe, expect, it } from 'vitest';
import { foldAz } from '#domain/az-text.ts';
import { findIdentifiers } from './identifiers.ts';
import { hardSpans } from './protect.ts';
import { cover } from './view.ts';

/** Finds that would be masked: those outside what is protected. */
function found(text: string) {
  const isKept = cover(hardSpans(text, foldAz(text)));
  return findIdentifiers(text).filter((one) => !isKept(one));
}

const TAKEN: readonly (readonly [marked: string, why: string])[] = [
  ['Şirkətin ⟦KQ-2024/118⟧ saylı kommersiya təklifi qəbul edilib.', 'noun in no list'],
  ['Anbara ⟦TK-55120⟧ nömrəli konteyner gətirilib.', 'thing in no list'],
  ['Ona ⟦2241-7⟧ nömrəli xəbər çatıb.', 'digits with a hyphen'],
  ['Zərf ⟦118273⟧ nömrəli bağda tapılıb.', 'bare number with its word'],
  ['Sübut № ⟦11827⟧ kimi qeyd olunub.', 'number sign'],
  [
    'Tərəflər arasında ⟦12-BM/23⟧ nömrəli birgə fəaliyyət haqqında müqavilə olub.',
    'noun far behind',
  ],
  ['Ambulator kart ⟦118/amb⟧ ilə baxılıb.', 'small letters behind a slash'],
  ['İcra işi ⟦01182/23-ic⟧ açılıb.', 'small letters behind a hyphen'],
  ['Bina komendantı ⟦21-MTK⟧ nömrəli akt tərtib edib.', 'act of a private person'],
  ['Yük ⟦AZ-YK 118273⟧ nömrəli qaimə ilə gəlib.', 'invoice with its series'],
  ['Buna dair ⟦M-11827⟧ nömrəli rəsmi cavab alınıb.', 'answer to a citizen'],
  ['İstintaqın ⟦26-1182-C⟧ nömrəli cinayət işi olub.', "investigator's case"],
  ['Reyestrdə ev üzrə ⟦6118-27⟧ nömrəli qeyd, bağ üzrə 6118-28 var.', 'first of a row'],
  ['Razılaşma ⟦7/4-k⟧ nömrəsi ilə jurnalda qeyd edilib.', 'written down in a journal'],
  ['⟦27 B 118-15⟧ nömrəli İran maşını saxlanılıb.', 'foreign plate, word between'],
  ['⟦AZK-1182⟧ nömrəli qayıq qaytarılsın.', 'boat'],
  ['Mühərrik (№ ⟦6B4K-0118273⟧) götürülüb.', 'engine in brackets'],
  ['Pulu ⟦T11827xQm8817KzR706359w⟧ pulqabısına göndərib.', 'key of a wallet'],
  ['Yazı “⟦Bizim həyət 3⟧” qrupunda yayılıb.', 'group by its quoted name'],
  ['Şərhi “⟦Narahat Qonşu⟧” adlı istifadəçi yazıb.', 'user by a quoted name'],
  ['İstifadəçi adı: ⟦solmazbaku⟧.', 'user name without a digit'],
  ['Телефон ⟦8-055-118-27-36⟧.', 'eight before the code'],
  ['Baytarın verdiyi akt (⟦389/7465⟧) işdədir.', 'digits in groups, no body named'],
  ['Çıxarışlar: arıxana üzrə ⟦62902143-69740⟧ olub.', 'register number far from its noun'],
  ['Cihazın identifikatoru ⟦11638808-9291-4270⟧ yazılıb.', 'three groups are no classifier'],
  ['Qəbzin fiskal kodu ⟦0129kXz02898⟧ olub.', 'capitals, small letters and digits'],
  ['Qulağındakı birka ⟦AZ 0711879465⟧ idi.', 'ear tag with its country'],
  ['Şəhadətnamə ⟦CoC 71742⟧ verilib.', 'series of both cases'],
  ['Bilet ⟦WLT4ZR⟧ kodu ilə alınıb.', 'code of a booking with one digit'],
  ['Fotoqraf ⟦65-F⟧ sayılı müqavilə bağlayıb.', 'the other spelling of `saylı`'],
  ['İcra işi açılıb, iş ⟦15-4589/25⟧ nömrə ilə qeydə alınıb.', "bailiff's file"],
  ['Mənzil ⟦0114-2267⟧ inventar nömrəli mənzil olub.', 'kind told by the link'],
  ['Yol vərəqi ⟦090098⟧ işdədir.', 'it lies in the file of the court'],
  ['Он лечился (история болезни ⟦3703⟧).', 'four digits right behind a paper'],
  ['Kəbin kağızı ⟦0311456⟧ itib.', 'marriage paper'],
  ['Ekspertin ⟦2892-DK⟧ nömrəli rəyi', 'two letters that are no law'],
  ['Soyulmuş № ⟦12⟧, 13 və 17 qəbzlər saxtadır.', 'noun behind a row'],
  ['№ 12, 13 və ⟦17⟧ qəbzlər saxtadır.', 'last of a row'],
  ['№ 12, ⟦13⟧ və 17 qəbzlər saxtadır.', 'middle of a row'],
  ['Plomblar A1182, ⟦A1183⟧ və A1190 saylı olub.', 'series in a row'],
  ['Xəstəlik vərəqəsi ⟦BB 118273⟧ işə əlavə edilib.', 'added to the file of the court'],
  ['Ona ⟦AA-33⟧ seriyalı, 118273 nömrəli hərbi bilet verilib.', 'series and number apart'],
  ['Tapança № ⟦1977 KM 118⟧ müsadirə edilib.', 'letters between the digits'],
  ['Blank ⟦12 KN 118273⟧ etibarnamə üçün alınıb.', 'code of the region before the series'],
  ['Sayğacın plombu (⟦1182 QZ⟧) qırılıb.', 'letters behind the digits, in brackets'],
  ['Vaqon № ⟦11827364⟧ boşaldılmayıb.', 'long number of what is numbered in a row'],
  ['Aktivasiya kodu ⟦KX4-77Q⟧ mesajla gəlib.', 'code that is no model'],
  ['Fiskal kod ⟦7kQ2mZpR91xT⟧ olan çek', 'few digits behind the word for a code'],
  ['Sərgi (göy, № ⟦118⟧) bağda tapılıb.', 'three digits with a sign'],
  ['Quş ⟦118⟧ nömrəli halqa daşıyıb.', 'three digits of a thing in no list'],
  ['Seyf № ⟦12⟧ açılıb.', 'safe'],
  ['Запись акта о рождении № ⟦118⟧ аннулирована.', 'entry of a birth'],
  ['Накладная № ⟦118⟧ подписана.', 'invoice with its sign'],
  ['Təhqiri “⟦Sakit dəniz⟧” adlı istifadəçi yazıb.', 'account by its quoted name'],
  ['Şəkli ⟦qız_balası_01⟧ paylaşıb.', 'low line between letters'],
  ['Под ником «⟦Тихий омут⟧» писал он.', 'quoted name behind its word'],
  ['Poçtu ⟦solmaz11 (at) nümunə (nöqtə) az⟧ olub.', 'box spelt in words'],
  ['Elan “⟦Təkər bazarı⟧” Telegram kanalında çıxıb.', 'channel by its quoted name'],
];

const LEFT: readonly (readonly [text: string, why: string])[] = [
  ['Nazirlər Kabinetinin 114 nömrəli qərarı', 'decision of a body'],
  ['İş 3(004)-118/2022 nömrəli qərarla bitib.', 'number of a case'],
  ['365-IIQ nömrəli Qanun', 'number of a law'],
  ['305-II QD nömrəli Qanun', 'number of a law, parted'],
  ['A4-11827 modelli soba alınıb.', 'model'],
  ['KamAZ 53215 markalı maşın', 'brand'],
  ['GOST 19792-2017 tətbiq edilir.', 'standard'],
  ['2-ci cild, 118-ci vərəq', 'place in the file'],
  ['41 saylı avtobusda olub.', 'place in a row'],
  ['2003-cü il, № 11827', 'issue of a journal'],
  ['Əhali 5000000 manat ödəyib.', 'amount'],
  ['Gəlir 7500000 təşkil edib.', 'amount without its unit'],
  ['23104 ədəd qutu', 'count'],
  ['№ 114.3.8. Çıxarılmışdır.', 'clause'],
  ['Prokurorun 9/21 nömrəli əmri', 'order of a body'],
  ['1(5-142)-2216/2025 nömrəli hökm', 'verdict'],
  ['Büdcə təsnifatı 12345678-1234 üzrə köçürülsün.', 'classifier'],
  ['Kredit 5000 (beş min) manat olub.', 'amount right behind a deal'],
  ['O, 3102 nömrəli palatada yatıb.', 'ward'],
  ['Məcəllənin 170-171-1-ci maddələri', 'articles from and to'],
  ['“Leyla Şahin Türkiyəyə qarşı” işi (ərizə № 44774/98)', 'application to the European Court'],
  ['Köhnə 2-1184/2019 saylı iş', 'case of the court before codes'],
  ['Yeni iPhone15Pro və Galaxy2024Ultra alıb.', 'models of both cases'],
  ['“Facebook” səhifəsində yazılıb.', 'the network alone'],
  ['“Respublika” qəzeti, 09 may № 101 2012-ci il', 'issue behind a day'],
  ['23 dekabr 2003-cü il tarixli № 566 – IIQD nömrəli Qanun', 'law with parted letters'],
  ['məsuliyyət KM2 449.1. Özgəsinin pul vəsaiti', 'mark of a note before an article'],
  ['olduğu sənəddir:\n1005.1.1. Sənədin mətninə', 'clause behind a colon'],
  ['QƏRAR 2025 gəldi.', 'year behind a word'],
  ['Fayl: qetname_2025.docx', 'plain name of a file'],
  ['Cərimə 12, 13 və 17 manat olub.', 'amounts in a row'],
  ['12 nömrəli otaq', 'room'],
];

describe('numbers that nothing explains', () => {
  it.each(TAKEN)('%s (%s)', (marked) => {
    const start = marked.indexOf('⟦');
    const end = marked.indexOf('⟧') - 1;
    const hits = found(marked.replace(/[⟦⟧]/g, ''));
    expect(hits.some((hit) => hit.start <= start && hit.end >= end)).toBe(true);
  });

  it.each(LEFT)('leaves %s (%s)', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('lets a person look where no noun tells what the number is', () => {
    const [hit] = found('Ona KQ-2024/118 saylı bağlayıcı göndərilib.');
    expect(hit).toMatchObject({ rule: 'id:unexplained', doubt: 'leak-check' });
  });
});
