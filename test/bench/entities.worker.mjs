/** The recogniser's cases within a web worker: told `{bytes, text}`, it answers with `[name, milliseconds]` of each. */
import { median } from '../../tools/support/median.mjs';
import { entityCases } from './entityCases.mjs';

globalThis.onmessage = async ({ data: { bytes, text } }) => {
  const times = [];
  for (const { name, run } of entityCases(bytes, text)) times.push([name, await median(run)]);
  globalThis.postMessage(times);
};
