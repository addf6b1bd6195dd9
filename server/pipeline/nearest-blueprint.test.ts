import { describe, expect, test } from 'vitest';
import { nearestBlueprint } from './nearest-blueprint.ts';

describe('the blueprint that is shown to a model', () => {
  test.each([
    ['restaurant', 'A bot for my burger place: customers order from the menu and we deliver.'],
    ['restaurant', 'عايز بوت لمطعم كشري ياخد الطلبات ويحسب الإجمالي'],
    ['clinic', 'Patients book an appointment with the dentist and get a reminder.'],
    ['clinic', 'بوت حجز مواعيد لصالون حلاقة مع تذكير قبلها'],
    ['shop', 'Online store for clothes with a catalogue and order tracking'],
    ['shop', 'متجر عطور يعرض المنتجات والعميل يتتبع الشحنة'],
    ['school', 'Students register for our language academy'],
    ['school', 'تسجيل الأطفال في حضانة مع بيانات ولي الأمر'],
    ['faq', 'Answer frequently asked questions about our gym'],
    ['faq', 'بوت يرد على الأسئلة الشائعة والاستفسارات'],
    ['lead', 'Collect leads for a real estate agency: name, phone, budget'],
    ['lead', 'استمارة بيانات العملاء المهتمين بالعقارات'],
    ['quiz', 'A multiple choice quiz that counts the score'],
    ['quiz', 'مسابقة معلومات عامة ونقاط لكل سؤال'],
    ['event', 'RSVP for our wedding: who comes and how many guests'],
    ['event', 'تأكيد حضور الضيوف لحفل زفاف'],
    ['feedback', 'Survey of customer satisfaction with a rating'],
    ['feedback', 'استبيان تقييم ورأي الزوار في الخدمة'],
    ['support', 'Technical support tickets, then hand over to an agent'],
    ['support', 'دعم فني لأعطال الأجهزة وحجز فني صيانة'],
  ])('%s: %s', (id, description) => {
    expect(nearestBlueprint(description).id).toBe(id);
  });

  test('is the first one where nothing is shared', () => {
    expect(nearestBlueprint('').id).toBe('restaurant');
    expect(nearestBlueprint('zzz 123').id).toBe('restaurant');
  });
});
