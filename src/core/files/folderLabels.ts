import { foldName } from '../text/foldName';

/** A workspace folder: its name, and its path with `/`. */
export interface NamedFolder {
  readonly name: string;
  readonly path: string;
}

/**
 * What to call each folder so that no two are called the same: its name, with as many of the folders above it as are needed
 * (`north/data`, `south/data`), and a number if even these are the same.
 */
export function folderLabels(folders: readonly NamedFolder[]): string[] {
  const labels = folders.map((folder) => {
    const namesakes = folders.filter(({ name }) => foldName(name) === foldName(folder.name));
    if (namesakes.length === 1) return folder.name;
    const deepest = Math.max(...namesakes.map(({ path }) => parentsOf(path).length));
    for (let depth = 1; depth <= deepest; depth += 1) {
      const label = labelOf(folder, depth);
      if (namesakes.every((other) => other === folder || foldName(labelOf(other, depth)) !== foldName(label))) return label;
    }
    return labelOf(folder, deepest);
  });
  return labels.map((label, index) => {
    const before = labels.slice(0, index).filter((other) => foldName(other) === foldName(label)).length;
    return before === 0 ? label : `${label} (${before + 1})`;
  });
}

function labelOf({ name, path }: NamedFolder, depth: number): string {
  return [...parentsOf(path).slice(-depth), name].join('/');
}

function parentsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '').slice(0, -1);
}
