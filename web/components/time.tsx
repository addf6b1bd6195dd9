import { formatDate, formatDateTime, formatTimeOfDay } from '#web/format/format-time.ts';
import { useLanguage } from '#web/hooks/use-language.ts';

const FORMATS = { date: formatDate, dateTime: formatDateTime, timeOfDay: formatTimeOfDay };

/**
 * A moment for people and machines. Browsers and the server may space the same time differently,
 * which is no reason to draw the page again.
 */
export function Time(props: {
  readonly at: string;
  readonly show: keyof typeof FORMATS;
  readonly timeZone?: string;
}) {
  const language = useLanguage();
  return (
    <time dateTime={props.at} suppressHydrationWarning>
      {FORMATS[props.show](language, props.at, props.timeZone)}
    </time>
  );
}
