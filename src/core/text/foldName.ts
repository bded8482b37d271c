/**
 * A name as queries compare it: without regard to case, accents and compatibility forms. Its length differs from that
 * of the name, so no offset may be carried over. Running text is compared by its words: `foldWords`.
 */
export function foldName(name: string): string {
  return name.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase().trim();
}
