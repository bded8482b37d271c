import * as vscode from 'vscode';
import { ProgressItem } from './progressItem';
import { setStatus, type StatusServices } from './setStatus';
import { StatusMarks } from './statusMarks';

/** How far each article is: unread, read, coded. Set by hand only, shown at its title, summed up for the digest. */
export function activateArticleStatus(services: StatusServices): {
  readonly disposable: vscode.Disposable;
  readonly commands: Record<string, (argument?: unknown, selection?: unknown) => Promise<boolean>>;
} {
  const statuses = (digest: vscode.Uri) => services.annotations.statusesOf(digest);
  const progress = new ProgressItem(services, statuses);
  const marks = new StatusMarks(services, statuses);
  progress.start();
  marks.start();
  return {
    disposable: vscode.Disposable.from(progress, marks),
    commands: {
      setStatus: (argument, selection) => setStatus(services, undefined, argument, selection),
      markUnread: (argument, selection) => setStatus(services, 'unread', argument, selection),
      markRead: (argument, selection) => setStatus(services, 'read', argument, selection),
      markCoded: (argument, selection) => setStatus(services, 'coded', argument, selection),
    },
  };
}
