/** Made layouts as they arrive: with a masthead, a word of the editors and contents above, notes of the makers below, and broken into lines. */
import { dateOf, wrapped, type MadeLayout, type Maker } from '../../../test/unit/digest/made/layout';
import type { MadeStory } from '../../../test/unit/digest/made/makeStory';

const papers = ['THE ORRIN LETTER', 'Port and City', 'Coast Media Review', '*** Harbour Notes ***', 'News from the Valley', 'PolicyWatch', 'The Brenna Digest', 'Weekly Round-Up'];
const greetings = ['Dear readers,', 'Welcome to another issue!', 'Good morning.', 'From the editors', '', '', ''];
const contentsWords = ['In this issue:', 'CONTENTS', 'Table of Contents', 'Today:', 'This week', 'Headlines'];
const notes = [
  'You receive this letter because you asked for it. To leave the list, send a message with the word LEAVE to list@letters.example.',
  'Published every Tuesday by the Orrin Institute, 12 Quay Street, Orrin. Editor: Ana Castell. Back issues are kept at https://letters.example/archive.',
  'The views in these pages are those of their authors. Articles may be copied where the source is named.',
  '© 2025 Coast Media Review. All rights reserved.',
  'To subscribe, write to news@letters.example. Contributions are welcome; please send plain text of no more than 600 words.',
  'Unsubscribe | Preferences | View in browser',
];
const imprint = ['Vol. 12, No. 4', 'Issue 31', 'ISSN 1073-6859', 'Edited by Ana Castell', 'Copyright 2025 by the Orrin Institute'];

/** The layout, surrounded in one of many ways by `turn`. */
export function surrounded(layout: MadeLayout, turn: number): MadeLayout {
  return {
    name: `${layout.name}, surrounded`,
    make: (maker) => {
      const told: MadeStory[] = [];
      const stories: Maker['stories'] = (form, count) => {
        const made = maker.stories(form, count);
        told.push(...made);
        return made;
      };
      const body = layout.make({ ...maker, stories });
      const whole = [above(maker, told, turn), body, below(maker)].filter((part) => part !== '').join(maker.random.pick(['\n\n', '\n\n', '\n\n\n', `\n\n${'-'.repeat(60)}\n\n`, `\n\n${'*'.repeat(60)}\n\n`]));
      return turn % 3 === 0 ? wrapped(whole, maker.random.between(62, 76)) : whole;
    },
  };
}

function above({ random, stories }: Maker, told: readonly MadeStory[], turn: number): string {
  const parts: string[] = [];
  if (random.between(0, 2) > 0) {
    const lines = imprint.filter(() => random.between(0, 2) === 0);
    parts.push([random.pick(papers), dateOf(random.between(1, 60)), ...lines].slice(random.between(0, 1) === 0 ? 0 : 1).join(random.pick(['\n', '\n\n', ' – '])));
  }
  const word = stories({ paragraphs: [1, 3] }, 1)[0]?.paragraphs.slice(0, random.between(0, 3)) ?? [];
  if (word.length > 0) parts.push([random.pick(greetings), ...word].filter((part) => part !== '').join('\n\n'));
  if (turn % 4 === 1) {
    const sign = random.pick(['', '- ', '* ', '  ', 'number']);
    const entries = told.map(({ title }, index) => `${sign === 'number' ? `${index + 1}. ` : sign}${title}`);
    parts.push(`${random.pick(contentsWords)}\n${random.pick(['', '\n'])}${entries.join('\n')}`);
  }
  return parts.join('\n\n');
}

function below({ random }: Maker): string {
  return notes.filter(() => random.between(0, 3) === 0).join('\n\n');
}
