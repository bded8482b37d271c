import { readStates } from './entry';
import { states } from './states';

/** Names, capitals, adjectives and people of states in lower case, each with the state's chief name. */
export function stateNames(): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const line of states.split('\n')) {
    const entries = readStates(line);
    for (const { names } of entries) for (const name of names) owners.set(name.toLowerCase(), entries[0]?.canonical ?? name);
  }
  return owners;
}
