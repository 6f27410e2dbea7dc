import type { ActMetadata } from '#domain/package-metadata.ts';
import type { ActChapter, ActWork } from './acts/act.ts';
import { CODES } from './acts/codes.ts';
import { RULES } from './acts/rules.ts';
import { dateInProse } from './words.ts';

/** One version of a demonstration act as it is handed over: consolidated text on the day it begins to hold. */
export type DemoAct = {
  readonly recordId: string;
  readonly revision: number;
  readonly slug: string;
  readonly text: string;
  readonly metadata: ActMetadata;
};

/** Every demonstration act. */
export const ACT_WORKS: readonly ActWork[] = [...CODES, ...RULES];

/** Every version of every act that holds on `today`, oldest first within an act. */
export function* generateActs(today: string): Generator<DemoAct> {
  for (const work of ACT_WORKS) {
    const dates = [work.inForceOn, ...work.revisions.map(({ inForceOn }) => inForceOn)];
    for (const [index, inForceOn] of dates.entries()) {
      if (inForceOn > today) continue;
      yield {
        recordId: `na-${work.slug}`,
        revision: index + 1,
        slug: work.slug,
        text: actText(work, index),
        metadata: {
          kind: work.kind,
          body: work.body,
          title: work.title,
          number: work.number,
          ...(work.registerNumber === undefined ? {} : { registerNumber: work.registerNumber }),
          adoptedOn: work.adoptedOn,
          inForceOn,
        },
      };
    }
  }
}

/** Text of an act after its first `revisions` revisions, paragraphs joined by `\n`, amendments as endnotes. */
export function actText(work: ActWork, revisions: number): string {
  const applied = work.revisions.slice(0, revisions);
  const lines = [
    work.title,
    '',
    `${work.body}, ${dateInProse(work.adoptedOn, 'words')}, № ${work.number}`,
    '',
  ];
  for (const chapter of work.chapters) lines.push(...chapterLines(work, chapter, applied));
  if (applied.length > 0) {
    lines.push('İSTİFADƏ OLUNMUŞ MƏNBƏ SƏNƏDLƏRİNİN SİYAHISI');
    for (const [i, revision] of applied.entries()) lines.push(`${i + 1}. ${revision.by}`);
    lines.push('', 'EDİLMİŞ DƏYİŞİKLİK VƏ ƏLAVƏLƏRİN SİYAHISI');
    for (const [i, revision] of applied.entries()) {
      lines.push(
        `[${i + 1}] ${revision.by} ilə ${Object.keys(revision.changes).join(', ')} üzrə dəyişiklik edilmişdir.`,
      );
    }
  }
  return lines.join('\n').trimEnd();
}

function chapterLines(work: ActWork, chapter: ActChapter, applied: ActWork['revisions']): string[] {
  const lines = [chapter.heading, ''];
  for (const article of chapter.articles) {
    const changed = applied.filter(({ changes }) => article.number in changes);
    const last = changed[changed.length - 1];
    const paragraphs = last === undefined ? article.paragraphs : last.changes[article.number];
    const mark = last === undefined ? '' : `[${applied.indexOf(last) + 1}]`;
    if (work.layout === 'rules') {
      lines.push(
        paragraphs === undefined
          ? `${article.number}. Ləğv edilmişdir.${mark}`
          : `${article.number}. ${paragraphs.join(' ')}${mark}`,
      );
      continue;
    }
    if (paragraphs === undefined) {
      lines.push(`Maddə ${article.number}. ${article.heading} – ləğv edilmişdir.${mark}`, '');
      continue;
    }
    lines.push(
      `Maddə ${article.number}. ${article.heading}${mark}`,
      ...paragraphs.map((text, i) => numbered(article.number, text, i, paragraphs.length)),
      '',
    );
  }
  return work.layout === 'rules' ? [...lines, ''] : lines;
}

function numbered(article: string, text: string, index: number, count: number): string {
  if (/^\d|^\p{L}\)/u.test(text) || count === 1) return text;
  return `${article}.${index + 1}. ${text}`;
}
