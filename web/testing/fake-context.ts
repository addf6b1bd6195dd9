import type { AppLoadContext } from '@remix-run/node';
import type { Services, Viewer } from '#server/services.ts';
import type { ErrorView, PageContext } from '#web/context.ts';

/** A failure that {@link fakeContext} describes as it stands. */
export class FakeFailure extends Error {
  readonly view: ErrorView;

  constructor(view: Pick<ErrorView, 'code' | 'status'> & Partial<ErrorView>) {
    super(view.code);
    this.view = { message: `Sentence of ${view.code}.`, retryable: false, details: {}, ...view };
  }
}

type ServiceParts = { readonly [Area in keyof Services]?: Partial<Services[Area]> };

const unexpected = (): never => {
  throw new Error('The page called a service that this test does not expect.');
};

function fakeServices(parts: ServiceParts): Services {
  return {
    accounts: {
      register: unexpected,
      logIn: unexpected,
      refresh: unexpected,
      logOut: unexpected,
      authenticate: unexpected,
      changeLocale: unexpected,
      approve: unexpected,
      reject: unexpected,
      ...parts.accounts,
    },
    credits: {
      balance: unexpected,
      entries: unexpected,
      grant: unexpected,
      deduct: unexpected,
      quote: unexpected,
      ...parts.credits,
    },
    runs: { start: unexpected, get: unexpected, list: unexpected, ...parts.runs },
    bots: {
      list: unexpected,
      get: unexpected,
      import: unexpected,
      createFromBlueprint: unexpected,
      ...parts.bots,
    },
    blueprints: { list: unexpected, get: unexpected, ...parts.blueprints },
    botSecrets: {
      list: unexpected,
      set: unexpected,
      remove: unexpected,
      ...parts.botSecrets,
    },
    simulations: {
      start: unexpected,
      get: unexpected,
      latest: unexpected,
      send: unexpected,
      ...parts.simulations,
    },
    ai: { status: unexpected, ...parts.ai },
    health: { ready: unexpected, ...parts.health },
  };
}

export const approvedViewer: Viewer = {
  id: '0193d7a0-0000-7000-8000-000000000001',
  email: 'salma@example.com',
  role: 'USER',
  status: 'APPROVED',
  statusReason: null,
  locale: 'en',
};

/** What a loader or action gets, with only the services that the test names. */
export function fakeContext(
  parts: Partial<Omit<PageContext, 'services'>> & { readonly services?: ServiceParts } = {},
): AppLoadContext {
  const { services = {}, ...rest } = parts;
  return {
    services: fakeServices(services),
    viewer: null,
    origin: { requestId: 'request-1', ip: '192.0.2.1', userAgent: null },
    locale: 'en',
    cspNonce: 'nonce',
    publicUrl: 'http://localhost:3000',
    login: {
      begin: (headers, login) => headers.append('Set-Cookie', `access=${login.tokens.accessToken}`),
      end: async (headers) => headers.append('Set-Cookie', 'access=; Max-Age=0'),
    },
    rememberLocale: (headers, locale) => headers.append('Set-Cookie', `locale=${locale}`),
    describeError(error) {
      if (error instanceof FakeFailure) return error.view;
      throw error;
    },
    ...rest,
  };
}
