/** Stories of real words, taken from the training digests, for the layouts that the tests invent: invented words flatter. */
import { makeDigest, type MadeDigest, type MadeLayout } from '../../../test/unit/digest/made/layout';
import { makeStory, type MadeStory, type StoryForm } from '../../../test/unit/digest/made/makeStory';
import type { Random } from '../../../test/unit/digest/made/random';
import { readTrain } from './texts';

interface RealStory {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** Layouts of the training digests that leave the paragraphs of an article as they were. */
const plain = /^(?:blank-|closer-|sep-|setext|kicker|header-block|numbered|rss|byline)/u;
const isParagraph = (text: string) => text.length > 20 && !text.includes('\n');

let stories: readonly RealStory[] | undefined;

function realStories(): readonly RealStory[] {
  stories ??= readTrain().filter(({ layout }) => plain.test(layout)).flatMap(({ text, articles }) => articles.map(({ titleStart, titleEnd, bodyStart, bodyEnd }) => ({
    title: text.slice(titleStart, titleEnd),
    paragraphs: text.slice(bodyStart, bodyEnd).split(/\n\s*\n/u).map((each) => each.trim()).filter(isParagraph),
  }))).filter(({ title, paragraphs }) => paragraphs.length > 0 && !title.includes('\n'));
  return stories;
}

/** A digest in a layout, of real stories where the layout asks for English ones. */
export function relaid(layout: MadeLayout, seed: number): MadeDigest {
  return makeDigest(layout, seed, realStory, 5, 14);
}

/** A story like `makeStory`'s, of real words in English. */
export function realStory(random: Random, number: number, form?: StoryForm): MadeStory {
  const from = realStories();
  const made = makeStory(random, number, form);
  if (form?.tongue !== undefined && form.tongue !== 'english') return made;
  const { title, paragraphs } = random.pick(from);
  const [least, most] = form?.paragraphs ?? [1, 12];
  // A layout that puts a sub-heading between paragraphs needs as many as it asks for.
  const all = paragraphs.length >= least ? paragraphs : [...paragraphs, ...random.pick(from).paragraphs, ...made.paragraphs];
  const isBrief = (form?.sentences?.[1] ?? 9) < 3;
  const kept = all.slice(0, Math.max(least, Math.min(most, all.length)));
  return { ...made, title, paragraphs: isBrief ? kept.map((text) => /^.{30,}?[.!?](?=\s|$)/u.exec(text)?.[0] ?? text) : kept };
}
