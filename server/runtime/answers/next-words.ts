/** "The coming one", as people say it behind a day, week or month. */
export const NEXT =
  '(?:اللي |الي )?(?:ال)?(?:جاي|جايه|قادم|قادمه|مقبل|مقبله|ياي|يايه|تالي|تاليه|داخل|داخله)';
/** "The one that is over". */
export const LAST = '(?:اللي |الي )?(?:ال)?(?:فات|فاتت|ماضي|ماضيه|سابق|سابقه)';
