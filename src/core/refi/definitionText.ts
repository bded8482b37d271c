import type { Tag } from '../codebook/types';

export type Definition = Pick<Tag, 'description' | 'include' | 'exclude' | 'examples' | 'memo'>;
type Part = keyof Definition;

/** What begins a part; the description has no label. */
const labels: readonly (readonly [part: Part, label: string])[] = [
  ['include', 'Include'], ['exclude', 'Exclude'], ['examples', 'Example'], ['memo', 'Memo'],
];
/** A line that begins a part; spaces in front make it a line of text. */
const labelled = /^( *)(Include|Exclude|Example|Memo):(?: (.*)|)$/;

/** A tag's definition as one text: its description, then its rules and examples, each after a blank line and with its name. */
export function definitionText(tag: Definition, { withMemo }: { readonly withMemo: boolean }): string {
  const parts = labels.flatMap(([part, label]) => {
    if (part === 'memo' && !withMemo) return [];
    return [tag[part] ?? []].flat().map((text) => `${label}: ${continued(text)}`);
  });
  return [...(tag.description === undefined ? [] : [withoutLabels(tag.description)]), ...parts].join('\n\n');
}

/** The parts of a text that `definitionText` or a person wrote. */
export function readDefinition(text: string): Definition {
  const found: { part: Part; lines: string[] }[] = [{ part: 'description', lines: [] }];
  for (const line of text.split('\n')) {
    const [, spaces, label, rest = ''] = labelled.exec(line) ?? [];
    const part = spaces === '' ? labels.find(([, each]) => each === label)?.[0] : undefined;
    const last = found.at(-1);
    if (part !== undefined) {
      // The blank line between two parts belongs to neither.
      if (last?.lines.at(-1) === '') last.lines.pop();
      found.push({ part, lines: [rest] });
    } else {
      last?.lines.push(spaces === undefined ? line : line.slice(1));
    }
  }
  const texts = (wanted: Part): string[] => found.flatMap(({ part, lines }) => {
    const all = lines.join('\n');
    return part === wanted && all !== '' ? [all] : [];
  });
  const joined = (part: Exclude<Part, 'examples'>): Definition => (texts(part).length === 0 ? {} : { [part]: texts(part).join('\n\n') });
  const examples = texts('examples');
  return { ...joined('description'), ...joined('include'), ...joined('exclude'), ...(examples.length > 0 && { examples }), ...joined('memo') };
}

/** The first line follows a label and so is no label itself. */
function continued(text: string): string {
  const [first = '', ...others] = text.split('\n');
  return [first, ...others.map(withoutLabels)].join('\n');
}

/** A space in front of what would be read as a label. */
function withoutLabels(text: string): string {
  return text.split('\n').map((line) => (labelled.test(line) ? ` ${line}` : line)).join('\n');
}
