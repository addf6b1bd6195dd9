import { foldWords } from '#server/runtime/fold-words.ts';

/** "Yes" whatever follows, except a plain "no". */
export const YES = words(
  'نعم نعام ايوه ايوا أيوا يوه اه آه اها اهه أجل بلى واه وي يس يب هيه',
  'yes y ye yea yeah yep yup ya aye',
);

/** Agreement that a negation behind it takes back: «أكيد لا», "sure not". */
export const AGREEMENT = words(
  'تمام حاضر اكيد طبعا موافق موافقة موافقين ماشي صح صحيح مظبوط مضبوط بالتأكيد بالطبع طيب زين حسنا',
  'اوك اوكي اوكيه ابشر أبشر اتفقنا واخا صافي قبلت اقبل أوافق ياريت',
  'ok okay okey okie k kk sure surely true right correct agree agreed definitely certainly absolutely exactly indeed affirmative',
);

/** "Yes" only when nothing of weight stands beside it: «إيه ده» asks, «عايز أعرف» goes on. */
export const YES_ALONE = words(
  'اي ايي ايه عايز عايزه عاوز عاوزه اريد أريد ابغى ابغا ابي بدي حابب حابه نبغي نحب',
);
export const FILLERS = words(
  'والله الله شكرا من فضلك لو سمحت يا حبيبي حبيبتي اخي باشا جدا بالله خلاص please thanks thank you sir very much i do',
);

/** A word that makes a message mean "no". */
export const NO = words(
  'لا لأ لاء لع لأه لاه لالا مو مش مب موب مهوب مهب مانيش ماني كلا ابدا لسه رفض ارفض أرفض مرفوض غير بلاش ماكو والو',
  'مفيش مافيش مافي معنديش ماعنديش مينفعش ماينفعش مقدرش ماقدرش محبش ماحبش مابحبش مبحبش مليش ماليش معاييش مكنش ماكانش مكاش ماكاش',
  'مابغى مابغا مابي مابدي ماابي ماابغى ما',
  'n no nope nah naw not never none nothing false negative disagree',
  'dont doesnt didnt cant cannot wont wouldnt isnt arent wasnt havent hasnt',
);

/** Whole phrases that hold a word of the other side, or that say neither. */
export const YES_PHRASES = phrases(
  'لا مانع',
  'لا بأس',
  'لا مشكلة',
  'مفيش مشكلة',
  'مافيش مشكلة',
  'مافي مشكلة',
  'ما في مشكلة',
  'ما فيه مشكلة',
  'مفيش مانع',
  'ما عندي مانع',
  'معنديش مانع',
  'ماعنديش مانع',
  'ما يخالف',
  'مو مشكلة',
  'مش مشكلة',
  'ماشي مشكل',
  'ليه لا',
  'ليه لأ',
  'ليش لا',
  'ولم لا',
  'لم لا',
  'وليه لا',
  'ليه مش',
  'لا شك',
  'ان شاء الله',
  'من غير شك',
  'no problem',
  'no worries',
  'no objection',
  'no doubt',
  'why not',
  'of course',
  'dont mind',
  'for sure',
  'go ahead',
  'sounds good',
);
export const NO_PHRASES = phrases('of course not', 'for sure not');
/** The speaker does not know: asked again. */
export const UNSURE_PHRASES = phrases(
  'مش عارف',
  'مش عارفه',
  'مو عارف',
  'ما اعرف',
  'ما ادري',
  'مدري',
  'ماعرف',
  'معرفش',
  'ماعرفش',
  'لا اعرف',
  'لا ادري',
  'dont know',
  'do not know',
  'no idea',
);
/** Praise that holds a negation and says nothing here. */
export const PRAISE = phrases('ما شاء الله', 'ماشاء الله');
/** Behind these words «ما» asks "what". */
export const ASKED_ABOUT = /^(?:ال\p{L}+|هو|هي|هذا|هذه|اسم|رايك|معني)$/u;
export const YES_SIGNS = /👍|✅|👌|☑️|✔|💯|🆗/u;
export const NO_SIGNS = /👎|❌|🚫|✖|🙅/u;

function words(...lists: string[]): ReadonlySet<string> {
  return new Set(
    lists
      .join(' ')
      .split(' ')
      .map(foldWords)
      .filter((word) => word !== ''),
  );
}

function phrases(...list: string[]): readonly string[] {
  return list.map(foldWords);
}
