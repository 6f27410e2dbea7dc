/** Parts of invented company names, by trade. Source: own words; none is meant to be a registered company. */
export const COMPANY_WORDS: Readonly<Record<string, readonly string[]>> = {
  bank: [
    'Günəşli Kapital Bank',
    'Ağ Çinar Bank',
    'Sahil İnkişaf Bank',
    'Şəlalə Bank',
    'Üfüq Əmanət Bank',
  ],
  credit: [
    'Bərəkət Kredit',
    'Yaşıl Ovuc Kredit',
    'Dayaq Finans',
    'Etimadlı Addım',
    'Çiçək Mikro Kredit',
  ],
  insurer: [
    'Qalxan Sığorta',
    'Sipər Ümumi Sığorta',
    'Sədaqət Körpüsü Sığorta',
    'Ağ Yelkən Sığorta',
  ],
  shop: [
    'Parlaq Ev Texnika',
    'Rəngli Məişət',
    'Komfort Mebel Evi',
    'Zövq Salonu',
    'Təzə Elektron Dünya',
  ],
  supply: [
    'Xəzri Ticarət',
    'Boz Qurd Logistika',
    'Şimal Taxıl',
    'Daş Körpü Tikinti Materialları',
    'Mərmər-Qranit Təchizat',
    'Ceyran Qida',
    'Alov Yanacaq Təchizatı',
    'Göy Xəttat Kağız',
    'Aran Pambıq Təchizat',
    'Zirvə Avadanlıq',
  ],
  build: [
    'Yüksəliş İnşaat',
    'Bünövrə Tikinti',
    'Qranit Təmir',
    'Möhkəm Təməl',
    'Yeddi Qülləli İnşaat',
    'Sakit Həyət Tikinti',
  ],
  work: [
    'Nurlu Səhər Tekstil',
    'Çinar Konserv Zavodu',
    'Payız Bağları',
    'Sürət Nəqliyyat',
    'Mavi Dalğa Servis',
    'İpək Yolu Mehmanxanası',
    'Ağ Buğda Çörək',
    'Kür Çayı Balıqçılıq',
    'Səmt Taksi',
    'Dəmir Qapı Mexanika',
  ],
  utility: [
    'Rayon İstilik Servisi',
    'Həyət Kommunal',
    'Təmiz Şəhər Xidməti',
    'İşıqlı Məhəllə Mənzil İdarəsi',
  ],
  telecom: ['Sürətli Xətt Telekom', 'Fəza Rabitə'],
};

/** Legal forms: full, short. */
export const LEGAL_FORMS: Readonly<Record<string, readonly [string, string]>> = {
  bank: ['Açıq Səhmdar Cəmiyyəti', 'ASC'],
  insurer: ['Açıq Səhmdar Cəmiyyəti', 'ASC'],
  credit: ['Bank Olmayan Kredit Təşkilatı Məhdud Məsuliyyətli Cəmiyyəti', 'BOKT MMC'],
  shop: ['Məhdud Məsuliyyətli Cəmiyyəti', 'MMC'],
  supply: ['Məhdud Məsuliyyətli Cəmiyyəti', 'MMC'],
  build: ['Məhdud Məsuliyyətli Cəmiyyəti', 'MMC'],
  work: ['Məhdud Məsuliyyətli Cəmiyyəti', 'MMC'],
  utility: ['Məhdud Məsuliyyətli Cəmiyyəti', 'MMC'],
  telecom: ['Qapalı Səhmdar Cəmiyyəti', 'QSC'],
};

export const JOBS =
  'anbardar|baş mühasib|satış məsləhətçisi|sürücü|elektrik|mühasib|layihə meneceri|laborant|təchizat mütəxəssisi|kassir|texnoloq|mühafizəçi|aşpaz|tərcüməçi|tikinti üzrə mühəndis|operator'.split(
    '|',
  );
