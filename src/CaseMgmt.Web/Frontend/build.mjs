// Builds the pages' styles and scripts into ../wwwroot, which holds nothing else and is not in version control.
//
//   node build.mjs restore   installs the packages of package-lock.json, unless they are installed already
//   node build.mjs           compiles the styles and copies the scripts and images, unless they are up to date
//
// Frontend.targets runs both as part of `dotnet build`. Several builds may run at once (two test projects, an IDE
// and a terminal): a lock file makes them take turns, and the second finds that there is nothing left to do.

import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const frontend = path.dirname(fileURLToPath(import.meta.url));
const web = path.dirname(frontend);
const packages = path.join(frontend, 'node_modules');
const wwwroot = path.join(web, 'wwwroot');
const state = path.join(web, 'obj', 'frontend');
const lockFile = path.join(state, 'lock');
const outputList = path.join(state, 'outputs.txt'); // read by Frontend.targets
const installedStamp = path.join(packages, '.installed'); // goes when node_modules goes

const needNode = 'Node 20 or later is needed to build the pages: install it and build again';

/** A failure that the person who builds can act on; `file(line,column): error CODE: text` is what MSBuild reads. */
class BuildError extends Error {
  constructor(message, code = 'FRONTEND', place = path.join(frontend, 'build.mjs')) {
    super(`${place}: error ${code}: ${message}`);
  }
}

const pause = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

function isRunning(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function takeLock() {
  const giveUpAt = Date.now() + 10 * 60_000;
  fs.mkdirSync(state, { recursive: true });
  for (;;) {
    try {
      fs.writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      // Windows answers EPERM while another process is just deleting the file.
      if (error.code !== 'EEXIST' && error.code !== 'EPERM') throw error;
    }
    if (lockIsLeftOver()) {
      // Renaming first: of two processes that see the leftover, one wins and the other waits for it.
      const leftOver = `${lockFile}.${randomUUID()}`;
      try {
        fs.renameSync(lockFile, leftOver);
        fs.rmSync(leftOver, { force: true });
      } catch {
        // the other process was quicker
      }
    } else if (Date.now() > giveUpAt) {
      throw new BuildError(`another build has held ${lockFile} for ten minutes: end it, or delete the file`);
    } else {
      pause(200);
    }
  }
}

function lockIsLeftOver() {
  try {
    const holder = Number.parseInt(fs.readFileSync(lockFile, 'utf8'), 10);
    if (Number.isInteger(holder)) return !isRunning(holder);
    return Date.now() - fs.statSync(lockFile).mtimeMs > 5_000; // created, but its writer died before the number
  } catch {
    return false;
  }
}

function releaseLock() {
  fs.rmSync(lockFile, { force: true });
}

const inputsOfInstall = ['package.json', 'package-lock.json', '.npmrc'].map((name) => path.join(frontend, name));

function install() {
  const hash = createHash('sha256');
  for (const file of inputsOfInstall) hash.update(fs.readFileSync(file));
  const wanted = hash.digest('hex');

  if (readIfThere(installedStamp) !== wanted) {
    console.log('Installing the front-end packages (npm ci)');
    // One string and a shell: on Windows npm is a .cmd file.
    const npm = spawnSync('npm ci --ignore-scripts --no-audit --no-fund', {
      cwd: frontend,
      shell: true,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (npm.status === 127 || npm.status === 9009) throw new BuildError(`npm was not found. ${needNode}`);
    if (npm.status !== 0) {
      throw new BuildError(
        'npm ci failed; its own message is above. It reads the registry of your npm settings (npm config get registry)',
      );
    }
  }
  // MSBuild goes by the stamp's time. It is renewed only when it must be: another build may have compiled after it.
  if (readIfThere(installedStamp) !== wanted || inputsOfInstall.some((file) => time(file) >= time(installedStamp))) {
    fs.writeFileSync(installedStamp, wanted);
  }
}

const time = (file) => fs.statSync(file).mtimeMs;

const readIfThere = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined);

function filesIn(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
}

const ownSources = () => ['styles', 'scripts', 'images'].flatMap((folder) => filesIn(path.join(frontend, folder)));

const listedOutputs = () => (readIfThere(outputList) ?? '').split('\n').filter(Boolean);

function isUpToDate() {
  const outputs = [outputList, ...listedOutputs().map((name) => path.join(wwwroot, name))];
  if (!outputs.every((file) => fs.existsSync(file))) return false;
  const inputs = [fileURLToPath(import.meta.url), installedStamp, ...ownSources()];
  return Math.max(...inputs.map(time)) < Math.min(...outputs.map(time));
}

async function compileStyles() {
  const sass = await import(pathToFileURL(path.join(packages, 'sass', 'sass.node.mjs')).href);
  const place = (span) =>
    span?.url ? `${fileURLToPath(span.url)}(${span.start.line + 1},${span.start.column + 1})` : 'app.scss';
  try {
    const { css } = sass.compile(path.join(frontend, 'styles', 'app.scss'), {
      // MOJ Frontend names govuk-frontend by "node_modules/…"; both paths must lead to one and the same file.
      loadPaths: [frontend, packages],
      style: 'compressed',
      quietDeps: true,
      logger: {
        // quietDeps does not silence a package's own @warn; those name no place but have a stack.
        warn: (message, { span, stack }) =>
          stack?.includes('node_modules') ||
          console.error(`${place(span)}: warning SASS: ${message.split('\n')[0]}`),
        debug: (message, { span }) => console.log(`${place(span)}: ${message}`),
      },
    });
    return css;
  } catch (error) {
    if (!error.span) throw error;
    throw new BuildError(error.sassMessage.split('\n')[0], 'SASS', place(error.span));
  }
}

/** The images that the styles ask for: our own, else the Ministry of Justice's. Never the crown or the crest. */
function imagesOf(css) {
  const names = new Set([...css.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map((match) => match[1]));
  const found = new Map();
  for (const url of names) {
    const name = url.replace(/^\.\.\/images\//, '');
    if (name === url || name.includes('/')) throw new BuildError(`the styles may only use ../images/…, not ${url}`);
    const source = [
      path.join(frontend, 'images', name),
      path.join(packages, '@ministryofjustice', 'frontend', 'moj', 'assets', 'images', name),
    ].find((file) => fs.existsSync(file));
    if (!source) throw new BuildError(`the styles use the image ${name}, which is in neither Frontend/images nor MOJ Frontend`);
    found.set(`images/${name}`, fs.readFileSync(source));
  }
  return found;
}

/** The browser must not look for source maps that are not there. */
const script = (file) => fs.readFileSync(file, 'utf8').replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '\n');

function thirdPartyNotice() {
  const { dependencies } = JSON.parse(fs.readFileSync(path.join(frontend, 'package.json'), 'utf8'));
  const notices = Object.keys(dependencies).map((name) => {
    const folder = path.join(packages, name);
    const { version, license, homepage, author } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const text = readIfThere(path.join(folder, 'LICENSE.txt')) ?? readIfThere(path.join(folder, 'LICENSE')) ?? '';
    const by = typeof author === 'string' ? author : (author?.name ?? '');
    return [`${name} ${version}`, `Licence: ${license}`, by, homepage, text.trim()].filter(Boolean).join('\n');
  });
  return `The styles and scripts of these pages contain parts of:\n\n${notices.join('\n\n----\n\n')}\n`;
}

async function build() {
  if (isUpToDate()) return;

  const css = await compileStyles();
  const outputs = new Map([
    ['css/app.css', css],
    ['js/govuk-frontend.min.js', script(path.join(packages, 'govuk-frontend', 'dist', 'govuk', 'govuk-frontend.min.js'))],
    [
      'js/accessible-autocomplete.min.js',
      script(path.join(packages, 'accessible-autocomplete', 'dist', 'accessible-autocomplete.min.js')),
    ],
    ['js/third-party.txt', thirdPartyNotice()],
    ...imagesOf(css),
  ]);
  for (const [folder, target] of [['scripts', 'js'], ['images', 'images']]) {
    for (const file of filesIn(path.join(frontend, folder))) {
      const name = path.relative(path.join(frontend, folder), file).replaceAll(path.sep, '/');
      outputs.set(`${target}/${name}`, fs.readFileSync(file));
    }
  }

  const before = listedOutputs();
  for (const [name, content] of outputs) write(path.join(wwwroot, name), content);
  for (const name of before.filter((name) => !outputs.has(name))) fs.rmSync(path.join(wwwroot, name), { force: true });
  write(outputList, [...outputs.keys()].sort().join('\n') + '\n');
  console.log(`Front end: ${outputs.size} files in wwwroot, app.css ${Math.round(Buffer.byteLength(css) / 1024)} kB`);
}

/** Whole or not at all: another build, or the running site, may be reading the file. */
function write(file, content) {
  const bytes = Buffer.from(content);
  if (fs.existsSync(file) && fs.readFileSync(file).equals(bytes)) {
    const now = new Date();
    fs.utimesSync(file, now, now);
    return;
  }
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const partial = path.join(state, `${path.basename(file)}.${process.pid}`);
  fs.writeFileSync(partial, bytes);
  fs.renameSync(partial, file);
}

async function main(task) {
  if (Number.parseInt(process.versions.node, 10) < 20) throw new BuildError(`this is Node ${process.versions.node}. ${needNode}`);
  takeLock();
  try {
    if (task === 'restore') {
      install();
    } else {
      if (!fs.existsSync(installedStamp)) install();
      await build();
    }
  } finally {
    releaseLock();
  }
}

try {
  await main(process.argv[2]);
} catch (error) {
  console.error(error instanceof BuildError ? error.message : error);
  process.exitCode = 1;
}
