/** Invented stories for invented digests: each has a title and paragraphs of its own words. */
export interface Story {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export const stories: readonly Story[] = [
  {
    title: 'Harbour town buys three electric cranes',
    paragraphs: [
      'The harbour authority of Lindavik has ordered three electric cranes that will replace the diesel machines on its northern quay before winter.',
      'Port director Mara Oldenburg told reporters that noise had been the main complaint of neighbours for almost twenty years.',
      'Unloading a freighter should take nine hours instead of fourteen once the new equipment has been tested.',
    ],
  },
  {
    title: 'Is the night train worth its price?',
    paragraphs: [
      'Passengers who sleep between Brenna and Coast City pay twice the fare of a coach seat, a consumer magazine has calculated in its spring issue.',
      'A bunk with breakfast nevertheless remains cheaper than most hotel rooms near either railway station.',
      'Bookings rose by a third last year, and the operator wants to add two carriages from June.',
    ],
  },
  {
    title: 'Beekeepers sue over pesticide permit',
    paragraphs: [
      'Four associations of beekeepers filed a lawsuit against the ministry of agriculture on Tuesday because it had allowed a banned pesticide again.',
      'Their lawyer argues that studies on bumblebees were left out of the assessment without any explanation.',
      'A first hearing is expected in the autumn, according to the administrative court.',
    ],
  },
  {
    title: 'Chipmaker Norvex moves its test lab to Ostra',
    paragraphs: [
      'Semiconductor firm Norvex will transfer its test laboratory with 240 engineers to a former textile mill in Ostra, the company announced.',
      'Rents there are half of what the company paid in the capital, and the university has promised joint courses.',
      'Trade unions fear that older employees will not follow and demand severance pay.',
    ],
  },
  {
    title: 'Museum returns drum to island community',
    paragraphs: [
      'A ceremonial drum taken by sailors in 1887 has been handed back to elders of the Tuvalo islands after a decade of negotiations.',
      'Curators kept a digital scan so that visitors can still hear a recording of its sound.',
      'Other museums have asked for the contract, which may become a model for similar returns.',
    ],
  },
  {
    title: 'Storm leaves 9,000 homes without power',
    paragraphs: [
      'Fallen trees cut power lines across the Harz valley during Sunday night, leaving about nine thousand households in the dark until morning.',
      'Firefighters were called out more than two hundred times but reported no serious injuries.',
      'Meteorologists expect calmer weather from Wednesday, when a ridge of high pressure arrives.',
    ],
  },
];

/** One digest of all stories, each laid out by `layOut`. */
export function digestOf(layOut: (story: Story, index: number) => string, between = '\n\n'): string {
  return stories.map(layOut).join(between);
}

/** Title, blank line, paragraphs with blank lines between. */
export function plain(story: Story): string {
  return [story.title, ...story.paragraphs].join('\n\n');
}

/** Paragraphs with blank lines between. */
export function body(story: Story): string {
  return story.paragraphs.join('\n\n');
}
