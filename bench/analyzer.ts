import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze, analyzerVersion } from '#indexer/analysis/analyzer.ts';
import { foldWord } from '#indexer/analysis/fold.ts';
import { lemmaOf, verbRootOf } from '#indexer/analysis/lemma.ts';
import { isNounLemma, lexiconEntries } from '#indexer/analysis/lexicon/lexicon.ts';

// Quality and speed of the analyzer on the shared word lists. Prints JSON; `--misses` prints wrong rows.

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(import.meta.dirname, '../../shared/data') },
    misses: { type: 'boolean', default: false },
  },
});
const forms = join(values.data, 'unimorph-aze/aze.tsv');
if (!existsSync(forms)) {
  console.error('SKIPPED bench:analyzer: no shared data here (give its folder with --data).');
  process.exit(0);
}

const [nouns, verbs, invariable] = lexiconEntries();
const inLexicon = new Set([...nouns, ...verbs, ...invariable]);
const lines = (file: string) => readFileSync(join(values.data, file), 'utf8').split(/\r?\n/);
const stem = (text: string) =>
  analyze(text)
    .map((token) => token.s)
    .join(' ');

const rows = readFileSync(forms, 'utf8')
  .split('\n')
  .map((line) => line.split('\t'))
  .filter((row) => row.length >= 3);
const missed = rows.filter(([lemma = '', form = '']) => stem(lemma) !== stem(form));
const isKnown = ([lemma = '']: string[]) =>
  inLexicon.has(foldWord(lemma.replace(/m[aə][qk]$/, '')));
const known = rows.filter(isKnown);
if (values.misses)
  for (const row of missed) console.error(row.join(' '), stem(row[0] ?? ''), stem(row[1] ?? ''));

const dictionary = new Set(
  lines('az-analysis/mozillaz-hunspell-az.dic').map((line) => line.split('/')[0] ?? ''),
);
const shared = lines('az-analysis/anas-noun-lemmas.txt').filter((word) => dictionary.has(word));
const words = [
  ...new Set(shared.map((word) => word.trim()).filter((word) => /^\p{L}{2,}$/u.test(word))),
];
const byStem = Map.groupBy(words, (word) => stem(word));
const merged = [...byStem].filter(([, group]) => group.length > 1);
const kinds = Map.groupBy(merged, ([key, group]) => kindOfMerge(key, group));
const sizeOf = (groups: typeof merged = []) => groups.reduce((n, [, group]) => n + group.length, 0);
if (values.misses) {
  for (const [kind, groups] of kinds)
    for (const [key, group] of groups) console.error('collision', kind, key, group.join(' '));
}

let running = 0;
let covered = 0;
const frequent: string[] = [];
for (const line of lines('az-analysis/localdoc-frequency-az-80k.txt')) {
  const [word = '', count = '0'] = line.split(' ');
  const x = foldWord(word);
  frequent.push(x);
  running += Number(count);
  const lemma = lemmaOf(x);
  if (inLexicon.has(lemma) || lemma !== x) covered += Number(count);
}
const text = frequent.slice(0, 60_000).join(' ');
const cold = performance.now();
analyze(text);
const warm = performance.now();
analyze(text);
const done = performance.now();

console.log(
  JSON.stringify(
    {
      analyzerVersion,
      corpus: { forms: rows.length, words: words.length, frequencyTypes: frequent.length },
      lexicon: { nouns: nouns.length, verbs: verbs.length },
      conflation: percent(rows.length - missed.length, rows.length),
      conflationLemmaKnown: percent(known.length - missed.filter(isKnown).length, known.length),
      collision: percent(sizeOf(merged), words.length),
      collisionBy: {
        folding: percent(sizeOf(kinds.get('folding')), words.length),
        verbForms: percent(sizeOf(kinds.get('verbForms')), words.length),
        other: percent(sizeOf(kinds.get('other')), words.length),
      },
      coverage: percent(covered, running),
      microsecondsPerWord: { cold: micro(warm - cold), memoised: micro(done - warm) },
      rssMb: Math.round(process.memoryUsage.rss() / 1e6),
    },
    undefined,
    2,
  ),
);

/**
 * Why words share a stem: they differ in folded letters alone (göz, goz), they are forms of one verb that
 * the dictionaries list (açılmaz, açılan), or the analyzer took one word for a form of another.
 */
function kindOfMerge(key: string, group: readonly string[]): 'folding' | 'verbForms' | 'other' {
  const folded = new Set(group.map(foldWord));
  if (folded.size === 1) return 'folding';
  const isForm = (x: string) => x !== key && verbRootOf(key) !== undefined && !isNounLemma(x);
  return [...folded].filter((x) => !isForm(x)).length <= 1 ? 'verbForms' : 'other';
}

function percent(part: number, whole: number): number {
  return Math.round((part / whole) * 10_000) / 100;
}

function micro(ms: number): number {
  return Math.round((ms * 1000 * 100) / 60_000) / 100;
}
