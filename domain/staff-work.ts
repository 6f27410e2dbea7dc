/**
 * Why something is on the worklist: its term has ended or ends within a week, a person must read it, a second person
 * must, or a weekly sample has drawn it. One document may be there on several of these grounds.
 */
export const WORK_STATES = ['overdue', 'due-soon', 'review', 'second-reading', 'sample'] as const;
export type WorkState = (typeof WORK_STATES)[number];

/** States in which a submission came to a stop before it could be published. */
export const STOPPED_STATES = ['held', 'refused', 'quarantined'] as const;
export type StoppedState = (typeof STOPPED_STATES)[number];
