import type { Both } from '#server/pipeline/builtin/trades/trade.ts';

/** The two texts of a pair. */
export const both = (ar: string, en: string): Both => ({ ar, en });

/** Texts one below the other. */
export function lines(...texts: readonly (Both | null)[]): Both {
  const present = texts.filter((text) => text !== null);
  return { ar: present.map(({ ar }) => ar).join('\n'), en: present.map(({ en }) => en).join('\n') };
}

/** What the bots say that is the same for every trade. */
export const PHRASES = {
  howCanWeHelp: both('كيف يمكننا مساعدتك؟', 'How can we help you?'),
  whatToKnow: both('ماذا تريد أن تعرف؟', 'What would you like to know?'),
  checkOrder: both('راجع طلبك من فضلك:', 'Please check your order:'),
  checkBooking: both('راجع بيانات الحجز من فضلك:', 'Please check your booking:'),
  confirm: both('✅ تأكيد', '✅ Confirm'),
  change: both('✏️ تعديل', '✏️ Change'),
  cancel: both('إلغاء', 'Cancel'),
  orderCancelled: both(
    'أُلغي الطلب. يمكنك أن تبدأ من جديد في أي وقت.',
    'Your order was cancelled. You can start again at any time.',
  ),
  bookingCancelled: both(
    'أُلغي الحجز. يمكنك أن تبدأ من جديد في أي وقت.',
    'Your booking was cancelled. You can start again at any time.',
  ),
  orderDone: both(
    'شكرًا لك! وصلنا طلبك وسنتواصل معك قريبًا.',
    'Thank you! We have received your order and will be in touch shortly.',
  ),
  bookingDone: both(
    'شكرًا لك! سجّلنا حجزك، ونتطلع إلى رؤيتك.',
    'Thank you! Your booking is saved. We look forward to seeing you.',
  ),
  formDone: both(
    'شكرًا لك! وصلتنا بياناتك وسنتواصل معك قريبًا.',
    'Thank you! We have received your details and will be in touch soon.',
  ),
  surveyDone: both(
    'شكرًا جزيلًا على وقتك ورأيك!',
    'Thank you very much for your time and your opinion!',
  ),
  attendingDone: both(
    'يسعدنا حضورك! سجّلنا ردك، ونراك قريبًا.',
    'We are so happy you are coming! Your answer is saved. See you soon.',
  ),
  absentDone: both('شكرًا لردك. سنفتقدك!', 'Thank you for telling us. We will miss you!'),
  complaintDone: both(
    'شكرًا لك. سجّلنا رسالتك وسنتابعها معك في أقرب وقت.',
    'Thank you. We have noted your message and will follow up as soon as we can.',
  ),
  orderReceived: both('شكرًا لك! وصلنا طلبك.', 'Thank you! We have received your order.'),
  bookingSaved: both('شكرًا لك! سجّلنا حجزك.', 'Thank you! Your booking is saved.'),
  formReceived: both('شكرًا لك! وصلتنا بياناتك.', 'Thank you! We have received your details.'),
  complaintReceived: both('شكرًا لك. سجّلنا رسالتك.', 'Thank you. We have noted your message.'),
  surveyReceived: both('شكرًا جزيلًا!', 'Thank you very much!'),
  otherQuestion: both('💬 سؤال آخر', '💬 Another question'),
  noAnswerYet: both(
    'ليس لدي جواب عن هذا بعد، وسيرد عليك فريقنا.',
    'I do not have an answer to that yet. Our team will get back to you.',
  ),
  questionSaved: both(
    'شكرًا! وصل سؤالك وسنرد عليك قريبًا.',
    'Thank you! We have your question and will answer soon.',
  ),
  handoff: both(
    'لحظة من فضلك، سيرد عليك أحد أفراد فريقنا هنا.',
    'One moment, please. A member of our team will answer you here.',
  ),
  afterHandoff: both('شكرًا لتواصلك معنا.', 'Thank you for talking to us.'),
  chooseLanguage: both('اختر لغتك:', 'Please choose your language:'),
  fewQuestions: both('سنسألك بضعة أسئلة قصيرة.', 'We have a few short questions for you.'),
  tryAgain: both('🔁 حاول مرة أخرى', '🔁 Try again'),
  finish: both('إنهاء', 'Finish'),
  goodbye: both('شكرًا لك. إلى اللقاء!', 'Thank you. Goodbye!'),
} as const;

/** Labels of the main menu. */
export const MENU_LABELS = {
  order: both('🛒 اطلب الآن', '🛒 Order now'),
  booking: both('📅 احجز الآن', '📅 Book now'),
  attendance: both('✉️ تأكيد الحضور', '✉️ Confirm attendance'),
  form: both('📝 سجّل بياناتك', '📝 Leave your details'),
  complaint: both('📝 قدّم شكوى', '📝 Make a complaint'),
  registration: both('📝 سجّل الآن', '📝 Register now'),
  survey: both('⭐ قيّمنا', '⭐ Rate us'),
  quiz: both('🧠 ابدأ الاختبار', '🧠 Start the quiz'),
  prices: both('💰 الأسعار', '💰 Prices'),
  faq: both('❓ أسئلة شائعة', '❓ Questions'),
  info: both('🕒 المواعيد', '🕒 Opening hours'),
  handoff: both('👤 تحدث مع موظف', '👤 Talk to a person'),
  language: both('🌐 English', '🌐 العربية'),
} as const;
