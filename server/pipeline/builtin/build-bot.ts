import { BLANK_FLOW } from '#server/bot-spec/form-blanks.ts';
import type { ModelForm } from '#server/bot-spec/model-form.ts';
import { addBooking } from '#server/pipeline/builtin/parts/booking.ts';
import { addBlock, type BotDraft, type Part } from '#server/pipeline/builtin/parts/draft.ts';
import { addFaq } from '#server/pipeline/builtin/parts/faq.ts';
import { addForm } from '#server/pipeline/builtin/parts/form.ts';
import { addHandoff, addInfo, addPrices } from '#server/pipeline/builtin/parts/information.ts';
import { addOrder } from '#server/pipeline/builtin/parts/order.ts';
import { addQuiz, planQuiz } from '#server/pipeline/builtin/parts/quiz.ts';
import { DEFAULT_PLACE } from '#server/pipeline/builtin/reading/read-place.ts';
import type { Need, Reading } from '#server/pipeline/builtin/reading/reading.ts';
import { writeStories } from '#server/pipeline/builtin/stories/write-stories.ts';
import { describeBot } from '#server/pipeline/builtin/texts/describe-bot.ts';
import { both, lines, MENU_LABELS, PHRASES } from '#server/pipeline/builtin/texts/phrases.ts';
import type { Both } from '#server/pipeline/builtin/trades/trade.ts';
import type { Building } from '#server/pipeline/stage-types.ts';

const HOME = 'home';
const LANGUAGE = 'choose_language';

/** Composes the bot that a reading asks for: one straight flow, or a main menu over several. */
export function buildBot(reading: Reading, now: Date): Building {
  const draft = createDraft(reading, now);
  const parts = reading.needs.flatMap((need) => {
    const part = addPart(draft, need);
    return part ? [{ need, part }] : [];
  });
  const entry = draft.home
    ? addHome(draft, parts)
    : (parts.find(({ need }) => need.name !== 'handoff') ?? parts[0])?.part.entry;
  const hello = addBlock(draft, {
    id: 'hello',
    type: 'message',
    text: greeting(draft),
    next: entry ?? 'hello',
  });
  const isChosen = draft.languages.length > 1 && !draft.home;
  const start = isChosen
    ? addBlock(draft, { id: LANGUAGE, type: 'language', text: PHRASES.chooseLanguage, next: hello })
    : hello;
  draft.flows.unshift({
    ...BLANK_FLOW,
    id: 'main',
    name: both('البداية', 'Start'),
    main: true,
    start,
  });
  for (const { need, part } of parts) {
    const isOnly = !draft.home && need.name !== 'handoff' && parts.length === 1;
    if (isOnly || (!draft.home && need.name !== 'handoff')) continue;
    draft.flows.push({
      ...BLANK_FLOW,
      id: `${part.command}_flow`,
      name: plainLabel(part.label),
      command: part.command,
      keywords: [...part.keywords],
      start: part.entry,
    });
  }
  return { bot: onlyWith(draft, formOf(draft)), stories: writeStories(draft) };
}

function createDraft(reading: Reading, now: Date): BotDraft {
  const place = reading.place?.value ?? DEFAULT_PLACE;
  const trade = reading.trade.value;
  const own = reading.businessName?.value;
  const talking = reading.needs.filter(({ name }) => name !== 'handoff');
  const hasMenu =
    talking.length > 1 ||
    (talking.length === 1 &&
      reading.handoff !== null &&
      reading.handoff.value.keywords.length === 0);
  return {
    reading,
    trade,
    languages: reading.languages.value,
    name: own ? both(own, own) : trade.business,
    timeZone: place.timeZone,
    currency: reading.currency?.value ?? place.currency,
    now,
    home: hasMenu ? HOME : null,
    blocks: [],
    collections: [],
    schedules: [],
    knowledge: [],
    flows: [],
    stories: [],
    variables: new Map(),
  };
}

function addPart(draft: BotDraft, need: Need): Part | null {
  switch (need.name) {
    case 'order':
      return addOrder(draft, need);
    case 'booking':
      return addBooking(draft, need);
    case 'form':
    case 'survey':
    case 'attendance':
      return addForm(draft, need);
    case 'faq':
      return addFaq(draft);
    case 'quiz': {
      const plan = draft.reading.quiz && planQuiz(draft.reading.quiz);
      return plan ? addQuiz(draft, plan) : null;
    }
    case 'prices':
      return addPrices(draft);
    case 'info':
      return addInfo(draft);
    case 'handoff':
      return addHandoff(draft);
  }
}

function addHome(draft: BotDraft, parts: readonly { need: Need; part: Part }[]): string {
  const isBilingual = draft.languages.length > 1;
  if (isBilingual)
    addBlock(draft, { id: LANGUAGE, type: 'language', text: PHRASES.chooseLanguage, next: HOME });
  return addBlock(draft, {
    id: HOME,
    type: 'menu',
    text: PHRASES.howCanWeHelp,
    options: [
      ...parts.map(({ part }) => ({ id: part.command, label: part.label, next: part.entry })),
      ...(isBilingual ? [{ id: 'language', label: MENU_LABELS.language, next: LANGUAGE }] : []),
    ],
  });
}

function greeting(draft: BotDraft): Both {
  const { reading, name, trade } = draft;
  const { event } = reading;
  if (reading.needs.some((need) => need.name === 'attendance')) {
    const facts = [
      event.date,
      event.time,
      event.place ? both(event.place, event.place) : null,
    ].filter((fact) => fact !== null);
    const when =
      facts.length > 0
        ? both(
            `📍 ${facts.map(({ ar }) => ar).join(' · ')}`,
            `📍 ${facts.map(({ en }) => en).join(' · ')}`,
          )
        : null;
    return lines(both('يسعدنا دعوتك! 🎉', 'You are warmly invited! 🎉'), when);
  }
  if (reading.needs.some((need) => need.name === 'survey') && !draft.home)
    return lines(
      reading.businessName
        ? both(`شكرًا لزيارتك ${name.ar}.`, `Thank you for visiting ${name.en}.`)
        : both('شكرًا لك!', 'Thank you!'),
      PHRASES.fewQuestions,
    );
  if (reading.businessName) return both(`أهلًا بك في ${name.ar}! 👋`, `Welcome to ${name.en}! 👋`);
  const isPlace = trade.id !== 'general' && trade.id !== 'event';
  return isPlace
    ? both(`أهلًا بك! 👋 يسعدنا أن نخدمك.`, `Welcome! 👋 We are happy to help you.`)
    : both('أهلًا بك! 👋', 'Welcome! 👋');
}

const plainLabel = (label: Both): Both => {
  const plain = (text: string) => text.replace(/^[^\p{L}]+/u, '');
  return { ar: plain(label.ar), en: plain(label.en) };
};

function formOf(draft: BotDraft): ModelForm {
  const [defaultLanguage = 'en'] = draft.languages;
  return {
    name: draft.name,
    description: describeBot(
      draft.reading.businessName ? draft.name : null,
      draft.reading.needs.map(({ name }) => name),
    ),
    persona: '',
    languages: [...draft.languages],
    defaultLanguage,
    timeZone: draft.timeZone,
    currency: draft.currency,
    collections: draft.collections,
    schedules: draft.schedules,
    knowledge: draft.knowledge,
    flows: draft.flows,
    blocks: draft.blocks,
  };
}

/** The form without the tables that no part came to use. */
function onlyWith(draft: BotDraft, form: ModelForm): ModelForm {
  const used = JSON.stringify(draft.blocks);
  return {
    ...form,
    collections: form.collections.filter(({ id }) => used.includes(`"collection":"${id}"`)),
    schedules: form.schedules.filter(({ id }) => used.includes(`"schedule":"${id}"`)),
  };
}
