import type { AnchorStatus } from './types';

/** Whether an annotation has a place in the current text. Only then is it painted, navigated to and exported with it. */
export function isAttached({ status }: { readonly status: AnchorStatus }): boolean {
  return status === 'exact' || status === 'moved' || status === 'fuzzy';
}

/** Whether a person should look at where an annotation is: it has no place, or one with other words than it was made on. */
export function needsAttention(place: { readonly status: AnchorStatus }): boolean {
  return !isAttached(place) || place.status === 'fuzzy';
}
