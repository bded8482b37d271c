import { assert } from 'chai';
import * as vscode from 'vscode';

suite('activation', () => {
  test('the extension is present and activates', async () => {
    const extension = vscode.extensions.getExtension('policy-digest.policy-digest');
    assert.exists(extension, 'the editor knows the extension');
    await extension.activate();
    assert.isTrue(extension.isActive);
  });
});
