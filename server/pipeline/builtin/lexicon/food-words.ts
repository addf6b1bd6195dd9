/** `english|عربي|…`: food and drink. */
export const FOOD_WORDS = `
margherita|مارجريتا|مارغريتا
pepperoni|ببروني|بيبروني
four cheese|أربع أجبان|أربعة أجبان|فور تشيز
vegetarian|خضار|نباتي
chicken ranch|تشيكن رانش
seafood|مأكولات بحرية|سي فود
pizza|بيتزا
burger|برجر
cheeseburger|تشيز برجر
chicken|دجاج|فراخ
beef|لحم بقري
meat|لحم|لحمة
fish|سمك
shrimp|جمبري|روبيان
kofta|كفتة
kebab|كباب
shawarma|شاورما
chicken shawarma|شاورما دجاج|شاورما فراخ
meat shawarma|شاورما لحم|شاورما لحمة
falafel|فلافل|طعمية
foul|فول
koshary|كشري
liver|كبدة
sausage|سجق
hawawshi|حواوشي
feteer|فطير
mandi|مندي
kabsa|كبسة
biryani|برياني
mansaf|منسف
hummus|حمص
tabbouleh|تبولة
fattoush|فتوش
salad|سلطة
soup|شوربة
rice|أرز|رز
pasta|مكرونة|باستا
lasagna|لازانيا
fries|بطاطس|بطاطا
french fries|بطاطس مقلية
sandwich|ساندوتش|سندوتش
grilled chicken|دجاج مشوي|فراخ مشوية
fried chicken|دجاج مقلي
steak|ستيك
eggs|بيض
cheese|جبنة|جبن
bread|خبز|عيش
croissant|كرواسون
cake|كيك|كيكة|تورتة
chocolate cake|كيكة شوكولاتة|كيك شوكولاتة|تورتة شوكولاتة
birthday cake|تورتة عيد ميلاد|كيكة عيد ميلاد
cheesecake|تشيز كيك
cookies|كوكيز
cupcake|كب كيك
cupcakes|كب كيك
donut|دونات
brownies|براونيز
pie|فطيرة
baklava|بقلاوة
kunafa|كنافة
basbousa|بسبوسة
qatayef|قطايف
kahk|كحك
dates|تمر
dessert|حلو|حلويات
ice cream|آيس كريم|بوظة
juice|عصير
orange juice|عصير برتقال
mango juice|عصير مانجو
lemonade|ليمون|عصير ليمون
water|مياه|ماء|مية
cola|كولا
pepsi|بيبسي
soda|مشروب غازي
coffee|قهوة
turkish coffee|قهوة تركي
espresso|إسبريسو
cappuccino|كابتشينو
latte|لاتيه
americano|أمريكانو
mocha|موكا
tea|شاي
mint tea|شاي بالنعناع
green tea|شاي أخضر
hot chocolate|هوت شوكليت|شوكولاتة ساخنة
milk|لبن|حليب
honey|عسل
olive oil|زيت زيتون
ghee|سمن
nuts|مكسرات
chocolate|شوكولاتة
vanilla|فانيليا
strawberry|فراولة
small|صغير
medium|وسط|متوسط
large|كبير
extra large|كبير جدا
family|عائلي
meal|وجبة
family meal|وجبة عائلية
box|علبة|بوكس
piece|قطعة
kilo|كيلو
half kilo|نصف كيلو|نص كيلو
dozen|دستة
`;
