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

describe.each(readers)('what stands at a place of its own, $name', ({ found }) => {
  it.each([
    ['PORT VILA, March 3 (Tidewater) — The quay is shut.', ['GPE PORT VILA', 'ORG Tidewater']],
    ['UDDEVALLA, Sweden - The quay is shut.', ['GPE UDDEVALLA', 'GPE Sweden']],
    ['KISH/LENGEH — The quay is shut.', ['GPE KISH', 'GPE LENGEH']],
    ['HARWICH, Mass., 12 May (Tidewater) -- The quay is shut.', ['GPE HARWICH', 'GPE Mass.', 'ORG Tidewater']],
    ['SALTDAL 1997-03-04', ['GPE SALTDAL']],
  ])('the dateline %s', (line, names) => {
    expect(found(`Quay shut\n${line}`, 'GPE', 'ORG', 'PER', 'LOC')).toEqual(names);
  });

  it.each(['UPDATE — The quay is shut.', 'EPA — the agency in question — said no.', 'GDP - it fell.', 'RAIN AND SNOW - MORE TO COME'])('is no town: %s', (line) => {
    expect(byRules.found(`Quay shut\n${line}`, 'GPE')).toEqual([]);
  });

  it('takes the state behind a party for a state', () => {
    expect(found('Said Ann Tull (R-TX), Bo Wren (D-Calif.) and Cy Moe (I-Vt.).', 'GPE')).toEqual(['GPE TX', 'GPE Calif.', 'GPE Vt.']);
  });

  it('keeps partners together', () => {
    expect(found('He left Tolm, Wrenby & Partners for Ashgrove, Lunt, Pym & Corro LLP.', 'ORG')).toEqual(['ORG Tolm, Wrenby & Partners', 'ORG Ashgrove, Lunt, Pym & Corro LLP']);
    expect(found('He left Tolm, Wrenby and Partners.', 'ORG')).toEqual(['ORG Tolm, Wrenby and Partners']);
  });

  it('leaves firms apart that are known, and days', () => {
    expect(byRules.found('It rose at Toyota, Nissan & Honda on Monday, Tuesday & Friday.', 'ORG').filter((name) => name.includes('&'))).toEqual([]);
  });

  it('finds packages of software with their versions', () => {
    expect(found('The snapshot brought libquay 4.3.8, quay-tools-ng 1.46.2 and man-pages 5.11.', 'PRODUCT')).toEqual([
      'PRODUCT libquay 4.3.8', 'PRODUCT quay-tools-ng 1.46.2', 'PRODUCT man-pages 5.11',
    ]);
    expect(found('The version 4.3.8 is an update to 4.3.7; shares rose 3.2 per cent.', 'PRODUCT')).toEqual([]);
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

  it.each([
    ['He said so in Turkish, and nobody answered.', []],
    ['She speaks Turkish and Polish at home.', []],
    ['The Polish language has seven cases.', []],
    ['She works in Polish and Turkish ministries.', ['NORP Polish', 'NORP Turkish']],
    ['They fight in Polish uniforms.', ['NORP Polish']],
  ])('takes no language for a people: %s', (sentence, peoples) => {
    expect(found(sentence, 'NORP')).toEqual(peoples);
  });
});
