/**
 * Makes the built scripts small without making them hard to read: comments and white space go, every name stays, so who
 * reviews the extension sees the sources after any formatter. A setting of Vite would not reach the content script, which
 * CRXJS builds by itself.
 */
import { minifySync, type Plugin } from 'vite'
import { dropHtmlSetters } from './drop-html-setters.ts'

const OPTIONS = { compress: false, mangle: false, codegen: { removeWhitespace: true, legalComments: 'none' } } as const

export function compactCode(): Plugin {
  return {
    name: 'parallax:compact-code',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') file.code = compact(file.fileName, file.code)
          else if (file.fileName.endsWith('.js')) file.source = compact(file.fileName, String(file.source))
        }
      },
    },
  }
}

function compact(name: string, source: string): string {
  const { code, errors } = minifySync(name, dropHtmlSetters(source), OPTIONS)
  const [error] = errors
  if (error) throw new Error(`${name}: ${error.message}`)
  return code
}
