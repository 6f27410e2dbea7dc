import process from 'node:process';

/** Shows how far long work is: one line that rewrites itself on a terminal, a line per tenth elsewhere. */
export function progressLine(label: string): {
  show(done: number, total: number): void;
  end(): void;
} {
  const isTerminal = process.stderr.isTTY === true;
  let shownTenth = -1;
  process.stderr.write(isTerminal ? `${label} …` : `${label} …\n`);
  return {
    show(done, total) {
      const tenth = Math.floor((10 * done) / Math.max(1, total));
      if (isTerminal) process.stderr.write(`\r${label} … ${done} of ${total}`);
      else if (tenth > shownTenth) process.stderr.write(`  ${done} of ${total}\n`);
      shownTenth = tenth;
    },
    end() {
      process.stderr.write(isTerminal ? `\r${label}: done.          \n` : '');
    },
  };
}
