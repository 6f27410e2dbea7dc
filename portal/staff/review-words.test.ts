import { expect, it } from 'vitest';
import { DOUBT_KINDS, ENTITY_CLASSES } from '#domain/anonymized-text.ts';
import { WITHHOLDING_GROUNDS } from '#domain/publication.ts';
import { EDIT_KINDS, RELEASE_REASONS } from '#domain/review-edit.ts';
import {
  CHANGE_KINDS,
  CHANGE_REASONS,
  CHANGE_STATES,
  correctionReason,
} from '#domain/work-change.ts';
import { REVIEW_REFUSALS } from '#indexer/ingest/review-edits.ts';
import { CHANGE_REFUSALS } from '#indexer/ingest/work-changes.ts';
import { isKey } from '#portal/i18n/index.ts';

it.each<[string, readonly string[]]>([
  ['edit', EDIT_KINDS],
  ['release', RELEASE_REASONS],
  ['entityClass', ENTITY_CLASSES],
  ['doubt', DOUBT_KINDS],
  ['withholdGround', WITHHOLDING_GROUNDS],
  ['refusal', REVIEW_REFUSALS],
  ['changeRefusal', CHANGE_REFUSALS],
  ['changeReason', Object.values(CHANGE_REASONS).flat()],
  ['changeState', CHANGE_STATES],
  ['change.kind', CHANGE_KINDS],
  ['eventReason', CHANGE_REASONS.correct.map(correctionReason)],
  ['withdrawal', CHANGE_REASONS.withdraw],
])('has words for every %s', (prefix, values) => {
  expect(values.filter((value) => !isKey(`${prefix}.${value}`))).toEqual([]);
});
