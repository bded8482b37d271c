interface Platform {
  readonly TextDecoder: new (label: string, options?: { readonly fatal?: boolean }) => { decode(bytes: Uint8Array): string };
}

/** The text of bytes without a byte-order mark. @param declared what the file says its encoding is */
export function decodeBytes(bytes: Uint8Array, declared?: string): string {
  const { TextDecoder } = globalThis as unknown as Platform;
  for (const label of declared === undefined ? ['utf-8'] : ['utf-8', declared]) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // The next one.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
