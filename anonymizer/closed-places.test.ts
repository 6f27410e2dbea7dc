import { describe, expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function outputOf(text: string): string {
  return anonymize(factsOf(text), undefined, DEFAULT_POLICY, 'seed').text.blocks[0]?.text ?? '';
}

type Row = readonly [text: string, anonymized: string];

/** Finer than a district: goes, whatever is told of it. */
const FINER: readonly Row[] = [
  ['Hadisə Xətai metro stansiyasının çıxışında olub.', 'Hadisə Yer1-də olub.'],
  ['Hadisə “Koroğlu” metro stansiyasında olub.', 'Hadisə Yer1-də olub.'],
  ['Mal Sədərək ticarət mərkəzində satılıb.', 'Mal Yer1-də satılıb.'],
  ['Qəza Biləcəri-Binəqədi yolunda olub.', 'Qəza Yer1-də olub.'],
  ['Qəza Bakı–Quba yolunun 38-ci kilometrində olub.', 'Qəza Yer1-də olub.'],
  ['Meyit Mingəçevir SES-in yaxınlığında tapılıb.', 'Meyit Yer1-də tapılıb.'],
  ['Mərhum Badamdar məzarlığında dəfn edilib.', 'Mərhum Yer1-də dəfn edilib.'],
  ['Yük Ələt limanında saxlanılıb.', 'Yük Yer1-də saxlanılıb.'],
  ['Yük Yalama gömrük postunda saxlanılıb.', 'Yük Yer1-də saxlanılıb.'],
  ['O, Göyçay çayı ilə üzüb.', 'O, Yer1 ilə üzüb.'],
  ['O, 20 Yanvar dairəsində dayanıb.', 'O, Yer1-də dayanıb.'],
  ['O, köhnə Şıxlı qəbiristanlığının yanında idi.', 'O, Yer1-də idi.'],
  ['O, Ərdahan vilayətinin Göle ilçəsinə gedib.', 'O, Yer1-ə gedib.'],
  ['O, Moskvanın Lyublino rayonunda işləyib.', 'O, Moskvanın Yer1-də işləyib.'],
  ['O, 16 saylı cəzaçəkmə müəssisəsində yatıb.', 'O, Yer1-də yatıb.'],
  ['Sahə Ağdərə adlanan ərazidədir.', 'Sahə Yer1-dədir.'],
  ['Torpaq “Qoşatut” sahəsində yerləşir.', 'Torpaq Yer1-də yerləşir.'],
  ['Çəpər kəndin “Dərəağzı” hissəsində çəkilib.', 'Çəpər Yer1-də çəkilib.'],
  ['O, Rusiyadan gəlib Göytəpə şəhərində yaşayır.', 'O, Rusiyadan gəlib Şəhər1-də yaşayır.'],
  ['Родные живут в массиве Ени Гюнешли.', 'Родные живут в Yer1.'],
  ['Его видели на Говсанском кладбище.', 'Его видели на Yer1.'],
  ['Uşaq Şəhriyar adına liseydə oxuyur.', 'Uşaq Lisey1-də oxuyur.'],
  ['Yer el arasında Dəvəçi düzü adlanır.', 'Yer el arasında Yer1 adlanır.'],
  ['O, Qaraçuxurdan Günəşliyə köçüb.', 'O, Qəsəbə1-dən Qəsəbə2-yə köçüb.'],
  ['Evi Əhmədli 2-də yerləşir.', 'Evi Qəsəbə1-də yerləşir.'],
  ['O, Yeni Günəşlidə qalır.', 'O, Qəsəbə1-də qalır.'],
  ['14 nömrəli poçt şöbəsinin məktubu gəlib.', 'İş yeri1-in məktubu gəlib.'],
  ['Orada “Körpəm” uşaq geyimləri mağazası yerləşir.', 'Orada Mağaza1 yerləşir.'],
  ['O, Antalyada “Portakal” otelinin mətbəxində işləyir.', 'O, Otel1-də işləyir.'],
  ['O, Puta sahilində tutulub.', 'O, Qəsəbə1-də tutulub.'],
  ['Maştağalı sürücü gəldi.', 'Qəsəbə1 sürücü gəldi.'],
  ['O, Qəribli və Ləkili kəndlərində olub.', 'O, Kənd1 və Kənd2-də olub.'],
  ['O, Hacı Turabxan qəsəbəsində yaşayır.', 'O, Qəsəbə1-də yaşayır.'],
  ['O, 27-ci məhəllədə yaşayır.', 'O, Ünvan1-də yaşayır.'],
  ['Elnur Rzayev kənd klubu qarşısında dayanıb.', 'Şəxs1 Yer1-də dayanıb.'],
  [
    'Elnur Rzayev Göygöl rayonunun Hacıkənd istirahət zonasındakı kafedə olub.',
    'Şəxs1 Göygöl rayonunun Yer1-də olub.',
  ],
];

/** The closed list, bodies that act, the prose of the law, and a person's own. */
const STAYS: readonly string[] = [
  'O, Bakı şəhərində, Yasamal rayonunda yaşayır.',
  'O, Türkiyədə, Ərdahan vilayətinin mərkəzində deyil.',
  'Bakı–Quba yolunda hərəkət sıx idi.',
  'O, Almaniyanın Ulm şəhərində yaşayır.',
  'O, Ukraynanın Xerson vilayətində işləyir.',
  'O, Brno şəhərinə köçüb.',
  'O, Quba və Xaçmaz rayonlarında olub.',
  'O, həmin fabrik üzərində mülkiyyət hüququ əldə edib.',
  'Kənddə “Turizm” sahəsində iş gedir.',
  'Qərarın “nəticə” hissəsində göstərilib.',
  'O, Bülbül adına musiqi məktəbinin müəllimidir.',
  'Zərifə Əliyeva adına Mərkəzin eksperti gəldi.',
  'İddia Nəsimi Rayon Məhkəməsinə verilib.',
  'Onu Yasamal Rayon Polis İdarəsinə aparıblar.',
  'İddia Gəncə Aqrar Universitetinə qarşı verilib.',
  'İstehlak Bazarına Nəzarət Dövlət Xidmətinin məktubu gəlib.',
  'Torpaq sahəsinin sərhədi ölçülüb.',
  'Avans yolu ilə ödənilib.',
  'Ailə təsərrüfatında işləyir.',
  'Sahildə gəzişiblər.',
  'O, Füzuli adına meydanda dayanıb.',
];

/** The word that opens the sentence is nobody's name. */
const OPENED: readonly Row[] = [
  ['Müəssisə Sumqayıt Kimya Sənaye Parkında işləyir.', 'Müəssisə Yer1-də işləyir.'],
  ['Şikayətçi Nəsimi bazarının yanındakı kafedə idi.', 'Şikayətçi Yer1-də idi.'],
  ['Mağaza Yasamal parkının girişindədir.', 'Mağaza Yer1-dədir.'],
  ['Torpaq Qızılqum yaylağındadır.', 'Torpaq Yer1-dədir.'],
  ['Köhnə Qala qapısının önündə idi.', 'Yer1-də idi.'],
];

describe('closed list of places', () => {
  it.each(FINER)('what is finer goes: %s', (text, is) => expect(outputOf(text)).toBe(is));
  it.each(STAYS)('stays: %s', (text) => expect(outputOf(text)).toBe(text));
  it.each(OPENED)('the opening stays: %s', (text, is) => expect(outputOf(text)).toBe(is));
});
