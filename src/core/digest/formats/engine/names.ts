/** The words before the names of authors. */
const byWords = /^(?:by|von|par|por|di|door|av|af|de notre|from|text|текст|autor|reporter)[:\s]\s*\p{L}/iu;
/** Names of persons: every word has a capital, but for particles. */
const names = /^(?:\p{Lu}[\p{L}\p{M}.’'-]*)(?:(?:[\s,;&/-]|,\s)+(?:\p{Lu}[\p{L}\p{M}.’'-]*|de|da|van|von|der|den|la|le|of|and|und|et|y|e|og|och|ja|i|in|du|do|dos|zu|zum|ter|ten|bin|al))*$/u;
const initials = /^[\p{Ll}/]{2,7}$/u;
const most = 110;
const mostWords = 12;

/** Whether a line names authors: `By Ann Bell`, `Ann Bell and Jo Kettle`, or a journalist's initials. */
export function namesAuthors(text: string): boolean {
  if (text.length > most || /[?!:]$|\d/u.test(text)) return false;
  if (byWords.test(text)) return true;
  if (initials.test(text)) return true;
  const words = text.split(/\s+/u).length;
  return words >= 2 && words <= mostWords && names.test(text);
}
