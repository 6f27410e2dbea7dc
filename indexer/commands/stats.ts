import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { invalidInput } from '#domain/errors.ts';
import { keepLedger } from '#indexer/ingest/keep-ledger.ts';
import {
  keepStatistics,
  recountStatistics,
  verifyStatistics,
} from '#indexer/ingest/keep-statistics.ts';
import { printResult, say } from './output.ts';
import { withServices } from './with-services.ts';

const FORMATS = ['html', 'pdf', 'csv', 'xlsx'] as const;
const LANGS = ['az', 'en', 'ru'] as const;

/** `ashkar stats`: proves the roll-ups against the rows of the record; makes the report of a period. */
export function statsCommand(): Command {
  const command = new Command('stats').description('check the statistics and make their report');
  command.addCommand(verifyCommand());
  command.addCommand(reportCommand());
  return command;
}

function verifyCommand(): Command {
  return new Command('verify')
    .description('count everything anew from the record and print every difference; exit 1 on any')
    .option('--json', 'as JSON')
    .option('--repair', 'count everything anew first')
    .addHelpText('after', '\nExamples:\n  $ ashkar stats verify\n  $ ashkar stats verify --repair')
    .action(async (options: { json?: boolean; repair?: boolean }) => {
      await withServices(async ({ ingest }) => {
        const counted = await (options.repair === true ? recountStatistics : keepStatistics)(
          ingest,
        );
        if (counted > 0) say(`${counted} records were counted first.`);
        const differences = await verifyStatistics(ingest);
        const lines = differences.map(
          ({ table, rollUp, kept, counted: right }) =>
            `${table} ${rollUp}: ${kept} is kept, ${right} is right`,
        );
        printResult(
          { differences },
          options,
          lines.length === 0 ? ['The statistics are what the record adds up to.'] : lines,
        );
        if (differences.length > 0) process.exitCode = 1;
      });
    });
}

type ReportOptions = {
  readonly quarter: string;
  readonly format: string;
  readonly lang: string;
  readonly out: string;
};

function reportCommand(): Command {
  return new Command('report')
    .description('the statistical report of a quarter, or of a year or month')
    .requiredOption(
      '--quarter <period>',
      'a quarter such as 2026Q3; 2026 and 2026-09 are taken too',
    )
    .option('--format <format>', FORMATS.join(', '), 'html')
    .option('--lang <lang>', LANGS.join(', '), 'az')
    .requiredOption('--out <file>', 'where the file is written')
    .addHelpText(
      'after',
      '\nExamples:\n  $ ashkar stats report --quarter 2026Q3 --format pdf --out report.pdf\n  $ ashkar stats report --quarter 2026 --format xlsx --out 2026.xlsx',
    )
    .action(async (options: ReportOptions) => {
      const format = FORMATS.find((one) => one === options.format);
      const lang = LANGS.find((one) => one === options.lang);
      if (format === undefined)
        throw invalidInput(
          'format-unknown',
          `A report is ${FORMATS.join(', ')}; not "${options.format}".`,
        );
      if (lang === undefined)
        throw invalidInput(
          'language-unknown',
          `A report is in ${LANGS.join(', ')}; not "${options.lang}".`,
        );
      await withServices(async ({ ingest, statisticsReport }) => {
        await keepLedger(ingest);
        await keepStatistics(ingest);
        const bytes = await statisticsReport({ period: options.quarter, format, lang });
        if (bytes === undefined)
          throw invalidInput(
            'period-unknown',
            `"${options.quarter}" is no period that has begun: write 2026Q3, 2026 or 2026-09.`,
          );
        await writeFile(options.out, bytes);
        say(`${options.out}: ${bytes.length} bytes.`);
      });
    });
}
