import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, utimesSync, watch } from 'node:fs';
import path from 'node:path';
import { readRecord } from '../../src/record/reading';
import { extensionHosts } from '../host/processes';
import { smallDisk } from '../host/small-disk';
import type { ArticleEditor } from './article-editor';
import { eventually } from './eventually';
import { glassQuote, lampQuote, lighthouse } from './lighthouse';
import { theWindow } from './window';

const boatsQuote = 'Eleven boats need the light every night';

describe('Faults', () => {
  beforeEach(() => theWindow().workbench.clear());

  async function opened(file: string): Promise<ArticleEditor> {
    theWindow().newsroom.write(file, lighthouse);
    const editor = await theWindow().workbench.open(path.basename(file));
    await editor.looks(lampQuote, { underline: 'dashed' });
    return editor;
  }

  async function record(editor: ArticleEditor, words: string): Promise<void> {
    await editor.clickOn(words);
    await theWindow().workbench.command('On the Record: Record Claim');
  }

  async function recordWith(name: string, ...words: string[]): Promise<string> {
    return eventually(
      `a record with ${words.join(', ')}`,
      () => theWindow().newsroom.readRecord(name),
      (text) => words.every((each) => text.includes(each)),
    );
  }

  it('the extension dies between two writes: the first stays, the second comes to it', async () => {
    const name = 'dies-between.article';
    await record(await opened(name), 'burn again');
    const first = await recordWith(name, lampQuote);
    await theWindow().crash();
    assert.equal(theWindow().newsroom.readRecord(name), first);
    const editor = await theWindow().workbench.open(name);
    await editor.looks(lampQuote, { underline: 'solid' });
    await record(editor, 'cleaned the glass');
    await recordWith(name, lampQuote, glassQuote);
  });

  it('the extension dies in the middle of a write: the record is whole, and the work can go on', async () => {
    const { newsroom, server, workbench } = theWindow();
    const name = 'dies-within.article';
    await record(await opened(name), 'burn again');
    const first = await recordWith(name, lampQuote);
    const dead = new Promise<void>((resolve) => {
      const watcher = watch(newsroom.folder, (_, file) => {
        if (file !== `.${name}.record.yaml.saving`) return;
        watcher.close();
        for (const pid of extensionHosts(server.processGroup)) process.kill(pid, 'SIGKILL');
        resolve();
      });
    });
    await workbench.command('On the Record: Record All Claims in Article');
    await dead;
    const { state, record: read } = readRecord(newsroom.readRecord(name));
    assert.equal(state, 'open');
    assert.ok(read.claims.length === 1 || read.claims.length > 3, newsroom.readRecord(name));
    assert.ok(read.claims.some(({ id }) => first.includes(id)));
    await theWindow().reload();
    const editor = await workbench.open(name);
    await editor.looks(lampQuote, { underline: 'solid' });
    await eventually(
      'nothing left behind',
      () => readdirSync(newsroom.folder).filter((file) => file.endsWith('.saving')),
      (files) => files.length === 0,
    );
    if ((await editor.lookOf(boatsQuote)).underline !== 'solid') await record(editor, 'Eleven boats');
    await recordWith(name, lampQuote, boatsQuote);
  });

  it('the disk is full: a clear message, and everything as it was', async () => {
    const { newsroom, server, workbench } = theWindow();
    const name = 'full-disk.article';
    const disk = smallDisk(newsroom.pathOf('full'), server.processGroup);
    try {
      const editor = await opened(`full/${name}`);
      await record(editor, 'burn again');
      const before = await recordWith(`full/${name}`, lampQuote);
      disk.fill();
      await record(editor, 'cleaned the glass');
      const message = await workbench.notification(/full-disk.article.record.yaml could not be written/);
      assert.match(message, /disk is full/i, disk.kind);
      assert.equal(newsroom.readRecord(`full/${name}`), before);
      assert.ok(!existsSync(newsroom.pathOf(`full/.${name}.record.yaml.saving`)));
      disk.free();
      await record(editor, 'cleaned the glass');
      await recordWith(`full/${name}`, lampQuote, glassQuote);
    } finally {
      await workbench.clear();
      disk.remove();
    }
  });

  it('the record is write-protected: a clear message, and everything as it was', async () => {
    const { newsroom, workbench } = theWindow();
    const name = 'protected.article';
    const editor = await opened(name);
    await record(editor, 'burn again');
    const before = await recordWith(name, lampQuote);
    const file = newsroom.pathOf(`${name}.record.yaml`);
    chmodSync(file, 0o444);
    await record(editor, 'cleaned the glass');
    const message = await workbench.notification(/protected.article.record.yaml could not be written/);
    assert.match(message, /write-protected/);
    assert.equal(newsroom.readRecord(name), before);
    chmodSync(file, 0o644);
    await record(editor, 'cleaned the glass');
    await recordWith(name, lampQuote, glassQuote);
  });

  it('another program holds the record: the claim waits and is written when it is free', async () => {
    const { newsroom } = theWindow();
    const name = 'held.article';
    const editor = await opened(name);
    const lock = `.${name}.record.yaml.saving`;
    newsroom.write(lock, '');
    await record(editor, 'burn again');
    assert.equal(newsroom.readRecord(name), '');
    rmSync(newsroom.pathOf(lock));
    await recordWith(name, lampQuote);
  });

  it('two windows record at the same time: both claims are there, and both windows show them', async () => {
    const name = 'two-windows.article';
    const here = await opened(name);
    const other = await theWindow().openSecond();
    try {
      const there = await other.open(name);
      await there.looks(lampQuote, { underline: 'dashed' });
      await here.clickOn('burn again');
      await there.clickOn('cleaned the glass');
      await Promise.all([
        theWindow().workbench.command('On the Record: Record Claim'),
        other.command('On the Record: Record Claim'),
      ]);
      await recordWith(name, lampQuote, glassQuote);
      await here.looks(glassQuote, { underline: 'solid' });
      await there.looks(lampQuote, { underline: 'solid' });

      // All at once, each with claims that the other has too.
      await Promise.all([
        theWindow().workbench.command('On the Record: Record All Claims in Article'),
        other.command('On the Record: Record All Claims in Article'),
      ]);
      const text = await recordWith(name, lampQuote, glassQuote, boatsQuote);
      assert.equal(readRecord(text).state, 'open');
    } finally {
      await other.page.close();
    }
  });

  it('a record is changed elsewhere by a clock that goes slow, under unsaved work: saving keeps both', async () => {
    const { newsroom, workbench } = theWindow();
    const name = 'slow-clock.article';
    const file = `${name}.record.yaml`;
    await record(await opened(name), 'burn again');
    const before = await recordWith(name, lampQuote);
    await workbench.command('On the Record: Open Record');
    const yaml = await workbench.openEditor(file);
    await yaml.clickOn('version');
    await workbench.page.keyboard.press('Home');
    await yaml.type('# by hand\n');
    newsroom.write(file, `${before.replace('status: unchecked', 'status: disputed')}# from elsewhere\n`);
    // Older than what the editor has read: by its time alone it is no news.
    utimesSync(newsroom.pathOf(file), new Date('2020-01-01'), new Date('2020-01-01'));
    await workbench.page.keyboard.press('ControlOrMeta+S');
    await recordWith(name, '# by hand', 'status: disputed', '# from elsewhere', lampQuote);
  });

  it('another branch is checked out while article and record are open: each keeps its own', async () => {
    const { newsroom, workbench } = theWindow();
    mkdirSync(newsroom.pathOf('desk'));
    const name = 'branches.article';
    const git = (...args: string[]): void => {
      const who = ['-c', 'user.name=T', '-c', 'user.email=t@example.org'];
      execFileSync('git', [...who, ...args], { cwd: newsroom.pathOf('desk'), stdio: 'ignore' });
    };
    git('init', '-q', '-b', 'morning');
    const editor = await opened(`desk/${name}`);
    const shows = (evening: boolean): Promise<string[]> =>
      eventually(
        `the article of the ${evening ? 'evening' : 'morning'}`,
        () => editor.visibleLines(),
        (lines) => lines.some((line) => line.startsWith('New:')) === evening,
      );
    await record(editor, 'burn again');
    const morning = await recordWith(`desk/${name}`, lampQuote);
    git('add', '-A');
    git('commit', '-q', '-m', 'Morning');
    git('checkout', '-q', '-b', 'evening');
    const added = 'New: the harbour office confirms the plan.\n\n';
    newsroom.write(`desk/${name}`, added + lighthouse);
    newsroom.write(`desk/${name}.record.yaml`, morning.replace('status: unchecked', 'status: verified'));
    git('commit', '-q', '-a', '-m', 'Evening');
    await shows(true);

    await workbench.command('On the Record: Open Record');
    await workbench.openEditor(`${name}.record.yaml`);
    await workbench.openAnything(name);
    git('checkout', '-q', 'morning');
    await shows(false);
    await editor.looks(lampQuote, { underline: 'solid' });
    await record(editor, 'cleaned the glass');
    const text = await recordWith(`desk/${name}`, lampQuote, glassQuote);
    assert.match(text, /status: unchecked[^]*status: unchecked/);
    git('commit', '-q', '-a', '-m', 'Glass');
    git('checkout', '-q', 'evening');
    await shows(true);
    await editor.looks(lampQuote, { underline: 'solid' });
    await editor.looks(glassQuote, { underline: 'dashed' });
    const evening = newsroom.readRecord(`desk/${name}`);
    assert.equal(evening, morning.replace('status: unchecked', 'status: verified'));
  });
});
