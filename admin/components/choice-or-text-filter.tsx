import { FormGroup, Input, Label } from '@adminjs/design-system';
import { type FilterPropertyProps, useTranslation } from 'adminjs';
import React from 'react';
import { valueText } from './value-text.ts';

type Choice = readonly [value: string, label: string];

/** One of the known values of a column, or any text where there are none. */
export default function ChoiceOrTextFilter({
  property,
  filter,
  onChange,
}: FilterPropertyProps): React.JSX.Element {
  const { translateProperty, tl, t } = useTranslation();
  const id = `filter-${property.path}`;
  const values: Readonly<Record<string, unknown>> = filter ?? {};
  const value = valueText(values[property.path]);
  const change = (event: React.ChangeEvent<HTMLInputElement | HTMLSelectElement>) =>
    onChange(property.path, event.target.value);

  const known = property.availableValues?.map(
    ({ value: code, label }): Choice => [
      String(code),
      tl(`${property.path}.${code}`, property.resourceId, { defaultValue: label ?? String(code) }),
    ],
  );
  const yesOrNo = ['true', 'false'].map((code): Choice => [code, t(`backOffice.boolean.${code}`)]);
  const choices = property.type === 'boolean' ? yesOrNo : known;

  return (
    <FormGroup variant="filter">
      <Label htmlFor={id}>{translateProperty(property.label, property.resourceId)}</Label>
      {choices ? (
        <select id={id} className="bo-select" value={value} onChange={change}>
          <option value="">{t('backOffice.choice.any')}</option>
          {choices.map(([code, label]) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <Input id={id} dir="auto" value={value} onChange={change} />
      )}
    </FormGroup>
  );
}
