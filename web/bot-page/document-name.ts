/** What a person calls the document at an address: its file's name, else the site's. */
export function documentName(address: string): string {
  if (!URL.canParse(address)) return address;
  const { pathname, hostname } = new URL(address);
  const file = pathname.split('/').findLast((part) => part !== '') ?? hostname;
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}
