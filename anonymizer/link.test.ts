import { describe, expect, it } from 'vitest';
import type { CaseRecord, PartyRole } from '#domain/person.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

const party = (role: PartyRole, surname: string, given: string, patronymic: string) => ({
  role,
  fullName: { surname, given, patronymic },
});
const RECORD: CaseRecord = {
  parties: [
    party('iddiaçı', 'Sultanlı', 'Röya', 'Kamran qızı'),
    party('cavabdeh', 'Bəhmənov', 'Nadir', 'Elşad oğlu'),
    party('uşaq' as PartyRole, 'Bəhmənov', 'Tural', 'Nadir oğlu'),
  ],
  judges: [],
  closedHearing: false,
};

const NO_RECORD: CaseRecord = { parties: [], judges: [], closedHearing: false };

function run(text: string, record: CaseRecord | undefined = RECORD) {
  const blocks = [{ anchor: 'p1', zone: 'facts', kind: 'paragraph', text }] as const;
  const document = { type: 'decision', facts: { judges: [] }, outcome: 'other', blocks } as const;
  const result = anonymize(document, record, DEFAULT_POLICY, 'link');
  return {
    output: result.text.blocks.map((block) => block.text).join('\n'),
    kinds: result.doubts.map(({ kind }) => kind),
  };
}

/** Row: why, text, expected output. */
const LINKS: readonly (readonly [string, string, string])[] = [
  [
    'a given name first, then initials: the only one of that letter',
    'Qonşu Səyavuş kişi gəldi. Sonra S.E.Quliyev danışdı.',
    'Qonşu Şəxs1 kişi gəldi. Sonra Şəxs1 danışdı.',
  ],
  [
    'where two are named by that letter it is neither',
    'Qonşu Səyavuş kişi gəldi. Sonra S.E.Quliyev və S.Həmidov danışdı.',
    'Qonşu Şəxs1 kişi gəldi. Sonra Şəxs2 və Şəxs3 danışdı.',
  ],
  [
    'an advocate is not the neighbour',
    'Qonşu Səyavuş kişi gəldi. Sonra ekspert S.E.Quliyev danışdı.',
    'Qonşu Şəxs1 kişi gəldi.',
  ],
  [
    'a witness is not the party of the same initial',
    'Bəhmənov Nadir Elşad oğlu və qardaşı Namiq Bəhmənov gəldi. Şahid N.Bəhmənov danışdı.',
    'Cavabdeh1 və qardaşı Şahid1 gəldi. Şahid1 danışdı.',
  ],
  [
    'a given name that is the father of a child is his who bears it',
    'Oğul Bəhmənov Tural Nadir oğlu gəldi. Nadir ilə yaşayır.',
    'Cavabdeh1 ilə yaşayır.',
  ],
  [
    'a surname alone means a grown person, not the child named last',
    'Bəhmənov Tural Nadir oğlu gəldi. Bəhmənov danışdı.',
    'Cavabdeh1 danışdı.',
  ],
  [
    'a daughter with her father’s names behind her own is not he',
    'Bəhmənov Nadir Elşad oğlu gəldi. Qızı Zülalə Nadir Bəhmənov evdədir.',
    'Qızı Şəxs1 evdədir.',
  ],
  [
    'an unknown name before her father’s, in quotation marks',
    'Bəhmənov Nadir Elşad oğlu gəldi. Kağıza “Gülnəhal Nadir Bəhmənov” yazılıb.',
    'Kağıza “Şəxs1” yazılıb.',
  ],
  [
    'a surname with another given name in brackets is not the party’s',
    'Bəhmənov Nadir Elşad oğlu gəldi. Onu arvadım Bəhmənova (Sona) çağırıb.',
    'Onu arvadım Şəxs1 (Şəxs1) çağırıb.',
  ],
  [
    'a former surname before its word is hers of whom is spoken, not a relative’s',
    'Tağıyeva Sona Rza qızı anadır. Həmidli Aynur Vaqif qızı gəldi. Kağızı köhnə – Tağıyeva soyadına yazıblar.',
    'Kağızı köhnə – Şəxs2 soyadına yazıblar.',
  ],
  [
    'a surname in an earlier paper',
    'Tağıyev Rza Əli oğlu gəldi. Həmidli Aynur Əli qızı kağızda Tağıyeva kimi yazılıb.',
    'Şəxs2 kağızda Şəxs2 kimi yazılıb.',
  ],
  [
    'whose house it is stands before the place',
    'Bəhmənov Nadir Elşad oğlu gəldi. Axşam Bəhmənovların evində olublar.',
    'Axşam Cavabdeh1-lərin evində olublar.',
  ],
  [
    'who was there stands before the place',
    'Tağıyeva Mehriban Əli qızı gəldi. Axşam Mehribanla qapını döydük.',
    'Axşam Şəxs1-lə qapını döydük.',
  ],
  [
    'an unknown father’s name between given name and surname',
    'Bəhmənov Nurtəkin Rza oğlu gəldi. Qızları Sona Nurtəkin Bəhmənov evdədir.',
    'Qızları Şəxs2 evdədir.',
  ],
  [
    'a name that was said in quotation marks is no nickname of the next one',
    'Bəhmənov Nadir Elşad oğlu idi. O, “Bəhmənov Nadirdir” dediyini danmır. Tağıyev Həbib Rza oğlu gəldi.',
    'O, “Cavabdeh1-dir” dediyini danmır.',
  ],
  [
    'a mother with a surname in -lı before her son',
    'Sara Ələkbərli oğlu Tağıyev Həbib Rza oğlu ilə gəldi.',
    'Şəxs1 oğlu Şəxs2 ilə gəldi.',
  ],
  [
    'one acts upon another: a surname and a given name in the accusative',
    'Həmidli Camal Vaqif oğlu gəldi. Şahid Tağıyev Həbibdir. Tağıyev Camalı görməyib.',
    'Şahid1 Şəxs1-i görməyib.',
  ],
  [
    'a given name and the surname of another with the ending of `ilə`',
    'Həmidov Camal Vaqif oğlu gəldi. Tağıyev Həbib Rza oğlu getdi. O, Camal Tağıyevlə görüşüb.',
    'O, Şəxs1 Şəxs2-lə görüşüb.',
  ],
  [
    'a man before a woman whom the text names with another surname',
    'Həmidova Sona Vaqif qızı gəldi. Tağıyev Həbib Rza oğlu getdi. Tağıyev Sona Vaqif qızına yazmayıb.',
    'Şəxs2 Şəxs1-ə yazmayıb.',
  ],
  [
    'sister and brother beside each other',
    'Aslanov Camal Vaqif oğlu gəldi. Böyük bacısı Mənzər Camalı aparıb.',
    'Böyük bacısı Şəxs2 Şəxs1-i aparıb.',
  ],
  [
    'a surname of two whom the text names as often is nobody’s of them',
    'Aslanov Camal Vaqif oğlu gəldi. Aslanov Tural Rza oğlu getdi. Aslanov susdu.',
    'Şəxs3 susdu.',
  ],
  [
    'initials in their usual order come before the turned ones',
    'Bəhmənov Elşad Nadir oğlu gəldi. E.N.Bəhmənovun evi var.',
    'Şəxs1-in evi var.',
  ],
  [
    'a family whose father is known goes with him',
    'Bəhmənov Nadir və Bəhmənov Tural gəldi. Bəhmənovların evi var.',
    'Cavabdeh1-lərin evi var.',
  ],
  [
    'the child of a party bears its name as a father’s name only',
    'Бахманов Турал Надир оглы пришёл. Однажды Надир ушёл.',
    'Однажды Cavabdeh1 ушёл.',
  ],
  [
    'initials before the next surname are no part of a declined one',
    'N.E.Bəhmənovdan R.K.Sultanlının xeyrinə tutulsun.',
    'Cavabdeh1-dən İddiaçı1-in xeyrinə tutulsun.',
  ],
  [
    'a namesake with other initials is not the party',
    'Ekspert Bəhmənov V.Q. gəldi.',
    'Ekspert Bəhmənov V.Q. gəldi.',
  ],
];

/** Row: why, text, whole output, without a record. */
const OF_TEXT: readonly (readonly [string, string, string])[] = [
  [
    'an initial is that of whose name is written with the very letter',
    'Zağıyeva Şövkət gəldi. Zağıyeva Sevda getdi. S.Zağıyeva danışdı. Ş.Zağıyeva susdu.',
    'Şəxs1 gəldi. Şəxs2 getdi. Şəxs2 danışdı. Şəxs1 susdu.',
  ],
  [
    'a surname that is a given name of men too tells no sex',
    'Mirzəli Sevda Vaqif qızı gəldi. Mirzəli S. danışdı.',
    'Şəxs1 gəldi. Şəxs1 danışdı.',
  ],
  [
    'a former surname is hers who bore it',
    'Şahid Binnətova Münəvvər Əlibala qızı (qızlıq soyadı Pənahlı) gəldi. Pənahlı getdi.',
    'Şahid1 (qızlıq soyadı Şahid1) gəldi. Şahid1 getdi.',
  ],
  [
    'a former surname that somebody else bears too is hers at that place only',
    'Ədilova Bahar Höccət qızı (əvvəlki nikahınadək Azayeva) gəldi. Azayeva Nurlana Mirəli qızı getdi.',
    'Şəxs1 (əvvəlki nikahınadək Şəxs1) gəldi. Şəxs2 getdi.',
  ],
  [
    'a surname taken at the wedding is not the husband’s',
    'Tərəflər gəldi. İddiaçı Ələsgərova İnci gəldi.\nİddiaçı əvvəllər Ağalarov İlham Malik oğlu ilə nikahda olmuş və Ağalarova soyadını daşımışdır.',
    'Tərəflər gəldi. İddiaçı1 gəldi.\nİddiaçı əvvəllər Şəxs1 ilə nikahda olmuş və İddiaçı1 soyadını daşımışdır.',
  ],
  [
    'a surname alone is not the wife’s who was named as such',
    'Həyat yoldaşı Zeynalova Gülay işləmir. Şahid Zeynalov Pərviz Akif oğlu gəldi. Zeynalova zərər vurulmuşdur.',
    'Həyat yoldaşı Şəxs1 işləmir. Şahid1 gəldi. Şahid1-ə zərər vurulmuşdur.',
  ],
  [
    'a nickname that ends its sentence is his who was named before',
    'Şahid Nağıyev Emin dostları arasında “Xoruz” kimi tanınır. Quliyev Səməd də gəldi.',
    'Şahid1 dostları arasında “Şahid1” kimi tanınır. Şəxs1 də gəldi.',
  ],
  [
    'what is called so in quotation marks is no person',
    '“Günəş” adlanan proqramda Nağıyev Emin işləyir.',
    '“Günəş” adlanan proqramda Şəxs1 işləyir.',
  ],
  [
    'a Russian name is one person in every case',
    'Соседка Иванова Мария Петровна ушла. Ивановой Марии Петровне отказано. Иванову вызвали.',
    'Соседка Şəxs1 ушла. Şəxs1 отказано. Şəxs1 вызвали.',
  ],
  [
    'the other side of a case is not the one of the same surname',
    'İddiaçı Nağıyev İlham gəldi. Cavabdeh Nağıyev gəlmədi.',
    'İddiaçı1 gəldi. Cavabdeh1 gəlmədi.',
  ],
  [
    'the same side is',
    'İddiaçı Nağıyev İlham gəldi. İddiaçı Nağıyev danışdı.',
    'İddiaçı1 gəldi. İddiaçı1 danışdı.',
  ],
  [
    'by a counterclaim the claimant is a defendant',
    'İddiaçı Nağıyev İlham gəldi. Qarşılıqlı iddia üzrə cavabdeh Nağıyev danışdı.',
    'İddiaçı1 gəldi. İddiaçı1 danışdı.',
  ],
  [
    'a role says whose dative looks like the nominative of the other side',
    'İddiaçı Orucova Sevil cavabdeh Orucov İlhama qarşı iddia verib. Cavabdeh Orucova pul verilib.',
    'İddiaçı1 Cavabdeh1-ə qarşı iddia verib. Cavabdeh1-ə pul verilib.',
  ],
  [
    'and hers where the role is her own',
    'İddiaçı Orucova Sevil cavabdeh Orucov İlhama qarşı iddia verib. İddiaçı Orucova pul verib.',
    'İddiaçı1 Cavabdeh1-ə qarşı iddia verib. İddiaçı1 pul verib.',
  ],
  [
    'children of somebody with a surname are no father’s name',
    'Şahid Cavadlı Turan Nizami oğlu gəldi. T.N.Cavadlı oğlunu gətirdi. Vorobyova oğlunu axtarır.',
    'Şahid1 gəldi. Şahid1 oğlunu gətirdi. Şəxs1 oğlunu axtarır.',
  ],
  [
    'a whole name joins surname with initials and a lone given name',
    'Pul Bağırlı S.E. adına gəlib. Onun qardaşı Səyavuş danışıb. Bağırlı Səyavuş Elxan oğlu dinlənib.',
    'Pul Şəxs1 adına gəlib. Onun qardaşı Şəxs1 danışıb. Şəxs1 dinlənib.',
  ],
  [
    'name and father’s name are his who was named by initials',
    'Приказ подписан директором В.Р. Минаевым. Потом Вадим Ростиславович уехал. Вадиму Ростиславовичу звонили.',
    'Приказ подписан директором Şəxs1. Потом Şəxs1 уехал. Şəxs1 звонили.',
  ],
  [
    'a family behind a whole name is another',
    'Müdir Bədirli Qalib Mollayevlərin qapısına gedib. Mollayev Altay Nüsrət oğlu evdə olmayıb.',
    'Müdir Şəxs1 Şəxs2-lərin qapısına gedib. Şəxs2 evdə olmayıb.',
  ],
  [
    'with somebody at a village',
    'Altı aydan sonra, Aslanla Quşçu kəndində olanda, heyvanlar qırılıb. Aslan qardaşıdır.',
    'Altı aydan sonra, Şəxs1-lə Kənd1-də olanda, heyvanlar qırılıb. Şəxs1 qardaşıdır.',
  ],
  [
    'a surname that nobody else bears goes with the given name behind it',
    'Qonşu Xalidə Yusif qızı gəldi. Gülməmmədova Xalidənin izahatı alınıb.',
    'Qonşu Şəxs1 gəldi. Şəxs1-in izahatı alınıb.',
  ],
  [
    'a Russian genitive beside a declined whole name is the man’s',
    'Свидетель Глушков Ефим Наумович пришёл. Слова Глушкова записаны. Подпись Глушкова Ефима Наумовича есть.',
    'Свидетель Şəxs1 пришёл. Слова Şəxs1 записаны. Подпись Şəxs1 есть.',
  ],
  [
    'a Russian surname in the instrumental, a prefix and a given name in -я',
    'Свидетель Тер-Аракелов Вадим Карлович пришёл. Тер-Аракелов ушёл. С Тер-Аракеловым говорила Жукова Зоя Петровна. Слова Зои Петровны записаны.',
    'Свидетель Şəxs1 пришёл. Şəxs1 ушёл. С Şəxs1 говорила Şəxs2. Слова Şəxs2 записаны.',
  ],
  [
    'a name under the former surname is known by it later',
    'Şahid Şərifli Arifə Əfqan qızı gəldi. Diplom Fəttayeva Arifə Əfqan qızına verilib. A.Ə.Fəttayeva imzalayıb.',
    'Şahid1 gəldi. Diplom Şahid1-ə verilib. Şahid1 imzalayıb.',
  ],
  [
    'a lone given name and a lone surname before the whole name of both',
    'Şahid Çingizi görüb. Müdir Dövlətovla danışıb. Çingiz Dövlətov gəldi.',
    'Şahid Şəxs1-i görüb. Müdir Şəxs1-lə danışıb. Şəxs1 gəldi.',
  ],
  [
    'a Russian given name in an oblique case, and a genitive with initials',
    'Вызвали Кравченко Аллу Викторовну. Алле звонили. Şahid Kravçenko Alla Viktorovna gəldi. Свидетель Белогуров Денис Валентинович пришёл. Подпись Белогурова Д.В. есть.',
    'Вызвали Şahid1. Şahid1 звонили. Şahid1 gəldi. Свидетель Şəxs1 пришёл. Подпись Şəxs1 есть.',
  ],
  [
    'the client behind the name of the advocate',
    'Məhkum Həşimova Aysel Aydın qızı gəldi. Vəkil Zağıyev Rahib Ayselin cəzasını pisləyib.',
    'Məhkum1 gəldi. Vəkil Zağıyev Rahib Məhkum1-in cəzasını pisləyib.',
  ],
  [
    'two who were named alone, side by side',
    'Bacısı Samirə gəlib. Qardaşı Elçin də orada olub. Samirə Elçini evə aparıb.',
    'Bacısı Şəxs1 gəlib. Qardaşı Şəxs2 də orada olub. Şəxs1 Şəxs2-ni evə aparıb.',
  ],
  [
    'the given name of one and the surname of another, with whom he spoke',
    'Şahid Xanlarov Hidayət İsa oğlu gəldi. Böyükləri Vaxtanq Kipiani idi. Bir gün Hidayət Kipiani ilə görüşüb.',
    'Şahid1 gəldi. Böyükləri Şəxs1 idi. Bir gün Şahid1 Şəxs1 ilə görüşüb.',
  ],
  [
    'a surname with the maiden name in brackets goes with the given name behind',
    'Qızı Xudayarova Asifə Gündüz qızı Xudayarov Eyvaz Mustafa oğlunun anasıdır. Mərhum Xudayarova (Axundlu) Asifə xəstə idi.',
    'Qızı Şəxs1 Şəxs2-nin anasıdır. Mərhum Şəxs1 (Şəxs1) Şəxs1 xəstə idi.',
  ],
  [
    'the first two words of a foreign name of three',
    'Ata Thi Lan Phạm ilə evlənib. Həyat yoldaşım Thi Lan xəstə idi.',
    'Ata Şəxs1 ilə evlənib. Həyat yoldaşım Şəxs1 xəstə idi.',
  ],
  [
    'a surname in capitals first, then behind the given name with an ending',
    'KILIÇARSLAN ZEYNEP gəlib. Kart Zeynep Kılıçarslanın imiş.',
    'Şəxs1 gəlib. Kart Şəxs1-in imiş.',
  ],
  [
    'initials of two sisters are neither’s, whoever takes part',
    'Borclu Şıxıyeva Mahizər Zeynal qızı gəldi. Bacısı Şıxıyeva Məlakə Zeynal qızı da gəldi. Şıxıyeva M.Z. borcludur.',
    'Borclu1 gəldi. Bacısı Şəxs1 də gəldi. Şəxs2 borcludur.',
  ],
  [
    'an unknown surname with the copula',
    'Elektrik Zabit Bədirlinin sözləri var. Növbətçi məhz Zabit Bədirlidir.',
    'Elektrik Şəxs1-in sözləri var. Növbətçi məhz Şəxs1-dir.',
  ],
  [
    'a surname made of the name of a town',
    'İran vətəndaşı Mehrdad Şirazi gəldi. Maşın Mehrdad Şiraziyə aiddir. Şirazinin imzası var.',
    'İran vətəndaşı Şəxs1 gəldi. Maşın Şəxs1-ə aiddir. Şəxs1-in imzası var.',
  ],
  [
    'a town in the accusative behind a name',
    'Şahid Elçin Məmmədov Şirazı tərk edib.',
    'Şahid1 Şirazı tərk edib.',
  ],
  [
    'a name that ends in a vowel by its other forms',
    'Qonşusu Azadə gəldi. Azadənin qapısı açıq idi.',
    'Qonşusu Şəxs1 gəldi. Şəxs1-in qapısı açıq idi.',
  ],
  [
    'a name in the case of the noun that it explains',
    'Alma alıcıya – Gennadi Skvortsova satılmışdı. Telefonu ustaya, Ehtiram Yunusova, vermişdim. Qonşusuna – Sevda Məmmədova gəlib.',
    'Alma alıcıya – Şəxs1-ə satılmışdı. Telefonu ustaya, Şəxs2-yə, vermişdim. Qonşusuna – Şəxs3 gəlib.',
  ],
  [
    'what somebody is called is a name, whatever the word reads like',
    'Dəvəti guya Ottavio Bellini adlı işçi imzalayıb. Kağızı Bellini yazıb.',
    'Dəvəti guya Şəxs1 adlı işçi imzalayıb. Kağızı Şəxs1 yazıb.',
  ],
];

describe('linking without a record', () => {
  it.each(OF_TEXT)('%s', (_why, text, expected) => {
    expect(run(text, NO_RECORD).output).toBe(expected);
  });
});

describe('linking', () => {
  it.each(LINKS)('%s', (_why, text, expected) => {
    expect(run(text).output).toContain(expected);
  });

  it('a family whose bearers are named before it is no doubt, one of whom some are not, or nobody, is', () => {
    expect(run('Bəhmənov Nadir gəldi. Bəhmənovlar köçdülər.').kinds).not.toContain('merge');
    expect(run('Bəhmənovlar köçdülər.').kinds).toContain('merge');
    const couple = 'Əhmədov Nadir və Əhmədova Sevil gəldi. Əhmədovlar köçdülər.';
    expect(run(couple, NO_RECORD).kinds).not.toContain('merge');
    const later =
      'Əhmədov Nadir gəldi. Əhmədovlar köçdülər. Əhmədova Sevil getdi. Əhmədov Rza qaldı.';
    expect(run(later, NO_RECORD).kinds).toContain('merge');
  });

  it('one Russian name in two scripts is one person', () => {
    const text =
      'Şahid Malışeva Tatyana Fyodorovna gəldi. Расписка выдана Малышевой Татьяны Фёдоровны.';
    expect(run(text).output).toBe('Şahid1 gəldi. Расписка выдана Şahid1.');
  });

  it('labels of spans that touch stand apart', () => {
    const { output } = run('Ünvan: Bakı şəhəri, Nizami küçəsi 5, mənzil 3, tel. 050 214 55 66.');
    expect(output).not.toMatch(/\d\p{Lu}/u);
  });
});
