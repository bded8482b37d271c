/**
 * The form in which names and paths of files are compared: macOS and older tools write an accent as a letter of its own, others
 * write it composed, and a copied folder has both.
 */
export function comparableName(name: string): string {
  return name.normalize('NFC');
}

/** Whether two names or paths are the same, however their accents are written. */
export function isSamePath(a: string, b: string): boolean {
  return a === b || comparableName(a) === comparableName(b);
}

/**
 * The path of a file after it, or a folder above it, got another one; all with `/`. What is below the folder stays as written.
 * @returns undefined if it is not concerned
 */
export function movedPath(path: string, from: string, to: string): string | undefined {
  const [here, there] = [comparableName(path), comparableName(from)];
  if (here === there) return to;
  return here.startsWith(`${there}/`) ? [to, ...path.split('/').slice(there.split('/').length)].join('/') : undefined;
}
