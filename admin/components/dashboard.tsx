import { Loader, MessageBox } from '@adminjs/design-system';
import { ApiClient, useTranslation } from 'adminjs';
import React, { useEffect, useState } from 'react';
import type { DashboardData } from '#admin/pages/read-dashboard.ts';
import { listAddress, showAddress } from './addresses.ts';
import { formatNumber, formatTime } from './format.ts';

function Card({
  title,
  children,
}: {
  readonly title: string;
  readonly children: React.ReactNode;
}): React.JSX.Element {
  return (
    <section className="bo-card">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Figures({
  figures,
}: {
  readonly figures: readonly (readonly [label: string, value: number])[];
}): React.JSX.Element {
  const { i18n } = useTranslation();
  return (
    <dl className="bo-figures">
      {figures.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{formatNumber(value, i18n.language)}</dd>
        </div>
      ))}
    </dl>
  );
}

function WaitingPeople({ count, people }: DashboardData['waiting']): React.JSX.Element {
  const { t, i18n } = useTranslation();
  if (count === 0) return <p>{t('backOffice.home.nobodyWaits')}</p>;
  return (
    <>
      <p className="bo-big">{formatNumber(count, i18n.language)}</p>
      <ul className="bo-lines">
        {people.map(({ id, email, createdAt }) => (
          <li key={id}>
            <a href={showAddress('User', id)}>
              <bdi>{email}</bdi>
            </a>
            <time dateTime={createdAt}>{formatTime(createdAt, i18n.language)}</time>
          </li>
        ))}
      </ul>
      <a href={listAddress('WaitingUser')}>{t('backOffice.home.allWaiting')}</a>
    </>
  );
}

function LatestEvents({ events }: Pick<DashboardData, 'events'>): React.JSX.Element {
  const { t, tl, i18n } = useTranslation();
  if (events.length === 0) return <p>{t('backOffice.home.noEvents')}</p>;
  return (
    <ul className="bo-lines">
      {events.map(({ id, type, actorEmail, createdAt }) => (
        <li key={id}>
          <a href={showAddress('AuditEvent', id)}>
            {tl(`type.${type}`, 'AuditEvent', { defaultValue: type })}
          </a>
          <bdi>{actorEmail ?? t('backOffice.home.platformItself')}</bdi>
          <time dateTime={createdAt}>{formatTime(createdAt, i18n.language)}</time>
        </li>
      ))}
    </ul>
  );
}

/** The home of the back office: who waits, what runs, where credits went, what was done. */
export default function Dashboard(): React.JSX.Element {
  const { t } = useTranslation();
  const [data, setData] = useState<DashboardData | 'loading' | 'failed'>('loading');

  useEffect(() => {
    new ApiClient()
      .getDashboard<DashboardData>()
      .then((response) => setData(response.data))
      .catch(() => setData('failed'));
  }, []);

  if (data === 'loading') return <Loader />;
  if (data === 'failed') {
    return <MessageBox variant="danger" message={t('backOffice.home.notLoaded')} />;
  }
  const { waiting, runs, credits, events } = data;
  return (
    <main className="bo-home">
      <h1>{t('backOffice.home.title')}</h1>
      <div className="bo-cards">
        <Card title={t('backOffice.home.waiting')}>
          <WaitingPeople {...waiting} />
        </Card>
        <Card title={t('backOffice.home.runs')}>
          {runs.started === 0 ? (
            <p>{t('backOffice.home.noRuns')}</p>
          ) : (
            <Figures
              figures={[
                [t('backOffice.home.runsReady'), runs.ready],
                [t('backOffice.home.runsUnsuccessful'), runs.unsuccessful],
                [t('backOffice.home.runsOpen'), runs.open],
              ]}
            />
          )}
        </Card>
        <Card title={t('backOffice.home.credits')}>
          <Figures
            figures={[
              [t('backOffice.home.granted'), credits.granted],
              [t('backOffice.home.spent'), credits.spent],
            ]}
          />
        </Card>
        <Card title={t('backOffice.home.events')}>
          <LatestEvents events={events} />
        </Card>
      </div>
    </main>
  );
}
