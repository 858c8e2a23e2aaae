import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mayVisit, parseRobots } from '../../../src/background/sources/robots.ts'
import { MAX_LINEAR_GROWTH, measureGrowth } from '../../measure-growth.ts'

const at = (path: string) => new URL(path, 'https://news.example').href

describe('mayVisit', () => {
  test.each<[string, string, string, boolean]>([
    ['nothing said', '', '/a', true],
    ['everything forbidden', 'User-agent: *\nDisallow: /', '/a', false],
    ['an empty rule', 'User-agent: *\nDisallow:', '/a', true],
    ['another agent', 'User-agent: GoogleBot\nDisallow: /', '/a', true],
    ['a group of several agents', 'User-agent: GoogleBot\nUser-agent: *\nDisallow: /', '/a', false],
    ['two groups for all', 'User-agent: *\nDisallow: /a\nUser-agent: *\nDisallow: /b', '/a', false],
    ['a group after that for all', 'User-agent: *\nDisallow: /a\nUser-agent: X\nDisallow: /b', '/b', true],
    ['a delay between agents and rules', 'User-agent: *\nCrawl-delay: 1\nDisallow: /', '/a', false],
    ['a sitemap between agents', 'User-agent: *\nSitemap: /s\nUser-agent: X\nDisallow: /', '/a', false],
    ['the longest rule, which allows', 'User-agent: *\nAllow: /news/\nDisallow: /', '/news/1', true],
    ['the longest rule, which forbids', 'User-agent: *\nAllow: /news\nDisallow: /news/paid', '/news/paid/1', false],
    ['two rules as long', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['a wildcard', 'User-agent: *\nDisallow: /*/print', '/news/1/print', false],
    ['a wildcard that finds nothing', 'User-agent: *\nDisallow: /*/print', '/news/1', true],
    ['an end', 'User-agent: *\nDisallow: /*.php$', '/a.php', false],
    ['an end that is not one', 'User-agent: *\nDisallow: /*.php$', '/a.php?x=1', true],
    ['a whole path', 'User-agent: *\nDisallow: /$', '/', false],
    ['more than a whole path', 'User-agent: *\nDisallow: /$', '/a', true],
    ['a query', 'User-agent: *\nDisallow: /*?amp', '/a?amp=1', false],
    ['another spelling', 'User-agent: *\nDisallow: /%7Eana/caf\u00e9', '/~ana/caf%C3%A9', false],
    ['a comment, another case and other line ends', 'user-AGENT : * # all\rdisallow: /a # no\r\n', '/a', false],
    ['half an escape', 'User-agent: *\nDisallow: /100%', '/100%', false],
    ['an endless path', '', `/${'a'.repeat(3000)}`, false],
    ['a web page', '<!doctype html><title>Not found: /</title>', '/a', true],
  ])('%s', (_, text, path, allowed) => {
    expect(mayVisit(parseRobots(text), at(path))).toBe(allowed)
  })

  test('agrees with a regular expression', () => {
    const letters = (...extra: string[]) =>
      fc.array(fc.constantFrom('a', 'b', '/', ...extra), { maxLength: 8 }).map((parts) => `/${parts.join('')}`)
    fc.assert(
      fc.property(letters('*'), fc.boolean(), letters(), (rule, whole, path) => {
        const pattern = new RegExp(`^${rule.replaceAll('*', '.*')}${whole ? '$' : ''}`)
        const robots = parseRobots(`User-agent: *\nDisallow: ${rule}${whole ? '$' : ''}`)
        const { pathname } = new URL(`https://news.example${path}`)
        expect(mayVisit(robots, `https://news.example${path}`)).toBe(!pattern.test(pathname))
      }),
    )
  })
})

test.each([
  ['10', 10],
  ['0.5', 0.5],
  ['soon', 0],
  ['-3', 0],
])('a delay of %s', (value, seconds) => {
  expect(parseRobots(`User-agent: *\nCrawl-delay: ${value}`).crawlDelay).toBe(seconds)
})

test('names sitemaps wherever they stand', () => {
  const { sitemaps } = parseRobots('Sitemap: https://a.example/1.xml\nUser-agent: X\nDisallow: /\nsitemap:/2.xml')
  expect(sitemaps).toEqual(['https://a.example/1.xml', '/2.xml'])
})

test('any text is read', () => {
  fc.assert(
    fc.property(fc.string(), fc.webUrl(), (text, address) => {
      expect(typeof mayVisit(parseRobots(`User-agent: *\nDisallow: ${text}`), address)).toBe('boolean')
    }),
  )
})

describe('time grows in proportion to', () => {
  test.each([
    ['rules', (size: number) => `User-agent: *\n${'Disallow: /a*b\n'.repeat(size)}`],
    ['wildcards', (size: number) => `User-agent: *\nDisallow: /${'*a'.repeat(10 * size)}b`],
    ['agents', (size: number) => 'User-agent: *\n'.repeat(size)],
    ['one line', (size: number) => ':'.repeat(10 * size)],
  ])('%s', (_, makeText) => {
    const address = at(`/${'a'.repeat(1000)}`)
    const growth = measureGrowth(makeText, 2000, (text) => mayVisit(parseRobots(text), address))
    expect(growth).toBeLessThan(MAX_LINEAR_GROWTH)
  })
})
