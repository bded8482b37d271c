/** Where a link in a report may lead: a page or a mail, opened on a click; never a command or a script. */
const safeAddress = /^(?:https?:\/\/|mailto:)[^\s]+$/i;

interface FoundLink {
  readonly text: string;
  /** Undefined if it leads anywhere else: then the address is a part of the words. */
  readonly href: string | undefined;
  readonly end: number;
}

/* The lengths are bounded, so that a text of nothing but brackets costs no more than its length. */
const markedLink = /!?\[((?:[^[\]\\]|\\.){0,500})\]\( *(?:<([^<>\n]{0,2000})>|((?:[^\s()<>]|\([^\s()<>]{0,500}\)){0,2000}))(?:\s+(?:"[^"]{0,500}"|'[^']{0,500}'))? *\)/y;
const bracketed = /<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/iy;
const bare = /https?:\/\/[^\s<>"'*`]{1,2000}/iy;

/** The link, picture or bare address that begins at an offset. A picture is a link to it: a report loads nothing. */
export function linkAt(text: string, at: number): FoundLink | undefined {
  const marked = matchAt(markedLink, text, at);
  if (marked !== null) {
    const words = (marked[1] ?? '').replace(/\\([!-/:-@[-`{-~])/g, '$1');
    const address = marked[2] ?? marked[3] ?? '';
    const end = at + marked[0].length;
    if (safeAddress.test(address)) return { text: words === '' ? address : words, href: address, end };
    return { text: address === '' ? words : `${words} (${address})`.trimStart(), href: undefined, end };
  }
  const inBrackets = matchAt(bracketed, text, at)?.[1];
  if (inBrackets !== undefined) return { text: inBrackets, href: inBrackets, end: at + inBrackets.length + 2 };
  const address = /^.*[^.,:;!?)\]}_]/.exec(matchAt(bare, text, at)?.[0] ?? '')?.[0];
  return address === undefined || address.length <= 'https://'.length ? undefined : { text: address, href: address, end: at + address.length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
