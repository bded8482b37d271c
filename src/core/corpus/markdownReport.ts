/** How the second paragraph of every report in Markdown begins, so that a report is not mistaken for a digest. */
export const reportSignature = 'Exported with Policy Digest: ';

export function isMarkdownReport(text: string): boolean {
  return text.slice(text.indexOf('\n')).trimStart().startsWith(reportSignature);
}
