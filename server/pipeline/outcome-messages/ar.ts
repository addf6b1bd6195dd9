import type { OutcomeCode } from './outcome-codes.ts';

const BUSY = 'لم يُجب مزوّد الذكاء الاصطناعي في الوقت المناسب. لم يُخصم شيء. حاول مرة أخرى بعد دقيقة.';
const SPOILED =
  'جاءت إجابة الذكاء الاصطناعي بشكل لا يمكن استخدامه. لم يُخصم شيء. حاول مرة أخرى أو صف البوت بكلمات أبسط.';
const OUR_SIDE = 'حدث خطأ من جهتنا. لم يُخصم شيء. حاول مرة أخرى.';
const OPERATOR = 'حسابنا لدى مزوّد الذكاء الاصطناعي يحتاج إلى مراجعة. لم يُخصم شيء. حاول لاحقًا.';

/** What the owner reads when a run gives no bot. Each sentence says that nothing was charged. */
export const outcomeMessagesAr: Record<OutcomeCode, string> = {
  needs_input:
    'نحتاج إلى بعض الإجابات قبل بناء البوت. لم يُخصم شيء. أجب عن الأسئلة ثم ابدأ من جديد.',
  'refused/not_a_bot':
    'هذا النص لا يصف بوتًا. لم يُخصم شيء. اكتب لنا ما الذي تريد أن يفعله عملاؤك في البوت.',
  'refused/abusive': 'لا نبني بوتات قد تخدع الناس أو تضرّهم. لم يُخصم شيء.',
  'refused/nonsense': 'لم نفهم الوصف. لم يُخصم شيء. صف البوت في جملة أو جملتين.',
  'pipeline/not-proven':
    'لم يجتز البوت كل اختباراتنا، لذلك لا نسلّمه. لم يُخصم شيء. الأسباب مذكورة؛ حاول مرة أخرى أو صفه بطريقة أخرى.',
  'pipeline/proof-of-other-spec': OUR_SIDE,
  'pipeline/spec-not-storable': OUR_SIDE,
  'run/expired': 'استغرق البناء وقتًا طويلًا فأوقفناه. لم يُخصم شيء. حاول مرة أخرى.',
  'ai/not-configured': 'لم يعد هناك مزوّد ذكاء اصطناعي مضبوط. لم يُخصم شيء. حاول لاحقًا.',
  'internal/unexpected': OUR_SIDE,
  'model/rate-limited': BUSY,
  'model/server': BUSY,
  'model/timeout': BUSY,
  'model/network': BUSY,
  'model/quota': OPERATOR,
  'model/auth': OPERATOR,
  'model/bad-request': OPERATOR,
  'model/context-too-long': 'الوصف أطول مما يستوعبه الذكاء الاصطناعي. لم يُخصم شيء. اختصره من فضلك.',
  'model/refused': 'رفض مزوّد الذكاء الاصطناعي هذا الوصف. لم يُخصم شيء. صف البوت بكلمات أخرى.',
  'model/too-many-calls': SPOILED,
  'model/cut-off': 'البوت أكبر من أن يُبنى دفعة واحدة. لم يُخصم شيء. صف بوتًا أصغر في البداية.',
  'model/empty': SPOILED,
  'model/not-json': SPOILED,
  'model/wrong-schema': SPOILED,
  'model/wrong-language': SPOILED,
};
