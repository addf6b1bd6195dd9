/** The hosts of the platform itself and of the messenger: no bot asks them in the platform's name. */
export function ownHosts({
  publicUrl,
  telegram,
}: {
  readonly publicUrl: string;
  readonly telegram: { readonly apiRoot: string };
}): readonly string[] {
  const named = [publicUrl, telegram.apiRoot].map((url) => new URL(url).hostname);
  return [...new Set([...named, 'api.telegram.org'])];
}
