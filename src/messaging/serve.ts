/** Answers messages from Parallax's own pages, and few from content scripts, which live among hostile pages. */
import { isContentScript, isOwnPage } from '../platform/own-pages.ts'
import { onMessage, type ProtocolMap } from './protocol.ts'

type Answer<Type extends keyof ProtocolMap> = (
  data: Parameters<ProtocolMap[Type]>[0],
) => ReturnType<ProtocolMap[Type]> | Promise<ReturnType<ProtocolMap[Type]>>

/** Answers one type of message; a sender that is not a page of Parallax gets an error. */
export function serve<Type extends keyof ProtocolMap>(type: Type, answer: Answer<Type>): void {
  onMessage(type, ({ data, sender }) => {
    if (!isOwnPage(sender)) throw new Error(`Only Parallax's own pages may send ${type}.`)
    return answer(data as Parameters<ProtocolMap[Type]>[0])
  })
}

/** Answers the one type of message that pages are read with; whatever is sent with it may be forged. */
export function serveContentScripts<Type extends keyof ProtocolMap>(type: Type, answer: Answer<Type>): void {
  onMessage(type, ({ data, sender }) => {
    if (!isContentScript(sender)) throw new Error(`Only content scripts may send ${type}.`)
    return answer(data as Parameters<ProtocolMap[Type]>[0])
  })
}
