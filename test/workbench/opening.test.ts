import assert from 'node:assert/strict';
import { theWindow } from './window';

describe('Opening an article', () => {
  it('shows its text', async () => {
    const { workbench } = theWindow();
    const editor = await workbench.open('.article');
    assert.ok((await editor.visibleLines()).length > 1);
  });
});
