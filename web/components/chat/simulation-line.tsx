import { useTranslation } from 'react-i18next';
import type { SimulationLine } from '#server/services.ts';
import type { VariableLabels } from '#web/bot-page/spec-text.ts';
import { Badge } from '../badge.tsx';
import { Time } from '../time.tsx';
import { DocumentAttachment, PlaceAttachment } from './attachments.tsx';
import { Bubble } from './bubble.tsx';
import { LineButtons } from './line-buttons.tsx';
import { SimulationNoteLine } from './simulation-note.tsx';

type BotLine = Extract<SimulationLine, { who: 'bot' }>;

/** What an invoice asks for, and whether it was paid. */
function Price({ invoice }: { readonly invoice: NonNullable<BotLine['invoice']> }) {
  const { t } = useTranslation();
  return (
    <p className="mt-1 flex flex-wrap items-center gap-2 font-semibold">
      {t('bot.price', { stars: invoice.stars })}
      {invoice.isPaid ? <Badge tone="good">{t('bot.invoicePaid')}</Badge> : null}
    </p>
  );
}

/** One line of a simulated conversation; must stand in the form that sends events. */
export function SimulationLineView(props: {
  readonly line: SimulationLine;
  readonly variableLabels: VariableLabels;
  readonly timeZone: string;
}) {
  const { line, timeZone, variableLabels } = props;
  if (line.who === 'note')
    return <SimulationNoteLine note={line.note} {...{ timeZone, variableLabels }} />;
  const time = <Time at={line.at} show="timeOfDay" timeZone={timeZone} />;
  if (line.who === 'customer') return <Bubble who="customer" text={line.text} time={time} />;
  const { invoice, documentUrl, location } = line;
  return (
    <Bubble
      who="bot"
      heading={invoice?.title}
      text={line.text}
      photoUrl={line.photoUrl}
      attached={
        <>
          {documentUrl === undefined ? null : <DocumentAttachment url={documentUrl} />}
          {location === undefined ? null : <PlaceAttachment location={location} />}
          {invoice === undefined ? null : <Price invoice={invoice} />}
        </>
      }
      time={time}
      below={<LineButtons rows={line.buttons} invoice={invoice} />}
    />
  );
}
