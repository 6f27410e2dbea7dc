import { describe, expect, it } from 'vitest';
import { detect } from './detect.ts';
import { normalize } from './normalize.ts';
import { isTyped } from './ocr-repair.ts';
import { DEFAULT_POLICY } from './policy.ts';
import { indexRecord } from './record-index.ts';
import { qualityOf } from './text-quality.ts';
import { withLetters } from './typed-letters.ts';
import { plainView } from './view.ts';

const TYPED = 'Mehkeme iddiacinin izahatini ve isin hallarini arasdiraraq qerara geldi. ';

describe('letters of a keyboard that lacks them', () => {
  it.each([
    ['a word with its endings', 'mehkemesinin huquqlarini', 'məhkəməsinin hüquqlarını'],
    ['a verb', 'gosterilmisdir, isleyirdi', 'göstərilmişdir, işləyirdi'],
    ['a stem that its ending softened', 'usagin yatagi, coreyi', 'uşağın yatağı, çörəyi'],
    ['capitals', 'MEHKEME QERARI', 'MƏHKƏMƏ QƏRARI'],
    ['a capital I', 'Isde, Iddiaci', 'İşdə, İddiaçı'],
    ['the harmony of the ending tells the stem', 'olan, olen', 'olan, ölən'],
    ['a word that is right as it is', 'bir manat, on gun', 'bir manat, on gün'],
    ['death by what stands beside it', 'olmusdur (olum haqqinda', 'ölmüşdür (ölüm haqqında'],
    ['a foreign name stays', 'Birgit Donnelli', 'Birgit Donnelli'],
    ['an address of the net stays', 'sebeke.example/usaq', 'sebeke.example/usaq'],
    ['letters that a Turkish keyboard has stay', 'şehər mehkəmesı', 'şəhər məhkəməsı'],
  ])('%s', (_name, text, read) => {
    expect(withLetters(plainView(text, 0.3)).text).toBe(read);
  });

  it('only a text whose letters were lost gets them back', () => {
    expect(isTyped(normalize(TYPED.repeat(8)))).toBe(true);
    expect(isTyped(normalize(TYPED.replace('hallarini', 'ha11ar!ni').repeat(8)))).toBe(false);
  });

  it('a text that lacks ə alone comes from a Turkish keyboard or recogniser', () => {
    const turkish = 'Mehkeme iddiaçının izahatını ve işin hallarını araşdıraraq qerara geldi. ';
    expect(qualityOf(turkish.repeat(8))).toBe(0.3);
    expect(
      qualityOf('Mahkeme davacının beyanını ve olayları inceleyip karar verdi. '.repeat(8)),
    ).toBe(1);
  });

  it('an illness and a birthday are found as in a text with all letters', () => {
    const text = `${TYPED.repeat(6)}Cavabdeh ureyin isemik xesteliyi ile muayine olunub, 22.04.1980 tevelludludur.`;
    const facts = { judges: [] } as never;
    const { linked } = detect(text, facts, indexRecord(undefined, 'x'), DEFAULT_POLICY);
    const found = linked.map(({ candidate }) => text.slice(candidate.start, candidate.end));
    expect(found).toContain('ureyin isemik xesteliyi');
    expect(found.some((one) => one.startsWith('22.04'))).toBe(true);
  });

  it('code words in capitals are no shifted glyphs', () => {
    const codes = 'Soyadov Ad (VOEN 1277189651), (VOEN 4581856501), (VOEN 3346441441) odedi. ';
    expect(qualityOf(TYPED.repeat(6) + codes)).toBe(0.3);
  });

  it('N before a number is the sign of numbers', () => {
    expect(normalize('akt N 830-A').text).toBe('akt № 830-A');
  });
});
