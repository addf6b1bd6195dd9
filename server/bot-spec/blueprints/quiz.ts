import type { ModelBlock, ModelForm } from '#server/bot-spec/model-form.ts';
import type { Blueprint } from './blueprint.ts';
import { quizStories } from './quiz-stories.ts';
import {
  ask,
  both,
  choose,
  end,
  fact,
  flow,
  handoff,
  language,
  menu,
  message,
  record,
  set,
  when,
} from './write-form.ts';

type Both = ModelForm['name'];

interface QuizQuestion {
  readonly ask: Both;
  readonly choices: readonly (readonly [string, Both])[];
  readonly right: string;
  /** What players learn from it, right or wrong. */
  readonly why: Both;
}

const questions: readonly QuizQuestion[] = [
  {
    ask: both(
      'ما أكبر كواكب المجموعة الشمسية؟',
      'Which planet of the solar system is the largest?',
    ),
    choices: [
      ['saturn', both('زحل', 'Saturn')],
      ['jupiter', both('المشتري', 'Jupiter')],
      ['neptune', both('نبتون', 'Neptune')],
    ],
    right: 'jupiter',
    why: both('المشتري يتسع لأكثر من ألف أرض.', 'Jupiter could hold more than a thousand Earths.'),
  },
  {
    ask: both('ما عاصمة أستراليا؟', 'What is the capital of Australia?'),
    choices: [
      ['sydney', both('سيدني', 'Sydney')],
      ['melbourne', both('ملبورن', 'Melbourne')],
      ['canberra', both('كانبرا', 'Canberra')],
    ],
    right: 'canberra',
    why: both(
      'اختيرت كانبرا حلًا وسطًا بين سيدني وملبورن.',
      'Canberra was chosen as a compromise between Sydney and Melbourne.',
    ),
  },
  {
    ask: both('كم عظمة في جسم الإنسان البالغ؟', 'How many bones does an adult have?'),
    choices: [
      ['b206', both('206', '206')],
      ['b180', both('180', '180')],
      ['b300', both('300', '300')],
    ],
    right: 'b206',
    why: both(
      'يولد الطفل بنحو 300 عظمة، ثم يلتحم بعضها.',
      'A baby has about 300, and some of them grow together.',
    ),
  },
  {
    ask: both('من ألّف كتاب «القانون في الطب»؟', 'Who wrote “The Canon of Medicine”?'),
    choices: [
      ['razi', both('الرازي', 'Al-Razi')],
      ['khwarizmi', both('الخوارزمي', 'Al-Khwarizmi')],
      ['sina', both('ابن سينا', 'Ibn Sina')],
    ],
    right: 'sina',
    why: both(
      'ظل كتاب ابن سينا يُدرَّس في أوروبا قرونًا.',
      'His book was taught in Europe for centuries.',
    ),
  },
  {
    ask: both('ما أطول أنهار أفريقيا؟', 'Which river is the longest in Africa?'),
    choices: [
      ['nile', both('النيل', 'The Nile')],
      ['congo', both('الكونغو', 'The Congo')],
      ['niger', both('النيجر', 'The Niger')],
    ],
    right: 'nile',
    why: both('يجري النيل أكثر من 6,600 كيلومتر.', 'The Nile runs for more than 6,600 km.'),
  },
];

/** Question → right: one point more and why → the next; wrong: the answer and why → the next. */
function questionBlocks(question: QuizQuestion, index: number): ModelBlock[] {
  const number = index + 1;
  const next = number < questions.length ? `q${number + 1}` : 'result';
  const answer = question.choices.find(([id]) => id === question.right)?.[1] ?? question.why;
  const told = (ar: string, en: string) =>
    both(`${ar}\n${question.why.ar}`, `${en}\n${question.why.en}`);
  return [
    choose(
      `q${number}`,
      both(
        `السؤال ${number} من ${questions.length}\n${question.ask.ar}`,
        `Question ${number} of ${questions.length}\n${question.ask.en}`,
      ),
      question.choices,
      `check${number}`,
      { variable: `answer${number}` },
    ),
    when(
      `check${number}`,
      [[`answer${number}`, 'equals', question.right]],
      `point${number}`,
      `wrong${number}`,
    ),
    set(`point${number}`, 'add', 'score', '1', `right${number}`),
    message(`right${number}`, told('✅ إجابة صحيحة!', '✅ That is right!'), next),
    message(
      `wrong${number}`,
      told(`❌ الإجابة: ${answer.ar}.`, `❌ The answer: ${answer.en}.`),
      next,
    ),
  ];
}

const form: ModelForm = {
  name: both('تحدي المعلومات', 'Brain Challenge'),
  description: both('خمسة أسئلة كل أسبوع', 'Five questions every week'),
  persona: '',
  languages: ['ar', 'en'],
  defaultLanguage: 'ar',
  timeZone: 'Asia/Riyadh',
  currency: 'SAR',
  collections: [],
  schedules: [],
  knowledge: [
    fact(
      'prize',
      both('ما الجائزة؟ ماذا أربح؟', 'What is the prize? What can I win?'),
      both(
        'كل أسبوع نسحب على قسيمة كتب بـ200 ريال بين أصحاب الدرجة الكاملة.',
        'Every week we draw a 200 SAR book voucher among full scores.',
      ),
    ),
    fact(
      'again',
      both('هل يمكنني المحاولة مرة أخرى؟', 'May I try again?'),
      both(
        'نعم، العب كما تشاء. يدخل السحب أول اسم تسجّله.',
        'Yes, as often as you like. Your first entry counts for the draw.',
      ),
    ),
    fact(
      'winners',
      both('متى تعلنون الفائزين؟', 'When are the winners announced?'),
      both('نعلن الفائز هنا كل خميس مساءً.', 'We announce the winner here every Thursday evening.'),
    ),
  ],
  flows: [
    flow('main', both('ابدأ التحدي', 'Start the challenge'), 'welcome', { main: true }),
    flow('play', both('العب الآن', 'Play now'), 'begin', {
      command: 'play',
      keywords: ['العب', 'تحدي', 'play', 'quiz'],
      button: both('🎯 تحدٍّ جديد', '🎯 New challenge'),
    }),
    flow('weekly', both('تحدي الأسبوع', 'The challenge of the week'), 'invite', {
      scheduleDays: ['friday'],
      scheduleTime: '20:00',
    }),
    flow('team', both('تحدث مع المنظمين', 'Talk to the organisers'), 'to_team', {
      command: 'team',
      keywords: ['المنظمين', 'موظف', 'organisers', 'agent'],
    }),
  ],
  blocks: [
    menu(
      'welcome',
      both(
        'أهلًا بك في {{bot_name}} 🧠\nخمسة أسئلة سريعة، ونقطة لكل إجابة صحيحة.',
        'Welcome to {{bot_name}} 🧠\nFive quick questions, one point for each right answer.',
      ),
      [
        ['play', both('🎯 ابدأ', '🎯 Start'), 'begin'],
        ['rules', both('📜 القواعد', '📜 Rules'), 'rules'],
        ['language', both('🌐 English', '🌐 العربية'), 'language'],
      ],
    ),
    language('language', 'welcome'),
    message(
      'rules',
      both(
        'اضغط الإجابة أو اكتبها. لا وقت محددًا، ولا خصم على الخطأ.\nالدرجة الكاملة تدخل سحب الأسبوع.',
        'Tap an answer or type it. There is no clock, and wrong answers cost nothing.\nA full score enters the weekly draw.',
      ),
      'welcome',
    ),
    menu(
      'invite',
      both(
        'مساء الخير! تحدي الأسبوع جاهز 🧠 هل تلعب؟',
        'Good evening! The challenge of the week is ready 🧠 Shall we play?',
      ),
      [
        ['yes', both('🎯 هيا', '🎯 Let us play'), 'begin'],
        ['no', both('ليس الآن', 'Not now'), 'not_now'],
      ],
    ),
    end('not_now', both('على راحتك، التحدي ينتظرك.', 'No problem, it will wait for you.')),
    set('begin', 'assign', 'score', '0', 'q1'),
    ...questions.flatMap(questionBlocks),
    when('result', [['score', 'greater_or_equal', '5']], 'perfect', 'is_good'),
    when('is_good', [['score', 'greater_or_equal', '3']], 'good', 'weak'),
    ask(
      'perfect',
      'text',
      both(
        '🏆 درجة كاملة: {{score}} من 5!\nاكتب اسمك لندخلك سحب الأسبوع.',
        '🏆 A full score: {{score}} of 5!\nWrite your name to enter the weekly draw.',
      ),
      'phone',
      { variable: 'name' },
    ),
    ask('phone', 'phone', both('وما رقم جوالك لنبلغك؟', 'And your mobile number?'), 'check_entry', {
      escape: 'to_team',
    }),
    menu(
      'check_entry',
      both(
        'نسجّلك في السحب باسم {{name}} ورقم {{phone}}؟',
        'Enter the draw as {{name}}, {{phone}}?',
      ),
      [
        ['yes', both('✅ نعم', '✅ Yes'), 'save'],
        ['change', both('✏️ تعديل', '✏️ Change'), 'perfect'],
        ['no', both('لا، شكرًا', 'No, thank you'), 'bye'],
      ],
    ),
    record(
      'save',
      'answer',
      both('مشارك جديد في السحب: {{name}}', 'A new entry for the draw: {{name}}'),
      ['name', 'phone', 'score'],
      'entered',
    ),
    end(
      'entered',
      both('سجّلناك يا {{name}}. حظًا سعيدًا! 🍀', 'You are in, {{name}}. Good luck! 🍀'),
    ),
    menu(
      'good',
      both('👏 أحسنت! درجتك {{score}} من 5.', '👏 Well done! Your score is {{score}} of 5.'),
      [
        ['again', both('🔁 مرة أخرى', '🔁 Once more'), 'begin'],
        ['done', both('يكفي اليوم', 'That is all for today'), 'bye'],
      ],
    ),
    menu(
      'weak',
      both(
        'درجتك {{score}} من 5. المحاولة القادمة أفضل!',
        'Your score is {{score}} of 5. The next try will be better!',
      ),
      [
        ['again', both('🔁 حاول مرة أخرى', '🔁 Try again'), 'begin'],
        ['done', both('يكفي اليوم', 'That is all for today'), 'bye'],
      ],
    ),
    end(
      'bye',
      both('شكرًا على اللعب! نراك الجمعة القادمة 👋', 'Thanks for playing! See you on Friday 👋'),
    ),
    handoff(
      'to_team',
      both('أحد المنظمين سيرد عليك هنا.', 'One of the organisers will answer you here.'),
      'bye',
    ),
  ],
};

export const quiz: Blueprint = {
  id: 'quiz',
  name: both('اختبار ومسابقة', 'Quiz'),
  summary: both(
    'يطرح الأسئلة ويحسب الدرجة ويشرح الإجابة ويدعو إلى تحدٍّ جديد كل أسبوع.',
    'Asks questions, counts the score, explains the answers and invites to a new challenge each week.',
  ),
  icon: '🧠',
  words:
    'quiz|trivia|test|exam|questions|score|points|competition|challenge|game|contest|multiple choice|اختبار|مسابقة|كويز|امتحان|أسئلة|درجة|نقاط|تحدي|لعبة|معلومات عامة|اختيار من متعدد'.split(
      '|',
    ),
  form,
  stories: quizStories,
};
