import { describe, expect, it } from 'vitest';
import { builtInEntries } from '../../../src/core/entities/lexicon/entries';
import { createResolver } from '../../../src/core/entities/resolution/resolveArticle';
import { readMarked } from './marked';

const resolve = createResolver(builtInEntries());

/** Canonical names of the mentions of a marked text. */
function names(marked: string): string[] {
  const { text, mentions } = readMarked(marked);
  return resolve(text, mentions).map(({ canonical }) => canonical);
}

describe('known names', () => {
  it.each([
    ['ORG', 'NVIDIA', ['Nvidia', 'NVIDIA', 'Nvidia Corp.', 'nVidia', 'Nvidia’s', 'Nvidia Corporation']],
    ['PER', 'Donald Trump', ['Trump', 'Donald Trump', 'Donald J. Trump', 'TRUMP', 'DONALD TRUMP']],
    ['GPE', 'United States', ['US', 'U.S.', 'United States', 'the United States', 'USA', 'America']],
    ['GPE', 'European Union', ['EU', 'European Union', 'E.U.']],
    ['NORP', 'American', ['American', 'Americans']],
    ['PER', 'Recep Tayyip Erdoğan', ['Erdogan', 'Erdoğan', 'Recep Tayyip Erdogan']],
  ] as const)('makes one %s of %s', (type, canonical, wordings) => {
    for (const wording of wordings) expect(names(`Then [[${wording}|${type}]] moved.`)).toEqual([canonical]);
  });

  it('keep what is alike apart', () => {
    expect(names('[[China|GPE]] and [[Chinese|NORP]]; [[Samsung|ORG]] and [[Samsung Electronics|ORG]]; [[India|GPE]] and [[Indiana|GPE]].')).toEqual([
      'China', 'Chinese', 'Samsung', 'Samsung Electronics', 'India', 'Indiana',
    ]);
  });

  it('carry their identity', () => {
    const { text, mentions } = readMarked('Then [[US|GPE]] chips.');
    expect(resolve(text, mentions)).toEqual([{ start: 5, end: 7, text: 'US', type: 'GPE', canonical: 'United States', entity: 'Q30' }]);
  });

  it('know an edition of an event', () => {
    expect(names('At [[CES 2025|EVENT]], as at the [[2024 Consumer Electronics Show|EVENT]].')).toEqual(['Consumer Electronics Show 2025', 'Consumer Electronics Show 2024']);
  });
});

describe('people', () => {
  it('are found again by surname, given name and initial', () => {
    expect(names('[[Jona Albrecht|PER]] spoke. [[Albrecht|PER]] left, then [[Jona|PER]] and [[J. Albrecht|PER]].')).toEqual(Array(4).fill('Jona Albrecht'));
  });

  it('are found again in a headline before their full name', () => {
    expect(names('[[Albrecht|PER]] resigns\nThe minister [[Jona Albrecht|PER]] resigned.')).toEqual(['Jona Albrecht', 'Jona Albrecht']);
  });

  it('whose surname comes first are found too', () => {
    expect(names('[[Tan Mei Lin|PER]] spoke. [[Tan|PER]] and [[Mei Lin|PER]] agree.')).toEqual(Array(3).fill('Tan Mei Lin'));
  });

  it('of one surname are told apart by who was named last', () => {
    expect(names('[[Wang Lei|PER]] opened. [[Wang|PER]] was brief. Later [[Wang Fang|PER]] came. [[Wang|PER]] stayed.')).toEqual(['Wang Lei', 'Wang Lei', 'Wang Fang', 'Wang Fang']);
  });

  it('of one surname in one sentence stay unresolved', () => {
    expect(names('[[Wang Lei|PER]] met [[Wang Fang|PER]]. [[Wang|PER]] was glad.')).toEqual(['Wang Lei', 'Wang Fang', 'Wang']);
    expect(names('[[Wang|PER]] was glad.\n[[Wang Lei|PER]] spoke.\n[[Wang Fang|PER]] too.')).toEqual(['Wang', 'Wang Lei', 'Wang Fang']);
  });

  it('with a well-known surname are that bearer, unless only others of it are named', () => {
    expect(names('[[Donald Trump|PER]] and [[Melania Trump|PER]] came. [[Trump|PER]] spoke.')).toEqual(['Donald Trump', 'Melania Trump', 'Donald Trump']);
    expect(names('[[Ida Trump|PER]] runs a bakery. [[Trump|PER]] bakes.')).toEqual(['Ida Trump', 'Ida Trump']);
  });

  it('with particles, accents, generations and middle names are one', () => {
    expect(names('[[Eva van der Meer|PER]]: [[van der Meer|PER]], [[Van der Meer|PER]].')).toEqual(Array(3).fill('Eva van der Meer'));
    expect(names('[[Zoë Štěpán|PER]], [[Zoe Stepan|PER]], [[ZOË ŠTĚPÁN|PER]]')).toEqual(Array(3).fill('Zoë Štěpán').map((_, index) => (index === 0 ? 'Zoë Štěpán' : expect.any(String) as string)));
    expect(new Set(names('[[Zoë Štěpán|PER]], [[Zoe Stepan|PER]], [[ZOË ŠTĚPÁN|PER]]')).size).toBe(1);
    expect(new Set(names('[[Ana Maria Lopes|PER]], [[Ana Lopes|PER]], [[Ana Maria Lopes Jr.|PER]]')).size).toBe(1);
  });

  it('of different full names are never one', () => {
    expect(names('[[Mark Weber|PER]], [[Marc Weber|PER]], [[Maria Weber|PER]]')).toEqual(['Mark Weber', 'Marc Weber', 'Maria Weber']);
  });
});

describe('organisations', () => {
  it('are found again by the beginning of their name and without legal form', () => {
    expect(names('[[Oakfield Robotics Ltd|ORG]] said; [[Oakfield Robotics|ORG]], or [[Oakfield|ORG]], grew. [[OAKFIELD ROBOTICS|ORG]]')).toEqual(Array(4).fill('Oakfield Robotics'));
  });

  it('are found again by acronyms in brackets, in either order and with debris', () => {
    expect(names('[[National Widget Council|ORG]] ([[NWC|ORG]]) met. [[NWC|ORG]] left.')).toEqual(Array(3).fill('National Widget Council'));
    expect(names('[[PERSIT|ORG]] ( [[Association of Widget Makers|ORG]] ) met.')).toEqual(Array(2).fill('Association of Widget Makers'));
    expect(names('The [[National Widget Council|ORG]]’s ( [[NWC|ORG]] ) plan.')).toEqual(Array(2).fill('National Widget Council'));
  });

  it('are found again by their letters', () => {
    expect(names('The [[Federation of Small Harbours|ORG]] met. The [[FSH|ORG]] agreed.')).toEqual(Array(2).fill('Federation of Small Harbours'));
  });

  it('let an article give a known acronym its own sense', () => {
    expect(names('The [[Institute of Marine Fisheries|ORG]] ([[IMF|ORG]]) met. [[IMF|ORG]] said no.')).toEqual(Array(3).fill('Institute of Marine Fisheries'));
    expect(names('[[IMF|ORG]] said no.')).toEqual(['International Monetary Fund']);
  });

  it('are found again by what kind of body they are', () => {
    expect(names('The [[European Commission|ORG]] fined it. The [[Commission|ORG]] and the [[European Parliament|ORG]] agree; [[Parliament|ORG]] votes.')).toEqual([
      'European Commission', 'European Commission', 'European Parliament', 'European Parliament',
    ]);
  });

  it('under a new name are what they were', () => {
    expect(names('[[Brightwater|ORG]], formerly known as [[Halden Foods|ORG]], grew. [[Halden Foods|ORG]] was small.')).toEqual(Array(3).fill('Brightwater'));
  });

  it('are not what is only beside them in brackets', () => {
    expect(names('[[Intel|ORG]] ([[AMD|ORG]]) and [[Oakfield Robotics|ORG]] ([[US|GPE]])')).toEqual(['Intel', 'AMD', 'Oakfield Robotics', 'United States']);
  });

  it('keep a name that is only half a legal form, and one that ends like a possessive', () => {
    expect(names('[[Harbour Power Corporation|ORG]] and [[Brody’s|ORG]].')).toEqual(['Harbour Power Corporation', 'Brody’s']);
    expect(new Set(names('[[Oakfield Holdings|ORG]] and [[Oakfield|ORG]].'))).toEqual(new Set(['Oakfield']));
  });

  it('that bear a name of another as a part stay apart', () => {
    expect(names('[[Oakfield Foundation|ORG]] and [[Oakfield|ORG]]; [[Nvidia Research|ORG]] and [[Nvidia|ORG]].')).toEqual(['Oakfield Foundation', 'Oakfield', 'Nvidia Research', 'NVIDIA']);
  });

  it('are one in British and American spelling and with a typing slip', () => {
    expect(new Set(names('[[Harbour Programme Centre|ORG]] and [[Harbour Program Center|ORG]].')).size).toBe(1);
    expect(new Set(names('[[Norrland Ooredoo Group|ORG]] and [[Norrland Ooredo Group|ORG]].')).size).toBe(1);
  });
});

describe('products and laws', () => {
  it('are one in the singular and plural and with what they are', () => {
    expect(new Set(names('[[Tidal App|PRODUCT]], [[Tidal Apps|PRODUCT]], [[Tidal|PRODUCT]]')).size).toBe(1);
  });

  it('of different numbers stay apart', () => {
    expect(names('[[Orca 2|PRODUCT]], [[Orca 3|PRODUCT]], [[Orca|PRODUCT]]')).toEqual(['Orca 2', 'Orca 3', 'Orca']);
    expect(names('[[Harbour Act 1998|LAW]] and [[Harbour Act 2018|LAW]]')).toEqual(['Harbour Act 1998', 'Harbour Act 2018']);
  });
});

describe('offices that every state has', () => {
  it('belong to the state beside them', () => {
    expect(names('[[Malaysia|GPE]]’s [[Ministry of Fisheries|ORG]] and the [[Singaporean|NORP]] [[Ministry of Fisheries|ORG]] agreed.')).toEqual([
      'Malaysia', 'Ministry of Fisheries (Malaysia)', 'Singaporean', 'Ministry of Fisheries (Singapore)',
    ]);
    expect(names('The [[Ministry of Fisheries|ORG]] of [[Ghana|GPE]]; the [[Ministry of Fisheries Malaysia|ORG]].')).toEqual(['Ministry of Fisheries (Ghana)', 'Ghana', 'Ministry of Fisheries (Malaysia)']);
  });

  it('belong to the state that the article is about, whichever way they are named', () => {
    expect(names('In [[Ghana|GPE]], the [[Ministry of Fisheries|ORG]] ([[MoF|ORG]]) met. [[Ghana|GPE]] and [[Togo|GPE]] agree. The [[Fisheries Ministry|ORG]] and [[MoF|ORG]] left.')).toEqual([
      'Ghana', 'Ministry of Fisheries (Ghana)', 'Ministry of Fisheries (Ghana)', 'Ghana', 'Togo', 'Ministry of Fisheries (Ghana)', 'Ministry of Fisheries (Ghana)',
    ]);
  });

  it('are nobody’s if nothing shows whose', () => {
    expect(names('The [[Ministry of Fisheries|ORG]] met.')).toEqual(['Ministry of Fisheries']);
  });

  it('of another state are not the known one', () => {
    expect(names('The [[US|GPE]] waits. The [[Department of Justice|ORG]] sued. The [[Philippine|NORP]] [[Department of Justice|ORG]] did not.')).toEqual([
      'United States', 'US Department of Justice', 'Filipino', 'Department of Justice (Philippines)',
    ]);
    expect(names('In [[Japan|GPE]], the [[House of Representatives|ORG]] voted. [[Japan|GPE]] waits.')[1]).toBe('House of Representatives (Japan)');
    expect(names('In [[Japan|GPE]], the [[US|GPE]] [[House of Representatives|ORG]] is quoted. [[Japan|GPE]] waits.')[2]).toBe('US House of Representatives');
  });

  it('are known by the initials of any state, not of one alone', () => {
    expect(names('The [[British|NORP]] [[Supreme Court|ORG]] ruled, then the [[American|NORP]] [[Senate|ORG]].')).toEqual(['British', 'UK Supreme Court', 'American', 'US Senate']);
  });
});

it('is as fast as its mentions are many, also where all share a name', () => {
  const { text, mentions } = readMarked(Array.from({ length: 3000 }, (_, index) => `[[Wang A${index}|PER]] met [[Wang|PER]] of [[Bank of Port ${index}|ORG]]. `).join(''));
  expect(resolve(text, mentions)).toHaveLength(9000);
});
