import { expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function outputOf(text: string): string {
  const { text: output } = anonymize(factsOf(text), undefined, DEFAULT_POLICY, 'posts');
  return output.blocks.map((block) => block.text).join('\n');
}

/** A post that what it is for or of tells, where somebody has it. */
it.each([
  ['anbar üzrə baş mühafizəçi', 'branch'],
  ['soyuducu qurğular üzrə mexanik', 'an adjective that ends as a possessive does'],
  ['təhlükəsizlik texnikası üzrə baş mühəndis', 'safety, no body of the State'],
  ['ictimaiyyətlə əlaqələr üzrə menecer', 'with whom'],
  ['laboratoriya müdirinin müavini', 'owner in the genitive'],
  ['nasos qurğularının maşinisti', 'things in the genitive'],
  ['gecə növbəsinin baş gözətçisi', 'shift'],
])('goes: %s (%s)', (post) => {
  expect(outputOf(`Rauf Əliyev ${post} vəzifəsində işləyib.`)).toBe(
    'Şəxs1 Peşə1 vəzifəsində işləyib.',
  );
  expect(outputOf(`Rauf Əliyev ${post} kimi çalışır.`)).toBe('Şəxs1 Peşə1 kimi çalışır.');
  expect(outputOf(`Rauf Əliyev ${post} vəzifəsindən azad edilib.`)).toBe(
    'Şəxs1 Peşə1 vəzifəsindən azad edilib.',
  );
});

it.each([
  ['baş mühasib', 'too many hold it'],
  ['operator', 'the same'],
  ['kadrlar şöbəsinin mütəxəssisi', 'any office has the department'],
  ['prokurorun köməkçisi', 'official'],
])('stays: %s (%s)', (post) => {
  const output = outputOf(`Rauf Əliyev 2015-ci ildən ${post} vəzifəsində işləyib.`);
  expect(output).toBe(`Şəxs1 2015-ci ildən ${post} vəzifəsində işləyib.`);
});

/** The post goes with the place that another rule found. */
it.each([
  ['Rauf Əliyev avtobus dayanacağında baş sorter işləyir.', 'Şəxs1 İş yeri1-də işləyir.'],
  ['Rauf Əliyev kağız fabrikində mühəndisəm, deyib.', 'Şəxs1 İş yeri1-də, deyib.'],
  ['Rauf Əliyev “Polad” parket salonunda baş sorter, evlidir.', 'Şəxs1 İş yeri1-də, evlidir.'],
  ['Rauf Əliyev elektrik qatarında maşinist köməkçisi işləyib.', 'Şəxs1 İş yeri1-də işləyib.'],
])('%s', (text, anonymized) => expect(outputOf(text)).toBe(anonymized));

it.each([
  ['Oğlu Hikmət Bülbül adına musiqi məktəbində oxuyur.', 'Oğlu Şəxs1 Məktəb1-də oxuyur.'],
  ['Uşaq Xaqani adına rəssamlıq məktəbinə gedir.', 'Uşaq Məktəb1-ə gedir.'],
  ['Onu Kazımzadə adına xəstəxanaya aparıblar.', 'Onu Xəstəxana1-ə aparıblar.'],
])('a school with the name of a person of history, where somebody learns: %s', (text, anonymized) =>
  expect(outputOf(text)).toBe(anonymized),
);

/** In brackets behind a name, in lists and beside papers. */
it.each([
  [
    'Cavabdeh (6 saylı bağça-körpələr evində dayə) gəldi, Rauf Əliyev də.',
    'Cavabdeh (İş yeri1) gəldi, Şəxs1 də.',
  ],
  ['Rauf Əliyev (Dövlət Statistika Komitəsində baş məsləhətçi) gəldi.', 'Şəxs1 (İş yeri1) gəldi.'],
  ['Rauf Əliyev (bələdiyyədə kargüzar) gəldi.', 'Şəxs1 (İş yeri1) gəldi.'],
  ['Rauf Əliyev (süd məhsulları üzrə ekspert-texnoloq) gəldi.', 'Şəxs1 (İş yeri1) gəldi.'],
  ['Cavab verən Kamal (hərbi liseyin məzunu) gəldi.', 'Cavab verən Şəxs1 (İş yeri1) gəldi.'],
  ['Rauf Əliyev “Usta Vəli” servisində görüşüb.', 'Şəxs1 Mağaza1-də görüşüb.'],
  ['Orada “Rahilə” gəlinlik evi açılıb, Rauf Əliyev.', 'Orada Mağaza1 açılıb, Şəxs1.'],
  ['Rauf Əliyev Ələt qəsəbəsinin girişində saxlanılıb.', 'Şəxs1 Qəsəbə1-də saxlanılıb.'],
  ['Rauf Əliyev xəstələnmişdir (göbələk mənşəli allergiya).', 'Şəxs1 xəstələnmişdir (Məlumat1).'],
  ['Həmkarlar ittifaqının sədri Rauf Əliyev gəldi.', 'Həmkarlar ittifaqının sədri Şəxs1 gəldi.'],
  ['Servis ustası Rauf Əliyev gəldi.', 'Servis ustası Şəxs1 gəldi.'],
])('%s', (text, anonymized) => expect(outputOf(text)).toBe(anonymized));

it('takes the hospital or school that gave a paper about somebody', () => {
  const text =
    'Həkim Rauf Əliyev 1 saylı təcili yardım xəstəxanasının 97032/t nömrəli tarixçəsini gördü.';
  expect(outputOf(text)).not.toMatch(/təcili|xəstəxana/u);
  expect(
    outputOf(
      'Aqrar kollecin müəllimi Rauf Əliyevə Odlar Yurdu Universitetinin verdiyi arayış var.',
    ),
  ).not.toContain('Odlar');
});

/** Institutions in small letters, what somebody learns there, and posts told by time, by data or by what they are of. */
it.each([
  ['Rauf Əliyev loqopedik uşaq bağçasına gedir.', 'Şəxs1 İş yeri1-ə gedir.'],
  ['Rauf Əliyev qızını musiqi təmayüllü bağçaya yazdırıb.', 'Şəxs1 qızını İş yeri1-ə yazdırıb.'],
  ['Rauf Əliyev 17 saylı axşam məktəbinə keçirilib.', 'Şəxs1 Təhsil müəssisəsi1-ə keçirilib.'],
  ['Rauf Əliyev rayonun ən ucqar ibtidai məktəbinə keçirilib.', 'Şəxs1 İş yeri1-ə keçirilib.'],
  ['Rauf Əliyev rus bölməli 60 nömrəli məktəbdə oxuyur.', 'Şəxs1 Təhsil müəssisəsi1-də oxuyur.'],
  ['Rauf Əliyev ailə sağlamlıq mərkəzində müalicə alıb.', 'Şəxs1 Xəstəxana1-də müalicə alıb.'],
  ['Rauf Əliyev şəhər təcili yardım xəstəxanasında yatırılıb.', 'Şəxs1 Yer1-də yatırılıb.'],
  [
    'Uşaq, Rauf Əliyev, indi Sənət-sənaye liseyində qaynaqçılıq ixtisası üzrə oxuyur.',
    'Uşaq, Şəxs1, indi Təhsil müəssisəsi1-də ixtisası üzrə oxuyur.',
  ],
  ['Rauf Əliyev məktəbə gedir, xəstəxanada yatır.', 'Şəxs1 məktəbə gedir, xəstəxanada yatır.'],
  ['Rauf Əliyev telekanalda montajçı işləyir.', 'Şəxs1 İş yeri1-də işləyir.'],
  ['Rauf Əliyev qənnadı sexində bəzəkçi işləyir.', 'Şəxs1 İş yeri1-də işləyir.'],
  ['Rauf Əliyev dam örtüyü ustası işləyib.', 'Şəxs1 Peşə1 işləyib.'],
  ['Rauf Əliyev mebel təmiri ustası işləyib.', 'Şəxs1 mebel təmiri ustası işləyib.'],
  ['Rauf Əliyev istefada olan gömrük işçisidir.', 'Şəxs1 Peşə1-dir.'],
  ['Onu kənd feldşeri Rauf Əliyev sarıdı.', 'Onu Peşə1 Şəxs1 sarıdı.'],
  ['Rauf Əliyev tikiş fabrikində on beş il biçici işləyib.', 'Şəxs1 İş yeri1-də işləyib.'],
  ['Rauf Əliyev 3 nömrəli məktəbə fizika müəllimi təyin edilib.', 'Şəxs1 İş yeri1-ə təyin edilib.'],
  [
    'Rauf Əliyev (FİN 5T6CZC1, rayon icra hakimiyyətində arxivçi, Bakı şəhəri) gəldi.',
    'Şəxs1 (FİN1, İş yeri1, Bakı şəhəri) gəldi.',
  ],
  ['Rauf Əliyev bağçanın darvazası qarşısında dayanıb.', 'Şəxs1 Yer1-də dayanıb.'],
  ['Rauf Əliyev köhnə sovxozun ərazisində dayanıb.', 'Şəxs1 Yer1-də dayanıb.'],
  ['Rauf Əliyev Qaraqum kəndindəki ata evində olub.', 'Şəxs1 Kənd1-də olub.'],
  [
    'Rauf Əliyev Qaraqum kəndinin bələdiyyəsi ilə barışıb.',
    'Şəxs1 Kənd1-in bələdiyyəsi ilə barışıb.',
  ],
  ['Orada Zəyəm qəsəbə sakini Rauf Əliyev olub.', 'Orada Qəsəbə1 sakini Şəxs1 olub.'],
  ['Orada Bakı sakini Rauf Əliyev olub.', 'Orada Bakı sakini Şəxs1 olub.'],
  ['Rauf Əliyev (hərəkət məhdudiyyəti) gəldi.', 'Şəxs1 (Məlumat1) gəldi.'],
  ['Rauf Əliyev qolumu sındırdı.', 'Şəxs1 Məlumat1.'],
  ['Алиева Сона лежала по поводу удаления опухоли.', 'Şəxs1 лежала по поводу Məlumat1.'],
  ['Алиев Руслан (электрик Бакинского трамвайного парка) пришёл.', 'Şəxs1 (İş yeri1) пришёл.'],
  ['Rauf Əliyev rayon xəstəxanasında feldşerdir.', 'Şəxs1 İş yeri1-dədir.'],
  ['Rauf Əliyev kənd məktəbinin laborantı idi.', 'Şəxs1 İş yeri1-də idi.'],
  ['Əliyev Rauf tikiş fabrikinin dərzisi olub.', 'Şəxs1 İş yeri1-də olub.'],
  ['Şahid rayon xəstəxanasında yatıb, Rauf Əliyev gəlib.', 'Şahid Yer1-də yatıb, Şəxs1 gəlib.'],
  ['Rauf Əliyev (kərpic zavodu, anbardar) gəldi.', 'Şəxs1 (İş yeri1) gəldi.'],
  ['Rauf Əliyev bələdiyyədə süpürgəçi olub.', 'Şəxs1 İş yeri1-də olub.'],
  ['Rauf Əliyev tikintidə qaynaqçı işləyib.', 'Şəxs1 İş yeri1-də işləyib.'],
  ['Rauf Əliyev tikintidə fəhlə olub.', 'Şəxs1 tikintidə fəhlə olub.'],
  ['Rauf Əliyev iki il əvvəl insult keçirib, evdədir.', 'Şəxs1 iki il əvvəl Məlumat1, evdədir.'],
  ['Rauf Əliyevin insult keçirdiyini bilmirdi.', 'Şəxs1-in Məlumat1-i bilmirdi.'],
  ['Rauf Əliyev yazır: aritmiyam var.', 'Şəxs1 yazır: Məlumat1 var.'],
  ['Rauf Əliyev azqanlılıq ilə bağlı müayinə olunur.', 'Şəxs1 Məlumat1 ilə bağlı müayinə olunur.'],
  ['Rauf Əliyev quduzluq peyvəndi alıb.', 'Şəxs1 Məlumat1 alıb.'],
  ['Rauf Əliyevin sağ qolu çiyindən çıxmış, gips qoyulub.', 'Şəxs1-in Məlumat1, gips qoyulub.'],
  [
    'Rauf Əliyev sənədin mənasını başa düşməyə bilməz.',
    'Şəxs1 sənədin mənasını başa düşməyə bilməz.',
  ],
  [
    'Rauf Əliyevə qarşı genetik ekspertiza təyin edilib.',
    'Şəxs1-ə qarşı genetik ekspertiza təyin edilib.',
  ],
  ['Rauf Əliyev “Zağan Mall”da köşk açıb.', 'Şəxs1 Mağaza1-də köşk açıb.'],
  [
    'Rauf Əliyevin ünvanı Bakı ş., Mirəli küç. 31, m. 16. Mənzil Məcəlləsinin 24-cü maddəsi pozulub.',
    'Şəxs1-in ünvanı Bakı ş., Ünvan1. Mənzil Məcəlləsinin 24-cü maddəsi pozulub.',
  ],
  [
    'Zağıyev E.Ə. CM-in 317.1-ci maddəsi ilə ittiham olunur.',
    'Şəxs1 CM-in 317.1-ci maddəsi ilə ittiham olunur.',
  ],
])('%s', (text, anonymized) => expect(outputOf(text)).toBe(anonymized));

/** No trade, though it stands in brackets behind a name. */
it.each([
  ['Vəkil Şahin Məcidov (Rauf Əliyev üçün) gəldi.', 'for whom'],
  ['Rauf Əliyev (həmin şəxs) gəldi.', 'which of two'],
  ['Rauf Əliyev (iki dəfə) gəldi.', 'how often'],
  ['Rauf Əliyev (yarım pay) gəldi.', 'how much'],
  ['Rauf Əliyev (anası ilə birgə) gəldi.', 'with whom'],
])('stays: %s (%s)', (text) => {
  expect(outputOf(text)).toBe(text.replace('Rauf Əliyev', 'Şəxs1'));
});

/** What so many are that it tells of nobody, and what a line of personal data tells besides. */
it.each([
  'Əliyev Anar Novruz oğlu – 08.08.1992-ci il, Bərdə rayonu doğumlu, orta təhsil, evli, işləmir.',
  'Əliyev Anar Novruz oğlu (8 may 1992-ci il təvəllüdlü, təqaüdçü, dul) gəldi.',
  'Əliyev Anar Novruz oğlu, 8 may 1992-ci il təvəllüdlü; subay; çoban; məhkum olunmayıb.',
  'Məhkəmə iddiaçı (apellyasiya şikayətçisi) Əliyev Anar Novruz oğlu haqqında baxdı.',
  'Çayxananın sahibi Rauf Əliyev gəldi, mağaza müdiri Anar Əliyev də.',
  'Rauf Əliyev dəyirmanın təsisçisi olan Anar Əliyevin dostudur.',
])('no workplace: %s', (text) => expect(outputOf(text)).not.toMatch(/İş yeri|Peşə/u));

it('takes two trades in one', () =>
  expect(outputOf('Rauf Əliyev müəssisədə laborant-texnoloq işləyir.')).toBe(
    'Şəxs1 müəssisədə Peşə1 işləyir.',
  ));
