/** The name of our merge driver in git's settings. */
export const driverName = 'policy-digest';

/** The lines `.gitattributes` needs so that git uses our driver, for paths relative to its folder. */
export const attributeLines: readonly string[] = [
  `*.annotations.yaml merge=${driverName}`,
  `.policy-digest/codebook.yaml merge=${driverName}`,
];

/** The lines of a `.gitattributes` with those of ours it lacks added at the end. */
export function withAttributes(text: string): string {
  const present = new Set(text.split(/\r?\n/).map((line) => line.trim()));
  const missing = attributeLines.filter((line) => !present.has(line));
  const head = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return head + missing.map((line) => `${line}\n`).join('');
}

/**
 * The command line that git's shell runs for a merge (gitattributes(5), "Defining a custom merge driver"). The editor's own
 * executable serves as Node, so that none has to be installed.
 */
export function driverCommand(program: string, script: string): string {
  return `ELECTRON_RUN_AS_NODE=1 ${quoted(program)} ${quoted(script)} merge %O %A %B %P`;
}

/** A path as one word of a shell command line, in which git does not read `%` as a placeholder. */
function quoted(path: string): string {
  return `'${path.replaceAll("'", "'\\''").replaceAll('%', '%%')}'`;
}
