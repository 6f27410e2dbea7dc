/** The mail that tells staff of a report of a leak, in Azerbaijani: its number and page, nothing of what it says. */
export function leakMail(
  report: { readonly ticket: string; readonly hid: boolean; readonly dueAt: Date },
  publicUrl: string,
): { readonly subject: string; readonly body: string } {
  const due = new Date(report.dueAt.getTime() + 4 * 3_600_000).toISOString();
  return {
    subject: `Aşkar: açıq qalmış məlumat barədə müraciət (${report.ticket})`,
    body: [
      'Dərc olunmuş sənəddə şəxsi məlumatın açıq qaldığı bildirilib.',
      report.hid
        ? 'Göstərilən abzas avtomatik gizlədilib.'
        : 'Abzas gizlədilməyib, qərar əməkdaşındır.',
      `Cavab vaxtı: ${due.slice(0, 10)} ${due.slice(11, 16)} (Bakı)`,
      `${publicUrl}/staff/requests/${report.ticket}`,
    ].join('\n\n'),
  };
}
