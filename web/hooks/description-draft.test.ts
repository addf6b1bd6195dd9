import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetDraft, keepDraft, readDraft } from './description-draft.ts';

function memoryStorage(): Storage {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    clear: () => entries.clear(),
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  };
}

describe('the draft of a description', () => {
  beforeEach(() => vi.stubGlobal('localStorage', memoryStorage()));
  afterEach(() => vi.unstubAllGlobals());

  test('survives until a run was started from it', () => {
    keepDraft('A bot for my shop ');
    expect(readDraft()).toBe('A bot for my shop ');
    forgetDraft('A bot for my shop');
    expect(readDraft()).toBe('');
  });

  test('is not lost by looking at another run', () => {
    keepDraft('A bot for my shop');
    forgetDraft('A bot for my clinic');
    expect(readDraft()).toBe('A bot for my shop');
  });

  test('is simply not kept where storage is refused', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new Error('refused');
      },
    });
    expect(readDraft()).toBe('');
  });
});
