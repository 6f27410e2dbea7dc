import type { Office } from './candidate.ts';
import { OF_MEETING } from './meetings.ts';

/** Earlier words that make a decision or an order one of the state, not of a works. */
const DEED_OF_STATE =
  /(?<!\p{L})(?:dovlet|polis|vergi|gomruk|miqrasiya|nazirli|inzibati xeta|icra hakimiyyet|belediyye|prokurorlug|inspektor|mufettis|xidmeti|komitesi)/u;
/** Words that tell a bailiff or an official of the State; exported to be checked. */
export const OF_STATE = new RegExp(
  `${DEED_OF_STATE.source}|(?<!\\p{L})icra (?:memur|isi|haqqinda|qurum|ve probasiya)`,
  'u',
);
/** Folded words of bodies that are not the state's. */
const PRIVATE_BODY =
  /(?<!\p{L})(?:bank|sirket|mmc|asc|qsc|firma|zavod|fabrik|cemiyyet|muessise|kooperativ|birlik)/u;
/** A head of a board that belongs to somebody, at the end of a folded text. */
const PRIVATE_HEAD =
  /(?<!\p{L})(?:bank|sirket|mmc|asc|qsc|firma|zavod|fabrik|cemiyyet|kooperativ)[^.\n]{0,60}$/u;
/** A doctor of a clinic that somebody owns signs for the clinic; hospitals and centres of the state are no such. */
const PRIVATE_CLINIC =
  /(?:ozel|sexsi|mmc|(?<!\p{L})klinika\p{L}{1,6}|stomatologiya\p{L}{0,6}|(?:^|[.,;"”»] )tibb merkezinin)(?: \p{L}{2,14}){0,2} [\p{L}-]{0,14}hekimi?(?:nin)? $/u;
type Deed = {
  readonly office: Office;
  readonly before: RegExp;
  readonly after?: RegExp;
  /** What the text must speak of before: within `told`, where `isFar` within `earlier`. */
  readonly earlier?: RegExp;
  readonly isFar?: boolean;
  /** What before the name makes it a private matter all the same. */
  readonly not?: RegExp;
};
/** Those who act for the state or sign by what they did, where the word before the name alone says too little. */
const BY_DEED: readonly Deed[] = [
  // `sədrlik edən A.B.Soyadov, üzvlər: C.D.Soyadlı`: of the panel, not of a board
  {
    office: 'judge',
    before: /[,;] uzvler[ :–—-]{1,3}$/u,
    earlier: /(?<!\p{L})sedrlik ed/u,
    not: /(?<!\p{L})(?:idare heyet|musahide|cemiyyet|yigincag|komissiya)/u,
  },
  // `Konstitusiya Məhkəməsinin Plenumu A.B.Soyadov (sədr), C.D.Soyadlı`
  {
    office: 'judge',
    before:
      /(?:mehkemesinin plenumu|mehkemenin plenumu|kollegiya(?:si)?|mehkeme heyeti|mehkeme terkibi|tribunal)[ ,:–-]{1,3}$/u,
    after: /^ ?\(sedr(?:i|lik eden)?(?:,| ve|\))/u,
  },
  // `Nəsimi Rayon İcra Hakimiyyəti adından A.B.Soyadov`, `prokurorluqdan A.B.Soyadov iştirak edib`
  {
    office: 'prosecutor',
    before:
      /(?<!\p{L})(?:(?:hakimiyyeti|nazirliyi|prokurorlugu|belediyyesi) adindan|prokurorlu[gq]dan) $/u,
    after:
      /^,? (?:mehkeme iclasinda |iclasda |mehkemede )?(?:istirak|cixis|bildir|etiraz|izah|iddiani|tems)/u,
  },
  // `Tərkib: A.Soyadov, B.Soyadlı`: the panel, by the word before its first judge
  {
    office: 'judge',
    before:
      /(?:^|[.;] )(?:mehkeme(?:nin)? |hakimler(?:in)? |mehkeme )?(?:terkibi?|kollegiya(?:si)?|hakimler)[ ]?[:–—-][ ]?$/u,
    after: /^(?:,| ve|$|\.|;| [–—-])/u,
  },
  // `Müdafiə: A.Soyadov`
  { office: 'advocate', before: /(?:^|[.;] )mudafie(?: terefi)? ?[:–—-] $/u },
  // `Dövlət ittihamını A.Soyadov müdafiə edir`
  {
    office: 'prosecutor',
    before: /(?<!\p{L})ittihami(?:ni)? $/u,
    after: /^ (?:mudafie e|destekle|temsil e)/u,
  },
  // `istintaqı A.Soyadov aparıb`
  {
    office: 'prosecutor',
    before: /(?<!\p{L})(?:istintaqi|tehqiqati|istintaqini)(?:ni)? $/u,
    after: /^ (?:apar(?:ib|mis|di|ir)|yekunlasdir|basa catdir)/u,
  },
  // `İşə A.Soyadov baxıb`
  {
    office: 'judge',
    before: /(?:^|[.;] )(?:ise|islere|materiala) (?:hakim )?$/u,
    after: /^ (?:tekbasina )?bax(?:ib|mis|di|ir)/u,
  },
  // `Protokolu A.Soyadov aparmışdır`, in a hearing and in no meeting
  {
    office: 'clerk',
    before: /(?<!\p{L})protokolu(?:nu)? $/u,
    after: /^ apar(?:ib|mis|di|ir)/u,
    earlier: /(?<!\p{L})(?:mehkeme|hakim)/u,
    not: OF_MEETING,
  },
  // `Tərcüməni A.B.Soyadova həyata keçirib`
  { office: 'expert', before: /(?:^|[.;] )tercumeni $/u, after: /^ (?:heyata kec|ed|et|apar)/u },
  // `nümayəndə (vəkil) A.B.Soyadov`: the calling in brackets before the name
  { office: 'advocate', before: /\((?:vekil|vekili|mudafieci)\) ?[:–-]? ?$/u },
  // `əmr icra üçün məmur X-ə göndərilir`, `icra şöbəsinin böyük məmuru X`
  {
    office: 'enforcement',
    before:
      /(?:(?<!\p{L})icra ucun |(?<!\p{L})(?:icra|probasiya) (?:bas )?(?:sobe|idare|qurum|orqan)(?:sinin|nin|unun|inin) (?:boyuk |bas )?)memuru? $/u,
  },
  // `şöbənin böyük məmuru X`, where the text is about enforcement
  {
    office: 'enforcement',
    before: /(?:^|[ .])(?:sobe|idare)(?:sinin|nin) (?:boyuk |bas )memuru $/u,
    earlier: /(?<!\p{L})icra (?:memur|sobe|idare|qurum|ve probasiya)/u,
  },
  // `Şöbə rəisi X`, where the text is about enforcement or a body of the state and of nobody that has a private owner
  {
    office: 'enforcement',
    before: /(?:^|[.;] )sobe reisi(?:nin muavini)? $/u,
    earlier: OF_STATE,
    not: PRIVATE_BODY,
  },
  // `Şöbə rəisi X vurulmuş ziyanı hesablayıb`, where the text is about an offence: the board that drew up the protocol
  {
    office: 'prosecutor',
    before:
      /(?:^|[.;] )(?:sobe|idare|bolme|inspeksiya) (?:reisi|reisinin muavini|reis muavini|mudiri) $/u,
    after: /^ (?:[^.\n]{0,60} )?(?:hesabla|protokol|teqdimat|materiala elave)/u,
    earlier: /(?<!\p{L})inzibati xeta/u,
    isFar: true,
  },
  // `Bakı şəhər prokurorunun dövlət ittihamının müdafiəsi üzrə böyük köməkçisi A.B.Soyadov`
  {
    office: 'prosecutor',
    before:
      /(?<!\p{L})prokuror(?:lug)?unun (?:[\p{L}-]{2,20} ){1,6}uzre (?:boyuk |bas )?komekcisi $/u,
  },
  // `ekspertizası keçirmiş A.B.Soyadov`
  { office: 'expert', before: /ekspertiza(?:si|sini|ni)? (?:kecirmis|keciren|aparmis|aparan) $/u },
  // `təkrar ekspertizada (782-TE) A.B.Soyadova fərqin hədd daxilində olduğunu qeyd edib`
  {
    office: 'expert',
    before: /ekspertizada (?:\([^()\n]{1,40}\) )?$/u,
    after: /(?<!\p{L})(?:qeyd ed|qeyd et|mueyyen|netice|goster|bildir|hesablayib|hesablamis)/u,
  },
  // `kimya ekspertizası (A.Soyadov, 3 iyun 2024-cü il)`: who was examined stands behind other kinds
  {
    office: 'expert',
    before:
      /(?:kimya|texniki|xettsunasliq|ballistika|trasoloji|daktiloskopik|emteesunasliq|sened) ekspertiza(?:si)? \($/u,
    after: /^, \d{1,2}[ .]/u,
  },
  // `qərarı A.B.Soyadov hazırlamış, idarə rəisinin müavini C.D.Soyadlı imzalamışdır`
  {
    office: 'prosecutor',
    before: /(?:^|[ ,])(?:inzibati )?(?:qerar|serencam|teqdimat|ittiham akti)(?:i|ini) $/u,
    after:
      /^ (?:hazirla|imzala|tertib e|cixar|qebul et|tesdiq (?:et|led))(?!\p{L}{0,4}ma[qdmyz]|me[dkmyz])/u,
    earlier: DEED_OF_STATE,
  },
  // `Ekspert rəyini Ad Soyadov verib`
  {
    office: 'expert',
    before: /(?<!\p{L})ekspert(?:iza)?(?:nin)? reyini $/u,
    after: /^ (?:ver(?:ib|mis|di)|hazirla(?:yib|mis|di)|tertib e|imzala(?:yib|mis|di))/u,
  },
  // `Dindirdi: A.Soyadov.`, at the foot of a protocol
  {
    office: 'prosecutor',
    before: /(?:^|\n|[.;] )(?:dindirdi|ifadeni aldi) ?: $/u,
    after: /^ ?(?:[.;,)\n(]|$)/u,
  },
  // Whom a protocol is about signs it as well, or refuses to: only who drew it up is an official.
  {
    office: 'prosecutor',
    before: /(?:^|[ ,])(?:inzibati )?protokolu(?:nu)? $/u,
    after: /^ (?:hazirla(?:yib|mis|di)|tertib e(?:t[dm]|dib)|yaz(?:ib|mis|di))/u,
    earlier: DEED_OF_STATE,
  },
  {
    office: 'prosecutor',
    before:
      /(?:idare|sobe|bolme|inspeksiya|xidmet|komite|agentlik) (?:reisi|reisinin muavini|reis muavini) $/u,
    after: /^ (?:imzala|tesdiq|tertib|hazirla|cixar|qebul et)/u,
    earlier: DEED_OF_STATE,
  },
  // `sorğuya şöbənin rəisi A.B.Soyadovun imzaladığı cavab`, where the text is about enforcement
  {
    office: 'enforcement',
    before: /(?<!\p{L})(?:sobe|idare)(?:nin|sinin) (?:reisi|reisinin muavini|reis muavini) $/u,
    after:
      /^ (?:imza(?:li|la)|(?:verdiyi|gonderdiyi|hazirladigi|yazdigi) (?:[\p{L}\d/-]{1,14} ){0,4}(?:cavab|mektub|arayis)|adindan|terefinden imzalan)/u,
    earlier: /(?<!\p{L})icra (?:memur|sobe|idare|qurum|orqan)/u,
    not: PRIVATE_HEAD,
  },
  // `icra sənədi (№ 12345) A.B.Soyadovun icraatındadır`: nobody else has cases of others in hand
  {
    office: 'enforcement',
    before: /(?:^|[^\p{L}])$/u,
    after: /^ icraat(?:inda|indadir|indaki|ina|indan)(?!\p{L})/u,
  },
  // `A.B.Soyadovun başçılığı ilə keçirilmiş ekspertizanın`
  {
    office: 'expert',
    before: /(?:^|[^\p{L}])$/u,
    after:
      /^ (?:bascilig|rehberliy|sedrliy)i (?:ile|altinda) (?:\p{L}[\p{L}-]{0,20} ){0,6}(?:ekspertiza|ekspert|komissiya(?:nin|si) (?:\p{L}{3,15} ){0,3}rey)/u,
  },
  // `Linqvist A.B.Soyadovanın rəyində`
  {
    office: 'expert',
    before: /(?:^|[ .,])\p{L}{3,15}(?:ist|oloq|oqraf|iatr|onom|texnik|kriminalist|trasoloq) $/u,
    after:
      /^ (?:\p{L}{2,12} )?(?:(?:№ ?)?[\p{L}\d/-]{1,14} (?:nomreli |sayli )?)?rey(?!in )(?:i|in)/u,
  },
  // `Linqvist A.B.Soyadova isə iclasa dəvət edilməmişdir`
  {
    office: 'expert',
    before: /(?<!\p{L})(?:linqvist|filoloq|texnoloq) $/u,
    after: /^ (?:ise |de |da )?(?:mehkeme iclasina|mehkemeye|iclasa) (?:devet|cagiril)/u,
    earlier: /(?<!\p{L})(?:ekspertiza|ekspert|linqvistik|rey(?:i|in|inde|ine|ini))(?!\p{L})/u,
    isFar: true,
  },
  {
    office: 'prosecutor',
    before: /(?:^|[ .,])$/u,
    after: /^ (?:ise |de |da )?(?:oz )?raport(?:unda|u ile|una gore|un)/u,
    earlier: /(?<!\p{L})(?:polis|inspektor|patrul|muvekkil|mustentiq|istintaq|mufettis)/u,
    isFar: true,
  },
  {
    office: 'expert',
    before: /hekimi?(?:nin)? $/u,
    not: PRIVATE_CLINIC,
    after:
      /^ (?:imzala|tertib et|verdiyi|yazdigi (?:epikriz|arayis|rey|akt))|^ terefinden (?:\p{L}{2,15} ){0,3}(?:qoyul|tertib|veril|aparil|imzalan|mueyyen|tesdiq|yazil|muayine)|^\) ?(?:esasen|tarixli|imza)/u,
  },
];

/** The office told behind the name in the line of those who sit in a hearing (`Tərkib: A.Soyadov – hakim; B.Soyadlı – katib`); exported to be checked. */
export const SEATED: readonly { readonly office: Office; readonly after: RegExp }[] = [
  { office: 'judge', after: /^ ?[–—-] hakim(?= ?(?:[,.;)(\n]|$))/u },
  { office: 'judge', after: /^[^;:\n–—]{0,90}[–—] hakimler(?= ?(?:[,.;)(\n]|$))/u },
  { office: 'clerk', after: /^ ?[–—-] (?:iclas )?katibi?(?= ?(?:[,.;)(\n]|$))/u },
  {
    office: 'prosecutor',
    after: /^ ?[–—-] (?:prokuror|(?:dovlet )?ittihamcisi?)(?= ?(?:[,.;)(\n]|$))/u,
  },
  { office: 'advocate', after: /^ ?[–—-] (?:vekil|mudafieci)(?= ?(?:[,.;)(\n]|$))/u },
];
/** What begins such a line; exported to be checked. */
export const SEATING =
  /^(?:mehkeme(?:nin)? |hakimler(?:in)? )?(?:terkibi?|kollegiya(?:si)?|istirak edirdiler|istirak edenler|istirak ediblar|istirak edib) ?[:–—-]/u;

/** By what they do in the hearing, told behind the name. */
const BY_PART: readonly { readonly office: Office; readonly after: RegExp }[] = [
  {
    office: 'judge',
    // Meetings of a company have a chairman too.
    after:
      /^[ ,]{0,2}(?:sedrliyi|hakimliyi|sedrlik)(?![^.\n]{0,45}(?:yigincaq|sehmdar|istirakci|direktor|idare heyet|musahide|komissiya))/u,
  },
  { office: 'clerk', after: /^[ ,]{0,2}(?:katibliyi|katib(?=[,.;)\n]|$))/u },
  {
    office: 'judge',
    after: /^(?:[ ]{0,2}\((?:sedrlik|meruzeci|hakim)| [–—-] (?:sedrlik eden|meruzeci)(?!\p{L}))/u,
  },
  {
    office: 'prosecutor',
    after: /^[ ]{0,2}(?:terefinden dovlet ittihami|ittihamciligi|dovlet ittihamini mudafie e)/u,
  },
  // `A.B.Soyadov (prokuror)`: words that nobody bears but in a hearing
  { office: 'prosecutor', after: /^ ?\((?:prokuror|dovlet ittihamcisi)[),;]/u },
  { office: 'clerk', after: /^ ?\((?:iclas |mehkeme iclasinin )?katib[i),;]/u },
  { office: 'advocate', after: /^ ?\((?:mudafieci|mudafiecisi|vekil|vekili)[),;]/u },
  // `A.Soyadova adlı icra məmuru`, but not who only called himself so
  {
    office: 'enforcement',
    after: /^ (?:adli|soyadli) (?:bas |boyuk )?icra memuru(?!\p{L}| (?:kimi|qisminde|adi ile) )/u,
  },
  {
    office: 'prosecutor',
    after:
      /^ (?:adli|soyadli) (?:bas |boyuk )?(?:mustentiq|tehqiqatci|prokuror|dovlet mufettisi)(?!\p{L}| (?:kimi|qisminde|adi ile) )/u,
  },
  // `Соядовой А.Б. (прокурор)`
  { office: 'judge', after: /^ ?\((?:председательствующ(?:ий|ая)|судья-докладчик)[),;]/u },
  { office: 'prosecutor', after: /^ ?\((?:прокурор|(?:гос|государственный )обвинитель)[),;]/u },
  { office: 'clerk', after: /^ ?\(секретарь(?: судебного)?(?: заседания)?[),;]/u },
  { office: 'advocate', after: /^ ?\(защитник[),;]/u },
  // `А.Б. Соядов, нотариус, заверил`
  { office: 'notary', after: /^, (?:нотариус|notarius),/u },
  // `A.B.Soyadovun müdafiəçi qismində iştirakı`, `A.B.Soyadov tərcüməçi qismində dəvət edilmiş`
  {
    office: 'advocate',
    after:
      /^ (?:mudafieci|vekil) (?:qisminde|sifetinde|sifetile) (?:istirak|cixis|teyin|cagir|devet)/u,
  },
  {
    office: 'expert',
    after:
      /^ (?:ekspert|mutexessis|tercumeci|pedaqoq|psixoloq) (?:qisminde|sifetinde|sifetile) (?:istirak|cixis|celb|devet|dinle|cagir|teyin|rey)/u,
  },
  {
    office: 'prosecutor',
    after: /^ dovlet ittihamcisi (?:qisminde|kimi|sifetinde) (?:istirak|cixis)/u,
  },
];

/** The office of whoever has done what stands around the name; `bounded` is the line up to it, `told` and `earlier` more. */
export function officeByDeed(
  bounded: string,
  after: string,
  told: string,
  earlier: string,
): Office | undefined {
  const deed = BY_DEED.find(
    (one) =>
      one.before.test(bounded) &&
      !(one.not?.test(one.earlier === undefined ? bounded : told) ?? false) &&
      (one.after?.test(after) ?? true) &&
      (one.earlier?.test(one.isFar ? earlier : told) ?? true),
  );
  if (deed !== undefined) return deed.office;
  const seat = SEATING.test(bounded) ? SEATED.find((one) => one.after.test(after)) : undefined;
  return (seat ?? BY_PART.find((part) => part.after.test(after)))?.office;
}

const OF_ACT = '^ (?:ise )?(?:[^\\n;]{0,24}tarixli )?(?:[\\p{L}\\d/-]{1,14} nomreli )?';
/** Acts that only experts and inspectors draw up; exported to be checked. */
export const EXPERT_ACT = new RegExp(
  `${OF_ACT}(?:(?:teftis|audit|audit yoxlama) (?:akt|arayis|hesabat)|(?:ekspert|ekspertiza|xettsunasliq|psixoloji|qiymetlendirme|texniki) (?:rey|hesabat))`,
  'u',
);
/** An opinion, which children and the family have as well; exported to be checked. */
export const OPINION = new RegExp(`${OF_ACT}rey(?:i|ine|inde|ini|inden)(?!\\p{L})`, 'u');
/** In whose case an opinion is one of an expert. */
const OF_EXPERTS = /(?<!\p{L})(?:ekspert|nomreli rey|teftis|audit|qiymetlendir)/u;

/** The expert whose act is told of by his name alone (`A.B.Soyadovun rəyi`): sure only where nobody else of that name is in the text. */
export function authorAt(after: string, earlier: string): Office | undefined {
  const isAuthor = EXPERT_ACT.test(after) || (OPINION.test(after) && OF_EXPERTS.test(earlier));
  return isAuthor ? 'expert' : undefined;
}
