import { AppError } from '#domain/errors.ts';
import { CHANGE_KINDS, type ChangeKind, MAX_DOCUMENT_BYTES } from '#domain/work-change.ts';
import type { ChangeRefusal } from '#indexer/ingest/work-changes.ts';
import { formText } from '#portal/form-text.ts';
import { formatDate } from '#portal/i18n/format.ts';
import { type Lang, localePath, type Translate } from '#portal/i18n/index.ts';
import type { Fact } from '#portal/view-models/decision-page.ts';
import { courtName } from '#portal/view-models/view.ts';
import type { WorkDossier } from './changes.ts';
import type { SignedIn } from './staff-services.ts';

/** What became of a form that files a change; what was chosen comes back where it was refused. */
export type ChangeAnswer =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly code: ChangeRefusal;
      readonly kind: ChangeKind;
      readonly reason: string;
    };

/**
 * Files the change that a form asks for.
 * @throws AppError `change-kind` for a form that is none of the page's
 */
export async function answerChangeForm(
  form: FormData,
  publicId: string,
  { user, services }: SignedIn,
): Promise<ChangeAnswer> {
  const kind = CHANGE_KINDS.find((one) => one === form.get('kind'));
  if (kind === undefined) throw new AppError('InvalidInput', 'change-kind', 'No such change.');
  const reason = formText(form, 'reason').slice(0, 40);
  const document = await uploaded(form.get('document'));
  const filed = await services.corrections.file(user, { kind, publicId, reason, document });
  return filed.ok ? { ok: true } : { ok: false, code: filed.code, kind, reason };
}

// A file that is too large is not read: its length says enough.
async function uploaded(value: FormDataEntryValue | null) {
  if (!(value instanceof File) || value.size === 0) return undefined;
  const { name, size } = value;
  if (size > MAX_DOCUMENT_BYTES) return { name, bytes: new Uint8Array(MAX_DOCUMENT_BYTES + 1) };
  return { name, bytes: new Uint8Array(await value.arrayBuffer()) };
}

/** What may be done with a work now. */
export function kindsOf({ work, open }: WorkDossier): readonly ChangeKind[] {
  if (work.status === 'withdrawn') return open === undefined ? ['reinstate'] : [];
  const mayCorrect = work.type === 'decision' && open === undefined;
  return mayCorrect ? ['correct', 'withdraw'] : ['withdraw'];
}

/** Rows of the head of a work's dossier. */
export function workFacts(t: Translate, lang: Lang, work: WorkDossier['work']): readonly Fact[] {
  const court =
    work.courtCode === undefined
      ? []
      : [{ term: t('review.court'), value: courtName(work.courtCode, lang) }];
  return [
    { term: t('review.number'), value: work.number },
    ...court,
    { term: t('review.adopted'), value: formatDate(work.adoptedOn, lang) },
    { term: t('change.version'), value: String(work.version) },
    { term: t('change.status'), value: t(`change.status.${work.status}`) },
    {
      term: t('change.public'),
      value: `/${work.type}s/${work.publicId}`,
      href: localePath(lang, `/${work.type}s/${work.publicId}`),
    },
  ];
}
