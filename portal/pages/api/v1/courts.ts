import type { APIRoute } from 'astro';
import { COURTS } from '#domain/court.ts';
import { answerJson } from '#portal/api/answer.ts';

export const GET: APIRoute = async ({ locals }) => {
  const counts = new Map(
    (await locals.services.courts()).map((row) => [row.courtCode, row] as const),
  );
  const items = COURTS.map(({ oldCodes: _, slug, ...court }) => ({
    ...court,
    url: `${locals.services.publicUrl}/courts/${slug}`,
    published: counts.get(court.code)?.published ?? 0,
    timed: counts.get(court.code)?.timed ?? 0,
    inTime: counts.get(court.code)?.inTime ?? 0,
    medianDays: counts.get(court.code)?.medianDays,
    newestOn: counts.get(court.code)?.newestOn,
  }));
  return answerJson({ items });
};
