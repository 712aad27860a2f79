import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installPortableBrowser } from './portable-browser';

/** A Chromium to drive, with what its environment needs. */
export interface BrowserProgram {
  readonly executable: string;
  readonly env: Readonly<Record<string, string>>;
}

const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
};

/**
 * Finds a Chromium (`CHROMIUM_EXECUTABLE` first) or installs one: from Debian's packages for root, else on
 * Linux from npm (`CHROMIUM_EXECUTABLE=npm` asks for that one). Elsewhere it says what to install.
 */
export async function installBrowser(): Promise<BrowserProgram> {
  const given = process.env['CHROMIUM_EXECUTABLE'];
  if (given === 'npm') return installPortableBrowser();
  if (given !== undefined) return { executable: given, env: {} };
  const found = installedBrowser();
  if (found !== undefined) return found;
  if (isDebianRoot()) {
    installDebianPackages(['chromium', 'fonts-dejavu-core']);
    const installed = installedBrowser();
    if (installed !== undefined) return installed;
  }
  if (process.platform === 'linux' && process.arch === 'x64') return installPortableBrowser();
  throw new Error(
    'The tests need Google Chrome or Chromium. Install it (https://www.google.com/chrome), ' +
      'or name one: CHROMIUM_EXECUTABLE=/path/to/chrome npm test',
  );
}

function installedBrowser(): BrowserProgram | undefined {
  const executable = usualPlaces[process.platform]?.find((file) => existsSync(file));
  return executable === undefined ? undefined : { executable, env: {} };
}

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function installDebianPackages(names: readonly string[]): void {
  console.log(`Installing ${names.join(' and ')} with apt-get ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const aptGet = (...args: string[]): void => {
    execFileSync('apt-get', ['-q', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
  };
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', ...names);
}
