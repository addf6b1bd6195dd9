import {
  ApiClient,
  BasePropertyComponent,
  type RecordJSON,
  type ResourceJSON,
  type ShowPropertyProps,
  useResource,
  useTranslation,
} from 'adminjs';
import React, { useEffect, useState } from 'react';
import { listAddress, showAddress } from './addresses.ts';
import { Labelled } from './labelled.tsx';

const SHOWN_ROWS = 5;

function Rows({
  resource,
  columns,
  rows,
}: {
  readonly resource: ResourceJSON;
  readonly columns: readonly string[];
  readonly rows: readonly RecordJSON[];
}): React.JSX.Element {
  const { translateProperty, t } = useTranslation();
  const properties = columns.flatMap((name) => resource.properties[name] ?? []);
  return (
    <table className="bo-table">
      <thead>
        <tr>
          {properties.map((property) => (
            <th key={property.name} scope="col">
              {translateProperty(property.label, resource.id)}
            </th>
          ))}
          <th scope="col">
            <span className="bo-hidden">{t('backOffice.related.open')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {properties.map((property) => (
              <td key={property.name}>
                <BasePropertyComponent
                  where="list"
                  property={property}
                  resource={resource}
                  record={row}
                />
              </td>
            ))}
            <td>
              <a href={showAddress(resource.id, row.id)}>{t('backOffice.related.open')}</a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The newest rows of another table that belong to the shown row, and the way to all of them. */
export default function RelatedRows({
  property,
  record,
}: ShowPropertyProps): React.JSX.Element | null {
  const resourceId: string = property.custom['resourceId'];
  const filter: string = property.custom['filter'];
  const columns: readonly string[] = property.custom['columns'];
  const resource = useResource(resourceId);
  const { t } = useTranslation();
  const [rows, setRows] = useState<readonly RecordJSON[] | 'loading' | 'failed'>('loading');

  useEffect(() => {
    let isCurrent = true;
    new ApiClient()
      .resourceAction({
        resourceId,
        actionName: 'list',
        params: { [`filters.${filter}`]: record.id, perPage: SHOWN_ROWS },
      })
      .then(({ data }) => isCurrent && setRows(data['records']))
      .catch(() => isCurrent && setRows('failed'));
    return () => {
      isCurrent = false;
    };
  }, [resourceId, filter, record.id]);

  if (!resource || rows === 'loading') return null;
  if (rows === 'failed') {
    return <Labelled property={property}>{t('backOffice.related.notLoaded')}</Labelled>;
  }
  return (
    <Labelled property={property}>
      {rows.length === 0 ? (
        t('backOffice.related.none')
      ) : (
        <div className="bo-related">
          <Rows resource={resource} columns={columns} rows={rows} />
          <a href={listAddress(resourceId, `filters.${filter}=${encodeURIComponent(record.id)}`)}>
            {t('backOffice.related.all')}
          </a>
        </div>
      )}
    </Labelled>
  );
}
