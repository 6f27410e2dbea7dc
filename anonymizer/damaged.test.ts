import { describe, expect, it } from 'vitest';
import { azCyrillicLines } from './az-cyrillic-view.ts';
import { unshift } from './glyph-shift.ts';
import { lostDigits, withSeenYear } from './lost-digits.ts';
import { repairOcr } from './ocr-repair.ts';
import { indexRecord } from './record-index.ts';
import { qualityOf } from './text-quality.ts';
import { originalSpan, plainView } from './view.ts';

const CLEAN = 'Məhkəmə iddiaçının izahatını və işin hallarını araşdıraraq qərara gəldi. ';

describe('quality', () => {
  it.each([
    ['clean text', CLEAN, 1],
    ['without its own letters', 'Mehkeme iddiacinin izahatini ve isin hallarini arasdirdi. ', 0.3],
    ['stops inside words', CLEAN.replace('iddiaçının', 'iddiaçının Or.ucovanın'), 0.4],
    ['Azerbaijani in Cyrillic', 'Мәһкәмә иддиачынын изаһатыны вә ишин һалларыны арашдырды. ', 0.5],
    ['Russian', 'Суд рассмотрел объяснения истца и обстоятельства дела. ', 0.8],
    ['a dollar sign for Ş', 'Mehkeme $ahid $amilovun izahatini ve isin hallarini arasdirdi. ', 0.3],
    ['shifted glyphs', CLEAN.replace('Məhkəmə', '0əhkəmə'), 0],
  ])('%s', (_name, text, quality) => {
    expect(qualityOf(text.repeat(8))).toBe(quality);
  });
});

it.each([
  ['Bu gun Qerayeva C.i.-dan aliniq, sonra verildi.', 'C.İ.-dən'],
  ['Bu gun Qerayeva E.T.-nn sozu esidildi.', 'E.T.-nin'],
  ['Bu gun Qerayeva S.H.-yo mektub yazildi.', 'S.H.-yə'],
])('initials behind a misread name are read with their ending: %s', (text, read) => {
  const view = { ...plainView(text, 0.3), quality: 0.3 };
  expect(repairOcr(view, indexRecord(undefined, 'damaged')).text).toContain(read);
});

it('Azerbaijani lines in Cyrillic are read in Latin, Russian ones stay; offsets hold', () => {
  const text = 'Мәммәдова Ҝүлшән Әли гызы\nСуд установил, что истец не явился';
  const read = azCyrillicLines(text);
  expect(read).toBe('Məmmədova Gülşən Əli qızı\nСуд установил, что истец не явился');
  expect(read).toHaveLength(text.length);
});

it('shifted glyphs are read as the letters they stand for, sign by sign', () => {
  const text =
    '0əhkəmə +üseynov 5əşad 1amiq oğlunun iddiasını təmin etdi. 6istem 7əbriz PDQDW PəEOə÷LQGə ERUFXQ WXWXOPDVÕQD baxdı.';
  const read = unshift(text);
  expect(read).toContain('Məhkəmə Hüseynov');
  expect(read).toContain('Namiq oğlunun');
  expect(read).toContain('manat məbləğində borcun tutulmasına');
  expect(read).toHaveLength(text.length);
  expect(unshift(CLEAN)).toBe(CLEAN);
});

it.each([
  ['an account', 'hesab A=26 U(BZ �61� 2��4 ���� �1�� 466�', 'AZ26 UEBZ'],
  ['a code', ")ø1: 7�T9Q'1", '70T9QD1'],
  ['a bracket before a name', 'Həsənli �&əmil�', '(Cəmil'],
  ['a birthday of lost digits', '�17.0�.1��1 təvəllüdlü', '17.'],
  ['initials behind a surname', 'Kamalov A.9. gəldi', 'A.V.'],
  ['a name in Ç beside another', 'Kamalova 0ələk dingiz qızı', 'Çingiz qızı'],
  ['a code in capitals between right words', 'kadastr nömrəsi KD 187337029 olan', 'KD 187337029'],
  ['initials that are no word', 'Kamalov R.O. gəldi', 'R.O.'],
  ['initials with an ending', 'Kamalov =.A.-nın evi', 'Kamalov Z.A.-nın'],
  ['initials in quotation marks', '“Kamalov ).7.” yazısı', 'Kamalov F.T.”'],
  ['initials of digits', 'Kamalov 9.4.-yə verdi', 'Kamalov V.Q.-yə'],
  ['initials in a shifted run', 'PDQDW Kamalov M.V. 7əOəENDU', 'M.V.'],
  ['initials that lost their stops', 'WXWXOPDVÕQD %�3�%D[úəOL Yə', 'B.P.Baxşəli'],
  ['a bracket before a word', 'qızının (etibarnamə 2-1, sonra', '(etibarnamə'],
  ['a bracket before a known sign', 'oğlu (FİN 5VGL8Z6, sonra', '(FİN'],
  ['an E that is no bracket', 'Kamalova (lnarə gəldi', 'Elnarə'],
  ['a bracket that was lost', 'onun məruzəçi�, sonra', 'məruzəçi),'],
  ['a letter and a comma', 'onun təvəllüdl�� sonra', 'təvəllüdlü,'],
  ['capitals in a shifted run', 'PəEOə÷LQGə GÜNDÜZOV ERUFXQ', 'GÜNDÜZOV'],
  ['a telephone stays', 'siqnalı +994 55 137 39 94', '+994 55 137 39 94'],
])('of a broken font map is read: %s', (_name, text, read) => {
  const shifted = '0əhkəmə +üseynov 5əşadın iddiasını PDQDW PəEOə÷LQGə ERUFXQ. ';
  expect(unshift(shifted.repeat(4) + text)).toContain(read);
});

it('dates of lost digits become such as can be', () => {
  expect(lostDigits('17.00.1001, 00 mart, 39.14.0965')).toBe('17.01.1901, 11 mart, 09.04.1965');
});

it('of a year with lost digits only those are printed that were seen', () => {
  const text = '(17.07.1�9� təvəllüdlü)';
  const view = plainView(text.replace(/�/g, '0'));
  const date = { start: 1, end: 11, replacement: '1090' } as never;
  expect(withSeenYear(date, view, text).replacement).toBe('1�9�');
});

describe('a misread text', () => {
  it.each([
    ['words that detectors look for', 'Bahar kigasi, btna 2', 'Bahar küçəsi, bina 2'],
    ['a patronymic', 'Sileymanova Fatima Rehimi qizu', 'Süleymanova Fatimə Rəhimi qızı'],
    ['a capital read as a digit', '9hmadov Zakir Murad oglunun', 'Əhmədov Zakir Murad oğlunun'],
    ['a stop inside a word', 'Or.ucovaya', 'Orucovaya'],
    ['an initial İ read small', 'M.i.Babasovun', 'M.İ.Babaşovun'],
    ['initials that lost a stop', 'NZ.Quliyev', 'N.Z.Quliyev'],
    ['a name whose İ was read small', 'usta ilqara', 'usta İlqara'],
    ['a stray letter before a name', 'iEsmira', 'Esmira'],
    ['a given name read small', 'Babasov iman Zakir oglu', 'Babaşov İman Zakir oğlu'],
    ['a father read small', 'Babasova Fatima ilqar q:zi', 'Babaşova Fatimə İlqar qızı'],
    ['a father like a daughter', 'Babasov Zakir Qiyas oglu', 'Babaşov Zakir Qiyas oğlu'],
    ['a stroke before the word for son', 'Babasov Zakir Murad ioglu', 'Babaşov Zakir Murad oğlu'],
    ['two letters read as one', 'Babasov Zakir Murad odunun', 'Babaşov Zakir Murad oğlunun'],
    ['a number before a word is no initial', '8,manzil', '8,manzil'],
    ['an address of the net stays', 'facebook.com', 'facebook.com'],
  ])('%s', (_name, text, read) => {
    expect(repairOcr(plainView(text, 0.3), indexRecord(undefined, 'x')).text).toBe(read);
  });

  it('offsets of a repaired word are those of the damaged one', () => {
    const text = 'Dunan Nabiyev Telman ogiunun evi';
    const view = repairOcr(plainView(text, 0.3), indexRecord(undefined, 'x'));
    const start = view.text.indexOf('oğlunun');
    const { start: from, end } = originalSpan(view, { start, end: start + 'oğlunun'.length });
    expect(text.slice(from, end)).toBe('ogiunun');
  });

  it('a long text of nothing but doubtful words is read in a bounded time', () => {
    const words = Array.from({ length: 30_000 }, (_, n) => `Q${(n * 7919).toString(36)}ilanova`);
    const start = performance.now();
    repairOcr(plainView(words.join(' '), 0.3), indexRecord(undefined, 'x'));
    expect(performance.now() - start).toBeLessThan(30_000);
  }, 60_000);
});
