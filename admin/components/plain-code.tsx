import type { BasePropertyProps } from 'adminjs';
import React from 'react';
import { Labelled } from './labelled.tsx';
import { valueText } from './value-text.ts';

/** An id, a code or an e-mail: reads from left to right in every language. */
export default function PlainCode({
  property,
  record,
  where,
}: BasePropertyProps): React.JSX.Element | null {
  const text = valueText(record?.params[property.path]);
  const code = text === '' ? null : <bdi className="bo-code">{text}</bdi>;
  return where === 'show' ? <Labelled property={property}>{code}</Labelled> : code;
}
