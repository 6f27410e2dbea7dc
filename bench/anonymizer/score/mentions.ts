import { lowerAz } from '#domain/az-text.ts';
import type { GoldSpan } from '../gold.ts';
import { isUnseen } from '../vocabulary.ts';
import type { Run } from './run.ts';

export const FORMS = ['initials', 'russian', 'plain'] as const;
export type Form = (typeof FORMS)[number];

const RUSSIAN_PATRONYMIC = /(?:ovi[cç]|evi[cç]|ovna|evna|i[cç]na)(?:$|\P{L})/u;

/** How a person is written: with initials, Russian (Cyrillic, or a patronymic in -oviç, -ovna), else plain. */
export function formOf(surface: string, genre = ''): Form {
  if (genre === 'russian' || /\p{Script=Cyrillic}{3}/u.test(surface)) return 'russian';
  if (RUSSIAN_PATRONYMIC.test(lowerAz(surface))) return 'russian';
  return /(?<!\p{L})\p{Lu}\.(?:\s?\p{Lu}|$)|\p{L}\s\p{Lu}\.(?:\p{Lu}\.)?$/u.test(surface)
    ? 'initials'
    : 'plain';
}

/** Words of names in a surface: at least three letters, without oğlu and qızı. */
export function nameWords(surface: string): readonly string[] {
  return (surface.match(/\p{L}{3,}/gu) ?? []).filter(
    (word) => !/^(?:oğ[lu]|qız)/u.test(lowerAz(word)),
  );
}

/**
 * Person mentions of a row that hold a word that is in no word list. Mentions are inflected and lists are
 * not, so a word is looked up as the entity's mentions in the nominative write it.
 */
export function unseenMentions({ gold }: Pick<Run, 'gold'>): ReadonlySet<GoldSpan> {
  const bases = new Map<string, string[]>();
  for (const span of gold) {
    if (span.class !== 'person' || (span.case ?? 'nom') !== 'nom') continue;
    bases.set(span.entity, [...(bases.get(span.entity) ?? []), ...nameWords(span.surface)]);
  }
  const unseen = new Set<GoldSpan>();
  for (const span of gold) {
    if (span.class !== 'person') continue;
    const known = bases.get(span.entity) ?? [];
    const words = nameWords(span.surface).map(
      (word) =>
        known
          .filter((base) => lowerAz(word).startsWith(lowerAz(base)))
          .sort((a, b) => b.length - a.length)[0] ?? word,
    );
    if (words.some(isUnseen)) unseen.add(span);
  }
  return unseen;
}

export const ID_CLASSES: ReadonlySet<string> = new Set([
  'fin',
  'document',
  'voen',
  'account',
  'card',
  'contract',
  'phone',
  'email',
  'network',
  'plate',
  'property',
]);
