/**
 * Target of a Markdown link that runs a command with arguments. Brackets, which would end the link, are escaped. The text
 * must name the command in `isTrusted.enabledCommands`.
 */
export function commandLink(command: string, ...args: readonly unknown[]): string {
  const escaped = encodeURIComponent(JSON.stringify(args)).replaceAll('(', '%28').replaceAll(')', '%29');
  return `command:${command}?${escaped}`;
}
