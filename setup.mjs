// Bootstrap of `npm start` and `npm test`. Plain JavaScript without dependencies: on a fresh clone it runs
// under whatever Node the machine has, installs what is missing and hands over to Node 24.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(fileURLToPath(import.meta.url));
const BIN = join(ROOT, 'node_modules', '.bin');
const STAMP = join(ROOT, 'node_modules', '.ashkar-lock');
const BUILD_STAMP = join(ROOT, 'dist', '.ashkar-build');
const NEEDS_NODE = 24;
const BOOTSTRAP_NODE = 18;

const [, , task = 'start', ...rest] = process.argv;

function say(text) {
  process.stderr.write(`${text}\n`);
}

function stop(sentence) {
  say(`ashkar: ${sentence}`);
  process.exit(2);
}

function major(version) {
  return Number(version.replace(/^v/, '').split('.')[0]);
}

function hash(files) {
  const sum = createHash('sha256');
  for (const file of files) sum.update(`${file}\0`).update(readFileSync(file));
  return sum.digest('hex');
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesUnder(path);
      return entry.isFile() && !/\.test\.ts$/.test(entry.name) ? [path] : [];
    });
}

function install() {
  const lock = hash([join(ROOT, 'package-lock.json')]);
  const installed = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
  if (installed === lock) return;
  say('Installing packages (first start only, about a minute) …');
  const npm = process.env.npm_execpath;
  const [command, args] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const done = spawnSync(
    command,
    [...args, 'ci', '--ignore-scripts', '--no-audit', '--loglevel=error'],
    {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  if (done.status !== 0)
    stop('the packages could not be installed; check the network and run the command again.');
  writeFileSync(STAMP, lock);
}

function node24() {
  const platform = join(BIN, 'node');
  if (existsSync(platform)) return platform;
  if (major(process.version) >= NEEDS_NODE) return process.execPath;
  return stop(`this machine needs its own Node ${NEEDS_NODE} or newer; it has ${process.version}.`);
}

function buildPortal(node, env) {
  const sources = ['portal', 'dashboards', 'domain', 'indexer/search'].flatMap((folder) =>
    filesUnder(join(ROOT, folder)),
  );
  const stamp = hash(
    [...sources, join(ROOT, 'astro.config.mjs'), join(ROOT, 'package-lock.json')].filter(
      (file) => !/[\\/](?:public|report)[\\/]fonts[\\/]/.test(file),
    ),
  );
  if (existsSync(BUILD_STAMP) && readFileSync(BUILD_STAMP, 'utf8') === stamp) return;
  say('Building the portal …');
  for (const args of [
    ['portal/build-fonts.ts'],
    ['node_modules/astro/bin/astro.mjs', 'build', '--silent'],
  ]) {
    const done = spawnSync(node, args, { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'pipe'] });
    if (done.status !== 0) {
      process.stderr.write(done.stderr);
      stop('the portal could not be built; see the message above.');
    }
  }
  mkdirSync(dirname(BUILD_STAMP), { recursive: true });
  writeFileSync(BUILD_STAMP, stamp);
}

// Hands over: same terminal, signals passed on, the child's exit code becomes ours.
function handOver(node, args, env) {
  const child = spawn(node, args, { cwd: ROOT, env, stdio: 'inherit' });
  const forward = (signal) => child.kill(signal);
  process.on('SIGTERM', () => forward('SIGTERM'));
  process.on('SIGINT', () => forward('SIGINT'));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 0)));
}

if (major(process.version) < BOOTSTRAP_NODE)
  stop(`Node ${BOOTSTRAP_NODE} or newer is needed to start; this is ${process.version}.`);
try {
  statSync(join(ROOT, 'package-lock.json'));
} catch {
  stop('package-lock.json is missing; take a complete copy of the project.');
}
install();
const node = node24();
const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  PATH: `${BIN}:${process.env.PATH ?? ''}`,
};
if (task === 'start') {
  buildPortal(node, env);
  handOver(
    node,
    [
      '--liftoff-only',
      '--max-semi-space-size=8',
      '--env-file-if-exists=.env',
      'indexer/cli.ts',
      ...['serve', '--demo', ...rest],
    ],
    env,
  );
} else if (task === 'test') {
  buildPortal(node, env);
  handOver(node, ['tests/run-all.ts', ...rest], env);
} else if (task === 'build') {
  buildPortal(node, env);
} else {
  stop(`there is no task "${task}"; use start, test or build.`);
}
