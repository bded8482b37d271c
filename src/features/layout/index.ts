import * as vscode from 'vscode';
import { digestSelector } from '../../host/corpus/recognition';
import { chooseLayout } from './chooseLayout';
import { confirmLayout, correctLineAt, forgetLayout, type LayoutServices } from './corrections';
import { LayoutHints } from './hints';
import { LineActions } from './lineActions';

/** Corrections of how a digest is divided into articles, and hints at the lines where that is not certain. */
export function activateLayout(services: LayoutServices): {
  readonly disposable: vscode.Disposable;
  readonly commands: Record<string, (argument?: unknown) => Promise<boolean>>;
} {
  const hints = new LayoutHints(services);
  hints.start();
  const actions = new LineActions(services, hints);
  return {
    disposable: vscode.Disposable.from(
      hints,
      vscode.languages.registerCodeActionsProvider(digestSelector, actions, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }),
    ),
    commands: {
      markTitle: (argument) => correctLineAt(services, 'title', argument),
      markNotTitle: (argument) => correctLineAt(services, 'text', argument),
      chooseLayout: (argument) => chooseLayout(services, argument),
      confirmLayout: () => confirmLayout(services),
      forgetLayoutCorrections: (argument) => forgetLayout(services, argument),
    },
  };
}
