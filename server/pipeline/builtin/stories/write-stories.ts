import type { Story } from '#server/bot-spec/flows.ts';
import type { BotDraft } from '#server/pipeline/builtin/parts/draft.ts';
import { WEEKDAY_NAMES } from '#server/pipeline/builtin/texts/hours-text.ts';
import { both, PHRASES } from '#server/pipeline/builtin/texts/phrases.ts';
import type { Both } from '#server/pipeline/builtin/trades/trade.ts';
import type { Language } from '#server/shared/language.ts';
import { dayAfter, dayWhen, instantIn } from './moments.ts';
import { type Route, walkStory } from './walk-story.ts';

const MOST_STORIES = 8;
const HAPPY = { yes: true, knows: true } as const;

const TITLES: Readonly<Record<string, Both>> = {
  order: both('زبون يطلب صنفين', 'A customer orders two items'),
  book: both('عميل يحجز موعدًا', 'A customer makes a booking'),
  rsvp: both('ضيف يؤكد حضوره', 'A guest says yes'),
  feedback: both('عميل يشارك رأيه', 'A customer gives feedback'),
  contact: both('عميل يترك بياناته', 'A customer leaves their details'),
  register: both('شخص يسجّل بياناته', 'A person registers'),
  complain: both('عميل يقدّم شكوى', 'A customer makes a complaint'),
  quiz: both('متسابق يجيب عن كل الأسئلة وينجح', 'A player knows every answer and passes'),
  prices: both('عميل يرى الأسعار', 'A customer sees the prices'),
  hours: both('عميل يسأل عن المواعيد', 'A customer asks for the opening hours'),
  faq: both('عميل يسأل سؤالًا شائعًا', 'A customer asks a common question'),
  person: both('عميل يصل إلى موظف', 'A customer reaches a person'),
};

/** The acceptance conversations of a bot: its main ways, and what the owner said of the others. */
export function writeStories(draft: BotDraft): Story[] {
  const start = draft.flows.find(({ main }) => main)?.start;
  const [language = 'en'] = draft.languages;
  const open = dayWhen(draft, 'open', dayAfter(draft));
  if (!start || !open) return [];
  const stories: Story[] = [];
  const at = instantIn(draft, open);
  const add = (id: string, title: Both, route: Partial<Route>, moment = at) => {
    if (stories.length >= MOST_STORIES || stories.some((story) => story.id === id)) return;
    const full: Route = { language, mood: HAPPY, homeOption: null, errsOnce: false, ...route };
    stories.push({
      id,
      title: inLanguages(title, draft),
      language: full.language,
      at: moment,
      turns: walkStory(draft, start, full),
    });
  };
  for (const option of mainOptions(draft))
    add(`story_${option.id}`, TITLES[option.id] ?? option.title, { homeOption: option.id });
  const [first] = mainOptions(draft);
  const homeOption = first?.id ?? null;
  const other = draft.languages.find((candidate) => candidate !== language);
  const has = (id: string) => draft.blocks.some((block) => block.id === id);

  if (has('order_closed')) stories.push(...closedStory(draft, language, homeOption));
  if (draft.blocks.some((block) => block.type === 'question' && block.answer === 'phone'))
    add(
      'story_wrong_answer',
      both('إجابة غير صحيحة تُسأل مرة أخرى', 'A wrong answer is asked again'),
      { homeOption, errsOnce: true },
    );
  if (has('rsvp_branch'))
    add('story_absent', both('ضيف يعتذر عن الحضور', 'A guest says no'), {
      homeOption,
      mood: { yes: false, knows: true },
    });
  else if (draft.blocks.some(({ id }) => id.endsWith('_branch')))
    add('story_no', both('من يجيب بلا لا يُسأل أكثر', 'Who says no is asked no more'), {
      homeOption,
      mood: { yes: false, knows: true },
    });
  if (has('quiz_failed')) stories.push(...failedQuiz(draft, start, language, at));
  if (has('person_handoff') && draft.reading.needs.length > 1)
    stories.push(...keywordStory(draft, language, at));
  if (has('faq_menu') && !draft.home) stories.push(...faqStory(draft, language, at));
  if (other)
    add(
      'story_other_language',
      other === 'en'
        ? both('المحادثة بالإنجليزية', 'The conversation in English')
        : both('المحادثة بالعربية', 'The conversation in Arabic'),
      { language: other, homeOption },
    );
  return stories.slice(0, MOST_STORIES + 3);
}

/** The ways into the bot: options of the main menu, or the one straight way. */
function mainOptions(draft: BotDraft): { id: string; title: Both }[] {
  const home = draft.blocks.find((block) => block.id === draft.home);
  if (home?.type === 'menu') {
    return home.options
      .filter(({ id }) => id !== 'language')
      .map(({ id, label }) => ({ id, title: label }));
  }
  const [need] = draft.reading.needs;
  const command =
    need &&
    {
      order: 'order',
      booking: 'book',
      attendance: 'rsvp',
      survey: 'feedback',
      form: 'contact',
      quiz: 'quiz',
      faq: '',
      prices: 'prices',
      info: 'hours',
      handoff: 'person',
    }[need.name];
  return command ? [{ id: command, title: PHRASES.fewQuestions }] : [];
}

/** A text in the languages of the bot only. */
function inLanguages(text: Both, draft: BotDraft): Story['title'] {
  return Object.fromEntries(draft.languages.map((language) => [language, text[language]]));
}

function closedStory(draft: BotDraft, language: Language, homeOption: string | null): Story[] {
  const closed = dayWhen(draft, 'closed', dayAfter(draft));
  const day = draft.reading.hours?.value.closed[0];
  const home = draft.blocks.find((block) => block.id === draft.home);
  const option =
    home?.type === 'menu' ? home.options.find(({ id }) => id === homeOption) : undefined;
  if (!closed || !day) return [];
  const says = [{ says: WEEKDAY_NAMES[day][language] }, { ends: true as const }];
  const start = { customer: { command: '/start' as const }, expect: option ? [] : says };
  const choosesLanguage = draft.languages.length > 1 && !option;
  return choosesLanguage
    ? []
    : [
        {
          id: 'story_closed',
          title: inLanguages(
            both('في يوم الإجازة يقول إننا مغلقون', 'On a closed day it says so'),
            draft,
          ),
          language,
          at: instantIn(draft, closed),
          turns: option
            ? [start, { customer: { tap: option.label[language] }, expect: says }]
            : [start],
        },
      ];
}

function failedQuiz(draft: BotDraft, start: string, language: Language, at: string): Story[] {
  const turns = walkStory(draft, start, {
    language,
    mood: { yes: true, knows: false },
    homeOption: 'quiz',
    errsOnce: false,
  });
  const said = turns.findIndex(({ expect }) =>
    expect.some((wanted) => 'asks' in wanted && wanted.asks === 'quiz_failed'),
  );
  if (said < 0) return [];
  return [
    {
      id: 'story_quiz_failed',
      title: inLanguages(
        both('من لا يعرف الإجابات يحاول مرة أخرى', 'Who does not know the answers may try again'),
        draft,
      ),
      language,
      at,
      turns: turns.slice(0, said + 1),
    },
  ];
}

function keywordStory(draft: BotDraft, language: Language, at: string): Story[] {
  const keyword = draft.flows.find(({ start }) => start === 'person_handoff')?.keywords[0];
  if (!keyword) return [];
  return [
    {
      id: 'story_keyword',
      title: inLanguages(
        both(`من يكتب «${keyword}» يصل إلى شخص`, `Who writes "${keyword}" reaches a person`),
        draft,
      ),
      language,
      at,
      turns: [
        { customer: { command: '/start' }, expect: [] },
        { customer: { text: keyword }, expect: [{ handsOff: true }] },
      ],
    },
  ];
}

function faqStory(draft: BotDraft, language: Language, at: string): Story[] {
  const menu = draft.blocks.find((block) => block.id === 'faq_menu');
  if (menu?.type !== 'menu' || draft.languages.length > 1) return [];
  const stories = draft.reading.answers.slice(0, 3).flatMap(({ value }, index): Story[] => {
    const option = menu.options[index];
    if (!option) return [];
    return [
      {
        id: `story_answer_${index + 1}`,
        title: inLanguages(
          both(`عميل يسأل: ${value.label.ar}`, `A customer asks: ${value.label.en}`),
          draft,
        ),
        language,
        at,
        turns: [
          { customer: { command: '/start' }, expect: [{ asks: 'faq_menu' }] },
          {
            customer: { tap: option.label[language] },
            expect: [{ says: value.answer.slice(0, 200) }, { asks: 'faq_menu' }],
          },
        ],
      },
    ];
  });
  const last = menu.options.find(({ id }) => id === 'other');
  if (!last) return stories;
  return [
    ...stories,
    {
      id: 'story_unknown_question',
      title: inLanguages(
        both('سؤال بلا جواب يصل إلى صاحب البوت', 'A question without an answer reaches the owner'),
        draft,
      ),
      language,
      at,
      turns: [
        { customer: { command: '/start' }, expect: [{ asks: 'faq_menu' }] },
        { customer: { tap: last.label[language] }, expect: [{ asks: last.next }] },
      ],
    },
  ];
}
