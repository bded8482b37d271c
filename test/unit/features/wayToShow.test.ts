import { expect, it } from 'vitest';
import { wayToShow } from '../../../src/features/exchange/wayToShow';

it('an export opens only as text; anything else is shown where it lies, if it can be', () => {
  const nowhere = { isText: false, isOnThisComputer: false, isInWorkspace: false };
  expect(wayToShow({ ...nowhere, isText: true })).toBe('vscode.open');
  expect(wayToShow({ ...nowhere, isOnThisComputer: true, isInWorkspace: true })).toBe('revealFileInOS');
  expect(wayToShow({ ...nowhere, isInWorkspace: true })).toBe('revealInExplorer');
  expect(wayToShow(nowhere)).toBeUndefined();
});
