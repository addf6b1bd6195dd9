import type { BlockType } from '#server/bot-spec/blocks.ts';
import type { AnyExecutor } from '#server/runtime/block-executor.ts';
import { aiExecutor } from './ai.ts';
import { collectionExecutor } from './collection.ts';
import { conditionExecutor } from './condition.ts';
import { endExecutor } from './end.ts';
import { handoffExecutor } from './handoff.ts';
import { hoursExecutor } from './hours.ts';
import { httpExecutor } from './http.ts';
import { jumpExecutor, returnExecutor } from './jump.ts';
import { languageExecutor } from './language.ts';
import { menuExecutor } from './menu.ts';
import { messageExecutor } from './message.ts';
import { paymentExecutor } from './payment.ts';
import { questionExecutor } from './question.ts';
import { recordExecutor } from './record.ts';
import { setExecutor } from './set.ts';
import { waitExecutor } from './wait.ts';

/** One executor for each type of block; a missing one does not compile. */
export const executors = {
  message: messageExecutor,
  menu: menuExecutor,
  question: questionExecutor,
  collection: collectionExecutor,
  condition: conditionExecutor,
  set: setExecutor,
  record: recordExecutor,
  handoff: handoffExecutor,
  wait: waitExecutor,
  hours: hoursExecutor,
  language: languageExecutor,
  http: httpExecutor,
  ai: aiExecutor,
  payment: paymentExecutor,
  jump: jumpExecutor,
  return: returnExecutor,
  end: endExecutor,
} as const satisfies Record<BlockType, AnyExecutor>;
