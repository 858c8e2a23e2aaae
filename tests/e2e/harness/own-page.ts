/**
 * A page of the extension's own, from which the library is asked as the options page asks it: for what a test has
 * to set up or see and no reader would click through.
 */
import type { Page } from 'puppeteer-core'
import type { ProtocolMap } from '../../../src/messaging/protocol.ts'
import type { Reader } from './reader.ts'

export interface OwnPage {
  page: Page
  /** Sends a message to the background, which wakes for it. @throws Error in the background's words. */
  ask<Type extends keyof ProtocolMap>(
    type: Type,
    ...data: Parameters<ProtocolMap[Type]>
  ): Promise<ReturnType<ProtocolMap[Type]>>
}

/** In the background, so that the reader's own tab stays in front. */
export async function openOwnPage(reader: Reader): Promise<OwnPage> {
  // Any file of the extension will do; this one runs nothing.
  const page = await reader.openTab(`${reader.root}manifest.json`, true)
  return {
    page,
    ask: (type, ...[data]) => page.evaluate(askBackground, { type, data: data ?? null }),
  }
}

/** Runs in the page, which has no script of its own: a message of @webext-core/messaging, put together by hand. */
async function askBackground(question: { type: string; data: unknown }) {
  type Answer = { res?: never; err?: { message: string } }
  const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(sent: unknown): Promise<Answer> } } }
  const { res, err } = await chrome.runtime.sendMessage({ id: 1, timestamp: Date.now(), ...question })
  if (err) throw new Error(err.message)
  return res as never
}
