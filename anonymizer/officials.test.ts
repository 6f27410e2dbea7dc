import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '#domain/person.ts';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

const PARTY: CaseRecord = {
  parties: [
    {
      role: 'iddiaçı',
      fullName: { surname: 'Zağıyev', given: 'Tərlan', patronymic: 'Bəxtəvər oğlu' },
    },
  ],
  judges: [],
  closedHearing: false,
};

function read(text: string, record?: CaseRecord) {
  const { text: output, doubts } = anonymize(factsOf(text), record, DEFAULT_POLICY, 'officials');
  return {
    output: output.blocks.map((block) => block.text).join('\n'),
    doubts: doubts.map(({ kind }) => kind),
  };
}

/** Each row: who stays, and the wording nearest to it in which the same person is private. */
const PAIRS: readonly (readonly [why: string, kept: string, masked: string])[] = [
  [
    'the clerk who wrote down what a witness said; the one of a meeting',
    'Katib Zağıyev Tərlan ifadəni protokola yazdı.',
    'Katib Zağıyev Tərlan yığıncağı protokola yazdı.',
  ],
  [
    'the second of several advocates, each with the client in brackets; who stands behind one advocate',
    'Müdafiəçilər Bəşirli Orxan (R.Hümbətovun) və Zağıyev Tərlan (S.Hümbətovun) gəldi.',
    'Müdafiəçi Bəşirli Orxan (R.Hümbətovun) və Zağıyev Tərlan (S.Hümbətovun) gəldi.',
  ],
  [
    'a prosecutor; the injured person who accuses without the State',
    'İttihamçı Zağıyev Tərlan cəza istədi.',
    'Xüsusi ittihamçı Zağıyev Tərlan cəza istədi.',
  ],
  [
    'who wrote the protocol of a hearing; of a meeting',
    'Hakim gəldi. İclasın protokolunu Zağıyev Tərlan aparıb.',
    'Hakim gəldi. Yığıncağın protokolunu Zağıyev Tərlan aparıb.',
  ],
  [
    'who presides over a hearing; who was heard as a witness',
    'Sədr Zağıyev Tərlan iclası açdı.',
    'Sədr Zağıyev Tərlan isə dedi ki, hər şeyi bilirdi.',
  ],
  [
    'a specialist; an employee who is one',
    'Mütəxəssis (Zağıyev Tərlan) rəy verdi.',
    'Elnur adlı gənc mütəxəssis (Zağıyev Tərlan) onu tərifləyib.',
  ],
  [
    'whose opinion a specialist is; who brought one',
    'Nevroloq Zağıyev Tərlanın rəyi var.',
    'Nevroloq Zağıyev Tərlan rəyin surətini təqdim etmişdir.',
  ],
  [
    'a judge; whose case the one behind a judge is',
    'Mən, hakim Tərlan Zağıyev, işə baxdım.',
    'Mən, hakim Aydın Məmmədov, Zağıyev Tərlan Aydın oğlunun (təqaüdçü, dul) əməli barədə materialı araşdırdım.',
  ],
  [
    'a judge; whose words are told behind her whole name',
    'Hakim Tərlan Zağıyev Leyla Məmmədovanın ifadəsinə istinad etmişdir.',
    'Hakim Jalə Rüstəmova Tərlan Zağıyevin ifadəsinə istinad etmişdir.',
  ],
  [
    'a judge; whose act is told behind her whole name',
    'Hakim Tərlan Zağıyev onun işinə baxdı.',
    'Hakim Jalə Rüstəmova Tərlan Aydın oğlu Zağıyevin işinə baxdı.',
  ],
  [
    'an expert by his opinion; who paid for it',
    'Ekspert rəyini Zağıyev Tərlan verib.',
    'Ekspert rəyini Zağıyev Tərlan almayıb.',
  ],
  [
    'who questioned somebody; who was questioned',
    'Mən onu görməmişəm. Dindirdi: T.Zağıyev.',
    'Mən onu görməmişəm. Dindirildi: T.Zağıyev.',
  ],
  [
    'a second judge; whoever sues stands behind a judge',
    'Hakimlər Aydın Qaralov, Zağıyev Tərlan iştirak etmişlər.',
    'Hakim Aydın Qaralov, Zağıyev Tərlanın iddiası üzrə işə baxdı.',
  ],
  [
    'who presides over a hearing; who presides over a meeting of a company',
    'Zağıyev Tərlanın sədrliyi ilə məhkəmə iclası keçirildi.',
    'Zağıyev Tərlanın sədrliyi ilə səhmdarların yığıncağı keçirildi.',
  ],
  [
    'an expert; the taxpayer whom an inspection is about',
    'Ekspert Zağıyev Tərlanın 12.03.2025-ci il tarixli rəyi var.',
    'Sahibkar Zağıyev Tərlanın 12.03.2025-ci il tarixli yoxlama aktı var.',
  ],
  [
    'an expert; the person who was examined',
    'Ekspert Zağıyev Tərlan rəy verdi.',
    'Psixiatrik ekspertizası (Zağıyev Tərlan) keçirildi.',
  ],
  [
    'an enforcement officer; a civil servant who is the victim',
    'Böyük icra məmuru Zağıyev Tərlan ifadə verdi.',
    'Zərərçəkmiş dövlət məmuru Zağıyev Tərlan ifadə verdi.',
  ],
  [
    'an enforcement officer; a clerk of a bank',
    'İcra məmuru Zağıyev Tərlan sənədi imzaladı.',
    'Bankın məmuru Zağıyev Tərlan sənədi imzaladı.',
  ],
  [
    'an order sent for enforcement; any official',
    'Əmr icra üçün məmur Zağıyev Tərlana göndərildi.',
    'Pul məmur Zağıyev Tərlana verildi.',
  ],
  [
    'several enforcement officers; several officials',
    'İcra məmurları Zağıyev Tərlan və Qovlarov Pərviz gəldi.',
    'Məmurlar Zağıyev Tərlan və Qovlarov Pərviz gəldi.',
  ],
  [
    'an office named in short where enforcement is told of',
    'İcra şöbəsi əmlakı siyahıya alıb. Şöbənin böyük məmuru Zağıyev Tərlan gəldi.',
    'Mağaza əmlakı siyahıya alıb. Şöbənin böyük məmuru Zağıyev Tərlan gəldi.',
  ],
  [
    'a service of the state; of taxis',
    'Dövlət Miqrasiya Xidmətinin rəisi Zağıyev Tərlan gəldi.',
    'Taksi xidmətinin rəisi Zağıyev Tərlan gəldi.',
  ],
  [
    'a fund of the state; a charity',
    'Dövlət Sosial Müdafiə Fondunun hüquqşünası Zağıyev Tərlan çıxış etdi.',
    '“Alov” Xeyriyyə Fondunun hüquqşünası Zağıyev Tərlan çıxış etdi.',
  ],
  [
    'an agency of the state; a travel agency',
    'Dövlət Turizm Agentliyinin mütəxəssisi Zağıyev Tərlan gəldi.',
    'Turizm agentliyinin mütəxəssisi Zağıyev Tərlan gəldi.',
  ],
  [
    'a customs board; a building board',
    'Gömrük idarəsinin rəisi Zağıyev Tərlan gəldi.',
    'Təmir-tikinti idarəsinin rəisi Zağıyev Tərlan gəldi.',
  ],
  [
    'a chamber of the state; of trade',
    'Hesablama Palatasının hüquqşünası Zağıyev Tərlan gəldi.',
    'Ticarət palatasının hüquqşünası Zağıyev Tərlan gəldi.',
  ],
  [
    'a committee of the state; of a bank',
    'Dövlət Statistika Komitəsinin rəisi Zağıyev Tərlan gəldi.',
    'Bankın dövlət proqramları komitəsinin rəisi Zağıyev Tərlan gəldi.',
  ],
  [
    'an organ of guardianship; of management',
    'Qəyyumluq və himayə orqanının nümayəndəsi Zağıyev Tərlan gəldi.',
    'İdarəetmə orqanının nümayəndəsi Zağıyev Tərlan gəldi.',
  ],
  [
    'a body named in full before: of the state; private',
    'Dövlət Gömrük Komitəsi cavab verdi. Komitənin şöbə müdiri Zağıyev Tərlan gəldi.',
    'Kredit Komitəsi cavab verdi. Komitənin şöbə müdiri Zağıyev Tərlan gəldi.',
  ],
  [
    'who speaks by office; who represents a fund that is a party',
    'Şəhər prokurorluğunun nümayəndəsi Zağıyev Tərlan gəldi.',
    'Dövlət Sosial Müdafiə Fondunun nümayəndəsi Zağıyev Tərlan gəldi.',
  ],
  [
    'an expert of a municipality; its representative',
    'Bələdiyyənin baş mütəxəssisi Zağıyev Tərlan akt tərtib edib.',
    'Bələdiyyənin nümayəndəsi Zağıyev Tərlan akt tərtib edib.',
  ],
  [
    'an enlistment office; a former officer of it',
    'Hərbi komissarlığın əməkdaşı Zağıyev Tərlan gəldi.',
    'Hərbi komissarlığın keçmiş əməkdaşı Zağıyev Tərlan gəldi.',
  ],
  [
    'an official; a former one',
    'Dövlət Miqrasiya Xidmətinin baş mütəxəssisi Zağıyev Tərlan gəldi.',
    'Dövlət Miqrasiya Xidmətinin sabiq mütəxəssisi Zağıyev Tərlan gəldi.',
  ],
  [
    'an official; one who is the victim',
    'Rayon polis idarəsinin əməkdaşı Zağıyev Tərlan gəldi.',
    'Zərərçəkmiş rayon polis idarəsinin əməkdaşı Zağıyev Tərlan gəldi.',
  ],
  [
    'a policeman; one who is a witness',
    'Polis əməkdaşı Zağıyev Tərlan protokol yazdı.',
    'Şahid qismində dindirilmiş polis əməkdaşı Zağıyev Tərlan danışdı.',
  ],
  [
    'an investigator; a dead one',
    'Böyük müstəntiq Zağıyev Tərlan qərar çıxardı.',
    'Öldürülmüş müstəntiq Zağıyev Tərlan evli idi.',
  ],
  [
    'a prosecutor; a retired one',
    'Rayon prokuroru Zağıyev Tərlan gəldi.',
    'Təqaüdçü prokuror Zağıyev Tərlan gəldi.',
  ],
  [
    'an advocate; a brother who is one',
    'Müdafiəçi vəkil Zağıyev Tərlan gəldi.',
    'Qardaşı vəkil Zağıyev Tərlan gəldi.',
  ],
  [
    'a policeman after a comma in a list; a neighbour',
    'Protokol tərtib edildi, polis əməkdaşı Zağıyev Tərlan gəldi.',
    'Qonşusu, polis əməkdaşı Zağıyev Tərlan gəldi.',
  ],
  [
    'a list of those present; a victim described',
    'İclasda zərərçəkmiş, vəkil Zağıyev Tərlan iştirak edib.',
    'İclasda zərərçəkmiş, polis əməkdaşı Zağıyev Tərlan iştirak edib.',
  ],
  [
    'an advocate of the claimant; a claimant who is one',
    'İddiaçının vəkili Zağıyev Tərlan gəldi.',
    'İddiaçı vəkil Zağıyev Tərlan gəldi.',
  ],
  [
    'a notary; a defendant who is one',
    'Notarius Zağıyev Tərlan müqaviləni təsdiq edib.',
    'Cavabdeh notarius Zağıyev Tərlan iddianı tanımadı.',
  ],
  [
    'an inspector of taxes; of staff',
    'Vergi inspektoru Zağıyev Tərlan akt yazdı.',
    'Kadrlar üzrə inspektor Zağıyev Tərlan əmr yazdı.',
  ],
  [
    'an expert; one of an insurer',
    'Məhkəmə eksperti Zağıyev Tərlan rəy verdi.',
    'Sığorta şirkətinin eksperti Zağıyev Tərlan rəy verdi.',
  ],
  [
    'a clerk of the court; of a school',
    'Məhkəmənin katibi Zağıyev Tərlan gəldi.',
    'Məktəbin katibi Zağıyev Tərlan gəldi.',
  ],
  [
    'a judge; a referee',
    'Rayon məhkəməsinin hakimi Zağıyev Tərlan gəldi.',
    'Futbol hakimi Zağıyev Tərlan gəldi.',
  ],
  [
    'a specialist whom the court heard; one with a grade at a bank',
    'Mütəxəssis Zağıyev Tərlan rəy verdi.',
    'Bankın baş mütəxəssis Zağıyev Tərlan rəy verdi.',
  ],
  [
    'a specialist; one who serves at a firm',
    'Mütəxəssis Zağıyev Tərlan məhkəməyə gəldi.',
    'Bankda mütəxəssis Zağıyev Tərlan gəldi.',
  ],
  [
    'a specialist of a ministry; one who was dismissed',
    'Nazirliyin baş mütəxəssisi Zağıyev Tərlan gəldi.',
    'Nazirliyin baş mütəxəssisi Zağıyev Tərlan işdən çıxarılıb.',
  ],
  [
    'who was dismissed; whom an official dismissed',
    'Polis idarəsinin rəisi Zağıyev Tərlan işçini vəzifəsindən azad edib.',
    'Polis idarəsinin rəisi Zağıyev Tərlan vəzifəsindən azad edilib.',
  ],
  [
    'the head of an enforcement office; of a bank’s department',
    'İcra şöbəsinin rəisi Zağıyev Tərlan gəldi.',
    'Bankın şöbə rəisi Zağıyev Tərlan gəldi.',
  ],
  [
    'the head of a department where enforcement is told of; where a firm is',
    'İcra məmuru həbs qoyub. Şöbə rəisi T.B.Zağıyev səhvi etiraf edib.',
    'İcra məmuru şirkətə gəlib. Şöbə rəisi T.B.Zağıyev səhvi etiraf edib.',
  ],
  [
    'a doctor of a hospital who signed; of a private clinic',
    'Rayon mərkəzi xəstəxanasının həkimi Zağıyev Tərlan imzalayıb.',
    'Özəl klinikanın həkimi Zağıyev Tərlan imzalayıb.',
  ],
  [
    'a doctor; of a clinic by its name',
    'Həkim Zağıyev Tərlan tərəfindən imzalanmış arayış var.',
    '“Sağlam Nəfəs” klinikasının baş həkimi Zağıyev Tərlan imzalayıb.',
  ],
  [
    'a doctor of a centre of the state; of a centre of unknown owners',
    'Milli Onkologiya Mərkəzinin həkimi Zağıyev Tərlan imzalayıb.',
    'Tibb mərkəzinin həkimi Zağıyev Tərlan imzalayıb.',
  ],
  [
    'a notary by his initials; a buyer',
    'Müqaviləni notarius T.B.Zağıyev təsdiq edib.',
    'Müqaviləni alıcı T.B.Zağıyev təsdiq edib.',
  ],
  [
    'an agent of the police by his initials; an agent of insurers',
    'Polis məntəqə müvəkkili T.B.Zağıyev protokol yazdı.',
    'Sığorta agenti T.B.Zağıyev protokol yazdı.',
  ],
  [
    'who made the expert examination; who was examined',
    'Məhkəmə ekspertizası keçirmiş T.B.Zağıyev gəldi.',
    'Məhkəmə ekspertizasından keçmiş T.B.Zağıyev gəldi.',
  ],
  [
    'who examined a thing; who was examined',
    'Kimya ekspertizası (T.Zağıyev, 3 iyun 2024-cü il) aparıldı.',
    'Psixiatrik ekspertizası (T.Zağıyev, 3 iyun 2024-cü il) aparıldı.',
  ],
  [
    'an appraiser who gave a report; one of a pawnshop',
    'Qiymətləndirici Zağıyev Tərlan rəyini verdi.',
    'Qiymətləndirici Zağıyev Tərlan üzüyü götürdü.',
  ],
  [
    'a doctor of a polyclinic; of a clinic',
    '6 nömrəli uşaq poliklinikasının həkimi Zağıyev Tərlan imzalayıb.',
    'Uşaq klinikasının həkimi Zağıyev Tərlan imzalayıb.',
  ],
  [
    'who drew up a protocol of the police; who would not sign it',
    'Polis gəldi. Protokolu Zağıyev Tərlan tərtib edib.',
    'Polis gəldi. Protokolu Zağıyev Tərlan imzalamaqdan imtina etdi.',
  ],
  [
    'the surname of an expert alone; that of a witness',
    'Ekspert Xubanlı Zağıyev imzalayıb. Rəyi Xubanlı verib. Zağıyev susub.',
    'Şahid Xubanlı Zağıyev imzalayıb. Rəyi Xubanlı verib. Zağıyev susub.',
  ],
  [
    'a decision of the state; of a works',
    'Dövlət Gömrük Komitəsi cərimə tətbiq edib. Qərarı Zağıyev Tərlan imzalayıb.',
    'Şirkət işçini azad edib. Qərarı Zağıyev Tərlan imzalayıb.',
  ],
  [
    'a deputy of a prosecutor; of a director',
    'Rayon prokurorunun birinci müavini Zağıyev Tərlan gəldi.',
    'Zavod direktorunun birinci müavini Zağıyev Tərlan gəldi.',
  ],
  [
    'a rank behind an office; behind a calling of the case',
    'Prokuror, kiçik ədliyyə müşaviri Zağıyev Tərlan gəldi.',
    'Şahid, keçmiş ədliyyə müşaviri Zağıyev Tərlan gəldi.',
  ],
  [
    'who acts as a notary; as a director',
    'Notariusun vəzifəsini müvəqqəti icra edən Zağıyev Tərlan gəldi.',
    'Direktorun vəzifəsini müvəqqəti icra edən Zağıyev Tərlan gəldi.',
  ],
  [
    'who takes part as defence counsel; who works as an advocate',
    'Müdafiəçi qismində iştirak edən Zağıyev Tərlan danışdı.',
    'Vəkil kimi çalışan Zağıyev Tərlan danışdı.',
  ],
  [
    'who was called as an interpreter; as a witness',
    'Zağıyev Tərlan tərcüməçi qismində dəvət edilib.',
    'Zağıyev Tərlan şahid qismində dəvət edilib.',
  ],
  [
    'who headed an examination; a gang',
    'Zağıyev Tərlanın başçılığı ilə keçirilmiş psixiatrik ekspertiza var.',
    'Zağıyev Tərlanın başçılığı ilə keçirilmiş oğurluq var.',
  ],
  [
    'who wrote an act of audit; to whom an act was given',
    'Zağıyev Tərlanın 21.12.2025-ci il tarixli təftiş aktında əskik gəlmə göstərilib.',
    'Zağıyev Tərlanın 21.12.2025-ci il tarixli qəbul aktında əskik gəlmə göstərilib.',
  ],
  [
    'whose expert opinion is told of; a witness who bears the name',
    'Ekspertiza keçirilib. T.B.Zağıyevin rəyi əsaslıdır.',
    'Ekspertiza keçirilib. Şahid Zağıyev Tərlan danışdı. T.B.Zağıyevin rəyi əsaslıdır.',
  ],
  [
    'a body spoken of before: of guardianship; of management',
    'Qəyyumluq və himayə orqanı gəlib. Aktı orqanın baş məsləhətçisi T.B.Zağıyev yazıb.',
    'İdarəetmə orqanı gəlib. Aktı orqanın baş məsləhətçisi T.B.Zağıyev yazıb.',
  ],
  [
    'the head of the board whose protocol it is; of a works',
    'İnzibati xəta törədilib. Zavodda yükvuran da dinlənilib. Şöbə rəisi Zağıyev Tərlan vurulmuş ziyanı hesablayıb.',
    'Zavod sazişi pozub. Şöbə rəisi Zağıyev Tərlan vurulmuş ziyanı hesablayıb.',
  ],
  [
    'an appraiser of a value; one who buys',
    'Qiymətləndirici Zağıyev Tərlan maşının dəyərini yazıb.',
    'Qiymətləndirici Zağıyev Tərlan maşını alıb.',
  ],
  [
    'a judge behind a signature; a party behind one',
    'Hakim: /imza/ Zağıyev Tərlan',
    'Satıcı: /imza/ Zağıyev Tərlan',
  ],
];

describe('officials and private persons with the same words', () => {
  it.each(PAIRS)('%s', (_why, kept, masked) => {
    expect(read(kept).output).toContain('Zağıyev');
    expect(read(masked).output).not.toContain('Zağıyev');
  });
});

it('tells an expert from a namesake by the word for his calling', () => {
  const text =
    'Zərərçəkmiş Zağıyev Elçin Məmməd oğlu dedi. Linqvist A.B.Zağıyevanın rəyi var. Zağıyev susdu. Linqvist Zağıyeva isə gəlmədi.';
  const { output } = read(text);
  expect(output).toContain('Linqvist Zağıyeva isə');
  expect(output).not.toMatch(/Zağıyev (?:Elçin|susdu)/u);
});

it.each([
  'Vəkil Aydın Zağıyev Elmarın xəstə olduğunu dedi.',
  'Hakim Aydın Zağıyev Elmarı dinlədi.',
])('takes nobody else into the name of an official: %s', (text) =>
  expect(read(text).output).toMatch(/Aydın Zağıyev Şəxs1-/u),
);

it('reads no abbreviation behind initials as a name', () => {
  expect(
    read('Beləliklə, Xubanlı T.B. CM-in 317.1-ci maddəsi ilə ittiham edilir.').output,
  ).toContain('CM-in 317.1-ci');
});

it('keeps a judge whose given name is a word as well', () => {
  expect(read('Müəyyən etdi.\nHakim: Tacir Zağıyev').output).toContain('Tacir Zağıyev');
});

describe('a party of the record in an office', () => {
  it.each([
    'Dövlət Gömrük Komitəsinin şöbə müdiri T.B.Zağıyev gəldi.',
    'Prokuror Zağıyev gəldi.',
    'Müstəntiq Zağıyev Tərlan gəldi.',
  ])('is masked and asked about: %s', (text) => {
    const { output, doubts } = read(text, PARTY);
    expect(output).not.toContain('Zağıyev');
    expect(doubts).toContain('role-conflict');
  });

  it('is no judge where a heading lists the whole name behind the judge’s', () => {
    const text =
      'Mən, hakim Gülşən Aslanlı, Zağıyev Tərlan Bəxtəvər oğlunun işinə baxaraq müəyyən etdim.\nTərlan Zağıyev izahat verdi.';
    const { output, doubts } = read(text, PARTY);
    expect(output).not.toContain('Zağıyev');
    expect(doubts).not.toContain('role-conflict');
  });

  it('leaves a judge who shares the surname', () => {
    expect(read('Hakim Zağıyev gəldi.', PARTY).output).toContain('Zağıyev');
  });
});
