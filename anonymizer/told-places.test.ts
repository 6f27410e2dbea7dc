import { describe, expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function outputOf(text: string): string {
  return anonymize(factsOf(text), undefined, DEFAULT_POLICY, 'seed').text.blocks[0]?.text ?? '';
}

type Row = readonly [text: string, anonymized: string];

const PLACES: readonly Row[] = [
  ['Uşaqlar uşaq kafesi “Nağıl”da görüşüb.', 'Uşaqlar Kafe1-də görüşüb.'],
  ['Hadisə “Yaşıl Bazar”da baş verib.', 'Hadisə Bazar1-də baş verib.'],
  ['Bina Ağ Şəhərdədir.', 'Bina Ağ Şəhərdədir.'],
  ['O, “Hacı quyusu”nun suyundan içib.', 'O, Yer1-dən içib.'],
  ['Sahə “Xan arxı”nın sol sahili, meşədir.', 'Sahə Yer1, meşədir.'],
  ['O dedi, Köhnə dəyirman yoluna çıxıb.', 'O dedi, Yer1-ə çıxıb.'],
  ['O, köhnə MTS ərazisində tutulub.', 'O, Yer1-də tutulub.'],
  ['Yanacaq 8 saylı YDM-də vurulub.', 'Yanacaq Yer1-də vurulub.'],
  ['Balıq Kür dilində tutulub.', 'Balıq Yer1-də tutulub.'],
  ['Fəhlə Qaradağ daş yatağında yıxılıb.', 'Fəhlə Yer1-də yıxılıb.'],
  ['Ağac Armudluq meşə bölgüsündə kəsilib.', 'Ağac Yer1-də kəsilib.'],
  ['Maşın “Üçtəpə” yol qovşağında dayanıb.', 'Maşın Yer1-də dayanıb.'],
  ['O, Binə ticarət mərkəzindən aşağıdakı döngədə işləyir.', 'O, Mağaza1-də işləyir.'],
  [
    'Elnur Rzayev “Parça bazarı”nda, 3-cü sıra, 12 nömrəli piştaxtada alver edir.',
    'Şəxs1 Yer1-də alver edir.',
  ],
  ['Elnur Rzayev köhnə sement zavodunun hasarı dibində durub.', 'Şəxs1 Yer1-də durub.'],
  [
    'Elnur Rzayev mal bazarının yanındakı daş kəsmə sexləri cərgəsində durub.',
    'Şəxs1 Yer1-də durub.',
  ],
  ['Elnur Rzayev keçmiş tütün anbarının yanında durub.', 'Şəxs1 Yer1-də durub.'],
  ['O, “Səhər onları Koroğlu metrosunun çıxışından apardı', 'O, “Səhər onları Yer1-dən apardı'],
  ['O, Yenikənd balıqçı qəsəbəsində yaşayır.', 'O, Qəsəbə1-də yaşayır.'],
  ['O, Gendərə qəs-də, sonra Yuxarı Narışlı k-də qalıb.', 'O, Qəsəbə1-də, sonra Kənd1-də qalıb.'],
];

/** No places: clauses of acts, what is done to a thing, a tongue. */
const STAYS: readonly Row[] = [
  [
    'Rzayev Vaqif Həsən oğlu dedi ki, qeydiyyata Vaqifin yerinə qonşu gedib.',
    'Şəxs1 dedi ki, qeydiyyata Şəxs1-in yerinə qonşu gedib.',
  ],
  ['Elnur Rzayev quyunun ağzını hasara alıb.', 'Şəxs1 quyunun ağzını hasara alıb.'],
  [
    'Elnur Rzayevin tələbi Qaydaların müvafiq bəndinə zidd gəlir.',
    'Şəxs1-in tələbi Qaydaların müvafiq bəndinə zidd gəlir.',
  ],
  ['O dedi ki, Yeni bazar qaydaları dəyişib.', 'O dedi ki, Yeni bazar qaydaları dəyişib.'],
  [
    'Elnur Rzayev xəttin alış günündəki bazar qiymətini ödəyib.',
    'Şəxs1 xəttin alış günündəki bazar qiymətini ödəyib.',
  ],
  ['O, Azərbaycan dilində yazıb.', 'O, Azərbaycan dilində yazıb.'],
];

const WORK: readonly Row[] = [
  [
    'Şahid Qəsəbə 2 nömrəli məktəbin keçmiş direktoru Rzayeva Lalə Həsən qızıdır.',
    'Şahid Təhsil müəssisəsi1-də Şəxs1-dir.',
  ],
  [
    'Rzayev Vaqif Həsən oğlu (rayon Mədəniyyət Evində qarmonçalan, subay) gəlib.',
    'Şəxs1 (İş yeri1-də, subay) gəlib.',
  ],
  [
    'Rzayev Vaqif Həsən oğlu (telefon 050-797-20-54; şəhərlərarası avtobusda sürücü) gəlib.',
    'Şəxs1 (Telefon1; İş yeri1) gəlib.',
  ],
  [
    'Rzayev Vaqif Həsən oğlu (1941-ci il təvəllüdlü, “Zaman” qəzetinin fotomüxbiri) ölüb.',
    'Şəxs1 (1941-ci il təvəllüdlü, İş yeri1) ölüb.',
  ],
  ['Rzayev Vaqif Həsən oğlu 7 metr hündürlükdə işləyib.', 'Şəxs1 7 metr hündürlükdə işləyib.'],
  ['Elnur Rzayev Zaqatala fındıq zavodunda mühasib olub.', 'Şəxs1 İş yeri1-də olub.'],
  ['Elnur Rzayev Dənizkənarı Bulvar İdarəsində energetik işləyir.', 'Şəxs1 İş yeri1-də işləyir.'],
  ['Elnur Rzayev 6 s-lı avtonəqliyyat müəs-də mexanik işl.', 'Şəxs1 İş yeri1-də işl.'],
  ['Elnur Rzayev rabitə qovşağında xətt montyoru işl.', 'Şəxs1 İş yeri1-də işl.'],
  ['Elnur Rzayev balıqçılıq gəmisi “Mil”də göyərtə matrosu olub.', 'Şəxs1 İş yeri1-də olub.'],
  ['Elnur Rzayev Botanika İnstitutunun herbarisində işləyir.', 'Şəxs1 İş yeri1-də işləyir.'],
  ['Elnur Rzayev 2 saylı məktəbin 3A sinfində oxuyur.', 'Şəxs1 Təhsil müəssisəsi1-də oxuyur.'],
  ['Elnur Rzayev 9 saylı kompüter kurslarında oxuyur.', 'Şəxs1 Təhsil müəssisəsi1-də oxuyur.'],
  [
    'Elnur Rzayev müalicə alıb: Qalaaltı müalicəxanası, epikriz.',
    'Şəxs1 müalicə alıb: Tibb müəssisəsi1, epikriz.',
  ],
  ['Elnur Rzayev “Gilavar” sexinin ölçü götürənidir.', 'Şəxs1 İş yeri1-dədir.'],
  [
    'Elnur Rzayev, subay, “Mərcan” sexində ölçü ustası, Bakı şəhəri',
    'Şəxs1, subay, İş yeri1-də, Bakı şəhəri',
  ],
  [
    'Rzayeva Lalə Həsən qızı Doğum evinin patologiya şöbəsində yatırdı.',
    'Şəxs1 Tibb müəssisəsi1-də yatırdı.',
  ],
];

describe('places told by their wording', () => {
  it.each([...PLACES, ...STAYS])('%s', (text, anonymized) =>
    expect(outputOf(text)).toBe(anonymized),
  );
});

describe('work told in short words and in lists', () => {
  it.each(WORK)('%s', (text, anonymized) => expect(outputOf(text)).toBe(anonymized));
});

/** What every village has, people, and parts of a paper are no places that tell anything. */
it.each([
  ['Rauf Əliyev arxın üstünə daş hasar çəkib.', 'a canal'],
  ['Rauf Əliyev tövlənin qapısını açıq görüb.', 'a stable'],
  ['Rauf Əliyev keçidin ortasında yıxılıb.', 'a crossing'],
  ['Zərərçəkmişin həyətindəki anbara Rauf Əliyev girib.', 'in a yard'],
  ['Rauf Əliyev yaxınlıqdakı məktəbə qaçıb.', 'the nearest school'],
  ['Rauf Əliyev qoyunları bazarda tanımadığı adama satıb.', 'a market'],
  ['Rauf Əliyev heyvan bazarına getmiş, qoyun almışdır.', 'a market of cattle'],
  ['Rauf Əliyev kənd ağsaqqallarının yanında barışıb.', 'people'],
  ['Rauf Əliyev pulu elə filialın qapısında alıb.', 'a branch, behind an adverb'],
  ['Rauf Əliyev deyib: protokoldakı sahə sonra yazılıb.', 'a part of a paper'],
])('stays: %s (%s)', (text) => expect(outputOf(text)).toBe(text.replace('Rauf Əliyev', 'Şəxs1')));

it.each([
  ['Rauf Əliyev köhnə bazarın qarşısında durub.', 'Şəxs1 Yer1-də durub.'],
  ['Rauf Əliyev dəmir yolu keçidinin yanında yıxılıb.', 'Şəxs1 Yer1-də yıxılıb.'],
  ['Rauf Əliyev yaxınlıqdakı uşaq bağçasının həyətinə girib.', 'Şəxs1 Yer1-ə girib.'],
])('goes where a word tells which: %s', (text, anonymized) =>
  expect(outputOf(text)).toBe(anonymized),
);
