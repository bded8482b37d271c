interface Platform {
  readonly TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };
}

/** The text of bytes in a given encoding; those that mean nothing in it become U+FFFD. */
export function decodeWith(bytes: Uint8Array, encoding: string): string {
  const { TextDecoder } = globalThis as unknown as Platform;
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
