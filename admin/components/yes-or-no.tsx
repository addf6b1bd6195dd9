import { type ShowPropertyProps, useTranslation } from 'adminjs';
import React from 'react';

export default function YesOrNo({ property, record }: ShowPropertyProps): React.JSX.Element | null {
  const { t } = useTranslation();
  const value: unknown = record.params[property.path];
  if (typeof value !== 'boolean') return null;
  return <span>{t(`backOffice.boolean.${value}`)}</span>;
}
