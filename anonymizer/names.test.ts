import { describe, expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function outputOf(text: string): string {
  const { text: output } = anonymize(factsOf(text), undefined, DEFAULT_POLICY, 'names');
  return output.blocks.map((block) => block.text).join('\n');
}

type Row = readonly [why: string, text: string, output: string];

/** A person beside a common noun that is also the head of a place's name. */
const BESIDE_PLACES: readonly Row[] = [
  ['surname first', 'Babayev Elmar parkı gəzdi.', 'Şəxs1 parkı gəzdi.'],
  ['an unknown given name', 'Zağıyev Tərhan evi satdı.', 'Şəxs1 evi satdı.'],
  ['a surname in -lı', 'Xubanlı Cəvahir stadionu tərk etdi.', 'Şəxs1 stadionu tərk etdi.'],
  ['given name first', 'Elmar Babayev kitabxanası açıldı.', 'Şəxs1 kitabxanası açıldı.'],
  ['initials behind', 'Zağıyev T.B. muzeyi gəzdi.', 'Şəxs1 muzeyi gəzdi.'],
  ['initials before', 'T.B.Zağıyev klinikası bağlandı.', 'Şəxs1 klinikası bağlandı.'],
  ['a place in a case', 'Zağıyev Tərhan meydanı keçdi.', 'Şəxs1 meydanı keçdi.'],
  ['a village', 'Zağıyev Tərhan kəndi tərk etdi.', 'Şəxs1 kəndi tərk etdi.'],
  ['a school of the state', 'Zağıyev Tərhan institutu bitirib.', 'Şəxs1 institutu bitirib.'],
  [
    'before a name in quotation marks',
    'Bu ildən Xubanlı Cəvahir “Köhnə Körpü” restoranında işləyib.',
    'Bu ildən Şəxs1 Kafe1-də işləyib.',
  ],
  [
    'a given name known from elsewhere',
    'Babayev Elmar gəldi. Elmar parkı gəzdi.',
    'Şəxs1 gəldi. Şəxs1 parkı gəzdi.',
  ],
  [
    'rayons by their short words',
    'Nərimanov r-nu, Nizami ray. və Nəsimi r. sakinləri gəldi. Nərimanov R. getdi.',
    'Nərimanov r-nu, Nizami ray. və Nəsimi r. sakinləri gəldi. Şəxs1 getdi.',
  ],
  ['no street', 'Sonra o, Elmarı küçəyə qovdu.', 'Sonra o, Şəxs1-i küçəyə qovdu.'],
  [
    'initials before an institution',
    'Dünən T.Zağıyev Respublika Klinik Xəstəxanasında yatıb.',
    'Dünən Şəxs1 Tibb müəssisəsi1-də yatıb.',
  ],
  [
    'initials and a surname in -lı before an institution',
    'Dünən T.Xubanlı Respublika Narkoloji Mərkəzində yatıb.',
    'Dünən Şəxs1 Tibb müəssisəsi1-də yatıb.',
  ],
  [
    'before a rayon that bears a surname',
    'Elmar Xubanlı Nərimanov Rayon İcra Hakimiyyətinə yazıb.',
    'Şəxs1 Nərimanov Rayon İcra Hakimiyyətinə yazıb.',
  ],
  [
    'a rayon of a city behind a name',
    'Elmar Xubanlı Bakı Şəhər Nərimanov Rayon Məhkəməsinə yazıb.',
    'Şəxs1 Bakı Şəhər Nərimanov Rayon Məhkəməsinə yazıb.',
  ],
  [
    'where somebody is, behind an unknown name',
    'Sonra Xubarulice Balakən rayonunda yaşayıb.',
    'Sonra Şəxs1 Balakən rayonunda yaşayıb.',
  ],
  ['a man of history', 'Heydər Əliyev parkı yanında dayandı.', 'Yer1 yanında dayandı.'],
];

/** Two capitals of which no list, or only one of words, knows anything. */
const UNKNOWN: readonly Row[] = [
  ['at the beginning of a sentence', 'Oliver Kvist ölkəni tərk etdi.', 'Şəxs1 ölkəni tərk etdi.'],
  ['before a house', 'Dünən Volkan Karaca evi satdı.', 'Dünən Şəxs1 evi satdı.'],
  ['a surname like an abstract noun', 'Dünən Emre Çelik gəldi.', 'Dünən Şəxs1 gəldi.'],
  ['a surname in -es in a case', 'Dünən Carlos Mendesin evi yandı.', 'Dünən Şəxs1-in evi yandı.'],
  ['a surname that is a word', 'Dünən Nigar Çiçək gəldi.', 'Dünən Şəxs1 gəldi.'],
  ['the same with an ending', 'Dünən Sibel Canın evi yandı.', 'Dünən Şəxs1-in evi yandı.'],
  ['both are words', 'Dünən Sevda Buluda zəng etdi.', 'Dünən Şəxs1-ə zəng etdi.'],
  ['a given name for the surname', 'Dünən Kamal Sevindik gəldi.', 'Dünən Şəxs1 gəldi.'],
  ['the same at the beginning', 'Kamal Sevindik gəldi.', 'Şəxs1 gəldi.'],
  ['a word of legal prose behind', 'Dünən Murad Səhər gəldi.', 'Dünən Şəxs1 gəldi.'],
  ['an unknown one behind a word', 'Aslan Kadi gəldi.', 'Şəxs1 gəldi.'],
  ['a word behind a role', 'İddiaçı Martin Lüter gəldi.', 'İddiaçı1 gəldi.'],
  ['a father without a list', 'Dünən Nison İliç Simberov gəldi.', 'Dünən Şəxs1 gəldi.'],
  ['a town in -lı that begins a name', 'Qaraxanlı Elmar Tərhan oğlu gəldi.', 'Şəxs1 gəldi.'],
  ['the same behind a father', 'Elmar Tərhan oğlu Qaraxanlı gəldi.', 'Şəxs1 gəldi.'],
  ['a surname in -li behind a father', 'Elmar Tərhan oğlu Rəmişli gəldi.', 'Şəxs1 gəldi.'],
  ['a word behind an unknown one', 'İddiaçı Navid Rəhbər gəldi.', 'İddiaçı1 gəldi.'],
  ['no town by its vowels', 'Dünən Parisa Hosseini gəldi.', 'Dünən Şəxs1 gəldi.'],
  [
    'a register',
    'Bu gün Əhalisinin Dövlət reyestri var.',
    'Bu gün Əhalisinin Dövlət reyestri var.',
  ],
  [
    'a body behind a role',
    'Həmkarlar İttifaqları Konfederasiyasının sədri gəldi.',
    'Həmkarlar İttifaqları Konfederasiyasının sədri gəldi.',
  ],
  ['a house of culture', 'Burada Mədəniyyət evi var.', 'Burada Mədəniyyət evi var.'],
];

/** Orders, initials and particles that hide a part of a name. */
const FORMS: readonly Row[] = [
  ['a surname like an adjective of a town', 'Şəkili İ.A. gəldi.', 'Şəxs1 gəldi.'],
  ['the same before a given name', 'Dünən Şəkili İlqar gəldi.', 'Dünən Şəxs1 gəldi.'],
  ['the adjective', 'Dünən şəkili qonaqlar gəldi.', 'Dünən şəkili qonaqlar gəldi.'],
  ['initials that are Roman numbers too', 'Quballı M.C. gəldi.', 'Şəxs1 gəldi.'],
  ['a series in Roman numbers', 'Seriya AB-III itib.', 'Seriya AB-III itib.'],
  ['a guest at the beginning', 'Qonağı Andrey Lisovoy getdi.', 'Qonağı Şəxs1 getdi.'],
  ['a word of time at the beginning', 'Nikahadək Zağıyeva imiş.', 'Nikahadək Şəxs1 imiş.'],
  ['a word with initials inside a sentence', 'Şahid Uzun A.B. gəldi.', 'Şahid1 gəldi.'],
  ['a name that is a word', 'İclasda K.Polad danışdı.', 'İclasda Şəxs1 danışdı.'],
  ['the same with an ending', 'Pulu N. Sultandan aldı.', 'Pulu Şəxs1-dən aldı.'],
  ['a letter that counts', 'Burada Qrup A. Aslan gəldi.', 'Burada Qrup A. Aslan gəldi.'],
  ['an office with initials', 'Burada Vəkil A.B. gəldi.', 'Burada Vəkil A.B. gəldi.'],
  ['the given name in brackets', 'Zağıyev (Tərhan) gəldi.', 'Şəxs1 (Şəxs1) gəldi.'],
  [
    'the maiden name in brackets',
    'Zağıyeva (Qəmbərova) Sevda gəldi.',
    'Şəxs1 (Şəxs1) Şəxs1 gəldi.',
  ],
  ['the surname in brackets', 'Soltan (Zağıyev) gəldi.', 'Şəxs1 (Şəxs1) gəldi.'],
  ['the word for a daughter in short', 'Zağıyeva Sevda Araz q. gəldi.', 'Şəxs1 gəldi.'],
  ['the same in capitals', 'ZAĞIYEVA SEVDA BƏXTƏVƏR Q. gəldi.', 'Şəxs1 gəldi.'],
  ['genitive on initials', 'Zağıyev T.B.in iddiası var.', 'Şəxs1-in iddiası var.'],
  [
    'two with initials before',
    'V.R.Zağıyevin B.G.Quballı ilə işi var.',
    'Şəxs1-in Şəxs2 ilə işi var.',
  ],
  [
    'a given name, then initials',
    'Azad Zağıyevin B.G.Quballıya borcu var.',
    'Şəxs1-in Şəxs2-yə borcu var.',
  ],
  [
    'initials, then a father',
    'Dünən A.İ.Zağıyev Azad Kazım oğluna yazdı.',
    'Dünən Şəxs1 Şəxs2-yə yazdı.',
  ],
  ['dative on initials', 'Pul Zağıyev T.B.yə verildi.', 'Pul Şəxs1-ə verildi.'],
  ['ablative on initials', 'Pul Zağıyev T.B.dən alındı.', 'Pul Şəxs1-dən alındı.'],
  ['copula on initials', 'Alıcı Zağıyev T.B.dir.', 'Alıcı Şəxs1-dir.'],
  ['a hyphen for the second point', 'Zağıyev T.B-nin evi var.', 'Şəxs1-in evi var.'],
  [
    'initials belong to the surname before them',
    'Alıcı Zağıyev T.B. Kamal ilə gəldi.',
    'Alıcı Şəxs1 Şəxs2 ilə gəldi.',
  ],
  [
    'two persons by surname and initials without a comma',
    'Siyahıda Zağıyev T.B. Qəmbərova S.R. var.',
    'Siyahıda Şəxs1 Şəxs2 var.',
  ],
  [
    'a given name behind two initials is the surname',
    'Məktubu Y.V.Təhmasib Zağıyevaya verdi.',
    'Məktubu Şəxs1 Şəxs2-yə verdi.',
  ],
  [
    'gold is no daughter',
    'Bacısı Zağıyeva Sevda qızıllarını satıb.',
    'Bacısı Şəxs1 qızıllarını satıb.',
  ],
  [
    'a child of the other sex is no father',
    'Zağıyev Vüqar qızına, Qəmbərova Sevda oğluna pul verdi.',
    'Şəxs1 qızına, Şəxs2 oğluna pul verdi.',
  ],
  [
    'the second of two given names is that of the relative behind it',
    'Dünən Sevda Kamilə nənəsi ilə qalıb.',
    'Dünən Şəxs1 Şəxs2 nənəsi ilə qalıb.',
  ],
  [
    'a plural in the genitive is no given name',
    'Açarların Zağıyevdə olduğu bilinir.',
    'Açarların Şəxs1-də olduğu bilinir.',
  ],
  [
    'a given name that is a noun for an area too',
    'Dünən Sevdanı və Zağıyev Vilayəti tanıyıb.',
    'Dünən Şəxs1-i və Şəxs2-ni tanıyıb.',
  ],
  [
    'a given name that is a word, before its father',
    'Alim oğlu Famil Zağıyev gəldi. Alim Əlibala oğlu getdi.',
    'Şəxs1 gəldi. Şəxs2 getdi.',
  ],
  [
    'a given name that is a river in brackets',
    'Sahibi Zağıyev (Araz) gəldi.',
    'Sahibi Şəxs1 (Şəxs1) gəldi.',
  ],
  ['a townsman’s surname', 'Dünən Nəsib Şəkili gəldi.', 'Dünən Şəxs1 gəldi.'],
  ['a household by a word', 'Həmin vaxt Səhərgildə qalıb.', 'Həmin vaxt Şəxs1-lərdə qalıb.'],
  ['a copula on a name of two halves', 'O, Zağıyeva Şirinbacıdır.', 'O, Şəxs1-dir.'],
  ['no dative behind a consonant', 'Amalya Zağıyeva gəldi.', 'Şəxs1 gəldi.'],
  ['two particles', 'Juan de la Cruz gəldi.', 'Şəxs1 gəldi.'],
  ['particles that begin the name', 'Dünən de la Cruz gəldi.', 'Dünən Şəxs1 gəldi.'],
  ['particles in capitals', 'VAN DER VELD PİETER gəldi.', 'Şəxs1 gəldi.'],
  ['an article in capitals', 'ƏL-QƏHTANİ SAUD gəldi.', 'Şəxs1 gəldi.'],
  ['a chain of fathers', 'Saud ibn Fəhd Əl Qəhtani gəldi.', 'Şəxs1 gəldi.'],
  ['a double given name', 'Jean-Pierre Le Goff gəldi.', 'Şəxs1 gəldi.'],
  [
    'the father by his initial inside the name',
    'Elmar T. Zağıyev gəldi. Sonra Elmar Tərhan oğlu Zağıyev getdi.',
    'Şəxs1 gəldi. Sonra Şəxs1 getdi.',
  ],
  [
    'another father by his initial',
    'Elmar T. Zağıyev gəldi. Sonra Elmar Vaqif oğlu Zağıyev getdi.',
    'Şəxs1 gəldi. Sonra Şəxs2 getdi.',
  ],
  ['the surname by its initial', 'Pul “Elmar Z.” adına köçdü.', 'Pul “Şəxs1” adına köçdü.'],
  ['the same in a case', 'Pul Elmar Z.-dən gəldi.', 'Pul Şəxs1-dən gəldi.'],
];

/** Given names made of two, of which a list has one. */
const COMPOSED: readonly Row[] = [
  ['Mir- before', 'Mirelmar məhkəməyə gəlib.', 'Şəxs1 məhkəməyə gəlib.'],
  ['-xanım behind', 'Pul Sevilxanımda qalıb.', 'Pul Şəxs1-də qalıb.'],
  ['-ullah', 'Nurxeybullah ilə görüşüb.', 'Şəxs1 ilə görüşüb.'],
  ['a border', 'Sərhəddin o tayı görünür.', 'Sərhəddin o tayı görünür.'],
];

describe('names', () => {
  it.each(COMPOSED)('of two halves: %s', (_why, text, output) => {
    expect(outputOf(text)).toBe(output);
  });

  it.each(BESIDE_PLACES)('beside a place: %s', (_why, text, output) => {
    expect(outputOf(text)).toBe(output);
  });

  it.each(UNKNOWN)('two capitals: %s', (_why, text, output) => {
    expect(outputOf(text)).toBe(output);
  });

  it.each(FORMS)('form: %s', (_why, text, output) => {
    expect(outputOf(text)).toBe(output);
  });
});
