import type { BotSpec } from '#server/bot-spec/spec.ts';

/** The ids of the blocks that every owner knows by a name. */
export interface Landmarks {
  readonly greeting: string | undefined;
  readonly mainMenu: string | undefined;
}

/** The message that `/start` begins with, and the menu that it begins with or comes to at once. */
export function findLandmarks({ flows, blocks }: BotSpec): Landmarks {
  const main =
    flows.find(({ triggers }) =>
      triggers.some((trigger) => trigger.type === 'start' && trigger.payload === undefined),
    ) ?? flows[0];
  const first = blocks.find(({ id }) => id === main?.start);
  const greeting = first?.type === 'message' ? first : undefined;
  const second = greeting ? blocks.find(({ id }) => id === greeting.next) : first;
  return {
    greeting: greeting?.id,
    mainMenu: second?.type === 'menu' ? second.id : undefined,
  };
}
