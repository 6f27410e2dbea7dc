import { foldKey, readingsOf } from './endings.ts';
import { roleLabelOf } from './lexicon.ts';
import { remembered } from './remembered.ts';
import data from './word-lists/occupations.json' with { type: 'json' };

const POSTS = new Set(
  `${data.posts}|${data.rare}`.split('|').map((post) => foldKey(post.split(' ').pop() ?? '')),
);
export const POST_ENDING = new RegExp(`(?:[cç][iu]|${data.postEndings})$`, 'u');
const NOT_POSTS = new Set(data.notPosts.split('|').map(foldKey));

/** `mühəndisəm`, `satıcıyam`: what somebody says of himself. */
const OF_SPEAKER = /(?<=\p{Ll}{4})y?[aə]m$/u;

/** True of a word that is a post in any form a text has it in: `ordinatoru`, `mühəndis-geodezist`. */
export const isPost = remembered((whole) => {
  const word = whole.split('-').pop() ?? whole; // `operator-mexanik`
  return isPostForm(word) || (OF_SPEAKER.test(word) && isPostForm(word.replace(OF_SPEAKER, '')));
});

const isPostForm = remembered((word) => {
  const readings = readingsOf(word);
  if (readings.some(({ stem }) => NOT_POSTS.has(stem) || roleLabelOf(stem) !== undefined))
    return false;
  return readings.some(
    ({ stem, ending }) =>
      (ending.case === 'nom' || ending.case === 'loc' || ending.case === 'acc') &&
      !ending.plural &&
      (POSTS.has(stem) ||
        POSTS.has(stem.replace(/[iu]$/u, '')) ||
        POSTS.has(stem.replace(/s[iu]$/u, '')) ||
        (stem.length >= 5 &&
          (POST_ENDING.test(stem) ||
            POST_ENDING.test(stem.replace(/[iu]$/u, '')) ||
            /[cç][iu]s[iu]$/u.test(stem)))),
  );
});

/** True of a word that is a post or a trade by the list or by its ending. */
export const isPostWord = remembered((word) =>
  readingsOf(word).some(
    ({ stem, ending }) =>
      ending.case === 'nom' && !NOT_POSTS.has(stem) && (POSTS.has(stem) || POST_ENDING.test(stem)),
  ),
);

/** `təhlükəsizlik texnikası`: of a works, no body of the State. */
export const SAFETY = /təhlükəsizlik(?= (?:texnika|qayda))/u;
