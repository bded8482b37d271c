import type * as vscode from 'vscode';
import type { Feature } from '../../host/services/feature';
import { ProgressItem } from './progressItem';
import { setStatus } from './setStatus';
import { StatusMarks } from './statusMarks';

/** The status of each article: unread, read or coded. Only set by hand, shown at its title, summed up for the digest. */
export const articleStatus: Feature = (services) => {
  const statuses = (digest: vscode.Uri) => services.annotations.statusesOf(digest);
  const progress = new ProgressItem(services, statuses);
  const marks = new StatusMarks(services, statuses);
  progress.start();
  marks.start();
  return {
    disposables: [progress, marks],
    commands: {
      setStatus: (argument, selection) => setStatus(services, undefined, argument, selection),
      markUnread: (argument, selection) => setStatus(services, 'unread', argument, selection),
      markRead: (argument, selection) => setStatus(services, 'read', argument, selection),
      markCoded: (argument, selection) => setStatus(services, 'coded', argument, selection),
    },
  };
};
