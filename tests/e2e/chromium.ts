import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const EXECUTABLE = '/usr/bin/chromium';

/** True where Debian's Chromium is installed; suites that need it are skipped by name elsewhere. */
export const hasChromium: boolean = existsSync(EXECUTABLE);

/** Debian's Chromium, without a window. Nothing is downloaded. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: EXECUTABLE, args: ['--no-sandbox'] });
}
