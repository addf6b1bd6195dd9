import { useTranslation } from 'react-i18next';
import { formatDateTime } from '#web/format/format-time.ts';
import { useLanguage } from '#web/hooks/use-language.ts';
import { Icon } from '../icon.tsx';

const MINUTE_MS = 60_000;
const STEP =
  'min-h-11 flex-1 rounded-md border border-line-strong bg-surface px-2 text-sm font-semibold whitespace-nowrap hover:border-accent';

function advance(minutes: number): string {
  return JSON.stringify({ type: 'advance', minutes });
}

/** Planned messages and ways to get there at once. Must stand in the form that sends events. */
export function TimerBar(props: {
  readonly now: string;
  readonly timers: readonly { readonly at: string }[];
  readonly timeZone: string;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { now, timers, timeZone } = props;
  const next = timers.map(({ at }) => at).sort((a, b) => Date.parse(a) - Date.parse(b))[0];
  if (next === undefined) return null;
  const minutesToNext = Math.max(1, Math.ceil((Date.parse(next) - Date.parse(now)) / MINUTE_MS));
  return (
    <div className="border-t border-line bg-sunken px-3 py-2">
      <p className="flex flex-wrap items-center gap-x-2 text-sm" suppressHydrationWarning>
        <Icon name="clock" className="size-4 text-accent" />
        <strong>{t('bot.timersTitle', { count: timers.length })}</strong>
        <span className="text-ink-soft">{formatDateTime(language, next, timeZone)}</span>
      </p>
      <div className="mt-1.5 flex gap-2">
        <button name="event" value={advance(minutesToNext)} className={STEP}>
          {t('bot.advanceToNext')}
        </button>
        <button name="event" value={advance(60)} className={STEP}>
          {t('bot.advanceHour')}
        </button>
        <button name="event" value={advance(24 * 60)} className={STEP}>
          {t('bot.advanceDay')}
        </button>
      </div>
    </div>
  );
}
