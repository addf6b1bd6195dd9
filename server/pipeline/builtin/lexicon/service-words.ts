/** `english|عربي|…`: services, goods, times, people. */
export const SERVICE_WORDS = `
cleaning|تنظيف
filling|حشو
whitening|تبييض
teeth whitening|تبييض الأسنان
teeth cleaning|تنظيف الأسنان
extraction|خلع
tooth extraction|خلع ضرس|خلع سن
braces|تقويم
root canal|علاج عصب|حشو عصب
implant|زراعة
crown|تركيبة|طربوش
check-up|كشف|فحص
checkup|كشف
consultation|استشارة|كشف
follow-up|متابعة|إعادة
examination|كشف
x-ray|أشعة
blood test|تحليل دم
vaccination|تطعيم
laser|ليزر
massage|مساج|تدليك
physiotherapy|علاج طبيعي
haircut|قص شعر|قصة شعر|حلاقة شعر|حلاقة
hair cut|قص شعر
beard|دقن|لحية|ذقن
beard trim|تهذيب اللحية|حلاقة دقن|حلاقة ذقن|تهذيب الذقن
shave|حلاقة ذقن
hair and beard|شعر ودقن
kids haircut|قص شعر أطفال|حلاقة أطفال
hair dye|صبغة شعر|صبغة
hair color|صبغة شعر
hair wash|غسيل شعر
blow dry|سشوار|استشوار
styling|تصفيف
hair styling|تصفيف شعر
keratin|كيراتين
protein|بروتين
facial|تنظيف بشرة|عناية بالبشرة
skin cleaning|تنظيف بشرة
manicure|مانيكير
pedicure|باديكير
nails|أظافر
makeup|مكياج|ميك أب
bridal makeup|مكياج عروسة
waxing|واكس|إزالة شعر
eyebrows|حواجب
henna|حنة
monthly|شهري|شهريا|اشتراك شهري
month|شهر
quarterly|ربع سنوي|ثلاث شهور|ثلاثة أشهر|تلات شهور|3 شهور
three months|ثلاث شهور|ثلاثة أشهر
3 months|٣ شهور
six months|ستة أشهر|ست شهور|6 شهور
half-yearly|نصف سنوي|نص سنوي
half yearly|نصف سنوي
yearly|سنوي|سنويا|اشتراك سنوي
annual|سنوي
year|سنة
weekly|أسبوعي
week|أسبوع
daily|يومي
day|يوم
day pass|دخول يومي
hour|ساعة
half hour|نصف ساعة|نص ساعة
session|جلسة|حصة
single session|جلسة واحدة|حصة واحدة
private session|حصة خاصة|جلسة خاصة
group session|حصة جماعية
trial session|حصة تجريبية
trial|تجريبي
membership|عضوية|اشتراك
subscription|اشتراك
course|دورة|كورس
level|مستوى
private lesson|درس خصوصي
lesson|درس
workshop|ورشة
yoga|يوجا
swimming|سباحة
karate|كاراتيه
football|كرة القدم|كورة
gymnastics|جمباز
ballet|باليه
boxing|ملاكمة
zumba|زومبا
pilates|بيلاتس
personal training|تدريب شخصي
arabic|عربي|لغة عربية
english|إنجليزي|لغة إنجليزية
french|فرنساوي|فرنسي|لغة فرنسية
german|ألماني
maths|رياضيات|حساب
math|رياضيات
physics|فيزياء
chemistry|كيمياء
biology|أحياء
science|علوم
history|تاريخ
quran|قرآن
tajweed|تجويد
memorization|تحفيظ|حفظ
programming|برمجة
exterior wash|غسيل خارجي
outside wash|غسيل خارجي
interior cleaning|تنظيف داخلي
interior wash|غسيل داخلي
full wash|غسيل كامل
car wash|غسيل سيارة|غسيل عربية
wash|غسيل
polish|تلميع|بوليش
polishing|تلميع
waxing car|تشميع
oil change|تغيير زيت|غيار زيت
tires|إطارات|كاوتش
battery|بطارية
brakes|فرامل
inspection|فحص
screen|شاشة
screen replacement|تغيير شاشة|تغيير الشاشة
battery replacement|تغيير بطارية|تغيير البطارية
charger|شاحن
charging port|سوكت شحن|مدخل الشحن
software|سوفت وير
camera|كاميرا
phone|هاتف|موبايل
cover|جراب|كفر
headphones|سماعات|سماعة
cable|كابل
laptop|لابتوب
shirt|قميص
t-shirt|تيشيرت|تي شيرت
trousers|بنطلون
pants|بنطلون
jeans|جينز
dress|فستان
evening dress|فستان سهرة
wedding dress|فستان زفاف
suit|بدلة
jacket|جاكيت
abaya|عباية
hijab|حجاب|طرحة
shoes|حذاء|جزمة|أحذية
sneakers|حذاء رياضي|كوتشي
sandals|صندل
bag|حقيبة|شنطة
handbag|حقيبة يد
wallet|محفظة
watch|ساعة يد
ring|خاتم
necklace|سلسلة|عقد
earrings|حلق|أقراط
bracelet|أسورة|إسوارة
perfume|عطر|برفان
oud|عود
musk|مسك
amber|عنبر
rose|ورد
roses|ورد
bouquet|باقة|بوكيه
flowers|زهور
tulips|توليب
gift|هدية
gift box|صندوق هدايا|بوكس هدايا
candle|شمعة
soap|صابون
shampoo|شامبو
cream|كريم
book|كتاب
notebook|دفتر|كشكول
pen|قلم
toy|لعبة
single room|غرفة مفردة|غرفة فردية
double room|غرفة مزدوجة
triple room|غرفة ثلاثية
room|غرفة
suite|جناح
single|فردي|مفرد
double|مزدوج
chalet|شاليه
apartment|شقة
villa|فيلا
studio|استوديو
office|مكتب
land|أرض
shop|محل
buying|شراء
buy|شراء
renting|إيجار
rent|إيجار|تأجير
selling|بيع
sell|بيع
sale|بيع
photo session|جلسة تصوير
photoshoot|جلسة تصوير
wedding photography|تصوير أفراح|تصوير زفاف
wedding|فرح|زفاف
birthday|عيد ميلاد
engagement|خطوبة
graduation|تخرج
product photography|تصوير منتجات
product photos|تصوير منتجات
video|فيديو
album|ألبوم
new|جديد
used|مستعمل
repair|إصلاح|تصليح
maintenance|صيانة
installation|تركيب
delivery|توصيل
pickup|استلام
cash|نقدا|كاش
card|بطاقة|فيزا
visa|فيزا
house cleaning|تنظيف منازل
deep cleaning|تنظيف عميق
sofa cleaning|تنظيف كنب
carpet cleaning|تنظيف سجاد
ironing|كي|مكواة
dry clean|تنظيف جاف|دراي كلين
dry cleaning|تنظيف جاف
shirt ironing|كي قميص
plumbing|سباكة
electricity|كهرباء
painting|دهان|نقاشة
carpentry|نجارة
air conditioning|تكييف
men|رجال|رجالي
women|نساء|حريمي|سيدات
kids|أطفال
children|أطفال
adults|كبار
adult|بالغ
child|طفل
baby|رضيع
boys|أولاد
girls|بنات
student|طالب
teacher|معلم
morning|صباحي|صباح
evening|مسائي|مساء
full day|يوم كامل
half day|نصف يوم|نص يوم
full time|دوام كامل
part time|دوام جزئي
online|أونلاين
offline|حضوري
in person|حضوري
at home|في البيت|في المنزل
home visit|زيارة منزلية
regular|عادي
normal|عادي
vip|مميز
standard|عادي
premium|مميز
basic|أساسي
silver|فضي
gold|ذهبي
platinum|بلاتيني
red|أحمر
blue|أزرق
green|أخضر
black|أسود
white|أبيض
yellow|أصفر
pink|وردي
excellent|ممتاز
good|جيد
average|متوسط
bad|سيئ
very good|جيد جدا
poor|ضعيف
male|ذكر
female|أنثى
yes|نعم
no|لا
maybe|ربما
beginner|مبتدئ
intermediate|متوسط
advanced|متقدم
prices|الأسعار
hours|المواعيد
location|الموقع
address|العنوان
shipping|الشحن
payment|الدفع
returns|الاسترجاع
warranty|الضمان
courses|الدورات
certificates|الشهادات
parking|موقف السيارات
registration|التسجيل
fees|المصاريف
transport|المواصلات
uniform|الزي المدرسي
service|الخدمة
the service|الخدمة
the food|الطعام
food|الطعام
staff|الموظفين
the staff|الموظفين
cleanliness|النظافة
the place|المكان
speed|السرعة
complaint|شكوى
suggestion|اقتراح
inquiry|استفسار
thanks|شكر
education|تعليم
health|صحة
environment|بيئة
`;
