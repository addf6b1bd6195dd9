import type { SimulationLine } from '#server/services.ts';
import type { VariableLabels } from '#web/bot-page/spec-text.ts';
import { Time } from '../time.tsx';
import { Bubble } from './bubble.tsx';
import { ChatButton, ChatLink } from './chat-button.tsx';
import { SimulationNoteLine } from './simulation-note.tsx';

type BotLine = Extract<SimulationLine, { who: 'bot' }>;

/** Rows of buttons; tapping one posts its event with the form around the conversation. */
function LineButtons({ rows }: { readonly rows: BotLine['buttons'] }) {
  if (rows.length === 0) return null;
  return (
    <div className="mt-1 space-y-1">
      {rows.map((row) => (
        <div key={row.map((button) => button.label).join('|')} className="flex gap-1">
          {row.map((button) =>
            'url' in button ? (
              <ChatLink key={button.url} url={button.url} label={button.label} />
            ) : (
              <ChatButton
                key={button.action}
                name="event"
                value={JSON.stringify({
                  type: 'button',
                  action: button.action,
                  label: button.label,
                })}
              >
                {button.label}
              </ChatButton>
            ),
          )}
        </div>
      ))}
    </div>
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
  return (
    <Bubble
      who="bot"
      text={line.text}
      photoUrl={line.photoUrl}
      time={time}
      below={<LineButtons rows={line.buttons} />}
    />
  );
}
