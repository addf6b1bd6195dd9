import { describe, expect, it } from 'vitest';
import { outcomeMessagesAr } from './ar.ts';
import { outcomeMessagesEn } from './en.ts';
import { outcomeMessage } from './outcome-message.ts';

describe('the sentence for a run without a bot', () => {
  it.each(Object.entries(outcomeMessagesEn))('%s says that nothing was charged', (_code, text) => {
    expect(text).toContain('Nothing was charged.');
  });

  it.each(Object.entries(outcomeMessagesAr))('%s says so in Arabic as well', (_code, text) => {
    expect(text).toContain('لم يُخصم شيء.');
  });

  it('exists for a code that this version does not know', () => {
    expect(outcomeMessage('model/of-the-past', 'en')).toBe(
      outcomeMessagesEn['internal/unexpected'],
    );
    expect(outcomeMessage('toString', 'ar')).toBe(outcomeMessagesAr['internal/unexpected']);
  });
});
