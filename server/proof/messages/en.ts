import type { ViolationCode } from '#server/proof/codes.ts';

/** What is wrong, and what to do about it. `{name}` is filled from the violation's details. */
export interface ViolationText {
  readonly sentence: string;
  readonly hint: string;
}

const text = (sentence: string, hint: string): ViolationText => ({ sentence, hint });

export const violationTextsEn: Record<ViolationCode, ViolationText> = {
  'spec/shape': text(
    'Something is not in the expected form: {found}',
    'Correct the value at this place.',
  ),
  'spec/no-start': text(
    'The bot has no beginning.',
    'Mark exactly one flow as the one that /start begins.',
  ),
  'spec/many-starts': text('More than one flow begins with /start: {flow}', 'Keep one beginning.'),
  'spec/default-language': text(
    'The bot does not speak its default language {found}.',
    'Choose one of: {allowed}.',
  ),
  'spec/same-language': text('A language stands twice: {found}', 'Name each language once.'),
  'spec/time-zone': text(
    'The time zone {found} does not exist.',
    'Use an IANA name such as Africa/Cairo.',
  ),
  'id/duplicate': text('The id {id} stands twice.', 'Give each one its own id.'),
  'reference/missing': text('There is no {kind} called {found}.', 'Use one of: {allowed}.'),
  'block/unreachable': text(
    'No conversation comes to this step.',
    'Lead to it from another step, or remove it.',
  ),
  'block/cannot-finish': text(
    'From this step the conversation never ends.',
    'Lead to an end, a menu or a person.',
  ),
  'block/cycle-without-input': text(
    'These steps go round in a circle without asking anything.',
    'Put a question or a menu into the circle, or end it.',
  ),
  'flow/no-trigger': text('Nothing starts the flow {flow}.', 'Give it a command or keywords.'),
  'flow/same-trigger': text('“{trigger}” starts both {flow} and {other}.', 'Keep it in one flow.'),
  'flow/silent': text(
    'The flow {flow} starts by itself and says nothing.',
    'Let it begin with a message.',
  ),
  'command/reserved': text('Every bot has /{command} already.', 'Use another command.'),
  'text/missing': text(
    'A text is missing in this language: {language}',
    'Write it in every language of the bot.',
  ),
  'text/too-long': text(
    'This text is too long: {length} characters, at most {limit}.',
    'Shorten it or split it into two messages.',
  ),
  'label/too-long': text(
    'This button is too long for a phone: {length} characters.',
    'Use at most {limit} characters.',
  ),
  'label/duplicate': text('Two buttons read the same: {label}', 'Give each its own label.'),
  'template/syntax': text(
    'The braces do not form a placeholder: {found}',
    'Write {{variable}} or {{variable | money}}.',
  ),
  'template/unknown-formatter': text(
    'There is no format called {formatter}.',
    'Use one of: {allowed}.',
  ),
  'template/wrong-formatter': text(
    '{variable} cannot be shown as {formatter}.',
    'Use one of: {allowed}.',
  ),
  'variable/unknown': text(
    'There is no value called {variable}.',
    'Ask for it first, or use one of: {allowed}.',
  ),
  'variable/unset': text(
    '{variable} is used before it is known on some way here.',
    'Ask for it on every way to this step.',
  ),
  'variable/type': text(
    '{variable} holds {found}, which does not fit here.',
    'It should hold: {allowed}.',
  ),
  'variable/unused': text('Nothing uses the value {variable}.', 'Remove it.'),
  'condition/repeated': text(
    'This branch tests the same as one before it and is never taken.',
    'Remove it, or test something else.',
  ),
  'test/type': text(
    '{variable} ({type}) cannot be compared this way: {operator} {value}',
    'Use an operator and a value that fit its type.',
  ),
  'test/no-value': text(
    'The comparison of {variable} has no value.',
    'Say what it is compared with.',
  ),
  'test/unknown-choice': text('{found} is no option of {variable}.', 'Use one of: {allowed}.'),
  'set/type': text(
    '{variable} ({type}) cannot take this value: {value}',
    'Give a value of its type.',
  ),
  'answer/no-options': text(
    'The question offers nothing to choose from.',
    'Add at least one option.',
  ),
  'answer/bounds': text(
    'No answer can be both at least {min} and at most {max}.',
    'Correct the limits.',
  ),
  'answer/pattern': text(
    'No answer was found that fits this pattern: {found}',
    'Use RE2 syntax without look-around and back-references, and one that a real answer fits.',
  ),
  'menu/no-options': text('The menu has no buttons.', 'Add at least one option.'),
  'collection/empty': text('The list {collection} is empty.', 'Add at least one item.'),
  'collection/no-variable': text(
    'What the customer chooses is not kept.',
    'Name the variable that keeps it.',
  ),
  'collection/no-prices': text(
    'A total is shown, but some items have no price: {items}',
    'Give every item a price.',
  ),
  'schedule/never-open': text(
    'By the opening hours {schedule} you are never open.',
    'Add opening hours for at least one day.',
  ),
  'reminder/moment': text(
    'The reminder needs a {allowed} in {variable}.',
    'Ask for the date (and time) before the reminder.',
  ),
  'reminder/asks': text(
    'A reminder can only say something; it cannot ask: {found}',
    'End the reminder with a message.',
  ),
  'language/only-one': text(
    'The bot offers a choice of language but speaks only one.',
    'Remove this step or add a language.',
  ),
  'message/many-media': text(
    'A message can carry a photo, a document or a place, but only one of them.',
    'Keep one, or split the message.',
  ),
  'ai/no-knowledge': text(
    'The bot is to answer questions, but it has been told nothing to answer from.',
    'Add the questions that customers ask, with your answers.',
  ),
  'payment/stars': text(
    'The amount in Stars must be a whole number that is known here: {variable}',
    'Give a number from 1 to 100,000, or compute it before this step.',
  ),
  'jump/never-returns': text(
    'The flow {flow} never comes back to the step that called it.',
    'End it with a return, or leave out where it should come back.',
  ),
  'jump/circle': text(
    'The flow {flow} calls itself again and again.',
    'Go to it without coming back, or end it.',
  ),
  'return/outside': text(
    'There is nothing to go back to from here.',
    'End the conversation here instead.',
  ),
  'http/address': text(
    'This is not a public web address that stays the same: {found}',
    'Write https:// and the name of the service; values may only stand after it.',
  ),
  'http/header': text('A request may not set this header: {found}', 'Remove it.'),
  'http/header-value': text(
    'A header can hold plain Latin letters, digits and signs only: {found}',
    'Write it in those, or put the value into the body.',
  ),
  'http/get-body': text('A request that only reads cannot send a body.', 'Remove the body.'),
  'http/format': text(
    'Another program reads this value, so that it cannot be shown as {formatter}: {variable}',
    'Write {{variable}} without a format.',
  ),
  'url/not-https': text(
    'This address is not secure: {found}',
    'Use an address that begins with https://.',
  ),
  'secret/in-text': text(
    'This text seems to hold a secret key that customers would see.',
    'Remove it, and replace the key where it came from.',
  ),
  'story/language': text(
    'The story {story} is in a language that the bot does not speak.',
    'Use one of: {allowed}.',
  ),
  'story/failed': text(
    'The conversation “{story}” went wrong at turn {turn}. Expected: {expected}. The bot said: {said}',
    'Change the bot so that this conversation works.',
  ),
  'walk/error': text(
    'The conversation stops with an error: {found}',
    'Correct where this step leads to.',
  ),
  'walk/empty-message': text('The bot would send an empty {found}.', 'Write the text.'),
  'walk/not-covered': text(
    'No answer of a customer leads here. {slot}',
    'Correct the conditions, or remove what can never happen.',
  ),
};
