export type EditorSettings = Readonly<Record<string, unknown>>;

/** Settings that keep the editor still: no tips, no updates, no telemetry, no chat. */
export const quietSettings: EditorSettings = {
  'workbench.colorTheme': 'Light Modern',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.layoutControl.enabled': false,
  'chat.disableAIFeatures': true,
  'window.commandCenter': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'git.autofetch': false,
  'editor.minimap.enabled': false,
};

/** For tests and pictures: nothing moves or blinks, and nothing is saved unless the test saves it. */
export const stillSettings: EditorSettings = {
  ...quietSettings,
  'workbench.reduceMotion': 'on',
  'editor.cursorBlinking': 'solid',
  'editor.fontFamily': 'DejaVu Sans Mono',
  'editor.experimentalGpuAcceleration': 'off',
  'files.autoSave': 'off',
  'files.hotExit': 'off',
};
