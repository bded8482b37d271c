import * as vscode from 'vscode';
import { digestSelector } from '../../host/corpus/recognition';
import type { Feature } from '../../host/services/feature';
import { chooseLayout } from './chooseLayout';
import { confirmLayout, correctLineAt, forgetLayout } from './corrections';
import { LayoutHints } from './hints';
import { LineActions } from './lineActions';
import { correctHere, HintHover } from './protectedLines';

/** Corrections of how a digest is divided into articles, and hints at uncertain lines. */
export const layout: Feature = (services) => {
  const hints = new LayoutHints(services);
  hints.start();
  const actions = new LineActions(services, hints);
  return {
    disposables: [
      hints,
      vscode.languages.registerCodeActionsProvider(digestSelector, actions, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }),
      vscode.languages.registerHoverProvider(digestSelector, new HintHover(services.protection, actions)),
    ],
    commands: {
      markTitle: (argument) => correctLineAt(services, 'title', argument),
      markNotTitle: (argument) => correctLineAt(services, 'text', argument),
      chooseLayout: (argument) => chooseLayout(services, argument),
      correctLayoutHere: () => correctHere(actions),
      confirmLayout: () => confirmLayout(services),
      forgetLayoutCorrections: (argument) => forgetLayout(services, argument),
    },
  };
};
