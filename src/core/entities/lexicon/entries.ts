import { bodies } from './bodies';
import { companies } from './companies';
import { type LexiconEntry, readEntries, readStates } from './entry';
import { events } from './events';
import { laws } from './laws';
import { people } from './people';
import { cities, peoples, regions } from './places';
import { products } from './products';
import { states } from './states';

/** All entries of the built-in lexicon. Where two share a name, the first has it. */
export function builtInEntries(): LexiconEntry[] {
  return [
    ...readStates(states),
    ...readEntries(cities, 'GPE'),
    ...readEntries(regions, 'LOC'),
    ...readEntries(peoples, 'NORP'),
    ...readEntries(bodies, 'ORG'),
    ...readEntries(companies, 'ORG'),
    ...readEntries(people, 'PER'),
    ...readEntries(laws, 'LAW'),
    ...readEntries(events, 'EVENT'),
    ...readEntries(products, 'PRODUCT'),
  ];
}
