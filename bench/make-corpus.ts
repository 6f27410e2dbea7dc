import process from 'node:process';
import { buildDemoCorpus } from '#demo/build-corpus.ts';
import { bakuDate } from '#domain/publication-clock.ts';

// Makes the demonstration corpus in a process of its own, so that a bench measures the pipeline alone.
const now = new Date();
const [, , folder = '', count = '440'] = process.argv;
await buildDemoCorpus({ folder, seed: 'bench', today: bakuDate(now), now, count: Number(count) });
