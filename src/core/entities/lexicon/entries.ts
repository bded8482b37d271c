import { actorTables } from './actors';
import { type LexiconEntry, readActors, readEntries, readStates } from './entry';
import { cities, peoples, regions } from './places';
import { states } from './states';

let known: readonly LexiconEntry[] | undefined;

/** All entries of the built-in lexicon, read at the first call, once. Where two share a name, the first has it. */
export function builtInEntries(): readonly LexiconEntry[] {
  return known ??= [
    ...readStates(states),
    ...readEntries(cities, 'GPE'),
    ...readEntries(regions, 'LOC'),
    ...readEntries(peoples, 'NORP'),
    ...actorTables.flatMap(readActors),
  ];
}
