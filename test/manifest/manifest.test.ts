import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { commandIds, hoverCommands } from '../../src/editor/names/commands';
import { articleSelector, recordSelector } from '../../src/editor/names/views';
import { recordJsonSchema } from '../../src/record/json-schema';
import { problemSentences } from '../../src/record/problems';

interface Setting {
  readonly markdownDescription?: string;
  readonly scope?: string;
  readonly order?: number;
  readonly enumDescriptions?: readonly string[];
  readonly enum?: readonly string[];
}
interface Keybinding {
  readonly command: string;
  readonly key?: string;
  readonly mac?: string;
  readonly linux?: string;
  readonly win?: string;
  readonly when?: string;
  readonly args?: string;
}
interface Manifest {
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { command: string; title: string; category?: string }[];
    readonly menus: Record<string, readonly { command?: string; submenu?: string; when?: string }[]>;
    readonly submenus: readonly { id: string }[];
    readonly keybindings: readonly Keybinding[];
    readonly configuration: readonly { properties: Record<string, Setting> }[];
    readonly colors: readonly { id: string; defaults: Record<string, string> }[];
  };
}

const manifestText = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(manifestText) as Manifest;
const nls = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;
const { contributes } = manifest;
const declared = contributes.commands.map(({ command }) => command);

/** All text of the shell's sources, to see what they use. */
const sources = readdirSync('src/editor', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(path.join('src/editor', file), 'utf8'))
  .join('\n');

/** What the format of the record says about its keys and values. */
function formatWords(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if ((key === 'title' || key === 'description') && typeof value === 'string') return [value];
    if (key === 'enumDescriptions') return value as string[];
    return formatWords(value);
  });
}

/** Commands on keys that the editor has already. */
const takenOver = ['onTheRecord.record.undo', 'onTheRecord.record.redo'];

describe('manifest', () => {
  it('wakes the extension for every file that it has to do with', () => {
    for (const { language } of [...articleSelector, ...recordSelector])
      assert.ok(manifest.activationEvents.includes(`onLanguage:${language}`), language);
  });

  it('declares exactly the commands that are registered', () => {
    assert.deepEqual([...declared].sort(), [...commandIds].sort());
  });

  it('gives every command the category and a title that begins with a capital', () => {
    for (const { command, title, category } of contributes.commands) {
      assert.equal(category, '%category%', command);
      assert.match(nls[title.slice(1, -1)] ?? '', /^[A-Z]/, command);
    }
  });

  it('puts only declared commands and submenus into menus and keybindings', () => {
    const menus = contributes.submenus.map(({ id }) => id);
    for (const [menu, items] of Object.entries(contributes.menus)) {
      for (const { command, submenu } of items) {
        assert.ok(command === undefined || declared.includes(command), `${menu}: ${String(command)}`);
        assert.ok(submenu === undefined || menus.includes(submenu), `${menu}: ${String(submenu)}`);
      }
    }
    for (const { command } of contributes.keybindings) assert.ok(declared.includes(command), command);
  });

  it('says for every command when the palette shows it, save those that always work', () => {
    const inPalette = new Set(contributes.menus['commandPalette']?.map(({ command }) => command));
    const always = declared.filter((command) => !inPalette.has(command));
    assert.deepEqual(always, ['onTheRecord.log.show']);
  });

  it('has three to six keys, all under one chord, all with a condition', () => {
    const own = contributes.keybindings.filter(({ command }) => !takenOver.includes(command));
    const keys = new Map(own.map(({ key, command }) => [key, command]));
    assert.ok(keys.size >= 3 && keys.size <= 6, String(keys.size));
    assert.equal(keys.size, new Set(own.map(({ command }) => command)).size, 'each key does one thing');
    const chords = new Set([...keys.keys()].map((key) => key?.split(' ')[0]));
    assert.equal(chords.size, 1);
    for (const { when } of contributes.keybindings) assert.match(when ?? '', /onTheRecord\./);
  });

  it('lets the keys for what is most done with a claim work in the text and in the list', () => {
    for (const act of ['record', 'dismiss', 'setStatus']) {
      const keys = contributes.keybindings.filter(({ command }) => command === `onTheRecord.claim.${act}`);
      assert.equal(new Set(keys.map(({ key }) => key)).size, 1, act);
      assert.deepEqual(
        keys.map(({ args, when }) => [args, when?.split(' && ')[0]]),
        [
          ['caret', 'editorTextFocus'],
          ['list', 'focusedView == onTheRecord.claims'],
        ],
      );
    }
  });

  it('offers for a fault of the record nothing that is about a claim', () => {
    for (const value of ['problem record.claim.missingId', 'problem record.claim.unknownSpeaker', 'locked']) {
      for (const { command, when } of contributes.menus['view/item/context'] ?? []) {
        const pattern = /viewItem =~ \/(.*)\/$/.exec(when ?? '')?.[1];
        assert.ok(pattern, when);
        assert.ok(!new RegExp(pattern).test(value), `${value}: ${String(command)}`);
      }
    }
  });

  it('takes over the editor’s keys only to undo and redo what it did itself last', () => {
    for (const { command, when } of contributes.keybindings) {
      if (takenOver.includes(command)) assert.match(when ?? '', /^onTheRecord\.can(Undo|Redo) && /);
    }
  });

  it('takes over every key by which the editor redoes', () => {
    const keys = contributes.keybindings.filter(({ command }) => command === 'onTheRecord.record.redo');
    for (const system of ['win', 'linux'] as const)
      assert.deepEqual(
        keys.map((binding) => binding[system] ?? binding.key),
        ['ctrl+y', 'ctrl+shift+z'],
      );
    assert.deepEqual(
      keys.map(({ mac, key }) => mac ?? key),
      ['cmd+shift+z', undefined],
    );
  });

  it('uses every text it declares and declares every text it uses', () => {
    const used = [...manifestText.matchAll(/"%([^%"]+)%"/g)].map((match) => match[1] ?? '');
    assert.deepEqual([...new Set(used)].sort(), Object.keys(nls).sort());
  });

  it('lists for translators exactly the texts that the editor shows', () => {
    const shown = [...sources.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map((match) => match[1] ?? '');
    const bundle = JSON.parse(readFileSync('l10n/bundle.l10n.json', 'utf8')) as Record<string, string>;
    const all = new Set([...shown, ...problemSentences, ...formatWords(recordJsonSchema())]);
    assert.deepEqual(Object.keys(bundle).sort(), [...all].sort());
  });

  it('describes, scopes and orders every setting, and every setting is read', () => {
    for (const { properties } of contributes.configuration) {
      for (const [id, setting] of Object.entries(properties)) {
        assert.match(setting.markdownDescription ?? '', /^%/, id);
        assert.ok(setting.scope, `${id} has no scope`);
        assert.ok(setting.order, `${id} has no order`);
        assert.equal(setting.enum?.length, setting.enumDescriptions?.length, id);
        assert.ok(
          sources.includes(`'${id.slice('onTheRecord.'.length)}'`) || id === 'onTheRecord.articles',
          id,
        );
      }
    }
  });

  it('gives every colour a value in all four kinds of theme', () => {
    for (const { id, defaults } of contributes.colors) {
      assert.deepEqual(
        Object.keys(defaults).sort(),
        ['dark', 'highContrast', 'highContrastLight', 'light'],
        id,
      );
      assert.ok(sources.includes(`'${id}'`) || /speaker\d$/.test(id), `${id} is not used`);
    }
  });

  it('sets no context key that nothing reads, and reads none that nothing sets', () => {
    const set = [...sources.matchAll(/^ {2}'(onTheRecord\.\w+)':/gm)].map((match) => match[1] ?? '');
    const clauses = [...manifestText.matchAll(/"(?:when|enablement)": "((?:[^"\\]|\\.)*)"/g)]
      .map((match) => match[1] ?? '')
      .join(' ')
      .replace(/config\.onTheRecord[.\w]*|(?:view|focusedView) == onTheRecord[.\w]*/g, '');
    const read = [...clauses.matchAll(/onTheRecord\.\w+/g)].map((match) => match[0]);
    assert.deepEqual([...new Set(read)].sort(), [...new Set(set)].sort());
  });

  it('lets a hover run few commands, none that deletes', () => {
    assert.ok(new Set<string>(hoverCommands).size <= 8);
    assert.ok(!hoverCommands.some((id) => id.includes('delete')));
  });
});
