import { useTranslation } from 'react-i18next';
import type { SimulationNote } from '#server/services.ts';
import { labelFor, type VariableLabels } from '#web/bot-page/spec-text.ts';
import { formatDateTime } from '#web/format/format-time.ts';
import { useLanguage } from '#web/hooks/use-language.ts';
import { ChatNote } from './chat-note.tsx';

/** A stored record, a notice to the owner, a planned message, the end. */
export function SimulationNoteLine(props: {
  readonly note: SimulationNote;
  readonly variableLabels: VariableLabels;
  readonly timeZone: string;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { note } = props;
  switch (note.type) {
    case 'record':
      return (
        <ChatNote icon="box" title={t('bot.noteRecord', { title: note.title })}>
          <dl className="mt-1.5 grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 ps-6">
            {note.fields.map((field) => (
              <div key={field.variable} className="contents">
                <dt className="text-ink-soft" dir="auto">
                  {labelFor(field.variable, props.variableLabels)}
                </dt>
                <dd dir="auto" className="whitespace-pre-wrap">
                  {field.text}
                </dd>
              </div>
            ))}
          </dl>
        </ChatNote>
      );
    case 'notify_owner':
      return (
        <ChatNote icon="bell" title={t('bot.noteOwner')}>
          <p dir="auto" className="mt-1 ps-6 whitespace-pre-wrap">
            {note.text}
          </p>
        </ChatNote>
      );
    case 'handoff':
      return <ChatNote icon="person" title={t('bot.noteHandoff')} />;
    case 'scheduled':
      return (
        <ChatNote
          icon="clock"
          title={t('bot.noteScheduled', { at: formatDateTime(language, note.at, props.timeZone) })}
        />
      );
    case 'called':
      return (
        <ChatNote icon="globe" title={t('bot.noteCalled')}>
          <p className="mt-1 ps-6">
            <bdi dir="ltr" className="font-semibold wrap-anywhere">
              {note.method} {note.host}
            </bdi>
          </p>
          <p className="ps-6 text-ink-soft">
            {t(`bot.call_${note.outcome}`, { status: note.status })}
          </p>
        </ChatNote>
      );
    case 'paid':
      return (
        <ChatNote
          icon="check"
          title={t('bot.notePaid', { stars: note.stars, title: note.title })}
        />
      );
    case 'data_deleted':
      return <ChatNote icon="check" title={t('bot.noteDeleted')} />;
    case 'ended':
      return <ChatNote icon="check" title={t('bot.ended')} />;
    case 'error':
      return <ChatNote icon="warning" title={t('bot.noteError', { code: note.code })} />;
  }
}
