import { expect, test } from 'vitest';
import { partGlued } from './glued.ts';
import { normalize } from './normalize.ts';
import { MISREAD } from './text-quality.ts';

const parted = (text: string) => partGlued(normalize(text, 1), () => false).text;

test.each([
  ['Kitabda Qarayev E.T.-ninadı çəkilir', 'E.T.-nin adı'],
  ['Ona Qarayev M.K.-yəqarşı dedilər', 'M.K.-yə qarşı'],
  ['Elmar vəQARAYEV gəldi', 'və QARAYEV'],
  ['Akt vəA.E.Qarayevin tələbi', 'və A.E.'],
  ['oradan QARAYEVA SEVDA QIZININxeyrinə alınsın', ' xeyrinə'],
  ['QARAYEV ELMAR VAHİDOĞLUNDAN ALINSIN', 'VAHİD OĞLUNDAN'],
  ['Мамедова Офелия Ягуб кызывыросла там', 'кызы выросла'],
  ['Джафаргулиевоштрафован и уплатил', 'Джафаргулиев оштрафован'],
  ['Oğlum Elmarhər şənbə gəlir', 'Elmar hər'],
  ['Ora Qarayevsoltan gəldi', 'Qarayev soltan'],
  ['иск Мамедова Орхана Ариф оглыи Мамедовой', 'оглы и'],
  ['к Мамедовой Сабине Юсиф кызыо признании', 'кызы о'],
  ['иск Трофимовой Инны Аркадьевнык нему', 'Аркадьевны к'],
  ['иМамедов Орхан Ариф оглы', 'и Мамедов'],
  ['показания иА.Б. Мамедова', 'и А.Б.'],
  ['Мамедова Севда Джавидкызы сообщила', 'Джавид кызы'],
  ['Мамедовым ОрханомЮнис оглы', 'Орханом Юнис'],
  ['QARAYEVElmar Yunisoğlu', 'QARAYEV Elmar Yunis oğlu'],
  ['Vaqifli YaqubYunisqızı', 'Yaqub Yunis qızı'],
  ['Qarayevüstünə gələndə. Orada Qarayev idi', 'Qarayev üstünə'],
  ['Ora Qarayevunəl qaldırması', 'Qarayevun əl'],
  ['Qarayevanınifadələri', 'Qarayevanın ifadələri'],
  ['Nazpəriməxala gəldi', 'Nazpərimə xala'],
  ['Bu, VaqifliElmar idi', 'Vaqifli Elmar'],
  ['Qarayev Elmar Yunis oğlu, Elmarınkənd evi', 'Elmarın kənd'],
])('parts %s', (text, part) => {
  expect(parted(text)).toContain(part);
});

test.each([
  'Bu, Qarayev Q.S.-dandır.',
  'Bu, Qarayev Q.S.-nındır.',
  'Ширинбейли Орхан Кямал оглы пришёл',
  'Россельхозбанк и Мосэнергосбыт ответили',
  'Зарегистрирована она там',
  'Həsənqaya kəndində AzDTN-in sənədi',
  'Orada Fəxrizamanın və Bəhmənsoltanın evi var',
  'Aslan oğlu ilə Urfan Aslanbəylinin maşını və Aslanxanlının evi',
  'Akt NURLUnun T.B. adınadır',
  'Orada Ənvəralıya pul verdilər',
  'Зуеву Константину Руслановичу выдали',
  'Nərimanovkənd və Şəhərkənarı yol',
  'WhatsAppda və YouTubeda yazdı, PaşaBank da',
  'Şeyxzaman Davud oğlu və Şeyxzamangilin evi, Davudcuğumun evi',
  'Qarayevgildə və Qarayevlərin evində',
])('leaves %s', (text) => {
  expect(parted(text)).toBe(text);
});

test('leaves a misread ending with its name', () => {
  const view = { ...normalize('Yaxta Qarayevlann ve Qarayev var', 1), quality: MISREAD };
  expect(partGlued(view, () => false).text).toContain('Qarayevlann');
  expect(parted('Yaxta Qarayevlann ve Qarayev var')).toContain('Qarayev lann');
});
