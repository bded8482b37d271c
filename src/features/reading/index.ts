import * as vscode from 'vscode';
import { articleText } from '../../core/reading/articleText';
import { currentArticle } from '../../host/annotations/currentArticle';
import { digestSelector } from '../../host/corpus/recognition';
import type { Feature } from '../../host/services/feature';
import { tell } from '../../host/tell';
import { ArticleHover } from './articleHover';
import { LengthItem } from './lengthItem';
import { switchReadingFont } from './readingFont';

/** Reading: length and date of the article at the cursor, its fields over its title, and copying its text. */
export const reading: Feature = (services) => {
  const { corpus, context } = services;
  const length = new LengthItem(services);
  length.start();
  return {
    disposables: [length, vscode.languages.registerHoverProvider(digestSelector, new ArticleHover(corpus))],
    commands: {
      switchReadingFont: () => switchReadingFont(context.globalState),
      async copyArticle(argument) {
        const target = await currentArticle(corpus, argument);
        if (target === undefined) return undefined;
        const text = articleText(target.digest.text, target.article);
        await vscode.env.clipboard.writeText(text);
        tell(vscode.l10n.t('Copied: {0}', target.article.title));
        return text;
      },
    },
  };
};
