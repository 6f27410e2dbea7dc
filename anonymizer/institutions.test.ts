import { describe, expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function printed(...texts: readonly string[]): readonly string[] {
  const { text } = anonymize(factsOf(...texts), undefined, DEFAULT_POLICY, 'institutions');
  return text.blocks.map((block) => block.text);
}

/** What a reader sees of a sentence that stands behind one about a witness. */
function outputOf(sentence: string): string {
  const lead = 'Şahid Məmmədov Elçin Rauf oğlu izahat verdi.';
  return printed(lead, sentence)[1] ?? '';
}

const GENERALISED = [
  [
    'a number before an abbreviation',
    'O, 43 saylı MİS-də dalandar işləyib.',
    'O, İş yeri1-də işləyib.',
  ],
  [
    'a town before an abbreviation',
    'Atası Tərtər MKTB-nin traktorçusu olub.',
    'Atası İş yeri1-də olub.',
  ],
  [
    'a student who lives elsewhere',
    'O, ADPU-nun Ağcabədi filialının tələbəsi olmaqla evdə qalır.',
    'O, İş yeri1-də olmaqla evdə qalır.',
  ],
  ['a foreign name', 'O, Bolt-da taksi sürücüsü işləyir.', 'O, İş yeri1-də işləyir.'],
  [
    'a second post',
    'O, BDU-nun kimya fakültəsində dosent, kafedra müdiri vəzifələrində çalışıb.',
    'O, Təhsil müəssisəsi1-də vəzifələrində çalışıb.',
  ],
  [
    'an institute named after a poet, with a post',
    'O, Nəsimi adına Dilçilik İnstitutunda laborant işləyir.',
    'O, İş yeri1-də işləyir.',
  ],
  [
    'a school named after a statesman',
    'Oğlu Heydər Əliyev adına Hərbi Liseydə təhsil alır.',
    'Oğlu Təhsil müəssisəsi1-də təhsil alır.',
  ],
  [
    'a quoted name where work was found',
    'O, “Nur Holdinq”də işə düzəlmişdir.',
    'O, İş yeri1-də işə düzəlmişdir.',
  ],
  [
    'a label with a capital',
    'İş yeri və vəzifəsi: Salyan RMX, feldşer.',
    'İş yeri və vəzifəsi: İş yeri1.',
  ],
  ['a quoted name', 'O, «Nurlu»da mühasib işləyib.', 'O, İş yeri1-də işləyib.'],
  [
    'a quoted name with a branch',
    'O, «Nurpoçt»un 12 nömrəli filialında poçtalyon olub.',
    'O, İş yeri1-də olub.',
  ],
  ['a workplace with a label', 'Onun iş yeri «Nurlu»dur.', 'Onun İş yeri1-dir.'],
  [
    'an abbreviation',
    'O, ADNSU-da qiyabi təhsil alır.',
    'O, Təhsil müəssisəsi1-də qiyabi təhsil alır.',
  ],
  [
    'a faculty of an abbreviation',
    'O, BDU-nun hüquq fakültəsini bitirmişdir.',
    'O, Təhsil müəssisəsi1-i bitirmişdir.',
  ],
  [
    'a university with its abbreviation in brackets',
    'O, Dövlət İqtisad Universitetinin (UNEC) magistraturasında oxuyur.',
    'O, Təhsil müəssisəsi1-də oxuyur.',
  ],
  [
    'a year between a school and its verb',
    'O, Azərbaycan Texniki Universitetini 2004-cü ildə bitirib.',
    'O, Təhsil müəssisəsi1-i 2004-cü ildə bitirib.',
  ],
  [
    'a class of a numbered school',
    'O, 287 saylı “Nur” liseyinin VII “b” sinfində oxuyur.',
    'O, Təhsil müəssisəsi1-də oxuyur.',
  ],
  [
    'a place of a rayon',
    'O, Xətai Rayon Suvarma Sistemləri İdarəsində mirab olub.',
    'O, İş yeri1-də olub.',
  ],
  [
    'a hospital with its ward',
    'Onu Milli Onkologiya Mərkəzinin gündüz stasionarına apardılar.',
    'Onu Tibb müəssisəsi1-ə apardılar.',
  ],
  [
    'a post at the end of the sentence',
    'O, Şirvan Şəhər Mərkəzi xəstəxanasının cərrahiyyə şöbəsində tibb bacısıdır.',
    'O, Tibb müəssisəsi1-dədir.',
  ],
  [
    'a reference',
    'Şamaxı Rayon Mədəniyyət Mərkəzindən alınmış xasiyyətnamə oxundu.',
    'İş yeri1-dən alınmış xasiyyətnamə oxundu.',
  ],
  [
    'a career at a body of the State',
    'O, Daxili İşlər Nazirliyində sürücü işləmişdir.',
    'O, İş yeri1-də işləmişdir.',
  ],
  [
    'a former post at a body of the State',
    'O, Yasamal Rayon Prokurorluğunun keçmiş sürücüsüdür.',
    'O, İş yeri1-dədir.',
  ],
  [
    'an institution under a body of the State',
    'Hüseynova Lalə Rauf qızı (Səhiyyə Nazirliyinin tabeliyindəki mərkəzin metodisti) gəldi.',
    'Şəxs1 (İş yeri1) gəldi.',
  ],
] as const;

const KEPT = [
  ['an official who acts', 'Nəsimi Rayon Polis İdarəsinin müstəntiqi qərar çıxarıb.'],
  ['a body that acts', 'Səhiyyə Nazirliyinin kollegiyası qaydaları təsdiq edib.'],
  ['a register', 'O, Dövlət Miqrasiya Xidmətində qeydiyyata alınmayıb.'],
  ['a representative', 'Vergi Xidmətinin əməkdaşı olan nümayəndə etiraz etdi.'],
  [
    'a party that is the employer',
    'Cavabdeh Dövlət Statistika Komitəsinə qarşı iddia: o, Dövlət Statistika Komitəsində işləyib.',
  ],
  ['a union of States', 'Azərbaycan Avropa Şurasının üzvüdür.'],
  ['no name', 'O, məktəbdə müəllim işləyir.'],
] as const;

describe('institutions', () => {
  it.each(GENERALISED)('goes: %s', (_why, sentence, output) =>
    expect(outputOf(sentence)).toBe(output),
  );

  it.each(KEPT)('stays: %s', (_why, sentence) => expect(outputOf(sentence)).toBe(sentence));

  it('leaves a text about nobody alone', () => {
    const text = 'Azərbaycan Texniki Universitetində təhsil alanlara təqaüd verilir.';
    expect(printed(text)).toEqual([text]);
  });
});
