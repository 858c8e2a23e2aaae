/** The match patterns by which browsers give access, one for each origin. */

/** The match pattern of exactly one origin: "https://www.example.org/*". @throws TypeError for what is not an address. */
export function originPattern(address: string): string {
  const { protocol, hostname } = new URL(address)
  return `${protocol}//${hostname}/*`
}

/** Whether a pattern covers exactly one origin, unlike "https://*.example.org/*". */
export function isOriginPattern(pattern: string): boolean {
  return /^https?:\/\/[^*/]+\/\*$/.test(pattern)
}
