import { movedPath } from '../text/filePaths';
import type { LayoutChange } from './changeLayout';
import type { LayoutFile } from './types';

/** The changes that give a digest, or all below a folder, the corrections that it has under another path, in this or another file. */
export function carriedLayout({ digests }: LayoutFile, from: string, to: string): LayoutChange[] {
  return digests.flatMap(({ digest, layout, lines }): LayoutChange[] => {
    const path = movedPath(digest, from, to);
    if (path === undefined) return [];
    return [
      ...(layout === undefined ? [] : [{ kind: 'chooseLayout', digest: path, layout } as const]),
      ...lines.map((line) => ({ kind: 'correctLine', digest: path, line } as const)),
    ];
  });
}

/** The changes that forget those under the old path. */
export function forgottenLayout({ digests }: LayoutFile, from: string): LayoutChange[] {
  return digests.filter(({ digest }) => movedPath(digest, from, '') !== undefined).map(({ digest }) => ({ kind: 'forget', digest }));
}
