import type { Lang } from '../index.ts';
import type { Prose } from './prose.ts';

/** Help with searching, with searches to try. */
export const HELP: Readonly<Record<Lang, Prose>> = {
  az: {
    lead: 'Axtarışa adi sözlərlə başlamaq kifayətdir. Aşağıda daha dəqiq axtarmağın yolları göstərilir.',
    sections: [
      {
        id: 'words',
        title: 'Sözlər',
        text: [
          'Şəkilçilər nəzərə alınır: «kompensasiya» yazsanız, «kompensasiyanın» və «kompensasiyaya» da tapılır. Hərfləri klaviaturada olmadan da yaza bilərsiniz: e – ə, i – ı, s – ş, c – ç, g – ğ, o – ö, u – ü.',
        ],
        examples: [
          { q: 'işdən çıxarma kompensasiya', what: 'hər iki söz olan aktlar' },
          { q: 'isden cixarma', what: 'eyni axtarış, latın hərfləri ilə' },
          { q: '"mənəvi zərər"', what: 'sözlər məhz bu ardıcıllıqla' },
        ],
      },
      {
        id: 'numbers',
        title: 'İş nömrəsi və maddə',
        text: [
          'İş nömrəsi istənilən yazılışda tanınır. Maddəni məcəllənin adı və ya qısa adı ilə axtarın.',
        ],
        examples: [
          { q: '2(5-104)-4409/2026', what: 'bu nömrəli iş üzrə aktlar' },
          { q: 'MM 21', what: 'Mülki Məcəllənin 21-ci maddəsi və ona istinad edən aktlar' },
          { q: 'Əmək Məcəlləsi 68', what: 'Əmək Məcəlləsinin 68-ci maddəsi' },
        ],
      },
      {
        id: 'operators',
        title: 'Dəqiq axtarış',
        text: [
          'Operatorlar böyük hərflərlə yazılır: VƏ, VƏ YA, DEYİL. /5 işarəsi iki söz arasında ən çox beş söz ola biləcəyini bildirir. Sözün səhv yazıldığı güman edilirsə, ehtimal olunan yazılışı təklif edilir; dırnaq içindəki sözlər heç vaxt dəyişdirilmir.',
        ],
        examples: [
          { q: 'torpaq /5 icarə', what: 'iki söz bir-birinə yaxın olan aktlar' },
          { q: 'icarə VƏ YA kirayə', what: 'sözlərdən ən azı biri olan aktlar' },
          { q: 'kirayə DEYİL ipoteka', what: 'birinci söz olan, ikincisi olmayan aktlar' },
          { q: 'növ:qətnamə tarix:2024..2025', what: 'bu illərin qətnamələri' },
        ],
      },
      {
        id: 'filters',
        title: 'Süzgəclər',
        text: [
          'Bir süzgəcdə bir neçə dəyər seçmək olar: onlardan hər hansı biri uyğun gələn aktlar göstərilir. Hər dəyərin yanında tapılacaq aktların sayı yazılır. Seçilmiş süzgəclər axtarış sətrinin altında görünür və bir kliklə götürülür.',
        ],
      },
      {
        id: 'follow',
        title: 'Axtarışı izləmək',
        text: [
          'Hər axtarışın öz ünvanı var: onu saxlamaq və paylaşmaq olar. Nəticələrin altındakı Atom lenti yeni aktlar haqqında xəbər verir, API isə eyni nəticələri proqramlar üçün verir.',
        ],
      },
    ],
  },
  en: {
    lead: 'Plain words are enough to begin. Below are ways to search more precisely. Documents are in Azerbaijani, so search in Azerbaijani.',
    sections: [
      {
        id: 'words',
        title: 'Words',
        text: [
          'Endings are handled: “kompensasiya” also finds “kompensasiyanın” and “kompensasiyaya”. You may type without Azerbaijani letters: e for ə, i for ı, s for ş, c for ç, g for ğ, o for ö, u for ü.',
        ],
        examples: [
          {
            q: 'işdən çıxarma kompensasiya',
            what: 'documents with these words (dismissal, compensation)',
          },
          { q: 'isden cixarma', what: 'the same, typed in plain Latin letters' },
          { q: '"mənəvi zərər"', what: 'the words in exactly this order' },
        ],
      },
      {
        id: 'numbers',
        title: 'Case numbers and articles',
        text: [
          'A case number is recognised in any spelling. Search an article with the name or short name of its code.',
        ],
        examples: [
          { q: '2(5-104)-4409/2026', what: 'decisions in this case' },
          { q: 'MM 21', what: 'article 21 of the Civil Code and decisions citing it' },
          { q: 'Əmək Məcəlləsi 68', what: 'article 68 of the Labour Code' },
        ],
      },
      {
        id: 'operators',
        title: 'Exact searches',
        text: [
          'Operators are written in capitals: VƏ or AND, VƏ YA or OR, DEYİL or NOT. The sign /5 allows at most five words between two words. Where a word seems misspelt, its probable spelling is offered; words in quotation marks are never changed.',
        ],
        examples: [
          { q: 'torpaq /5 icarə', what: 'documents with the two words near each other' },
          { q: 'icarə OR kirayə', what: 'documents with at least one of the words' },
          { q: 'kirayə NOT ipoteka', what: 'documents with the first word and not the second' },
          { q: 'kind:qətnamə date:2024..2025', what: 'judgments of these years' },
        ],
      },
      {
        id: 'filters',
        title: 'Filters',
        text: [
          'You may choose several values of one filter: documents with any of them are shown. Beside each value stands how many documents it would find. Chosen filters appear under the search box and go with one click.',
        ],
      },
      {
        id: 'follow',
        title: 'Following a search',
        text: [
          'Every search has its own address: keep it or share it. The Atom feed below the results tells of new documents; the API gives the same results to programs.',
        ],
      },
    ],
  },
  ru: {
    lead: 'Для начала достаточно обычных слов. Ниже – способы искать точнее. Документы на азербайджанском языке, поэтому ищите по-азербайджански.',
    sections: [
      {
        id: 'words',
        title: 'Слова',
        text: [
          'Окончания учитываются: «kompensasiya» находит и «kompensasiyanın», и «kompensasiyaya». Можно писать без азербайджанских букв: e вместо ə, i вместо ı, s вместо ş, c вместо ç, g вместо ğ, o вместо ö, u вместо ü.',
        ],
        examples: [
          {
            q: 'işdən çıxarma kompensasiya',
            what: 'документы с этими словами (увольнение, компенсация)',
          },
          { q: 'isden cixarma', what: 'то же самое простой латиницей' },
          { q: '"mənəvi zərər"', what: 'слова именно в этом порядке' },
        ],
      },
      {
        id: 'numbers',
        title: 'Номер дела и статья',
        text: [
          'Номер дела распознаётся в любом написании. Статью ищите с названием или кратким названием кодекса.',
        ],
        examples: [
          { q: '2(5-104)-4409/2026', what: 'акты по этому делу' },
          { q: 'MM 21', what: 'статья 21 Гражданского кодекса и акты со ссылкой на неё' },
          { q: 'Əmək Məcəlləsi 68', what: 'статья 68 Трудового кодекса' },
        ],
      },
      {
        id: 'operators',
        title: 'Точный поиск',
        text: [
          'Операторы пишутся заглавными буквами: VƏ (и), VƏ YA (или), DEYİL (не). Знак /5 допускает между двумя словами не более пяти слов. Если слово похоже на опечатку, предлагается вероятное написание; слова в кавычках никогда не меняются.',
        ],
        examples: [
          { q: 'torpaq /5 icarə', what: 'акты, где два слова стоят рядом' },
          { q: 'icarə VƏ YA kirayə', what: 'акты, где есть хотя бы одно из слов' },
          { q: 'kirayə DEYİL ipoteka', what: 'акты с первым словом и без второго' },
          { q: 'növ:qətnamə tarix:2024..2025', what: 'решения этих лет' },
        ],
      },
      {
        id: 'filters',
        title: 'Фильтры',
        text: [
          'В одном фильтре можно выбрать несколько значений: показываются документы с любым из них. Рядом с каждым значением указано, сколько документов оно даст. Выбранные фильтры видны под строкой поиска и снимаются одним нажатием.',
        ],
      },
      {
        id: 'follow',
        title: 'Следить за поиском',
        text: [
          'У каждого поиска есть свой адрес: его можно сохранить и передать. Atom-лента под результатами сообщает о новых документах, API отдаёт те же результаты программам.',
        ],
      },
    ],
  },
};
