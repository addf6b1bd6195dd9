import {
  all,
  ask,
  both,
  type Edit,
  onDays,
  pizza,
  withBlock,
  withBlocks,
  withItems,
  withoutBlocks,
  withoutEnglish,
} from './edit.test-data.ts';

export const PIZZA_EDITS: readonly Edit[] = [
  pizza(
    'a price',
    withItems(([first, ...rest]) => (first ? [{ ...first, price: 95 }, ...rest] : [])),
  ),
  pizza(
    'the closing time of one day',
    onDays(({ day }) => (day === 'saturday' ? { to: '23:30' } : {})),
  ),
  pizza(
    'the closing time of every day',
    onDays(() => ({ to: '22:00' })),
  ),
  pizza(
    'the opening time of two days',
    onDays(({ day }) => (day === 'sunday' || day === 'monday' ? { from: '13:00' } : {})),
  ),
  pizza('a day off, and a day with a break', (spec) => {
    const { schedules } = onDays(({ day }) => (day === 'thursday' ? null : {}))(spec);
    const [schedule] = schedules;
    if (!schedule) return spec;
    const friday = [
      { day: 'friday' as const, from: '12:00', to: '15:00' },
      { day: 'friday' as const, from: '18:00', to: '24:00' },
    ];
    return { ...spec, schedules: [{ ...schedule, days: [...schedule.days, ...friday] }] };
  }),
  pizza('a holiday', (spec) => ({
    ...spec,
    schedules: spec.schedules.map((schedule) => ({ ...schedule, holidays: ['2027-01-01'] })),
  })),
  pizza(
    'the greeting in both languages',
    withBlock('message', 'hello', {
      text: both('مرحبًا بك في بيتزا لويجي!', "Welcome to Luigi's!"),
    }),
  ),
  pizza('the greeting in Arabic only', (spec) => ({
    ...spec,
    blocks: spec.blocks.map((block) =>
      block.id === 'hello' && block.type === 'message'
        ? { ...block, text: { ...block.text, ar: 'مرحبًا بك!' } }
        : block,
    ),
  })),
  pizza(
    'a new question between two others',
    all(
      withBlocks(ask('floor', 'notes', both('في أي دور؟', 'Which floor?'))),
      withBlock('question', 'address', { next: 'floor' }),
      (spec) => ({
        ...spec,
        variables: [...spec.variables, { name: 'floor', type: 'text', scope: 'conversation' }],
      }),
      withBlock('record', 'save', {
        fields: ['order', 'total', 'name', 'phone', 'address', 'floor', 'notes'],
      }),
    ),
  ),
  pizza(
    'a question less',
    all(
      withoutBlocks('notes'),
      withBlock('question', 'address', { next: 'total' }),
      withBlock('record', 'save', { fields: ['order', 'total', 'name', 'phone', 'address'] }),
      (spec) => ({ ...spec, variables: spec.variables.filter(({ name }) => name !== 'notes') }),
    ),
  ),
  pizza(
    'two questions in another order',
    all(
      withBlock('collection', 'cart', { next: 'phone' }),
      withBlock('question', 'phone', { next: 'name' }),
      withBlock('question', 'name', { next: 'address' }),
    ),
  ),
  pizza(
    'an answer that may be left out',
    withBlock('question', 'address', {
      skipLabel: both('تخطي', 'Skip'),
    }),
  ),
  pizza(
    'an answer that is limited',
    withBlock('question', 'notes', {
      answer: { type: 'text', minLength: 2, maxLength: 200 },
    }),
  ),
  pizza(
    'new items and an old one less',
    withItems((items) => [
      ...items.slice(0, 2),
      { id: 'calzone', name: both('كالزوني', 'Calzone'), price: 150 },
      { id: 'water', name: both('ماء', 'Water') },
    ]),
  ),
  pizza(
    'an item with another name and a description',
    withItems(([first, ...rest]) =>
      first
        ? [
            {
              ...first,
              name: both('مارغريتا', 'Margarita'),
              description: both('طماطم وجبن', 'Tomatoes and cheese'),
            },
            ...rest,
          ]
        : [],
    ),
  ),
  pizza(
    'items in another order',
    withItems((items) => [...items].reverse()),
  ),
  pizza('English less', withoutEnglish),
  pizza('a command and words that start it', (spec) => ({
    ...spec,
    flows: spec.flows.map((flow) =>
      flow.id === 'staff'
        ? {
            ...flow,
            triggers: [
              { type: 'command', command: 'team', description: both('الفريق', 'The team') },
              { type: 'keywords', words: ['agent', 'human'] },
              { type: 'schedule', days: ['monday', 'thursday'], time: '10:00' },
            ],
          }
        : flow,
    ),
  })),
  pizza(
    'another flow',
    all(
      withBlocks({
        id: 'about',
        type: 'message',
        text: both('مطعم عائلي منذ 1990.', 'A family place since 1990.'),
        buttons: [{ label: both('الخريطة', 'Map'), url: 'https://example.com/map' }],
        next: 'staff_done',
      }),
      (spec) => ({
        ...spec,
        flows: [
          ...spec.flows,
          {
            id: 'about',
            name: both('من نحن', 'About us'),
            triggers: [{ type: 'button', label: both('من نحن', 'About us') }],
            start: 'about',
          },
        ],
      }),
    ),
  ),
  pizza(
    'a photo, and other words at the end',
    all(
      withBlock('message', 'hello', { photoUrl: 'https://example.com/pizza.jpg' }),
      withBlock('end', 'thanks', { text: both('وصل طلبك!', 'We have your order!') }),
    ),
  ),
  pizza(
    'another kind of record that nobody is told of',
    withBlock('record', 'save', {
      kind: 'lead',
      notify: false,
    }),
  ),
  pizza(
    'a delivery fee',
    all(
      withBlock('set', 'total', {
        assignments: [
          { operation: 'cart_total', variable: 'total', cart: 'order' },
          { operation: 'add', variable: 'total', value: 20 },
        ],
      }),
    ),
  ),
  pizza('another country', (spec) => ({ ...spec, currency: 'SAR', timeZone: 'Asia/Riyadh' })),
  pizza('another language first, a way of speaking, a test conversation less', (spec) => ({
    ...spec,
    defaultLanguage: 'en',
    persona: 'Warm and brief.',
    stories: spec.stories.slice(1),
  })),
];
