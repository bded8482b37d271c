import * as vscode from 'vscode';
import { CommandArguments } from '../../host/commandArguments';
import type { Feature } from '../../host/services/feature';
import { editMemo, saveMemo } from './editMemo';
import { tellDrafts } from './keptDrafts';
import { MemoComment } from './memoComment';
import { exportAll, listMemos } from './memoList';
import { memoOfProject, memoTarget } from './memoTarget';
import { MemoThreads } from './memoThreads';
import { ProjectMemoFile } from './projectMemoFile';

/** Memos on passages, articles, tags and the project: in comment boxes in place, and in a list. */
export const memos: Feature = (services) => {
  const threads = new MemoThreads(services.memos, services.corpus, services.shown, services.memoDrafts);
  threads.start();
  const projectMemo = new ProjectMemoFile(services);
  const edit = (memo: Parameters<typeof editMemo>[2]) => (memo?.kind === 'project' ? projectMemo.open() : editMemo(services, threads, memo, undefined));
  const list = (): void => { listMemos(services, edit); };
  void tellDrafts(services, list);
  return {
    disposables: [threads, projectMemo],
    commands: {
      editMemo: async (argument) => {
        await services.acts.settled();
        return editMemo(services, threads, await memoTarget(services, argument), argument);
      },
      editProjectMemo: async (argument) => {
        await services.acts.settled();
        const isGiven = new CommandArguments(argument).text('memo') !== undefined;
        return isGiven ? editMemo(services, threads, memoOfProject(services), argument) : projectMemo.open();
      },
      listMemos: list,
      exportMemos: (argument) => exportAll(services, argument),
      // What the buttons of a comment box pass.
      editShownMemo: (comment) => (comment instanceof MemoComment ? edit(comment.memo) : false),
      saveMemo: (comment) => (comment instanceof MemoComment ? saveMemo(services, threads, comment) : false),
      cancelMemo: (comment) => (comment instanceof MemoComment ? threads.done(comment.memo) : undefined),
      deleteMemo: (comment) => (comment instanceof MemoComment
        ? services.acts.perform(vscode.l10n.t('delete memo'), [comment.memo.save('')]) : false),
    },
  };
};
