/** Names that Windows keeps for devices, with any ending. */
const devices = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** What some system allows in no name, or reads as something else: separators, wildcards, controls, marks of direction. */
const unsafe = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g;
/** UTF-16 code units; some file systems allow 255 bytes, and names of annotations files are longer than those of their digests. */
const longest = 80;
const digestEnding = '.txt';

/** The name of a digest for an imported file or folder, safe on every system: `Press review.txt`. */
export function digestName(source: string): string {
  const last = source.replace(/[\\/]+$/, '').replace(/^.*[\\/]/, '');
  const bare = last.normalize('NFC').replace(/\.[\p{L}\p{N}]{1,8}$/u, '').replace(unsafe, '-').replace(/\s+/g, ' ');
  const short = bare.slice(0, longest).replace(/[\ud800-\udbff]$/, '').replace(/^[\s.]+|[\s.]+$/g, '');
  const safe = short === '' || /^-+$/.test(short) ? 'import' : short;
  return `${devices.test(safe) ? `_${safe}` : safe}${digestEnding}`;
}

/** Whether a path, with `/`, can be that of a digest on every system as it is. */
export function isSafePath(path: string): boolean {
  return /\.(?:txt|md|digest)$/i.test(path) && path.split('/').every(isSafeName);
}

function isSafeName(name: string): boolean {
  return name !== '' && name.length <= 2 * longest && name.search(unsafe) === -1 && !devices.test(name) && !/^[\s.]|[\s.]$/.test(name);
}

/**
 * The name itself or, if it is in use, with the first number that makes it free: `Press review 2.txt`. A name is in use too
 * if an annotations file for it is there, which would otherwise be taken for the new digest's.
 * @param used all names in the folder; systems differ in whether case counts
 */
export function freeName(name: string, used: Iterable<string>): string {
  return new NamesInUse(used).take(name);
}

/** Names in use, to which new ones are added one after the other: see `freeName`. */
export class NamesInUse {
  /** Each name as it is compared, and what is before each dot in it. */
  readonly #taken = new Set<string>();

  constructor(used: Iterable<string>) {
    for (const name of used) this.#add(name);
  }

  /** A free name, which is in use from now on. */
  take(name: string): string {
    const [, bare = name, ending = ''] = /^(.*?)(\.[^./]{1,8})?$/.exec(name) ?? [];
    let candidate = name;
    for (let number = 2; this.#taken.has(comparable(candidate)); number += 1) candidate = `${bare} ${number}${ending}`;
    this.#add(candidate);
    return candidate;
  }

  #add(name: string): void {
    const folded = comparable(name);
    this.#taken.add(folded);
    for (let at = folded.indexOf('.'); at !== -1; at = folded.indexOf('.', at + 1)) this.#taken.add(folded.slice(0, at));
  }
}

function comparable(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
