import { describe, expect, it } from 'vitest';
import { type Expected, readers } from './recognise';

describe.each(readers)('$name', ({ canonicals, found, mentionsIn, own }) => {
  describe('names of the lexicon', () => {
    it('gives one canonical name and identity to all names of a state', () => {
      const mentions = mentionsIn('The US, the U.S. and the United States agree. Americans cheer.');
      expect(mentions.map(({ text, type, canonical, entity }) => [text, type, canonical, entity])).toEqual([
        ['US', 'GPE', 'United States', 'Q30'],
        ['U.S.', 'GPE', 'United States', 'Q30'],
        ['United States', 'GPE', 'United States', 'Q30'],
        ['Americans', 'NORP', 'American', undefined],
      ]);
    });

    it('unites the spellings of a company and takes its legal form in', () => {
      const mentions = mentionsIn('Then Nvidia, NVIDIA and Nvidia Corp. spoke.');
      expect(mentions.map(({ text }) => text)).toEqual(['Nvidia', 'NVIDIA', 'Nvidia Corp.']);
      expect(new Set(mentions.map(({ canonical, entity }) => `${canonical} ${entity ?? ''}`))).toEqual(new Set(['NVIDIA Q182477']));
    });

    it('leaves the article and the possessive outside, and counts the parts of hyphenated words', () => {
      expect(found('In the European Union’s non-Chinese and Shanghai-based plants.')).toEqual(['GPE European Union', 'NORP Chinese', 'GPE Shanghai']);
    });

    it('needs capitals: who is not the WHO, us is not the US, apple is no firm', () => {
      expect(found('Those who told us of an apple were right.')).toEqual([]);
      expect(found('Experts of the WHO were right.')).toEqual(['ORG WHO']);
    });

    it('does not take a word for a firm that merely begins a sentence', () => {
      expect(found('Target dates slipped. Block the door.')).toEqual(own<string[]>({
        rules: [], model: ['ORG Target'], why: 'a known fault: the model takes a firm of the lexicon for one where nothing else speaks',
      }));
    });

    it('keeps a firm and its product apart', () => {
      expect(found('It bought Nvidia H200 chips.')).toEqual(['ORG Nvidia', 'PRODUCT H200']);
    });

    it('reads a platform as a firm where it acts', () => {
      expect(found('He posted it on TikTok. Later TikTok said it was gone.', 'ORG', 'PRODUCT')).toEqual(['PRODUCT TikTok', 'ORG TikTok']);
      expect(found('He wrote on X that the letter X is a letter.')).toEqual(['PRODUCT X']);
    });
  });

  describe('people', () => {
    it('finds a person after a title, and the surname after the full name', () => {
      const text = 'A new treaty\nFinance Minister Ilkka Tervola signed it. On Friday Tervola said more.';
      expect(found(text, 'PER')).toEqual(['PER Ilkka Tervola', 'PER Tervola']);
      expect(canonicals(text, 'Tervola')).toEqual(['Ilkka Tervola']);
    });

    it('resolves the surname of a known person within the article', () => {
      expect(canonicals('Then Lisa Su spoke. Some think Su was right.', 'Su')).toEqual(['Lisa Su']);
      expect(canonicals('Then Trump spoke after Donald Trump wrote.', 'Trump')).toEqual(['Donald Trump']);
    });

    it.each([
      ['The plan, said Brennick Oster, will fail.', ['PER Brennick Oster']],
      ['We asked economist Tavi Lorne about it.', ['PER Tavi Lorne']],
      ['There is Quill Harrow, who runs the port.', ['PER Quill Harrow']],
      ['The mayor met Jean-Luc van der Meer there.', ['PER Jean-Luc van der Meer']],
      ['A talk by Kim Seo-yeon followed.', ['PER Kim Seo-yeon']],
    ] satisfies [string, Expected<string[]>][])('%s', (sentence, expected) => {
      expect(found(sentence, 'PER')).toEqual(own<string[]>(expected));
    });
  });

  describe('organisations, laws, events, places', () => {
    it.each([
      ['She joined the Ministry of Roads, Ports and Harbours in the north.', 'ORG Ministry of Roads, Ports and Harbours'],
      ['He teaches at the University of Lower Glenwick now.', 'ORG University of Lower Glenwick'],
      ['It was bought by Brackwater Holdings Ltd. for little.', 'ORG Brackwater Holdings Ltd.'],
      ['The People’s Cycling Party won.', 'ORG People’s Cycling Party'],
      ['Under the Ferry Safety Act 2023 it must stop.', 'LAW Ferry Safety Act 2023'],
      ['It is like Harrow v. Brackwater in law.', 'LAW Harrow v. Brackwater'],
      ['They met at the Glenwick Tidal Summit 2026 again.', 'EVENT Glenwick Tidal Summit 2026'],
      ['A ferry crosses the Glenwick Strait daily.', 'LOC Glenwick Strait'],
      ['The drivers of Glenwick-based cabs wait.', 'GPE Glenwick'],
      ['The Supreme Court of India ruled.', 'ORG Supreme Court of India'],
    ] satisfies [string, Expected<string>][])('%s', (sentence, expected) => {
      expect(found(sentence)).toContain(own<string>(expected));
    });

    it('knows the acronym that the article itself introduces', () => {
      const text = 'A port\nThe Glenwick Harbour Council (GHC) met. In spring the GHC will vote.';
      expect(canonicals(text, 'GHC')).toEqual(['Glenwick Harbour Council', 'Glenwick Harbour Council']);
    });

    it('does not mark acronyms that name nothing', () => {
      expect(found('The CEO said AI, 5G and GDP matter for SMEs.')).toEqual([]);
    });

    it('reads through the debris of scraped pages', () => {
      expect(found('The founders of Pennick &amp, Daughters like it. &nbsp, In Japan &nbsp, they sell.')).toEqual(['ORG Pennick &amp, Daughters', 'GPE Japan']);
      expect(canonicals('The founders of Pennick &amp, Daughters like it.', 'Pennick &amp, Daughters')).toEqual(['Pennick & Daughters']);
    });
  });

  describe('headlines', () => {
    it('takes from Title Case only what the body or the lexicon knows', () => {
      const text = 'Glenwick Harbour Council Bans Loud Ferries in Japan\nThe rule of the Glenwick Harbour Council is new.';
      expect(found(text)).toEqual(['ORG Glenwick Harbour Council', 'GPE Japan', 'ORG Glenwick Harbour Council']);
    });

    it('does so for capitals throughout', () => {
      const text = 'GLENWICK HARBOUR COUNCIL BANS LOUD FERRIES IN JAPAN\nThe rule of the Glenwick Harbour Council is new.';
      expect(found(text).slice(0, 2)).toEqual(['ORG GLENWICK HARBOUR COUNCIL', 'GPE JAPAN']);
    });
  });

  describe('what an article says of its own names', () => {
    it('goes before the lexicon for an acronym', () => {
      const text = 'A club\nThe Northern Sailing Association (NSA) met. Now the NSA rows.';
      expect(canonicals(text, 'NSA')).toEqual(['Northern Sailing Association', 'Northern Sailing Association']);
    });

    it('keeps a nationality apart from words that name nothing', () => {
      expect(found('They fear Chinese AI and Indian AI alike.')).toEqual(['NORP Chinese', 'NORP Indian']);
    });
  });
});
