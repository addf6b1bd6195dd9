import { FormGroup, Input, Label } from '@adminjs/design-system';
import { type FilterPropertyProps, useTranslation } from 'adminjs';
import React from 'react';

/** AdminJS joins the parts of a filter's name with this. */
const PART = '~~';

/** Two fields, from and to, for a column of numbers or dates. Either may stay empty. */
export function RangeFilter({
  property,
  filter,
  onChange,
  type,
}: Omit<FilterPropertyProps, 'record'> & { readonly type: 'number' | 'date' }): React.JSX.Element {
  const { translateProperty, t } = useTranslation();
  const values: Readonly<Record<string, unknown>> = filter ?? {};
  const field = (edge: 'from' | 'to') => {
    const key = `${property.path}${PART}${edge}`;
    const value = values[key];
    return (
      <div className="bo-range-edge">
        <Label htmlFor={key}>{t(`backOffice.range.${edge}`)}</Label>
        <Input
          id={key}
          type={type}
          value={typeof value === 'string' ? value : ''}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
            onChange(key, event.target.value)
          }
        />
      </div>
    );
  };
  return (
    <FormGroup variant="filter">
      <Label>{translateProperty(property.label, property.resourceId)}</Label>
      <div className="bo-range">
        {field('from')}
        {field('to')}
      </div>
    </FormGroup>
  );
}
