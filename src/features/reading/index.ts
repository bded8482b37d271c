import * as vscode from 'vscode';
import { articleText } from '../../core/reading/articleText';
import { currentArticle } from '../../host/annotations/currentArticle';
import type { Feature } from '../../host/services/feature';
import { LengthItem } from './lengthItem';

/** Reading: length and date of the article at the cursor, and copying its text. */
export const reading: Feature = (services) => {
  const { corpus } = services;
  const length = new LengthItem(services);
  length.start();
  return {
    disposables: [length],
    commands: {
      async copyArticle(argument) {
        const target = await currentArticle(corpus, argument);
        if (target === undefined) return undefined;
        const text = articleText(target.digest.text, target.article);
        await vscode.env.clipboard.writeText(text);
        void vscode.window.setStatusBarMessage(vscode.l10n.t('Copied: {0}', target.article.title), 3000);
        return text;
      },
    },
  };
};
