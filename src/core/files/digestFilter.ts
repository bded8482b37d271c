import picomatch from 'picomatch';
import { isSidecarName } from '../annotations/sidecarName';

/** The defaults of `policyDigest.files`, `policyDigest.exclude` and `files.exclude`; the manifest declares the first two. */
export const usualFiles: readonly string[] = ['**/*.txt', '**/*.digest', '**/*.md'];
export const usualExclude: readonly string[] = ['**/node_modules/**', '**/.*/**', '**/README*', '**/CHANGELOG*', '**/LICENSE*', '**/CONTRIBUTING*'];
export const usuallyHidden: readonly string[] = ['**/.git', '**/.svn', '**/.hg', '**/.DS_Store', '**/Thumbs.db'];

/**
 * In UTF-16 code units. The editor itself no longer colours files over 20 MB, and hides those over 50 MB from extensions.
 */
export const largestDigest = 20 * 1024 * 1024;
/** In bytes: a larger file cannot hold so few characters. Three bytes a character is the most, but for rare ones. */
export const largestDigestFile = 3 * largestDigest;

/** Which files of a folder may be its digests; paths are relative to it, with `/`. */
export interface DigestFilter {
  file(path: string): boolean;
  /** Whether there may be digests below a folder. */
  folder(path: string): boolean;
}

/** Why a file is not looked at: it has another kind of name, or it is left out on purpose. */
export type Unwanted = 'notAmongFiles' | 'excluded';

export interface ExplainedFilter extends DigestFilter {
  /** Undefined if the file may be a digest. */
  whyNot(path: string): Unwanted | undefined;
}

/**
 * The one rule of editor and command line for names, whatever their case: of the globs `files`, and not excluded. What the
 * text shows is `isDigest`.
 * @param exclude globs, also those of files that are hidden in the editor
 */
export function digestFilter(files: readonly string[], exclude: readonly string[]): ExplainedFilter {
  const options = { dot: true, nocase: true };
  const isIncluded = picomatch([...files], options);
  const isExcluded = picomatch([...exclude], options);
  const whyNot = (path: string): Unwanted | undefined => {
    if (!isIncluded(path) || isSidecarName(path)) return 'notAmongFiles';
    return isExcluded(path) || isBelowExcluded(path, isExcluded) ? 'excluded' : undefined;
  };
  return {
    whyNot,
    file: (path) => whyNot(path) === undefined,
    folder: (path) => !isExcluded(`${path}/x`) && !isExcluded(path),
  };
}

/** A glob may name a folder and mean what is in it. */
function isBelowExcluded(path: string, isExcluded: (path: string) => boolean): boolean {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) if (isExcluded(path.slice(0, end))) return true;
  return false;
}
