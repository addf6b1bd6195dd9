import { useTranslation } from 'react-i18next';
import type { SimulationLine } from '#server/services.ts';
import type { VariableLabels } from '#web/bot-page/spec-text.ts';
import { Bubble } from '../chat/bubble.tsx';
import { ChatFrame } from '../chat/chat-frame.tsx';
import { SimulationNoteLine } from '../chat/simulation-note.tsx';

const CHIP =
  'flex min-h-9 min-w-0 flex-1 items-center justify-center rounded-md bg-chat-button px-2.5 py-1 text-center text-sm font-semibold wrap-anywhere text-on-chat-button';

function Chips({ line }: { readonly line: Extract<SimulationLine, { who: 'bot' }> }) {
  if (line.buttons.length === 0) return null;
  return (
    <div className="mt-1 space-y-1">
      {line.buttons.map((row) => (
        <div key={row.map(({ label }) => label).join('|')} className="flex gap-1">
          {row.map(({ label }) => (
            <span key={label} dir="auto" className={CHIP}>
              {label}
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}

/** A conversation to read: what the bot said when it was played. Nothing in it can be pressed. */
export function ExampleConversation(props: {
  readonly botName: string;
  readonly lines: readonly SimulationLine[];
  readonly variableLabels: VariableLabels;
  readonly timeZone: string;
}) {
  const { t } = useTranslation();
  return (
    <ChatFrame botName={props.botName}>
      <div
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
        role="region"
        aria-label={t('templates.exampleTitle')}
        className="relative max-h-[34rem] space-y-2 overflow-y-auto p-3"
      >
        {props.lines.map((line, index) =>
          line.who === 'note' ? (
            <SimulationNoteLine
              key={index}
              note={line.note}
              variableLabels={props.variableLabels}
              timeZone={props.timeZone}
            />
          ) : (
            <Bubble
              key={index}
              who={line.who}
              text={line.text}
              below={line.who === 'bot' ? <Chips line={line} /> : null}
            />
          ),
        )}
      </div>
    </ChatFrame>
  );
}
