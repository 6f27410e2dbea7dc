import type { APIRoute } from 'astro';
import { answerJson } from '#portal/api/answer.ts';
import { measuresOut } from '#portal/api/statistics.ts';

export const GET: APIRoute = () => answerJson(measuresOut());
