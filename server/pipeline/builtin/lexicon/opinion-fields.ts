import { type FieldKind, kind } from './field-kind.ts';

/** What people say in their own words: places, wishes, complaints, opinions. */
export const OPINION_FIELDS: readonly FieldKind[] = [
  kind(
    'area',
    'text',
    ['المنطقة', 'Area'],
    ['ما المنطقة المطلوبة؟', 'Which area?'],
    'area|district|neighborhood|neighbourhood|region|preferred area|المنطقة|منطقة|الحي|حي',
  ),
  kind(
    'city',
    'text',
    ['المدينة', 'City'],
    ['ما مدينتك؟', 'Which city?'],
    'city|town|governorate|المدينة|مدينته|مدينتهم|المحافظة|محافظته|البلد',
  ),
  kind(
    'allergy',
    'text',
    ['الحساسية', 'Allergies'],
    [
      'هل توجد حساسية من طعام معين؟ اكتبها، أو اكتب «لا يوجد».',
      'Any food allergy? Write it, or write "none".',
    ],
    'allergy|allergies|any allergy|any allergies|food allergy|food allergies|dietary restrictions|dietary needs|dietary requirements|حساسية|توجد حساسية|يوجد حساسية|عندك حساسية|حساسية من أكل|حساسية طعام|أي حساسية',
  ),
  kind(
    'notes',
    'text',
    ['ملاحظات', 'Notes'],
    ['هل لديك ملاحظات؟', 'Any notes for us?'],
    'notes|note|any notes|comments|comment|any comment|any comments|remarks|special requests|special request|extra notes|ملاحظات|ملاحظة|أي ملاحظات|تعليق|تعليقات|ملحوظات|ملحوظة|طلبات خاصة',
  ),
  kind(
    'message',
    'text',
    ['الرسالة', 'Message'],
    ['اكتب رسالتك من فضلك.', 'Please write your message.'],
    'message|inquiry|enquiry|their message|الرسالة|رسالته|الاستفسار|استفساره',
  ),
  kind(
    'question',
    'text',
    ['السؤال', 'Question'],
    ['اكتب سؤالك من فضلك.', 'Please write your question.'],
    'question|their question|the question|السؤال|سؤال|سؤاله',
  ),
  kind(
    'complaint',
    'text',
    ['الشكوى', 'Complaint'],
    ['اكتب شكواك بالتفصيل من فضلك.', 'Please describe your complaint.'],
    'complaint|complaint text|complaint details|the complaint|الشكوى|شكواه|نص الشكوى|تفاصيل الشكوى|موضوع الشكوى|الشكوة',
  ),
  kind(
    'problem',
    'text',
    ['المشكلة', 'Problem'],
    ['ما المشكلة؟ صفها من فضلك.', 'What is the problem? Please describe it.'],
    "problem|issue|fault|the problem|description of the problem|problem description|what is wrong|what's wrong|المشكلة|مشكلته|العطل|العيب|وصف المشكلة|وصف العطل|نوع العطل",
  ),
  kind(
    'suggestion',
    'text',
    ['الاقتراح', 'Suggestion'],
    ['ما اقتراحك لنا؟', 'What would you suggest?'],
    'suggestion|suggestions|any suggestion|any suggestions|what can we improve|what should we improve|improvements|اقتراح|اقتراحات|اقتراحاتك|الاقتراح|مقترح|مقترحات|أي اقتراحات|رأيه|رأيك|ملاحظات للتحسين',
  ),
  kind(
    'liked',
    'text',
    ['ما أعجبك', 'What you liked'],
    ['ماذا أعجبك؟', 'What did you like?'],
    'what did you like|what they liked|what did they like|what you liked|what you like most|ماذا أعجبك|ما الذي أعجبك|ايه اللي عجبك|إيش عجبك|شو عجبك|وش عجبك|أكثر شيء أعجبك',
  ),
  kind(
    'disliked',
    'text',
    ['ما لم يعجبك', 'What you did not like'],
    ['ما الذي لم يعجبك؟', 'What did you not like?'],
    "what did you dislike|what did you not like|what didn't you like|what they disliked|ما لم يعجبك|ايه اللي معجبكش|ما الذي لم يعجبك|شو ما عجبك",
  ),
  kind(
    'reason',
    'text',
    ['السبب', 'Reason'],
    ['ما السبب؟', 'What is the reason?'],
    'reason|reason for visit|reason of visit|reason for the visit|why|purpose|سبب|السبب|سبب الزيارة|الغرض|ليه|لماذا',
  ),
  kind(
    'symptoms',
    'text',
    ['الأعراض', 'Symptoms'],
    ['ما الأعراض؟', 'What are the symptoms?'],
    'symptoms|symptom|complaint symptoms|الأعراض|أعراض|بيشتكي من إيه',
  ),
];
