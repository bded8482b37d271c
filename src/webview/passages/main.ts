import { type Arrangement, groupKeys, sortKeys } from '../../core/passages/arrangePassages';
import { type FromPage, passageActs, type PageState, readPageState, type ToPage } from '../../core/passages/pageMessages';
import { frameElement } from './elements';
import { PassageGrid } from './passageGrid';
import { QueryBox } from './queryBox';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; getState(): unknown; setState(state: PageState): void };

const editor = acquireVsCodeApi();
const [sort, group] = [frameElement('sort', HTMLSelectElement), frameElement('group', HTMLSelectElement)];
const direction = frameElement('direction', HTMLButtonElement);
const [told, problem, empty] = [frameElement('told', HTMLElement), frameElement('problem', HTMLElement), frameElement('empty', HTMLElement)];
const selectedWords = document.currentScript?.dataset['selected'] ?? '{0}';
const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-act]')];
const headers = [...document.querySelectorAll<HTMLButtonElement>('[data-sort]')];
let found = '';
let searched: string | undefined;
let selected = 0;

const grid = new PassageGrid(frameElement('list', HTMLElement), {
  rows(version, from, count) { editor.postMessage({ kind: 'rows', version, from, count }); },
  selected(keys) {
    selected = keys.length;
    editor.postMessage({ kind: 'select', keys });
    for (const button of buttons) button.disabled = keys.length === 0;
    tell();
  },
  act(act, keys) { editor.postMessage({ kind: 'act', act, keys }); },
  leave() { query.focus(); },
});
const query = new QueryBox(frameElement('query', HTMLInputElement), frameElement('completions', HTMLElement), {
  complete(request, text, cursor) { editor.postMessage({ kind: 'complete', request, query: text, cursor }); },
  search(text) { editor.postMessage({ kind: 'search', query: text }); },
  leave() { grid.focus(); },
});

function tell(): void {
  told.textContent = [found, ...(selected === 0 ? [] : [selectedWords.replace('{0}', String(selected))])].filter((words) => words !== '').join(' · ');
}

function arrange(): void {
  const arrangement: Arrangement = {
    sort: sortKeys.find((key) => key === sort.value) ?? 'digest', group: groupKeys.find((key) => key === group.value) ?? 'none',
    descending: direction.getAttribute('aria-pressed') === 'true',
  };
  editor.postMessage({ kind: 'arrange', arrangement });
}

function showArrangement(arrangement: Arrangement): void {
  for (const header of headers) {
    const isSorted = header.dataset['sort'] === arrangement.sort;
    header.parentElement?.setAttribute('aria-sort', isSorted ? (arrangement.descending ? 'descending' : 'ascending') : 'none');
  }
  sort.value = arrangement.sort;
  group.value = arrangement.group;
  direction.setAttribute('aria-pressed', String(arrangement.descending));
  direction.textContent = arrangement.descending ? '↑' : '↓';
}

sort.addEventListener('change', arrange);
group.addEventListener('change', arrange);
direction.addEventListener('click', () => {
  direction.setAttribute('aria-pressed', String(direction.getAttribute('aria-pressed') !== 'true'));
  arrange();
});
for (const header of headers) {
  header.addEventListener('click', () => {
    // A second click turns the order round.
    if (sort.value === header.dataset['sort']) direction.click();
    else {
      sort.value = header.dataset['sort'] ?? '';
      arrange();
    }
  });
}
for (const button of buttons) {
  button.addEventListener('click', () => {
    const act = passageActs.find((each) => each === button.dataset['act']);
    if (act !== undefined) grid.perform(act);
  });
}
new IntersectionObserver((entries) => { if (entries.some(({ isIntersecting }) => isIntersecting)) grid.more(); }, { rootMargin: '600px' })
  .observe(frameElement('end', HTMLElement));
// The editor gives the keyboard to the page as a whole.
window.addEventListener('focus', () => { if (document.activeElement === document.body) grid.focus(); });

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.kind) {
    case 'list':
      editor.setState(data.state);
      query.show(data.state.query);
      showArrangement(data.state.arrangement);
      found = data.told;
      problem.textContent = [data.problem, ...data.unknown].filter((words) => words !== '').join(' ');
      problem.hidden = problem.textContent === '';
      empty.hidden = data.keys.length > 0 || data.state.query.trim() !== '';
      grid.show(data.version, data.keys, data.state.query !== searched);
      searched = data.state.query;
      return;
    case 'rows':
      grid.received(data.version, data.from, data.rows);
      return;
    case 'completions':
      query.suggest(data.request, data.start, data.end, data.items);
      return;
    case 'focusQuery':
      query.focus();
      return;
  }
});
editor.postMessage({ kind: 'ready', state: readPageState(editor.getState()) });
