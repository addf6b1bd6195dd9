import { ValueGroup } from '@adminjs/design-system';
import { type ShowPropertyProps, useTranslation } from 'adminjs';
import React from 'react';

/** A value under the translated name of its column. */
export function Labelled({
  property,
  children,
}: {
  readonly property: ShowPropertyProps['property'];
  readonly children: React.ReactNode;
}): React.JSX.Element {
  const { translateProperty } = useTranslation();
  return (
    <ValueGroup label={translateProperty(property.label, property.resourceId)}>
      {children}
    </ValueGroup>
  );
}
