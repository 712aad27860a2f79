import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { EditorSettings } from './editor-settings';
import { host, hostNode } from './install-host';

export interface EditorServerOptions {
  readonly settings: EditorSettings;
  /** Packages to install before the start. */
  readonly vsix?: readonly string[];
  /** Lets the page load an extension under development and run its tests; then the editor shows no toasts. */
  readonly testDriver?: boolean;
  /** Keeps user data here instead of in a temporary folder. */
  readonly dataFolder?: string;
  /** Has root, too, refused where a file's mode refuses others. */
  readonly obeyFileModes?: boolean;
  /** What the bare address opens. */
  readonly folder?: string;
  /** 0 (default) takes any free port. */
  readonly port?: number;
  /** The server ends by itself when nobody was connected for so long. */
  readonly idleSeconds?: number;
}

export interface EditorServer {
  /** Address of the workbench, on the loopback interface only. */
  readonly url: string;
  /** User data, extensions, logs. */
  readonly folder: string;
  /** Id of the process group of everything the server started. */
  readonly processGroup: number;
  readonly onOutput: (listener: (text: string) => void) => void;
  /** Settles when the server has ended. */
  readonly ended: Promise<void>;
  /** Ends the server and everything it started; a temporary folder is removed unless kept for a look. */
  readonly stop: (options?: { keep?: boolean }) => Promise<void>;
}

/** Starts a real VS Code (code-server) on this machine only. {@link installHost} must have run. */
export async function startEditorServer(options: EditorServerOptions): Promise<EditorServer> {
  const folder = options.dataFolder ?? mkdtempSync(path.join(tmpdir(), 'otr-editor-'));
  const base = prepareFolder(folder, options.settings);
  const env = cleanEnvironment(folder);
  for (const vsix of options.vsix ?? []) {
    await promisify(execFile)(hostNode(), [...base, '--install-extension', vsix, '--force'], { env });
  }

  const [program, args] = asOrdinaryUser(options, [hostNode(), ...base, ...serverArguments(options)]);
  const child = spawn(program, args, {
    detached: true,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const listeners = new Set<(text: string) => void>();
  const log = createWriteStream(path.join(folder, 'server.log'));
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log.write(text);
      for (const listener of listeners) listener(text);
    });
  }
  const ended = once(child, 'exit').then(() => undefined);
  const stop = async ({ keep = false } = {}): Promise<void> => {
    await endGroup(child, ended);
    log.end();
    if (!keep && options.dataFolder === undefined) {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  };
  try {
    const url = await addressOf(child, (listener) => listeners.add(listener));
    const processGroup = child.pid!;
    return { url, folder, processGroup, ended, stop, onOutput: (listener) => void listeners.add(listener) };
  } catch (error) {
    await stop({ keep: true });
    throw error;
  }
}

function prepareFolder(folder: string, settings: EditorSettings): string[] {
  const userData = path.join(folder, 'user-data');
  const extensions = path.join(folder, 'extensions');
  const config = path.join(folder, 'config.yaml');
  mkdirSync(path.join(userData, 'User'), { recursive: true });
  mkdirSync(extensions, { recursive: true });
  writeFileSync(path.join(userData, 'User', 'settings.json'), JSON.stringify(settings, null, 2));
  writeFileSync(config, 'auth: none\ncert: false\n');
  return [host.codeServer, '--config', config, '--user-data-dir', userData, '--extensions-dir', extensions];
}

function serverArguments(options: EditorServerOptions): string[] {
  return [
    ...['--auth', 'none', '--bind-addr', `127.0.0.1:${options.port ?? 0}`],
    ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
    '--disable-getting-started-override',
    ...(options.idleSeconds ? ['--idle-timeout-seconds', String(options.idleSeconds)] : []),
    ...(options.testDriver ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
    ...(options.folder ? ['--ignore-last-opened', options.folder] : []),
  ];
}

/** Root without the right to pass over file modes is refused like anyone else. */
function asOrdinaryUser({ obeyFileModes }: EditorServerOptions, command: string[]): [string, string[]] {
  const [program = '', ...args] = command;
  if (!obeyFileModes || process.getuid?.() !== 0) return [program, args];
  const rights = '-dac_override,-dac_read_search';
  return ['setpriv', [`--bounding-set=${rights}`, `--inh-caps=${rights}`, ...command]];
}

/** Keeps sockets and settings of the server out of the user's own folders. */
function cleanEnvironment(folder: string): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    XDG_CONFIG_HOME: path.join(folder, 'xdg'),
    XDG_DATA_HOME: path.join(folder, 'xdg'),
    XDG_RUNTIME_DIR: folder,
    TMPDIR: folder,
  };
  for (const name of ['ELECTRON_RUN_AS_NODE', 'PORT', 'NODE_OPTIONS']) Reflect.deleteProperty(env, name);
  return env;
}

async function addressOf(
  child: ChildProcess,
  listen: (listener: (text: string) => void) => void,
): Promise<string> {
  return new Promise((resolve, reject) => {
    let seen = '';
    listen((text) => {
      if (seen.length < 100_000) seen += text;
      const url = /HTTP server listening on (http:\/\/\S+?)\/?\s/.exec(seen)?.[1];
      if (url !== undefined) resolve(url);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the editor ended with code ${code}\n${seen}`)));
  });
}

async function endGroup(child: ChildProcess, ended: Promise<void>): Promise<void> {
  const signal = (name: NodeJS.Signals): void => {
    try {
      process.kill(-child.pid!, name);
    } catch {
      // the group is gone already
    }
  };
  signal('SIGTERM');
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 3000).unref())]);
  signal('SIGKILL');
  await ended;
}
