import { type ShowPropertyProps, useTranslation } from 'adminjs';
import React from 'react';
import { formatNumber } from './format.ts';
import { valueText } from './value-text.ts';

type Tone = 'good' | 'open' | 'bad';

/** What a state means for the person who looks: fine, still going on, or gone wrong. */
const tones: Readonly<Record<string, Tone>> = {
  APPROVED: 'good',
  READY: 'good',
  PAID: 'good',
  LIVE: 'good',
  succeeded: 'good',
  settled: 'good',
  PENDING: 'open',
  QUEUED: 'open',
  RUNNING: 'open',
  running: 'open',
  NEEDS_INPUT: 'open',
  CREATED: 'open',
  PRE_CHECKED: 'open',
  open: 'open',
  REJECTED: 'bad',
  SUSPENDED: 'bad',
  FAILED: 'bad',
  failed: 'bad',
};

/** A value of a column: known codes as a translated badge, numbers in the language's form. */
export default function PlainValue({
  property,
  record,
}: ShowPropertyProps): React.JSX.Element | null {
  const { tl, i18n } = useTranslation();
  const value: unknown = record.params[property.path];
  const code = valueText(value);
  if (code === '') return null;
  const choice = property.availableValues?.find((known) => String(known.value) === code);
  if (choice) {
    const tone = tones[code];
    return (
      <span className={tone ? `bo-badge bo-badge-${tone}` : 'bo-badge'}>
        {tl(`${property.propertyPath}.${code}`, property.resourceId, { defaultValue: code })}
      </span>
    );
  }
  if (typeof value === 'number') {
    return (
      <bdi className="bo-nowrap" dir="ltr">
        {formatNumber(value, i18n.language)}
      </bdi>
    );
  }
  return <bdi>{code}</bdi>;
}
