import { describe, expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function read(text: string) {
  const result = anonymize(factsOf(text), undefined, DEFAULT_POLICY, 'unexplained');
  return {
    output: result.text.blocks.map((block) => block.text).join('\n'),
    labels: result.annotations.filter(({ action }) => action !== 'keep').length,
    doubts: result.doubts.map(({ kind }) => kind),
  };
}

describe('names that no list explains', () => {
  it.each([
    ['Mehmet Yıldıran Türkiyə vətəndaşıdır.', ['Mehmet', 'Yıldıran']],
    ['Qərara görə Mehmet Yıldıran Rusiya Federasiyasının vətəndaşıdır.', ['Mehmet', 'Yıldıran']],
    ['Məktubu Zağıyev Tərhan Bəxtəvər o. imzalayıb.', ['Zağıyev', 'Tərhan', 'Bəxtəvər', ' o.']],
    ['Tibb bacısı Zağıyeva Ləmanə Bəxtəvər q. dedi.', ['Zağıyeva', 'Ləmanə', 'Bəxtəvər', ' q.']],
    ['Qərardan Zağıyev Tərhan Bəxtəvər o.-nun xəbəri yoxdur.', ['Zağıyev', 'o.-nun']],
    ['Ərizə verdi. Tərlanşah Zağıyev isə gəlmədi.', ['Tərlanşah', 'Zağıyev']],
    ['Zəngulli P.T. səhəri gün gəldi.', ['Zəngulli', 'P.T.']],
    ['Malı Təbrizdən Kövsər Pəhləvinejad gətirib.', ['Kövsər', 'Pəhləvinejad']],
    ['Vərəqdə “TORADZE QURAM – imtina edir” yazılıb.', ['TORADZE', 'QURAM']],
    ['Yük boşaldılıb; Zəngüləbin səhvini mühasib görüb.', ['Zəngüləbin']],
    ['NƏCİB ƏL-HARUNİYƏ qarşı iddia.', ['NƏCİB', 'HARUNİYƏ']],
  ])('takes %s out', (text, gone) => {
    const { output } = read(text);
    for (const name of gone) expect(output).not.toContain(name);
  });

  it.each([
    'Qeyd edildi; Məhkəmə bunu nəzərə alır.',
    'İnzibati aktın (AB-III) surəti verilib.',
    'Aqrokimyəvi xidmət göstərilib.',
  ])('leaves %s', (text) => {
    expect(read(text).labels).toBe(0);
  });

  it('asks nobody about a name whose extent is clear, and somebody about one that capitals alone speak for', () => {
    expect(read('Yoldaşım Zərəfşan işləmir.').doubts).not.toContain('foreign');
    expect(read('Şahid Zubro Bertolkini gəlmədi.').doubts).toContain('foreign');
  });
});

describe('officials who stay', () => {
  it.each([
    ['İCRA MƏMURU ZAĞIYEV qərar çıxarıb.', 'ZAĞIYEV'],
    ['Baş inspektor Zəngulli bildirdi ki, protokol tərtib olunub.', 'Zəngulli'],
    [
      'Bakı Baş Gömrük İdarəsinə şikayət verilib. Qərarı T.B.Zağıyev hazırlamış, idarə rəisinin müavini P.T.Qovlarov imzalamışdır.',
      'Qovlarov',
    ],
    ['Linqvist T.B.Zağıyevanın rəyində belə deyilir.', 'Zağıyevanın'],
    ['Məhkəmə iclasında tərcüməçi Uqo Bertolininin iştirakı ilə.', 'Bertolininin'],
  ])('keeps the name in %s', (text, name) => {
    expect(read(text).output).toContain(name);
  });

  it('takes out an interpreter who speaks for nobody before the court', () => {
    expect(read('Sexdə tərcüməçi Uqo Bertolini sözünü çatdırdı.').output).not.toContain(
      'Bertolini',
    );
  });
});

describe('places, work and health told by a phrase', () => {
  it.each([
    ['Zağıyev Tərhan çeşmənin yanındakı köşkdən su alıb.', ['çeşmənin', 'köşkdən']],
    ['Zağıyev Tərhan Kürün “Qara qaya” deyilən yerində tor atıb.', ['Qara qaya', 'yerində']],
    ['Zağıyev Tərhan Sarıqum yoxuşunda sürüşüb.', ['Sarıqum', 'yoxuşunda']],
    ['Zağıyev Tərhan Dövlət Dəmiryol Akademiyasında ödənişli oxuyur.', ['Dəmiryol']],
    ['Zağıyev Tərhan gəlinlik evində dərzi işləyir.', ['gəlinlik', 'dərzi']],
    ['Zağıyev Tərhan lift hissələrinin quraşdırıcısı, subay.', ['lift', 'quraşdırıcısı']],
    ['Zağıyev Tərhan pəncərə təmiri ilə məşğul sahibkar kimi uçotdadır.', ['pəncərə']],
    ['Zağıyev Tərhana çiyin sınığı və qabırğanın ikili sınığı qoyulub.', ['çiyin', 'ikili']],
    ['Zağıyev Tərhanın narkoloji uçotda olması deyilir.', ['narkoloji', 'olması']],
    ['Zağıyev Tərhana orqanizmin funksiyalarının 35 faiz pozulması təyin edilib.', ['35 faiz']],
  ])('takes it out of %s', (text, gone) => {
    const { output } = read(text);
    for (const word of gone) expect(output).not.toContain(word);
  });

  it.each([
    ['Зағыев Тархан не успел вывозить мусор.', 'вывозить'],
    ['Zağıyev Tərhan qərardakı nəticə ilə razı deyil.', 'qərardakı nəticə'],
    ['Zağıyev Tərhan ovçu kitabçasını göstərib.', 'ovçu kitabçasını'],
  ])('leaves the words of %s', (text, kept) => {
    expect(read(text).output).toContain(kept);
  });
});

it('reads q. behind a town as a settlement, not as a daughter', () => {
  const { output } = read('Bakı şəhəri, Masazır q., yeni yol çəkilib.');
  expect(output).toContain('Qəsəbə1');
  expect(output).not.toContain('Masazır');
});

describe('who is who', () => {
  it('gives the dative of a man his label, not that of his daughter-in-law', () => {
    const { output } = read(
      'İddiaçı Zağıyev Tərhan Bəxtəvər oğlu gəldi. Gəlini Zağıyeva Ləmanə durmuşdu. Cavab Zağıyeva ünvanlanıb.',
    );
    expect(output).toContain('Cavab İddiaçı1-ə');
  });

  it('knows a woman by given name and father’s name under both surnames', () => {
    const { output } = read(
      'Zağıyeva Ləmanə Bəxtəvər qızı işləyib. Kitabçada Qovlarova Ləmanə Bəxtəvər qızı yazılıb.',
    );
    expect(output.match(/Şəxs1/g)).toHaveLength(2);
  });
});

describe('capitals that the leak check explains', () => {
  it.each([
    [
      'MPM-in 217-ci maddəsinə əsasən\nƏMR EDİRƏM:\nİddia təmin edilsin.',
      'the words a decision ends its reasons with',
    ],
    [
      'CPM-in 351-ci maddəsini tətbiq edərək\nHÖKM ÇIXARDI:\nCərimə təyin edilsin.',
      'the same of a verdict',
    ],
    ['Üç aydan artıq gecikmə (MM 678) bildirilməlidir.', 'a code before its article'],
    ['Şahid Zağıyev Tərhan Bəxtəvər oğlu (Ukrayna) gəldi.', 'a country behind a label'],
    ['O, 1994-cü ildə Bakıda Zağıyev Tərhanla tanış olub.', 'a city where something was'],
    ['Daktiloskopik ekspertiza keçirilmişdir.', 'an ordinary word of experts'],
    ['Mənzili ora düşən "Stihl" markalı mişar kəsib.', 'a brand'],
    ['Приговор может быть обжалован в Бакинский апелляционный суд.', 'a court in Russian'],
    ['Гражданка Узбекистана Загиева Лемана Техмез гызы пришла.', 'a country in Russian'],
    ['Загиев Техмез жил в городе Шамкир.', 'a city in Russian'],
    ['Yağış avqustun 6-dan 7-nə keçən gecə yağıb.', 'the day of a night'],
    ['Şəxsiyyət vəsiqəsi 2022-ci ildə itib.', 'a year behind a paper'],
    ['Avtomobil nişanlı “LADA” idi. Tikiş maşını “Singer” ağ rəngdədir.', 'makes of things'],
    ['Təxirə salınıb. Verildiyi gün göstərilib.', 'a verbal noun where a sentence begins'],
    ['Maddələri rəhbər tutaraq\nQƏRARAALDIM:\nCərimə edilsin.', 'two words glued in a heading'],
    ['İşin mahiyyəti: VƏRƏSƏLİK HÜQUQUNUN TANINMASI\nƏrizə verilib.', 'the end of a heading'],
    ['БАКИНСКИЙ КОММЕРЧЕСКИЙ СУД\nРешение принято.', 'a court in capitals'],
    ['Звонок поступил в 20:12. Заявления об укусе нет.', 'what follows an hour'],
    ['Müqavilə 20 fevral 2023-cü ildə bağlanıb.', 'the day of a contract'],
    ['Hadisə martın 14-nə keçən gecə olub.', 'a night of one day'],
    ['Birincisini Zağıyev Tərhan Bəxtəvər oğlu alıb.', 'who stands where in a row'],
  ])('%s', (text) => {
    const { doubts } = read(text);
    expect(doubts.filter((kind) => kind === 'leak-check' || kind === 'foreign')).toEqual([]);
  });

  it.each([
    ['Bu işdə VƏLZAKMAN:\nsöz deyib.', 'a word in capitals that nothing makes'],
    ['Pulu Vəlzakdakı adama verib.', 'a place no word of the language makes'],
    ['Пришёл к Вельзакскому вечером.', 'an adjective that names no body'],
  ])('but %s', (text) => {
    const { doubts, labels } = read(text);
    expect(doubts.length + labels).toBeGreaterThan(0);
  });
});
