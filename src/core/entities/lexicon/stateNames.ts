import { readStates } from './entry';
import { states } from './states';

/** States by their names, and the initials that go before the names of their offices: `US Senate`. */
export interface StateNames {
  /** The chief name of the state with such a name, capital, adjective or people, in any case. */
  readonly stateOf: (name: string) => string | undefined;
  /** @param state chief name */
  readonly initialsOf: (state: string) => string | undefined;
}

export function readStateNames(): StateNames {
  const owners = new Map<string, string>();
  const initials = new Map<string, string>();
  for (const line of states.split('\n')) {
    const entries = readStates(line);
    const [state] = entries;
    for (const { names } of entries) for (const name of names) owners.set(name.toLowerCase(), state?.canonical ?? name);
    const short = state?.names.find((name) => /^\p{Lu}{2}$/u.test(name));
    if (state && short !== undefined) initials.set(state.canonical, short);
  }
  return { stateOf: (name) => owners.get(name.toLowerCase()), initialsOf: (state) => initials.get(state) };
}
