import { bodyOf, wrapped } from './layout';
import { makeStory } from './makeStory';
import { randomOf, type Random } from './random';

/** Texts that are no digest: no article, or one. */
export const noDigests: readonly { readonly name: string; readonly make: (random: Random) => string }[] = [
  { name: 'source code', make: (random) => Array.from({ length: 30 }, (_, at) => `/** Adds what is in list ${at}. */\nfunction sum${at}(list) {\n  let total = ${random.below(9)};\n  for (const each of list) {\n    total += each;\n  }\n  return total;\n}\n`).join('\n') },
  { name: 'Python', make: (random) => Array.from({ length: 25 }, (_, at) => `def task_${at}(value):\n    """Return the value of task ${at}."""\n    result = value * ${random.below(50)}\n    return result\n`).join('\n\n') },
  { name: 'table', make: (random) => `id;name;place;amount\n${Array.from({ length: 60 }, (_, at) => `${at};Name ${at};Town ${random.below(9)};${random.below(9999)}`).join('\n')}` },
  { name: 'novel chapter', make: (random) => `CHAPTER FOUR\n\n${Array.from({ length: 40 }, (_, at) => (at % 4 === 1 ? '“And what did you see there?” asked Aldous.' : makeStory(random, at, { paragraphs: [1, 1] }).paragraphs.join(' '))).join('\n\n')}` },
  { name: 'novel, numbered parts, one matter', make: (random) => { const story = makeStory(random, 1, { paragraphs: [40, 40] }); return story.paragraphs.map((part, at) => (at % 10 === 0 ? `${at / 10 + 1}\n\n${part}` : part)).join('\n\n'); } },
  { name: 'minutes', make: (random) => { const story = makeStory(random, 1, { paragraphs: [12, 12] }); return `Minutes of the harbour board\n\n${story.paragraphs.map((part, at) => (at % 2 === 0 ? `${at / 2 + 1}. ${['Opening', 'Budget', 'Roof', 'Fence', 'Letters', 'Closing'][at / 2] ?? 'Other'}\n\n${part}` : part)).join('\n\n')}`; } },
  { name: 'log', make: (random) => Array.from({ length: 200 }, (_, at) => `2025-03-0${random.between(1, 9)} 10:${10 + (at % 50)}:00 INFO worker-${random.below(4)} finished request ${at} in ${random.below(900)} ms`).join('\n') },
  { name: 'poem', make: (random) => Array.from({ length: 10 }, () => Array.from({ length: 4 }, () => makeStory(random, 1, { titleWords: [5, 7] }).title.replace(/[?:]/gu, '')).join(',\n')).join('\n\n') },
  { name: 'chat', make: (random) => Array.from({ length: 80 }, (_, at) => `[${10 + (at % 12)}:${10 + (at % 50)}] ${random.pick(['Ada', 'Bruno', 'Clara'])}: ${makeStory(random, at).title}`).join('\n') },
  { name: 'legal act', make: (random) => { const story = makeStory(random, 1, { paragraphs: [24, 24] }); return `HARBOUR ACT\n\n${story.paragraphs.map((part, at) => `Article ${at + 1}\n\n${part}`).join('\n\n')}`; } },
  { name: 'README', make: (random) => `# harbour\n\n${makeStory(random, 1, { paragraphs: [1, 1] }).paragraphs.join('')}\n\n## Install\n\n\`\`\`\nnpm install harbour\n\`\`\`\n\n## Usage\n\n\`\`\`js\nimport { crane } from 'harbour';\ncrane.lift(3);\n\`\`\`\n\n## Options\n\n- \`speed\`: how fast\n- \`load\`: how much\n\n## License\n\nMIT\n` },
  { name: 'letter', make: (random) => { const story = makeStory(random, 1, { paragraphs: [5, 5] }); return `Lindavik, 3 March 2025\n\nDear Ms Brunn,\n\n${story.paragraphs.join('\n\n')}\n\nKind regards,\n${story.person}`; } },
  { name: 'list of links', make: () => Array.from({ length: 40 }, (_, at) => `https://news.example/${at}`).join('\n') },
  { name: 'shopping list', make: () => Array.from({ length: 40 }, (_, at) => `- item ${at}`).join('\n') },
  { name: 'one long article with sub-headings', make: (random) => { const story = makeStory(random, 3, { paragraphs: [24, 24] }); return `${story.title}\n\n${story.paragraphs.map((part, at) => (at % 4 === 3 ? `${part}\n\n${makeStory(random, 1, { titleWords: [2, 3] }).title}` : part)).join('\n\n')}`; } },
  { name: 'one article, hard-wrapped', make: (random) => { const story = makeStory(random, 1, { paragraphs: [9, 9] }); return `${story.title}\n\n${wrapped(bodyOf(story))}`; } },
];

export function makeNoDigest(make: (random: Random) => string, seed: number): string {
  return make(randomOf(seed));
}
