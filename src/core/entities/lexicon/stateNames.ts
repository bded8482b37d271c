import { states } from './states';

/** Names, capitals, adjectives and people of states in lower case, each with the state's chief name. */
export function stateNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const line of states.split('\n')) {
    const [state = '', , ...others] = line.split('|').map((cell) => cell.trim());
    for (const name of [state, ...others.flatMap((cell) => cell.split(';'))]) if (name.trim() !== '') names.set(name.trim().toLowerCase(), state);
  }
  return names;
}
