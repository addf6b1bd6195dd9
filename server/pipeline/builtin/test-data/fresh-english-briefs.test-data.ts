import type { BriefCase } from './brief-case.test-data.ts';

/** English descriptions in the loose ways people write: facts, promises, dashes, slips of the hand. */
export const FRESH_ENGLISH_BRIEFS: readonly BriefCase[] = [
  {
    id: 'fresh-taxfaq',
    prompt:
      "FAQ bot for accounting office: we are open sunday to thursday 9 to 5; a tax return costs 2000; we need your ID and last year's statements; refunds take 30 days. If the answer is missing take their question and phone number",
    outcome: 'ready',
    blocks: ['menu', 'question', 'record'],
    asks: ['text', 'phone'],
    says: ['2000', '30 days'],
  },
  {
    id: 'fresh-visa',
    prompt:
      'Collect requests for our visa services agency: which country, travel date, number of travellers, whether they have been refused before, full name, email, WhatsApp number. Notify me of each request',
    outcome: 'ready',
    blocks: ['question', 'record'],
    asks: ['text', 'date', 'number', 'boolean', 'text', 'email', 'phone'],
  },
  {
    id: 'fresh-barber2',
    prompt:
      'barbershop bot wth booking. haircut 100 , shave 60, kids cut 70. client picks servce, day n time then name n mobile',
    outcome: 'ready',
    blocks: ['collection', 'question', 'record'],
    asks: ['date', 'time', 'text', 'phone'],
    items: [
      ['haircut', 100],
      ['shave', 60],
      ['kids cut', 70],
    ],
  },
  {
    id: 'fresh-driving',
    prompt:
      'Driving school. Packages: 6 lessons 1800 EGP / 12 lessons 3200 EGP. Students choose a package, preferred start date, morning or evening, name, age and phone number',
    outcome: 'ready',
    blocks: ['question', 'record'],
    asks: ['text', 'date', 'choice', 'text', 'number', 'phone'],
  },
  {
    id: 'fresh-wififaq',
    prompt:
      'Hotel guest helper. Answers: wifi password is sunny2024; breakfast is from 7 to 10; checkout at 12:00; the pool closes at 21:00. If guest writes reception connect them to our staff',
    outcome: 'ready',
    blocks: ['menu', 'handoff'],
    asks: ['text', 'phone'],
    says: ['sunny2024', '12:00', '21:00'],
  },
  {
    id: 'fresh-conf',
    prompt:
      'RSVP to our company iftar on 3 March 2027 at 18:00 in Maadi. will they come, how many family members 0 to 5, vegetarian or not. Send me answers',
    outcome: 'ready',
    blocks: ['question', 'record'],
    asks: ['boolean', 'number', 'boolean'],
  },
  {
    id: 'fresh-gymboth',
    prompt:
      'Pilates studio, Arabic and English please. Drop-in class $15, 10 classes $120, monthly unlimited $160. Book a class: name, phone, day and hour. Opening hours Mon-Sat 7am-9pm',
    outcome: 'ready',
    blocks: ['question', 'record'],
    asks: ['text', 'phone', 'date', 'time'],
    languages: ['ar', 'en'],
  },
  {
    id: 'fresh-feedback',
    prompt:
      'Restaurant feedback bot: rate food from 1 to 5, rate service from 1 to 5, any comments, would you recommend us? Thank them and say we appreciate your time',
    outcome: 'ready',
    blocks: ['question', 'record'],
    asks: ['rating', 'rating', 'text', 'boolean'],
    says: ['appreciate your time'],
  },
  {
    id: 'fresh-itdesk',
    prompt:
      'IT support desk for our company. Ask for employee name, department (Sales, HR, Finance), the problem, urgency from 1 to 5 and forward the ticket to me. Tell them we will reply within 2 hours.',
    outcome: 'ready',
    blocks: ['question', 'record'],
    asks: ['text', 'choice', 'text', 'number'],
    says: ['2 hours'],
  },
  {
    id: 'fresh-perfume',
    prompt:
      'perfume store catalog - Oud Royal 950, Musk 300, Amber Night 620 - customers add several to cart give name address phone we deliver in 2 days',
    outcome: 'ready',
    blocks: ['collection', 'question', 'record'],
    asks: ['text', 'text', 'phone'],
    items: [
      ['Oud Royal', 950],
      ['Musk', 300],
      ['Amber Night', 620],
    ],
    says: ['2 days'],
  },
  {
    id: 'fresh-volunteer',
    prompt:
      'Sign up volunteers for beach cleaning: name, age between 16 and 60, phone, do you have a car? yes or no, t-shirt size S/M/L/XL',
    outcome: 'ready',
    blocks: ['question', 'record'],
    asks: ['text', 'number', 'phone', 'boolean', 'choice'],
  },
  {
    id: 'fresh-combo',
    prompt:
      'Spa bot: menu of treatments Swedish massage 600, Hot stone 800, Facial 450; booking with day, time, name, phone; FAQ: we are at 12 Nile street; parking is free; please arrive 10 minutes early; if they type help connect to our team',
    outcome: 'ready',
    blocks: ['collection', 'menu', 'question', 'record', 'handoff'],
    asks: ['date', 'time', 'text', 'phone', 'text', 'phone'],
    items: [
      ['Swedish massage', 600],
      ['Hot stone', 800],
      ['Facial', 450],
    ],
    says: ['12 Nile street', '10 minutes'],
  },
  {
    id: 'fresh-rentcar',
    prompt:
      "Car rental leads - car type economy, SUV or van; pick-up date; return date; driver's age; name; phone; email. thanks message: We will call you within one hour",
    outcome: 'ready',
    blocks: ['question', 'record'],
    asks: ['choice', 'date', 'date', 'number', 'text', 'phone', 'email'],
    says: ['within one hour'],
  },
  {
    id: 'fresh-openhours',
    prompt:
      'Simple info bot for a public library: opening hours are Sunday to Thursday 9:00-20:00, Saturday 10:00-16:00, membership is free, address is 5 Tahrir square. Let people ask a question and leave an email',
    outcome: 'ready',
    blocks: ['menu', 'question', 'record'],
    asks: ['text', 'email'],
    says: ['5 Tahrir square'],
  },
  {
    id: 'fresh-jobs',
    prompt:
      'I need a telegram bot for job applications at our call centre: full name, email, phone, years of experience, and whether they speak English. Forward each application to me.',
    outcome: 'ready',
    blocks: ['question', 'record'],
    asks: ['text', 'email', 'phone', 'number', 'boolean'],
  },
  {
    id: 'fresh-cafe-faq',
    prompt:
      'Bot that answers guests of our cafe: wifi password is coffee123; we open 8am till midnight; parking is behind the building. otherwise let them talk to a human',
    outcome: 'ready',
    blocks: ['menu'],
    asks: ['text', 'phone'],
    says: ['coffee123'],
  },
  {
    id: 'fresh-wedding2',
    prompt:
      'Ask our friends if they attend the engagement party on 5 March 2027 in Giza, if yes how many people (max 4) and a song request',
    outcome: 'ready',
    blocks: ['question', 'condition', 'record'],
    asks: ['boolean', 'number', 'text'],
  },
  {
    id: 'fresh-bookstore',
    prompt:
      'Online bookstore bot: let customers browse our books - Dune 250, Foundation 220, 1984 180 - add to cart, give delivery address & phone, pay on delivery, orders go to me. Arabic and English please',
    outcome: 'ready',
    blocks: ['collection', 'question', 'record'],
    asks: ['text', 'phone'],
    items: [
      ['Dune', 250],
      ['Foundation', 220],
      ['1984', 180],
    ],
    languages: ['ar', 'en'],
  },
  {
    id: 'fresh-typo',
    prompt: 'bot for barbr shop,, haircut 70 beard 40 , bookng wth day n time , name n phne',
    outcome: 'ready',
    blocks: ['collection', 'question', 'record'],
    asks: ['date', 'time', 'text', 'phone'],
    items: [
      ['haircut', 70],
      ['beard', 40],
    ],
  },
  {
    id: 'fresh-f2-guest',
    prompt:
      'A guest guide for my Airbnb in Dahab: the door code is 4471; check-in is after 3pm; trash is collected on Monday; the nearest supermarket is Ghazala. Guests can message me if something is missing',
    outcome: 'ready',
    blocks: ['menu'],
    asks: ['text', 'phone'],
    says: ['4471', 'Ghazala'],
  },
  {
    id: 'fresh-f2-nps',
    prompt:
      'Customer survey in English and Arabic: how likely are you to recommend us from 0 to 10, what should we improve, can we contact you (yes/no), if yes leave email',
    outcome: 'ready',
    blocks: ['question', 'record', 'condition'],
    asks: ['rating', 'text', 'boolean', 'email'],
    languages: ['ar', 'en'],
  },
  {
    id: 'fresh-f3-3',
    prompt:
      'info bot for our co-working space: day pass is 150 EGP; meeting rooms cost 200 per hour; wifi code is hub-2025; we open 8 to 22. For anything else connect to the reception',
    outcome: 'ready',
    blocks: ['menu', 'handoff'],
    asks: ['text', 'phone'],
    says: ['hub-2025', '200'],
  },
  {
    id: 'fresh-f3-4',
    prompt:
      'sandwich shop / chicken 60 / tuna 55 / veggie 45 / ask name mobile and pickup time then send to kitchen',
    outcome: 'ready',
    blocks: ['collection', 'question', 'record'],
    asks: ['text', 'phone', 'time'],
    items: [
      ['chicken', 60],
      ['tuna', 55],
      ['veggie', 45],
    ],
  },
  {
    id: 'fresh-mash-1',
    prompt: 'asdkjh qwpoei zmxncb lkjqwe',
    outcome: 'refused',
    reason: 'nonsense',
  },
  {
    id: 'fresh-mash-2',
    prompt: 'dgfh weoiur skdjf aslkdj',
    outcome: 'refused',
    reason: 'nonsense',
  },
  {
    id: 'fresh-begin',
    prompt: 'hi I need a telegram bot, how do we begin?',
    outcome: 'needs_input',
  },
];
