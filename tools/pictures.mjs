/**
 * `npm run pictures`: makes the pictures of the README and the user guide from the screenshots that the last
 * `npm run test:ui` took, in few colours, as they are part of the package. Prints those that are missing.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fewColors } from './pictures/fewColors.mjs';
import { readPng, writePng } from './pictures/png.mjs';
import { projectFolder, resultsFolder } from './support/paths.mjs';

/** By picture in docs/images: the screenshot that it is made from. */
const pictures = {
  overview: 'readme-overview',
  tagging: 'readme-tagging',
  'guide/read': 'topics-article-open',
  'guide/topic': 'topics-pick',
  'guide/memo': 'memos-shown',
  'guide/codebook': 'tagging-codebook',
  'guide/together': 'coders-colours',
  'guide/entities': 'entities-list-vs',
  'guide/find': 'passages-1-all',
  'guide/export': 'exporting-2-format',
};

const folder = path.join(projectFolder, 'docs/images');
await mkdir(path.join(folder, 'guide'), { recursive: true });
for (const [picture, screenshot] of Object.entries(pictures)) {
  const taken = await readFile(path.join(resultsFolder, 'screenshots', `${screenshot}.png`)).catch(() => undefined);
  if (taken === undefined) {
    console.error(`there is no screenshot ${screenshot} for ${picture}.png: run its story with npm run test:ui`);
    process.exitCode = 1;
  } else {
    const made = writePng(fewColors(readPng(taken)));
    await writeFile(path.join(folder, `${picture}.png`), made);
    console.log(`${picture}.png: ${Math.round(made.length / 1000)} kB`);
  }
}
