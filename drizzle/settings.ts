import { eq } from 'drizzle-orm';
import type { Calibration } from '../domain/calibration.ts';
import type { CalendarDate } from '../domain/publication-clock.ts';
import { REVIEW_RULES, type ReviewRules } from '../domain/review-rules.ts';
import type { Db } from './db.ts';
import { setting } from './schema/index.ts';

/** The calibration in force, or undefined: then every decision goes to review. */
export async function readCalibration(db: Db): Promise<Calibration | undefined> {
  const [row] = await db.select().from(setting).where(eq(setting.key, 'calibration'));
  return row?.value as Calibration | undefined;
}

/** Sets the calibration in force. */
export async function writeCalibration(tx: Db, calibration: Calibration, at: Date): Promise<void> {
  await write(tx, 'calibration', calibration, at);
}

/** The rules of review in force: those of the installation, else the ordinary ones. */
export async function readReviewRules(db: Db): Promise<ReviewRules> {
  const [row] = await db.select().from(setting).where(eq(setting.key, 'review-rules'));
  return (row?.value as ReviewRules | undefined) ?? REVIEW_RULES;
}

/** Sets the rules of review. */
export async function writeReviewRules(tx: Db, rules: ReviewRules, at: Date): Promise<void> {
  await write(tx, 'review-rules', rules, at);
}

/** Sets the day from which the one-month term runs; `term_start` shows it. */
export async function writeStartedOn(tx: Db, day: CalendarDate, at: Date): Promise<void> {
  await write(tx, 'started-on', day, at);
}

async function write(tx: Db, key: string, value: unknown, at: Date): Promise<void> {
  const row = { key, value, changedAt: at };
  await tx.insert(setting).values(row).onConflictDoUpdate({ target: setting.key, set: row });
}
