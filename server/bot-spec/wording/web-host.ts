/** The host of a web address, which may hold placeholders; the address itself where it has none. */
export function webHost(address: string): string {
  return /^[a-z]+:\/\/([^/?#{}\s]+)/i.exec(address)?.[1] ?? address;
}
