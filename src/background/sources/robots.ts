/**
 * A site's robots.txt, after RFC 9309: which addresses programs may fetch, and what else it tells them. Parallax has no
 * name of its own there: it keeps to what is said to all.
 */

/** In UTF-16 code units: what RFC 9309 (2.5) asks for, and no more. */
const MAX_LENGTH = 500 * 1024
/** No article has a longer path; each is compared with every rule. */
const MAX_PATH_LENGTH = 2000

interface Rule {
  allowed: boolean
  /** The text between the rule's wildcards. */
  pieces: string[]
  /** Ends with "$": nothing may follow. */
  whole: boolean
  length: number
}

export interface Robots {
  /** Addresses of sitemaps, as they are written. */
  sitemaps: string[]
  /** Seconds to leave between two requests; 0 where nothing is said. */
  crawlDelay: number
  rules: readonly Rule[]
}

/** Of a site without a robots.txt. */
export const NO_ROBOTS: Robots = { sitemaps: [], crawlDelay: 0, rules: [] }

/** Never throws: what is no line of a robots.txt says nothing. */
export function parseRobots(text: string): Robots {
  const sitemaps: string[] = []
  const rules: Rule[] = []
  let crawlDelay = 0
  let forAll = false
  let inAgents = false
  for (const [name, value] of readFields(text)) {
    if (name === 'sitemap') sitemaps.push(value)
    else if (name === 'user-agent') {
      forAll = (inAgents && forAll) || value === '*'
      inAgents = true
    } else {
      inAgents = false
      if (!forAll) continue
      if (name === 'crawl-delay') crawlDelay = Math.max(crawlDelay, Number(value) || 0)
      // An empty rule allows or disallows nothing.
      if ((name === 'allow' || name === 'disallow') && value) rules.push(readRule(value, name === 'allow'))
    }
  }
  return { sitemaps, crawlDelay, rules }
}

/** Whether programs may fetch an address: the longest rule that fits it decides, and of two the one that allows. */
export function mayVisit({ rules }: Robots, address: string): boolean {
  const { pathname, search } = new URL(address)
  if (pathname.length + search.length > MAX_PATH_LENGTH) return false
  const path = decodePath(pathname + search)
  let best: Rule | undefined
  for (const rule of rules) {
    const better = !best || rule.length > best.length || (rule.length === best.length && rule.allowed)
    if (better && fits(rule, path)) best = rule
  }
  return best?.allowed ?? true
}

/** The lines that say something, names in lower case. */
function readFields(text: string): (readonly [name: string, value: string])[] {
  return text
    .slice(0, MAX_LENGTH)
    .split(/\r\n?|\n/)
    .flatMap((line) => {
      const [content = ''] = line.split('#', 1)
      const colon = content.indexOf(':')
      if (colon < 0) return []
      return [[content.slice(0, colon).trim().toLowerCase(), content.slice(colon + 1).trim()] as const]
    })
}

function readRule(value: string, allowed: boolean): Rule {
  const whole = value.endsWith('$')
  const path = decodePath(whole ? value.slice(0, -1) : value)
  return { allowed, pieces: path.split('*'), whole, length: value.length }
}

/** The same text for two ways of writing one path: "~" and "%7E". */
function decodePath(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** Finds the pieces one after another; the first stands at the start, the last at the end of a path that must end there. */
function fits({ pieces, whole }: Rule, path: string): boolean {
  const [first = '', ...rest] = pieces
  if (!path.startsWith(first)) return false
  let position = first.length
  const last = whole ? rest.pop() : undefined
  for (const piece of rest) {
    const found = path.indexOf(piece, position)
    if (found < 0) return false
    position = found + piece.length
  }
  if (!whole) return true
  return last === undefined ? position === path.length : path.length - last.length >= position && path.endsWith(last)
}
