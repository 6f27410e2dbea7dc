import type { Incident, IncidentNoticeEvent } from '#domain/incident.ts';

/** The mail that tells of an incident, in Azerbaijani; times in UTC and Baku. Source: Court 7.2.12, 8.2.11. */
export function incidentMail(
  incident: Incident,
  event: IncidentNoticeEvent,
  publicUrl: string,
): { readonly subject: string; readonly body: string } {
  const { affected, cause, analysis, startedAt, endedAt } = incident;
  const lines = [
    event === 'opened'
      ? 'İnformasiya sisteminin fəaliyyətində nasazlıq qeydə alınıb.'
      : 'İnformasiya sisteminin fəaliyyətindəki nasazlıq aradan qaldırılıb.',
    [
      `Təsir edib: ${affected}`,
      `Başlayıb: ${bakuTime(startedAt)}`,
      endedAt && `Bitib: ${bakuTime(endedAt)} (${duration(startedAt, endedAt)})`,
      cause && `Səbəb: ${cause}`,
      analysis && `Təhlil: ${analysis}`,
    ]
      .filter(Boolean)
      .join('\n'),
    `${publicUrl}/status`,
    'Əsas: “Elektron məhkəmə” informasiya sistemi haqqında Əsasnamənin 7.2.12 və 8.2.11-ci bəndləri.',
  ];
  const subject = event === 'opened' ? 'nasazlıq' : 'nasazlıq aradan qaldırılıb';
  return { subject: `Aşkar: ${subject} (${incident.code})`, body: lines.join('\n\n') };
}

function bakuTime(at: Date): string {
  const baku = new Date(at.getTime() + 4 * 3_600_000).toISOString();
  return `${baku.slice(0, 10)} ${baku.slice(11, 19)} (Bakı)`;
}

function duration(from: Date, to: Date): string {
  const seconds = Math.round((to.getTime() - from.getTime()) / 1000);
  return seconds < 120 ? `${seconds} saniyə` : `${Math.round(seconds / 60)} dəqiqə`;
}
