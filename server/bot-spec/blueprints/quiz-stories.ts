import type { Story } from '#server/bot-spec/flows.ts';
import { both } from './write-form.ts';
import {
  asks,
  ends,
  handsOff,
  saves,
  says,
  starts,
  story,
  taps,
  types,
  waits,
} from './write-stories.ts';

const TUESDAY = '2026-11-24T15:00:00+03:00';

export const quizStories: readonly Story[] = [
  story(
    'full_score',
    both('من يجيب عن كل الأسئلة يدخل السحب', 'Who knows every answer enters the draw'),
    'ar',
    TUESDAY,
    [
      starts('', asks('welcome')),
      taps('ابدأ', says('السؤال 1 من 5'), asks('q1')),
      taps('المشتري', says('صحيحة'), asks('q2')),
      types('كانبرا', says('صحيحة'), asks('q3')),
      types('٢٠٦', says('صحيحة'), asks('q4')),
      types('ابن سينا', says('صحيحة'), asks('q5')),
      taps('النيل', says('درجة كاملة'), asks('name')),
      types('ريم', asks('phone')),
      types('٥٥', asks('phone')),
      types('٠٥٥١٢٣٤٥٦٧', asks('check_entry')),
      taps('نعم', saves('answer'), says('حظًا سعيدًا'), ends),
    ],
  ),
  story(
    'try_again',
    both('من يخطئ يتعلّم ويحاول مرة أخرى', 'Who errs learns and tries again'),
    'en',
    TUESDAY,
    [
      types('/play', asks('q1')),
      taps('Saturn', says('The answer: Jupiter'), asks('q2')),
      taps('Sydney', says('compromise'), asks('q3')),
      types('bananas', says('choose one of the buttons'), asks('q3')),
      taps('300', asks('q4')),
      taps('Ibn Sina', says('That is right'), asks('q5')),
      taps('The Nile', says('2 of 5'), asks('weak')),
      taps('Try again', says('Question 1 of 5'), asks('q1')),
    ],
  ),
  story('good_score', both('درجة جيدة بلا سحب', 'A good score without the draw'), 'en', TUESDAY, [
    starts('', asks('welcome')),
    types('What is the prize?', says('200 SAR book voucher'), asks('welcome')),
    taps('Start', asks('q1')),
    taps('Jupiter', asks('q2')),
    taps('Canberra', asks('q3')),
    taps('206', asks('q4')),
    taps('Al-Razi', asks('q5')),
    taps('The Congo', says('3 of 5'), asks('good')),
    taps('That is all', says('See you on Friday'), ends),
  ]),
  story(
    'organisers',
    both('لاعب يصل إلى المنظمين', 'A player reaches the organisers'),
    'en',
    TUESDAY,
    [
      starts('', asks('welcome')),
      types('I want to talk to the organisers', says('One of the organisers'), handsOff),
    ],
  ),
  story(
    'weekly_invitation',
    both('التحدي يأتي وحده كل جمعة', 'The challenge comes by itself every Friday'),
    'ar',
    TUESDAY,
    [
      types('/play', asks('q1')),
      taps('زحل', asks('q2')),
      taps('كانبرا', asks('q3')),
      taps('206', asks('q4')),
      taps('الرازي', asks('q5')),
      taps('النيل', asks('good')),
      taps('يكفي اليوم', ends),
      waits(4 * 1440, says('تحدي الأسبوع جاهز'), asks('invite')),
      taps('ليس الآن', ends),
    ],
  ),
];
