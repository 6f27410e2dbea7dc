import { describe } from 'vitest';
import { type NumberRow, testNumbers } from '#tests/fixtures/number-finds.ts';

const TAKEN: readonly NumberRow[] = [
  ['Tərəflər ⟦411-FC-b⟧ nömrəli əlavəni bağlayıblar.', 'letter behind letters'],
  ['Üzüyü ⟦334/Lom⟧ nömrəli müqavilə ilə qoyub.', 'word with a capital'],
  ['Təyin edilmə haqqında qərar № ⟦180/m-s⟧ verilib.', 'letters with a hyphen'],
  ['Baxış prot. № ⟦22/baxış-54⟧ tərtib edilib.', 'long word between the signs'],
  ['İcra vərəqəsi ⟦4677178-c⟧, icra işi.', 'letter that is no case'],
  ['Dənizdə ⟦B 15388 AZ⟧ bort nömrəli qayıq', 'country behind the number'],
  ['Mədaxil qəbzi: ⟦MK 9888⟧.', 'no code of law has so many articles'],
  ['Bağ evi, çıxarış ⟦61.83270.72⟧ – 116 000 manat', 'dots of a register'],
  ['Axtarış elan edilib, ax. işi № ⟦9/1328⟧.', 'file named in short'],
  ['Axtarış işi № ⟦27890⟧ açılıb.', 'file of the police'],
  ['Müdafiəçi (ord. № ⟦118⟧) gəlib.', 'order of an advocate'],
  ['Məhkəmənin tələbi ilə verilmiş ⟦931-K⟧ nömrəli əmr', 'the court only asked for it'],
  ['Nazirliyin sorğusuna əsasən yazılmış ⟦71/ş⟧ nömrəli əmr', 'the same of a ministry'],
  ['Arayış ⟦fond 118, siyahı 2, iş 44⟧ üzrə verilib.', 'place in an archive'],
  ['Sənəd (⟦f. 118, s. 2, i. 44, v. 12⟧) oradadır.', 'the same in short'],
  ['Arxivin ⟦118 saylı fondunun 2 saylı siyahısının 44⟧ saylı işi', 'in words'],
  ['Справка: ⟦ф. 118, оп. 2, д. 44, л. 12⟧.', 'in Russian'],
  ['Yük ⟦25 – YK – 229⟧ nişanlı maşında idi.', 'dashes of a plate'],
  ['Akt (⟦06483 3⟧) tərtib edilib.', 'cut in brackets'],
  ['Vəkilin order № ⟦2945 28⟧, etibarnaməsi var.', 'cut behind its sign'],
  ['Ekspertin ⟦33 99⟧ nömrəli rəyi', 'cut before its link'],
  ['Yerində baxış aktı (⟦97/ b⟧) nəzərə alınmayıb.', 'cut behind the slash'],
  ['Əmək qabiliyyətini itirmə vərəqi ⟦089 485⟧, həkim', 'cut behind a zero'],
  ['Sifarişli məktub (⟦RA5412955 65AZ⟧) yollanıb.', 'cut in a number of the post'],
  ['Şəxsiyyət vəsiqəsi (⟦AZ E № 96937888⟧)', 'cut in the letters of the country'],
  ['Служебная записка № ⟦41 7⟧ составлена.', 'cut before a verb'],
];

const LEFT: readonly NumberRow[] = [
  ['T/ş-1-in nömrəsi ilə, z/ç-2 barədə, M/İ-1', 'accused and injured in short'],
  ['MK 412-ci maddə, MK 1097.2, CM 177.2.3', 'articles'],
  ['Mülki iş № 27890, c. işi № 1234', 'files of courts'],
  ['Nazirlər Kabinetinin 118 nömrəli qərarı', 'act of the government'],
  ['Поезд № 671/672 прибыл.', 'train'],
  ['Pensiya fondunun 2 saylı filialı', 'no archive'],
  ['12-dən 15-dək, 20-yə, 7-nin', 'cases'],
  ['Siyahıda 17 yaşlı 12 nəfər var.', 'an age and a count'],
];

describe('letters behind numbers, places in archives', () => {
  testNumbers(TAKEN, LEFT);
});
