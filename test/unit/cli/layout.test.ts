import { afterEach, expect, it } from 'vitest';
import { sampleText } from '../corpus/sample';
import { folderOf, runJson } from './run';

let remove: () => void = () => undefined;
afterEach(() => { remove(); });

async function jump(layout: string): Promise<unknown[]> {
  const made = folderOf({ 'week.txt': sampleText, 'older/week.txt': sampleText, '.policy-digest/layout.yaml': layout });
  remove = made.remove;
  return (await runJson(0, 'jump', made.folder, '--query', ''))['results'] as unknown[];
}

it('a folder is read by the corrections of its layouts', async () => {
  expect(await jump('version: 1\n')).toHaveLength(6);
  remove();
  expect(await jump('version: 1\ndigests:\n  - digest: older/week.txt\n    layout: single\n')).toHaveLength(4);
});
