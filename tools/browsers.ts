/**
 * The browsers of this machine. Nothing is downloaded but by the system's own package
 * manager: `npx tsx tools/browsers.ts` installs what is missing where it can (Debian and its
 * kin, as root), and elsewhere says in one line what to install.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export type BrowserName = 'chromium' | 'firefox';

/** Environment variables that name a browser outright, first one wins. */
const OVERRIDE: Record<BrowserName, string> = {
  chromium: 'CHROMIUM_PATH',
  firefox: 'FIREFOX_PATH',
};

/** Program names on PATH. Chromium first: branded Chrome no longer loads unpacked extensions. */
const PROGRAMS: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

function usualPlaces(name: BrowserName): string[] {
  const programFiles = [
    process.env['PROGRAMFILES'],
    process.env['PROGRAMFILES(X86)'],
    process.env['LOCALAPPDATA'],
  ].filter((folder) => folder !== undefined);
  if (name === 'firefox') {
    return [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programFiles.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
    ];
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programFiles.map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe')),
    ...playwrightCache(),
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...programFiles.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
  ];
}

/** Chromium builds that Playwright keeps for the user, newest first. */
function playwrightCache(): string[] {
  const root = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? playwrightHome();
  if (!existsSync(root)) return [];
  const builds = readdirSync(root)
    .filter((folder) => /^chromium-\d+$/.test(folder))
    .sort((a, b) => Number(b.slice('chromium-'.length)) - Number(a.slice('chromium-'.length)));
  return builds.flatMap((build) => [
    join(root, build, 'chrome-linux', 'chrome'),
    join(root, build, 'chrome-linux64', 'chrome'),
    join(root, build, 'chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'),
    join(root, build, 'chrome-win', 'chrome.exe'),
  ]);
}

function playwrightHome(): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'ms-playwright');
  if (process.platform === 'win32') {
    return join(process.env['LOCALAPPDATA'] ?? homedir(), 'ms-playwright');
  }
  return join(homedir(), '.cache', 'ms-playwright');
}

function onPath(programs: string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
}

/** The executable of an installed browser, or null. */
export function findBrowser(name: BrowserName): string | null {
  const named = process.env[OVERRIDE[name]];
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  const places = [...usualPlaces(name), ...onPath(PROGRAMS[name])];
  return places.find((place) => existsSync(place)) ?? null;
}

/** Chromium refuses its sandbox to root (containers, CI); everybody else keeps it. */
export function chromiumArgs(): string[] {
  return isRoot() ? ['--no-sandbox'] : [];
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Installs what is missing where that can be done quietly; returns the browsers still missing. */
export function ensureBrowsers(names: readonly BrowserName[]): BrowserName[] {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length === 0) return [];
  if (isRoot() && existsSync('/usr/bin/apt-get')) {
    const packages = missing.map((name) => PACKAGES[name]).join(' ');
    const command = `apt-get update && apt-get install -y --no-install-recommends ${packages}`;
    console.log(`Installing the browsers that the tests drive: ${command}`);
    spawnSync('bash', ['-c', command], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  return names.filter((name) => findBrowser(name) === null);
}

/** One line for people: what to install, and how to name one that is installed elsewhere. */
export function missingLine(missing: readonly BrowserName[]): string {
  const names = missing.map((name) => (name === 'chromium' ? 'Chromium' : 'Firefox')).join(', ');
  const variables = missing.map((name) => OVERRIDE[name]).join(' / ');
  return `No ${names} found: install it, or name its program in ${variables}.`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const missing = ensureBrowsers(['chromium', 'firefox']);
  if (missing.length > 0) {
    console.error(missingLine(missing));
    process.exitCode = 1;
  } else {
    console.log(`Chromium: ${findBrowser('chromium')}\nFirefox: ${findBrowser('firefox')}`);
  }
}
