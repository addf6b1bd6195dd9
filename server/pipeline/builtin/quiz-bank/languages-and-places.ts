/** `question|السؤال|right=الصحيح|wrong=خطأ|…` */
export const CAPITALS = `
What is the capital of France?|ما عاصمة فرنسا؟|Paris=باريس|Lyon=ليون|Marseille=مارسيليا|Nice=نيس
What is the capital of Japan?|ما عاصمة اليابان؟|Tokyo=طوكيو|Osaka=أوساكا|Kyoto=كيوتو|Nagoya=ناغويا
What is the capital of Saudi Arabia?|ما عاصمة السعودية؟|Riyadh=الرياض|Jeddah=جدة|Mecca=مكة|Dammam=الدمام
What is the capital of Morocco?|ما عاصمة المغرب؟|Rabat=الرباط|Casablanca=الدار البيضاء|Fez=فاس|Marrakech=مراكش
What is the capital of Australia?|ما عاصمة أستراليا؟|Canberra=كانبرا|Sydney=سيدني|Melbourne=ملبورن|Perth=بيرث
What is the capital of Turkey?|ما عاصمة تركيا؟|Ankara=أنقرة|Istanbul=إسطنبول|Izmir=إزمير|Bursa=بورصة
What is the capital of Jordan?|ما عاصمة الأردن؟|Amman=عمّان|Irbid=إربد|Zarqa=الزرقاء|Aqaba=العقبة
What is the capital of Canada?|ما عاصمة كندا؟|Ottawa=أوتاوا|Toronto=تورونتو|Montreal=مونتريال|Vancouver=فانكوفر
What is the capital of Egypt?|ما عاصمة مصر؟|Cairo=القاهرة|Alexandria=الإسكندرية|Luxor=الأقصر|Aswan=أسوان
What is the capital of Brazil?|ما عاصمة البرازيل؟|Brasília=برازيليا|Rio de Janeiro=ريو دي جانيرو|São Paulo=ساو باولو|Salvador=سلفادور
What is the capital of Germany?|ما عاصمة ألمانيا؟|Berlin=برلين|Munich=ميونخ|Hamburg=هامبورغ|Cologne=كولونيا
What is the capital of Spain?|ما عاصمة إسبانيا؟|Madrid=مدريد|Barcelona=برشلونة|Seville=إشبيلية|Valencia=فالنسيا
`;
export const ARABIC = `
What is the plural of «كتاب»?|ما جمع كلمة «كتاب»؟|كتب|كاتب|مكتبة|كتابان
What is the opposite of «كبير»?|ما ضد كلمة «كبير»؟|صغير|عظيم|طويل|واسع
How many letters are in the Arabic alphabet?|كم عدد حروف الهجاء العربية؟|28|26|29|30
What kind of word is «يكتب»?|ما نوع كلمة «يكتب»؟|A verb=فعل|A noun=اسم|A particle=حرف|An adjective=صفة
What is the singular of «أشجار»?|ما مفرد كلمة «أشجار»؟|شجرة|شجر|مشجر|شجيرات
What is the subject in «كتب الولدُ الدرسَ»?|ما الفاعل في «كتب الولدُ الدرسَ»؟|الولد|كتب|الدرس|في
What is a synonym of «سعيد»?|ما مرادف كلمة «سعيد»؟|مسرور|حزين|غاضب|متعب
What is the feminine of «معلم»?|ما مؤنث كلمة «معلم»؟|معلمة|معلمون|تعليم|علم
`;
export const ENGLISH = `
What is the past of "go"?|ما ماضي الفعل go؟|went|goed|gone|going
What is the plural of "child"?|ما جمع كلمة child؟|children|childs|childes|childrens
What is the opposite of "hot"?|ما عكس كلمة hot؟|cold|warm|dry|big
Choose the right word: She ___ a teacher.|اختر الكلمة الصحيحة: She ___ a teacher.|is|are|am|be
Choose the right word: I ___ coffee every day.|اختر الكلمة الصحيحة: I ___ coffee every day.|drink|drinks|drinking|drank
Which word is a colour?|أي كلمة هي لون؟|green|table|run|fast
What is the past of "eat"?|ما ماضي الفعل eat؟|ate|eated|eaten|eating
Choose the right word: This is ___ apple.|اختر الكلمة الصحيحة: This is ___ apple.|an|a|two|some
What is a synonym of "big"?|ما مرادف كلمة big؟|large|small|thin|slow
Which word is a verb?|أي كلمة هي فعل؟|write|book|red|chair
`;
