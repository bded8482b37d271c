/** What the choice of a segmentation is learnt from, and what it is measured on besides: sets of marked texts by name. */
import { composedLayout } from '../../../test/unit/digest/made/composed';
import { documents, makeDocument, unseenDocuments } from '../../../test/unit/digest/made/documents';
import { eighthLayouts } from '../../../test/unit/digest/made/eighthLayouts';
import { fifthLayouts, lastLayouts } from '../../../test/unit/digest/made/fifthLayouts';
import { firstLayouts } from '../../../test/unit/digest/made/firstLayouts';
import { fourthLayouts, unseenLayouts } from '../../../test/unit/digest/made/fourthLayouts';
import { makeDigest, type MadeDigest, type MadeLayout } from '../../../test/unit/digest/made/layout';
import type { StoryForm } from '../../../test/unit/digest/made/makeStory';
import { makeNoDigest, noDigests } from '../../../test/unit/digest/made/noDigests';
import { randomOf } from '../../../test/unit/digest/made/random';
import { secondLayouts } from '../../../test/unit/digest/made/secondLayouts';
import { makeSingleText, singleTexts } from '../../../test/unit/digest/made/singleTexts';
import { seventhLayouts } from '../../../test/unit/digest/made/seventhLayouts';
import { sixthLayouts } from '../../../test/unit/digest/made/sixthLayouts';
import { thirdLayouts } from '../../../test/unit/digest/made/thirdLayouts';
import { realStory, relaid } from './realStories';
import { headless, ledBy, parted, shortened, unclosed } from './shortened';
import { ledBriefs } from './ledBriefs';
import { surrounded } from './surrounded';
import { readFolder, readSeeds, readTrain, type MarkedDigest } from './texts';

const isNone = { starts: [], articles: [], accept: [0, 1] } as const;
/** Seeds that the tests do not use. */
const documentSeeds = [5, 6, 7];
const otherSeeds = [201, 202, 203, 204];
const testSeeds = [14, 15, 92];

export const learntFrom: Readonly<Record<string, () => MarkedDigest[]>> = {
  train: readTrain,
  open: () => readFolder('open'),
  seeds: readSeeds,
  cases: () => readFolder('cases'),
  short: () => readTrain().flatMap(shortened),
  headless: () => readTrain().flatMap(headless),
  parted: () => readTrain().flatMap(parted),
  unclosed: () => readTrain().flatMap(unclosed),
  composed: () => Array.from({ length: 400 }, (_, index) => made(composedLayout(1000 + index), 7 + index)),
  mastheads: () => Array.from({ length: 240 }, (_, index) => made(headed(index % 2 === 0 ? briefly(composedLayout(3000 + index), index) : composedLayout(3000 + index), index), 7 + index)),
  briefs: () => Array.from({ length: 800 }, (_, index) => made(briefly(composedLayout(2000 + index), index), 7 + index)),
  known: () => [...firstLayouts, ...secondLayouts, ...thirdLayouts].flatMap((layout) => [
    made(layout, 1001), made(layout, 1002), made(layout, 1006), made(layout, 1007), made(briefly(layout, 2), 1003), made(briefly(layout, 4), 1004), made(briefly(layout, 7), 1005),
  ]),
  relaid: () => [...firstLayouts, ...secondLayouts, ...thirdLayouts].flatMap((layout) => [real(layout, 2001), real(layout, 2002), real(briefly(layout, 2), 2003), real(briefly(layout, 5), 2004), real(briefly(layout, 6), 2005), real(briefly(layout, 1), 2006)]),
  fifth: () => inSeveral(fifthLayouts),
  sixth: () => inSeveral([...sixthLayouts, ...seventhLayouts]),
  eighth: () => inSeveral(eighthLayouts),
  surrounded: () => [
    ...Array.from({ length: 360 }, (_, index) => real(surrounded(index % 3 === 0 ? briefly(composedLayout(7000 + index), index) : composedLayout(7000 + index), index), 7 + index)),
    ...[...firstLayouts, ...secondLayouts, ...thirdLayouts, ...fifthLayouts, ...sixthLayouts, ...seventhLayouts, ...eighthLayouts].map((layout, index) => real(surrounded(layout, index), 3000 + index)),
  ],
  'composed of real words': () => Array.from({ length: 300 }, (_, index) => real(composedLayout(5000 + index), 7 + index)),
  led: () => readTrain().flatMap(ledBy),
  'led briefs': () => ledBriefs.flatMap((layout) => Array.from({ length: 4 }, (_, index) => real(index < 2 ? layout : headed(layout, index), 4001 + index))),
  'documents of real words': () => documentSeeds.flatMap((seed) => documents.filter(({ tongue }) => tongue === 'english').map((document) => none(document.name, makeDocument(document, randomOf(seed + 20), realStory), seed + 20))),
  documents: () => documentSeeds.flatMap((seed) => documents.map((document) => none(document.name, makeDocument(document, randomOf(seed)), seed))),
  others: () => otherSeeds.flatMap((seed) => noDigests.map(({ name, make }) => none(name, makeNoDigest(make, seed), seed))),
};

export const measuredOn: Readonly<Record<string, () => MarkedDigest[]>> = {
  'third layouts': () => thirdLayouts.flatMap((layout) => testSeeds.map((seed) => made(layout, seed))),
  'fourth layouts': () => fourthLayouts.flatMap((layout) => testSeeds.map((seed) => made(layout, seed))),
  'unseen layouts': () => unseenLayouts.flatMap((layout) => testSeeds.map((seed) => made(layout, seed))),
  'composed anew': () => Array.from({ length: 150 }, (_, index) => made(composedLayout(index + 1), 7)),
  'fifth layouts': () => forTests(fifthLayouts),
  'last layouts': () => forTests(lastLayouts),
  'sixth layouts': () => forTests([...sixthLayouts, ...seventhLayouts]),
  'eighth layouts': () => forTests(eighthLayouts),
  'surrounded anew': () => Array.from({ length: 120 }, (_, index) => real(surrounded(composedLayout(9000 + index), index), 7 + index)),
  'unseen documents': () => unseenDocuments.map((document) => none(document.name, makeDocument(document, randomOf(3)), 3)),
  'single texts': () => singleTexts.flatMap(({ name, make }) => Array.from({ length: 10 }, (_, seed) => none(name, makeSingleText(make, seed + 1), seed))),
};

function made(layout: MadeLayout, seed: number): MarkedDigest {
  return marked(layout, seed, makeDigest(layout, seed));
}

/** Each layout three times with real words, once with invented ones, and once in brief. */
function inSeveral(layouts: readonly MadeLayout[]): MarkedDigest[] {
  return layouts.flatMap((layout) => [real(layout, 3001), real(layout, 3002), real(layout, 3003), made(layout, 3004), real(briefly(layout, 3), 3005)]);
}

function forTests(layouts: readonly MadeLayout[]): MarkedDigest[] {
  return layouts.flatMap((layout) => testSeeds.map((seed) => real(layout, seed)));
}

/** The layout with stories of real words. */
function real(layout: MadeLayout, seed: number): MarkedDigest {
  return marked(layout, seed, relaid(layout, seed));
}

function marked(layout: MadeLayout, seed: number, { text, titleStarts }: MadeDigest): MarkedDigest {
  return { name: `${layout.name} ${seed}`, layout: layout.name, text, starts: titleStarts, articles: [], accept: undefined };
}

const mastheads = [
  'PORT AND CITY\nNews of the day, Tuesday, 4 March 2025\n\n\n', 'The Orrin Review\n\n', 'Policy Digest – 12 May 2025\n\n', 'Orrin Press Summary\nNo. 14\n\n', 'MEDIA REVIEW\n3 June 2025\n\n\n\n',
  'Morning briefing\nMonday, 3 March 2025\n==========\n\n', 'Today in the papers:\n\n', 'Good morning\n\nHere is what the papers say about ports, pumps and pensions this morning.\n\n',
] as const;

/** The layout below the name of a paper, a date or a greeting. */
function headed(layout: MadeLayout, turn: number): MadeLayout {
  return { name: `${layout.name}, headed`, make: (maker) => (mastheads[turn % mastheads.length] ?? '') + layout.make(maker) };
}

/** The layout with two to six articles of a few sentences. */
function briefly(layout: MadeLayout, turn: number): MadeLayout {
  const most = 1 + (turn % 3);
  const titleWords: Pick<StoryForm, 'titleWords'> = turn % 4 === 3 ? { titleWords: [1, 3] } : {};
  return {
    name: `${layout.name}, briefly`,
    make: ({ random, stories }) => layout.make({
      random, stories: (form) => stories({ ...titleWords, ...form, paragraphs: form?.paragraphs ?? [1, most], sentences: [1, most] }, 2 + (turn % 5)),
    }),
  };
}

function none(name: string, text: string, seed: number): MarkedDigest {
  return { name: `${name} ${seed}`, layout: name, text, ...isNone };
}
