/** Where the editor runs and where the export lies. */
export interface ExportPlace {
  /** Whether its file can be opened in the editor: not a folder, nor a format for other programs. */
  readonly isText: boolean;
  /** Whether the system that shows the editor has the file, too. */
  readonly isOnThisComputer: boolean;
  readonly isInWorkspace: boolean;
}

/** @returns the editor's command that shows an export, which takes its address; undefined if none can */
export function wayToShow({ isText, isOnThisComputer, isInWorkspace }: ExportPlace): 'vscode.open' | 'revealFileInOS' | 'revealInExplorer' | undefined {
  if (isText) return 'vscode.open';
  if (isOnThisComputer) return 'revealFileInOS';
  return isInWorkspace ? 'revealInExplorer' : undefined;
}
