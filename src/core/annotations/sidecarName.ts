import { comparableName } from '../text/filePaths';

const ending = '.annotations.yaml';

/** A coder's name as part of a file name: everything but letters, digits and `_` becomes `-`. Empty if nothing remains. */
export function fileNamePart(coder: string): string {
  return comparableName(coder).trim().replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-').replace(/^-|-$/g, '');
}

/** Whether a file's name, or path, is that of a sidecar. */
export function isSidecarName(fileName: string): boolean {
  return fileName.endsWith(ending);
}

/** The sidecar of a digest: `news.txt.annotations.yaml`, with a coder `news.txt.ana.annotations.yaml`. */
export function sidecarName(digestFileName: string, coder = ''): string {
  const part = fileNamePart(coder);
  return digestFileName + (part === '' ? '' : `.${part}`) + ending;
}

/** The digests that a sidecar may belong to: `a.b.annotations.yaml` is that of `a.b`, or coder b's of `a`. Longest first. */
export function digestNames(sidecarFileName: string): string[] {
  const whole = sidecarFileName.slice(0, -ending.length);
  const withoutCoder = whole.slice(0, Math.max(0, whole.lastIndexOf('.')));
  return [whole, withoutCoder].filter((name) => name !== '' && coderOf(sidecarFileName, name) !== undefined);
}

/** A digest among others, and whose sidecar of it a file is. */
export interface SidecarOwner {
  /** As written in the list of names. */
  readonly digest: string;
  readonly coder: string;
}

/** Names of digests, ready to be asked which of them owns a sidecar. */
export type DigestNames = ReadonlyMap<string, string>;

/** @param names file names, or paths in one folder, as they are written on disk */
export function indexDigestNames(names: Iterable<string>): DigestNames {
  return new Map([...names].map((name) => [comparableName(name), name]));
}

/**
 * Which digest a sidecar belongs to: of several fitting names the longest. Editor and command line both ask here.
 * @returns undefined if none of the digests fits
 */
export function ownerOf(sidecarFileName: string, digests: DigestNames): SidecarOwner | undefined {
  for (const name of digestNames(sidecarFileName)) {
    const digest = digests.get(comparableName(name));
    const coder = digest === undefined ? undefined : coderOf(sidecarFileName, digest);
    if (digest !== undefined && coder !== undefined) return { digest, coder };
  }
  return undefined;
}

/**
 * Whose sidecar a file is, by its name alone; a longer name of another digest may fit too (see `ownerOf`).
 * @returns the coder, `''` for the sidecar without one, undefined if the file is not a sidecar of the digest
 */
export function coderOf(sidecarFileName: string, digestFileName: string): string | undefined {
  const [sidecar, digest] = [comparableName(sidecarFileName), comparableName(digestFileName)];
  if (sidecar === digest + ending) return '';
  if (!sidecar.startsWith(`${digest}.`) || !sidecar.endsWith(ending)) return undefined;
  const coder = sidecar.slice(digest.length + 1, -ending.length);
  return coder !== '' && coder === fileNamePart(coder) ? coder : undefined;
}
