import { expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function outputOf(text: string): string {
  return anonymize(factsOf(text), undefined, DEFAULT_POLICY, 'seed').text.blocks[0]?.text ?? '';
}

it.each([
  [
    'a worker of a company that is no party',
    'Sahəni “Xəritə-Plan” MMC-nin geodezisti Əliyev Sarvan Rza oğlu ölçüb.',
    'Sahəni İş yeri1-də Şəxs1 ölçüb.',
  ],
  [
    'the head of a company speaks for it',
    'Sahəni “Xəritə-Plan” MMC-nin direktoru Əliyev Sarvan Rza oğlu ölçüb.',
    'Sahəni Şirkət1 MMC-nin direktoru Şəxs1 ölçüb.',
  ],
  [
    'a company that is told as a party keeps its label',
    'Cavabdeh “Xəritə-Plan” MMC-nin anbardarı Əliyev Sarvan Rza oğlu gəlib.',
    'Cavabdeh Şirkət1 MMC-nin anbardarı Şəxs1 gəlib.',
  ],
  [
    'a part of a private company has a label of its own',
    'Əliyev Sarvan Rza oğlu “Xəritə-Plan” MMC-də yem anbarında yükvuran işləyib. “Xəritə-Plan” bağlanıb.',
    'Şəxs1 Şirkət1 MMC-də İş yeri1-də işləyib. Şirkət1 bağlanıb.',
  ],
  [
    'what the State owns has no label: its name goes with the place',
    'Əliyev Sarvan Rza oğlu “Azərsu” ASC-nin rayon idarəsində elektrik işləyir.',
    'Şəxs1 İş yeri1-də işləyir.',
  ],
  [
    'the post in a private company goes, the company that is named again keeps its label',
    'Əliyev Sarvan Rza oğlu “Xəritə-Plan” MMC-də suvarma ustası olub. “Xəritə-Plan” bağlanıb.',
    'Şəxs1 Şirkət1 MMC-də Peşə1 olub. Şirkət1 bağlanıb.',
  ],
  [
    'a company that is named but as somebody’s employer is part of the place of work',
    'Əliyev Sarvan Rza oğlu “Xəritə-Plan” MMC-də baş konstruktor vəzifəsində çalışır.',
    'Şəxs1 İş yeri1-də çalışır.',
  ],
  [
    'a part of such a company',
    'Əliyev Sarvan Rza oğlu “Xəritə-Plan” MMC-nin boyaq sexində laborant olmuşdur.',
    'Şəxs1 İş yeri1-də olmuşdur.',
  ],
  [
    'taken on there',
    'Əliyev Sarvan Rza oğlu “Xəritə-Plan” MMC-yə gecə növbətçisi kimi işə düzəlib.',
    'Şəxs1 İş yeri1-ə işə düzəlib.',
  ],
  [
    'taken on by a company that is named again',
    'Əliyev Sarvan Rza oğlu “Xəritə-Plan” MMC-yə mühasib təyin olunub. “Xəritə-Plan” bağlanıb.',
    'Şəxs1 Şirkət1 MMC-yə Peşə1 təyin olunub. Şirkət1 bağlanıb.',
  ],
  [
    'who leads a company is told',
    'Əliyev Sarvan Rza oğlu “Xəritə-Plan” MMC-nin icraçı direktoru olub.',
    'Şəxs1 Şirkət1 MMC-nin icraçı direktoru olub.',
  ],
  [
    'the post behind a company in brackets',
    'Əliyev Sarvan Rza oğlu (“Xəritə-Plan” MMC, baş texnoloq) gəldi.',
    'Şəxs1 (İş yeri1) gəldi.',
  ],
  [
    'a town before a numbered place',
    'Əliyev Sarvan Rza oğlu Sumqayıt şəhər 18 saylı körpələr evi-uşaq bağçasında tərbiyəçi işləmişdir.',
    'Şəxs1 Bağça1-də işləmişdir.',
  ],
  [
    'where somebody studies',
    'Əliyev Sarvan Rza oğlu – tələbə – Sumqayıt Dövlət Universiteti, 3-cü kurs; subay.',
    'Şəxs1 – tələbə – İş yeri1; subay.',
  ],
  [
    'a higher village',
    'Əliyev Sarvan Rza oğlu Şəki rayonunun Baş Göynük kənd sakinidir.',
    'Şəxs1 Şəki rayonunun Kənd1 sakinidir.',
  ],
  [
    'a people in a line of data',
    'Алиев Сарван Рза оглы, уроженец Хачмазского района, лезгин, образование среднее.',
    'Şəxs1, уроженец Хачмазского района, Məlumat1, образование среднее.',
  ],
])('%s', (_, text, is) => expect(outputOf(text)).toBe(is));
