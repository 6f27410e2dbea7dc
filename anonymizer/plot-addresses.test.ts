import { describe, expect, it } from 'vitest';
import { findAddresses } from './addresses.ts';

function found(text: string): string[] {
  return findAddresses(text).map(({ start, end }) => text.slice(start, end));
}

describe('plots, stalls, floors, streets typed small', () => {
  it.each([
    ['Orada ⟦3-cü cığır, bağ № 22-a⟧ onundur.', 'garden'],
    ['Orada ⟦Şərq zolağı, 31/82 saylı sahə⟧ onundur.', 'lane with a name'],
    ['Bazarın ⟦4-cü sırasındakı 17 №-li piştaxtanı⟧ tutub.', 'stall'],
    ['Meyvə bazarı, ⟦sıra 3, yer 45⟧.', 'number behind the row'],
    ['Mərkəzin ⟦B korpusu, 2-ci mərtəbə, 118 nömrəli dükanda⟧ idi.', 'shop'],
    ['İcarəyə götürdüyü ⟦Sənaye zonası, 28 saylı anbar⟧ boşdur.', 'store'],
    ['Ofis ⟦“Ritm” biznes mərkəzi, otaq 973⟧ ünvanındadır.', 'office by its building'],
    ['O, ⟦Tbilisi pr. 35, zirzəmi qatı⟧ ilə tanışdır.', 'floor in words'],
    ['Obyektə (⟦Vahid küç. 17, blok 2, qeyri-yaşayış sahəsi 3⟧; reyestr) gedib.', 'no dwelling'],
    ['Faktiki – ⟦511 № yat., 4-cü mərt., otaq 27⟧.', 'hostel in short'],
    ['г. Гянджа, ⟦ул. Дамирчи Ата 18/6, 5-й этаж, кв. 49⟧.', 'floor in Russian'],
    ['г. Баку, ⟦137, ул. Короглу, кв-ра 24⟧.', 'house ahead'],
    ['nəsimi rayonu ⟦nizami küçəsi ev 12 mənzil 5⟧', 'typed small'],
  ])('takes %s (%s)', (marked) => {
    const wanted = /⟦(.*)⟧/u.exec(marked)?.[1] ?? '';
    const hits = found(marked.replace(/[⟦⟧]/g, ''));
    expect(hits).toContain(wanted);
  });

  it.each([
    ['tel. (010) 668-36-61, ev 012 550 41 55', 'telephone at home'],
    ['Siyahının 3-cü sırasında 12 nəfər var.', 'row of a list'],
    ['Həmin küçə 5 metr enindədir.', 'width'],
    ['5-ci xətt üzrə qatar, 3-cü mərtəbədə 12 otaq', 'counts'],
  ])('leaves %s (%s)', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['Qonşuluqdakı ⟦Xətai prospekti 69⟧ ünvanında', 'which one'],
    ['Она живёт на ⟦улице Мирвари Гаджиевой⟧. Акт подписан', 'end of a sentence'],
  ])('takes no more of %s (%s)', (marked) => {
    const wanted = /⟦(.*)⟧/u.exec(marked)?.[1];
    expect(found(marked.replace(/[⟦⟧]/g, ''))).toEqual([wanted]);
  });
});
