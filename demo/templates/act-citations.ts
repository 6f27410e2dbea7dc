/**
 * The demonstration acts as decisions cite them, by the token that stands in the templates. Dates and
 * numbers are those of `acts/act-table.ts`; a test holds the two together.
 */
export const ACT_CITATIONS: Readonly<Record<string, string>> = {
  act_credit:
    'Azərbaycan Respublikası Nazirlər Kabinetinin 2019-cu il 14 may tarixli 9101 nömrəli qərarı ilə təsdiq edilmiş “Borclularla yazışma Qaydaları”',
  act_rent:
    'Azərbaycan Respublikası Nazirlər Kabinetinin 2018-ci il 6 mart tarixli 9102 nömrəli qərarı ilə təsdiq edilmiş “Kirayə hesablaşmalarının sənədləşdirilməsi Qaydaları”',
  act_consumer:
    'Azərbaycan Respublikası Nazirlər Kabinetinin 2020-ci il 9 sentyabr tarixli 9103 nömrəli qərarı ilə təsdiq edilmiş “Zəmanət müraciətlərinə baxılma Qaydaları”',
  act_valuation:
    'Azərbaycan Respublikası Nazirlər Kabinetinin 2017-ci il 21 noyabr tarixli 9104 nömrəli qərarı ilə təsdiq edilmiş “Dəymiş zərərin qiymətləndirilməsi Qaydaları”',
  act_boundary:
    'Azərbaycan Respublikası Nazirlər Kabinetinin 2018-ci il 17 aprel tarixli 9105 nömrəli qərarı ilə təsdiq edilmiş “Torpaq sahələrinin sərhəd nişanları Qaydaları”',
  act_record:
    'Azərbaycan Respublikası Nazirlər Kabinetinin 2019-cu il 3 dekabr tarixli 9106 nömrəli qərarı ilə təsdiq edilmiş “Kadr sənədlərinin aparılması Qaydaları”',
  act_supply:
    'Azərbaycan Respublikası Nazirlər Kabinetinin 2021-ci il 25 fevral tarixli 9107 nömrəli qərarı ilə təsdiq edilmiş “Malların təhvil-təslim sənədləri Qaydaları”',
  act_pension:
    'Azərbaycan Respublikası Nazirlər Kabinetinin 2020-ci il 30 iyun tarixli 9108 nömrəli qərarı ilə təsdiq edilmiş “Staj sənədlərinin yoxlanılması Qaydaları”',
  act_tax:
    'Azərbaycan Respublikası Nazirlər Kabinetinin 2020-ci il 15 yanvar tarixli 9109 nömrəli qərarı ilə təsdiq edilmiş “Kameral yoxlama materialları Qaydaları”',
  act_road:
    'Azərbaycan Respublikası Nazirlər Kabinetinin 2019-cu il 8 oktyabr tarixli 9110 nömrəli qərarı ilə təsdiq edilmiş “Texniki vasitələrin göstəriciləri Qaydaları”',
  act_evidence:
    'Azərbaycan Respublikası Baş prokurorunun 2021-ci il 11 mart tarixli 9/21 nömrəli əmri ilə təsdiq edilmiş “Maddi sübutların uçotu Təlimatı”',
  act_enforce:
    'Azərbaycan Respublikası Ədliyyə Nazirliyinin 2022-ci il 19 yanvar tarixli 9-N nömrəli qərarı ilə təsdiq edilmiş “İcra müraciətləri Qaydaları”',
};
