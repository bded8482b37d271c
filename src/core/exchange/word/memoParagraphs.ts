import { parseMemo } from '../memo/parseMemo';
import type { MemoBlock, MemoRun } from '../memo/types';
import type { WordParagraph, WordRun, WordStyle } from './wordXml';

/** A memo's Markdown as paragraphs of Word; none for a memo of white space. Lists have their signs as words. */
export function memoParagraphs(memo: string, style: WordStyle): WordParagraph[] {
  return blocksParagraphs(parseMemo(memo), style, 0);
}

function blocksParagraphs(blocks: readonly MemoBlock[], style: WordStyle, indent: number): WordParagraph[] {
  return blocks.flatMap((block): WordParagraph[] => {
    switch (block.kind) {
      case 'paragraph': return [{ style, indent, runs: block.runs.map(wordRun) }];
      case 'heading': return [{ style, indent, runs: block.runs.map((run) => ({ ...wordRun(run), strong: true })) }];
      case 'code': return [{ style, indent, runs: [{ text: block.text, code: true }] }];
      case 'quote': return blocksParagraphs(block.blocks, style, indent + 1);
      case 'rule': return [{ style, indent, runs: [{ text: '⁂' }] }];
      case 'list': return block.items.flatMap((item, index) => itemParagraphs(item, block.ordered ? `${block.start + index}.` : '•', style, indent + 1));
    }
  });
}

function itemParagraphs(item: readonly MemoBlock[], sign: string, style: WordStyle, indent: number): WordParagraph[] {
  const [first, ...rest] = blocksParagraphs(item, style, indent);
  const before = { text: `${sign}\t` };
  // The first block of an item may be a list in a list: then the signs follow each other.
  return first === undefined ? [{ style, indent, hangs: true, runs: [before] }] : [{ ...first, hangs: true, runs: [before, ...first.runs] }, ...rest];
}

/** Paper has no links: the address follows. */
function wordRun({ text, href, strong, emphasis, code }: MemoRun): WordRun {
  return { text: href === undefined || href === text ? text : `${text} (${href})`, strong, emphasis, code };
}
