import type { ModelBlock } from '#server/bot-spec/model-form.ts';
import { type Field, standardField } from '#server/pipeline/builtin/reading/field.ts';
import type { Need, Reading } from '#server/pipeline/builtin/reading/reading.ts';
import { usualField } from '#server/pipeline/builtin/reading/usual-field.ts';
import { both, MENU_LABELS, PHRASES } from '#server/pipeline/builtin/texts/phrases.ts';
import type { Both } from '#server/pipeline/builtin/trades/trade.ts';
import { closing } from './closing.ts';
import { addBlock, addEnding, type BotDraft, type Part } from './draft.ts';
import { type AskedField, addQuestions } from './questions.ts';
import { addSchedule } from './shared-facts.ts';

type RecordKind = Extract<ModelBlock, { type: 'record' }>['kind'];

interface Manner {
  readonly prefix: string;
  readonly record: RecordKind;
  readonly title: Both;
  readonly thanks: Both;
  readonly otherThanks: Both;
  readonly label: Both;
  readonly command: string;
  readonly keywords: readonly string[];
  readonly notify: boolean;
}

/** What a form, a survey or an invitation asks when the owner does not say. */
export function formFields(reading: Reading, need: Need): Field[] {
  const named = need.fields.map(({ value }) => value);
  if (need.name === 'attendance') {
    return named.some(({ kind }) => kind === 'attending')
      ? named
      : [standardField('attending'), ...(named.length > 0 ? named : [standardField('guests')])];
  }
  if (named.length > 0) return named;
  if (need.name === 'survey') return surveyFields();
  return reading.trade.value.formFields.map(usualField);
}

function surveyFields(): Field[] {
  const rating: Field = {
    ...standardField('notes'),
    kind: 'rating',
    answer: 'rating',
    label: both('التقييم', 'Rating'),
    ask: both(
      'كيف تقيّم تجربتك معنا من 1 إلى 5؟',
      'How do you rate your experience with us from 1 to 5?',
    ),
    min: 1,
    max: 5,
  };
  return [rating, standardField('suggestion')];
}

/** Fields in the order in which they are asked: what depends on a yes or no comes last, behind it. */
interface Branching {
  readonly always: readonly Field[];
  readonly ifYes: readonly Field[];
  readonly ifNo: readonly Field[];
}

function branching(fields: readonly Field[], need: Need): Branching {
  const plain = (list: readonly Field[]) =>
    list.map((field): Field => ({ ...field, onlyIf: 'always' }));
  const attending =
    need.name === 'attendance' ? fields.find(({ kind }) => kind === 'attending') : undefined;
  if (attending) {
    const known = (field: Field) => field.kind === 'name' || field.kind === 'phone';
    const rest = fields.filter((field) => field !== attending);
    return {
      always: plain([...rest.filter(known), attending]),
      ifYes: plain(rest.filter((field) => !known(field) && field.onlyIf !== 'no')),
      ifNo: plain(rest.filter((field) => !known(field) && field.onlyIf === 'no')),
    };
  }
  const at = fields.findIndex(
    (field, index) =>
      field.onlyIf !== 'always' &&
      fields.slice(0, index).some(({ answer }) => answer === 'boolean'),
  );
  const switchAt = fields
    .slice(0, Math.max(0, at))
    .findLastIndex(({ answer }) => answer === 'boolean');
  const deciding = fields[switchAt];
  if (at < 0 || !deciding) return { always: plain(fields), ifYes: [], ifNo: [] };
  const rest = fields.filter((field) => field !== deciding);
  return {
    always: plain([...rest.filter(({ onlyIf }) => onlyIf === 'always'), deciding]),
    ifYes: plain(rest.filter(({ onlyIf }) => onlyIf === 'yes')),
    ifNo: plain(rest.filter(({ onlyIf }) => onlyIf === 'no')),
  };
}

/** Questions → (yes or no: more questions) → record → thanks. */
export function addForm(draft: BotDraft, need: Need): Part {
  const { reading } = draft;
  const manner = mannerOf(need, reading);
  const { prefix } = manner;
  addSchedule(draft);
  const { always, ifYes, ifNo } = branching(formFields(reading, need), need);
  const branches = need.name === 'attendance' || ifYes.length > 0 || ifNo.length > 0;
  const plan = (fields: readonly Field[], next: string, name: string) => ({
    prefix: name,
    fields,
    inOpeningHours: false,
    fromToday: true,
    next,
  });
  const record = (id: string, asked: readonly AskedField[], next: string) =>
    addBlock(draft, {
      id,
      type: 'record',
      kind: manner.record,
      title: manner.title,
      fields: asked.map(({ variable }) => variable),
      notify: manner.notify,
      next,
    });

  const first = addQuestions(
    draft,
    plan(always, branches ? `${prefix}_branch` : `${prefix}_record`, prefix),
  );
  const deciding = first.asked.at(-1);
  if (branches && deciding) {
    const yes = addQuestions(draft, plan(ifYes, `${prefix}_record`, `${prefix}_yes`));
    const no = addQuestions(draft, plan(ifNo, `${prefix}_record_no`, `${prefix}_no`));
    addBlock(draft, {
      id: `${prefix}_branch`,
      type: 'condition',
      match: 'all',
      tests: [{ variable: deciding.variable, operator: 'is_true', value: '' }],
      next: yes.entry,
      otherwise: no.entry,
    });
    record(`${prefix}_record_no`, [...first.asked, ...no.asked], `${prefix}_done_no`);
    addEnding(draft, `${prefix}_done_no`, manner.otherThanks);
    record(`${prefix}_record`, [...first.asked, ...yes.asked], `${prefix}_done`);
  } else record(`${prefix}_record`, first.asked, `${prefix}_done`);
  addEnding(draft, `${prefix}_done`, manner.thanks);
  return {
    entry: first.entry,
    label: manner.label,
    command: manner.command,
    keywords: manner.keywords,
  };
}

const COMPLAINT = /complain|problem|fault|شكو|مشكل|العطل|بلاغ/iu;

function mannerOf(need: Need, reading: Reading): Manner {
  if (need.name === 'attendance') {
    return {
      prefix: 'rsvp',
      record: 'registration',
      title: both('رد على الدعوة', 'Answer to the invitation'),
      thanks: PHRASES.attendingDone,
      otherThanks: PHRASES.absentDone,
      label: MENU_LABELS.attendance,
      command: 'rsvp',
      keywords: ['rsvp', 'حضور'],
      notify: true,
    };
  }
  if (need.name === 'survey') {
    return {
      prefix: 'survey',
      record: 'answer',
      title: both('رأي جديد', 'New feedback'),
      thanks: closing(reading, PHRASES.surveyDone, PHRASES.surveyReceived),
      otherThanks: closing(reading, PHRASES.surveyDone, PHRASES.surveyReceived),
      label: MENU_LABELS.survey,
      command: 'feedback',
      keywords: ['feedback', 'تقييم'],
      notify: reading.notify,
    };
  }
  const kinds = new Set(need.fields.map(({ value }) => value.kind));
  const isComplaint =
    kinds.has('complaint') ||
    kinds.has('problem') ||
    need.fields.some(({ value }) => COMPLAINT.test(`${value.label.ar} ${value.label.en}`));
  const registers =
    ['school', 'nursery', 'gym', 'charity', 'event'].includes(reading.trade.value.id) ||
    kinds.has('position') ||
    kinds.has('experience');
  if (isComplaint) {
    return {
      prefix: 'form',
      record: 'lead',
      title: both('رسالة جديدة', 'New message'),
      thanks: closing(reading, PHRASES.complaintDone, PHRASES.complaintReceived),
      otherThanks: closing(reading, PHRASES.complaintDone, PHRASES.complaintReceived),
      label: MENU_LABELS.complaint,
      command: 'complain',
      keywords: ['complaint', 'شكوى'],
      notify: true,
    };
  }
  return {
    prefix: 'form',
    record: registers ? 'registration' : 'lead',
    title: registers ? both('تسجيل جديد', 'New registration') : both('عميل جديد', 'New lead'),
    thanks: closing(reading, PHRASES.formDone, PHRASES.formReceived),
    otherThanks: closing(reading, PHRASES.formDone, PHRASES.formReceived),
    label: registers ? MENU_LABELS.registration : MENU_LABELS.form,
    command: registers ? 'register' : 'contact',
    keywords: registers ? ['register', 'تسجيل'] : ['contact', 'تواصل'],
    notify: true,
  };
}
