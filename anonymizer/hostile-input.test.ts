import { describe, expect, it } from 'vitest';
import type { AnonymizationResult } from '#domain/anonymized-text.ts';
import { foldAz } from '#domain/az-text.ts';
import type { CaseRecord, Party, PartyRole } from '#domain/person.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

const person = (
  surname: string,
  given: string,
  patronymic?: string,
  role: PartyRole = 'iddiaçı',
): Party => ({ role, fullName: { surname, given, patronymic } });
const recordOf = (parties: readonly Party[], judges: readonly string[] = []): CaseRecord => ({
  ...{ parties, judges, closedHearing: false },
});

const SARXAN = person('Qəmbərov', 'Sərxan', 'Tofiq oğlu');
const RECORD = recordOf([SARXAN]);
const CLAIM = 'İddiaçı Qəmbərov Sərxan Tofiq oğlu iddia ilə müraciət etmişdir.';

function run(text: string, record: CaseRecord | undefined): AnonymizationResult {
  const blocks = text.split('\n').map((line, index) => {
    return { anchor: `p${index}`, zone: 'facts' as const, kind: 'paragraph' as const, text: line };
  });
  const document = { type: 'decision', facts: { judges: [] }, outcome: 'other', blocks } as const;
  return anonymize(document, record, DEFAULT_POLICY, 'hostile');
}

const outputOf = (result: AnonymizationResult) =>
  [result.text.title, ...result.text.blocks.map(({ text }) => text)].join('\n');

/** The text as a reader sees it: signs without a shape are gone, letters are folded. */
function seen(text: string): string {
  return foldAz(text.normalize('NFC'))
    .normalize('NFD')
    .replace(/[\p{Cf}\p{Cc}\p{M}]/gu, '');
}

/** No stage failed, and whatever goes out shows no name of the record. */
function expectSafe(text: string, record: CaseRecord | undefined): AnonymizationResult {
  const result = run(text, record);
  expect(result.receipt.reasons).not.toContain('stage-failed');
  if (result.gate === 'publish') {
    const output = seen(outputOf(result));
    for (const { fullName } of record?.parties ?? []) {
      if ('surname' in fullName && seen(fullName.surname).length >= 4)
        expect(output).not.toContain(seen(fullName.surname));
    }
  }
  return result;
}

/** Row: name of the case, text. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['white space only', ' \t\n\u00A0\u2003\n  '],
  ['NUL bytes', `\0\0${CLAIM}\0\0`],
  ['lone surrogates', `\uD800 ${CLAIM} \uDC00\uD83D`],
  ['a lone surrogate after a name', CLAIM.replace('Qəmbərov ', 'Qəmbərov\uD800 ')],
  ['mixed scripts', CLAIM.replace('Qəmbərov', 'Qәмbərоv')],
  ['Cyrillic', 'Истец Гамбаров Сархан Тофиг оглы обратился с иском.'],
  ['right-to-left override around a name', `\u202E${CLAIM}\u202C`],
  ['only combining marks', '\u0307\u0301\u0327'.repeat(50)],
  ['emoji between the names', CLAIM.replace(' Sərxan', ' 👩‍⚖️ Sərxan')],
  ['line ends everywhere', CLAIM.replaceAll(' ', '\n')],
  ['carriage returns', CLAIM.replaceAll(' ', '\r\n')],
  ['HTML', `<p>${CLAIM}</p><script>x</script>`],
  ['a replacement pattern of JavaScript', `$& $1 $\` ${CLAIM}`],
  ['a word like a property', '__proto__ constructor toString İddiaçı __proto__ Constructor oğlu'],
];

describe('hostile texts', () => {
  it.each(TEXTS)('%s', (_name, text) => {
    expectSafe(text, RECORD);
    expectSafe(text, undefined);
  });

  it('nothing is never published with a record: the party was not found', () => {
    expect(run('', RECORD).gate).toBe('review');
  });
});

/** Row: sign, its name. */
const INVISIBLE: readonly (readonly [string, string])[] = [
  ['\u00AD', 'soft hyphen'],
  ['\u200B', 'zero-width space'],
  ['\u200C', 'zero-width non-joiner'],
  ['\u200D', 'zero-width joiner'],
  ['\u2060', 'word joiner'],
  ['\uFEFF', 'byte order mark'],
];
const MARKS: readonly (readonly [string, string])[] = [
  ['\u034F', 'combining grapheme joiner'],
  ['\uFE0F', 'variation selector'],
  ['\u0301', 'combining acute'],
  ['\u0323', 'combining dot below'],
];
const CONTROLS: readonly (readonly [string, string])[] = [
  ['\u200E', 'left-to-right mark'],
  ['\u200F', 'right-to-left mark'],
  ['\u202A', 'left-to-right embedding'],
  ['\u202E', 'right-to-left override'],
  ['\u2066', 'left-to-right isolate'],
  ['\u2069', 'end of isolate'],
  ['\u061C', 'Arabic letter mark'],
  ['\u180E', 'Mongolian vowel separator'],
  ['\u0000', 'NUL'],
];
const into = (sign: string) =>
  CLAIM.replace('Qəmbərov', `Qəm${sign}bərov`)
    .replace('Sərxan', `Sər${sign}xan`)
    .replace('Tofiq', `To${sign}fiq`);

describe('signs without a shape inside a name do not hide it', () => {
  const expectHidden = (text: string, record: CaseRecord | undefined) => {
    const output = seen(outputOf(expectSafe(text, record)));
    for (const part of ['qemberov', 'serxan', 'tofiq']) expect(output).not.toContain(part);
  };

  it.each([...INVISIBLE, ...MARKS])('%j %s', (sign) => {
    expectHidden(into(sign), RECORD);
    expectHidden(into(sign), undefined);
  });

  it.each(CONTROLS)('%j %s in the surname alone is never published with it', (sign) => {
    expectSafe(CLAIM.replace('Qəmbərov', `Qəm${sign}bərov`), RECORD);
  });

  it.each(CONTROLS)('%j %s, with record', (sign) => expectHidden(into(sign), RECORD));
  it.each(CONTROLS)('%j %s, text only', (sign) => expectHidden(into(sign), undefined));

  it('a name in decomposed letters', () => {
    const text = 'İddiaçı Şükürova Gülüş Çingiz qızı məhkəməyə gəldi.'.normalize('NFD');
    const record = recordOf([person('Şükürova', 'Gülüş', 'Çingiz qızı')]);
    for (const one of [record, undefined]) {
      const output = seen(outputOf(expectSafe(text, one)));
      for (const part of ['sukurova', 'gulus', 'cingiz']) expect(output).not.toContain(part);
    }
  });

  it('a small i with a dot of its own, as `toLowerCase` leaves it', () => {
    const text = 'Cavabdeh I\u0307bişov İlqar Vəli oğlu və İbi\u0307şov gəldilər.';
    const record = recordOf([person('İbişov', 'İlqar', 'Vəli oğlu', 'cavabdeh')]);
    expect(seen(outputOf(expectSafe(text, record)))).not.toContain('ibisov');
  });
});

describe('much of the same', () => {
  it('one name 100,000 times', { timeout: 60_000 }, () => {
    const output = outputOf(expectSafe('Qəmbərov Sərxan, '.repeat(100_000), RECORD));
    expect(output).not.toContain('Qəmbərov');
  });

  it('10,000 lines of one name', { timeout: 60_000 }, () => {
    const output = outputOf(expectSafe(`${CLAIM}\n`.repeat(10_000), RECORD));
    expect(output).not.toContain('Qəmbərov');
  });

  it('a record with 10,000 parties', { timeout: 60_000 }, () => {
    const crowd = Array.from({ length: 10_000 }, (_, n) =>
      person(`Qa${[...String(n)].map((d) => 'bdvzlmnrsk'[Number(d)]).join('a')}ov`, 'Sərxan'),
    );
    const result = expectSafe(CLAIM, recordOf([SARXAN, ...crowd]));
    expect(result.gate).not.toBe('publish');
    expect(outputOf(result)).not.toContain('Qəmbərov');
  });
});

/** Row: name of the case, text, record. None of them may be published: a person has to look. */
const CONTRADICTIONS: readonly (readonly [string, string, CaseRecord])[] = [
  ['the party is not in the text', 'İddia təmin edilsin.', RECORD],
  ['another sex', CLAIM, recordOf([person('Qəmbərova', 'Sərxanə', 'Tofiq qızı')])],
  ['another given name', CLAIM, recordOf([person('Qəmbərov', 'Elxan', 'Tofiq oğlu')])],
  [
    'a party named like the judge',
    `Hakim Qəmbərov Sərxan Tofiq oğlunun sədrliyi ilə. ${CLAIM}`,
    recordOf([SARXAN], ['Qəmbərov Sərxan Tofiq oğlu']),
  ],
  ['another patronymic', CLAIM, recordOf([person('Qəmbərov', 'Sərxan', 'Rauf oğlu')])],
  [
    'two parties with one name',
    `${CLAIM} Cavabdeh Qəmbərov Sərxan Tofiq oğlu etiraz etmişdir.`,
    recordOf([SARXAN, { ...SARXAN, role: 'cavabdeh' }]),
  ],
];

/** Row: name of the case, record. Such a record must not stop the rest from being found. */
const ODD_RECORDS: readonly (readonly [string, CaseRecord])[] = [
  ['no parties', recordOf([])],
  ['empty strings', recordOf([person('', '', ''), SARXAN])],
  ['white space', recordOf([person(' ', '\n', '\t'), SARXAN])],
  [
    'a legal person without a name',
    recordOf([{ role: 'cavabdeh', fullName: { name: '' } }, SARXAN]),
  ],
  ['empty fields', recordOf([{ ...SARXAN, ...emptyFields() }])],
  ['one letter', recordOf([person('A', 'B', 'C oğlu'), SARXAN])],
  [
    'a name of 100,000 letters',
    recordOf([person('Q'.repeat(100_000), 'S'.repeat(100_000)), SARXAN]),
  ],
  ['an address of 1,000,000 letters', recordOf([{ ...SARXAN, address: 'küçə '.repeat(200_000) }])],
  ['signs of regular expressions', recordOf([person('(.*', '[a-', '$^ oğlu'), SARXAN])],
  ['a lone surrogate', recordOf([person('\uD800', 'S\uDC00'), SARXAN])],
  ['a word of law as a surname', recordOf([person('Məhkəmə', 'İddia'), SARXAN])],
  ['a word like a property', recordOf([person('__proto__', 'constructor'), SARXAN])],
  ['dates that are none', recordOf([{ ...SARXAN, birthDate: '9999-99-99' }])],
  ['judges without a name', recordOf([SARXAN], ['', ' ', '.'])],
];

function emptyFields(): Partial<Party> {
  const keys = ['fin', 'voen', 'birthDate', 'address', 'phone', 'email', 'account'] as const;
  return Object.fromEntries([...keys, 'representative'].map((key) => [key, '']));
}

describe('records that contradict the text', () => {
  const expectLook = (_name: string, text: string, record: CaseRecord) => {
    const result = expectSafe(text, record);
    expect(result.gate).not.toBe('publish');
    expect(result.doubts.length).toBeGreaterThan(0);
  };

  it.each(CONTRADICTIONS)('%s', expectLook);

  it.each(ODD_RECORDS)('%s', { timeout: 60_000 }, (_name, record) => {
    expect(outputOf(expectSafe(CLAIM, record))).not.toMatch(/Qəmbərov|Sərxan|Tofiq/);
  });
});
