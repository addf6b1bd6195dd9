import { type ShowPropertyProps, useTranslation } from 'adminjs';
import React from 'react';
import { formatTime } from './format.ts';

/** A moment in the admin's language and time zone. */
export default function DateTimeText({ property, record }: ShowPropertyProps): React.JSX.Element {
  const { i18n } = useTranslation();
  const instant: unknown = record.params[property.path];
  return (
    <time className="bo-nowrap" dateTime={typeof instant === 'string' ? instant : undefined}>
      {formatTime(instant, i18n.language)}
    </time>
  );
}
