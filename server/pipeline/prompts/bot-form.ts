/** How to write a bot in the portable form. Shared by building and repair. */
export const BOT_FORM = `The form of a bot:
- Texts have "ar" and "en". Fill exactly the languages of the bot; leave the other one "". Customers
  read them: warm, short, correct, at most a few emoji. Put values in by {{variable}} or
  {{variable | formatter}}; formatters: text, money, date, time, number, cart. {{order | cart}} lists
  a cart, {{total | money}} shows an amount with its currency. Only variables that are filled on every
  path to that block. Always there: {{customer_first_name}}, {{bot_name}}, {{last_text}}.
- Ids: lower-case letters, digits, _ or -, starting with a letter, at most 40 characters, unique.
  Variables: lower-case letters, digits, _. "next" and its like name the id of a block that exists.
- "timeZone" is an IANA name, "currency" an ISO code, times are HH:MM. A schedule lists the open days
  only; "to" may be 24:00 or before "from" for past midnight.
- Flows: exactly one has "main": true and is what /start begins. Others begin by a command (without
  slash), by keywords, by "wishes" (sentences in which customers would ask for it), by a "button" that
  stands wherever the bot has nothing else to ask, by the link t.me/<bot>?start=<payload>, or by
  themselves on "scheduleDays" at "scheduleTime". Use what is needed; the rest is "" or []. A flow that
  is only jumped to needs none. A flow with the id "unknown" takes over when the bot does not
  understand.
- Blocks:
  message: says something, goes on. menu: buttons, each with its own next; waits for a tap.
  question: asks and stores into "variable"; "choices" only for choice and choices; "min" and "max"
  both 0 when there is no bound; "min" 1 of a date or datetime refuses the past; "schedule" names the
  schedule that a date, time or datetime must fall into; "pattern" is a regular expression (RE2) for
  the whole of a text, and the question then shows an example; "escape" is where people go after three
  wrong answers. collection: shows a list; "browse" only shows, "pick" stores one item, "cart" lets
  people choose several with quantities. condition: goes to "next" when its tests hold, else to
  "otherwise". set: assign (a number, a text, a date YYYY-MM-DD, a time HH:MM), add, or cart_total
  ("value" is the cart's variable). record: stores the named variables for the owner; "notify" sends
  them at once. reminder: "minutesBefore" the moment of dateVariable and timeVariable ("" when there is
  none) the block "reminder" is said; the conversation goes on at "next". pause: waits so many minutes,
  then goes on. hours: open or closed now. handoff: a person takes over, later "next". language: lets
  the customer switch. jump: goes to a flow; with "next" that flow's return comes back to there.
  return: the end of such a flow. end: the conversation is over; its text may be "".
  ai: answers from "knowledge" only. With "question" "" it says its text and listens; with a text
  variable it answers that at once. "next" when there are no more questions, "handoff" when a person is
  wanted, "failed" when there is no answer. Never use it where a menu or a question does.
  http: asks a JSON web service at an https address that the owner gave; {{variable}} in the address,
  headers and body; "reads" takes values by paths such as data.items[0].price; "failed" on any trouble.
  A key is only ever named ("secret": "SHOP_API_KEY", "value": ""), never written.
  payment: Telegram Stars, for digital things only; "stars" or the number in "starsVariable".
- Never ask for what is not needed. Before a record, show a summary and a menu: confirm, change,
  cancel. After it, thank and end. A price of -1 means that an item has none. "knowledge" holds
  questions, also in the words of customers, and answers that the bot finds by itself when a customer
  writes freely. "persona" says in two sentences how ai blocks speak; "" without them.
- The owner reads stored values beside the first line of their question: ask shortly, put an example
  on a second line.
- Every block can be reached, every path comes to an end, a menu or a handoff, and no circle runs
  without waiting for the customer. A closed message states the opening hours in words.`;

/** How to write the conversations that a bot must pass. */
export const STORY_FORM = `The form of a story: "at" is the moment when it plays, an ISO instant with offset, chosen inside
the opening hours or outside as the story needs. Each turn is one act of the customer: "kind" text
(value: what is typed), tap (value: the exact label of a visible button), command (value: "/start"),
wait (value: minutes), pay (value: "yes" or "no"), http (value: the answer of the web service, such as
200 {"status":"sent"}; 0 is no answer), and what must follow: says (value: words that the bot says
then), asks (value: the variable that is asked next), saves (value: the kind of record), ends or
handsOff (value ""). A story begins with /start and uses one language of the bot.`;
