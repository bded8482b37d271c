import type { PassageRow } from '../../core/passages/pageMessages';

/** An element of the page's frame. @throws if the frame lacks it */
export function frameElement<E extends HTMLElement>(id: string, type: new () => E): E {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`the page has no ${id}`);
  return element;
}

/** A row of the grid. All words are set as text: they come from digests and are never markup. */
export function rowElement(row: PassageRow): HTMLElement {
  const element = part('row', '');
  element.setAttribute('role', 'row');
  element.tabIndex = -1;
  const text = cell('text', row.text);
  if (row.note !== '') text.append(part('note', row.note));
  const tags = cell('tags', '');
  for (const { name, color } of row.tags) {
    const tag = part('tag', name);
    tag.style.setProperty('--tag', color);
    tags.append(tag);
  }
  const source = cell('source', '');
  source.append(...(row.article === '' ? [] : [part('article', row.article)]), part('digest', row.digest));
  element.append(text, tags, source, cell('date', row.date), cell('coder', row.coder), cell('memo', row.memo));
  return element;
}

/** The heading of a group, before its first row. */
export function headingElement(words: string): HTMLElement {
  const element = part('heading', '');
  element.setAttribute('role', 'row');
  const name = cell('', words);
  name.setAttribute('role', 'rowheader');
  element.append(name);
  return element;
}

/** A suggestion in the list below the query box. */
export function optionElement(id: string, label: string, detail: string): HTMLElement {
  const element = document.createElement('li');
  element.id = id;
  element.setAttribute('role', 'option');
  element.append(part('label', label), part('detail', detail));
  return element;
}

function cell(className: string, words: string): HTMLElement {
  const element = part(className, words);
  element.setAttribute('role', 'gridcell');
  return element;
}

/** Each piece of text is written in its own direction. */
function part(className: string, words: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.dir = 'auto';
  element.textContent = words;
  return element;
}
