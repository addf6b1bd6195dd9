import type { ShowPropertyProps } from 'adminjs';
import React from 'react';
import DateTimeText from './date-time-text.tsx';
import { Labelled } from './labelled.tsx';

export default function LabelledDateTime(props: ShowPropertyProps): React.JSX.Element {
  return (
    <Labelled property={props.property}>
      <DateTimeText {...props} />
    </Labelled>
  );
}
