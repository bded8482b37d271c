import { describe, expect, it } from 'vitest';
import { source } from '../manifest/manifest';

describe('messages of the status bar', () => {
  it('go through one place, so that a newer one takes the place of the one before', () => {
    expect(source.match(/setStatusBarMessage/g)).toHaveLength(1);
  });
});
