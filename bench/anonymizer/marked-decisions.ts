import { readdirSync, readFileSync } from 'node:fs';
import type { EntityClass } from '#domain/anonymized-text.ts';
import { PARTY_ROLES, type Party, type PartyRole } from '#domain/person.ts';
import type { CorpusSet } from './corpus.ts';
import type { GoldMetadata, GoldRow, GoldSpan } from './gold.ts';
import { withoutMarks } from './marks.ts';

const FOLDERS: Record<CorpusSet, URL> = {
  development: new URL('./decisions/', import.meta.url),
  test: new URL('./test-decisions/', import.meta.url),
};

type Kind = { readonly class: EntityClass | 'protected'; readonly kind: GoldSpan['kind'] };
/** What the letter of a mark stands for. */
const KINDS: Readonly<Record<string, Kind>> = {
  p: { class: 'person', kind: 'direct' },
  d: { class: 'document', kind: 'direct' },
  a: { class: 'address', kind: 'direct' },
  o: { class: 'company', kind: 'direct' },
  w: { class: 'workplace', kind: 'quasi' },
  h: { class: 'sensitive', kind: 'quasi' },
  v: { class: 'place', kind: 'quasi' },
  t: { class: 'date', kind: 'quasi' },
  k: { class: 'protected', kind: 'keep' },
};
const MARK = /⟦([pdaowhvtk][\d+p]*)(!?):([^⟧]*)⟧/gu;
// `Könül xanım`, `kişi`: words without a capital around a name are no part of it.
const AROUND_NAME = /^(?:(?!oğ|qız)\p{Ll}+ )+|(?: (?!oğ|qız|огл|кыз)\p{Ll}+)+$/gu;

/** A decision, and which of its places are known to be read wrongly still. */
export type MarkedDecision = GoldRow & { readonly known: readonly GoldSpan[] };

/**
 * Whole invented decisions with marks (`⟦p1:Soyadov Ad⟧`, the same number for one person all over a decision) and the
 * parties of their case, written without sight of the rules: what a register and a judge would hand over. A decision
 * begins with `=== id`; lines of `@` are its case. Those of the test set are for measuring: no rule is made for what
 * is missed there. `!` behind a number says that the place is read wrongly still.
 * @throws RangeError naming the decision whose marks or parties cannot be read
 */
export function markedDecisions(set: CorpusSet): MarkedDecision[] {
  const folder = FOLDERS[set];
  return readdirSync(folder)
    .sort()
    .flatMap((file) => parseDecisions(readFileSync(new URL(file, folder), 'utf8')));
}

/** The decisions of a file. */
export function parseDecisions(file: string): MarkedDecision[] {
  return file
    .split(/^=== /mu)
    .slice(1)
    .map((part) => {
      const [id = '', ...lines] = part.trimEnd().split('\n');
      const head = lines.filter((line) => line.startsWith('@')).map(fieldOf);
      const text = lines
        .filter((line) => !line.startsWith('@'))
        .join('\n')
        .trim();
      const genre = head.find(({ name }) => name === 'genre')?.value ?? '';
      return { id, genre, metadata: metadataOf(id, head), ...unmarked(id, text) };
    });
}

type Field = { readonly name: string; readonly value: string };

function fieldOf(line: string): Field {
  const [name = '', ...rest] = line.slice(1).split(' ');
  return { name, value: rest.join(' ').trim() };
}

function metadataOf(id: string, head: readonly Field[]): GoldMetadata {
  const all = (name: string) =>
    head.filter((field) => field.name === name).map(({ value }) => value);
  return {
    judges: all('judge'),
    caseNumber: all('case')[0],
    adoptedOn: all('date')[0],
    parties: [
      ...all('party').map((value) => partyOf(id, value)),
      ...all('company').map((value) => companyOf(id, value)),
    ],
  };
}

function partyOf(id: string, value: string): Party {
  const [role, , surname = '', given = '', patronymic = ''] = value
    .split('|')
    .map((one) => one.trim());
  return {
    role: roleOf(id, role),
    fullName: { surname, given, ...(patronymic === '' ? {} : { patronymic }) },
  };
}

function companyOf(id: string, value: string): Party {
  const [role, , name = ''] = value.split('|').map((one) => one.trim());
  return { role: roleOf(id, role), fullName: { name } };
}

function roleOf(id: string, role: string | undefined): PartyRole {
  const known = PARTY_ROLES.find((one) => one === role);
  if (known === undefined) throw new RangeError(`Decision ${id}: "${role}" is no role of a party.`);
  return known;
}

function unmarked(id: string, marked: string): Pick<MarkedDecision, 'text' | 'gold' | 'known'> {
  const { text, marks } = withoutMarks(marked, MARK);
  if (/[⟦⟧]/u.test(text))
    throw new RangeError(`Decision ${id}: a mark is not closed or of no kind.`);
  const spans = marks.flatMap(({ groups: [entity = '', sign, own = ''], start }) => {
    const kind = KINDS[entity.charAt(0)];
    return kind === undefined ? [] : [{ sign, span: spanOf(start, own, entity, kind) }];
  });
  return {
    text,
    gold: spans.map(({ span }) => span),
    known: spans.filter(({ sign }) => sign === '!').map(({ span }) => span),
  };
}

function spanOf(at: number, own: string, entity: string, kind: Kind): GoldSpan {
  const name = kind.class === 'person' && /\p{Lu}/u.test(own) ? own.replace(AROUND_NAME, '') : own;
  const start = at + own.indexOf(name);
  // What must stay is each time a thing of its own.
  const key = entity === 'k' ? `k/${start}` : entity;
  return { ...kind, start, end: start + name.length, surface: name, entity: key };
}
