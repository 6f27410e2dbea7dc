import { describe, expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function outputOf(text: string): string {
  const { text: output } = anonymize(factsOf(text), undefined, DEFAULT_POLICY, 'callings');
  return output.blocks.map((block) => block.text).join('\n');
}

/** Each row: a calling of a court or the State, and the same calling at a works, a school, a shop. */
const PAIRS: readonly (readonly [why: string, kept: string, masked: string])[] = [
  [
    'an inspector of the police; of a warehouse',
    'Polis idarəsinin inspektoru Zağıyev Tərlan protokol tərtib edib.',
    'Təhlükəsizlik xidmətinin inspektoru Zağıyev Tərlan anbarı yoxlayıb.',
  ],
  [
    'by the field: of the customs; of loans',
    'Gömrük inspektoru Zağıyev Tərlan bəyannaməni yoxlayıb.',
    'Kredit inspektoru Zağıyev Tərlan borcalana zəng edib.',
  ],
  [
    'who drew up a protocol; who looks at tickets',
    'Müfəttiş Zağıyev Tərlan inzibati xəta haqqında protokol tərtib edib.',
    'Müfəttiş Zağıyev Tərlan avtobusda bilet yoxlayıb.',
  ],
  [
    'an operative; a teller',
    'Cinayət axtarışı şöbəsinin əməliyyatçısı Zağıyev Tərlan onu saxlayıb.',
    'Əməliyyatçı Zağıyev Tərlan kassada pulu sayıb.',
  ],
  [
    'a specialist whom a court called; who mends a lift',
    'Məhkəmənin çağırdığı mütəxəssis Zağıyev Tərlan izah etdi.',
    'Mütəxəssis Zağıyev Tərlan lifti təmir edib.',
  ],
  [
    'a psychologist whose opinion was asked; who has a practice',
    'Psixoloq Zağıyeva Tərlanın rəyi oxundu.',
    'Psixoloq Zağıyeva Tərlan seans keçirib.',
  ],
  [
    'a teacher at a questioning; with an employer',
    'Pedaqoq Zağıyeva Tərlanın iştirakı ilə azyaşlı dindirildi.',
    'Pedaqoq Zağıyeva Tərlan repetitor kimi dərs deyib.',
  ],
  [
    'an interpreter of a hearing; of tourists',
    'Tərcüməçi Zağıyeva Tərlan vasitəsilə ifadə verdi.',
    'Tərcüməçi Zağıyeva Tərlan turistləri müşayiət edib.',
  ],
  [
    'a tongue says nothing of whose interpreter it is',
    'İngilis dili tərcüməçisi Zağıyeva Tərlan məhkəmə iclasında iştirak edib.',
    'İngilis dili tərcüməçisi Zağıyeva Tərlan turistləri müşayiət edib.',
  ],
  [
    'an appraiser with a report; one whom a party hired',
    'Qiymətləndirici Zağıyev Tərlan hesabat verib.',
    'Bankın sifarişi ilə qiymətləndirici Zağıyev Tərlan hesabat verib.',
  ],
  [
    'an auditor of the State; of a firm',
    'Dövlət Xidmətinin auditoru Zağıyev Tərlan akt tərtib edib.',
    'Daxili audit şöbəsinin auditoru Zağıyev Tərlan çatışmazlığı aşkar edib.',
  ],
  [
    'an administrator of a bankruptcy; of a hotel',
    'İnzibatçı Zağıyev Tərlan kreditorların siyahısını tərtib edib.',
    'Oteldə inzibatçı Zağıyev Tərlan növbədə olub.',
  ],
  [
    'a clerk of a hearing; of an office',
    'Hakim gəldi, katib Zağıyeva Tərlan protokol yazdı.',
    'Qəbulda katib Zağıyeva Tərlan oturub.',
  ],
  [
    'a signature; who receives letters',
    'Katib Zağıyeva Tərlan.',
    'Katib Zağıyeva Tərlan məktubu götürüb.',
  ],
  [
    'an expert of a centre; of an insurer',
    'Ekspertiza Mərkəzinin eksperti Zağıyev Tərlan baxış keçirib.',
    'Sığorta eksperti Zağıyev Tərlan avtomobili çəkib.',
  ],
  [
    'Russian: a specialist at a questioning; at work',
    'Специалист Загиев Тарлан участвовал в допросе.',
    'Специалист Загиев Тарлан установил кондиционер.',
  ],
  [
    'Russian: a secretary of a hearing; of an office',
    'В судебном заседании при секретаре Загиеве Тарлане.',
    'Секретарь Загиева Тарлан приняла письмо в офисе.',
  ],
];

describe('callings that works have as well', () => {
  it.each(PAIRS)('%s', (_why, kept, masked) => {
    expect(outputOf(kept)).toMatch(/Zağıyev|Загиев/u);
    expect(outputOf(masked)).not.toMatch(/Zağıyev|Загиев/u);
  });
});

/** Texts in which somebody who is private in one place is called by his calling alone in another. */
const CALLED_AGAIN: readonly (readonly [why: string, text: string])[] = [
  [
    'of a clinic, then by the calling and the surname',
    'Klinikanın eksperti Tərlan Zağıyev baxış keçirib. Ekspert Zağıyevin rəyi işə əlavə olunub.',
  ],
  [
    'of a bank, then with an initial beside a hearing',
    'Bankın mütəxəssisi Tərlan Zağıyev çıxarış verib. Məhkəmə iclasında mütəxəssis T.Zağıyev dinlənilib.',
  ],
  [
    'first with nothing told, then beside words of a court',
    'Mütəxəssis Tərlan Zağıyev lifti təmir edib. Lift iki gün işləmiş, üçüncü gün isə yenidən dayanmış, qapısı açılmamış, sakinlər pilləkənlə qalxmalı olmuşlar, buna görə də bir ay xidmət haqqı ödəməmişlər. Məhkəmə iclasında mütəxəssis T.Zağıyev bunu dedi.',
  ],
  [
    'a witness, then by the calling',
    'Şahid Tərlan Zağıyev dindirildi. Məhkəməyə gələn mütəxəssis T.Zağıyev bunu təsdiq etdi.',
  ],
];

describe('a private person called by a calling again', () => {
  it.each(CALLED_AGAIN)('%s', (_why, text) => {
    expect(outputOf(text)).not.toContain('Zağıyev');
  });

  it('keeps an expert of a court named so twice', () => {
    const text =
      'Ekspertiza Mərkəzinin eksperti Tərlan Zağıyev baxış keçirib. Ekspert T.Zağıyevin rəyi oxundu.';
    expect(outputOf(text).match(/Zağıyev/gu)).toHaveLength(2);
  });
});
