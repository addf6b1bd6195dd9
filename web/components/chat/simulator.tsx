import { useFetcher } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SimulationView } from '#server/services.ts';
import type { Language } from '#server/shared/language.ts';
import type { BotCommand } from '#web/bot-page/bot-commands.ts';
import { pendingText } from '#web/bot-page/pending-text.ts';
import type { VariableLabels } from '#web/bot-page/spec-text.ts';
import type { UNREACHED } from '#web/requests/unreached.ts';
import { ChatFrame } from './chat-frame.tsx';
import { CommandMenu } from './command-menu.tsx';
import { Composer } from './composer.tsx';
import { PendingLine } from './pending-line.tsx';
import { SimulationLineView } from './simulation-line.tsx';
import { RestartActions, StartButtons } from './start-buttons.tsx';
import { TimerBar } from './timer-bar.tsx';

/** What came of an event: the sentence about what went wrong, or that it never got through. */
export type SimulatorAnswer = { readonly failure: string | null } | typeof UNREACHED;

/** A conversation with the bot as a customer would have it: tap, type, use commands, let time pass. */
export function Simulator(props: {
  readonly botName: string;
  readonly languages: readonly Language[];
  readonly timeZone: string;
  readonly commands: readonly BotCommand[];
  readonly variableLabels: VariableLabels;
  readonly simulation: SimulationView | null;
  /** The answer to the last event, when the page was posted without JavaScript. */
  readonly posted: SimulatorAnswer | undefined;
}) {
  const { t } = useTranslation();
  const fetcher = useFetcher<SimulatorAnswer>();
  const { simulation, timeZone } = props;
  const log = useRef<HTMLDivElement>(null);
  const sent = fetcher.formData;
  const answer = fetcher.data ?? props.posted;
  const sentence = answer && ('failure' in answer ? answer.failure : t('bot.unreached'));
  const failure = sent ? null : (sentence ?? null);
  const shown = simulation ? `${simulation.id}:${simulation.revision}` : 'none';

  useEffect(() => {
    log.current?.scrollTo({ top: log.current.scrollHeight });
  }, [shown, sent]);

  const where = simulation ? (
    <>
      <input type="hidden" name="simulationId" value={simulation.id} />
      <input type="hidden" name="revision" value={simulation.revision} />
    </>
  ) : null;
  return (
    <ChatFrame
      botName={props.botName}
      className="h-[calc(100dvh-12.5rem)] min-h-120 sm:h-[min(46rem,calc(100dvh-15.5rem))]"
      actions={
        simulation ? (
          <fetcher.Form method="post">
            <RestartActions languages={props.languages} current={simulation.language} />
          </fetcher.Form>
        ) : null
      }
      footer={
        simulation ? (
          <>
            <fetcher.Form method="post">
              {where}
              <TimerBar
                now={simulation.now}
                timers={simulation.pendingTimers}
                timeZone={timeZone}
              />
            </fetcher.Form>
            <div className="flex items-center gap-1 border-t border-line bg-surface p-2">
              <fetcher.Form method="post">
                {where}
                <CommandMenu commands={props.commands} />
              </fetcher.Form>
              <fetcher.Form method="post" className="flex min-w-0 flex-1">
                {where}
                <Composer sent={sent} failed={failure !== null} />
              </fetcher.Form>
            </div>
          </>
        ) : (
          <fetcher.Form method="post" className="border-t border-line bg-surface p-3">
            <StartButtons languages={props.languages} busy={sent !== undefined} />
          </fetcher.Form>
        )
      }
    >
      <div
        ref={log}
        role="log"
        aria-label={t('bot.simulator')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-3"
      >
        <fetcher.Form method="post" className="flex min-h-full flex-col justify-end gap-2">
          {where}
          {simulation ? (
            simulation.lines.map((line, index) => (
              // Lines are only ever added at the end, or all replaced by a new conversation.
              <SimulationLineView
                key={`${simulation.id}-${index}`}
                line={line}
                variableLabels={props.variableLabels}
                timeZone={timeZone}
              />
            ))
          ) : (
            <p className="my-auto rounded-md bg-surface px-4 py-3 text-center">
              {t('bot.beforeStart')}
            </p>
          )}
          {sent ? <PendingLine text={pendingText(sent)} /> : null}
          {failure ? (
            <p
              role="alert"
              className="rounded-md border border-danger bg-danger-soft px-3 py-2 text-sm"
            >
              <strong>{t('bot.failed')}</strong> {failure}
            </p>
          ) : null}
        </fetcher.Form>
      </div>
    </ChatFrame>
  );
}
