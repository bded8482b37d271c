import { actorTables } from './actors';
import { type LexiconEntry, readActors, readEntries, readStates } from './entry';
import { cities, peoples, regions } from './places';
import { states } from './states';

/** All entries of the built-in lexicon. Where two share a name, the first has it. */
export function builtInEntries(): LexiconEntry[] {
  return [
    ...readStates(states),
    ...readEntries(cities, 'GPE'),
    ...readEntries(regions, 'LOC'),
    ...readEntries(peoples, 'NORP'),
    ...actorTables.flatMap(readActors),
  ];
}
