import { decodeAs } from '../../text/encoding/decodeText';
import { limits } from '../limits';
import type { Losses } from '../losses';
import { Refusal } from '../refusal';
import { rowBlocks } from '../text/rowBlocks';
import { cleanLines, oneLine } from '../text/lines';
import { heading, paragraph, type Block, type DocumentText } from '../types';
import { encodingOfFontSet, encodingOfPage } from './codePages';
import { RtfTokens } from './rtfTokens';

/** Groups whose content is no text of the document. A group that begins with `\*` is skipped too, unless it is known to be text. */
const skipped = new Set([
  'fonttbl', 'colortbl', 'stylesheet', 'info', 'header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf', 'pict',
  'object', 'objdata', 'nonshppict', 'fldinst', 'listtable', 'listoverridetable', 'revtbl', 'rsidtbl', 'xmlnstbl', 'themedata',
  'colorschememapping', 'datastore', 'latentstyles', 'generator', 'filetbl', 'bkmkstart', 'bkmkend', 'annotation', 'atnid', 'atnauthor', 'template', 'private',
  'ftnsep', 'ftnsepc', 'ftncn', 'aftnsep', 'aftnsepc', 'aftncn', 'pntext', 'sn', 'sv', 'sp', 'htmltag', 'mhtmltag', 'txe', 'rxe', 'tc', 'xe',
]);
const textAfterStar = new Set(['shptxt', 'footnote', 'fldrslt', 'shpinst']);
/** Characters that have a word of their own. */
const characters: Readonly<Record<string, string>> = {
  tab: '\t', line: '\n', lbr: '\n', emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•',
  emspace: ' ', enspace: ' ', qmspace: ' ', '~': ' ', _: '-', zwj: '', zwnj: '', zwbo: '', zwnbo: '', ltrmark: '', rtlmark: '',
};
const paragraphEnds = new Set(['par', 'sect', 'page', 'column', '\n', '\r']);

interface Group {
  readonly isSkipped: boolean;
  readonly encoding: string;
  /** Bytes that follow `\uN` for readers without Unicode. */
  readonly fallback: number;
  readonly isHidden: boolean;
  readonly isDeleted: boolean;
  readonly inTable: boolean;
  readonly level: number | undefined;
  /** Where the text of a footnote goes instead of the paragraph. */
  readonly isNote: boolean;
}

/** The text of an RTF document. Objects and pictures are left out. Throws `Refusal`. */
export function readRtf(bytes: Uint8Array, losses: Losses): DocumentText {
  return new RtfReader(bytes, losses).read();
}

class RtfReader {
  private readonly blocks: Block[] = [];
  private readonly notes: string[] = [];
  private readonly fonts = new Map<number, string>();
  private readonly stack: Group[] = [];
  private group: Group;
  private standard = 'windows-1252';
  private text = '';
  private note = '';
  private pendingBytes: number[] = [];
  private skipBytes = 0;
  private isGroupStart = false;
  private afterStar = false;
  private inFontTable = 0;
  private font = 0;
  private cells: string[] = [];

  constructor(bytes: Uint8Array, private readonly losses: Losses) {
    this.tokens = new RtfTokens(bytes);
    this.group = { isSkipped: false, encoding: '', fallback: 1, isHidden: false, isDeleted: false, inTable: false, level: undefined, isNote: false };
  }

  private readonly tokens: RtfTokens;

  read(): DocumentText {
    while (this.tokens.next()) {
      const { kind } = this.tokens;
      if (kind === 'open') this.open();
      else if (kind === 'close') this.close();
      else if (kind === 'word') this.word(this.tokens.name, this.tokens.number);
      else this.byte(this.tokens.byte);
    }
    this.endParagraph();
    this.endRow();
    if (this.stack.length > 0) this.losses.tell('import-left-out/cut');
    const notes = this.notes.map((text, index) => paragraph(`[${index + 1}] ${text}`));
    return { blocks: [...this.blocks, ...notes] };
  }

  private open(): void {
    if (this.stack.length >= limits.rtfDepth) throw new Refusal('import-refused/too-deep');
    this.flushBytes();
    this.skipBytes = 0;
    this.stack.push(this.group);
    this.isGroupStart = true;
  }

  private close(): void {
    this.flushBytes();
    this.skipBytes = 0;
    const before = this.stack.pop();
    if (before === undefined) return;
    if (this.inFontTable > this.stack.length) this.inFontTable = 0;
    if (this.group.isNote && !before.isNote) this.endNote();
    this.group = before;
    this.isGroupStart = false;
    this.afterStar = false;
  }

  private word(name: string, number: number | undefined): void {
    const isStart = this.isGroupStart;
    if (name === '*') {
      this.afterStar = isStart;
      return;
    }
    this.isGroupStart = false;
    if (name === 'bin') this.tokens.skip(number ?? 0);
    else if (isStart && this.startsDestination(name)) return;
    else if (name === 'u') this.unicode(number ?? 0);
    else if (this.skipBytes > 0 && characters[name] !== undefined) this.skipBytes -= 1;
    else this.format(name, number);
    this.afterStar = false;
  }

  /** The first word of a group says what the group is. */
  private startsDestination(name: string): boolean {
    const isStarred = this.afterStar;
    this.afterStar = false;
    if (name === 'fonttbl') this.inFontTable = this.stack.length;
    if (name === 'pict') this.losses.count('import-left-out/pictures');
    if (name === 'object') this.losses.count('import-left-out/objects');
    if (name === 'annotation') this.losses.count('import-left-out/comments');
    if (name === 'footnote' && !this.group.isSkipped) {
      this.flushBytes();
      this.append(`[${this.notes.length + 1}]`);
      this.group = { ...this.group, isNote: true };
      return true;
    }
    if (!skipped.has(name) && !(isStarred && !textAfterStar.has(name))) return false;
    this.group = { ...this.group, isSkipped: true };
    return true;
  }

  private format(name: string, number: number | undefined): void {
    const character = characters[name];
    if (name === 'f') this.setFont(number ?? 0);
    else if (name === 'fcharset' && this.inFontTable > 0) this.fonts.set(this.font, encodingOfFontSet(number ?? 1) ?? '');
    else if (name === 'ansicpg') this.standard = encodingOfPage(number ?? 0) ?? this.standard;
    else if (name === 'mac') this.standard = 'macintosh';
    else if (name === 'uc') this.change({ fallback: Math.max(0, number ?? 1) });
    else if (name === 'v' || name === 'htmlrtf') this.change({ isHidden: number !== 0 });
    else if (name === 'deleted') this.delete(number !== 0);
    else if (name === 'plain') this.change({ isHidden: false, isDeleted: false });
    else if (name === 'pard') this.change({ inTable: false, level: undefined });
    else if (name === 'intbl') this.change({ inTable: true });
    else if (name === 'outlinelevel') this.change({ level: (number ?? 0) < 9 ? (number ?? 0) + 1 : undefined });
    else if (this.group.isSkipped) return;
    else if (paragraphEnds.has(name)) this.paragraphEnd();
    else if (name === 'cell' || name === 'nestcell') this.endCell();
    else if (name === 'row' || name === 'nestrow') this.endRow();
    else if (character !== undefined) this.append(character);
  }

  private setFont(font: number): void {
    this.font = font;
    if (this.inFontTable === 0) this.change({ encoding: this.fonts.get(font) ?? '' });
  }

  private delete(isDeleted: boolean): void {
    if (isDeleted && !this.group.isDeleted) this.losses.count('import-left-out/deletions');
    this.change({ isDeleted });
  }

  private change(changes: Partial<Group>): void {
    this.flushBytes();
    this.group = { ...this.group, ...changes };
  }

  private byte(byte: number): void {
    this.isGroupStart = false;
    if (this.skipBytes > 0) this.skipBytes -= 1;
    else if (!this.group.isSkipped) this.pendingBytes.push(byte);
  }

  private unicode(number: number): void {
    this.flushBytes();
    this.skipBytes = this.group.fallback;
    if (!this.group.isSkipped) this.append(String.fromCharCode(number < 0 ? number + 65_536 : number));
  }

  private flushBytes(): void {
    if (this.pendingBytes.length === 0) return;
    const bytes = Uint8Array.from(this.pendingBytes);
    this.pendingBytes = [];
    this.append(decodeAs(bytes, this.group.encoding === '' ? this.standard : this.group.encoding));
  }

  private append(text: string): void {
    this.flushBytes();
    if (this.group.isSkipped || this.group.isHidden || this.group.isDeleted) return;
    if (this.group.isNote) this.note += text;
    else this.text += text;
  }

  private paragraphEnd(): void {
    this.flushBytes();
    if (this.group.isHidden || this.group.isDeleted) return;
    if (this.group.isNote) this.note += ' ';
    else if (this.group.inTable) this.text += '\n';
    else this.endParagraph();
  }

  private endParagraph(): void {
    this.flushBytes();
    this.endRow();
    const { level } = this.group;
    this.blocks.push(level !== undefined && oneLine(this.text) !== '' ? heading(level, this.text) : paragraph(this.text.trim()));
    this.text = '';
  }

  private endNote(): void {
    this.notes.push(oneLine(this.note));
    this.note = '';
  }

  private endCell(): void {
    this.flushBytes();
    if (this.cells.length < limits.rowCells) this.cells.push(this.text);
    else this.losses.count('import-left-out/cells');
    this.text = '';
  }

  private endRow(): void {
    this.flushBytes();
    if (this.cells.length === 0) return;
    const cells = this.cells.map((cell) => cleanLines(cell).filter((line) => line !== '')).filter((lines) => lines.length > 0);
    this.cells = [];
    if (cells.length === 1) this.blocks.push(...cells.flat().map(paragraph));
    else if (cells.length > 1) this.blocks.push(...rowBlocks(cells));
  }
}
