import {
  A,
  ACCOUNT_NAME,
  AT_PLATE,
  BEHIND_COUNTRY,
  IPV4,
  NO_IP,
  NUMBERED,
  near,
  PLATE_BEHIND,
  REGIONS,
  type Rule,
  re,
  VEHICLE_AFTER,
  VEHICLE_BEFORE,
  VEHICLE_BEHIND,
  VEHICLE_WORD,
  Z,
} from './identifier-context.ts';

const ANSWER = `(?<![\\p{L}\\p{N}]|[\\p{N}][/-])\\d{1,4}(?:[/-]\\d{1,3}){0,3}[/-]\\p{Lu}{1,3}[/-]\\d{1,6}(?:[/-]\\d{1,6}){0,3}${Z}`;

/** Sites that everybody uses, of the press, of shops and banks: they name nobody. */
const PUBLIC_HOST =
  /(?:^|\.)(?:turbo|bina|tap|lalafo|boss|hellojob|jobsearch|emanat|azertag|report|oxu|qafqazinfo|facebook|instagram|youtube|google|gmail|yandex|mail|tiktok|wikipedia|linkedin|twitter|telegram|whatsapp|aliexpress|amazon|trendyol|temu|booking|airbnb|olx|avito|asan|e-gov|edu|gov|courts|law|mehkeme|wolt|bolt|uber|e-qanun|president|meclis|constcourt|supremecourt|e-huquq|customs|taxes|migration|e-social|sosial|dost|cbar|kapitalbank|birbank|abb-bank|pashabank|unibank|azercell|bakcell|nar|azerpost|azal|apa|trend|day|musavat|milli|modern|publika|axar|haqqin|banker|azeri|rambler|ok|vk|skype|viber|microsoft|apple|windows|litres)\.|^[\d.-]+$|^\p{L}{1,4}\.\p{L}{1,4}$|\.(?:gov|edu)\.az$/u;
const NETS =
  'com|net|org|info|biz|online|site|shop|store|app|xyz|live|pro|club|link|page|az|ru|tr|ua|ge|de|uk|eu|io|tv|example';
const HOST_END =
  /[a-z0-9]\.(?:com|net|org|info|biz|online|site|shop|store|app|xyz|live|pro|club|link|page|az|ru|tr|ua|ge|de|uk|eu|io|tv|example)(?![\p{L}\p{N}@])/u;

/** Mail, networks, vehicles and letters: the rules after those of papers and accounts. */
export const CONTACT_RULES: readonly Rule[] = [
  {
    ...{ name: 'email', cls: 'email', ground: 'P', score: 0.99 },
    needs: /@/,
    pattern: re(
      `(?<![\\p{L}\\p{N}._-])[\\p{L}\\p{N}][\\p{L}\\p{N}._%+\\-]{0,63}[ ]?@[ ]?[\\p{L}\\p{N}\\-]{1,40}(?:\\.[\\p{L}\\p{N}\\-]{2,24}){1,4}`,
    ),
    // `Telegramda @gul.evi`: with a space before the sign only a host that letters are sent to.
    not: / @(?!.{0,99}\.(?:az|ru|com|net|org|tr|ua|ge|de|info|biz|eu|uk|us|edu|example)(?:-\p{Ll}{1,5})?$)/u,
  },
  {
    // `xezer77 (at) poçt (nöqtə) az`: a box spelt in words.
    ...{ name: 'email-spelt', cls: 'email', ground: 'P', score: 0.9 },
    needs: /[([{] ?(?:at|@|et|sobaka|собака) ?[)\]}]/iu,
    pattern: re(
      '(?<![\\p{L}\\p{N}._-])[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,40} ?[([{] ?(?:at|AT|@|et|sobaka|собака) ?[)\\]}] ?[\\p{L}\\p{N}-]{1,40}(?:(?: ?[([{] ?(?:nöqtə|dot|точка|\\.) ?[)\\]}] ?|\\.)[\\p{L}\\p{N}-]{2,24}){1,3}',
    ),
  },
  {
    // A low line between letters stands in no word: `qız_balası_01`, `Тихий_Омут`.
    ...{ name: 'low-line', cls: 'network', ground: 'P', score: 0.7 },
    needs: /\p{L}_{1,2}[\p{L}\d]|\d_\p{L}/u,
    pattern: re(
      '(?<![\\p{L}\\p{N}@._/-])(?=[\\p{L}\\d.-]{2,24}_)[\\p{L}\\d](?:[\\p{L}\\d]|[._-](?=[\\p{L}\\d_])){3,40}(?![\\p{L}\\p{N}@_]|[./][\\p{L}\\p{N}])',
    ),
    not: /^[\d_]{1,44}$|__|_(?:19|20)\d\d(?:\.(?:docx?|pdf|xlsx?|jpe?g|png|mp[34]))?$/u,
  },
  {
    ...{ name: 'wallet', cls: 'account', ground: 'B', score: 0.9 },
    pattern: re(`${A}(?:0x[0-9a-fA-F]{40}|bc1[0-9a-z]{25,60}|T[1-9A-HJ-NP-Za-km-z]{33})${Z}`),
  },
  {
    // Capitals, small letters and digits in one long run: an address of a wallet, a key.
    ...{ name: 'long-key', cls: 'account', ground: 'B', score: 0.85 },
    begins: 'name',
    pattern: re(
      `${A}(?=[a-zA-Z]{0,24}\\d)(?=[A-Z0-9]{0,30}[a-z])(?=[a-z0-9]{0,30}[A-Z])[a-zA-Z0-9]{18,90}${Z}`,
    ),
    not: /^[A-Z]?[a-z]{2,60}\d{0,4}$/,
  },
  {
    // `0129kXz02898`: capitals, small letters and five digits and more are the code of a receipt or a key.
    ...{ name: 'mixed-key', cls: 'document', ground: 'P', score: 0.8 },
    begins: 'name',
    pattern: re(`${A}[A-Za-z0-9]{9,17}${Z}`),
    not: /^(?:\D{0,16}\d){0,4}\D{0,16}$|^[A-Z\d]+$|^[a-z\d]+$|^[A-Z]?[a-z]{2,16}\d{0,4}$/,
  },
  {
    // `fiskal kod 7kQ2mZpR91xT`, `ID a4f9b2`: letters and digits right behind the word for a code.
    ...{ name: 'told-key', cls: 'document', ground: 'P', score: 0.8 },
    begins: 'name',
    pattern: re(`${A}(?=[A-Za-z]{0,16}\\d)[A-Za-z0-9]{6,24}${Z}`),
    context: near(
      '(?:kod|nömrə|şifrə|parol|açar|identifikator|referans|(?<!\\p{L})[İI]D)\\p{L}{0,5}(?: ?[:–=-])? ?[«“"(]?$',
    ),
    not: /^\d{1,24}$|^[A-Z]?[a-z]{2,16}\d{0,2}$/,
  },
  {
    // `kod: 482 330 619`, `PIN kodu isə 8830`: figures right behind the word for a secret or a transfer's code.
    ...{ name: 'told-code', cls: 'document', ground: 'B', score: 0.8 },
    begins: 'digit',
    pattern: re(`${A}\\d{3,12}(?: \\d{3,4}){0,3}${Z}`),
    context: near(
      '(?<!\\p{L})(?:(?:PIN|PİN|SMS|CVV|CVC)(?:[ -]kod\\p{L}{0,4})?|(?<!(?:mal|ölkə|rayon|şəhər|poçt|təsnifat|MN|sahə|məhkəmə|region|maddə)(?:ın|in)? )[Kk]odu?|[Pp]arolu?|[Şş]ifrəsi?|[Şş]ifrə)(?: isə| olan)?(?: ?[:–=-])? ?[«“"(]?$',
    ),
    not: /^(?:\d{3}|(?:19|20)\d\d)$/,
  },
  {
    // `8f3a-22c1`: hexadecimal groups of an order, a device, a session.
    ...{ name: 'hex-groups', cls: 'network', ground: 'P', score: 0.8 },
    begins: 'name',
    pattern: re(`${A}[0-9a-f]{4,8}(?:-[0-9a-f]{4,12}){1,5}${Z}`),
    not: /^[\d-]+$|^[a-f-]+$/,
  },
  {
    ...{ name: 'url', cls: 'network', ground: 'P', score: 0.85 },
    needs: /:\/\/|www/,
    pattern: re(
      `(?<![\\p{L}\\p{N}])(?:(?:https?|ftps?|sftp|ssh|git|svn|rtsp|rdp|vnc|wss?|smb|ipfs|tcp|udp|socks5?)://|www\\.)[^\\s"“”»)]{3,200}`,
    ),
  },
  {
    ...{ name: 'profile-page', cls: 'network', ground: 'P', score: 0.9 },
    needs: /\.\p{L}{2,8}\//u,
    pattern: re(
      `(?<![\\p{L}\\p{N}@./-])[a-zA-Z0-9-]{1,40}(?:\\.[a-zA-Z0-9-]{2,40}){0,3}\\.(?:com|az|me|example|online|site|shop|store|app|xyz|live|pro|club|link|page|edu|ru|net|org|info|tr|io|co|biz|tv|im|ly|be|ge|ua|de|uk)/[\\p{L}\\p{N}_.~%?=&#/@+-]{2,200}`,
    ),
  },
  {
    ...{ name: 'profile', cls: 'network', ground: 'P', score: 0.8 },
    needs: /@/,
    pattern: re(
      `(?<![\\p{L}\\p{N}@.])@(?=[\\d.]{0,12}[A-Za-z_])[A-Za-z0-9_][A-Za-z0-9._]{2,30}[A-Za-z0-9_](?:-(?=[A-Za-z_]{0,24}\\d|[a-z]{4})[A-Za-z0-9._]{1,30}[A-Za-z0-9_]){0,3}`,
    ),
  },
  {
    // `gunel_1992` beside the word for an account: a name of letters with a digit or a low line.
    ...{ name: 'user-name', cls: 'network', ground: 'P', score: 0.8 },
    begins: 'name',
    needs:
      /instag|teleg|tikto|tvit|twit|faceb|feysb|instaq|teleq|youtu|yutub|linked|snapch|vkont|odnok|skyp|viber|vatsap|whatsap|wi-?fi|vay-?fay|ssid|profil|istifad|nik|l[əe]q[əe]b|login|akkaunt|hesab|kanal|səhif/i,
    pattern: re(
      `(?<![\\p{L}\\p{N}@._/-])(?=[a-zA-Z.-]{0,24}[\\d_])[a-zA-Z][a-zA-Z0-9]{0,24}(?:[._-][a-zA-Z0-9]{1,24}){0,4}_{0,3}(?![\\p{L}\\p{N}@]|[./][\\p{L}\\p{N}])`,
    ),
    context: near(
      `(?:${ACCOUNT_NAME}|profil|istifadəçi ad|nik|ləqəb|login|akkaunt|hesab ad)\\p{L}{0,8}(?: (?:profil|hesab|səhifə|istifadəçi|ad|akkaunt|kanal|nik|ləqəb|şəbəkə)\\p{L}{0,6}){0,2}[ :–("“„«'-]{0,4}$`,
    ),
    after: near(
      `^["”“»'),]{0,2} (?:adlı |istifadəçi |adı |ləqəbli |nikli |ilə |olan ){0,3}(?:${ACCOUNT_NAME}|profil|səhifə|istifadəçi|kanal|ləqəb|nik|akkaunt|hesab)`,
    ),
  },
  {
    // `asan_11827`, `ata.2093`: small letters with a low line or with four digits and more, no year, are no word of any text.
    ...{ name: 'user-name-shape', cls: 'network', ground: 'P', score: 0.7 },
    begins: 'name',
    pattern: re(
      '(?<![\\p{L}\\p{N}@._/-])(?:[a-z][a-z0-9]{1,24}_(?=[a-z_]{0,24}\\d)[a-z0-9_]{1,24}|[a-z]{3,20}\\.?(?!(?:19\\d|20[0-4])\\d(?!\\d))\\d{4,9})(?![\\p{L}\\p{N}@_]|[./][\\p{L}\\p{N}])',
    ),
    not: /^(?:manat|azn|madd|bend|saat|nomre|qanun|vol|page|art)/,
  },
  {
    // `saat 23:46, solmaz77: “pulu göndər”`: who writes in a chat, between the hour and what is written.
    ...{ name: 'user-name-line', cls: 'network', ground: 'P', score: 0.8, both: true },
    begins: 'name',
    needs: /: ?["“«„]/,
    pattern: re(
      `(?<![\\p{L}\\p{N}@._/-])[a-zA-Z][a-zA-Z0-9._-]{2,30}[a-zA-Z0-9_](?![\\p{L}\\p{N}@])`,
    ),
    context: /\d{1,2}[:.]\d{2}(?:[:.]\d{2})?[\])]?[ ,;–-]{1,4}$/u,
    after: /^[\])]?: ?["“«„]/u,
  },
  {
    // `login: solmazbaku`, `Instagram – gul.evi`: behind a sign whatever is no sentence.
    ...{ name: 'user-name-told', cls: 'network', ground: 'P', score: 0.8 },
    needs: /[:–—-] ?[«“"]?[a-zA-Z]/,
    pattern: re(`${A}[a-zA-Z](?:[._-]?[a-zA-Z0-9_]){3,30}${Z}`),
    context: near(
      `(?:[iİ]stifadəçi ad|nikneym|ləqəb|login|(?:akkaunt|profil|hesab|kanal|səhifə|qrup|şəbəkə)(?:\\p{L}{0,4} ad)|${ACCOUNT_NAME}|логин|ник|аккаунт|профиль)\\p{L}{0,6}(?: (?:hesab|profil|səhifə|kanal|ad)\\p{L}{0,4}){0,2} ?[:–—-] ?[«“"]?$`,
    ),
  },
  {
    // A name in quotation marks, in whatever words, that a page, group or user bears.
    ...{ name: 'quoted-name', cls: 'network', ground: 'P', score: 0.8 },
    needs:
      /["”»] (?:adl|ad[ıi] il|n[iİ]k|l[əe]q[əe]b|istifad|s[əe]hif|profil|akkaunt|qrup|kanal|ç?çat|blo[qg]|(?:sosial|tele|insta|face|feys|whats|vats|tik|you|yu|vib|vayb|dis)\p{L}{2,8} )/iu,
    pattern: re('(?:“[^“”\\n]{2,60}”|"[^"\\n]{2,60}"|«[^«»\\n]{2,60}»|„[^„”“\\n]{2,60}[”“])'),
    after: near(
      `^ (?:adlı |adı ilə |ləqəbli |nikli )?(?:${ACCOUNT_NAME} |sosial şəbəkə |mesencer |ümumi |qapalı |açıq ){0,2}(?:istifadəçi|səhifə|profil|akkaunt|bloq|blog|hesabından (?:yaz|paylaş|göndər|təhqir|mesaj|şərh|video|şəkil)|ni[kq](?:lə|dən|l[iı])(?!\\p{L}{3})|(?:qrup|kanal|çat)(?:[uı]n)?(?:d[ae]|a)(?!\\p{L}{3}))`,
    ),
    not: new RegExp(
      `^.(?:${ACCOUNT_NAME}|[Gg]oogle|[Oo]dnoklassniki|Mail)|[Tt]elevi|TV|[Tt]elekanal`,
      'iu',
    ),
  },
  {
    // `под ником «Тихий омут»`, `nik: “Dəli Kür”`: the word for a name of the network before the marks.
    ...{ name: 'quoted-behind', cls: 'network', ground: 'P', score: 0.8 },
    needs:
      /(?:ник|логин|аккаунт|профил|пользовател|ni[kq]|l[əe]q[əe]b|login|profil|akkaunt)\p{L}{0,8}[ :–-]{1,3}["“«„]/iu,
    pattern: re('(?:“[^“”\\n]{2,60}”|"[^"\\n]{2,60}"|«[^«»\\n]{2,60}»|„[^„”“\\n]{2,60}[”“])'),
    context: near(
      '(?<!\\p{L})(?:ник(?:ом|нейм|неймом|а|е)?|логин(?:ом|а|е)?|аккаунт(?:ом|а|е|у)?|профил(?:ем|я|е|ь)|пользовател(?:ь|я|ю|ем)|nik(?:neym)?(?:i|im|ini|inin)?|ləqəb(?:i|ini)?|login(?:i|ini)?|profil(?:i|ini)?|akkaunt(?:ı|ını)?)[ :–-]{1,3}$',
    ),
    not: new RegExp(`^.${ACCOUNT_NAME}.$`, 'iu'),
  },
  {
    // `live:arzu.85`, `skype:…`, `tg://…`: the scheme goes with the name.
    ...{ name: 'scheme-name', cls: 'network', ground: 'P', score: 0.9 },
    needs: /(?:live|skype|tg|sip|xmpp|icq|viber|wechat|zoom|STEAM_\d):/,
    pattern: re(
      '(?<![\\p{L}\\p{N}@._/-])(?:live|skype|tg|sip|xmpp|icq|viber|wechat|zoom|STEAM_\\d):(?:\\.cid\\.|//)?[a-zA-Z0-9][a-zA-Z0-9@:._?=/+-]{2,60}[a-zA-Z0-9_]',
    ),
  },
  {
    // `kamal#4821`: a name with its number.
    ...{ name: 'name-with-tag', cls: 'network', ground: 'P', score: 0.8 },
    needs: /#\d{4}/,
    pattern: re('(?<![\\p{L}\\p{N}@._/-])[a-zA-Z][a-zA-Z0-9._-]{2,30}#\\d{3,5}(?!\\d)'),
  },
  {
    // A page of one's own beside the word for one; sites that everybody uses name nobody.
    ...{ name: 'host', cls: 'network', ground: 'P', score: 0.8 },
    needs: /[a-z]\.[a-z]/,
    pattern: re(
      '(?<![\\p{L}\\p{N}@._/-])[a-z0-9-]{2,40}(?:\\.[a-z0-9-]{2,40}){1,3}(?![\\p{L}\\p{N}@./-]{1,2}[\\p{L}\\p{N}])',
    ),
    context: near(
      '(?:sayt\\p{L}{0,6}|domen\\p{L}{0,5}|veb-?sayt\\p{L}{0,6}|internet (?:ünvan|səhifə|mağaza)\\p{L}{0,6}|internet resurs\\p{L}{0,6}|server\\p{L}{0,5}|хост|сайт\\p{L}{0,3}|домен\\p{L}{0,3})(?: (?:ad|ünvan)\\p{L}{0,4})?[ :–("“„«-]{0,4}$',
    ),
    after: near(
      '^["”“»)]{0,2}(?:-?[ıiuün]{1,3})? (?:adlı |ünvanlı |internet |veb |onlayn |elektron ){0,3}(?:sayt|domen|portal|server|internet (?:səhifə|ünvan|mağaza)|mağaza|platforma|veb-səhifə|səhifə|hostinq)',
    ),
    not: PUBLIC_HOST,
  },
  {
    // Any other page with the name of a net of pages at its end: whose it is, its owner can be found by.
    ...{ name: 'host-shape', cls: 'network', ground: 'P', score: 0.7 },
    needs: HOST_END,
    pattern: re(
      `(?<![\\p{L}\\p{N}@._/-])(?:[a-z0-9-]{2,40}\\.){1,3}(?:${NETS})(?![\\p{L}\\p{N}@/]|-(?!n?[ıiuü]n?(?!\\p{L})|y?[əa](?!\\p{L})|d[əa]n?(?!\\p{L}))|\\.[\\p{L}\\p{N}])`,
    ),
    not: PUBLIC_HOST,
  },
  {
    ...{ name: 'ipv6-short', cls: 'network', ground: 'P', score: 0.9 },
    needs: /::/,
    pattern: re(
      `(?<![\\p{L}\\p{N}:])[0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{1,4}){0,6}::(?:[0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{1,4}){0,5})?(?![\\p{L}\\p{N}:])`,
    ),
  },
  {
    ...{ name: 'mac-dots', cls: 'network', ground: 'P', score: 0.9 },
    needs: /\.[0-9A-Fa-f]{4}\./,
    pattern: re(
      `${A}(?=[0-9A-Fa-f.]{0,13}[A-Fa-f])[0-9A-Fa-f]{4}\\.[0-9A-Fa-f]{4}\\.[0-9A-Fa-f]{4}${Z}`,
    ),
  },
  {
    ...{ name: 'mac-plain', cls: 'network', ground: 'P', score: 0.9 },
    needs: /MAC/,
    pattern: re(`${A}[0-9A-Fa-f]{12}${Z}`),
    context: near('(?<!\\p{L})MAC(?!\\p{Ll})[^.;\\n]{0,20}$'),
    after: near('^ ?(?:nömrəli |kodlu |ünvanlı )?MAC'),
  },
  {
    ...{ name: 'sim', cls: 'network', ground: 'P', score: 0.9 },
    begins: 'digit',
    pattern: re(`${A}\\d(?:[ -]?\\d){13,19}${Z}`),
    context: near('(?:IMSI|ICCID|sim[ -]?kart\\p{L}{0,4}(?: nömrə\\p{L}{0,4})?)[ :№(–-]{0,3}$'),
    after: near('^ ?(?:nömrəli |kodlu )?(?:IMSI|ICCID|sim[ -]?kart)'),
  },
  {
    ...{ name: 'ip', cls: 'network', ground: 'P', score: 0.9 },
    begins: 'digit',
    pattern: re(`(?<![\\p{L}\\p{N}.])${IPV4}(?![\\p{N}]|\\.\\d|-c[ıiuü])`),
    context: near(
      '(?:(?<!\\p{L})[İI]P(?!\\p{L})|şəbəkə|server|kompüter|cihaz|qurğu|modem|internet|router|provayder|giriş|kamera|ünvan|адрес|сервер|роутер|компьютер|устройств|провайдер|подключен|сети|сеть)',
    ),
    after: near(
      `^(?:[:/]\\d{1,5})?(?:${NUMBERED}| ünvanlı)?[ ]?(?:(?:sabit|daimi|statik|dinamik|daxili|xarici|real|ictimai) )?(?:[İI]P(?!\\p{L})|ünvan|kompüter|server|cihaz|qurğu|şəbəkə|modem|kamera|abunəçi)`,
    ),
    not: NO_IP,
  },
  {
    // Three signs behind the first part: hardly any number of a clause has them.
    ...{ name: 'ip-shape', cls: 'network', ground: 'P', score: 0.85 },
    begins: 'digit',
    pattern: re(
      `(?<![\\p{L}\\p{N}.])(?=\\d{1,3}(?:\\.\\d{1,3}){0,2}\\.\\d{3})${IPV4}(?![\\p{N}]|\\.\\d|-c[ıiuü]|[ ](?:bənd|maddə|yarımbənd|hissə))`,
    ),
    not: NO_IP,
  },
  {
    ...{ name: 'plate', cls: 'plate', ground: 'P', score: 0.95 },
    begins: 'digit',
    pattern: re(`${A}${REGIONS}(?:[ –-]{0,3}[A-Z]{2}[ –-]{0,3}|-[a-z]{2}-)\\d{3}${Z}`),
  },
  {
    ...{ name: 'plate-any-region', cls: 'plate', ground: 'P', score: 0.9 },
    begins: 'digit',
    pattern: re(`${A}\\d{2}[ -]{1,3}[A-Z]{2}[ -]{1,3}\\d{3,4}${Z}`),
    context: VEHICLE_WORD,
    after: VEHICLE_AFTER,
  },
  {
    // `10-**-123`, `10-AB-***`: a part of the sign hidden.
    ...{ name: 'plate-masked', cls: 'plate', ground: 'P', score: 0.85 },
    begins: 'digit',
    needs: /[ -][*•]{2}/,
    pattern: re(
      `${A}${REGIONS}[ -](?:[*•]{2}[ -](?:\\d{3}|[*•]{3})|[A-Z]{2}[ -][*•]{3})(?![\\p{L}\\p{N}*•])`,
    ),
    context: VEHICLE_WORD,
    after: VEHICLE_AFTER,
  },
  {
    ...{ name: 'plate-split', cls: 'plate', ground: 'P', score: 0.85 },
    begins: 'digit',
    pattern: re(`${A}${REGIONS}[ -]{0,2}[A-Z][ ]?[A-Z][ -]{0,2}\\d[ ]?\\d[ ]?\\d${Z}`),
    context: VEHICLE_WORD,
    after: VEHICLE_AFTER,
  },
  {
    // Signs of other countries: letters and digits in any order, beside the word for a sign.
    ...{ name: 'plate-foreign', cls: 'plate', ground: 'P', score: 0.88 },
    begins: 'code',
    pattern: re(
      `${A}(?=[\\p{Lu}\\p{Lo} -]{0,8}\\d)(?=[\\d -]{0,9}[\\p{Lu}\\p{Lo}])[\\p{Lu}\\p{Lo}\\d]{1,9}(?:[ -]{1,3}(?!D[QN]N(?!\\p{L}))[\\p{Lu}\\p{Lo}\\d]{1,6}){0,4}${Z}`,
    ),
    context: AT_PLATE,
    after: PLATE_BEHIND,
    not: /^(?:(?:18|19|20)\d\d|[IVXLİ]{1,4}|\p{Lu}|\d{1,3}(?:-\d{1,3})?)$|^\d{1,2}[-. ]\d{1,2}[-. ]\d{2,4}|\p{Lu}{6}|^(?:LADA|VAZ|GAZ|QAZ|UAZ|MAZ|ZIL|ZİL|BMW|AUDI|KIA|MAN|DAF|FORD|OPEL)(?!\p{L})/u,
  },
  {
    ...{ name: 'plate-in-brackets', cls: 'plate', ground: 'P', score: 0.88 },
    needs: /n[öo]mr[əe]li|ni[şs]anl[ıi]|markal[ıi]/iu,
    pattern: re(
      `${A}(?=[\\p{Lu} -]{0,8}\\d)(?=[\\d -]{0,9}\\p{Lu})[\\p{Lu}\\d]{1,9}(?:[ -]{1,3}[\\p{Lu}\\d]{1,6}){1,4}${Z}`,
    ),
    context: BEHIND_COUNTRY,
  },
  {
    // `B 123 AC 77`: nine signs in a shape that only plates of Russia have.
    ...{ name: 'plate-russian', cls: 'plate', ground: 'P', score: 0.85 },
    pattern: re(
      `${A}[ABEKMHOPCTYXАВЕКМНОРСТУХ] ?\\d{3} ?[ABEKMHOPCTYXАВЕКМНОРСТУХ]{2} ?\\d{2,3}(?: ?(?:RUS|РУС))?${Z}|${A}[авекмнорстух]\\d{3}[авекмнорстух]{2}\\d{2,3}(?:rus|рус)?${Z}`,
    ),
  },
  {
    // `34 ABC 123`, `AA-123-BB`, `B-AB 1234`: signs of other countries beside a vehicle or its brand.
    ...{ name: 'plate-abroad', cls: 'plate', ground: 'P', score: 0.8 },
    begins: 'code',
    pattern: re(
      `${A}(?:\\d{2}[ -]\\p{Lu}{1,3}[ -]\\d{2,4}|\\p{Lu}{1,2}[ -]\\d{3,4}[ -]\\p{Lu}{2}|\\p{Lu}{2}[ -]\\d{3}-\\d{2}|\\p{Lu}{1,3}[ -]\\p{Lu}{1,2} \\d{2,4})${Z}`,
    ),
    context: VEHICLE_BEFORE,
    after: VEHICLE_BEHIND,
    not: /(?:TD|GT|LX|EX|DI|SI|CC|HP|KM|IV|VI|II|XI)$|^(?:(?:BMW|KIA|MAN|DAF|GAZ|VAZ|UAZ|MAZ|QAZ|ZİL)[ -]|\d\d[ -][IVXİ]{1,3}[ -])/u,
  },
  {
    ...{ name: 'plate-special', cls: 'plate', ground: 'P', score: 0.8 },
    begins: 'code',
    pattern: re(
      `${A}(?:\\d{3} ?[DTX] ?\\d{3}|H ?\\d{3} ?\\d{3}|${REGIONS}[ -]?[A-Z][ -]?\\d{3}|${REGIONS}[ -]?\\d{3}[ -]?[A-Z]{2}|[A-Z]{2}[ -]?\\d{3}[ -]?${REGIONS}|[A-Z]{2}[ -]?\\d{4})${Z}`,
    ),
    context: VEHICLE_WORD,
    after: VEHICLE_AFTER,
  },
  {
    ...{ name: 'letter', cls: 'contract', ground: 'B', score: 0.8, both: true },
    begins: 'digit',
    pattern: re(`${A}\\d{1,4}(?:[/-][\\p{Lu}\\d]{1,6}){1,7}${Z}`),
    context: near(
      '(?:bank|BOKT|kredit təşkilat|sığorta şirkət|iddiaçı|cavabdeh|ərizəçi|borclu|vətəndaş)\\p{L}{0,6}[ıiuü]n [^,;.()]{0,40}$',
    ),
    after: near(`^${NUMBERED}(?: \\p{L}{1,12})? (?:məktub|müraciət|çek|qəbz)`),
    not: /^\d{1,2}-\d{1,2}-\d{4}$/,
  },
  {
    // `müraciətinə 14/2-Y-7857/1 nömrəli məktubla cavab`: the index carries the initial of the citizen who wrote.
    ...{ name: 'answer', cls: 'contract', ground: 'P', score: 0.8, both: true },
    begins: 'digit',
    pattern: re(ANSWER),
    context: near('(?:müraciət|ərizə|şikayət|xahiş|sorğu)\\p{L}{0,8}(?: [^,;.()]{0,30})? $'),
    after: near(`^${NUMBERED}(?: \\p{L}{1,14})? (?:məktub|bildiriş|cavab)`),
  },
  {
    ...{ name: 'answer-named', cls: 'contract', ground: 'P', score: 0.8 },
    begins: 'digit',
    pattern: re(ANSWER),
    after: near(`^${NUMBERED} cavab (?:məktub|bildiriş)`),
  },
];
