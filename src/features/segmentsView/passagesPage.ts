import * as vscode from 'vscode';
import { type GroupKey, groupKeys, type SortKey, sortKeys } from '../../core/passages/arrangePassages';
import type { PassageAct } from '../../core/passages/pageMessages';
import { shownLanguage } from '../../host/plural';

/**
 * The page of the Passages view: its frame and words. Rows are filled in by its script (src/webview/passages), as text only. It loads
 * nothing but that script and its style sheet.
 */
export function passagesPage(webview: vscode.Webview, extension: vscode.Uri): string {
  const [nonce, script, style] = [
    crypto.randomUUID(), webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', 'passages.js')), webview.asWebviewUri(vscode.Uri.joinPath(extension, 'media', 'passages.css')),
  ];
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${escaped(shownLanguage())}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(vscode.l10n.t('Passages'))}</title>
<link rel="stylesheet" href="${style.toString()}">
</head>
<body data-vscode-context='{"preventDefaultContextMenuItems": true}'>
<header>
<div id="search">
<input id="query" type="text" role="combobox" aria-expanded="false" aria-controls="completions" aria-autocomplete="list" autocomplete="off" spellcheck="false" ${
  labelled(vscode.l10n.t('Find passages'), vscode.l10n.t('Words, "phrases", tag: topic: digest: coder: date: …, with AND OR NOT ( ). Ctrl+Space lists what fits.'))
} placeholder="${escaped(vscode.l10n.t('All passages. Find some: tag:claims AND "market power" NOT coder:ana'))}">
<ul id="completions" role="listbox" aria-label="${escaped(vscode.l10n.t('Suggestions'))}" hidden></ul>
</div>
<div id="arrange">
<label><span>${escaped(vscode.l10n.t('Sort by'))}</span> <select id="sort">${options(sortKeys, sortName)}</select></label>
<button id="direction" type="button" aria-pressed="false" ${labelled(vscode.l10n.t('Descending'))}>↓</button>
<label><span>${escaped(vscode.l10n.t('Group by'))}</span> <select id="group">${options(groupKeys, groupName)}</select></label>
</div>
<div id="acts" role="toolbar" aria-label="${escaped(vscode.l10n.t('Selected passages'))}">${buttons()}</div>
<p id="told" role="status"></p>
</header>
<p id="problem" role="alert" hidden></p>
<div id="list" role="grid" aria-multiselectable="true" aria-label="${escaped(vscode.l10n.t('Passages'))}" data-vscode-context='{"webviewSection": "passages"}'>
<div role="row" class="columns">${columns()}</div>
</div>
<div id="end"></div>
<p id="empty" hidden>${escaped(vscode.l10n.t('No passages here yet. Select words in a digest and press Alt+Enter to tag them.'))}</p>
<script nonce="${nonce}" src="${script.toString()}" data-selected="${escaped(vscode.l10n.t('{0} selected'))}"></script>
</body>
</html>`;
}

/** @param title shown on hover, where it says more than the label */
function labelled(label: string, title = label): string {
  return `aria-label="${escaped(label)}" title="${escaped(title)}"`;
}

function options<Key extends string>(keys: readonly Key[], nameOf: (key: Key) => string): string {
  return keys.map((key) => `<option value="${key}">${escaped(nameOf(key))}</option>`).join('');
}

function sortName(key: SortKey): string {
  switch (key) {
    case 'digest': return vscode.l10n.t('place in the digests');
    case 'date': return vscode.l10n.t('date of the article');
    case 'tag': return vscode.l10n.t('tag');
    case 'coder': return vscode.l10n.t('coder');
    case 'made': return vscode.l10n.t('when it was tagged');
  }
}

function groupName(key: GroupKey): string {
  switch (key) {
    case 'none': return vscode.l10n.t('nothing');
    case 'digest': return vscode.l10n.t('digest');
    case 'tag': return vscode.l10n.t('tag');
    case 'coder': return vscode.l10n.t('coder');
    case 'topic': return vscode.l10n.t('topic');
    case 'month': return vscode.l10n.t('month');
  }
}

/** The names of the columns; one that can be sorted by is a button. */
function columns(): string {
  const names: readonly (readonly [column: string, name: string, sort?: SortKey])[] = [
    ['text', vscode.l10n.t('Passage')], ['tags', vscode.l10n.t('Tags'), 'tag'], ['source', vscode.l10n.t('Source'), 'digest'],
    ['date', vscode.l10n.t('Date'), 'date'], ['coder', vscode.l10n.t('Coder'), 'coder'], ['memo', vscode.l10n.t('Memo')],
  ];
  return names.map(([column, name, sort]) => `<div role="columnheader" class="${column}">${
    sort === undefined ? escaped(name) : `<button type="button" tabindex="-1" data-sort="${sort}">${escaped(name)}</button>`}</div>`).join('');
}

function buttons(): string {
  const acts: readonly (readonly [PassageAct, string, string])[] = [
    ['open', vscode.l10n.t('Show in Text'), 'Enter'], ['recode', vscode.l10n.t('Recode…'), 'F2'], ['tag', vscode.l10n.t('Add Tag…'), 'Alt+Enter'],
    ['untag', vscode.l10n.t('Remove Tag'), 'Delete'], ['memo', vscode.l10n.t('Memo'), 'M'],
  ];
  return acts.map(([act, name, key]) =>
    `<button type="button" data-act="${act}" aria-keyshortcuts="${key}" title="${escaped(`${name} (${key})`)}" disabled>${escaped(name)}</button>`).join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
