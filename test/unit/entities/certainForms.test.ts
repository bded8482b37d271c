import { describe, expect, it } from 'vitest';
import { byRules, readers, withModel } from './recognise';

describe.each(readers)('$name', ({ found }) => {
  describe('laws by number', () => {
    it.each([
      ['It breaches Law No. 9 of 2011 on Public Wells and Springs, she said.', 'Law No. 9 of 2011 on Public Wells and Springs'],
      ['It breaches law no. 9 of 2011 on public wells, she said.', 'law no. 9 of 2011 on public wells'],
      ['They signed Law No. 9 of 2011 on Monday.', 'Law No. 9 of 2011'],
      ['The council passed Ministerial Decree No. 18/2015.', 'Ministerial Decree No. 18/2015'],
      ['It implements Regulation (EU) 2019/881.', 'Regulation (EU) 2019/881'],
      ['The sponsor of S. 1204 has left.', 'S. 1204'],
    ])('%s', (sentence, law) => {
      expect(found(sentence, 'LAW')).toEqual([`LAW ${law}`]);
    });

    it.each([
      'In Act 2 the hero dies.', 'He paid the bill 40 times.', 'The act 12 children saw was cut.', 'It asked 1,200 people for a decision 3 times.',
      'Turn to Section 4, page 12.', 'At resolution 80 the picture blurs.',
    ])('finds none in: %s', (sentence) => {
      expect(byRules.found(sentence, 'LAW')).toEqual([]);
    });
  });

  it('takes an election or games with the year in front as one event, but no date before them', () => {
    expect(found('After the 2024 presidential election and the 2026 World Cup they rested.', 'EVENT', 'DATE')).toEqual(['EVENT 2024 presidential election', 'EVENT 2026 World Cup']);
    expect(found('In the May 2025 general election few voted.', 'EVENT', 'DATE')).toEqual(['DATE May 2025']);
  });

  describe('links, addresses and lines on copyright', () => {
    it.each([
      'https://www.Norway.example/Oslo/Reuters', 'write to Oslo.Reuters@Norway.example', 'Copyright 2019 Norway Times Ltd. All rights reserved.',
      '© 2021 Reuters', 'Alle Rechte vorbehalten - Reuters 2003', 'LOAD-DATE: March 4, 2011', 'Send it to P.O. Box 415, Oslo, NY 10012',
      'Visit 12 Harbour Street, Suite 4, Boston, MA 02110',
    ])('name nothing: %s', (line) => {
      expect(found(`Ferries\n${line}\n`)).toEqual([]);
    });

    it('leave the rest of a line as it is', () => {
      expect(found('Rain\nNorway is at https://Oslo.example today, says Reuters.')).toEqual(['GPE Norway', 'DATE today', 'ORG Reuters']);
      expect(found('Law\nCopyright ended in Norway in 2019, and (c) nobody noticed.', 'GPE')).toEqual(['GPE Norway']);
    });
  });
});

describe('what the tagger found, set right by its form', () => {
  const { found } = withModel;

  it('takes who follows an honorific for a person, but no office', () => {
    expect(found('Bill read\nMr. PELHAM. Will the member yield?', 'PER', 'ORG', 'GPE')).toEqual(['PER PELHAM']);
    expect(found('Bill read\nMr. President, I rise today.', 'PER')).toEqual([]);
  });

  it('leaves titles out of names', () => {
    expect(found('Return\nThe court ordered the return of Alhaji Ozi Bello to the seat.', 'PER')).toEqual(['PER Ozi Bello']);
  });

  it('keeps the year in the name of an act', () => {
    expect(found('Fees\nThe Forest Tenure Act of 1987 sets the fees.', 'LAW', 'DATE')).toEqual(['LAW Forest Tenure Act of 1987']);
  });
});
