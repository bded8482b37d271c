/** A person's name as bibliographies sort it. */
export interface PersonName {
  readonly family: string;
  /** Empty for a name of one word, such as that of an agency. */
  readonly given: string;
}

/** Small words that belong to a family name: `Ana de la Cruz`, `Jo van den Berg`. */
const particle = /^(?:van|von|de|der|den|del|della|di|da|do|dos|la|le|ter|ten|zu|zur|al|el|bin|ibn|af|av)$/;

/** `Ana de la Cruz` and `de la Cruz, Ana` are Ana / de la Cruz. */
export function personName(name: string): PersonName {
  const comma = name.indexOf(',');
  if (comma > 0) return { family: name.slice(0, comma).trim(), given: name.slice(comma + 1).trim() };
  const words = name.trim().split(/\s+/);
  let start = words.length - 1;
  while (start > 1 && particle.test(words[start - 1] ?? '')) start--;
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' ') };
}
