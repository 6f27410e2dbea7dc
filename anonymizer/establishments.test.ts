import { describe, expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

/** What a reader sees of a sentence that stands behind one about a witness. */
function outputOf(sentence: string): string {
  const lead = 'Şahid Məmmədov Elçin Rauf oğlu izahat verdi.';
  const document = factsOf(lead, sentence);
  const { text } = anonymize(document, undefined, DEFAULT_POLICY, 'establishments');
  return text.blocks[1]?.text ?? '';
}

const GENERALISED = [
  ['a number before a title', 'Anası 2 saylı Əsəb-ruhi Dispanserdə yatıb.', 'Tibb müəssisəsi1-də'],
  ['a house of a trade', 'O, Gəncə Tikiş Evində biçici işləyir.', 'İş yeri1-də işləyir'],
  [
    'a person of history and a post',
    'Qadın Ü.Hacıbəyov adına kinostudiyada montajçı işləmişdir.',
    'Qadın İş yeri1-də işləmişdir.',
  ],
  [
    'a person before `adına` who is no party',
    'O, M.Soyadov adına Təcili Yardım xəstəxanasına aparılıb.',
    'O, Tibb müəssisəsi1-ə aparılıb.',
  ],
  [
    'words before `üzrə`',
    'O, Sümük Sınıqları üzrə Elmi-Praktiki Mərkəzdə yatıb.',
    'O, İş yeri1-də yatıb.',
  ],
  [
    'a faculty of a school in capitals',
    'Oğlu Memarlıq Universitetin dizayn fakültəsində oxuyur.',
    'Oğlu Təhsil müəssisəsi1-də oxuyur.',
  ],
  [
    'a class of a school of a poet',
    'O, M.Ə.Sabir adına məktəbin hazırlıq qrupunda oxuyan nəvəsidir.',
    'O, Təhsil müəssisəsi1-də oxuyan nəvəsidir.',
  ],
  [
    'where a paper was handed in for work',
    'O, diplomu Uşaq Bərpa Mərkəzinə təqdim edərək əmrlə işə götürülüb.',
    'O, diplomu İş yeri1-ə təqdim edərək əmrlə işə götürülüb.',
  ],
  ['a circle', 'Uşaq “Gənc ovçu” dərnəyində məşğul olur.', 'Uşaq İş yeri1-də məşğul olur.'],
  ['a name of Soviet times', 'Onlar Kalinin meyvə bazasında işləmişlər.', 'Onlar İş yeri1-də'],
  ['a shrine of a person', 'Onu Seyid Əhməd pirində dəfn etmişlər.', 'Onu Yer1-də dəfn'],
  ['a house of a cooperative', 'Mənzil “Dalğa” MTK-nın 3-cü blokunda yerləşir.', 'Mənzil Yer1-də'],
  ['an adjective with a capital', 'Oğlu Defektoloq-psixoloji mərkəzdə qeydiyyatdadır.', '1-də'],
  [
    'an opening word before a school',
    'Uşaq K.Soyadov adına 34 saylı məktəb-liseydə oxuyur.',
    'Uşaq Təhsil müəssisəsi1-də oxuyur.',
  ],
  [
    'a school whose class has a teacher',
    'Bunu 15 saylı məktəb-liseyin sinif rəhbəri dedi.',
    'sinif rəhbəri dedi.',
  ],
  ['a bend of a road', 'Maşını Quşçular dönüşündə aşırıb.', 'Maşını Yer1-də aşırıb.'],
  [
    'an object before a place',
    'O, taxılı Xəlfəli dəyirmanından yükləyib.',
    'O, taxılı Zavod1-dən yükləyib.',
  ],
] as const;

const KEPT = [
  ['a kind that opens a sentence', 'Uşaq bağçasına ərizə verilib.'],
  ['a word in quotation marks', 'Qız “ulduz” dərnəyinə gedir.'],
  ['a department of any office', 'O, kadrlar şöbəsinin mütəxəssisi işləyir.'],
  ['an official who gives a paper', 'Rayon polis şöbəsinin axtarış qrupunun rəisi arayış verib.'],
  ['a fault in a part', 'Əyləc sistemindəki nasazlığı sürücü yola çıxmamış bilməli idi.'],
  ['somebody behind the wheel', 'Sükan arxasındakı şəxs iclas zalında oturub.'],
  ['a share in a garden', 'Bağdakı payın hədiyyə edilməsi mübahisəlidir.'],
  ['a duty before a creditor', 'Tələbkar qarşısındakı öhdəliyinin hissə-hissə icra edilməsi olar.'],
  ['a wire', 'Od iddiaçının damındakı elektrik xəttindən düşüb.'],
  ['a nurse and a pronoun', 'Xəbəri ona xəstəxananın tibb bacısı verdi.'],
  ['a dwelling on a floor', 'İkinci mərtəbədəki mənzildə boru partlayıb.'],
  ['kin of kin', 'Mirası atalarının bacısı qəbul edib.'],
] as const;

describe('establishments', () => {
  it.each(GENERALISED)('goes: %s', (_why, sentence, output) =>
    expect(outputOf(sentence)).toContain(output),
  );

  it.each(KEPT)('stays: %s', (_why, sentence) => expect(outputOf(sentence)).toBe(sentence));
});
