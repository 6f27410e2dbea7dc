import { describe } from 'vitest';
import { type NumberRow, testNumbers } from '#tests/fixtures/number-finds.ts';

const TAKEN: readonly NumberRow[] = [
  ['Arayışı ⟦(0 51) 855.98.02⟧ nömrəsindən göndərib.', 'zero apart in brackets'],
  ['Pulu ⟦0 70 / 902 / 97 / 32⟧ nömrəli pulqabıya köçürüb.', 'zero apart, slashes'],
  ['Evinə ⟦0 21 26 82660⟧ ilə zəng edib.', 'five digits at the end'],
  ['SMS ⟦(077) ***-08-57⟧ nömrəsinə gedib.', 'figures hidden'],
  ['Nömrə ⟦+994 50 212 ** 57⟧ idi.', 'two figures hidden'],
  ['Dərhal ⟦18 121-0543⟧ xəttinə deyilməlidir.', 'line that is called'],
  ['Dərhal ⟦*6820⟧ xəttinə deyilməlidir.', 'star'],
  ['Şəhər telefonuna (⟦505-25-23⟧) cavab verib.', 'brackets behind the word'],
  ['Ответил по телефону ⟦564-47-12, доб. 19⟧ сам.', 'line inside the house'],
  ['İş telefonu ⟦564-47-12 (daxili 118)⟧.', 'the same in brackets'],
  ['Əlaqə: ⟦2-14-55⟧.', 'local number'],
  ['Qonşusu ⟦212-34-56⟧-ya zəng etdi.', 'call behind groups'],
  ['O, ⟦34-56⟧ ilə bitən nömrəyə zəng edib.', 'last digits'],
  ['“⟦yetmiş – iki yüz on iki – otuz dörd – əlli altı⟧” nömrəsinə yazıb.', 'in words'],
  ['Записал: ⟦ноль пятьдесят, двести двенадцать, тридцать четыре, пять⟧.', 'Russian words'],
];

const LEFT: readonly NumberRow[] = [
  ['102 xəttinə zəng edib', 'police'],
  ['110 kV-luq elektrik xətti çəkilib', 'line of electricity'],
  ['Hadisə 05.01.2024 12:30 radələrində olub', 'day and hour'],
  ['Yüz iyirmi beş min manat və on iki nömrəli ev', 'amount in words'],
];

describe('telephones in rarer notations', () => {
  testNumbers(TAKEN, LEFT);
});
