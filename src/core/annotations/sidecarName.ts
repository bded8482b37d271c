const ending = '.annotations.yaml';

/** A coder's name as part of a file name: everything but letters, digits and `_` becomes `-`. */
function fileNamePart(coder: string): string {
  return coder.normalize('NFC').trim().replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-').replace(/^-|-$/g, '');
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

/** The digests that a sidecar may belong to: `a.b.annotations.yaml` is that of `a.b`, or coder b's of `a`. */
export function digestNames(sidecarFileName: string): string[] {
  const whole = sidecarFileName.slice(0, -ending.length);
  const withoutCoder = whole.slice(0, Math.max(0, whole.lastIndexOf('.')));
  return [whole, withoutCoder].filter((name) => name !== '' && coderOf(sidecarFileName, name) !== undefined);
}

/**
 * Whose sidecar a file is.
 * @returns the coder, `''` for the sidecar without one, undefined if the file is not a sidecar of the digest
 */
export function coderOf(sidecarFileName: string, digestFileName: string): string | undefined {
  if (sidecarFileName === digestFileName + ending) return '';
  if (!sidecarFileName.startsWith(`${digestFileName}.`) || !sidecarFileName.endsWith(ending)) return undefined;
  const coder = sidecarFileName.slice(digestFileName.length + 1, -ending.length);
  return coder !== '' && coder === fileNamePart(coder) ? coder : undefined;
}
