import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { textOf } from '#web/requests/form-values.ts';
import { returnPath } from '#web/requests/return-path.ts';
import { isTheme, themeCookie } from '#web/requests/theme-cookie.ts';

export function loader() {
  throw redirect('/');
}

/** Language or colours. Anything but a known value changes nothing; the way leads back either way. */
export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const headers = new Headers();
  const locale = textOf(form, 'locale');
  if (locale === 'ar' || locale === 'en') {
    context.rememberLocale(headers, locale);
    if (context.viewer) await context.services.accounts.changeLocale(context.viewer, { locale });
  }
  const theme = textOf(form, 'theme');
  if (isTheme(theme)) headers.append('Set-Cookie', themeCookie(theme));
  return redirect(returnPath(textOf(form, 'returnTo'), '/'), { headers });
}
