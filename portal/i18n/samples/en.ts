import type { SamplesDictionary } from './az.ts';

/** Words of the weekly sample in English. */
export const samplesEn: SamplesDictionary = {
  'sample.lead':
    'Of the decisions that each week published without a reader, up to 60 are drawn by lot. A person reads them after publication: where something was left open, its paragraph is hidden at once.',
  'sample.none': 'No week has been drawn yet.',
  'sample.weeks': 'Weeks',
  'sample.week': 'Week',
  'sample.published': 'Published unread',
  'sample.drawn': 'Drawn',
  'sample.read': 'Read',
  'sample.leaks': 'With a leak',
  'sample.bound': 'Upper bound',
  'sample.boundHint':
    'Upper bound: by the decisions that were read, the share of those with a leak among all of the week is no higher than this, with 95% confidence.',
  'sample.due': 'Last day for reading',
  'sample.readings': 'Decisions drawn of week {week}',
  'sample.publishedOn': 'published on {date}',
  'sample.result': 'Result',
  'sample.waits': 'not read yet',
  'sample.finding.clean': 'nothing was left open',
  'sample.finding.leak': 'something was left open',
  'sample.finding.gone': 'taken away before it was read',
  'sample.readBy': '{name}, {when}',
  'sample.title': 'Reading of the weekly sample',
  'sample.task':
    'Read the decision from beginning to end as it is published. Where something that should be masked was left open, mark the paragraph. A marked paragraph is hidden from the site at once and becomes a report of a leak. The result is not changed afterwards.',
  'sample.text': 'Published text',
  'sample.hidden': 'This paragraph is hidden already; readers do not see it.',
  'sample.left': 'Something is open in paragraph {n}',
  'sample.leftTitle': 'Something is open outside the paragraphs (in the title)',
  'sample.leftTitleHint':
    'A title is not hidden by itself: it becomes a report of a leak, and a publisher corrects or withdraws the decision.',
  'sample.verdict': 'Result of the reading',
  'sample.do.clean': 'Nothing is left open',
  'sample.do.leak': 'Hide the marked paragraphs',
  'sample.goneText':
    'This version of the decision is not on the site any more and cannot be read. It does not count as read.',
  'sample.do.gone': 'Close as not read',
  'sample.readerOnly': 'Only a reviewer can enter the result.',
  'sample.toRequests': 'Go to the reports of leaks',
  'sample.fault.stale': 'Somebody has read this decision meanwhile. Their result is below.',
  'sample.fault.unfit':
    'The text changed while you were reading it, so nothing was done. Read the page again and decide anew.',
  'sample.fault.no-marks':
    'No paragraph is marked. Mark those in which something is open and send it again.',
  'sample.fault.marks':
    'A paragraph is marked, but “Nothing is left open” was chosen. Take the mark away or hide the marked paragraphs.',
  'sample.fault.form': 'The form could not be read. Reload the page and repeat.',
  'sample.report':
    'In the weekly sample ({week}) a member of staff found data that was not masked in the place named.',
  'staff.done.sample-clean': 'The reading is recorded: nothing was left open.',
  'staff.done.sample-leak': 'The reading is recorded. What was marked is now a report of a leak.',
  'staff.done.sample-gone': 'The decision is closed as not read.',
  'method.sample.title': 'How it is checked after publication',
  'method.sample.text':
    'Of the decisions that each week published without a reader, up to 60 are drawn by lot, and a member of staff reads them from beginning to end. Where something was left open, its paragraph is hidden at once. The figures below are of the decisions published in the last twelve months.',
  'method.sample.drawn': 'Decisions drawn',
  'method.sample.read': 'Decisions read',
  'method.sample.leaks': 'Decisions with a leak',
  'method.sample.bound': 'Upper bound of the share with a leak (95%)',
  'method.sample.none': 'no decision has been read yet',
  'method.sample.more': 'Figures by month, definition and files',
};
