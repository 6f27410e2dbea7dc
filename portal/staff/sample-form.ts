import type { StaffUser } from '#domain/staff-role.ts';
import { SAMPLE_FINDINGS, type SampleFinding } from '#domain/weekly-sample.ts';
import { formText } from '#portal/form-text.ts';
import type { SamplesService } from './samples.ts';

const MAX_MARKS = 1_000; // paragraphs of one decision

/** Why nothing was done: `marks`, `no-marks`: finding and marks contradict each other. */
export type SampleFault = 'stale' | 'unfit' | 'marks' | 'no-marks' | 'form';
/** What became of a form; the marks come back with a fault. */
export type SampleVisit = {
  readonly done?: SampleFinding | undefined;
  readonly fault?: SampleFault | undefined;
  readonly marks: readonly string[];
};

/** Enters what the form on the page of a reading says. */
export async function endByForm(
  samples: SamplesService,
  by: StaffUser,
  id: string,
  form: FormData,
): Promise<SampleVisit> {
  const finding = SAMPLE_FINDINGS.find((one) => one === formText(form, 'finding'));
  const given = form.getAll('left').slice(0, MAX_MARKS);
  const marks = given.filter((one) => typeof one === 'string');
  if (finding === undefined) return { marks, fault: 'form' };
  if (finding === 'leak' && marks.length === 0) return { marks, fault: 'no-marks' };
  if (finding === 'clean' && marks.length > 0) return { marks, fault: 'marks' };
  const anchors = finding === 'leak' ? marks : [];
  const result = await samples.end(by, { id, finding, anchors });
  return result === 'done' ? { marks, done: finding } : { marks, fault: result };
}
