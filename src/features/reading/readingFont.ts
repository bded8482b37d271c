import * as vscode from 'vscode';
import { digestLanguage } from '../../host/corpus/recognition';
import { tell } from '../../host/tell';

const key = 'policyDigest.ownReadingFont';

/**
 * Switches digests between the font for reading and the font of the other editors. Both are settings of the editor: the first is
 * that of the language of digests, where we have a default and the user may have chosen another.
 */
export async function switchReadingFont(memory: vscode.Memento): Promise<'reading' | 'editor'> {
  const ofEditor = vscode.workspace.getConfiguration('editor').get<string>('fontFamily') ?? '';
  const ofDigests = vscode.workspace.getConfiguration('editor', { languageId: digestLanguage });
  const chosen = ofDigests.inspect<string>('fontFamily')?.globalLanguageValue;
  const set = (font: string | undefined): Thenable<void> => ofDigests.update('fontFamily', font, vscode.ConfigurationTarget.Global, true);
  if (chosen === ofEditor) {
    await set(memory.get<string>(key));
    tell(vscode.l10n.t('$(book) Digests are shown in the reading font.'));
    return 'reading';
  }
  // What the user chose for reading comes back with the next switch.
  await memory.update(key, chosen);
  await set(ofEditor);
  tell(vscode.l10n.t('$(book) Digests are shown in the font of the other editors.'));
  return 'editor';
}
