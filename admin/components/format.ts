/** Western digits in both languages, as on the dashboard. */
function localeTag(language: string): string {
  return language === 'ar' ? 'ar-EG-u-nu-latn' : 'en-GB';
}

/** An instant (ISO text) in the browser's time zone; an empty text for none. */
export function formatTime(instant: unknown, language: string): string {
  if (typeof instant !== 'string' || instant === '') return '';
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  return new Intl.DateTimeFormat(localeTag(language), {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(date);
}

export function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(localeTag(language)).format(value);
}
