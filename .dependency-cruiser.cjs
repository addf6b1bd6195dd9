// The direction of imports, as docs/architecture.md draws it: delivery → engines → rules → leaves.

const TEST = '\\.test\\.tsx?$';
const TYPE_ONLY = ['type-only'];
const PURE = '^server/(bot-spec|runtime|proof|pipeline/builtin)/';
const DELIVERY = '^(server/(http|realtime|telegram|jobs|cli|launch)|admin|web)/';
const COMPOSITION = '^server/(main|worker|app|create-services)\\.ts$';

const product = (path) => ({ path, pathNot: TEST });

/** Only files below `home` may import these packages. */
const onlyIn = (name, packages, home) => ({
  name,
  severity: 'error',
  from: { path: '^(server|admin|web|prisma)/', pathNot: [home, TEST] },
  to: { path: `^node_modules/(${packages})(/|$)` },
});

const forbid = (name, from, to) => ({ name, severity: 'error', from, to });

module.exports = {
  forbidden: [
    forbid('no-cycles', {}, { circular: true, viaOnly: { dependencyTypesNot: TYPE_ONLY } }),
    forbid('every-import-resolves', {}, { couldNotResolve: true }),
    forbid('no-development-packages-in-the-product', product('^(server|admin|web|prisma)/'), {
      dependencyTypes: ['npm-dev'],
      dependencyTypesNot: TYPE_ONLY,
    }),
    forbid(
      'no-tests-in-the-product',
      { path: '^(server|admin|web|prisma)/', pathNot: [TEST, '^server/launch/test\\.mjs$'] },
      { path: `^tests/|${TEST}` },
    ),

    forbid('shared-is-a-leaf', product('^server/shared/'), {
      path: '^(server|admin|web|prisma)/',
      pathNot: '^server/shared/',
    }),
    forbid('config-is-a-leaf', product('^server/config/'), {
      path: '^(server|admin|web|prisma)/',
      pathNot: '^server/(config|shared)/',
    }),
    forbid(
      'language-interpreter-and-proof-know-nothing-else',
      product('^server/(bot-spec|runtime|proof)/'),
      {
        path: '^(server|admin|web|prisma)/',
        pathNot: '^server/(bot-spec|runtime|proof|shared)/',
      },
    ),
    forbid('the-built-in-engine-knows-no-outside', product('^server/pipeline/builtin/'), {
      path: '^(server|admin|web|prisma)/',
      pathNot: '^server/(pipeline|bot-spec|runtime|proof|shared)/',
    }),
    forbid('pure-code-does-no-input-or-output', product(PURE), {
      dependencyTypes: ['core'],
      pathNot: '^(node:)?crypto$',
    }),
    forbid('pure-code-takes-no-drivers', product(PURE), {
      path: '^node_modules/(@prisma|pg|openai|telegraf|express|react|pino|graphile-worker)(/|$)',
    }),

    forbid('calls-to-web-services-know-only-what-a-call-is', product('^server/web-service/'), {
      path: '^(server|admin|web|prisma)/',
      pathNot: '^server/(web-service|runtime|bot-spec|shared)/',
    }),

    forbid('ai-knows-no-database', product('^server/ai/'), { path: '^server/(domain|pipeline)/' }),
    forbid('rules-know-no-pipeline', product('^server/(domain|auth)/'), {
      path: '^server/(pipeline|ai)/',
      dependencyTypesNot: TYPE_ONLY,
    }),
    forbid('rules-and-engines-know-no-delivery', product('^server/(ai|domain|auth|pipeline)/'), {
      path: DELIVERY,
    }),
    forbid(
      'delivery-does-not-know-pages-or-back-office',
      product('^server/(http|realtime|telegram|jobs)/'),
      {
        path: '^(web|admin)/',
        dependencyTypesNot: TYPE_ONLY,
      },
    ),
    forbid('back-office-and-pages-are-strangers', product('^admin/'), { path: '^web/' }),
    forbid('pages-and-back-office-are-strangers', product('^web/'), { path: '^admin/' }),
    forbid('pages-take-only-types-from-the-server', product('^web/'), {
      path: '^(server|prisma)/',
      dependencyTypesNot: TYPE_ONLY,
    }),
    forbid(
      'only-entries-compose',
      { path: '^(server|admin|web)/', pathNot: [COMPOSITION, '^server/(cli|launch)/', TEST] },
      { path: COMPOSITION, dependencyTypesNot: TYPE_ONLY },
    ),
    forbid(
      'nobody-imports-the-launcher',
      { path: '^(server|admin|web)/', pathNot: '^server/launch/' },
      {
        path: '^server/launch/',
      },
    ),

    onlyIn('ai-providers-in-one-place', 'openai|@anthropic-ai|@google', '^server/ai/providers/'),
    onlyIn('calls-of-bots-in-one-place', 'request-filtering-agent', '^server/web-service/'),
    onlyIn('telegraf-in-one-place', 'telegraf', '^server/telegram/'),
    onlyIn('prisma-in-one-place', '@prisma|prisma|\\.prisma', '^(server/domain|admin|prisma)/'),
    onlyIn('adminjs-in-one-place', 'adminjs|@adminjs', '^admin/'),
    onlyIn('job-queue-in-one-place', 'graphile-worker', '^server/(jobs|launch)/'),
  ],
  options: {
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '^build/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
