// Harmless Urdu sayings that hold a dangerous word. Each is long and exact: it is blanked before hearing.
const KIN =
  '(امی|ابو|ماما|پاپا|نانی|نانا|دادی|دادا|خالہ|پھپھو|چچا|ماموں|باجی|بھائی|ammi|abbu|abu|mama|papa|nani|nana|dadi|dada|khala|phupho|phuppo|chacha|mamu|mamoo|baji|bhai|mum|dad)';
const FAIL =
  '(فیل|نمبر|رزلٹ|رپورٹ|ہوم ورک|گریڈ|کمرہ صاف|fail|number|marks|result|report card|homework|grades|grade|room saaf)';
const WILL_KILL = '(مجھے)? مار (دے گا|دے گی|دیں گے|دیں گی|ڈالیں گے|ڈالیں گی|ڈالے گی|ڈالے گا)';
const WILL_KILL_LATIN =
  '(mujhe|muje)? (mar|maar) (dengi|denge|degi|dega|dalengi|dalegi|dalenge|dein gi|den gi)';
const SCHOOL_PHOTO =
  '(ہوم ورک|نوٹس|کتاب|کیک|کھانے|بلی|شادی|عید|اسکول|ٹرپ|homework|notes|book|cake|khane|billi|cat|shadi|eid|trip|school|worksheet)';

export const IDIOMS: readonly string[] = [
  // strokes and goals
  '(چوکا|چھکا|گول|کک|شاٹ|کال|میسج|سیٹی|چکر|ڈائیو) مار (دوں گا|دے گا|دیں گے)',
  '(chauka|choka|chakka|chhakka|six|goal|kick|shot|call|message|msg|chakkar|dive) (mar|maar) (dunga|dega|denge)',
  '(homework|ہوم ورک|notes|assignment|project|cake) (ki|کی) (pic|pics|photo|تصویر) (na|nahi|نہ|نہیں) (di|bheji|دی|بھیجی)',
  // laughing, hungry, tired, embarrassed
  '(ہنس ہنس کر|ہنس ہنس کے|ہنسی سے|ہنستے ہنستے|بھوک سے|پیاس سے|گرمی سے|سردی سے|شرم سے|بوریت سے|تھکن سے|نیند سے|خوشی سے|ڈر سے) (تو|میں|ہم|بس)? (میں|ہم)? (مر گیا|مر گئی|مر گئے|مر جاؤں|مر جاؤں گا|مر جاؤں گی|مر رہا|مر رہی|بے-ہوش ہو*|سانس نہیں آ*)',
  'میں (تو)? (ہنس ہنس کر|ہنس ہنس کے|بھوک سے|پیاس سے|گرمی سے|شرم سے|بوریت سے|تھکن سے|سردی سے) (مر گیا|مر گئی|مر گئے|مر جاؤں|مر جاؤں گا|مر جاؤں گی|مر رہا|مر رہی)',
  '(hans hans kar|hans hans ke|hans hans k|has has ke|hasi se|hanste hanste|bhook se|bhok se|pyas se|garmi se|sardi se|sharam se|sharm se|boriyat se|thakan se|neend se|khushi se) (to|toh|main|mai|hum|bas)? (main|mai)? (mar gaya|mar gayi|mar jaunga|mar jaungi|mar raha|mar rahi|behosh ho*|saans nahi aa*|sans nhi aa*)',
  '(main|mai|mein) (to|toh)? (hans hans kar|hans hans ke|bhook se|pyas se|garmi se|sharam se|boriyat se|thakan se|sardi se) mar (jaunga|jaungi|jaun|gaya|gayi|raha|rahi)',
  // sayings
  '(گولی مارو|goli maro|goli maaro|goli mar yaar)',
  '(جان سے پیارا|جان سے پیاری|جان سے زیادہ|jaan se pyara|jaan se pyari|jaan se zyada)',
  '(جان مارنا پڑ*|جان مار کر|jaan mar kar|jaan maar kar)',
  '(چھری کانٹا|چھری کانٹے|کانٹا چھری|churi kanta|chhuri kanta|churi kaante|chhuri kaante|knife fork|knife and fork)',
  '(چھری|چاقو) سے (سبزی|سبزیاں|پیاز|پھل|سیب|کیک|گوشت|ٹماٹر|آم|تربوز)',
  '(churi|chhuri|chaku|chaqu|knife) se (sabzi|sabziyan|piyaz|pyaz|phal|seb|apple|cake|gosht|tamatar|aam|tarbooz)',
  '(مکھن|قربانی|کچن|باورچی خانے) (والی|کی) (چھری|چھریاں)',
  '(makhan|qurbani|kitchen) (wali|ki) (churi|chhuri)',
  '(پانی والی|کھلونا|کھلونے والی|نرف) (بندوق|پستول|گن)',
  '(pani wali|khilona|toy|nerf|water) (bandook|banduk|pistol|gun)',
  '(لکڑی کی|پلاسٹک کی|کھلونا) تلوار',
  '(تلوار بازی|talwar bazi)',
  '(کیمسٹری|سائنس|لیب|معدے|پیٹ) (میں|کا|کی|کے)? (کا|کی)? (تیزاب|تیزابیت)',
  '(chemistry|science|lab|maiday) (me|mein|ka|ki|class)? (me|mein)? (tezab|tezaab|acid)',
  '(acid|تیزابی) (rain|barish|reflux|بارش)',
  '(hair|baal|بال) (gun|dryer gun)',
  '(glue|spray) gun',
  'top gun',
  // school and home
  '(سر درد|بخار|الرجی|وٹامن|میٹھی|کھٹی|ٹافی|چاکلیٹ) (کی|والی)? (گولیاں) (کھا*|لے لیں|لے لی)',
  '(sar dard|bukhar|allergy|hayfever|vitamin|vitamins|meethi|khatti|toffee|imli) (ki|wali)? (goliyan|golian|tablets|tablet) (kha li|khali|kha lein|kha lin|khayi|khain|le li)',
  '(صبح|اسکول کے لیے|سکول کے لیے|سحری کے لیے|الارم سے) (جلدی)? (اٹھ|جاگ) نہیں (رہا|رہی|رہے)',
  '(subah|school ke liye|school k liye|sehri ke liye|alarm se) (jaldi)? (uth|jaag) (nahi|nhi|nahin) (raha|rahi|rha|rhi)',
  `(میچ|ٹیسٹ|پیپر|شو|فلم|کلاس|بارش|اذان) (تو)? (ابھی|اس وقت) ہو رہ*`,
  '(match|test|exam|show|film|class|barish|azan|lesson|game) (to)? (abhi|is waqt) ho (rah*|rha|rhi)',
  `${KIN} (نے|ne)? (آج)? (پارٹی|سینما|میچ|ٹرپ) … (جانے نہیں|jane nahi)`,
  `${FAIL} … ${KIN} (نے)? ${WILL_KILL}`,
  `${KIN} ${WILL_KILL} … ${FAIL}`,
  `${FAIL} … ${KIN} ${WILL_KILL_LATIN}`,
  `${KIN} ${WILL_KILL_LATIN} … ${FAIL}`,
  `${KIN} (نے)? (مجھے|ہمیں|mujhe|hamen|hume) (عید پر|سالگرہ پر|eid par|eid pe|birthday pe|birthday par)? (نئے|naye)? (پیسے|کپڑے|تحفے|جوتے|گفٹ|paise|kapre|tohfe|gift|gifts|shoes|jootay) (دیتا|دیتے|دیتی|دیے|deta|dete|deti|diye)`,
  `${KIN} (نے|ne)? (مجھے|ہمیں|mujhe|hamen|hume|humein) (کھانے کے لیے|رات کو|khane ke liye)? (ہوٹل|گاڑی میں|hotel|gari me|gari mein|car me|party me) (لے جا*|لے گئے|le gaye|le jate|le gayi|le jati|le ja*)`,
  `${SCHOOL_PHOTO} (کی|کے|ki|ke|k) (تصویر|تصویریں|ویڈیو|pic|pics|photo|photos|video)`,
  '(ٹیچر|استانی|مس|خالہ|باجی|پھپھو|بلی|teacher|miss|khala|baji|phupho|billi|chachi|aunty) (حاملہ|پریگننٹ|pregnant)',
  // hurts that are nobody's doing
  '(فٹ بال|کرکٹ|ہاکی|سائیکل|کھیلتے ہوئے|گرنے سے|football|cricket|hockey|cycle|bike|khelte hue|girne se) (سے|میں|se|me|mein)? (گر کر|گر کے|gir kar|gir ke|gir k)? (نیل|neel|bruise) (پڑ*|par*|pad*)',
  '(لڈو|کیرم|شطرنج|کرکٹ|فٹ بال|ریس|دوڑ|گیم|لوڈو) میں (مجھے|اسے|ہمیں|اس کو) (مارا|مار دیا|مار رہا)',
  '(مچھر نے|mosquito ne|machar ne) (مجھے|mujhe)? (مارا|کاٹا|kata)',
  '(تیز|گرم) سے جلا',
];
