/** Answers messages of Parallax's own pages, and of nobody else: a content script lives among hostile pages. */
import { onMessage, type ProtocolMap } from '../messaging/protocol.ts'
import { isOwnPage } from '../platform/senders.ts'

type Answer<Type extends keyof ProtocolMap> = (
  data: Parameters<ProtocolMap[Type]>[0],
) => ReturnType<ProtocolMap[Type]> | Promise<ReturnType<ProtocolMap[Type]>>

export function serve<Type extends keyof ProtocolMap>(type: Type, answer: Answer<Type>): void {
  onMessage(type, ({ data, sender }) => {
    if (!isOwnPage(sender)) throw new Error(`Only a page of Parallax may ask for ${type}.`)
    return answer(data as Parameters<ProtocolMap[Type]>[0])
  })
}
