import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorFor } from '../../../src/core/annotations/anchoring/anchorFor';
import { candidatePlaces } from '../../../src/core/annotations/anchoring/candidatePlaces';
import { resolveAnchors, resolveSteps } from '../../../src/core/annotations/anchoring/resolveAnchors';
import type { Annotation, ResolvedAnchor } from '../../../src/core/annotations/types';
import type { Article } from '../../../src/core/digest/types';

const ports = `Harbour workers end their strike

Cranes moved again on Tuesday after the union and the port authority agreed on a wage scheme. The union had spoken of a loss of forty million a day for the region. “Nobody has won here,” its chair said in the evening.

Shipping lines expect a backlog of two weeks. Two carriers have sent vessels to other harbours, and one of them may never come back, according to a person close to the talks.

`;
const chips = `Chip maker opens a second plant

The plant in the north will make wafers for cars from next spring. The firm received a grant of two hundred million, tied to a promise of nine hundred jobs. The union welcomed the plan but asked for a seat at the table.

Critics in parliament called the grant a gift. A committee will look at the terms in May, and the firm has agreed to publish the contract.

`;
const digest = ports + chips;

/** Articles by their titles; the rest of what a parser finds is not looked at. */
function articlesOf(text: string): Article[] {
  return [['harbour-workers-end-their-strike', 'Harbour workers'], ['chip-maker-opens-a-second-plant', 'Chip maker opens']].flatMap(([id, title]) => {
    const titleStart = text.indexOf(title!);
    return titleStart < 0 ? [] : [{ id: id!, title: title!, titleStart, titleEnd: titleStart + title!.length, bodyStart: titleStart, bodyEnd: text.length, closingStart: null, closingEnd: null, subheadings: [], byline: null, dateline: null, fields: {}, fieldSpans: [] }];
  }).sort((a, b) => a.titleStart - b.titleStart);
}

/** An annotation of the first place of a quote; of a part of it where that stands between brackets. */
function annotated(marked: string, text = digest, id = 'a'): Annotation {
  const quote = /\[(.*)\]/.exec(marked)?.[1] ?? marked;
  const start = text.indexOf(marked.replace(/[[\]]/g, '')) + Math.max(0, marked.indexOf('['));
  if (!text.startsWith(quote, start)) throw new Error(`not in the text: ${marked}`);
  const article = articlesOf(text).findLast(({ titleStart }) => titleStart <= start)?.id;
  return { id, tags: [], created: '2026-11-21T10:00:00Z', ...anchorFor(text, { start, end: start + quote.length }, article) };
}

function resolve(text: string, ...annotations: Annotation[]): ResolvedAnchor[] {
  return resolveAnchors(text, articlesOf(text), annotations);
}

/** Status and words of a quote of the digest in a changed text. */
function find(quote: string, text: string): string {
  const [anchor] = resolve(text, annotated(quote));
  return `${anchor!.status}: ${['orphan', 'ambiguous'].includes(anchor!.status) ? '' : text.slice(anchor!.start, anchor!.end)}`;
}

describe('an anchor', () => {
  it('has the words, up to 32 characters on either side, and the place', () => {
    expect(anchorFor('x'.repeat(40) + 'words' + 'y'.repeat(5), { start: 40, end: 45 }, 'id'))
      .toEqual({ article: 'id', exact: 'words', prefix: 'x'.repeat(32), suffix: 'yyyyy', start: 40, end: 45 });
  });

  it('never splits a surrogate pair', () => {
    const text = '😀'.repeat(60);
    fc.assert(fc.property(fc.nat(120), fc.nat(40), (start, length) => {
      const anchor = anchorFor(text, { start, end: start + length });
      for (const part of [anchor.prefix, anchor.exact, anchor.suffix]) expect(part).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
      expect(text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
    }));
  });
});

describe('finding an annotation again', () => {
  const quote = 'a loss of forty million a day';

  it('is exact in the same text', () => {
    expect(find(quote, digest)).toBe(`exact: ${quote}`);
  });

  it('follows what is put in above, whatever it is', () => {
    const words = [...digest.matchAll(/\S+/g)];
    fc.assert(fc.property(fc.nat(words.length - 1), fc.integer({ min: 1, max: 8 }), fc.string({ maxLength: 40 }), (first, count, above) => {
      const start = words[first]!.index;
      const last = words[Math.min(words.length - 1, first + count - 1)]!;
      const annotation = { ...annotated('Harbour'), article: articlesOf(digest).findLast(({ titleStart }) => titleStart <= start)!.id, ...anchorFor(digest, { start, end: last.index + last[0].length }) };
      const [anchor] = resolve(`${above}\n${digest}`, annotation);
      expect([anchor!.start, anchor!.end]).toEqual([annotation.start + above.length + 1, annotation.end + above.length + 1]);
    }));
  });

  it('follows an article to another place', () => {
    expect(find(quote, chips + ports)).toBe(`moved: ${quote}`);
  });

  it('sees through other spaces, quotes, dashes and forms of letters', () => {
    const plain = digest.replaceAll('“', '"').replaceAll('”', '"').replace('spoken of a loss', 'spoken\u00a0of  a\nloss');
    expect(find('“Nobody has won here,”', plain)).toBe('moved: "Nobody has won here,"');
    expect(find(quote, plain)).toBe('exact: a\nloss of forty million a day'.replace('exact', 'moved'));
  });

  it('finds words that were changed a little', () => {
    expect(find(quote, digest.replace('forty million', 'fourty milion'))).toBe('fuzzy: a loss of fourty milion a day');
    expect(find('Two carriers have sent vessels to other harbours', digest.replace('have sent vessels', 'sent several vessels')))
      .toBe('fuzzy: Two carriers sent several vessels to other harbours');
  });

  it('scores the better place higher', () => {
    const changes = [digest, digest.replace('forty', 'thirty'), digest.replace('forty million', 'many thousands')];
    const scores = changes.map((text) => resolve(text, annotated(quote))[0]!.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(3);
  });

  it('finds long words by themselves if everything around them was rewritten', () => {
    const passage = 'A committee will look at the terms in May';
    const text = digest.replace(/Critics in parliament.*/, `Nothing else is left of it. ${passage}; so it goes.`);
    expect(find(passage, text)).toBe(`moved: ${passage}`);
  });

  it('drops what was deleted, though something similar occurs elsewhere', () => {
    expect(find('two hundred million', digest.replace('two hundred million, ', ''))).toBe('orphan: ');
    expect(find(quote, chips)).toBe('orphan: ');
    // What is left between the contexts must not be taken from them.
    expect(find('a seat [at] the', digest.replace('a seat at the table', 'a seat the table'))).toBe('orphan: ');
    expect(find('the firm has agreed to publish the contract', digest.replace('the firm has agreed to publish the contract', 'that was all'))).toBe('orphan: ');
  });

  it('does not take a lookalike where the words were replaced by others', () => {
    const text = `${digest}Much later they will look with great care at the terms of the deal, but not before.\n\n`;
    const original = text.replace('A committee will look at the terms in May', 'In May they will look with great care at the terms of the deal and its price');
    const annotation = annotated('terms of the deal', original);
    expect(resolve(original.replace('terms of the deal', 'books'), annotation)[0]!.status).toBe('orphan');
  });

  it('does not choose between two places that are alike', () => {
    const refrain = 'More on this story as it comes in during the day.\n\n';
    const twice = `${ports}${refrain}${refrain}${refrain}`;
    const annotation = annotated('this story', `${ports}${refrain}`);
    const [anchor] = resolve(`A line above.\n${twice}`, { ...annotation, prefix: 'More on ', suffix: ' as it comes in' });
    expect(anchor!.status).toBe('ambiguous');
  });

  it('prefers the article it was made in', () => {
    const line = 'Shares fell at once on Wednesday morning, and the board met overnight to talk about it at some length.\n\n';
    const text = `${ports}${line}${chips}${line}`;
    const annotation = annotated('the board met overnight', text);
    const inSecond = { ...annotation, ...anchorFor(text, { start: text.lastIndexOf('the board'), end: text.lastIndexOf('the board') + 23 }, 'chip-maker-opens-a-second-plant'), suffix: annotation.suffix };
    const moved = `Put in above.\n\n${text}`;
    const found = resolve(moved, inSecond)[0]!;
    expect([found.status, found.start]).toEqual(['moved', moved.lastIndexOf('the board')]);
  });

  it('finds a short word whose surroundings changed by its neighbours', () => {
    const notes = [annotated('agreed on a wage scheme', digest, 'before'), annotated('backlog', digest, 'word'), annotated('one of them may never come back', digest, 'after')];
    const text = `Above.\n${digest.replace('Shipping lines expect a backlog of two weeks. Two', 'They all face some backlog for weeks now. Two')}`;
    const [, word] = resolve(text, ...notes);
    expect([word!.status, text.slice(word!.start, word!.end)]).toEqual(['moved', 'backlog']);
    // Without neighbours nothing speaks for this place.
    expect(resolve(text, notes[1]!)[0]!.status).toBe('orphan');
  });

  it('follows one or two replaced words between surroundings that stayed, to be confirmed', () => {
    expect(find('The union', digest.replace('The union had spoken', 'Some had spoken'))).toBe('fuzzy: Some');
    // Not to another article.
    const annotation = { ...annotated('The union'), article: 'chip-maker-opens-a-second-plant' };
    expect(resolve(digest.replace('The union had spoken', 'Some had spoken'), annotation)[0]!.status).toBe('orphan');
  });

  it('follows words of which some stayed', () => {
    expect(find('a seat at the table', digest.replace('a seat at the table', 'one place by some table'))).toBe('fuzzy: one place by some table');
  });

  it('finds a word that its article has once, where the text around it grew', () => {
    const notes = [annotated('agreed on a wage scheme', digest, 'before'), annotated('backlog', digest, 'word'), annotated('one of them may never come back', digest, 'after')];
    const text = digest.replace('Shipping lines expect a backlog of two weeks. Two', `They all face some backlog for weeks now. ${'Nobody knew what to do. '.repeat(12)}Two`);
    expect(resolve(text, ...notes)[1]).toMatchObject({ status: 'moved', start: text.indexOf('backlog') });
  });

  it('does not take a copy elsewhere for what its own article still has, rewritten', () => {
    const copy = 'Shipping lines expect a backlog of two weeks.';
    const annotation = annotated('a backlog of two');
    const text = digest.replace('expect a backlog of two weeks', 'expect delays of some weeks') + `${copy} Two is a small number.`;
    expect(resolve(text, annotation)[0]!.status).not.toMatch(/moved|exact/);
  });

  it('takes whole words for whole words', () => {
    expect(find('wage', digest.replace('wage scheme', 'wages scheme'))).not.toContain('moved');
    const annotation = annotated('[as] told', digest.replace('will make wafers', 'as told will make wafers'));
    for (const other of ['alas', 'aspect']) {
      expect(resolve(digest.replace('will make wafers', `${other} told will make wafers`), annotation)[0]!.status).not.toMatch(/moved|exact/);
    }
  });

  it('answers for every annotation in order, and keeps the last place of those it lost', () => {
    const notes = [annotated('wage scheme', digest, 'x'), annotated('nine hundred jobs', digest, 'y')];
    const found = resolve(ports, ...notes);
    expect(found.map(({ id }) => id)).toEqual(['x', 'y']);
    expect(found[1]).toMatchObject({ status: 'orphan', start: notes[1]!.start, end: notes[1]!.end });
  });

  it('stops where it is told to', () => {
    expect(resolveAnchors(digest, [], [annotated(quote)], { aborted: true })).toEqual([]);
  });

  it('rests after each one that has to be looked for, and only then', () => {
    const notes = [annotated('wage scheme', digest, 'x'), annotated('nine hundred jobs', digest, 'y'), annotated('the contract', digest, 'z')];
    const rests = (text: string): number => {
      const steps = resolveSteps(text, articlesOf(text), notes);
      let count = 0;
      while (steps.next().done !== true) count += 1;
      return count;
    };
    expect([rests(digest), rests(digest.replace('nine hundred', '900')), rests(`New.\n${digest}`)]).toEqual([0, 2, 3]);
  });

  it('takes what was followed through every edit for a neighbour', () => {
    const filler = Array.from({ length: 80 }, (_none, index) => `word${String(index)}`).join(' ');
    const text = `A b c d. The vote. E f g h.\n\n${filler}\n\nI j k l. The vote. M n o p.\n`;
    const vote: Annotation = { ...annotated('I j k l. [The vote]', text), article: '' };
    const changed = text.replace('I j k l', 'Quite other words').replace('M n o p', 'And others after');
    const known = [filler, '\n'].map((words) => ({ from: text.lastIndexOf(words), to: changed.lastIndexOf(words) }));
    const last = <T>(steps: Generator<undefined, T>): T => {
      for (;;) {
        const { done, value } = steps.next();
        if (done === true) return value;
      }
    };
    expect(last(resolveSteps(changed, [], [vote]))[0]?.status).not.toBe('moved');
    expect(last(resolveSteps(changed, [], [vote], known))[0]).toMatchObject({ status: 'moved', start: changed.lastIndexOf('The vote') });
  });

  it('has its home in the article whose title was corrected', () => {
    const twice = `${digest.replace('Harbour workers', 'Dockers').replace('Chip maker opens', 'Elsewhere they opened')}${digest}`;
    const annotation = annotated('nine hundred jobs');
    expect(resolve(twice, { ...annotation, article: 'another' })[0]?.status).toBe('ambiguous');
    const [anchor] = resolve(twice, { ...annotation, article: 'chip-maker-opens-a-secund-plant' });
    expect(anchor).toMatchObject({ status: 'moved', start: twice.lastIndexOf('nine hundred jobs') });
  });

  it('copes with whatever a sidecar may say', () => {
    const odd = fc.record({
      id: fc.constant('a'), tags: fc.constant([]), created: fc.constant(''), exact: fc.string({ unit: 'binary' }), prefix: fc.string(), suffix: fc.string(),
      start: fc.nat(), end: fc.nat(), article: fc.constantFrom('', 'chip-maker-opens-a-second-plant'),
    });
    fc.assert(fc.property(fc.array(odd, { maxLength: 5 }), fc.constantFrom('', digest, 'a'.repeat(500)), (annotations, text) => {
      for (const { status, start, end, score } of resolve(text, ...annotations)) {
        if (status !== 'orphan' && status !== 'ambiguous') expect(0 <= start && start <= end && end <= text.length).toBe(true);
        expect(score >= 0 && score <= 1).toBe(true);
      }
    }));
  });
});

describe('words that were cut at their beginning', () => {
  const quote = 'Two carriers have sent vessels to other harbours, and one of them may never come back';

  it('are not made up for from the paragraph before', () => {
    const [before, after] = digest.split('Shipping lines expect a backlog of two weeks. Two carriers have ');
    const [anchor] = resolve(`${before ?? ''}${after ?? ''}`, annotated(quote));
    const found = `${before ?? ''}${after ?? ''}`.slice(anchor!.start, anchor!.end);
    expect(found).not.toContain('\n');
    if (anchor!.status !== 'orphan') expect(found).toMatch(/^sent vessels/);
  });

  it('are found in a paragraph that was only rewrapped', () => {
    expect(find(quote, digest.replace('vessels to other', 'vessels\nto other'))).toContain('vessels\nto other');
  });
});

describe('the places that a person may choose from', () => {
  const places = (text: string, quote: string): string[] =>
    candidatePlaces(text, articlesOf(text), annotated(quote)).map(({ start, end }) => text.slice(start, end));

  it('begin with the likest, changed words too', () => {
    const text = `${digest.replace('nine hundred jobs', 'nine hundred new jobs')}\nElsewhere somebody had nine hundred jobs.\n`;
    expect(places(text, 'a promise of nine hundred jobs')[0]).toBe('a promise of nine hundred new jobs');
    expect(places(digest, 'The union')).toHaveLength(2);
  });

  it('are none where nothing is like it', () => {
    expect(places('Entirely different words stand here.', 'nine hundred jobs')).toEqual([]);
    expect(candidatePlaces(digest, [], { ...annotated('nine hundred jobs'), exact: ' ', prefix: '', suffix: '' })).toEqual([]);
  });
});
