import {
  all,
  both,
  clinic,
  type Edit,
  welcomeWith,
  withBlock,
  withBlocks,
  withoutBlocks,
} from './edit.test-data.ts';

export const CLINIC_EDITS: readonly Edit[] = [
  clinic(
    'a button that leads to something new',
    all(
      welcomeWith((options) => [
        ...options,
        { id: 'offers', label: both('العروض', 'Offers'), next: 'offers' },
      ]),
      withBlocks({
        id: 'offers',
        type: 'end',
        text: both('خصم 20٪ على التبييض هذا الشهر.', '20% off whitening this month.'),
      }),
    ),
  ),
  clinic(
    'a button that leads to something old',
    welcomeWith((options) => [
      ...options,
      { id: 'ask', label: both('سؤال', 'A question'), next: 'ask_phone' },
    ]),
  ),
  clinic(
    'a button less, with what it led to',
    all(
      welcomeWith((options) => options.filter(({ id }) => id !== 'prices')),
      withoutBlocks('prices'),
    ),
  ),
  clinic(
    'a button with other words, and in another place',
    welcomeWith((options) =>
      options
        .map((option) =>
          option.id === 'book' ? { ...option, label: both('احجز الآن', 'Book now') } : option,
        )
        .reverse(),
    ),
  ),
  clinic(
    'the reminder earlier',
    withBlock('wait', 'remind', {
      moment: { type: 'before', minutes: 120, dateVariable: 'date', timeVariable: 'time' },
    }),
  ),
  clinic(
    'no reminder',
    all(
      withoutBlocks('remind', 'reminder_text'),
      withBlock('record', 'save', { next: 'remind_soon' }),
    ),
  ),
  clinic(
    'another way after a decision',
    withBlock('condition', 'is_first', {
      branches: [
        {
          match: 'all',
          tests: [{ variable: 'first_visit', operator: 'is_true' }],
          next: 'to_doctor',
        },
      ],
    }),
  ),
  clinic(
    'another decision',
    withBlock('condition', 'is_first', {
      branches: [
        {
          match: 'any',
          tests: [
            { variable: 'first_visit', operator: 'is_false' },
            { variable: 'service', operator: 'equals', value: 'whitening' },
          ],
          next: 'bring_papers',
        },
      ],
    }),
  ),
  clinic('answers to common questions', (spec) => ({
    ...spec,
    knowledge: [
      ...spec.knowledge.slice(0, 1).map((entry) => ({
        ...entry,
        answer: both(
          'العيادة في شارع التحرير، أمام المترو.',
          'The clinic is in Tahrir Street, opposite the metro.',
        ),
      })),
      {
        id: 'parking',
        question: both('هل يوجد موقف سيارات؟', 'Is there a car park?'),
        answer: both('نعم.', 'Yes.'),
      },
    ],
  })),
  clinic(
    'a person after wrong answers',
    withBlock('question', 'date', {
      attempts: 2,
      escape: 'to_doctor',
    }),
  ),
  clinic(
    'a time as free text, a date in the Hijri calendar',
    all(
      withBlock('question', 'time', { answer: { type: 'text', maxLength: 50 } }),
      withBlock('question', 'date', {
        answer: { type: 'date', min: 'today', schedule: 'clinic', hijri: true },
      }),
    ),
  ),
  clinic(
    'prices in a check of the budget',
    all(
      withBlock('record', 'save', { next: 'is_dear' }),
      withBlocks({
        id: 'is_dear',
        type: 'condition',
        branches: [
          {
            match: 'all',
            tests: [{ variable: 'budget', operator: 'greater_or_equal', value: 2000 }],
            next: 'to_doctor',
          },
        ],
        otherwise: 'remind',
      }),
      (spec) => ({
        ...spec,
        variables: [...spec.variables, { name: 'budget', type: 'money', scope: 'customer' }],
      }),
    ),
  ),
  clinic(
    'answers by themselves, for Stars',
    all(
      withBlocks(
        {
          id: 'pay',
          type: 'payment',
          title: both('استشارة', 'Advice'),
          description: both('استشارة مع الطبيب', 'Advice from the doctor'),
          stars: 50,
          next: 'answers',
          cancelled: 'doctor_done',
        },
        {
          id: 'answers',
          type: 'ai',
          text: both('اسأل ما تريد.', 'Ask what you like.'),
          maxQuestions: 3,
          next: 'doctor_done',
          handoff: 'to_doctor',
          limit: 'to_doctor',
          failed: 'to_doctor',
        },
      ),
      welcomeWith((options) => [
        ...options,
        { id: 'consult', label: both('استشارة', 'Advice'), next: 'pay' },
      ]),
    ),
  ),
];
