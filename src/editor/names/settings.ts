import { workspace, type ConfigurationChangeEvent, type ConfigurationScope } from 'vscode';

/** The settings and what they hold, as the manifest declares them. */
export interface Settings {
  articles: readonly string[];
  'highlights.enabled': boolean;
  'highlights.colorPerSpeaker': boolean;
  'claims.showBeliefs': boolean;
  'claims.followCaret': boolean;
  'checks.initials': string;
}

const section = 'onTheRecord';

const fallbacks: Settings = {
  articles: [],
  'highlights.enabled': true,
  'highlights.colorPerSpeaker': false,
  'claims.showBeliefs': false,
  'claims.followCaret': true,
  'checks.initials': '',
};

/** Reads a setting at the moment it is needed; a value of the wrong type counts as not set. */
export function setting<K extends keyof Settings>(key: K, scope?: ConfigurationScope): Settings[K] {
  const value: unknown = workspace.getConfiguration(section, scope).get(key);
  const fallback = fallbacks[key];
  const fits = Array.isArray(fallback) ? Array.isArray(value) : typeof value === typeof fallback;
  return fits ? (value as Settings[K]) : fallback;
}

/** Changes a setting where it is set already, else for the person in all folders. */
export async function changeSetting<K extends keyof Settings>(key: K, value: Settings[K]): Promise<void> {
  const configuration = workspace.getConfiguration(section);
  const inWorkspace = configuration.inspect(key)?.workspaceValue !== undefined;
  await configuration.update(key, value, !inWorkspace);
}

export function affects(event: ConfigurationChangeEvent, ...keys: (keyof Settings)[]): boolean {
  return keys.some((key) => event.affectsConfiguration(`${section}.${key}`));
}
