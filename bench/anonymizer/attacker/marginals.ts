/**
 * Marginals of the synthetic register, rounded. Source: general knowledge of the country's statistics
 * (population by rayon, age bands, employment, schooling, prevalence of illnesses); no file was read.
 * Every share is of the whole population unless its comment says otherwise.
 */

/** Persons of the register. */
export const REGISTER_SIZE = 10_000_000;

/** Residents, thousands. Districts of Baku, Gəncə stand beside their city: the narrower name wins. */
export const UNITS: Readonly<Record<string, number>> = {
  ...{ Bakı: 2300, Gəncə: 335, Sumqayıt: 345, Mingəçevir: 106, Şirvan: 87, Naftalan: 10 },
  ...{ Binəqədi: 270, Xətai: 290, Xəzər: 170, Qaradağ: 130, Nərimanov: 180, Nəsimi: 220 },
  ...{ Nizami: 200, Pirallahı: 20, Sabunçu: 245, Səbail: 100, Suraxanı: 220, Yasamal: 250 },
  ...{ Kəpəz: 185, Abşeron: 215, Ağcabədi: 135, Ağdam: 205, Ağdaş: 112, Ağstafa: 88, Ağsu: 82 },
  ...{ Astara: 110, Babək: 77, Balakən: 99, Beyləqan: 98, Bərdə: 156, Biləsuvar: 105 },
  ...{ Cəbrayıl: 81, Cəlilabad: 223, Culfa: 47, Daşkəsən: 35, Füzuli: 133, Gədəbəy: 99 },
  ...{ Goranboy: 104, Göyçay: 121, Göygöl: 64, Hacıqabul: 78, Xaçmaz: 180, Xankəndi: 20 },
  ...{ Xızı: 17, Xocalı: 28, Xocavənd: 44, İmişli: 130, İsmayıllı: 87, Kəlbəcər: 94 },
  ...{ Kəngərli: 33, Kürdəmir: 118, Qax: 57, Qazax: 97, Qəbələ: 107, Qobustan: 47, Quba: 174 },
  ...{ Qubadlı: 41, Qusar: 99, Laçın: 79, Lerik: 85, Lənkəran: 232, Masallı: 228, Naxçıvan: 95 },
  ...{ Neftçala: 88, Oğuz: 44, Ordubad: 50, Saatlı: 109, Sabirabad: 179, Salyan: 139, Samux: 58 },
  ...{ Sədərək: 16, Siyəzən: 42, Şabran: 60, Şahbuz: 25, Şamaxı: 106, Şəki: 190, Şəmkir: 218 },
  ...{ Şərur: 118, Şuşa: 35, Tərtər: 104, Tovuz: 177, Ucar: 90, Yardımlı: 67, Yevlax: 130 },
  ...{ Zaqatala: 131, Zəngilan: 45, Zərdab: 59 },
};

/** Persons born in a year of the decade that begins so, per thousand and year. */
export const BIRTHS: Readonly<Record<number, number>> = {
  ...{ 1920: 0.1, 1930: 1.5, 1940: 3.5, 1950: 9.5, 1960: 13, 1970: 14 },
  ...{ 1980: 17.5, 1990: 15.5, 2000: 14, 2010: 15.5, 2020: 11 },
};

/** Persons of a settlement, before each one's own size is drawn. */
export const SETTLEMENT = { kənd: 1100, qəsəbə: 6000 } as const;
/** Settlements of one name in the country, on average. */
export const NAMESAKES = 1.4;
/** Part of a settlement that lives in one street; part of a street that lives in one house. */
export const STREET_SHARE = 1 / 30;
export const HOUSE_SHARE = 1 / 25;

/** Stems of occupations and the share that has one. */
export const OCCUPATIONS: Readonly<Record<string, number>> = {
  ...{ müəllim: 0.015, sürücü: 0.02, həkim: 0.0033, 'tibb bacısı': 0.005, mühafizəçi: 0.006 },
  ...{ satıcı: 0.025, fəhlə: 0.025, bənna: 0.01, mühəndis: 0.008, mühasib: 0.006, aşpaz: 0.005 },
  ...{ dərzi: 0.003, bərbər: 0.0025, çilingər: 0.003, elektrik: 0.003, qaynaqçı: 0.0025 },
  ...{ dülgər: 0.002, suvaqçı: 0.0015, rəngsaz: 0.0015, xadimə: 0.006, dayə: 0.001 },
  ...{ tərbiyəçi: 0.003, texnoloq: 0.0008, mütəxəssis: 0.01, operator: 0.004, kassir: 0.003 },
  ...{ anbardar: 0.0015, polis: 0.005, hərbçi: 0.006, fermer: 0.03, çoban: 0.003, əkinçi: 0.03 },
  ...{ balıqçı: 0.0006, arıçı: 0.0002, zərgər: 0.0003, briqadir: 0.001, usta: 0.008 },
  ...{ ofisiant: 0.003, proqramçı: 0.001, jurnalist: 0.0005, rəssam: 0.0002, musiqiçi: 0.0005 },
  ...{ baytar: 0.0002, aqronom: 0.0003, əczaçı: 0.0006, feldşer: 0.0005, mexanik: 0.002 },
  ...{ maşinist: 0.0005, çörəkçi: 0.001, qəssab: 0.001, quraşdırıcı: 0.001, kuryer: 0.001 },
  ...{ psixoloq: 0.0003, tələbə: 0.02, şagird: 0.15, təqaüdçü: 0.11, pensiyaçı: 0.11 },
  ...{ 'fərdi sahibkar': 0.04, menecer: 0.004, mütəxəsis: 0.01, direktor: 0.004, müdir: 0.004 },
};
/** Share of a job that stands in no list of the usual ones. */
export const RARE_JOB = 0.00002;
/** Among the people of one workplace the share of a job is at least this. */
export const JOB_AT_WORK = 0.1;

/** Heads of workplaces and schools: people of one of them; share of the population in any of the kind. */
export const WORKPLACES: readonly {
  readonly heads: string;
  readonly size: number;
  readonly share: number;
}[] = [
  { heads: 'məktəb|lisey|gimnaziya|internat', size: 600, share: 0.18 },
  { heads: 'bağça|körpələr evi', size: 150, share: 0.03 },
  { heads: 'kollec|texnikum|universitet|akademiya|institut', size: 3000, share: 0.03 },
  {
    heads: 'xəstəxana|hospital|doğum evi|dispanser|klinika|poliklinika|mərkəz|ambulatoriya',
    size: 300,
    share: 0.012,
  },
  { heads: 'aptek', size: 6, share: 0.001 },
  { heads: 'zavod|fabrik|kombinat|sex|karxana|mədən', size: 400, share: 0.02 },
  { heads: 'təsərrüfat|ferma', size: 50, share: 0.02 },
  { heads: 'kafe|restoran|çayxana|şadlıq evi|yeməkxana', size: 15, share: 0.01 },
  { heads: 'mağaza|market|univermağ|univermaq|salon|atelye|dükan|bazar', size: 15, share: 0.03 },
  { heads: 'otel|mehmanxana', size: 40, share: 0.003 },
  { heads: 'hissə|briqada|alay|zastava', size: 800, share: 0.008 },
  { heads: 'mmc|asc|qsc|şirkət|müəssisə|idarə', size: 80, share: 0.12 },
];

/** Parents by the number of their children, share of the population. */
export const CHILDREN: Readonly<Record<number, number>> = {
  ...{ 1: 0.14, 2: 0.25, 3: 0.11, 4: 0.03, 5: 0.01, 6: 0.004, 7: 0.0015, 8: 0.0006, 9: 0.0003 },
};

/** Stems of illnesses and the share that has one. */
export const ILLNESSES: Readonly<Record<string, number>> = {
  ...{ diabet: 0.03, epilepsiya: 0.005, autizm: 0.004, vərəm: 0.0008, hepatit: 0.02, astma: 0.02 },
  ...{ şizofreniya: 0.004, xərçəng: 0.006, 'böyrək çatışmazlığı': 0.002, 'ürək qüsuru': 0.004 },
  ...{ 'serebral iflic': 0.002, 'eşitmə zəifliyi': 0.01, narkomaniya: 0.003, qiç: 0.0001 },
  ...{ 'onurğa sütunun': 0.001, 'kəllə-beyin': 0.002, 'bel yırtığı': 0.005, insult: 0.005 },
  ...{ 'görmə zəifliyi': 0.01, 'daun sindrom': 0.0008, leykoz: 0.0005, talassemiya: 0.001 },
};

/** Marks of civil status, schooling and record: stems and the share that has one. */
export const STATUSES: Readonly<Record<string, number>> = {
  ...{ evli: 0.45, subay: 0.25, boşanmış: 0.04, dul: 0.05 },
  ...{ 'ali təhsilli': 0.14, 'orta təhsilli': 0.5, 'orta ixtisas təhsilli': 0.09 },
  ...{ 'əvvəllər məhkum olunmuş': 0.03, 'məcburi köçkün': 0.065 },
  ...{ 'i qrup əlil': 0.004, 'ii qrup əlil': 0.02, 'iii qrup əlil': 0.01 },
  ...{ 'şəhid ailəsi': 0.006, qazi: 0.002 },
};
