import { describe } from 'vitest';
import { type NumberRow, testNumbers } from '#tests/fixtures/number-finds.ts';

const TAKEN: readonly (readonly [marked: string, why: string])[] = [
  ['İcarəçi (⟦6091-i⟧ nömrəli müqavilə) gecikib.', 'no ending stands before `nömrəli`'],
  ['Zərər (qiymətləndirmə arayışı ⟦909-qiymət⟧) böyükdür.', 'long word behind a hyphen'],
  ['Ekspertizanın ⟦Tr-4036⟧ nömrəli rəyi', 'series with a small letter'],
  ['İlk protokola (⟦03⟧ №-li) əsasən', 'no noun behind the link'],
  ['Ərizə imzalayıb (notariat qeydi ⟦86929⟧).', 'entry of a notary'],
  ['Qiymətləndiricinin ⟦320_096⟧ nömrəli hesabatı', 'low line between digits'],
  ['Xəstəlik tarixində (⟦781.8875⟧) yazılıb.', 'dot that no clause has'],
  ['Saatlar növbə jurnalından № ⟦J 8436⟧ götürülüb.', 'journal of a shift, no periodical'],
  ['Ekspertin ⟦13493-İQ⟧ saylı rəyinə görə', 'five digits are no law'],
  ['⟦v/19621-2⟧ nömrəli icra vərəqəsi', 'small letter ahead'],
  ['⟦636(0209)v⟧ nömrəli icra vərəqəsi', 'brackets within'],
  ['⟦JN-339 № 53559606-18868⟧ saylı şəhadətnamə', 'sign within'],
  ['Əmək müqaviləsi ⟦e436621490⟧ nömrəsi altında', 'small letter glued'],
  ['Nümayəndəsi (etibarnamə ⟦0271⟧) gəlib.', 'no amount begins with zero'],
  ['Nümayəndəsi (etibarnamə ⟦2479⟧) gəlib.', 'brackets that end with the number of their noun'],
  ['Yazdığı qəbzi (№ ⟦0934 / 44⟧) verib.', 'spaces round the sign'],
  ['Cavabdeh balansa (⟦036⟧) söykənir.', 'leading zero, alone in brackets'],
  ['Справка о выселении (архивная справка о выселении ⟦9/4-6447⟧).', 'noun far ahead in brackets'],
  ['В ответе № ⟦9076-о⟧ предложено ждать.', 'letter that is no ending'],
  ['Qəbz vardır: KM-594856 və ⟦0480855⟧.', 'second of a row in another shape'],
  ['Qaimə № 118 və № ⟦119⟧ üzrə', 'second with its own sign'],
  ['Qaimələr (№№ 118, ⟦119⟧, 121) var.', 'sign written twice'],
  ['Vərəqlər əsasında ⟦MT641096099338⟧ və ELQF 768821235 nömrəli qaimələr', 'first of a row'],
  ['Etibarnamə reyestrin ⟦456⟧-cı sırasında qeyd olunub.', 'row of a notary’s book'],
  ['Kitabın ⟦77⟧ nömrəli yazısı', 'entry of a book'],
  ['Komissiya ⟦14/3⟧ sayında arayış verib.', 'other word for its number'],
  ['Göndəriş ⟦EE118273645AZ⟧ ilə gedib.', 'number of a parcel'],
  ['O, (⟦AZ 643774⟧) anasındadır.', 'form behind the letters of the country'],
  ['Bülleten № ⟦B-0042817⟧ təqdim edilib.', 'sick-leave form, no periodical'],
  [
    'Vərəqlər (gün; saat; vərəqin nömrəsi; məbləğ):\n12.12.2025; 19 saat; ⟦42179/2⟧; 4 530 manat',
    'column of a table',
  ],
  [
    'Договор «О поставке зерна в область» от 19 мая 2019 года № ⟦1113⟧ расторгнут.',
    'title between',
  ],
  ['Elanı ⟦050 094.34.58⟧ nömrəsinə göndərib.', 'two signs in a telephone'],
  ['Номер ⟦8-055-480-3384⟧ отключили.', 'four digits at the end'],
  ['Əlaqə ⟦+994 (0)55 212 34 56⟧ ilə olub.', 'zero in brackets'],
  ['Zəng ⟦2123456⟧ nömrəsindən edilib.', 'call told before'],
  ['Pulu ⟦7364⟧ ilə bitən kartına köçürüb.', 'last digits of a card'],
  ['Kart ⟦416973XXXXXX7364⟧ bloklanıb.', 'digits crossed out'],
  ['VÖEN ⟦170-118-2736⟧', 'parted number of a taxpayer'],
];

const LEFT: readonly NumberRow[] = [
  ['Protokol tərtib edilib: 15 iyun 2026-cı ildə', 'day behind a colon'],
  ['Закон «О защите прав потребителей» от 19 сентября 1995 года № 1113', 'law with its title'],
  ['Uşaq (22.V.2021 təvəllüdlü) gəlib.', 'month in Roman numbers'],
  ['Layihə (118-metrlik) hazırdır.', 'word of a quantity'],
  ['Saatlar jurnaldan № 8 götürülüb.', 'issue of a journal'],
  ['24 may 2013-cü il tarixli 653-IVQ nömrəli Qanun', 'law'],
  ['Vərəq № 118 və 103 xidməti', 'number of a public service'],
  ['Sıra №; ad; məbləğ\n1; un; 45 manat', 'count of rows'],
  ['Siyahının 456-cı sırasında adı var.', 'row of a list'],
  ['Borc (kredit 5 000 manat) var.', 'amount in brackets'],
];

describe('shapes of numbers', () => {
  testNumbers(TAKEN, LEFT);
});
