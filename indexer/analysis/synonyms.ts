import { analyzeWords } from './analyzer.ts';

/** How close two terms are: the weight of what is added. */
export const SYNONYM_WEIGHT = { abbreviation: 1, synonym: 0.6, related: 0.3 } as const;
type Closeness = keyof typeof SYNONYM_WEIGHT;

/** One group: any member finds the others. Written by hand; a lawyer may edit the table. */
type Row = readonly [closeness: Closeness, ...members: string[]];

export const SYNONYMS: readonly Row[] = [
  // abbreviations of acts and bodies
  ['abbreviation', 'AR', 'Azərbaycan Respublikası'],
  ['abbreviation', 'MM', 'Mülki Məcəllə'],
  ['abbreviation', 'MPM', 'Mülki Prosessual Məcəllə'],
  ['abbreviation', 'CM', 'Cinayət Məcəlləsi'],
  ['abbreviation', 'CPM', 'Cinayət-Prosessual Məcəllə'],
  ['abbreviation', 'ƏM', 'Əmək Məcəlləsi'],
  ['abbreviation', 'VM', 'Vergi Məcəlləsi'],
  ['abbreviation', 'TM', 'Torpaq Məcəlləsi'],
  ['abbreviation', 'İXM', 'İnzibati Xətalar Məcəlləsi'],
  ['abbreviation', 'İPM', 'İnzibati Prosessual Məcəllə'],
  ['abbreviation', 'GM', 'Gömrük Məcəlləsi'],
  ['abbreviation', 'DSMF', 'Dövlət Sosial Müdafiə Fondu'],
  ['abbreviation', 'DİN', 'Daxili İşlər Nazirliyi'],
  ['abbreviation', 'BMT', 'Birləşmiş Millətlər Təşkilatı'],
  ['abbreviation', 'MMC', 'məhdud məsuliyyətli cəmiyyət'],
  ['abbreviation', 'ASC', 'açıq səhmdar cəmiyyəti'],
  ['abbreviation', 'QSC', 'qapalı səhmdar cəmiyyəti'],
  ['abbreviation', 'ƏDV', 'əlavə dəyər vergisi'],
  ['abbreviation', 'FİN', 'fərdi identifikasiya nömrəsi'],
  ['abbreviation', 'VÖEN', 'vergi ödəyicisinin eyniləşdirmə nömrəsi'],
  ['abbreviation', 'QHT', 'qeyri-hökumət təşkilatı'],
  // labour
  ['synonym', 'işdən çıxarma', 'əmək müqaviləsinə xitam'],
  ['synonym', 'işdən azad etmə', 'əmək müqaviləsinə xitam'],
  ['synonym', 'əmək haqqı', 'maaş', 'əməkhaqqı', 'məvacib'],
  ['synonym', 'işəgötürən', 'işverən'],
  ['synonym', 'işçi', 'əməkdaş'],
  ['synonym', 'məzuniyyət', 'otpusk'],
  ['synonym', 'ezamiyyət', 'ezamiyyə'],
  ['related', 'kompensasiya', 'təzminat', 'əvəz'],
  ['related', 'ixtisar', 'ştatların azaldılması'],
  ['related', 'hamiləlik', 'analıq məzuniyyəti'],
  ['related', 'iş stajı', 'əmək stajı'],
  ['related', 'intizam tənbehi', 'töhmət'],
  // family
  ['synonym', 'aliment', 'saxlanılma vəsaiti'],
  ['synonym', 'boşanma', 'nikahın pozulması', 'nikaha xitam'],
  ['synonym', 'evlilik', 'nikah', 'izdivac'],
  ['synonym', 'övladlığa götürmə', 'övladlığa verilmə'],
  ['synonym', 'ər arvad', 'həyat yoldaşı'],
  ['related', 'uşaq', 'azyaşlı', 'yetkinlik yaşına çatmayan'],
  ['related', 'qəyyumluq', 'himayəçilik'],
  ['related', 'valideynlik hüququ', 'valideyn'],
  ['related', 'atalığın müəyyən edilməsi', 'atalıq'],
  // civil, property
  ['synonym', 'borc', 'kredit', 'ssuda'],
  ['synonym', 'ziyan', 'zərər'],
  ['synonym', 'dəbbə pulu', 'cərimə faizi', 'penya'],
  ['synonym', 'kirayə', 'icarə'],
  ['synonym', 'alqı satqı', 'satış müqaviləsi'],
  ['synonym', 'bağışlama', 'hədiyyə müqaviləsi'],
  ['synonym', 'miras', 'vərəsəlik'],
  ['synonym', 'vəsiyyət', 'vəsiyyətnamə'],
  ['synonym', 'varis', 'vərəsə'],
  ['synonym', 'mülkiyyət', 'sahiblik'],
  ['synonym', 'ev', 'yaşayış sahəsi', 'mənzil'],
  ['synonym', 'torpaq', 'torpaq sahəsi'],
  ['synonym', 'girov', 'ipoteka'],
  ['synonym', 'zamin', 'zaminlik', 'qarant'],
  ['synonym', 'müqavilə', 'saziş', 'kontrakt'],
  ['synonym', 'sənəd', 'sübut'],
  ['synonym', 'kupça', 'çıxarış'],
  ['related', 'çıxarılma', 'köçürülmə'],
  ['related', 'mənəvi zərər', 'mənəvi ziyan'],
  ['related', 'şərəf və ləyaqət', 'işgüzar nüfuz'],
  ['related', 'sığorta', 'sığorta ödənişi'],
  ['related', 'iddia müddəti', 'müddətin keçməsi'],
  ['related', 'servitut', 'keçid hüququ'],
  // criminal
  ['synonym', 'oğurluq', 'talama'],
  ['synonym', 'dələduzluq', 'fırıldaq'],
  ['synonym', 'adam öldürmə', 'qətl'],
  ['synonym', 'rüşvət', 'korrupsiya'],
  ['synonym', 'narkotik', 'narkotik vasitə', 'psixotrop maddə'],
  ['synonym', 'həbs', 'həbs qətimkan tədbiri'],
  ['synonym', 'azadlıqdan məhrum etmə', 'həbs cəzası'],
  ['synonym', 'xuliqanlıq', 'ictimai qaydanın pozulması'],
  ['synonym', 'zərərçəkmiş', 'zərər çəkən'],
  ['synonym', 'təqsirləndirilən', 'müttəhim'],
  ['synonym', 'şübhəli', 'təqsirləndirilən'],
  ['related', 'şərti məhkum etmə', 'cəzanın şərti tətbiqi'],
  ['related', 'amnistiya', 'əfv'],
  ['related', 'zorakılıq', 'məişət zorakılığı'],
  ['related', 'quldurluq', 'soyğunçuluq'],
  ['related', 'bəraət', 'bəraət hökmü'],
  // administrative, traffic, tax
  ['synonym', 'cərimə', 'inzibati tənbeh'],
  ['synonym', 'sürücülük vəsiqəsi', 'sürücülük hüququ'],
  ['synonym', 'avtomobil', 'nəqliyyat vasitəsi', 'maşın'],
  ['synonym', 'yol qəzası', 'yol nəqliyyat hadisəsi'],
  ['synonym', 'vergi', 'vergi borcu'],
  ['synonym', 'gömrük rüsumu', 'gömrük ödənişi'],
  ['synonym', 'rüsum', 'dövlət rüsumu'],
  ['related', 'sərxoş', 'alkoqol'],
  ['related', 'təqaüd', 'pensiya', 'müavinət'],
  ['related', 'əlillik', 'əlil'],
  ['related', 'inzibati akt', 'inzibati orqan'],
  ['related', 'özəlləşdirmə', 'privatizasiya'],
  // procedure
  ['synonym', 'apellyasiya', 'apellyasiya şikayəti'],
  ['synonym', 'kassasiya', 'kassasiya şikayəti'],
  ['synonym', 'vəkil', 'nümayəndə', 'müdafiəçi'],
  ['synonym', 'ərizə', 'iddia ərizəsi'],
  ['synonym', 'ekspertiza', 'ekspert rəyi'],
  ['synonym', 'şahid', 'şahid ifadəsi'],
  ['synonym', 'bildiriş', 'xəbərdarlıq'],
  ['synonym', 'icra', 'icra məmuru', 'məcburi icra'],
  ['related', 'iddianın təminatı', 'əmlak üzərinə həbs'],
  ['related', 'barışıq', 'barışıq sazişi', 'mediasiya'],
  ['related', 'məhkəmə xərci', 'dövlət rüsumu'],
];

/** A term added to a query: its folded exact and lemma words in order. */
export type Added = {
  readonly text: string;
  readonly words: readonly { readonly x: string; readonly s: string }[];
  readonly weight: number;
  /** Words of the query it stands for (folded lemmas). */
  readonly instead: readonly string[];
};

type Member = { readonly text: string; readonly words: readonly { x: string; s: string }[] };
type Group = { readonly weight: number; readonly members: readonly Member[] };

const groups: readonly Group[] = SYNONYMS.map(([closeness, ...members]) => ({
  weight: SYNONYM_WEIGHT[closeness],
  members: members.map((text) => ({
    text,
    words: analyzeWords(text),
  })),
}));

const byFirstLemma = new Map<string, { group: Group; member: Member }[]>();
for (const group of groups) {
  for (const member of group.members) {
    const first = member.words[0]?.s ?? '';
    byFirstLemma.set(first, [...(byFirstLemma.get(first) ?? []), { group, member }]);
  }
}

/** Terms the table adds to a query whose words have these folded lemmas, in order. */
export function synonymsOf(lemmas: readonly string[]): Added[] {
  const added: Added[] = [];
  lemmas.forEach((lemma, at) => {
    for (const { group, member } of byFirstLemma.get(lemma) ?? []) {
      if (!member.words.every(({ s }, offset) => lemmas[at + offset] === s)) continue;
      for (const other of group.members) {
        if (other === member) continue;
        const instead = member.words.map(({ s }) => s);
        added.push({ text: other.text, words: other.words, weight: group.weight, instead });
      }
    }
  });
  return added;
}
