import type { Services } from '#server/services.ts';
import type { AccountParts } from './account-parts.ts';
import { approve } from './approve.ts';
import { authenticate } from './authenticate.ts';
import { changeLocale } from './change-locale.ts';
import { logIn } from './log-in.ts';
import { logOut } from './log-out.ts';
import { refreshLogin } from './refresh-login.ts';
import { register } from './register.ts';
import { reject } from './reject.ts';

/** Everything about who people are and whether they are let in. */
export function createAccounts(parts: AccountParts): Services['accounts'] {
  return {
    register: (input, origin) => register(parts, input, origin),
    logIn: (input, origin) => logIn(parts, input, origin),
    refresh: (refreshToken, origin) => refreshLogin(parts, refreshToken, origin),
    logOut: (refreshToken) => logOut(parts, refreshToken),
    authenticate: (accessToken) => authenticate(parts, accessToken),
    changeLocale: (viewer, input) => changeLocale(parts, viewer, input),
    approve: (viewer, input, origin) => approve(parts, viewer, input, origin),
    reject: (viewer, input, origin) => reject(parts, viewer, input, origin),
  };
}
