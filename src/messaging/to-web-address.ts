/** An address from somebody else's feed or page as an absolute http or https one; undefined for anything else. */
export function toWebAddress(address: string | undefined, base: string): string | undefined {
  if (address === undefined || !URL.canParse(address, base)) return undefined
  const url = new URL(address, base)
  return /^https?:$/.test(url.protocol) ? url.href : undefined
}
