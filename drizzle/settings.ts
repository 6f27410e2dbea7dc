import { eq } from 'drizzle-orm';
import type { Calibration } from '../domain/calibration.ts';
import type { Db } from './db.ts';
import { setting } from './schema/index.ts';

/** The calibration in force, or undefined: then every decision goes to review. */
export async function readCalibration(db: Db): Promise<Calibration | undefined> {
  const [row] = await db.select().from(setting).where(eq(setting.key, 'calibration'));
  return row?.value as Calibration | undefined;
}

/** Sets the calibration in force. */
export async function writeCalibration(tx: Db, calibration: Calibration, at: Date): Promise<void> {
  const row = { key: 'calibration', value: calibration, changedAt: at };
  await tx.insert(setting).values(row).onConflictDoUpdate({ target: setting.key, set: row });
}
