import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readRecord } from '../../src/record/reading';
import { contentOf, isBeginning, sameContent, textOfRecord } from '../../src/record/record-bytes';
import { RecordStore, type RecordFiles } from '../../src/record/record-store';
import { runs } from '../runs';

const record = (note: string, exact = 'Vi åpner i mai – 五月に 🎈') => `version: 1
claims:
  - id: k7m2q9x4tb
    content:
      - exact: ${JSON.stringify(exact)}
    note: ${JSON.stringify(note)}
`;
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A folder in which files are written in place, as a virtual one. `cutAt` tells where the next writes break off. */
function folder(start: Uint8Array | undefined, cutAt: () => number | undefined = () => undefined) {
  const held = new Map<string, Uint8Array>();
  if (start) held.set('r', start);
  const files: RecordFiles = {
    read: (file) =>
      Promise.resolve(held.get(file)).then((bytes) =>
        bytes === undefined ? undefined : textOfRecord(bytes),
      ),
    writeBeside(_, text) {
      held.set('saving', bytesOf(text));
      return Promise.resolve('saving');
    },
    async replace(file, temporary, { text, found }) {
      if (!sameContent(await contentOf(files.read(file)), found)) return { done: false };
      const cut = cutAt();
      held.set(file, bytesOf(text).subarray(0, cut));
      if (cut !== undefined) throw Object.assign(new Error('gone'), { code: 'Unavailable' });
      held.delete(temporary);
      return { done: true };
    },
    remove: (file) => Promise.resolve(void held.delete(file)),
  };
  const store = new RecordStore(
    files,
    () => 0.3,
    () => Promise.resolve(),
  );
  const text = (file: string) => {
    const bytes = held.get(file);
    return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  };
  return { held, store, text };
}

describe('Writes that are cut short', () => {
  it('are finished wherever they were cut', async () => {
    const whole = record('spurt på nytt: «ja» 🎈');
    const bytes = bytesOf(whole);
    for (let cut = 0; cut < bytes.length; cut++) {
      const { store, text } = folder(bytes.subarray(0, cut));
      assert.ok((await store.finish('r', whole)).ok, String(cut));
      assert.equal(text('r'), whole);
    }
  });

  it('are finished whatever was written', async () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(words, fc.nat(), async (note, at) => {
        const whole = record(note);
        fc.pre(readRecord(whole).state === 'open');
        const bytes = bytesOf(whole);
        const { store, text } = folder(bytes.subarray(0, at % bytes.length));
        assert.ok((await store.finish('r', whole)).ok);
        assert.equal(text('r'), whole);
      }),
      runs(200),
    );
  });

  it('are made whole by the next try, wherever they break off', async () => {
    const [before, after] = [record('før'), record('etterpå 🎈')];
    for (let cut = 0; cut < bytesOf(after).length; cut++) {
      let left = 1;
      const once = folder(bytesOf(before), () => (left-- > 0 ? cut : undefined));
      assert.ok((await once.store.write('r', before, after)).ok, String(cut));
      assert.equal(once.text('r'), after);
    }
  });

  it('leave the whole text beside the record if they never succeed', async () => {
    const [before, after] = [record('før'), record('etterpå 🎈')];
    for (let cut = 0; cut < bytesOf(after).length; cut += 1) {
      const never = folder(bytesOf(before), () => cut);
      assert.equal((await never.store.write('r', before, after)).ok, false);
      assert.equal(never.text('saving'), after, String(cut));
    }
  });

  it('are not taken for what is written in another encoding', async () => {
    const whole = record('etterpå');
    for (const note of ['etterpå', 'før']) {
      const bytes = Buffer.from(record(note), 'latin1');
      assert.equal(isBeginning(bytes, whole), false);
      const { store, held } = folder(bytes);
      assert.deepEqual(await store.finish('r', whole), { ok: false, reason: 'encoding', conflicts: [] });
      assert.deepEqual(held.get('r'), bytes);
    }
  });

  it('add the claims that another record lacks', async () => {
    const whole = record('etterpå');
    const other = whole.replace('k7m2q9x4tb', 'p3v8n1c6dz').replace('mai', 'juni');
    const { store, text } = folder(bytesOf(other));
    assert.ok((await store.finish('r', whole)).ok);
    assert.equal(readRecord(text('r') ?? '').record.claims.length, 2);
  });
});
