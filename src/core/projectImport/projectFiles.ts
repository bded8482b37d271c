/** Endings of files that are nothing but projects or annotations of other programs; tables and JSON may be anything. */
export const projectEndings = ['qdpx', 'qdc', 'ann'] as const;

/** Further endings of files that may be such. */
export const otherProjectEndings = ['csv', 'tsv', 'json', 'jsonld', 'zip', 'yaml', 'yml'] as const;

export function isProjectFile(name: string): boolean {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return projectEndings.some((each) => each === ending);
}

/** The name of the file in which the text of an annotations file lies beside it; undefined if it has no such file. */
export function companionOf(name: string): string | undefined {
  return /\.ann$/i.test(name) ? name.replace(/\.ann$/i, '.txt') : undefined;
}
