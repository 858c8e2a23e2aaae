/** Messages without a browser: read from the files of `_locales`, as a browser reads them. */
import english from '../_locales/en/messages.json' with { type: 'json' }
import spanish from '../_locales/es/messages.json' with { type: 'json' }
import type { MessageSource } from '../src/locale/say.ts'

interface Message {
  message: string
  placeholders?: Record<string, { content: string }>
}

export const ENGLISH = createFileSource(english, 'en-GB')
export const SPANISH = createFileSource(spanish, 'es')

function createFileSource(messages: Record<string, Message>, language: string): MessageSource {
  return {
    language,
    direction: 'ltr',
    find(name, texts) {
      const { message = '', placeholders = {} } = messages[name] ?? {}
      return message.replace(/\$(\w+)\$/g, (_, gap: string) => {
        const number = placeholders[gap.toLowerCase()]?.content.slice(1)
        return texts[Number(number) - 1] ?? ''
      })
    },
  }
}
