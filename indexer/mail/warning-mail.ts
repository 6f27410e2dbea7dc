import { courtByCode } from '#domain/court.ts';
import { type CalendarDate, daysBetween, dueOn } from '#domain/publication-clock.ts';

/** A warning as its mail tells of it: no name of a person and no text of a document. */
export type MailedWarning = {
  readonly id: number;
  readonly submissionId: string;
  readonly courtCode: string | null;
  readonly caseNumber: string | undefined;
  readonly adoptedOn: CalendarDate;
};

/** The mail of term warnings to staff, in Azerbaijani; `today` decides the days left. Source: Court 6.1.18, 12.6. */
export function warningMail(
  warnings: readonly MailedWarning[],
  { today, publicUrl }: { readonly today: CalendarDate; readonly publicUrl: string },
): { readonly subject: string; readonly body: string } {
  const lines = warnings.map((one) => {
    const court =
      courtByCode(one.courtCode ?? '')?.name ?? one.courtCode ?? 'məhkəmə göstərilməyib';
    const number = one.caseNumber === undefined ? 'işin nömrəsi yoxdur' : `iş № ${one.caseNumber}`;
    const link = `${publicUrl}/staff/submissions/${one.submissionId}`;
    return `${number}, ${court}: ${daysInWords(one.adoptedOn, today)}\n${link}`;
  });
  return {
    subject: `Aşkar: dərc müddəti barədə xəbərdarlıq (${warnings.length})`,
    body: [
      'Dərc olunmamış aktlar üzrə müddət bitir və ya bitib (Əsasnamənin 12.6-cı bəndi: bir ay).',
      ...lines,
      'Bu məktub avtomatik göndərilib.',
    ].join('\n\n'),
  };
}

function daysInWords(adoptedOn: CalendarDate, today: CalendarDate): string {
  const due = dueOn(adoptedOn);
  const left = daysBetween(today, due);
  if (left < 0) return `müddət ${-left} gün əvvəl bitib (son gün ${due})`;
  return left === 0 ? `son gün bu gündür (${due})` : `${left} gün qalıb (son gün ${due})`;
}
