/**
 * A process that saves annotations into a sidecar as the editor and the command line do, and prints the id of each once
 * it is saved. `node saver.js FILE NAME COUNT`: adds annotations NAME-1 … NAME-COUNT; of those before, one gets a new memo
 * with each save.
 */
import { changeSidecar } from '../../../src/core/annotations/changeSidecar';
import type { SidecarChange } from '../../../src/core/annotations/sidecarChange';
import { updateFile } from '../../../src/disk/updateFile';

const [file = '', name = '', count = '0', distinct = count] = process.argv.slice(2);

async function save(number: number): Promise<void> {
  const id = `${name}-${number % Number(distinct)}`;
  const memo = `save ${number}`;
  const changes: SidecarChange[] = number < Number(distinct)
    ? [{ kind: 'addAnnotation', annotation: { id, tags: ['a'], exact: 'words', prefix: '', suffix: '', start: number, end: number + 5, memo, created: '' } }]
    : [{ kind: 'updateAnnotation', id, set: { memo } }];
  const outcome = await updateFile(file, (text) => {
    const result = changeSidecar(text, 'week.txt', changes);
    return result.text === undefined || result.issues.length > 0 ? { refusal: result.issues } : { text: result.text };
  });
  if (outcome.kind !== 'written') throw new Error(`${id}: ${JSON.stringify(outcome)}`);
  process.stdout.write(`${id} ${memo}\n`);
}

(async () => {
  for (let number = 0; number < Number(count); number += 1) await save(number);
})().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
