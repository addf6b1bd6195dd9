import { describe, expect, it } from 'vitest';
import { clinicSpec, pizzaSpec } from '#server/bot-spec/examples/examples.ts';
import { same, smallBot } from '#server/bot-spec/examples/small-bot.ts';
import { talk } from '#tests/factories/talk.ts';
import { startSession, step } from './step.ts';

const NOW = new Date('2026-11-24T13:00:00Z');

describe('commands that every bot has', () => {
  it('/help lists the commands of the bot in the language of the conversation', () => {
    const { said } = talk(pizzaSpec(), ['/help'], { language: 'ar' });
    expect(said).toContain('/order — طلب بيتزا');
    expect(said).toContain('/privacy');
  });

  it('/cancel leaves the conversation, and the next text begins anew', () => {
    const { session, said } = talk(clinicSpec(), ['/start', '[حجز موعد]', '/cancel']);
    expect(said).toContain('تم الإلغاء');
    expect(session.waiting).toBeNull();
  });

  it('/language goes on with the same question in the other language', () => {
    const turns = ['/start', '2 margherita', '[Done]', '/language', '[العربية]'];
    expect(talk(pizzaSpec(), turns, { language: 'en' }).said).toBe('من الآن بالعربية.\nما اسمك؟');
  });

  it('/privacy says what is stored', () => {
    expect(talk(clinicSpec(), ['/privacy']).said).toContain('• الهاتف');
  });

  it('/delete_my_data asks first, then forgets everything', () => {
    const before = ['/start', '[حجز موعد]', 'تنظيف', '/delete_my_data'];
    expect(talk(clinicSpec(), [...before, '[لا، أبقِها]']).session.variables).not.toEqual({});
    const after = talk(clinicSpec(), [...before, '[نعم، احذف]']);
    expect(after.effects).toContainEqual({ type: 'delete_customer_data' });
    expect(after.session).toEqual(
      startSession(clinicSpec(), { id: '1', firstName: 'Sara' }, { language: 'ar' }),
    );
  });

  it('an unknown command is answered, and what waits is asked again', () => {
    const { said } = talk(clinicSpec(), ['/start', '/nonsense']);
    expect(said).toContain('لا أعرف هذا الأمر');
    expect(said).toContain('كيف نساعدك');
  });
});

describe('keywords', () => {
  it('start a flow when nothing waits and at a menu, also inside a sentence', () => {
    for (const turns of [['عايز أكلم الدكتور'], ['/start', 'ممكن دكتور؟']]) {
      expect(talk(clinicSpec(), turns).session.handedOff).toEqual({ blockId: 'to_doctor' });
    }
  });

  it('do not hijack a free answer unless they are the whole message', () => {
    const asked = ['/start', '[حجز موعد]', 'تنظيف', 'السبت', '٨ مساءً'];
    const named = talk(clinicSpec(), [...asked, 'محمد دكتور']);
    expect(named.session.variables['name']).toBe('محمد دكتور');
    expect(talk(clinicSpec(), [...asked, 'دكتور']).session.handedOff).not.toBeNull();
  });

  it('work at a question that could not read the message', () => {
    const turns = ['/start', '[حجز موعد]', 'تنظيف', 'عايز دكتور'];
    expect(talk(clinicSpec(), turns).session.handedOff).not.toBeNull();
  });
});

describe('questions of customers', () => {
  it('are answered with the words of the owner, and the menu stays', () => {
    const { said, session } = talk(clinicSpec(), ['/start', 'فين العيادة؟']);
    expect(said).toContain('شارع مصدق');
    expect(session.waiting?.blockId).toBe('welcome');
    expect(talk(clinicSpec(), ['بتقبلوا تأمين صحي؟']).said).toContain('معظم شركات التأمين');
  });

  it('are answered at a question that could not read them, and it is asked again', () => {
    const asked = ['/start', '[حجز موعد]', 'تنظيف', 'السبت', '٨ مساءً', 'منى'];
    const { said, session } = talk(clinicSpec(), [...asked, 'بتقبلوا تأمين صحي؟']);
    expect(said).toBe('نعم، نقبل معظم شركات التأمين.\nما رقم الهاتف؟');
    expect(session.waiting).toMatchObject({ blockId: 'phone', attempts: 0 });
    const tried = talk(clinicSpec(), [...asked, '12', 'بتقبلوا تأمين صحي؟']);
    expect(tried.session.waiting).toMatchObject({ blockId: 'phone', attempts: 1 });
  });

  it('are no answer to a question that understood what was written', () => {
    const { said } = talk(clinicSpec(), ['/start', '[حجز موعد]', 'تنظيف', 'الجمعة']);
    expect(said).toContain('لا نعمل في هذا اليوم');
  });

  it('that hold a keyword are answered where the owner has the answer', () => {
    const cancelling = talk(clinicSpec(), ['/start', 'ألغي الحجز ازاي؟']);
    expect(cancelling.said).toContain('سنغيّر لك الموعد أو نلغيه');
    expect(talk(clinicSpec(), ['عايز احجز موعد']).session.waiting?.blockId).toBe('service');
  });

  it('are no questions where they only close the conversation', () => {
    const asked = ['/start', 'بتقبلوا تأمين صحي؟'];
    for (const typed of ['لا شكرا', 'تمام', 'خلاص']) {
      const { said, session } = talk(clinicSpec(), [...asked, typed]);
      expect(said).toBe('على راحتك! أنا هنا متى احتجتني.');
      expect(session.waiting?.blockId).toBe('welcome');
    }
    const done = ['[اطلب مكالمة]', 'بكرة الساعة ٦ مساء', '01012345678', 'ok'];
    expect(talk(clinicSpec(), ['/start', ...done]).said).toContain('على راحتك');
  });

  it('and greetings at a question are answered by asking it again', () => {
    const greeted = talk(clinicSpec(), ['/start', '[حجز موعد]', 'تنظيف', 'السلام عليكم']);
    expect(greeted.said).toBe('أي يوم يناسبك؟');
  });

  it('that nobody has answered go to the flow for the unknown, with what was asked', () => {
    const turns = ['/start', 'هل لديكم موقف سيارات؟', '01001234567'];
    const { effects } = talk(clinicSpec(), turns);
    expect(effects[0]).toMatchObject({
      type: 'store_record',
      fields: [{ variable: 'last_text', value: 'هل لديكم موقف سيارات؟' }, { variable: 'phone' }],
    });
  });

  it('that a bot cannot answer at all lead to its beginning, politely after the first time', () => {
    const spec = smallBot([{ id: 'end', type: 'end', text: same('Welcome') }]);
    expect(talk(spec, ['qwerty']).said).toBe('Welcome');
    expect(talk(spec, ['qwerty', 'qwerty']).said).toContain('Sorry, I did not understand');
    expect(talk(spec, ['qwerty', 'hello']).said).toBe('Welcome');
    expect(talk(spec, ['qwerty', 'thanks']).said).toBe('You are welcome! 🌷');
  });
});

describe('old buttons', () => {
  it('of a question that is over say so and change nothing', () => {
    const spec = clinicSpec();
    const before = talk(spec, ['/start', '[حجز موعد]', 'تنظيف']);
    const action = 'b:service:o:filling';
    const after = step(spec, before.session, { type: 'button', action }, { now: NOW });
    expect(after.effects).toEqual([{ type: 'answer_button', text: 'انتهى هذا السؤال.' }]);
    expect(after.session).toEqual(before.session);
  });

  it('of a confirmation cannot store a second time', () => {
    const order = ['/start', 'pepperoni', '[Done]', 'Mona', '01001234567', 'Street', '[Skip]'];
    const turns = [...order, '[Confirm order]', '[Confirm order]'];
    const { effects } = talk(pizzaSpec(), turns, { language: 'en' });
    expect(effects).toEqual([{ type: 'answer_button', text: 'This question is over.' }]);
  });
});

describe('a bot that changed', () => {
  it('begins again politely when the block that waited is gone', () => {
    const before = talk(clinicSpec(), ['/start', '[حجز موعد]', 'تنظيف']);
    const spec = clinicSpec();
    const changed = { ...spec, blocks: spec.blocks.filter(({ id }) => id !== 'date') };
    const event = { type: 'text', text: 'السبت' } as const;
    const { effects } = step(changed, before.session, event, { now: NOW });
    expect(effects[0]).toMatchObject({ text: 'تم تحديث هذا البوت، فلنبدأ من جديد.' });
    expect(effects[1]).toMatchObject({ blockId: 'welcome' });
  });
});

describe('a broken bot', () => {
  it('says so with an error instead of walking for ever', () => {
    const spec = smallBot([
      { id: 'a', type: 'message', text: same('a'), next: 'b' },
      { id: 'b', type: 'message', text: same('b'), next: 'a' },
    ]);
    const { effects } = talk(spec, ['/start']);
    expect(effects).toHaveLength(102);
    expect(effects.at(-1)).toEqual({ type: 'error', code: 'too_many_blocks', blockId: 'a' });
  });

  it('says so when a block is missing', () => {
    const spec = smallBot([{ id: 'a', type: 'message', text: same('a'), next: 'nowhere' }]);
    expect(talk(spec, ['/start']).effects.at(-1)).toEqual({
      type: 'error',
      code: 'block_missing',
      blockId: 'nowhere',
    });
  });
});

describe('a question or a keyword in the middle', () => {
  const book = ['/start', '[حجز موعد]', 'تنظيف'];

  it('of a question that wants a date is answered, and the date is asked again', () => {
    const { said, session } = talk(clinicSpec(), [...book, 'العيادة فين؟'], { language: 'ar' });
    const before = talk(clinicSpec(), book, { language: 'ar' });
    expect(said).toContain('الدقي');
    expect(said).toContain(before.said);
    expect(session.waiting?.blockId).toBe(before.session.waiting?.blockId);
    expect(session.variables).toEqual(before.session.variables);
  });

  it('of the flow that goes on does not begin it anew', () => {
    const before = talk(clinicSpec(), book, { language: 'ar' }).session;
    const { session } = talk(clinicSpec(), [...book, 'حجز'], { language: 'ar' });
    expect(session.variables).toEqual(before.variables);
  });
});
