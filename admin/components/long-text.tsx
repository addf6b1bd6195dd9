import type { ShowPropertyProps } from 'adminjs';
import React from 'react';
import { Labelled } from './labelled.tsx';
import { valueText } from './value-text.ts';

/** A long text or JSON with its line breaks; each paragraph runs in the direction of its words. */
export default function LongText({ property, record }: ShowPropertyProps): React.JSX.Element {
  const text = valueText(record.params[property.path]);
  const isJson = /^[[{]/.test(text);
  return (
    <Labelled property={property}>
      {text === '' ? null : (
        <pre className={`bo-long-text ${isJson ? 'bo-json' : ''}`} dir={isJson ? 'ltr' : 'auto'}>
          {text}
        </pre>
      )}
    </Labelled>
  );
}
