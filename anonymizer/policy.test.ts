import { describe, expect, it } from 'vitest';
import actNames from '#domain/act-names.json' with { type: 'json' };
import { ENTITY_CLASSES } from '#domain/anonymized-text.ts';
import { WITHHOLDING_GROUNDS } from '#domain/publication.ts';
import type { StructuredDecision } from '#domain/structured-text.ts';
import { anonymize } from './anonymize.ts';
import defaults from './policies/default.json' with { type: 'json' };
import {
  DEFAULT_POLICY,
  KEEP_SWITCHES,
  MASK_SWITCHES,
  type Policy,
  publicPolicy,
  readPolicy,
} from './policy.ts';
import roles from './word-lists/roles.json' with { type: 'json' };
import triggers from './word-lists/triggers.json' with { type: 'json' };

const { classes } = DEFAULT_POLICY;
const NAMES_THAT_STAY = ['court', 'stateBody', 'rayon', 'citation', 'procedure', 'amount'];
const ACTS = [
  'court', // the regulation of "Elektron məhkəmə"
  ...[...actNames.codes, ...actNames.laws, actNames.constitution].map(({ key }) => key),
];

function printed(text: string, policy: Policy = DEFAULT_POLICY): string | undefined {
  const document: StructuredDecision = {
    type: 'decision',
    facts: { judges: [], kind: 'qetname', caseNumberRaw: '2(013)-20/2025' },
    outcome: 'other',
    blocks: [{ anchor: 'p1', zone: 'facts', kind: 'paragraph', text }],
  };
  return anonymize(document, undefined, policy, 'policy').text.blocks[0]?.text;
}

describe('the table of classes', () => {
  it('has one row for every class, every office and every name that stays', () => {
    const wanted = [
      ...ENTITY_CLASSES,
      ...Object.keys(roles.officials),
      ...NAMES_THAT_STAY,
      'bankName',
      'combination',
    ];
    expect(classes.map(({ id }) => id).sort()).toEqual(wanted.sort());
  });

  it('keeps every office whose switch is on, and masks every class', () => {
    const offices = Object.keys(roles.officials);
    const kept = classes.filter(({ action }) => action === 'keep').map(({ id }) => id);
    expect(kept.sort()).toEqual([...offices, ...NAMES_THAT_STAY].sort());
  });

  it('names a ground for all that is masked', () => {
    const without = classes.filter(({ action, ground }) => action !== 'keep' && ground === null);
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('cites acts that are known', () => {
    const keys = [...classes, ...DEFAULT_POLICY.triggers].flatMap(({ law }) =>
      law.map((one) => one.split(' ')[0] ?? ''),
    );
    expect(keys.filter((key) => !ACTS.includes(key))).toEqual([]);
  });

  it('has an example for all that the program does in the text', () => {
    const without = classes.filter(
      ({ action, example, inPreparation }) =>
        action !== 'withhold' && inPreparation !== true && example === undefined,
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it.each(
    classes.flatMap(({ id, example }) => (example === undefined ? [] : [{ id, ...example }])),
  )('$id: the example is what the program prints', ({ before, after }) => {
    expect(printed(before)).toBe(after);
  });
});

describe('the table of triggers', () => {
  it('has one row for every code of the word list and every ground of withholding', () => {
    const codes = [...triggers.rules.map(({ code }) => code), ...WITHHOLDING_GROUNDS];
    const rows = DEFAULT_POLICY.triggers.map(({ code }) => code);
    expect(rows.toSorted()).toEqual([...new Set(codes)].sort());
  });

  it('says of each code the strictest that its rules ask for', () => {
    const strictest = new Map(triggers.rules.map(({ code }) => [code, 'review']));
    for (const { code, gate } of triggers.rules) if (gate === 'withhold') strictest.set(code, gate);
    const rows = DEFAULT_POLICY.triggers.filter(({ code }) => strictest.has(code));
    expect(rows.map(({ code, gate }) => [code, gate])).toEqual(
      rows.map(({ code }) => [code, strictest.get(code)]),
    );
  });
});

describe('switches', () => {
  // A text for each switch that reads otherwise when it is turned over.
  const PROBES: Readonly<Record<string, string>> = {
    'keep.judge': 'Hakim Kamran Əlizadənin sədrliyi ilə',
    'keep.clerk': 'katib Nigar Səfərlinin iştirakı ilə',
    'keep.prosecutor': 'prokuror Elçin Tağızadənin iştirakı ilə',
    'keep.advocate': 'vəkil Rüfət Qocazadənin iştirakı ilə',
    'keep.expert': 'ekspert Vüqar Səmədzadənin rəyi',
    'keep.notary': 'notarius Aytən Kərimzadə tərəfindən təsdiqlənib',
    'keep.enforcement': 'icra məmuru Samir Vəlizadənin qərarı',
    'keep.liquidator': 'ləğvedici Orxan Nurizadənin ərizəsi',
    'keep.bankName': '“Nurlubank” ASC ilə bağlanmış müqavilə',
    'mask.company': '“Nurlu Bağça” MMC-yə qarşı iddia',
    'mask.voenLegal': 'VÖEN 1234567891 olan şirkət',
    'mask.contract': 'AK130/2012 nömrəli kredit müqaviləsi',
    'mask.village': 'Lerik rayonunun Şingədulan kəndində',
    'mask.quasi': '45 nömrəli tam orta məktəbdə müəllim işləyir',
    'mask.sensitive': 'İddiaçı Qəmbərov Sərxan böyrək çatışmazlığından əziyyət çəkir',
    'mask.minorBirthYear': 'Oğlu 14.05.2019-cu ildə anadan olub. 02.03.2026 tarixli ərizə.',
    'keep.rayon': 'Lerik rayonunda yaşayır',
    'keep.stateBody': 'Azərbaycan Respublikası Ədliyyə Nazirliyinə sorğu göndərilib',
  };
  const names = [
    ...KEEP_SWITCHES.map((name) => `keep.${name}`),
    ...MASK_SWITCHES.map((name) => `mask.${name}`),
  ];

  it.each(names.filter((name) => !DEFAULT_POLICY.pending.includes(name)))(
    '%s changes what is printed',
    (name) => {
      const [group = '', own = ''] = name.split('.');
      const turned = structuredClone(defaults) as unknown as Record<
        string,
        Record<string, boolean>
      >;
      const switches = turned[group] ?? {};
      switches[own] = !switches[own];
      const probe = PROBES[name] ?? '';
      expect(printed(probe, readPolicy(turned))).not.toBe(printed(probe));
    },
  );

  it('a taxpayer number of a natural person is masked whatever the switch', () => {
    const policy = { ...DEFAULT_POLICY, mask: { ...DEFAULT_POLICY.mask, voenLegal: false } };
    expect(printed('VÖEN 1234567892 olan sahibkar', policy)).toBe('VÖEN1 olan sahibkar');
  });

  it('a row in preparation is of a switch that is pending, or of none', () => {
    const early = classes.filter(
      ({ inPreparation, switch: name }) =>
        inPreparation === true && name !== undefined && !DEFAULT_POLICY.pending.includes(name),
    );
    expect(early).toEqual([]);
  });
});

describe('readPolicy', () => {
  const broken = (change: (file: Record<string, unknown>) => void): unknown => {
    const file = structuredClone(defaults) as unknown as Record<string, unknown>;
    change(file);
    return file;
  };
  const row = (file: Record<string, unknown>) =>
    (file['classes'] as Record<string, unknown>[])[0] ?? {};

  it.each([
    ['no object', null, 'policy'],
    ['no version', broken((file) => delete file['version']), 'version'],
    ['a date in another form', broken((file) => (file['issuedOn'] = '24.11.2026')), 'issuedOn'],
    ['an unknown switch', broken((file) => (file['mask'] = { dogs: true })), 'mask.dogs'],
    [
      'a switch that is no truth value',
      broken((file) => (file['keep'] = { ...defaults.keep, judge: 'yes' })),
      'keep.judge',
    ],
    [
      'a share above 1',
      broken((file) => (file['thresholds'] = { person: 2, quality: 0, people: 5 })),
      'person',
    ],
    ['a missing label', broken((file) => (file['labels'] = { fin: 'FİN' })), 'labels.person'],
    ['an unknown action', broken((file) => (row(file)['action'] = 'hide')), 'classes[0].action'],
    ['an unknown ground', broken((file) => (row(file)['ground'] = 'X')), 'classes[0].ground'],
    ['no citation', broken((file) => (row(file)['law'] = [])), 'classes[0].law'],
    [
      'a language missing',
      broken((file) => (row(file)['what'] = { az: 'ad', en: 'name' })),
      'classes[0].what.ru',
    ],
  ])('refuses %s', (_, file, field) => {
    expect(() => readPolicy(file)).toThrow(field);
  });
});

it('keeps the thresholds out of what is published', () => {
  expect(Object.keys(publicPolicy(DEFAULT_POLICY)).sort()).toEqual([
    'classes',
    'issuedOn',
    'keep',
    'labels',
    'mask',
    'pending',
    'triggers',
    'version',
  ]);
});
