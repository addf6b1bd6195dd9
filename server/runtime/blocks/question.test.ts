import { describe, expect, it } from 'vitest';
import { same } from '#server/bot-spec/examples/small-bot.ts';
import { ask } from '#tests/factories/small-blocks.ts';
import { talk } from '#tests/factories/talk.ts';

describe('a question', () => {
  it('keeps the answer and goes on', () => {
    expect(talk(ask({ type: 'text' }), ['/start', 'Mona']).said).toBe('Bye Mona');
    expect(talk(ask({ type: 'text' }), ['/start', 'منى'], { language: 'ar' }).said).toBe(
      'مع السلامة منى',
    );
  });

  it('asks again with its own retry text, and leaves by its escape when attempts are used up', () => {
    const spec = ask({ type: 'phone' }, { retry: same('A phone, please'), escape: 'help' });
    expect(talk(spec, ['/start', 'abc']).said).toBe('A phone, please');
    expect(talk(spec, ['/start', 'abc', 'def']).said).toBe('escaped');
  });

  it('keeps asking when it has no escape', () => {
    const { session } = talk(ask({ type: 'phone' }), ['/start', 'a', 'b', 'c', 'd']);
    expect(session.waiting).toEqual({ blockId: 'q', attempts: 4 });
  });

  it('says which limit an answer breaks, in both languages', () => {
    const spec = ask({ type: 'number', min: 1, max: 6 }, { retry: same('How many?') });
    expect(talk(spec, ['/start', '9']).said).toBe('How many?\nIt must be at most 6.');
    expect(talk(spec, ['/start', '٩'], { language: 'ar' }).said).toContain('يجب ألا يزيد على 6');
  });

  it('may be skipped by button or word; the value then shows as a dash', () => {
    const spec = ask({ type: 'text' }, { skipLabel: { ar: 'تخطي', en: 'Skip' } });
    expect(talk(spec, ['/start', '[Skip]']).said).toBe('Bye —');
    expect(talk(spec, ['/start', 'skip']).said).toBe('Bye —');
  });

  it('that may be skipped takes "nothing" as that, where it can be no answer', () => {
    const skipLabel = { ar: 'تخطي', en: 'Skip' };
    for (const answer of [{ type: 'text' }, { type: 'email' }] as const) {
      expect(talk(ask(answer, { skipLabel }), ['/start', 'No, thanks!']).said).toBe('Bye —');
      const arabic = talk(ask(answer, { skipLabel }), ['/start', 'مفيش'], { language: 'ar' });
      expect(arabic.said).toBe('مع السلامة —');
    }
    expect(talk(ask({ type: 'boolean' }, { skipLabel }), ['/start', 'no']).said).toBe('Bye No');
    expect(talk(ask({ type: 'text' }), ['/start', 'No']).said).toBe('Bye No');
  });

  it('of yes or no offers both as buttons', () => {
    const spec = ask({ type: 'boolean' });
    expect(talk(spec, ['/start']).labels).toEqual(['Yes', 'No']);
    expect(talk(spec, ['/start', '[No]']).said).toBe('Bye No');
    expect(talk(spec, ['/start', 'ايوه'], { language: 'ar' }).said).toBe('مع السلامة نعم');
  });

  it('of several choices marks them until "done"', () => {
    const spec = ask({
      type: 'choices',
      min: 2,
      options: [
        { id: 'a', label: same('Alpha') },
        { id: 'b', label: same('Beta') },
      ],
    });
    const marked = talk(spec, ['/start', '[Alpha]']);
    expect(marked.labels).toContain('☑️ Alpha');
    expect(talk(spec, ['/start', '[Alpha]', '[Done]']).said).toBe('Please choose at least 2.');
    expect(talk(spec, ['/start', '[Alpha]', '[Beta]', '[Done]']).said).toBe('Bye Alpha, Beta');
    expect(talk(spec, ['/start', '[Alpha]', 'beta']).said).toBe('Bye Alpha, Beta');
    expect(talk(spec, ['/start', '[Alpha]', '[Beta]', 'done']).said).toBe('Bye Alpha, Beta');
    expect(talk(spec, ['/start', '[Alpha]', 'done']).said).toBe('Please choose at least 2.');
  });

  it('of a rating shows its scale', () => {
    const spec = ask({ type: 'rating', min: 1, max: 5 });
    expect(talk(spec, ['/start']).labels).toEqual(['1', '2', '3', '4', '5']);
    expect(talk(spec, ['/start', '[4]']).said).toBe('Bye 4');
  });

  it('of a future date offers the next open days', () => {
    const spec = {
      ...ask({ type: 'date', min: 'today', schedule: 'open' }),
      schedules: [{ id: 'open', days: [{ day: 'friday' as const, from: '09:00', to: '12:00' }] }],
    };
    expect(talk(spec, ['/start']).labels).toEqual([
      'Friday, 27 November 2026',
      'Friday, 4 December 2026',
    ]);
    expect(talk(spec, ['/start', 'tomorrow']).said).toContain('We are open on: Friday.');
    expect(talk(spec, ['/start', '[Friday, 4 December 2026]']).session.variables['x']).toBe(
      '2026-12-04',
    );
  });

  it('takes what only a phone can send', () => {
    const phone = { contact: { phone: '201001234567', firstName: 'Mona' } };
    expect(talk(ask({ type: 'phone' }), ['/start', phone]).said).toBe('Bye +201001234567');
    expect(talk(ask({ type: 'contact' }), ['/start', phone]).said).toBe('Bye Mona +201001234567');
    const place = { location: { latitude: 30, longitude: 31 } };
    expect(talk(ask({ type: 'location' }), ['/start', place]).said).toBe('Bye 30,31');
    expect(talk(ask({ type: 'location' }), ['/start']).effects[0]).toMatchObject({
      request: 'location',
    });
    const file = { file: { fileId: 'f', name: 'x-ray.pdf' } };
    expect(talk(ask({ type: 'file' }), ['/start', file]).said).toBe('Bye x-ray.pdf');
    expect(talk(ask({ type: 'text' }), ['/start', file]).said).toContain('write your answer');
  });
});
