import { type ActionFunctionArgs, redirect } from '@remix-run/node';

/** Opening /logout changes nothing: only its form ends the login. */
export function loader() {
  throw redirect('/settings');
}

export async function action({ context }: ActionFunctionArgs) {
  const headers = new Headers();
  await context.login.end(headers);
  return redirect('/', { headers });
}
