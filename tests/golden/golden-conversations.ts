import type { GoldenConversation } from './golden-conversation.ts';

const CAIRO_TUESDAY = '2026-11-24T15:00:00+02:00';
const CAIRO_TUESDAY_NIGHT = '2026-11-24T23:30:00+02:00';
const CAIRO_FRIDAY = '2026-11-27T15:00:00+02:00';
const RIYADH_TUESDAY = '2026-11-24T10:00:00+03:00';
const RIYADH_FRIDAY = '2026-11-27T15:00:00+03:00';
/** A week before the meetup of the event bot. */
const BEFORE_THE_MEETUP = '2027-03-11T12:00:00+03:00';

/** The conversations that every shell must reproduce word for word. */
export const GOLDEN_CONVERSATIONS: readonly GoldenConversation[] = [
  { name: 'restaurant-order-ar', bot: 'restaurant', language: 'ar', at: CAIRO_TUESDAY },
  { name: 'restaurant-edit-ar', bot: 'restaurant', language: 'ar', at: CAIRO_TUESDAY },
  { name: 'restaurant-questions-ar', bot: 'restaurant', language: 'ar', at: CAIRO_TUESDAY },
  { name: 'restaurant-order-en', bot: 'restaurant', language: 'en', at: CAIRO_TUESDAY },
  { name: 'restaurant-small-order-en', bot: 'restaurant', language: 'en', at: CAIRO_TUESDAY },
  { name: 'restaurant-closed-en', bot: 'restaurant', language: 'en', at: CAIRO_FRIDAY },
  { name: 'clinic-booking-ar', bot: 'clinic', language: 'ar', at: CAIRO_TUESDAY },
  { name: 'clinic-change-ar', bot: 'clinic', language: 'ar', at: CAIRO_TUESDAY },
  { name: 'clinic-unknown-ar', bot: 'clinic', language: 'ar', at: CAIRO_FRIDAY },
  { name: 'clinic-call-ar', bot: 'clinic', language: 'ar', at: CAIRO_TUESDAY_NIGHT },
  { name: 'clinic-booking-en', bot: 'clinic', language: 'en', at: CAIRO_TUESDAY },
  { name: 'clinic-questions-en', bot: 'clinic', language: 'en', at: CAIRO_TUESDAY },
  { name: 'clinic-toothache-en', bot: 'clinic', language: 'en', at: CAIRO_FRIDAY },
  { name: 'shop-gift-ar', bot: 'shop', language: 'ar', at: RIYADH_TUESDAY },
  { name: 'shop-track-ar', bot: 'shop', language: 'ar', at: RIYADH_TUESDAY },
  { name: 'shop-closed-ar', bot: 'shop', language: 'ar', at: RIYADH_FRIDAY },
  { name: 'shop-order-en', bot: 'shop', language: 'en', at: RIYADH_TUESDAY },
  { name: 'shop-track-en', bot: 'shop', language: 'en', at: RIYADH_TUESDAY },
  { name: 'shop-browse-en', bot: 'shop', language: 'en', at: RIYADH_FRIDAY },
  { name: 'school-register-ar', bot: 'school', language: 'ar', at: RIYADH_TUESDAY },
  { name: 'school-visit-ar', bot: 'school', language: 'ar', at: RIYADH_TUESDAY },
  { name: 'school-fees-ar', bot: 'school', language: 'ar', at: RIYADH_TUESDAY },
  { name: 'school-transfer-en', bot: 'school', language: 'en', at: RIYADH_TUESDAY },
  { name: 'school-visit-en', bot: 'school', language: 'en', at: RIYADH_TUESDAY },
  { name: 'faq-questions-ar', bot: 'faq', language: 'ar', at: CAIRO_TUESDAY },
  { name: 'faq-reception-ar', bot: 'faq', language: 'ar', at: CAIRO_FRIDAY },
  { name: 'faq-language-ar', bot: 'faq', language: 'ar', at: CAIRO_TUESDAY },
  { name: 'faq-questions-en', bot: 'faq', language: 'en', at: CAIRO_TUESDAY },
  { name: 'faq-reception-en', bot: 'faq', language: 'en', at: CAIRO_TUESDAY_NIGHT },
  { name: 'faq-commands-en', bot: 'faq', language: 'en', at: CAIRO_TUESDAY },
  { name: 'lead-buy-ar', bot: 'lead', language: 'ar', at: CAIRO_TUESDAY },
  { name: 'lead-rent-ar', bot: 'lead', language: 'ar', at: CAIRO_TUESDAY },
  { name: 'lead-villa-ar', bot: 'lead', language: 'ar', at: CAIRO_TUESDAY },
  { name: 'lead-rent-en', bot: 'lead', language: 'en', at: CAIRO_TUESDAY },
  { name: 'lead-villa-en', bot: 'lead', language: 'en', at: CAIRO_FRIDAY },
  { name: 'lead-sell-en', bot: 'lead', language: 'en', at: CAIRO_TUESDAY },
  { name: 'quiz-perfect-ar', bot: 'quiz', language: 'ar', at: RIYADH_TUESDAY },
  { name: 'quiz-good-ar', bot: 'quiz', language: 'ar', at: RIYADH_TUESDAY },
  { name: 'quiz-weak-en', bot: 'quiz', language: 'en', at: RIYADH_TUESDAY },
  { name: 'quiz-perfect-en', bot: 'quiz', language: 'en', at: RIYADH_TUESDAY },
  { name: 'event-vip-ar', bot: 'event', language: 'ar', at: BEFORE_THE_MEETUP },
  { name: 'event-regret-ar', bot: 'event', language: 'ar', at: BEFORE_THE_MEETUP },
  { name: 'event-vip-declined-en', bot: 'event', language: 'en', at: BEFORE_THE_MEETUP },
  { name: 'event-workshop-en', bot: 'event', language: 'en', at: BEFORE_THE_MEETUP },
  { name: 'feedback-happy-ar', bot: 'feedback', language: 'ar', at: RIYADH_TUESDAY },
  { name: 'feedback-complaint-ar', bot: 'feedback', language: 'ar', at: RIYADH_TUESDAY },
  { name: 'feedback-happy-en', bot: 'feedback', language: 'en', at: RIYADH_TUESDAY },
  { name: 'feedback-complaint-en', bot: 'feedback', language: 'en', at: RIYADH_TUESDAY },
  { name: 'feedback-manager-en', bot: 'feedback', language: 'en', at: RIYADH_TUESDAY },
  { name: 'support-solve-ar', bot: 'support', language: 'ar', at: CAIRO_TUESDAY },
  { name: 'support-ticket-ar', bot: 'support', language: 'ar', at: CAIRO_TUESDAY },
  { name: 'support-closed-ar', bot: 'support', language: 'ar', at: CAIRO_FRIDAY },
  { name: 'support-solve-en', bot: 'support', language: 'en', at: CAIRO_TUESDAY },
  { name: 'support-person-en', bot: 'support', language: 'en', at: CAIRO_TUESDAY },
];
