import type { Both, Trade } from './trade.ts';

const both = (ar: string, en: string): Both => ({ ar, en });

const CUSTOMER = both('العميل', 'customer');
const APPOINTMENT = both('الموعد', 'appointment');
const RESERVATION = both('الحجز', 'booking');
const SERVICES = both('الخدمات', 'Services');
const PRODUCTS = both('المنتجات', 'Products');
const PRICES = both('الأسعار', 'Prices');
const CHOOSE_SERVICE = both('أي خدمة تحب أن تحجز؟', 'Which service would you like to book?');
const CHOOSE_PRODUCT = both('ماذا تحب أن تطلب؟', 'What would you like to order?');
const CONTACT_FIELDS = ['name', 'phone', 'notes'];

const SERVICE_TRADE = {
  customer: CUSTOMER,
  listTitle: SERVICES,
  chooseItem: CHOOSE_SERVICE,
  booking: APPOINTMENT,
  pricedNeed: 'booking',
  usualNeed: 'booking',
  formFields: CONTACT_FIELDS,
} as const;

const SHOP_TRADE = {
  customer: CUSTOMER,
  listTitle: PRODUCTS,
  chooseItem: CHOOSE_PRODUCT,
  booking: RESERVATION,
  pricedNeed: 'order',
  usualNeed: 'order',
  formFields: CONTACT_FIELDS,
} as const;

const FOOD_TRADE = {
  ...SHOP_TRADE,
  customer: both('الضيف', 'guest'),
  listTitle: both('قائمة الطعام', 'Menu'),
  booking: both('حجز الطاولة', 'table booking'),
} as const;

const LEARNING_TRADE = {
  customer: both('الطالب', 'student'),
  listTitle: PRICES,
  chooseItem: both('ماذا تحب أن تختار؟', 'What would you like to choose?'),
  booking: both('الحصة', 'lesson'),
  pricedNeed: 'prices',
  usualNeed: null,
  formFields: ['name', 'phone', 'age'],
} as const;

/** The trades that the engine knows. The first one whose words stand in a description wins. */
export const TRADES: readonly Trade[] = [
  {
    ...FOOD_TRADE,
    id: 'restaurant',
    business: both('المطعم', 'The restaurant'),
    words:
      'restaurant|pizzeria|pizza|burger|koshary|koshari|grill|kebab|shawarma|falafel|sushi|diner|food truck|seafood|kitchen|home cooking|catering|مطعم|مطاعم|بيتزا|بيتزريا|كشري|مشويات|شاورما|فلافل|برجر|سوشي|أكلات|اكل بيتي|مأكولات|حاتي|كبابجي|مندي|فطائر|فطاطري|بوفيه|مطبخ'.split(
        '|',
      ),
  },
  {
    ...FOOD_TRADE,
    id: 'cafe',
    business: both('المقهى', 'The café'),
    listTitle: both('القائمة', 'Menu'),
    words:
      'cafe|café|coffee shop|coffee|coffeehouse|tea house|juice bar|juice shop|juices|كافيه|مقهى|قهوة|كوفي شوب|كوفي|عصائر|محل عصير'.split(
        '|',
      ),
  },
  {
    ...SHOP_TRADE,
    id: 'bakery',
    business: both('المخبز', 'The bakery'),
    words:
      'bakery|bakes|cakes|cake shop|pastry|patisserie|sweets|desserts|cupcakes|مخبز|مخبوزات|حلواني|حلويات|تورت|كيك|جاتوه|فرن|معجنات'.split(
        '|',
      ),
  },
  {
    ...SERVICE_TRADE,
    id: 'clinic',
    business: both('العيادة', 'The clinic'),
    customer: both('المريض', 'patient'),
    words:
      'clinic|clinics|dental|dentist|dentists|doctor|physician|hospital|medical center|medical centre|physiotherapy|dermatology|dermatologist|pediatrician|optician|eye clinic|psychologist|therapist|nutritionist|lab|laboratory|عيادة|عيادات|أسنان|طبيب|دكتور|دكتورة|مستشفى|مركز طبي|علاج طبيعي|جلدية|تحاليل|معمل|أخصائي|تغذية|نفسي'.split(
        '|',
      ),
  },
  {
    ...SERVICE_TRADE,
    id: 'vet',
    business: both('العيادة البيطرية', 'The vet clinic'),
    words:
      'vet|veterinary|pet clinic|pets|pet grooming|pet shop|بيطري|بيطرية|حيوانات أليفة|قطط|كلاب'.split(
        '|',
      ),
  },
  {
    ...SERVICE_TRADE,
    id: 'salon',
    business: both('الصالون', 'The salon'),
    words:
      'salon|barber|barbershop|barber shop|hairdresser|haircut|haircuts|beauty|spa|nails|nail salon|makeup artist|massage|صالون|حلاق|حلاقة|كوافير|كوافيرة|تجميل|سبا|قص شعر|مساج|مكياج|بيوتي|أظافر|حمام مغربي'.split(
        '|',
      ),
  },
  {
    ...SERVICE_TRADE,
    id: 'car_service',
    business: both('مركز السيارات', 'The car centre'),
    words:
      'car wash|carwash|garage|mechanic|car service|car repair|auto repair|car rental|rent a car|detailing|غسيل سيارات|مغسلة سيارات|مغسلة|غسيل عربيات|ورشة|ميكانيكي|صيانة سيارات|تأجير سيارات|سيارات'.split(
        '|',
      ),
  },
  {
    ...SERVICE_TRADE,
    id: 'home_service',
    business: both('الشركة', 'The company'),
    bookingFields: ['address'],
    words:
      'plumber|plumbing|electrician|house cleaning|home cleaning|cleaning company|cleaning services|air conditioning|handyman|pest control|movers|moving company|laundry|dry cleaning|gardening|سباك|سباكة|كهربائي|تنظيف منازل|شركة تنظيف|شركة نظافة|تكييف|نقل عفش|مكافحة حشرات|مغسلة ملابس|دراي كلين|نجار|صيانة منازل'.split(
        '|',
      ),
  },
  {
    ...SERVICE_TRADE,
    id: 'repair',
    business: both('مركز الصيانة', 'The repair shop'),
    pricedNeed: 'booking',
    bookingFields: ['support.problem'],
    words:
      'mobile repair|phone repair|repair shop|repairs|laptop repair|computer repair|maintenance|صيانة موبايلات|صيانة جوالات|تصليح|صيانة|إصلاح'.split(
        '|',
      ),
  },
  {
    ...SERVICE_TRADE,
    id: 'photographer',
    business: both('الاستوديو', 'The studio'),
    booking: both('جلسة التصوير', 'photo session'),
    words:
      'photographer|photography|photo studio|photo sessions|videographer|مصور|مصورة|تصوير|استوديو تصوير|فوتوغرافر'.split(
        '|',
      ),
  },
  {
    ...SERVICE_TRADE,
    id: 'hotel',
    business: both('الفندق', 'The hotel'),
    customer: both('النزيل', 'guest'),
    booking: RESERVATION,
    listTitle: both('الغرف', 'Rooms'),
    chooseItem: both('أي غرفة تفضّل؟', 'Which room would you like?'),
    words:
      'hotel|hotels|hostel|guest house|guesthouse|resort|chalet|chalets|airbnb|camp|apartments for rent|فندق|فنادق|شاليه|شاليهات|منتجع|نزل|بيت ضيافة|مخيم|استراحة'.split(
        '|',
      ),
  },
  {
    ...LEARNING_TRADE,
    id: 'gym',
    business: both('الجيم', 'The gym'),
    customer: both('المشترك', 'member'),
    booking: both('الحصة', 'session'),
    formFields: ['name', 'phone'],
    words:
      'gym|fitness|crossfit|yoga|pilates|sports club|swimming|karate|sports academy|football academy|padel|personal trainer|جيم|صالة رياضية|نادي|لياقة|كروس فيت|يوجا|سباحة|كاراتيه|أكاديمية رياضية|بادل|ملعب|ملاعب|مدرب'.split(
        '|',
      ),
  },
  {
    ...LEARNING_TRADE,
    id: 'nursery',
    business: both('الحضانة', 'The nursery'),
    customer: both('ولي الأمر', 'parent'),
    usualNeed: 'form',
    formFields: [
      'school.student',
      'school.birth_date',
      'school.guardian_name',
      'school.relation',
      'phone',
    ],
    words: 'nursery|kindergarten|daycare|day care|preschool|حضانة|روضة|حضانه'.split('|'),
  },
  {
    ...LEARNING_TRADE,
    id: 'school',
    business: both('المدرسة', 'The school'),
    words:
      'school|schools|language school|academy|university|college|institute|course|courses|training center|training centre|tutor|tutoring|tutors|lessons|teacher|quran|mosque|driving school|مدرسة|مدارس|أكاديمية|جامعة|كلية|معهد|كورس|كورسات|دورات|دورة|مركز تدريب|دروس|درس|مدرس|معلم|تحفيظ|قرآن|مسجد|سنتر'.split(
        '|',
      ),
  },
  {
    ...SHOP_TRADE,
    id: 'pharmacy',
    business: both('الصيدلية', 'The pharmacy'),
    words: 'pharmacy|drugstore|صيدلية|صيدليات'.split('|'),
  },
  {
    ...SERVICE_TRADE,
    id: 'real_estate',
    business: both('المكتب العقاري', 'The property office'),
    usualNeed: 'form',
    pricedNeed: 'prices',
    formFields: ['lead.goal', 'lead.property', 'area', 'budget', 'name', 'phone'],
    words:
      'real estate|real-estate|realtor|property|properties|apartments|housing|عقارات|عقار|عقاري|شقق|مكتب عقارات'.split(
        '|',
      ),
  },
  {
    ...SERVICE_TRADE,
    id: 'office',
    business: both('المكتب', 'The office'),
    pricedNeed: 'booking',
    words:
      'law office|law firm|lawyer|lawyers|legal|accountant|accounting|consultant|consulting|travel agency|travel|tourism|tours|insurance|marketing agency|agency|bank|مكتب محاماة|محامي|محاماة|محاسب|محاسبة|استشارات|شركة سياحة|سياحة|رحلات|تأمين|وكالة تسويق|شركة تسويق|بنك|عمرة|حج'.split(
        '|',
      ),
  },
  {
    ...SHOP_TRADE,
    id: 'shop',
    business: both('المتجر', 'The shop'),
    words:
      'shop|store|boutique|market|supermarket|grocery|flower|flowers|florist|perfume|perfumes|clothes|clothing|fashion|shoes|bags|jewelry|jewellery|accessories|electronics|furniture|books|bookstore|bookshop|gifts|toys|cosmetics|handmade|crafts|honey|dates|spices|abayas|butcher|catalog|catalogue|sell|selling|online store|mobile shop|متجر|محل|محلات|بوتيك|سوبر ماركت|سوبرماركت|بقالة|ورد|زهور|عطور|ملابس|أزياء|أحذية|شنط|مجوهرات|إكسسوارات|إلكترونيات|أثاث|مكتبة|كتب|هدايا|ألعاب|مستحضرات تجميل|هاند ميد|عسل|تمور|توابل|عبايات|جزار|جزارة|خضار|فواكه|كتالوج|بيع|بضاعة|دكان|تمر'.split(
        '|',
      ),
  },
  {
    ...SERVICE_TRADE,
    id: 'library',
    business: both('المكتبة', 'The library'),
    customer: both('القارئ', 'reader'),
    usualNeed: null,
    words: 'library|museum|public library|متحف|مكتبة عامة'.split('|'),
  },
  {
    ...SERVICE_TRADE,
    id: 'charity',
    business: both('الجمعية', 'The charity'),
    customer: both('المتطوع', 'volunteer'),
    usualNeed: 'form',
    pricedNeed: 'prices',
    formFields: ['name', 'phone', 'availability'],
    words:
      'charity|ngo|foundation|association|volunteer|volunteers|volunteering|donation|donations|blood donation|جمعية|جمعية خيرية|مؤسسة خيرية|تطوع|متطوعين|تبرع|تبرعات|خيرية|متطوع|تبرع بالدم'.split(
        '|',
      ),
  },
  {
    ...SERVICE_TRADE,
    id: 'event',
    business: both('المناسبة', 'The event'),
    customer: both('الضيف', 'guest'),
    usualNeed: 'attendance',
    pricedNeed: 'prices',
    formFields: ['attending', 'guests'],
    words:
      'wedding|event|conference|party|birthday party|graduation party|meetup|seminar|ceremony|engagement|anniversary|webinar|فرح|زفاف|عرس|حفل|حفلة|مؤتمر|مناسبة|خطوبة|عيد ميلاد|ندوة|ملتقى|عزومة|تخرج|كتب كتاب|ملكة|زواج'.split(
        '|',
      ),
  },
];

/** For what is no trade at all: a personal or an unusual bot. */
export const GENERAL: Trade = {
  ...SERVICE_TRADE,
  id: 'general',
  words: [],
  business: both('البوت', 'The bot'),
  listTitle: PRICES,
  pricedNeed: 'prices',
  usualNeed: null,
};
