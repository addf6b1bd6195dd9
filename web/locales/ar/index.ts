import { account } from './account.ts';
import { bot } from './bot.ts';
import { bots } from './bots.ts';
import { credits } from './credits.ts';
import { importing } from './importing.ts';
import { landing } from './landing.ts';
import { problems } from './problems.ts';
import { run } from './run.ts';
import { shell } from './shell.ts';
import { templates } from './templates.ts';

export const messages = {
  account,
  bot,
  bots,
  credits,
  importing,
  landing,
  problems,
  run,
  shell,
  templates,
} as const;
