import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

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

/** Finds a Chromium (`CHROMIUM_EXECUTABLE` first) or installs one; says which command to run where it cannot. */
export function installBrowser(): BrowserProgram {
  const given = process.env['CHROMIUM_EXECUTABLE'];
  if (given !== undefined) return { executable: given, env: {} };
  const found = installedBrowser();
  if (found !== undefined) return found;
  if (isDebianRoot()) {
    installDebianPackages(['chromium', 'fonts-dejavu-core']);
    const installed = installedBrowser();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'The tests need Chromium or Google Chrome. Install it ' +
      '(Debian and Ubuntu: sudo apt-get install -y chromium fonts-dejavu-core), ' +
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
