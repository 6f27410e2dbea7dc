import { describe, expect, it } from 'vitest';
import { foldAz } from '#domain/az-text.ts';
import { findIdentifiers } from './identifiers.ts';
import { hardSpans } from './protect.ts';
import { cover } from './view.ts';

/** Finds that would be masked: those outside what is protected. */
function found(text: string) {
  const isKept = cover(hardSpans(text, foldAz(text)));
  return findIdentifiers(text).filter((one) => !isKept(one));
}

const TAKEN: readonly (readonly [marked: string, why: string])[] = [
  ['Müdirin ⟦12⟧ saylı əmri ilə işdən çıxarılıb.', 'order of a firm'],
  ['⟦15⟧ nömrəli əmrlə töhmət verilib.', 'order without its body'],
  ['Komissiyanın ⟦7⟧ saylı protokolu işdədir.', 'minutes of one digit'],
  ['Protokol № ⟦12⟧ tərtib edilib.', 'noun before the sign'],
  ['Baxış barədə ⟦4⟧ №-li akt', 'act with the short link'],
  ['Ekspertin ⟦2023⟧ nömrəli rəyi', 'number like a year'],
  ['Rəyin nömrəsi ⟦792⟧ olub.', 'noun in the genitive before'],
  ['Polis İdarəsinin ⟦AX-11827⟧ nömrəli arayışı', 'paper of a state body'],
  ['Xidmətin ⟦6/19-6823⟧ nömrəli məktubu', 'letter of a state body'],
  ['Fondun ⟦118⟧ nömrəli qərarı ilə imtina edilib.', 'decision about a person'],
  ['Nazirliyin ⟦853703⟧ saylı qərarı', 'decision that a system counted'],
  ['İcra hakimiyyətinin ⟦45⟧ nömrəli sərəncamı', 'order about a plot'],
  ['Ölkədə ⟦64414⟧ nömrəli icra vərəqəsi', 'writ'],
  ['⟦722244⟧ nömrəli qaimə üzrə mal', 'invoice'],
  ['⟦661/iltizam⟧ nömrəli iltizamla', 'long word behind a slash'],
  ['⟦174/ömürlük⟧ nömrəli saxlama müqaviləsi', 'the same of a contract'],
  ['Vəsiyyətnamə (blank ⟦54v/9501⟧) var.', 'small letter between the digits'],
  ['Blank (⟦V-5226⟧) doldurulub.', 'blank with its series'],
  ['Kartı (⟦5694-12⟧) işdədir.', 'like an article'],
  ['Reseptlərin biri (⟦e-1494636⟧) var.', 'electronic paper'],
  ['Abonent kodu ⟦488 0953 65⟧, sayğac', 'digits in groups'],
  ['⟦KM 326-24⟧ nömrəli kirayə müqaviləsi', 'series like the name of a code'],
  ['Вклад по договору ⟦ƏM 39739⟧ закрыт.', 'five digits are no article'],
  ['Ona ⟦2(639)9611-İV⟧ saylı icra vərəqəsi verilib.', 'code of a court in the number of a writ'],
  ['⟦2846685⟧ nömrəli axtarış işi açılıb.', 'no case of a court'],
  ['Ekspertin ⟦49/159⟧ və 7304 nömrəli rəyləri', 'first of a row with a slash'],
  ['Maşının yedəyi ⟦BT-273-A⟧ qalıb.', 'trailer, softened stem'],
  ['Kredit öhdəliyi № ⟦118⟧ pozulub.', 'softened stem'],
  ['Müqaviləyə ⟦8-ƏM⟧ nömrəli əlavə', 'annex with the letters of its contract'],
  ['Приказ № ⟦118-к⟧ от 12.05.2021.', 'Russian order'],
  ['Приказом директора № ⟦65⟧ уволен.', 'short Russian order'],
  ['Согласно протоколу № ⟦7⟧ он был.', 'short Russian minutes'],
  ['Arayışı (⟦61-389⟧) verib.', 'too far apart for a range'],
  ['Elan ⟦visa-594.example⟧ saytından deyil.', 'page in no list'],
  ['Görüntülər (⟦kamera-199.anbar.example⟧) silinib.', 'host without its word'],
];

const LEFT: readonly (readonly [text: string, why: string])[] = [
  ['Nazirlər Kabinetinin 30 avqust 2012-ci il tarixli 197 nömrəli qərarı', 'act of the Cabinet'],
  ['Ali Məhkəmə Plenumunun 2014-cü il tarixli 1 nömrəli qərarının', 'decision of the Plenum'],
  ['6 saylı Plenum qərarı', 'body between number and noun'],
  ['Mərkəzi Bankın İdarə Heyətinin 26/4 nömrəli qərarı', 'bank that gives rules'],
  ['Nazirliyin 12 nömrəli əmri', 'order of a ministry'],
  ['Agentliyin 45 nömrəli əmri ilə təsdiq edilmiş Qaydalar', 'order that approves rules'],
  ['Həmin 6 saylı qərarın 4-cü bəndinə görə', 'act with clauses'],
  [
    'Nazirlər Kabinetinin 83 nömrəli qərarı var. Bu, 83 nömrəli qərarda deyilir.',
    'named where it was cited first',
  ],
  ['Постановление Пленума Верховного суда № 5', 'Russian Plenum'],
  ['Konvensiyanın 1 saylı Protokolu', 'protocol of a convention'],
  ['5 nömrəli dispanserin arayışı', 'number of the institution'],
  ['2 saylı ekspertiza şöbəsi', 'noun that tells of another'],
  ['3 nömrəli uşaq evinin aktı', 'number of a house'],
  ['Müqavilənin 6-A bəndi', 'clause of a contract'],
  ['Tərəflər 1182/2021 saylı iş üzrə barışıb.', 'number of a case'],
  ['1182 saylı mülki iş', 'civil case'],
  ['ƏM 70.3 tətbiq edilir.', 'article of a code'],
  ['Akt 12 nüsxədə tərtib edilib.', 'count behind a paper'],
  ['Protokol 141-142 üzrə', 'range'],
  ['turbo.az saytında elan', 'site that everybody uses'],
  ['e-taxes.gov.az portalı', 'page of the State'],
];

describe('numbers of papers', () => {
  it.each(TAKEN)('%s (%s)', (marked) => {
    const start = marked.indexOf('⟦');
    const end = marked.indexOf('⟧') - 1;
    const hits = found(marked.replace(/[⟦⟧]/g, ''));
    expect(hits.some((hit) => hit.start <= start && hit.end >= end)).toBe(true);
  });

  it.each(LEFT)('leaves %s (%s)', (text) => {
    expect(found(text)).toEqual([]);
  });
});
