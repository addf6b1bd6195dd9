import { anyOf, has } from '#server/pipeline/builtin/reading/words.ts';
import type { Both } from '#server/pipeline/builtin/trades/trade.ts';
import { foldText } from '#server/shared/arabic.ts';

/** Something that customers of every business ask about. */
export interface Topic {
  readonly label: Both;
  readonly question: Both;
}

const topic = (
  label: readonly [string, string],
  question: readonly [string, string],
  words: string,
) => ({
  label: { ar: label[0], en: label[1] },
  question: { ar: question[0], en: question[1] },
  matcher: anyOf(words.split('|')),
});

const TOPICS = [
  topic(
    ['الشهادات', 'Certificates'],
    ['هل الشهادات معتمدة؟', 'Are the certificates accredited?'],
    'certificate|certificates|accredited|diploma|الشهادات|شهادة|شهادات|معتمدة',
  ),
  topic(
    ['الاسترجاع والاستبدال', 'Returns'],
    ['هل يمكن الاسترجاع أو الاستبدال؟', 'Can I return or exchange?'],
    'return policy|returns|refund|refunds|exchange|exchanges|استرجاع|استبدال|مرتجع|ارجاع|إرجاع',
  ),
  topic(
    ['الضمان', 'Warranty'],
    ['هل يوجد ضمان؟', 'Is there a warranty?'],
    'warranty|guarantee|guaranteed|ضمان',
  ),
  topic(
    ['التوصيل', 'Delivery'],
    ['هل يوجد توصيل؟', 'Do you deliver?'],
    'delivery|deliver|delivers|shipping|ship|توصيل|شحن|نوصل|التوصيل|دليفري',
  ),
  topic(
    ['الدفع', 'Payment'],
    ['كيف أدفع؟', 'How can I pay?'],
    'payment|pay|cash|installments|visa|credit card|الدفع|كاش|تقسيط|فيزا|نقدا|ندفع|فودافون كاش|انستاباي',
  ),
  topic(
    ['المواعيد', 'Opening hours'],
    ['ما مواعيد العمل؟', 'What are your opening hours?'],
    'opening hours|open|opens|closed|working hours|مواعيد العمل|نفتح|مفتوح|فاتحين|ساعات العمل|مواعيدنا|المواعيد|الدوام|مواعيد',
  ),
  topic(
    ['موقف السيارات', 'Parking'],
    ['هل يوجد موقف سيارات؟', 'Is there parking?'],
    'parking|موقف|جراج|باركينج|مواقف',
  ),
  topic(['الواي فاي', 'Wi-Fi'], ['هل يوجد واي فاي؟', 'Is there Wi-Fi?'], 'wifi|wi-fi|واي فاي'),
  topic(
    ['بدء الدورات', 'Start dates'],
    ['متى تبدأ الدورات؟', 'When do courses start?'],
    'courses start|course starts|classes start|start every|starts every|الدورات تبدأ|تبدأ الدورات|بداية الدورات|الدورات بتبدأ|الكورسات بتبدأ',
  ),
  topic(
    ['الأسعار', 'Prices'],
    ['كم السعر؟', 'How much does it cost?'],
    'price|prices|cost|costs|fee|fees|how much|السعر|الأسعار|بكام|بكم|تكلفة|المصاريف|رسوم|سعر|الرسوم|المستوى بـ',
  ),
  topic(
    ['مكان الدراسة', 'Where classes are'],
    ['أين تكون الدراسة؟', 'Where are the classes?'],
    'classes are|online and in|الدراسة أونلاين|الدراسة في|الحصص أونلاين',
  ),
  topic(
    ['العنوان', 'Location'],
    ['أين العنوان؟', 'Where are you?'],
    'address|located|location|where|street|branches|branch|we are in|we are at|نحن في|احنا في|موجودين في|العنوان|مكاننا|موقعنا|شارع|فروع|فروعنا|الفروع|عنواننا|فين|المكان',
  ),
  topic(
    ['التسجيل', 'Registration'],
    ['كيف أسجّل؟', 'How do I register?'],
    'register|registration|enrol|enroll|sign up|admission|admissions|apply|التسجيل|نسجل|تسجيل|التقديم|القبول',
  ),
  topic(
    ['الأوراق المطلوبة', 'Documents'],
    ['ما الأوراق المطلوبة؟', 'Which documents are needed?'],
    'documents|papers|passport|id card|required documents|الأوراق|المستندات|أوراق|جواز السفر',
  ),
  topic(
    ['الأعمار', 'Ages'],
    ['ما الأعمار المقبولة؟', 'Which ages do you accept?'],
    'ages|age|years old|kids from|سن|أعمار|الأعمار|العمر|السن',
  ),
  topic(
    ['الإلغاء', 'Cancellation'],
    ['هل يمكن الإلغاء؟', 'Can I cancel?'],
    'cancel|cancellation|cancelled|إلغاء|الإلغاء|نلغي',
  ),
  topic(
    ['المواصلات', 'Transport'],
    ['هل توجد مواصلات؟', 'Is there transport?'],
    'bus|buses|transport|transportation|باص|مواصلات|أتوبيس|باصات',
  ),
  topic(
    ['الزي', 'Uniform'],
    ['هل يوجد زي محدد؟', 'Is there a uniform?'],
    'uniform|dress code|الزي|اليونيفورم|ملابس',
  ),
  topic(
    ['الاستعارة', 'Borrowing'],
    ['كيف أستعير كتابًا؟', 'How do I borrow a book?'],
    'borrow|borrowing|loan|استعارة|نستعير|الاستعارة',
  ),
  topic(
    ['العضوية', 'Membership'],
    ['كيف أشترك؟', 'How do I become a member?'],
    'membership|member card|members|عضوية|العضوية|الاشتراك|اشتراك',
  ),
  topic(
    ['التأمين', 'Insurance'],
    ['هل تقبلون التأمين؟', 'Do you accept insurance?'],
    'insurance|تأمين|التأمين',
  ),
  topic(
    ['الحجز', 'Booking'],
    ['كيف أحجز؟', 'How do I book?'],
    'book|booking|reserve|reservation|appointment|الحجز|حجز|نحجز',
  ),
  topic(
    ['التواصل', 'Contact'],
    ['كيف أتواصل معكم؟', 'How can I contact you?'],
    'phone|contact|call us|hotline|whatsapp|اتصل|التواصل|الخط الساخن|واتساب|رقمنا|تليفون',
  ),
] as const;

/** The topic that a text is about: the one whose words come first in it. */
export function topicOf(text: string): Topic | undefined {
  const folded = foldText(text);
  return TOPICS.find(({ matcher }) => has(folded, matcher));
}
