import * as vscode from 'vscode';
import { normaliseTagPath } from '../../core/codebook/tagPath';
import { tagShade } from '../../core/codebook/tagShade';
import { findTag } from '../../core/codebook/tagTree';
import { CommandArguments } from '../../host/commandArguments';
import { tagIcon } from '../../host/tagIcon';
import { tagTargetOf } from '../../host/annotations/targets';
import type { CodebookServices } from './services';

/** The tag that a command acts on: given by name, by a row of the tree, or chosen from a list. */
export async function tagOf(services: CodebookServices, argument: unknown, name: string, title: string): Promise<string | undefined> {
  const given = new CommandArguments(argument).text(name) ?? tagTargetOf(argument);
  return given === undefined ? chooseTag(services, title) : normaliseTagPath(given);
}

/** @param first rows before the tags, with what each means */
export async function chooseTag(
  { codebooks, tags }: CodebookServices, title: string, isOffered: (tag: string) => boolean = () => true,
  first: readonly { readonly label: string; readonly tag: string }[] = [],
): Promise<string | undefined> {
  const codebook = { version: 1, tags: codebooks.all().flatMap((loaded) => loaded.codebook.tags) } as const;
  const items = tags().filter(isOffered).map((tag) => ({
    label: tag, description: findTag(codebook, tag)?.description ?? '', iconPath: tagIcon(tagShade(codebook, tag)), tag,
  }));
  const picked = await vscode.window.showQuickPick([...first, ...items], { title, matchOnDescription: true });
  return picked?.tag;
}
