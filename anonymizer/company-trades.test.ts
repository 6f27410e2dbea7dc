import { describe, expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function outputOf(text: string): string {
  const { text: output } = anonymize(factsOf(text), undefined, DEFAULT_POLICY, 'trades');
  return output.blocks.map((block) => block.text).join('\n');
}

/** A private company called Zağan or Заган, told by its last word, by the noun beside it or by a form elsewhere. */
const COMPANIES = [
  'Позвонивший представился службой безопасности банка «Заганбанк».',
  'Кредит оформлен в банке «Заган Банк» на имя истца.',
  'Истец обратился в «Заганбанк» с заявлением.',
  'Ответчик – страховая компания «Заган Полис» – иск не признала.',
  'Полис выдан страховщиком «Заган Сыгорта».',
  'Между ООО «Заган» и истцом заключён договор. Общество «Заган» его не исполнило.',
  'Истица работала в компании «Заган Трейд» бухгалтером.',
  'Застройщик «Заган Иншаат» не передал квартиру.',
  'Товар приобретён в магазине «Заган».',
  'Автомобиль взят в лизинг у «Заган Лизинг».',
  'Кредитная организация «Заган Кредит» подала иск.',
  'НБКО «Заган Финанс» подала иск.',
  'Представитель «Заган Холдинг» не явился.',
  'Фирма «Заган» задолжала поставщику.',
  'Строительная фирма «Заган-М» не достроила дом.',
  'Заёмщик перечислил деньги на счёт ЗАО "Заган".',
  'Индивидуальное предприятие «Заган» ликвидировано.',
  'Такси службы «Заган» перевернулось.',
  'Туристическая фирма «Заган Тур» отменила поездку.',
  'Ломбард «Заган» продал кольцо.',
  'Аптечная сеть «Заган» отказала.',
  'Микрокредитная компания «Заган» уступила долг.',
  'Коллекторское агентство «Заган» звонило должнику.',
  'Управляющая компания «Заган Сервис» отключила воду.',
  'Zəng edən özünü “Zağanbank”ın əməkdaşı kimi təqdim edib.',
  '“Zağan Bank”dan kredit götürülüb.',
  'Kredit Zağanbankdan götürülüb.',
  'İddiaçı “Zağan Sığorta” şirkətinə müraciət edib.',
  'Sığortaçı “Zağan Polis” ödənişdən imtina edib.',
  '“Zağan” Sığorta ASC ödənişi etməyib.',
  '“Zağan İnşaat” şirkəti evi təhvil verməyib.',
  '“Zağan-Tikinti” firması borcu qaytarmayıb.',
  '“Zağan” MTK-nın sədri iclasa gəlməyib.',
  'Lombard “Zağan” üzüyü satıb.',
  '“Zağan” lombardı üzüyü satıb.',
  '“Zağan” taksi xidmətinin sürücüsü qəza törədib.',
  '“Zağan Mikrokredit” BOKT borcu ötürüb.',
  '“Zağan” kollektor agentliyi borclunu narahat edib.',
  '“Zağan” turizm agentliyi səfəri ləğv edib.',
  '“Zağan” mağazalar şəbəkəsində alış edilib.',
  '“Zağan” internet provayderi xidməti dayandırıb.',
  'Zağan Holdinqin direktoru məktub yazıb.',
  'Zağan Group şirkəti məhkəməyə müraciət edib.',
  'Cavabdeh Zağan LLC-nin nümayəndəsi iclasa gəlib.',
  'Podratçı Zağan-Şərq MMC işi yarımçıq qoyub. Zağan-Şərq sonra ödəniş istəyib.',
  '“Zağan” ASC-yə (bundan sonra – Bank) məktub göndərilib. “Zağan” cavab verməyib.',
  '"Zağan Leasing" lizinq şirkəti avtomobili geri alıb.',
  '“Zağan” fermer təsərrüfatının rəhbəri izah verib.',
  '“Zağan” kəndli-fermer təsərrüfatı taxıl əkib.',
  '"Zağan" istehlak kooperativi ləğv olunub.',
  '"Zağan" ictimai birliyi bəyanat verib.',
  '"Zağan" vəkil bürosu müqavilə bağlayıb.',
  '"Zağan" səhmdar kommersiya bankının filialı bağlanıb.',
  'ASC "Zağanbank" iddia qaldırıb.',
  'MMC “Zağan Ticarət” malı göndərməyib.',
  'Fərdi sahibkarlıq subyekti “Zağan” obyekti icarəyə götürüb.',
  'Sahibkarın “Zağan” adlı şirkəti fəaliyyətini dayandırıb.',
  'Zağanbank ASC iddia qaldırmışdır. Ödənişlər Zağanbank-a edilib.',
];

describe('companies told by their trade', () => {
  it.each(COMPANIES)('%s', (text) => {
    expect(outputOf(text)).not.toMatch(/zağan|заган/iu);
  });
});

/** Laws, bodies of the State, things everybody knows: nothing of them goes. */
const STAY = [
  '“Banklar haqqında” Qanunun 3-cü maddəsi tətbiq edilir.',
  '“Sığorta fəaliyyəti haqqında” Qanuna əsasən sığortaçı cavabdehdir.',
  'Mərkəzi Bank lisenziyanı ləğv etmişdir.',
  'İddiaçı Bank məhkəməyə müraciət edib.',
  'Azərbaycan Respublikasının Mərkəzi Bankı məktub göndərib.',
  '"ASAN xidmət" mərkəzinə müraciət edilib.',
  '“Azərsu” ASC-nin aktı tərtib edilib.',
  'Dünya Bankının hesabatı təqdim edilib.',
  'Milli Bank qərar verib.',
  'Министерство финансов и Центральный банк дали ответ.',
  'Закон «О банках» применён.',
  'Постановление «О судебной практике» разъясняет.',
  'Банк отказал в выдаче кредита. Страховая компания молчит.',
  '“Kredit ittifaqları haqqında” Qanun qüvvədədir.',
  '“Elektron Hökumət” portalı ilə sorğu edilib.',
  '“Elektron Məhkəmə” informasiya sisteminə daxil edilib.',
  'DOST Agentliyi qərar verib.',
  '“İcbari Tibbi Sığorta” üzrə Dövlət Agentliyi cavab verib.',
  'Bank (bundan sonra – “Bank”) iddia qaldırıb. “Bank” tələbini dəyişib.',
  '“Sosial Sığorta” anlayışı qanunla müəyyən edilir.',
  '“Azərbaycan Dəmir Yolları” QSC-nin qaydaları tətbiq olunur.',
  '“Etibarlı Tərəfdaş” prinsipi tətbiq olunur.',
  'Məhkəmə “Niva” markalı avtomobilə baxış keçirib.',
  '“Burghartz İsveçrəyə qarşı” işində qərar verilib.',
];

/** Words of every day that begin a sentence or a heading and look like names. */
const WORDS = [
  'Server 37 gün açılmayıb.',
  'Serveri bağlayan şirkət deyil.',
  'Ayda lazım olan pulu vəkil belə sadalayır.',
  'Otuz il dərs demişəm, indi tələbələrim mənə zəng edir.',
  'Dükanı əvvəl başqası işlədib.',
  'DÜKANIN VƏZİYYƏTİ.',
  'Qalıq üçün hesab-faktura ödənilməyib.',
  'Nişana özü gedib, orada hamı susub.',
  'Elçiliyə özü gedib, orada hamı susub.',
  'Dəfnə xərclənmiş 3 200 manat onun cibindən çıxıb.',
  'Гражданские иски удовлетворить полностью.',
  'KİÇİK OĞUL. O, ərizə verib.',
  'BÖYÜK QIZ. O, ərizə verib.',
  'QIZI VƏ KÜRƏKƏNİ. Onlar ərizə verib.',
  'QƏZANIN YERİ. Yol düz idi.',
  'MALIN TALEYİ. Mal itib.',
  'EVİN TARİXÇƏSİ. Ev köhnədir.',
  'PULUN İZİ. Pul köçürülüb.',
  'HÖRGÜ VƏ SUVAQ. Usta gəlməyib.',
  'Qarajı söküblər.',
  'Motoru yandırıb.',
  'Soba qaz buraxıb.',
  'Qapıya qıfıl vurulub.',
  'Eynəyi sınıb.',
  'Pişiyi itib.',
  'Toyu dağıdıblar.',
  'Bazarda satılıb.',
  'Çəpəri o çəkib.',
  'Quyunu qazan usta gəlməyib.',
  'Гражданский иск оставить без рассмотрения.',
  'Уголовное дело прекратить.',
  'Вещественные доказательства уничтожить.',
  'Судебные издержки взыскать.',
  'Апелляционную жалобу отклонить.',
  'Показания согласуются между собой.',
  'Машину он брал у парка.',
  'Квартиру продали.',
  'Соседи слышали крик.',
  'Возмещение. Деньги возвращены.',
  'Раскрытие. Следствие установило адрес.',
  'Личность. Образование среднее.',
  'Воскресенье было днём рождения.',
  'Зимой печь не топили.',
];

describe('words that stay beside companies and persons', () => {
  it.each([...STAY, ...WORDS])('%s', (text) => {
    expect(outputOf(text)).toBe(text);
  });
});

it.each([
  [
    'what opens a sentence stays',
    'Müqavilə Zirvə Tikinti MMC ilə bağlanıb.',
    'Müqavilə Şirkət1 MMC ilə bağlanıb.',
  ],
  ['what may begin a name goes', 'Müasir Tikinti MMC iddia verib.', 'Şirkət1 MMC iddia verib.'],
  ['an ending goes over', 'Kredit Zirvə Holdinqdən alınıb.', 'Kredit Şirkət1-dən alınıb.'],
])('a company without quotation marks: %s', (_, text, is) => expect(outputOf(text)).toBe(is));

it.each([
  ['a paper in brackets', 'Tərlan Zağıyev Aydın oğlu (12/7 saylı rəy) gəldi.', 'saylı rəy)'],
  ['a common trade', 'Tərlan Zağıyev Aydın oğlu, fərdi sahibkar (evli), gəldi.', 'fərdi sahibkar'],
])('behind a name stays: %s', (_, text, is) => expect(outputOf(text)).toContain(is));
