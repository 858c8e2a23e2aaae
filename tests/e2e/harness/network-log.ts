/** Whom the browser asked: what the test's web wrote down, without what the browser asks on its own account. */
import type { LocalWeb } from './local-web.ts'

const BROWSERS_OWN = /(?:^|\.)(?:google|googleapis|gstatic|gvt1|mozilla|mozgcp|firefox)\.(?:com|net|org)$/

/** Every address asked for, in that order. @param tabs hosts that the reader opened in a tab */
export function listRequests({ requests }: LocalWeb, tabs: readonly string[] = []): string[] {
  return requests.filter((url) => {
    const { hostname } = new URL(url)
    return !BROWSERS_OWN.test(hostname) && !tabs.includes(hostname)
  })
}

/** The hosts asked, each once. */
export function listHostsAsked(web: LocalWeb, tabs?: readonly string[]): string[] {
  return [...new Set(listRequests(web, tabs).map((url) => new URL(url).hostname))].sort()
}
