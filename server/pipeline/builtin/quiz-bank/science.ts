/** `question|السؤال|right=الصحيح|wrong=خطأ|…` */
export const PLANETS = `
Which planet is closest to the Sun?|ما أقرب كوكب إلى الشمس؟|Mercury=عطارد|Venus=الزهرة|Mars=المريخ|Earth=الأرض
Which planet is the largest?|ما أكبر كوكب؟|Jupiter=المشتري|Saturn=زحل|Earth=الأرض|Neptune=نبتون
Which planet is called the Red Planet?|أي كوكب يسمى الكوكب الأحمر؟|Mars=المريخ|Venus=الزهرة|Jupiter=المشتري|Mercury=عطارد
Which planet is famous for its rings?|أي كوكب يشتهر بحلقاته؟|Saturn=زحل|Mars=المريخ|Earth=الأرض|Venus=الزهرة
How many planets are in the solar system?|كم عدد كواكب المجموعة الشمسية؟|8|7|9|10
Which planet is the hottest?|ما أشد الكواكب حرارة؟|Venus=الزهرة|Mercury=عطارد|Mars=المريخ|Jupiter=المشتري
Which planet is the farthest from the Sun?|ما أبعد كوكب عن الشمس؟|Neptune=نبتون|Uranus=أورانوس|Saturn=زحل|Jupiter=المشتري
On which planet do we live?|على أي كوكب نعيش؟|Earth=الأرض|Mars=المريخ|Venus=الزهرة|Saturn=زحل
How many moons does the Earth have?|كم قمرًا للأرض؟|1|2|3|4
Which planet is the smallest?|ما أصغر كوكب؟|Mercury=عطارد|Mars=المريخ|Venus=الزهرة|Earth=الأرض
`;
export const SCIENCE = `
What is the chemical formula of water?|ما الصيغة الكيميائية للماء؟|H2O|CO2|O2|NaCl
Which organ pumps the blood?|أي عضو يضخ الدم؟|The heart=القلب|The lung=الرئة|The liver=الكبد|The kidney=الكلية
What do plants take from the air to make food?|ماذا يأخذ النبات من الهواء ليصنع غذاءه؟|Carbon dioxide=ثاني أكسيد الكربون|Oxygen=الأكسجين|Nitrogen=النيتروجين|Helium=الهيليوم
At how many degrees Celsius does water boil?|عند كم درجة مئوية يغلي الماء؟|100|50|80|120
What is the largest organ of the human body?|ما أكبر عضو في جسم الإنسان؟|The skin=الجلد|The heart=القلب|The brain=المخ|The liver=الكبد
Which gas do we need to breathe?|أي غاز نحتاجه للتنفس؟|Oxygen=الأكسجين|Nitrogen=النيتروجين|Hydrogen=الهيدروجين|Helium=الهيليوم
What force pulls things to the ground?|ما القوة التي تجذب الأشياء إلى الأرض؟|Gravity=الجاذبية|Friction=الاحتكاك|Magnetism=المغناطيسية|Electricity=الكهرباء
How many bones does an adult have?|كم عظمة في جسم الإنسان البالغ؟|206|150|300|98
Which is faster?|أيهما أسرع؟|Light=الضوء|Sound=الصوت|Wind=الرياح|A plane=الطائرة
What is ice made of?|مم يتكون الثلج؟|Water=الماء|Salt=الملح|Sand=الرمل|Air=الهواء
`;
export const MATHS = `
What is 7 × 8?|كم يساوي 7 × 8؟|56|54|64|48
What is 12 + 15?|كم يساوي 12 + 15؟|27|25|28|37
What is 81 ÷ 9?|كم يساوي 81 ÷ 9؟|9|8|7|6
What is half of 50?|ما نصف العدد 50؟|25|20|30|15
How many sides does a triangle have?|كم ضلعًا للمثلث؟|3|4|5|6
What is 100 − 37?|كم يساوي 100 − 37؟|63|73|67|53
What is the square root of 49?|ما الجذر التربيعي للعدد 49؟|7|6|8|9
What is 10% of 200?|ما 10% من 200؟|20|10|2|40
How many degrees are in a right angle?|كم درجة في الزاوية القائمة؟|90|45|180|60
What is 6 × 9?|كم يساوي 6 × 9؟|54|56|45|63
`;
export const COMPUTERS = `
What does CPU do?|ماذا يفعل المعالج (CPU)؟|Runs instructions=ينفذ التعليمات|Stores files=يخزن الملفات|Prints=يطبع|Shows pictures=يعرض الصور
Which one is an input device?|أي مما يلي وحدة إدخال؟|Keyboard=لوحة المفاتيح|Screen=الشاشة|Printer=الطابعة|Speaker=السماعة
How many bits are in a byte?|كم بتًا في البايت؟|8|4|16|10
Which one is a programming language?|أي مما يلي لغة برمجة؟|Python|Windows|Chrome|Excel
What opens web pages?|ما الذي يفتح صفحات الويب؟|A browser=المتصفح|A printer=الطابعة|A keyboard=لوحة المفاتيح|A cable=الكابل
What should a good password be?|كيف تكون كلمة المرور الجيدة؟|Long and unique=طويلة وفريدة|Short=قصيرة|Your name=اسمك|123456
Which one stores data for a long time?|أي مما يلي يخزن البيانات طويلًا؟|Hard disk=القرص الصلب|Screen=الشاشة|Mouse=الفأرة|Fan=المروحة
What does Wi-Fi give?|ماذا يوفر الواي فاي؟|A wireless network=شبكة لاسلكية|Electricity=الكهرباء|Printing=الطباعة|Sound=الصوت
`;
export const GENERAL = `
How many days are in a year that is not a leap year?|كم يومًا في السنة غير الكبيسة؟|365|366|360|364
Which ocean is the largest?|ما أكبر محيط؟|The Pacific=الهادئ|The Atlantic=الأطلسي|The Indian=الهندي|The Arctic=المتجمد الشمالي
How many continents are there?|كم عدد القارات؟|7|5|6|8
What is the capital of Egypt?|ما عاصمة مصر؟|Cairo=القاهرة|Alexandria=الإسكندرية|Aswan=أسوان|Giza=الجيزة
Which river runs through Egypt?|أي نهر يجري في مصر؟|The Nile=النيل|The Amazon=الأمازون|The Danube=الدانوب|The Tigris=دجلة
How many colours does a rainbow have?|كم لونًا في قوس قزح؟|7|5|6|9
Which planet is called the Red Planet?|أي كوكب يسمى الكوكب الأحمر؟|Mars=المريخ|Venus=الزهرة|Jupiter=المشتري|Saturn=زحل
Which animal is called the ship of the desert?|أي حيوان يسمى سفينة الصحراء؟|The camel=الجمل|The horse=الحصان|The lion=الأسد|The fox=الثعلب
How many minutes are in two hours?|كم دقيقة في ساعتين؟|120|60|90|180
What do bees make?|ماذا يصنع النحل؟|Honey=العسل|Milk=اللبن|Silk=الحرير|Wool=الصوف
`;
