import type { FilterPropertyProps } from 'adminjs';
import React from 'react';
import { RangeFilter } from './range-filter.tsx';

export default function NumberRangeFilter({
  record: _none,
  ...props
}: FilterPropertyProps): React.JSX.Element {
  return <RangeFilter {...props} type="number" />;
}
