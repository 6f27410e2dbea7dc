import { describe, expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function outputOf(text: string) {
  const { text: output, doubts } = anonymize(factsOf(text), undefined, DEFAULT_POLICY, 'first');
  return {
    output: output.blocks.map((block) => block.text).join('\n'),
    kinds: doubts.map(({ kind }) => kind),
  };
}

/** Row: why, text, expected output. Names are in no list. */
const FIRST: readonly (readonly [string, string, string])[] = [
  ['goes', 'Gvaram tək gəlmişdi.', 'Şəxs1 tək gəlmişdi.'],
  ['speaks', 'Zəminxar bunu dedi.', 'Şəxs1 bunu dedi.'],
  ['has kin', 'Gvaramın qardaşı pulu götürüb.', 'Şəxs1-in qardaşı pulu götürüb.'],
  [
    'in several forms',
    'Gvaram tək gəlmişdi. Gvarama pul verildi, Gvaramdan şikayət edildi, Gvaramı tutdular.',
    'Şəxs1 tək gəlmişdi. Şəxs1-ə pul verildi, Şəxs1-dən şikayət edildi, Şəxs1-i tutdular.',
  ],
  [
    'has spoken',
    'Zəminxarın sözlərinə görə, pul verilib.',
    'Şəxs1-in sözlərinə görə, pul verilib.',
  ],
  ['beside another', 'Zəminxar və Nurtəkin evdədirlər.', 'Şəxs1 və Şəxs2 evdədirlər.'],
  ['two parts of one name', 'Şengelaya Nodarın pulu yoxdur.', 'Şəxs1-in pulu yoxdur.'],
  ['a name in two halves', 'Əmisi Balaqardaş onu böyüdüb.', 'Əmisi Şəxs1 onu böyüdüb.'],
  ['a girl’s name in two halves', 'Nənəsi Telliqız evdədir.', 'Nənəsi Şəxs1 evdədir.'],
  ['in company', 'Pul küçədə, Fərmanla birlikdə sayılıb.', 'küçədə, Şəxs1-lə birlikdə'],
  ['takes part', 'Gvaram iclasda iştirak etməmişdir.', 'Şəxs1 iclasda iştirak'],
  ['owes', 'Gvaram 5000 manat borcu qaytarmayıb.', 'Şəxs1 5000 manat borcu'],
  ['was there', 'Gvaram həmin gecə evdə olmuşdur.', 'Şəxs1 həmin gecə evdə'],
  ['speaks in a protocol', 'Gvaram: “Mən onu görməmişəm”.', 'Şəxs1: “Mən'],
  ['is spoken to', '— Gvaram, siz orada idiniz?', '— Şəxs1, siz orada'],
  ['with whom', 'Gvaramla aralarında borc olmayıb.', 'Şəxs1-lə aralarında'],
  ['and kin', 'Gvaram və qardaşı torpağı bölüblər.', 'Şəxs1 və qardaşı'],
  ['was asked', 'Gvaramdan soruşduqda o susub.', 'Şəxs1-dən soruşduqda'],
  ['was hurt', 'Gvarama ağır xəsarət yetirilib.', 'Şəxs1-ə ağır xəsarət'],
  ['is known', 'Gvaramı heç kim tanımır.', 'Şəxs1-i heç kim tanımır'],
  ['has a telephone', 'Gvaramın telefonu söndürülüb.', 'Şəxs1-in telefonu'],
  ['a surname in -lı acts', 'Mustanbəyli pulu qaytarmayıb.', 'Şəxs1 pulu qaytarmayıb'],
  ['a surname in -lı has', 'Mustanbəylinin müdafiəçisi gəldi.', 'Şəxs1-in müdafiəçisi'],
  ['a word that is a name states', 'Sevda iclasda iştirak etməmişdir.', 'Şəxs1 iclasda'],
  ['a word that is a name has said', 'Elçinin dediyinə görə pul verilib.', 'Şəxs1-in dediyinə'],
  ['a word that is a name is hurt', 'Bayrama ağır xəsarət yetirilib.', 'Şəxs1-ə ağır xəsarət'],
  ['a town that somebody is called', 'Sofiyanın anası gəldi.', 'Şəxs1-in anası'],
  ['a village that somebody is called', 'Salahlının ifadəsi oxundu.', 'Şəxs1-in ifadəsi'],
  ['in speech', 'O dedi: “Məni Bayram çağırdı”.', '“Məni Şəxs1 çağırdı”'],
  ['what has a driver', 'Motosikletin sürücüsü gəlib.', 'Motosikletin sürücüsü'],
  ['a feast', 'Bayram keçirilib.', 'Bayram keçirilib.'],
  ['a first claim', 'İlkin müraciət edilib.', 'İlkin müraciət edilib.'],
  ['what has a smell', 'Zurnaxan qoxusu gəldi.', 'Zurnaxan qoxusu gəldi.'],
  ['a part of something', 'Zurnaxan tələbinin əsası pul alıb.', 'Zurnaxan tələbinin'],
  ['a man', 'Kişi bildirir ki, gəlməyib.', 'Kişi bildirir'],
  ['guarantors', 'Zaminlər: üç nəfər.', 'Zaminlər:'],
  ['an answer', 'Gvaram tək gəldi. Gvaram — Bəli, qardaşım idi.', '— Bəli, qardaşım'],
  ['a calling', 'Yelçəkçinin övladı yoxdur.', 'Yelçəkçinin övladı'],
  ['an act', 'Bu Fərmanla birlikdə qüvvəyə minir.', 'Bu Fərmanla birlikdə'],
  ['a common word goes', 'Avtobus gec gəldi.', 'Avtobus gec gəldi.'],
  ['a word with a small letter elsewhere', 'Zurnaxan gəldi. O, zurnaxan idi.', 'Zurnaxan gəldi.'],
  ['an adverb', 'Nurçucasına danışıb.', 'Nurçucasına danışıb.'],
  ['several', 'Zəminxarlar gəldi.', 'Zəminxarlar gəldi.'],
  ['a rank before a name', 'Kapitan Nurtəkin gəldi.', 'Kapitan Şəxs1 gəldi.'],
  ['a body beside a person', 'Şirkət və Nurtəkin razılaşıb.', 'Şirkət və Şəxs1 razılaşıb.'],
  ['what a verb makes', 'Zülmətilən şahid danışdı.', 'Zülmətilən şahid danışdı.'],
  ['a deed', 'Xətrəşlənmənin Nurtəkin tərəfindən', 'Xətrəşlənmənin Şəxs1'],
  ['a thing', 'Zəminxar işləyən deyil.', 'Zəminxar işləyən deyil.'],
];

/** Row: case, text, expected output of an unknown name that stands in one form only. */
const ONE_FORM: readonly (readonly [string, string, string])[] = [
  ['genitive', 'O, orada Uğurzərin imzasını görüb.', 'Şəxs2-nin imzasını'],
  ['genitive of a deed', 'Onlar, yəni Vəsfzadın işlədiyi yerdə olanlar.', 'Şəxs2-nin işlədiyi'],
  ['dative', 'Pul orada Vəsfzada verilib.', 'orada Şəxs2-yə verilib'],
  ['dative of a vowel', 'Ev orada Vəsfuruya məxsusdur.', 'orada Şəxs2-yə məxsusdur'],
  ['accusative', 'O, orada Vəsfzadı döyüb.', 'orada Şəxs2-ni döyüb'],
  ['locative', 'Pul orada Vəsfzadda qalıb.', 'orada Şəxs2-də qalıb'],
  ['greeting', 'Orada “Hörmətli Vəsfurə xanım” yazılıb.', '“Hörmətli Şəxs2 xanım”'],
  ['greeting of a judge', 'Orada “Hörmətli Hakim” yazılıb.', '“Hörmətli Hakim”'],
  ['a name in -ə', 'Orada Vəsfurə verib.', 'Orada Şəxs2 verib'],
  ['a name in -in', 'Orada Vəsfəkin evi satıb.', 'Orada Şəxs2 evi satıb'],
];

it('takes an initial at the beginning of a line for one, unless the lines count', () => {
  expect(outputOf('N.B. Novak gəlmədi.').output).toBe('Şəxs1 gəlmədi.');
  expect(outputOf('A. Kreslo satıldı.\nB. Divar çəkildi.').output).toContain('B. Divar');
});

it.each(['Bəhadur Şıxəliyev onu görüb.', 'Məhəbib Şıxəliyev onu görüb.'])(
  'a given name that ends like a verb: %s',
  (text) => expect(outputOf(text).output).toBe('Şəxs1 onu görüb.'),
);

describe('unknown names in one form', () => {
  it.each(ONE_FORM)('%s', (_, text, expected) => {
    expect(outputOf(`Soltanov Əli Tofiq oğlu gəldi. ${text}`).output).toContain(expected);
  });
});

describe('unknown words at the beginning of a sentence', () => {
  it.each(FIRST)('%s', (_, text, expected) => {
    expect(outputOf(text).output).toContain(expected);
  });

  it('lets a person look', () => {
    expect(outputOf('Gvaram tək gəlmişdi.').kinds).toContain('foreign');
  });
});
