import type { AnchorStatus } from './types';

/** Whether an annotation has a place in the current text. Only then is it painted, navigated to and exported with it. */
export function isAttached({ status }: { readonly status: AnchorStatus }): boolean {
  return status === 'exact' || status === 'moved' || status === 'fuzzy';
}
