/** Answers messages from Parallax's own pages and from nobody else: a content script lives among hostile pages. */
import { isOwnPage } from '../platform/own-pages.ts'
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
