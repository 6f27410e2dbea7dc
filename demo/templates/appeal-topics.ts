/** Disputes that come up to the higher courts: what was claimed, what was said, which law was at stake. */
export type AppealTopic = {
  /** `… tələbinə dair mülki işə` */
  readonly subject: string;
  readonly claim: string;
  readonly plea: string;
  readonly complaint: string;
  readonly law: string;
  readonly sound: string;
  readonly unsound: string;
};

export const CIVIL_TOPICS: readonly AppealTopic[] = [
  {
    subject: 'borcun qaytarılması tələbinə dair',
    claim:
      'İddiaçı göstərmişdir ki, {lent} tarixdə cavabdehə {sum} məbləğində borc vermiş, bu barədə cavabdeh öz əli ilə iltizam yazmışdır. Borc {due} tarixədək qaytarılmalı olsa da, cavabdeh onu ödəməmişdir.',
    plea: 'Cavabdeh iddianı tanımayaraq bildirmişdir ki, iltizam ona təzyiq altında yazdırılmış, pul isə faktiki verilməmişdir.',
    complaint:
      'Şikayətdə göstərilir ki, birinci instansiya məhkəməsi iltizamın məzmununu düzgün şərh etməmiş, xətşünaslıq ekspertizasının təyin edilməsi barədə vəsatəti əsassız rədd etmiş, şahidlərin ifadələrinə birtərəfli qiymət vermişdir.',
    law: 'Azərbaycan Respublikasının Mülki Məcəlləsinin 739-cu maddəsinə əsasən borc müqaviləsi pul və ya əşya verildiyi andan bağlanmış sayılır. 427-ci maddəyə əsasən öhdəlik müəyyən edilmiş müddətdə icra olunmalı, 449-cu maddəyə əsasən isə pul öhdəliyinin gecikdirilməsinə görə borclu məsuliyyət daşımalıdır.',
    sound:
      'Kollegiya hesab edir ki, iltizamın məzmunu pulun verildiyini açıq təsdiq edir, onun təzyiq altında yazılmasına dair isə heç bir sübut təqdim olunmamışdır.',
    unsound:
      'Kollegiya müəyyən edir ki, birinci instansiya məhkəməsi pulun faktiki verilməsini təsdiq edən sübutları araşdırmamış, iltizamda göstərilən tarixlə bank çıxarışı arasındakı ziddiyyətə qiymət verməmişdir.',
  },
  {
    subject:
      'işə bərpa edilmə və məcburi işburaxma müddəti üçün əmək haqqının ödənilməsi tələbinə dair',
    claim:
      'İddiaçı göstərmişdir ki, {lent} tarixdən {job} vəzifəsində işləmiş, {due} tarixli əmrlə əsassız olaraq işdən çıxarılmışdır. Ona ödənilməli orta əmək haqqının məbləği {sum} təşkil edir.',
    plea: 'Cavabdeh iddiaya etiraz edərək işçinin əmək funksiyasını kobud pozduğunu bildirmişdir.',
    complaint:
      'Şikayətdə göstərilir ki, məhkəmə intizam pozuntusunun olub-olmadığını araşdırmamış, Əmək Məcəlləsində nəzərdə tutulmuş bir aylıq iddia müddətinin ötürülməsinə dair dəlilə cavab verməmişdir.',
    law: 'Azərbaycan Respublikasının Əmək Məcəlləsinin 70 və 71-ci maddələrinə əsasən işəgötürən əmək müqaviləsini yalnız qanunda göstərilmiş əsaslarla və qaydada ləğv edə bilər. 296-cı maddəyə əsasən işçi hüququnun pozulduğunu öyrəndiyi gündən bir ay müddətində məhkəməyə müraciət edə bilər, 300-cü maddə isə pozuntunun nəticələrini müəyyən edir.',
    sound:
      'Kollegiya hesab edir ki, işəgötürən intizam pozuntusuna dair yazılı izahat almamış, əmri qanunun tələb etdiyi müddətdə verməmişdir və bu pozuntular işdən çıxarılmanı qanunsuz edir.',
    unsound:
      'Kollegiya müəyyən edir ki, iddiaçı əmrlə vaxtında tanış edilmiş, lakin məhkəməyə üzrlü səbəb olmadan müddət bitdikdən sonra müraciət etmişdir; bu hal birinci instansiya məhkəməsi tərəfindən nəzərə alınmamışdır.',
  },
  {
    subject:
      'özbaşına tikilinin sökülməsi və torpaq sahəsindən istifadəyə maneənin aradan qaldırılması tələbinə dair',
    claim:
      'İddiaçı göstərmişdir ki, cavabdeh {lent} tarixdən sonra ona məxsus torpaq sahəsinin sərhədində icazəsiz tikili inşa etmiş, nəticədə giriş yolu bağlanmışdır. Vurulmuş zərər {sum} həcmində qiymətləndirilmişdir.',
    plea: 'Cavabdeh bildirmişdir ki, tikili {lent} tarixdən xeyli əvvəl mövcud olmuş və tərəflərin razılığı ilə saxlanılmışdır.',
    complaint:
      'Şikayətdə göstərilir ki, tikinti-texniki ekspertiza natamam aparılmış, yerində baxış isə şikayətçinin iştirakı olmadan keçirilmişdir.',
    law: 'Azərbaycan Respublikasının Mülki Məcəlləsinin 157-ci maddəsi mülkiyyətçiyə hüququnun hər hansı pozuntusunun aradan qaldırılmasını tələb etmək imkanı verir, 180-ci maddəsi isə özbaşına tikintinin nəticələrini müəyyən edir. Torpaq Məcəlləsinin 65-ci maddəsinə əsasən torpaq sahəsinin sərhədləri planda və yerdə göstərilir.',
    sound:
      'Kollegiya hesab edir ki, tikilinin iddiaçının torpaq sahəsinə keçməsi ekspert rəyi və kadastr planı ilə təsdiqini tapmışdır.',
    unsound:
      'Kollegiya müəyyən edir ki, ekspertin gəldiyi nəticə ehtimal xarakteri daşıyır, tikilinin inşa vaxtı isə araşdırılmamışdır.',
  },
  {
    subject: 'avtomobil qəzası nəticəsində vurulmuş zərərin ödənilməsi tələbinə dair',
    claim:
      'İddiaçı göstərmişdir ki, {lent} tarixdə baş vermiş yol-nəqliyyat hadisəsi nəticəsində avtomobilinə zərər dəymiş, {due} tarixli qiymətləndirmə aktına əsasən zərərin məbləği {sum} təşkil etmişdir.',
    plea: 'Cavabdeh qəzada hər iki sürücünün təqsiri olduğunu, zərərin məbləğinin şişirdildiyini bildirmişdir.',
    complaint:
      'Şikayətdə göstərilir ki, məhkəmə qarışıq təqsir məsələsini həll etməmiş, sığorta ödənişinin artıq verilmiş hissəsini nəzərə almamışdır.',
    law: 'Azərbaycan Respublikasının Mülki Məcəlləsinin 1097-ci maddəsinə əsasən zərər vuran ona təqsirli olduğu halda cavabdehdir, 21-ci maddəyə əsasən hüququ pozulmuş şəxs ona vurulmuş zərərin əvəzinin tam ödənilməsini tələb edə bilər. 1115-ci maddə zərərin əvəzinin ödənilməsi üsullarını göstərir.',
    sound:
      'Kollegiya hesab edir ki, hadisədə cavabdehin təqsiri qanuni qüvvəyə minmiş qərarla müəyyən edilmiş, zərərin məbləği isə müstəqil qiymətləndirmə ilə təsdiqlənmişdir.',
    unsound:
      'Kollegiya müəyyən edir ki, qiymətləndirmədə köhnəlmə nəzərə alınmamış, sığortaçının verdiyi ödəniş çıxılmamışdır.',
  },
];
