/** What the core needs of the platform's decoder, which Node, browsers and web workers all have. */
export interface PlatformDecoder {
  decode(bytes: Uint8Array, options?: { readonly stream?: boolean }): string;
}

interface Platform {
  readonly TextDecoder: new (label: string, options?: { readonly fatal?: boolean }) => PlatformDecoder;
}

/**
 * The platform's decoder of an encoding, which leaves a byte-order mark out; of UTF-8, if the platform does not know it.
 * @param options `fatal`: bytes that mean nothing throw, instead of becoming U+FFFD
 */
export function textDecoder(label: string, options: { readonly fatal?: boolean } = {}): PlatformDecoder {
  const { TextDecoder } = globalThis as unknown as Platform;
  try {
    return new TextDecoder(label, options);
  } catch {
    return new TextDecoder('utf-8', options);
  }
}
