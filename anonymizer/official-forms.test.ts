import { describe, expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function outputOf(text: string): string {
  const { text: output } = anonymize(factsOf(text), undefined, DEFAULT_POLICY, 'official-forms');
  return output.blocks.map((block) => block.text).join('\n');
}

/** Each row: a form in which an official stays, and the wording nearest to it in which the same person is private. */
const PAIRS: readonly (readonly [why: string, kept: string, masked: string])[] = [
  [
    'members of the panel; of a board',
    'Sədrlik edən A.B.Qaralov, kollegiyanın üzvləri T.B.Zağıyev, X.Q.Mirzədən ibarət tərkibdə',
    'İdarə heyətinin üzvləri T.B.Zağıyev, X.Q.Mirzə toplaşıb.',
  ],
  [
    'members behind who presides',
    'Məhkəmə heyəti sədrlik edən Aydın Qaralov, üzvlər: Tərlan Zağıyev və Nigar Mirzəli',
    'İdarə heyətinin sədri Aydın Qaralov, üzvlər: Tərlan Zağıyev və Nigar Mirzəli',
  ],
  [
    'the second of two advocates, behind the number of an order; whoever stands behind them',
    'vəkillər Aydın Qaralov (order № 91/1938) və T.P.Zağıyevanın (order № 36/2535) iştirakı ilə',
    'vəkil Aydın Qaralov (order № 91/1938), cavabdeh T.P.Zağıyevanın iştirakı ilə',
  ],
  [
    'whom an inspector names; how nobody calls one',
    'Sahə inspektoru Zağıyev şahidi çoxdan tanıyır.',
    'Sahə inspektoru Zağıyev kişini çoxdan tanıyır.',
  ],
  [
    'a dash between; a party behind one',
    'İclasda iştirak edirlər: katib — Tərlan Zağıyev.',
    'İclasda iştirak edirlər: satıcı — Tərlan Zağıyev.',
  ],
  ['a signature without brackets', 'Hakim: imza T.Zağıyev', 'Satıcı: imza T.Zağıyev'],
  [
    'who takes the record',
    'Katiblik edən Tərlan Zağıyev',
    'Mühasiblik edən Tərlan Zağıyev işləyir.',
  ],
  [
    'a rank in Roman numerals',
    'Rayon prokurorunun köməkçisi, III dərəcəli hüquqşünas Tərlan Zağıyev',
    'Bankın işçisi, III dərəcəli hüquqşünas Tərlan Zağıyev',
  ],
  [
    'a short rank',
    'Protokolu 27-ci PB-nin sahə inspektoru p/k.leytenant Tərlan Zağıyev yazıb.',
    'Zərərçəkmiş p/k.leytenant Tərlan Zağıyev gəlib.',
  ],
  [
    'a post at a body of the State with a rank',
    'Qərarı Vergilər İdarəsinin rəis müavini, vergi xidməti müşaviri Tərlan Zağıyev qəbul edib.',
    'Zavodun rəis müavini, ehtiyatda olan zabit Tərlan Zağıyev gəlib.',
  ],
  [
    'a doctor who is an expert; who is none',
    'Məhkəmə-tibb eksperti, həkim Tərlan Zağıyev izah etdi.',
    'Qonşusu, həkim Tərlan Zağıyev izah etdi.',
  ],
  [
    'experts behind a colon',
    'Ekspertizanın rəyinə (ekspertlər: F.Mirzəli, T.Zağıyev) əsasən',
    'Aktın surətinə (qonşular: F.Mirzəli, T.Zağıyev) əsasən',
  ],
  [
    'members of a board of experts',
    'Psixiatriya ekspert komissiyasının üzvləri F.Mirzəli, T.Zağıyev rəy verib.',
    'Mənzil komissiyasının üzvləri F.Mirzəli, T.Zağıyev rəy verib.',
  ],
  [
    'an advocate in brackets',
    'Nümayəndə (vəkil) Tərlan Zağıyev iclasa qatıldı.',
    'Nümayəndə (qardaşı) Tərlan Zağıyev iclasa qatıldı.',
  ],
  [
    'a polite word within the name',
    'İddiaçının vəkili Ulduz xanım Zağıyeva iddianı müdafiə etdi.',
    'İddiaçının qonşusu Ulduz xanım Zağıyeva iddianı müdafiə etdi.',
  ],
  [
    'who drew up the protocol; whom it is about',
    'Protokolu tərtib edən vəzifəli şəxs: Tərlan Zağıyev',
    'Haqqında protokol tərtib edilən şəxs: Tərlan Zağıyev',
  ],
  [
    'an abbreviation of a body; of a works',
    'DSMF-nin Nəsimi rayon şöbəsinin müdiri T.Zağıyevin qərarı',
    'ADNSU-nun kadrlar şöbəsinin müdiri T.Zağıyevin qərarı',
  ],
  [
    'who speaks for a body; for a neighbour',
    'İclasda prokurorluqdan Tərlan Zağıyev iştirak etmişdir.',
    'İclasda qonşuluqdan Tərlan Zağıyev iştirak etmişdir.',
  ],
  [
    'who interpreted; who paid',
    'Tərcüməni Tərlan Zağıyev həyata keçirmişdir.',
    'Ödənişi Tərlan Zağıyev həyata keçirmişdir.',
  ],
  [
    'a panel with dashes; a family with them',
    'Hakimlər: Tofiq Həmidli - sədrlik edən, Tərlan Zağıyev, Elnarə Qasımzadə - məruzəçi.',
    'Qardaşlar: Tofiq Həmidli - böyüyü, Tərlan Zağıyev, Elnarə Qasımzadə - bacı.',
  ],
  [
    'judges behind their signatures; sellers',
    'Hakimlər: (imza) K. Ağabalalı (imza) T. Zağıyev',
    'Satıcılar: (imza) K. Ağabalalı (imza) T. Zağıyev',
  ],
  [
    'policemen of a road patrol; workers of a works',
    'DYP əməkdaşları Elşən Rəcəbli, Tərlan Zağıyev tərəfindən saxlanılıb.',
    'Zavod əməkdaşları Elşən Rəcəbli, Tərlan Zağıyev tərəfindən görülüb.',
  ],
  [
    'a numbered office of a fund of the State; of a fund',
    'Dövlət Sosial Müdafiə Fondunun 12 saylı şöbəsinin əməkdaşı T.Zağıyev izah etdi.',
    'Gənclərə Yardım Fondunun 12 saylı şöbəsinin əməkdaşı T.Zağıyev izah etdi.',
  ],
  [
    'a deputy of the head of a rayon; of a works',
    'Naxçıvan şəhər icra hakimiyyəti başçısının müavini Tərlan Zağıyevin məktubu',
    'Naxçıvan şəhər duz zavodu başçısının müavini Tərlan Zağıyevin məktubu',
  ],
  [
    'a minister; a former one',
    'Ədliyyə naziri Tərlan Zağıyevin əmri ilə təyin edilib.',
    'Keçmiş ədliyyə naziri Tərlan Zağıyevin evi satılıb.',
  ],
  [
    'an office in short; a calling in short',
    'Eksp. Zağıyev Tərlan Azad oğlu (rəy № 12) gəlib.',
    'Müh. Zağıyev Tərlan Azad oğlu (rəy № 12) gəlib.',
  ],
  [
    'a rank of the police in short; a victim with one',
    'Axtarışı polis leyt. Zağıyev Tərlan Azad oğlu aparıb.',
    'Zərərçəkmiş polis leyt. Zağıyev Tərlan Azad oğlu gəlib.',
  ],
  [
    'a worker of the police; one in former times',
    'Polis işçisi Zağıyev Tərlan izah etdi.',
    'Keçmiş polis işçisi Zağıyev Tərlan izah etdi.',
  ],
  [
    'a guard of a service of the State, called so again; of a shop',
    'Ətraf Mühitin Mühafizəsi Xidmətinin mühafizəçisi Zağıyev Tərlan gəldi. Mühafizəçi T.Zağıyev danışdı.',
    'Ulduz mağazasının mühafizəçisi Zağıyev Tərlan gəldi. Mühafizəçi T.Zağıyev danışdı.',
  ],
  [
    'whose numbered opinion it is; who has an opinion',
    'İxtioloq Zağıyev Tərlan 03/77 nömrəli rəyində yazıb.',
    'Qonşusu Zağıyev Tərlan 03/77 nömrəli məktubunda yazıb.',
  ],
];

/** The same in Russian: each row is who stays, and who does not. */
const RUSSIAN: readonly (readonly [why: string, kept: string, masked: string])[] = [
  [
    'a rank of the police; one in former times',
    'Старший лейтенант полиции Загиев Т.А. составил протокол.',
    'Бывший лейтенант полиции Загиев Т.А. составил письмо.',
  ],
  [
    'an expert in a field; who works in it',
    'Эксперт-лингвист Загиев Тарлан Азад оглы дал заключение.',
    'Учитель-лингвист Загиев Тарлан Азад оглы дал показания.',
  ],
  [
    'an office in brackets; a part in the case',
    'при участии Загиева Т.А. (прокурор), подсудимого',
    'при участии Загиева Т.А. (свидетель), подсудимого',
  ],
  [
    'an official in another case of the declension; a claimant',
    'Перевод сделан переводчиком. Переводчик Загиева Тамара Азад кызы предупреждена, услуги Загиевой Т.А. оплачены.',
    'Истица Загиева Тамара Азад кызы предупреждена, услуги Загиевой Т.А. оплачены.',
  ],
  [
    'who speaks for the prosecution; for a party',
    'при участии поддерживающей обвинение Загиевой Т.А. и секретаря',
    'при участии поддерживающей истца Загиевой Т.А. и секретаря',
  ],
  [
    'half of a surname behind an office; behind a witness',
    'инспектор ДПС Бек-Загиев Т.А. составил протокол',
    'свидетель Бек-Загиев Т.А. составил письмо',
  ],
];

describe('forms of officials in Russian', () => {
  it.each(RUSSIAN)('%s', (_why, kept, masked) => {
    const names = (text: string) => outputOf(text).match(/Загиев/gu)?.length ?? 0;
    expect(names(kept)).toBe(kept.match(/Загиев/gu)?.length);
    expect(names(masked)).toBe(0);
  });
});

it('takes no word behind a surname with initials for a name', () => {
  expect(outputOf('с участием Загиева Т.А. Обвинение снято.')).toContain(' Обвинение снято.');
});

describe('forms of officials and private persons beside them', () => {
  it.each(PAIRS)('%s', (_why, kept, masked) => {
    expect(outputOf(kept)).toContain('Zağıyev');
    expect(outputOf(masked)).not.toContain('Zağıyev');
  });
});

it('takes the Soviets of the former State for no person', () => {
  const text = 'SSRİ Nazirlər Sovetinin 1973-cü il tarixli 656 nömrəli Qərarı ilə təsdiqlənib.';
  expect(outputOf(text)).toBe(text);
});

describe('the post of an official who stays', () => {
  it.each([
    'Probasiya Xidmətinin Gəncə şəhər şöbəsinin inspektoru Tərlan Zağıyev gəlib.',
    'Suraxanı RPİ-nin müstəntiqi, polis kapitanı Tərlan Zağıyev qərar çıxarıb.',
    'Ədliyyə Nazirliyinin MEM-in eksperti Tərlan Zağıyev rəy verib.',
    'Hakimlər: Aydın Qaralov, Tərlan Zağıyev (məruzəçi)',
  ])('stays: %s', (text) => {
    expect(outputOf(text)).toBe(text);
  });
});
