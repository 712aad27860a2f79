import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { eventually } from './eventually';
import { lighthouse } from './lighthouse';
import { theWindow } from './window';

const record = 'version: 1\nclaims: []\n';

describe('An article and its record in the file list', () => {
  before(async () => {
    await theWindow().workbench.clear();
    await theWindow().workbench.command('View: Show Explorer');
  });

  after(() => theWindow().claims.show());

  it('are renamed together, and back by one undo', async () => {
    const { workbench } = theWindow();
    await selectNew('draft.article');
    await workbench.page.keyboard.press('F2');
    const name = workbench.page.locator('.explorer-folders-view .monaco-inputbox input');
    await name.fill('final.article');
    await name.press('Enter');
    // The editor asks whether an extension may take files along.
    await workbench.confirm('OK');
    await areThere({ 'final.article': true, 'draft.article': false });
    assert.equal(theWindow().newsroom.readRecord('final.article'), record);
    await row('final.article').click();
    await workbench.page.keyboard.press('ControlOrMeta+Z');
    await areThere({ 'final.article': false, 'draft.article': true });
    assert.equal(theWindow().newsroom.readRecord('draft.article'), record);
  });

  for (const { button, kept } of [
    { button: 'Keep the Record', kept: true },
    { button: 'Delete the Record Too', kept: false },
  ]) {
    it(`part by a choice when the article is deleted: ${button}`, async () => {
      const { workbench } = theWindow();
      const name = kept ? 'spiked.article' : 'binned.article';
      await selectNew(name);
      await workbench.page.keyboard.press('Delete');
      await workbench.confirmFirst(/^(Delete|Move to (Trash|Recycle Bin))$/);
      await workbench.page.locator('.monaco-dialog-box', { hasText: 'what the newsroom checked' }).waitFor();
      await workbench.confirmFirst(new RegExp(`^${button}$`));
      if (!kept) await workbench.confirm('OK');
      await eventually(
        'the article gone',
        () => Promise.resolve(existsSync(theWindow().newsroom.pathOf(name))),
        (there) => !there,
      );
      await eventually(
        'the record kept or gone',
        () => Promise.resolve(theWindow().newsroom.readRecord(name)),
        (text) => text === (kept ? record : ''),
      );
    });
  }
});

function row(name: string): Locator {
  return theWindow().workbench.page.locator(
    `.explorer-folders-view .monaco-list-row[aria-label^="${name}"]:not([aria-label*="record.yaml"])`,
  );
}

/**
 * Writes an article with its record and selects it in the list, once the extension is there to follow it. The list is
 * asked to look at the folder again: on a busy machine it may miss a file that came while it was being shown.
 */
async function selectNew(name: string): Promise<void> {
  const { newsroom, workbench } = theWindow();
  newsroom.write(`${name}.record.yaml`, record);
  newsroom.write(name, lighthouse);
  await workbench.command('Refresh Explorer');
  await row(name).first().click();
  await workbench.openEditor(name);
  await workbench.statusItem().filter({ hasText: 'recorded' }).waitFor();
}

/** Waits until articles are there, or not, each with its record. */
async function areThere(wanted: Readonly<Record<string, boolean>>): Promise<void> {
  const { newsroom } = theWindow();
  await eventually(
    JSON.stringify(wanted),
    () =>
      Promise.resolve(
        Object.entries(wanted).every(([name, there]) =>
          [name, `${name}.record.yaml`].every((file) => existsSync(newsroom.pathOf(file)) === there),
        ),
      ),
    Boolean,
  );
}
