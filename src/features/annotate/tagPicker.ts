import * as vscode from 'vscode';
import { ContextKey } from '../../host/contextKey';
import { type TagItem, TagItems, type TagOffer } from './pickerItems';

/** What was chosen in the picker. */
export interface TagChoice {
  readonly tags: readonly string[];
  /** Whether the user also wants to write a memo. */
  readonly wantsMemo: boolean;
}

/**
 * The tag picker: typing finds a tag, Enter takes it. A comma takes it and goes on to the next, Alt with a digit takes one
 * of the nine last used at once, `"` the passage's own words; Alt+Enter takes it and asks for a memo.
 */
export class TagPicker {
  private readonly isOpen = new ContextKey<boolean>('choosingTags');
  private accept: ((wantsMemo: boolean) => void) | undefined;
  private acceptRecent: ((place: number) => void) | undefined;

  /** Takes what Enter would and asks for a memo; for the key binding while the picker is open. */
  chooseWithMemo(): void {
    this.accept?.(true);
  }

  /** Takes one of the last used tags, the newest being 1; for the key bindings while the picker is open. */
  chooseRecent(place: number): void {
    this.acceptRecent?.(place);
  }

  /**
   * @param beforeClosing called when tags were chosen, while the picker still takes the keys
   * @returns undefined if the user went back
   */
  pick(title: string, offer: TagOffer, beforeClosing?: () => void): Promise<TagChoice | undefined> {
    const pick = vscode.window.createQuickPick<TagItem>();
    const items = new TagItems(offer);
    let chosen: readonly string[] = [];
    // What precedes a comma stays in the input, so that it can be undone; it means what Enter would have taken.
    let taken: readonly { readonly part: string; readonly tags: readonly string[] }[] = [];
    let shownFor = '';
    const memoButton: vscode.QuickInputButton = {
      iconPath: new vscode.ThemeIcon('note'), tooltip: vscode.l10n.t('Tag and Write Memo (Alt+Enter)'),
    };
    pick.buttons = [memoButton];
    pick.placeholder = offer.inVivo === undefined
      ? vscode.l10n.t('Tag or parent/new · comma: more · Alt+1–9: recent · Alt+Enter: memo')
      : vscode.l10n.t('Tag or parent/new · comma: more · Alt+1–9: recent · ": own words · Alt+Enter: memo');
    // Not in the published types yet: keeps our order instead of sorting by match position.
    Object.assign(pick, { sortByLabel: false });
    const show = (typed: string): void => {
      pick.title = chosen.length === 0 ? title : vscode.l10n.t('{0}: {1}, …', title, chosen.join(', '));
      pick.items = items.matching(typed, chosen);
      shownFor = typed;
    };
    show('');
    pick.show();
    this.isOpen.set(true);
    return new Promise((resolve) => {
      const finish = (more: readonly string[], wantsMemo: boolean): void => {
        const tags = [...new Set([...chosen, ...more])];
        if (tags.length === 0) return;
        resolve({ tags, wantsMemo });
        beforeClosing?.();
        pick.hide();
      };
      this.accept = (wantsMemo) => { finish(rowOf(pick)?.tags ?? [], wantsMemo); };
      this.acceptRecent = (place) => {
        const tag = items.recent[place - 1];
        if (tag !== undefined) finish([tag], false);
      };
      pick.onDidAccept(() => { this.accept?.(false); });
      pick.onDidTriggerButton(() => { this.accept?.(true); });
      pick.onDidChangeValue((typed) => {
        const pieces = typed.split(',');
        const last = pieces.pop() ?? '';
        const parts = pieces.map((piece) => piece.trim());
        const ended = parts.at(-1);
        taken = parts.map((part, index) => (taken[index]?.part === part ? taken[index] : {
          part, tags: index === parts.length - 1 && ended === shownFor ? rowOf(pick)?.tags ?? [] : items.spelledOut(part),
        }));
        chosen = [...new Set(taken.flatMap(({ tags }) => tags))];
        // No letter of a tag: the key for the passage's own words.
        if (last === '"' && offer.inVivo !== undefined) finish([offer.inVivo], false);
        else show(last.trim());
      });
      pick.onDidHide(() => {
        this.accept = undefined;
        this.acceptRecent = undefined;
        this.isOpen.set(false);
        resolve(undefined);
        pick.dispose();
      });
    });
  }
}

/** The row that Enter takes. The editor's last active row may have been replaced since. */
function rowOf({ activeItems: [active], items }: vscode.QuickPick<TagItem>): TagItem | undefined {
  return active !== undefined && items.includes(active) ? active : items[0];
}
