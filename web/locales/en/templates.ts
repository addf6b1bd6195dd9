export const templates = {
  title: 'Start from a template',
  lead: 'Finished bots of ten trades. Look at one, give it your name and it is yours, free.',
  use: 'Use this template',
  using: 'Making your bot…',
  useLead: 'Free, and proven like every bot: each step and each branch was walked.',
  nameLabel: 'Name of your business',
  nameHint: 'Customers see it. Left empty, the bot keeps the name “{{name}}”.',
  signUpFirst: 'It needs an account, and costs nothing.',
  waitFirst: 'Your account is waiting for approval. After that the template is yours, free.',
  exampleTitle: 'A conversation with it',
  exampleNote: 'Played by the bot itself: “{{title}}”.',
  all: 'All templates',
} as const;
