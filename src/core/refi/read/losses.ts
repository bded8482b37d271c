import { message, type Message } from '../../issues/issue';

/** Of a long list only the first names are told. */
const namesTold = 20;

type NamedLoss = 'refi-texts' | 'refi-media' | 'refi-pdfs' | 'refi-formatted' | 'refi-codes' | 'refi-sets' | 'refi-variables';
type CountedLoss = 'refi-regions' | 'refi-broken' | 'refi-unknown-codes' | 'refi-links' | 'refi-note-codings' | 'refi-graphs' | 'refi-cases' | 'refi-beyond';

/** A loss with the names of what is lost. */
export function told(key: `import-left-out/${NamedLoss}`, names: readonly string[]): Message[] {
  const shown = names.slice(0, namesTold).map((name) => name.replace(/\s+/g, ' ').trim());
  return names.length === 0 ? [] : [message(key, names.length, shown.join('; ') + (names.length > namesTold ? '; …' : ''))];
}

export function counted(key: `import-left-out/${CountedLoss}`, number: number): Message[] {
  return number === 0 ? [] : [message(key, number)];
}
