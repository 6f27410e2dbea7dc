/**
 * How reviews are worked: the share of releases by one reader that a second person reads too, and how long a task
 * stays with whoever took it. An installation may set both. Source: anonymizer.md §8.
 */
export type ReviewRules = {
  /** Between 0 and 1. */
  readonly secondReadingShare: number;
  readonly claimMinutes: number;
};

export const REVIEW_RULES: ReviewRules = { secondReadingShare: 0.05, claimMinutes: 30 };

/** Reason of a task whose second reading was drawn by lot. */
export const DRAWN = 'second-reading-drawn';

export type Claim = {
  readonly claimedBy: string | null;
  readonly claimedAt: Date | null;
};

/** The code of what is wrong with rules, or undefined. */
export function rulesFault({ secondReadingShare, claimMinutes }: ReviewRules): string | undefined {
  if (!(secondReadingShare >= 0 && secondReadingShare <= 1)) return 'second-reading-share';
  return Number.isInteger(claimMinutes) && claimMinutes >= 1 && claimMinutes <= 480
    ? undefined
    : 'claim-minutes';
}

/**
 * Who holds a task at an instant, and until when; undefined where nobody does. A clock that was set back ends a
 * claim rather than prolong it.
 */
export function holderOf(
  { claimedBy, claimedAt }: Claim,
  { claimMinutes }: ReviewRules,
  now: Date,
): { readonly by: string; readonly since: Date; readonly until: Date } | undefined {
  if (claimedBy === null || claimedAt === null) return undefined;
  const until = new Date(claimedAt.getTime() + claimMinutes * 60_000);
  const isAlive = now.getTime() >= claimedAt.getTime() && now.getTime() < until.getTime();
  return isAlive ? { by: claimedBy, since: claimedAt, until } : undefined;
}
