import { isDeepStrictEqual } from 'node:util';
import { createSimulations } from '#server/domain/conversations/create-simulations.ts';
import type { Db } from '#server/domain/db/create-db.ts';
import type { ScriptTurn } from '#server/runtime/converse.ts';
import type { SimulationInput, SimulationLine, SimulationView, Viewer } from '#server/services.ts';
import { createSecretBox } from '#server/shared/secret-box.ts';
import { createSpecBot } from '#tests/factories/create-spec-bot.ts';
import { CUSTOMER_NAME, type Scripted } from '#tests/golden/golden-conversation.ts';
import {
  HEARD_DELETED,
  HEARD_END,
  HEARD_HANDOFF,
  heardCall,
  heardError,
  heardInvoice,
  heardLater,
  heardNotice,
  heardRecord,
  heardText,
} from '#tests/golden/heard.ts';
import type { Heard, Shell } from '#tests/golden/shell.ts';

type BotLine = Extract<SimulationLine, { who: 'bot' }>;
type Note = Extract<SimulationLine, { who: 'note' }>['note'];
type HttpTurn = Extract<ScriptTurn, { http: unknown }>;

const SECOND_MS = 1000;

/** The simulator over a real database; only its clock and the web are the script's. */
export function simulatorOver(db: Db, viewer: Viewer): Shell {
  const bots = new Map<string, Promise<string>>();
  const botOf = ({ bot, spec }: Scripted): Promise<string> => {
    const known = bots.get(bot) ?? createSpecBot(db, viewer.id, spec);
    bots.set(bot, known);
    return known;
  };
  return {
    name: 'the simulator',
    async play(scripted) {
      const { turns, language, at } = scripted;
      const botId = await botOf(scripted);
      const owner = { ...viewer, email: `${CUSTOMER_NAME}@example.com` };
      const answers = turns.filter((turn): turn is HttpTurn => 'http' in turn);
      let nowMs = Date.parse(at);
      const simulations = createSimulations({
        db,
        clock: () => new Date(nowMs),
        box: createSecretBox(Buffer.alloc(32, 'golden').toString('base64')),
        callWebService: async () => {
          const answer = answers.shift()?.http ?? { status: 0, body: '' };
          return { ...answer, failure: answer.status === 0 ? 'no_answer' : null };
        },
      });
      const heard: Heard[] = [];
      let view = await simulations.start(owner, botId, { language });
      heard.push(view.lines.flatMap(heardIn));
      for (const turn of turns.slice(1)) {
        // Every input has a moment of its own, so that a line that was written again is seen.
        nowMs += SECOND_MS;
        const event = inputOf(turn, view);
        const before = view;
        if (event) view = await simulations.send(owner, view.id, { event });
        heard.push(event ? changedLines(before, view).flatMap(heardIn) : []);
      }
      return heard;
    },
  };
}

/** What the person does in the simulator; null for what the web answers, which came already. */
function inputOf(turn: ScriptTurn, view: SimulationView): SimulationInput | null {
  if ('text' in turn) return { type: 'text', text: turn.text };
  if ('command' in turn) return { type: 'text', text: `/${turn.command.replace(/^\//, '')}` };
  if ('advanceMinutes' in turn) return { type: 'advance', minutes: turn.advanceMinutes };
  if ('tap' in turn) return tapOf(turn.tap, view);
  if ('pay' in turn) {
    const invoice = view.lines.findLast((line) => line.who === 'bot' && line.invoice);
    const id = invoice?.who === 'bot' ? invoice.invoice?.id : undefined;
    if (!turn.pay || id === undefined)
      throw new Error('The simulator can only pay an open invoice.');
    return { type: 'pay', invoiceId: id };
  }
  if ('http' in turn) return null;
  throw new Error(`The simulator has no such turn: ${JSON.stringify(turn)}`);
}

/** The newest button with this label, exactly or as the beginning of it. */
function tapOf(label: string, view: SimulationView): SimulationInput {
  const shown = view.lines
    .toReversed()
    .flatMap((line) => (line.who === 'bot' ? line.buttons.flat() : []))
    .map((button) => ({ button, text: heardText(button.label) }));
  const found =
    shown.find(({ text }) => text === label) ??
    shown.find(({ text }) => text.startsWith(`${label} `));
  if (!found || !('action' in found.button)) throw new Error(`no button ${label}`);
  return { type: 'button', action: found.button.action, label };
}

/** A line that was written again stands where it stood; what is deleted is deleted before it says so. */
function changedLines(before: SimulationView, after: SimulationView): SimulationLine[] {
  const changed = after.lines.filter(
    (line, index) => !isDeepStrictEqual(line, before.lines[index]),
  );
  const isDeletion = (line: SimulationLine) =>
    line.who === 'note' && line.note.type === 'data_deleted';
  return [...changed.filter(isDeletion), ...changed.filter((line) => !isDeletion(line))];
}

function heardIn(line: SimulationLine): Heard {
  if (line.who === 'customer') return [];
  return line.who === 'bot' ? heardFromBot(line) : heardInNote(line.note);
}

function heardFromBot({ text, buttons, invoice }: BotLine): Heard {
  const labels = buttons.flat().map(({ label }) => label);
  if (!invoice) return [heardText(text, labels)];
  return invoice.isPaid ? [] : [heardInvoice(invoice.title, text, invoice.stars, labels)];
}

function heardInNote(note: Note): Heard {
  switch (note.type) {
    case 'record':
      return [heardRecord(note.title, note.fields)];
    case 'notify_owner':
      return [heardNotice(note.text)];
    case 'scheduled':
      return [heardLater(note.at)];
    case 'called':
      return [heardCall(note.method, note.host)];
    case 'handoff':
      return [HEARD_HANDOFF];
    case 'data_deleted':
      return [HEARD_DELETED];
    case 'ended':
      return [HEARD_END];
    case 'error':
      return [heardError(note.code)];
    case 'paid':
      return [];
  }
}
