import type { BlockOf } from '#server/bot-spec/blocks.ts';
import { timeText, weekdayText } from '#server/runtime/date-text.ts';
import { isolate } from '#server/runtime/isolate.ts';
import { durationText } from './duration-text.ts';
import type { Reading } from './readable.ts';
import { say } from './say.ts';
import { valueWords } from './value-words.ts';

/** When a `wait` block goes on or reminds. */
export function momentWords({ mode, moment }: BlockOf<'wait'>, reading: Reading): string {
  const { language } = reading;
  const pauses = mode === 'pause';
  switch (moment.type) {
    case 'delay': {
      const duration = isolate(durationText(moment.minutes, language), language);
      return say(pauses ? 'moment_delay' : 'moment_later', language, { duration });
    }
    case 'until': {
      const time = isolate(timeText(moment.time, language), language);
      if (moment.day === undefined) {
        return say(pauses ? 'moment_until' : 'moment_at', language, { time });
      }
      const day = weekdayText(moment.day, language);
      return say(pauses ? 'moment_until_day' : 'moment_at_day', language, { day, time });
    }
    case 'before': {
      const value = valueWords(moment.dateVariable, reading);
      if (moment.minutes === 0) {
        return say(pauses ? 'moment_wait_reached' : 'moment_reached', language, { value });
      }
      const duration = isolate(durationText(moment.minutes, language), language);
      return say(pauses ? 'moment_wait_before' : 'moment_before', language, { duration, value });
    }
  }
}
