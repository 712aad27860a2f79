import type { EditorServer } from './editor-server';

export interface WorkbenchAddress {
  /** Absolute path of the folder to open. */
  readonly folder: string;
  /** An extension under development, and the tests to run inside its host. Need the server's test driver. */
  readonly extension?: string;
  readonly tests?: string;
  /** Environment for the tests. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The address that opens a folder in the workbench of a running server. */
export function workbenchUrl(server: Pick<EditorServer, 'url'>, address: WorkbenchAddress): string {
  const remote = (file: string): string => `vscode-remote://${new URL(server.url).host}${file}`;
  const payload: [string, string][] = [['skipWelcome', 'true']];
  if (address.extension) payload.push(['extensionDevelopmentPath', remote(address.extension)]);
  if (address.tests) payload.push(['extensionTestsPath', remote(address.tests)]);
  if (address.env) payload.push(['extensionEnvironment', JSON.stringify(address.env)]);
  const query = new URLSearchParams({ folder: address.folder, payload: JSON.stringify(payload) });
  return `${server.url}/?${query.toString()}`;
}
