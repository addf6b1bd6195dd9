import { data } from '@remix-run/node';

/** Every address without a page; forms that are posted there get the same answer. */
export function loader(): never {
  throw data(null, { status: 404 });
}

export const action = loader;

export default function NotFound() {
  return null;
}
