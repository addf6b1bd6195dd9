/** Components of our own, by the name under which actions, columns and pages ask for them. */
export const ownComponents: Readonly<Record<string, string>> = {
  Dashboard: 'dashboard.tsx',
  ApproveForm: 'approve-form.tsx',
  RejectForm: 'reject-form.tsx',
  GrantForm: 'grant-form.tsx',
  DeductForm: 'deduct-form.tsx',
  LongText: 'long-text.tsx',
  PlainCode: 'plain-code.tsx',
  RelatedRows: 'related-rows.tsx',
  NumberRangeFilter: 'number-range-filter.tsx',
};

/** Components that stand in for AdminJS's own. */
export const replacedComponents: Readonly<Record<string, string>> = {
  Application: 'application.tsx',
  TopBar: 'top-bar.tsx',
  DefaultDatetimeListProperty: 'date-time-text.tsx',
  DefaultDatetimeShowProperty: 'labelled-date-time.tsx',
  DefaultDatetimeFilterProperty: 'date-range-filter.tsx',
  DefaultFilterProperty: 'choice-or-text-filter.tsx',
  DefaultBooleanFilterProperty: 'choice-or-text-filter.tsx',
  DefaultReferenceFilterProperty: 'choice-or-text-filter.tsx',
  DefaultPropertyValue: 'plain-value.tsx',
  BooleanPropertyValue: 'yes-or-no.tsx',
};
