/** `question|السؤال|right=الصحيح|wrong=خطأ|…` */
export const FOOTBALL = `
How many players does a team have on the pitch?|كم لاعبًا في الفريق داخل الملعب؟|11|10|9|12
Which country won the 2022 World Cup?|أي منتخب فاز بكأس العالم 2022؟|Argentina=الأرجنتين|France=فرنسا|Brazil=البرازيل|Germany=ألمانيا
Which country hosted the 2022 World Cup?|أي دولة استضافت كأس العالم 2022؟|Qatar=قطر|Russia=روسيا|Brazil=البرازيل|South Africa=جنوب أفريقيا
How long is a match without extra time?|كم دقيقة تستمر المباراة دون وقت إضافي؟|90|60|80|100
Which colour of card sends a player off?|أي بطاقة تعني الطرد؟|Red=الحمراء|Yellow=الصفراء|Green=الخضراء|Blue=الزرقاء
Which country has won the World Cup most often?|أي منتخب فاز بكأس العالم أكثر من غيره؟|Brazil=البرازيل|Italy=إيطاليا|Germany=ألمانيا|Argentina=الأرجنتين
Who may use the hands inside the penalty area?|من يحق له استخدام يديه داخل منطقة الجزاء؟|The goalkeeper=حارس المرمى|The captain=القائد|The defender=المدافع|The striker=المهاجم
For which country did Mohamed Salah play?|لأي منتخب لعب محمد صلاح؟|Egypt=مصر|Morocco=المغرب|Tunisia=تونس|Algeria=الجزائر
From how many metres is a penalty taken?|من كم مترًا تُنفذ ركلة الجزاء؟|11|9|12|16
Every how many years is the World Cup held?|كل كم سنة يقام كأس العالم؟|4|2|3|5
`;
export const ISLAM = `
How many pillars does Islam have?|كم عدد أركان الإسلام؟|5|4|6|7
How many daily prayers are obligatory?|كم عدد الصلوات المفروضة في اليوم؟|5|3|4|6
In which month do Muslims fast?|في أي شهر يصوم المسلمون؟|Ramadan=رمضان|Shawwal=شوال|Rajab=رجب|Muharram=محرم
How many surahs are in the Quran?|كم عدد سور القرآن الكريم؟|114|110|120|100
What is the first surah of the Quran?|ما أول سورة في المصحف؟|Al-Fatiha=الفاتحة|Al-Baqara=البقرة|Al-Ikhlas=الإخلاص|An-Nas=الناس
In which city was the Prophet Muhammad ﷺ born?|في أي مدينة وُلد النبي محمد ﷺ؟|Mecca=مكة|Medina=المدينة|Jerusalem=القدس|Taif=الطائف
What is the longest surah?|ما أطول سورة في القرآن؟|Al-Baqara=البقرة|Al Imran=آل عمران|Yasin=يس|Al-Kahf=الكهف
To which direction do Muslims pray?|إلى أين يتجه المسلمون في الصلاة؟|The Kaaba=الكعبة|Jerusalem=القدس|The east=الشرق|The north=الشمال
Who was the first caliph?|من أول الخلفاء الراشدين؟|Abu Bakr=أبو بكر|Umar=عمر|Uthman=عثمان|Ali=علي
How many rak'ahs does the Fajr prayer have?|كم ركعة في صلاة الفجر المفروضة؟|2|3|4|1
`;
export const ANIMALS = `
Which land animal is the fastest?|ما أسرع حيوان بري؟|The cheetah=الفهد|The lion=الأسد|The horse=الحصان|The deer=الغزال
Which animal is the largest?|ما أكبر حيوان؟|The blue whale=الحوت الأزرق|The elephant=الفيل|The giraffe=الزرافة|The shark=القرش
Which animal is the tallest?|ما أطول حيوان؟|The giraffe=الزرافة|The camel=الجمل|The elephant=الفيل|The ostrich=النعامة
Which bird cannot fly?|أي طائر لا يطير؟|The ostrich=النعامة|The eagle=النسر|The pigeon=الحمام|The owl=البومة
How many legs does a spider have?|كم رجلًا للعنكبوت؟|8|6|4|10
What does a cow give us?|ماذا تعطينا البقرة؟|Milk=اللبن|Silk=الحرير|Honey=العسل|Eggs=البيض
Which animal stores water and lives in the desert?|أي حيوان يعيش في الصحراء ويتحمل العطش؟|The camel=الجمل|The bear=الدب|The penguin=البطريق|The frog=الضفدع
Which animal is a mammal?|أي مما يلي من الثدييات؟|The dolphin=الدلفين|The shark=القرش|The snake=الثعبان|The eagle=النسر
`;
export const HISTORY = `
Who built the Great Pyramid of Giza?|من بنى الهرم الأكبر؟|Khufu=خوفو|Ramses II=رمسيس الثاني|Tutankhamun=توت عنخ آمون|Cleopatra=كليوباترا
In which year did the Second World War end?|في أي عام انتهت الحرب العالمية الثانية؟|1945|1918|1939|1950
Who discovered the tomb of Tutankhamun?|من اكتشف مقبرة توت عنخ آمون؟|Howard Carter=هوارد كارتر|Champollion=شامبليون|Napoleon=نابليون|Columbus=كولومبوس
In which year was the Suez Canal opened?|في أي عام افتُتحت قناة السويس؟|1869|1798|1882|1952
Who deciphered the Rosetta Stone?|من فك رموز حجر رشيد؟|Champollion=شامبليون|Howard Carter=هوارد كارتر|Einstein=أينشتاين|Newton=نيوتن
Which sultan took back Jerusalem in 1187?|من السلطان الذي استرد القدس عام 1187؟|Saladin=صلاح الدين|Qutuz=قطز|Baybars=بيبرس|Muhammad Ali=محمد علي
In which battle did Qutuz defeat the Mongols?|في أي معركة هزم قطز المغول؟|Ain Jalut=عين جالوت|Hattin=حطين|Badr=بدر|Qadisiyyah=القادسية
Which city was founded by Alexander the Great?|أي مدينة أسسها الإسكندر الأكبر؟|Alexandria=الإسكندرية|Cairo=القاهرة|Baghdad=بغداد|Damascus=دمشق
`;
