import { describe, expect, it } from 'vitest';
import { yesOrNoOption } from './yes-or-no-option.ts';

const option = (id: string, ar: string, en: string) => ({ id, label: { ar, en } });
const summary = [
  option('confirm', '✅ تأكيد الطلب', '✅ Confirm order'),
  option('change', '✏️ تعديل', '✏️ Change'),
  option('cancel', 'إلغاء', 'Cancel'),
];
const invitation = [
  option('come', '✅ نعم، سأحضر', '✅ Yes, I will come'),
  option('regret', 'للأسف لا أستطيع', 'Sorry, I cannot'),
];

describe('a yes or no to a menu', () => {
  it.each([
    ['ايوه', 'confirm'],
    ['yes please', 'confirm'],
    ['تمام', 'confirm'],
    ['لا', undefined],
    ['yes, but to another address', undefined],
    ['how much?', undefined],
  ])('%s at a summary is %s', (typed, id) => {
    expect(yesOrNoOption(typed, summary)?.id).toBe(id);
  });

  it.each([
    ['اه', 'come'],
    ['لا', 'regret'],
    ['no', 'regret'],
  ])('%s at an invitation is %s', (typed, id) => {
    expect(yesOrNoOption(typed, invitation)?.id).toBe(id);
  });

  it('means nothing where two buttons agree, or none', () => {
    const twice = [...invitation, option('both', 'نعم، مع ضيف', 'Yes, with a guest')];
    expect(yesOrNoOption('yes', twice)).toBeUndefined();
    expect(yesOrNoOption('no', [option('play', '🎯 ابدأ', '🎯 Start')])).toBeUndefined();
  });
});
