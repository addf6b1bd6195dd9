import type { tablesEn } from '#admin/locales/en/tables.ts';
import type { SameKeys } from '#admin/locales/translation-keys.ts';

const engine = { model: 'نموذج ذكاء اصطناعي', builtin: 'المحرّك المدمج' };
const versionEngine = { ...engine, blueprint: 'قالب', import: 'ملف مستورد' };
const userStatus = {
  PENDING: 'في انتظار الموافقة',
  APPROVED: 'مقبول',
  REJECTED: 'مرفوض',
  SUSPENDED: 'موقوف',
};
const role = { USER: 'مستخدم', ADMIN: 'مدير', OWNER: 'مالك' };
const locale = { ar: 'العربية', en: 'الإنجليزية' };
const ledgerKind = {
  grant: 'منحة',
  deduction: 'خصم',
  run: 'عملية بناء',
  purchase: 'شراء',
  refund: 'استرداد',
  chargeback: 'استرجاع من تيليجرام',
  reversal: 'عكس قيد',
};
const stage = {
  intent: '1 الفهم',
  planning: '2 التخطيط',
  building: '3 البناء',
  validation: '4 الفحص',
  repair: '5 الإصلاح',
  finalization: '6 الإتمام',
};
const user = {
  labels: { status: userStatus, role, locale },
  properties: {
    createdAt: 'وقت التسجيل',
    statusReason: 'سبب الحالة',
    creditEntries: 'حركة النقاط',
    runs: 'عمليات البناء',
    bots: 'البوتات',
    payments: 'المدفوعات',
  },
  messages: {
    accountApproved: 'تمت الموافقة على الحساب.',
    accountRejected: 'رُفض الحساب.',
    creditsGranted: 'مُنحت النقاط.',
    creditsDeducted: 'خُصمت النقاط.',
  },
};
const conversation = {
  labels: { channel: { simulator: 'المحاكي', telegram: 'تيليجرام' } },
  properties: { records: 'السجلات' },
};

export const tablesAr = {
  labels: {
    people: 'الأشخاص',
    money: 'النقاط والمدفوعات',
    work: 'البوتات والبناء',
    trials: 'المحاكي',
    platform: 'المنصة',
    WaitingUser: 'في انتظار الموافقة',
    User: 'المستخدمون',
    LedgerEntry: 'حركة النقاط',
    LedgerTransaction: 'المعاملات',
    LedgerAccount: 'حسابات النقاط',
    Hold: 'الحجوزات',
    Payment: 'المدفوعات',
    Pack: 'الباقات',
    Run: 'عمليات البناء',
    RunStage: 'مراحل البناء',
    Bot: 'البوتات',
    BotVersion: 'النسخ',
    Proof: 'الإثباتات',
    Conversation: 'المحادثات',
    Record: 'السجلات',
    Simulation: 'التجارب',
    TestRecord: 'سجلات التجارب',
    AuditEvent: 'سجل التدقيق',
    Setting: 'الإعدادات',
  },
  actions: {
    approve: 'موافقة',
    reject: 'رفض',
    grantCredits: 'منح نقاط',
    deductCredits: 'خصم نقاط',
  },
  properties: {
    id: 'المعرّف',
    createdAt: 'الوقت',
    updatedAt: 'آخر تغيير',
    expiresAt: 'ينتهي',
    email: 'البريد الإلكتروني',
    status: 'الحالة',
    role: 'الدور',
    locale: 'اللغة',
    availableCredits: 'النقاط المتاحة',
    heldCredits: 'النقاط المحجوزة',
    user: 'المستخدم',
    account: 'الحساب',
    kind: 'النوع',
    reason: 'السبب',
    amountCredits: 'النقاط',
    balanceAfterCredits: 'الرصيد بعدها',
    transaction: 'المعاملة',
    reference: 'المرجع',
    actorId: 'نفّذها',
    run: 'عملية البناء',
    bot: 'البوت',
    version: 'النسخة',
    state: 'الحالة',
    stars: 'النجوم',
    credits: 'النقاط',
    engine: 'المحرّك',
    durationMs: 'المدة (ملّي ثانية)',
    specHash: 'بصمة المواصفات',
    number: 'الرقم',
    passed: 'ناجح',
    engineVersion: 'إصدار المحرّك',
    title: 'العنوان',
    customerId: 'العميل',
    entries: 'القيود',
  },
  resources: {
    User: user,
    WaitingUser: { ...user, properties: { ...user.properties, createdAt: 'ينتظر منذ' } },
    LedgerEntry: {
      labels: { kind: ledgerKind },
      properties: { accountVersion: 'ترتيب القيد في الحساب' },
    },
    LedgerTransaction: {
      labels: { kind: ledgerKind },
      properties: { idempotencyKey: 'مفتاح عدم التكرار' },
    },
    LedgerAccount: {
      labels: {
        kind: {
          user: 'مستخدم',
          stars: 'النجوم',
          revenue: 'الإيرادات',
          promotions: 'المنح',
          refunds: 'المستردات',
        },
      },
      properties: { owner: 'صاحب الحساب', postedCredits: 'الرصيد المقيّد', version: 'عدد القيود' },
    },
    Hold: {
      labels: {
        state: { open: 'مفتوح', settled: 'مسوّى', released: 'محرَّر', expired: 'منتهٍ' },
      },
      properties: { amountCredits: 'المحجوز', settledCredits: 'المخصوم', closedAt: 'أُغلق' },
    },
    Payment: {
      labels: {
        state: {
          CREATED: 'أُنشئت',
          PRE_CHECKED: 'تم التحقق',
          PAID: 'مدفوعة',
          REFUNDED: 'مستردة',
          EXPIRED: 'منتهية',
        },
      },
      properties: {
        pack: 'الباقة',
        telegramUserId: 'مستخدم تيليجرام',
        chargeId: 'رقم الدفعة في تيليجرام',
        paidAt: 'وقت الدفع',
        refundedAt: 'وقت الاسترداد',
      },
    },
    Pack: {
      labels: {},
      properties: {
        nameAr: 'الاسم بالعربية',
        nameEn: 'الاسم بالإنجليزية',
        bonusCredits: 'هدية',
        sort: 'الترتيب',
        active: 'معروضة للبيع',
        payments: 'المدفوعات',
      },
    },
    Run: {
      labels: {
        engine,
        locale,
        kind: { build: 'بوت جديد', change: 'تعديل' },
        currentStage: stage,
        state: {
          QUEUED: 'في الطابور',
          RUNNING: 'قيد التنفيذ',
          NEEDS_INPUT: 'تنتظر إجابات',
          READY: 'جاهزة',
          REFUSED: 'مرفوضة',
          FAILED: 'فاشلة',
          CANCELLED: 'ملغاة',
        },
      },
      properties: {
        summary: 'الوصف',
        prompt: 'الوصف',
        currentStage: 'المرحلة الحالية',
        outcomeCode: 'سبب الانتهاء',
        maxCredits: 'الحد الأقصى للنقاط',
        chargedCredits: 'المخصوم',
        startedAt: 'بدأت',
        finishedAt: 'انتهت',
        stages: 'المراحل',
        questions: 'الأسئلة',
        plan: 'الخطة',
        fence: 'مرات بدء المهمة',
      },
    },
    RunStage: {
      labels: {
        stage,
        status: { running: 'قيد التنفيذ', succeeded: 'ناجحة', failed: 'فاشلة' },
      },
      properties: {
        stage: 'المرحلة',
        attempt: 'المحاولة',
        errorCode: 'الخطأ',
        provider: 'المزوّد',
        model: 'النموذج',
        requestId: 'رقم الطلب عند المزوّد',
        inputTokens: 'الرموز الداخلة',
        cachedInputTokens: 'الرموز الداخلة المخزّنة',
        outputTokens: 'الرموز الخارجة',
        reasoningTokens: 'رموز التفكير',
        input: 'ما دخل إليها',
        output: 'ما خرج منها',
        rawText: 'ما قاله النموذج',
      },
    },
    Bot: {
      labels: {
        state: { DRAFT: 'مسودة', LIVE: 'يعمل', PAUSED: 'متوقف مؤقتًا', SUSPENDED: 'موقوف' },
      },
      properties: {
        name: 'الاسم',
        draftVersion: 'النسخة المعروضة',
        liveVersion: 'النسخة العاملة',
        versions: 'النسخ',
        runs: 'عمليات البناء',
        conversations: 'المحادثات',
        records: 'السجلات',
      },
    },
    BotVersion: {
      labels: { engine: versionEngine },
      properties: { proofs: 'الإثباتات', spec: 'المواصفات' },
    },
    Proof: {
      labels: {},
      properties: {
        coverage: 'التغطية',
        violations: 'المخالفات',
        stories: 'القصص',
        transcripts: 'نصوص المحادثات',
      },
    },
    Conversation: {
      ...conversation,
      properties: {
        ...conversation.properties,
        channel: 'القناة',
        revision: 'الخطوات',
        transcript: 'ما قيل',
        session: 'حالة المحادثة',
      },
    },
    Simulation: {
      ...conversation,
      properties: {
        ...conversation.properties,
        channel: 'القناة',
        revision: 'الخطوات',
        transcript: 'ما قيل',
        session: 'حالة المحادثة',
      },
    },
    Record: {
      labels: {},
      properties: { conversation: 'المحادثة', fields: 'المحتوى', test: 'من تجربة' },
    },
    TestRecord: {
      labels: {},
      properties: { conversation: 'المحادثة', fields: 'المحتوى', test: 'من تجربة' },
    },
    AuditEvent: {
      labels: {
        actorRole: role,
        type: {
          run: { finished: 'انتهاء عملية بناء' },
          account: {
            registered: 'تسجيل حساب',
            approved: 'موافقة على حساب',
            rejected: 'رفض حساب',
          },
          credits: { granted: 'منح نقاط', deducted: 'خصم نقاط' },
          owner: { created: 'إنشاء المالك' },
          login: { refresh_reused: 'استخدام جلسة مرتين' },
          bot: {
            imported: 'استيراد بوت',
            created_from_blueprint: 'إنشاء بوت من قالب',
            paused: 'إيقاف بوت مؤقتًا بعد تحديث المحرّك',
          },
          bot_secret: { set: 'حفظ مفتاح بوت', removed: 'حذف مفتاح بوت' },
        },
        targetType: { user: 'مستخدم', login: 'جلسة دخول', run: 'عملية بناء', bot: 'بوت' },
      },
      properties: {
        type: 'ماذا',
        actorEmail: 'من',
        actorRole: 'بصفة',
        targetType: 'على ماذا',
        targetId: 'أيّها',
        before: 'قبل',
        after: 'بعد',
        requestId: 'الطلب',
        ip: 'عنوان IP',
        userAgent: 'المتصفح',
      },
    },
    Setting: { labels: {}, properties: { key: 'الإعداد', value: 'القيمة' } },
  },
} as const satisfies SameKeys<typeof tablesEn>;
