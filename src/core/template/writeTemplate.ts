import { escapeMarkdown } from '../exchange/escapeMarkdown';
import { segmentLines } from '../exchange/report/segmentLines';
import type { ExportParts, Project, Template } from '../exchange/types';
import { message, type Message } from '../issues/issue';
import { parseTemplate, type TemplateNode } from './parseTemplate';
import { renderTemplate } from './renderTemplate';
import { templateNames } from './templateNames';

/** UTF-16 code units: more than the largest report, less than fills a disk. */
const longestOutput = 200_000_000;

/** So many values are filled in at most: a template may also go through everything and write nothing. */
const mostPieces = 50_000_000;

/** How much is gathered before it is passed on. */
const pieceLength = 1 << 16;
const piecesAtOnce = 2_000;

/** More would hide what else is said. */
const mostMissing = 20;

/**
 * Fills the researcher's own mustache template. Values are put in as data: in a template for Markdown without effect as
 * Markdown or HTML, unless it asks for `{{{memo}}}`; in one for plain text as they are.
 */
export async function* writeTemplate(project: Project): ExportParts {
  const { template } = project;
  if (template === undefined) return { refusal: message('template-missing') };
  const parsed = parseTemplate(template.text);
  if ('refusal' in parsed) return { refusal: message('template-refused', template.name, parsed.refusal) };
  const lines = namesLine(parsed.nodes) ? yield* segmentLines(project) : new Map<string, number>();
  const missing = new Map<string, Message>();
  const pieces = renderTemplate(parsed.nodes, templateNames(project, lines), {
    escape: isForPlainText(template) ? (text) => text : escapeMarkdown,
    missing: (name, line) => {
      if (missing.size < mostMissing) missing.set(`${line} ${name}`, message('template-name', template.name, line, name));
    },
  });
  let gathered: string[] = [];
  let length = 0;
  let total = 0;
  let count = 0;
  for (const piece of pieces) {
    gathered.push(piece);
    length += piece.length;
    if (++count > mostPieces || total + length > longestOutput) return { refusal: message('template-output', template.name) };
    if (length < pieceLength && gathered.length < piecesAtOnce) continue;
    yield await Promise.resolve({ file: '', data: gathered.join('') });
    total += length;
    [gathered, length] = [[], 0];
  }
  yield { file: '', data: gathered.join('') };
  return [...missing.values()];
}

/** Whether the digests are to be read again for it. */
function namesLine(nodes: readonly TemplateNode[]): boolean {
  return nodes.some((node) => node.kind !== 'text' && (node.name === 'line' || (node.kind === 'section' && namesLine(node.nodes))));
}

function isForPlainText({ name }: Template): boolean {
  return /\.(?:txt|text)(?:\.mustache)?$/i.test(name);
}
