/** The match pattern of exactly one origin: "https://www.example.org/*". @throws TypeError for what is no address. */
export function originPattern(address: string): string {
  const { protocol, hostname } = new URL(address)
  return `${protocol}//${hostname}/*`
}
