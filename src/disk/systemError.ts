/** The code of a system error, such as ENOENT; the wording of its message differs between systems. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
}
