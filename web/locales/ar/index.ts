import { account } from './account.ts';
import { bot } from './bot.ts';
import { bots } from './bots.ts';
import { credits } from './credits.ts';
import { landing } from './landing.ts';
import { problems } from './problems.ts';
import { run } from './run.ts';
import { shell } from './shell.ts';

export const messages = { account, bot, bots, credits, landing, problems, run, shell } as const;
