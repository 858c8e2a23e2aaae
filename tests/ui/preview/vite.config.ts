import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'

/** `npx vite tests/ui/preview`: the popup's every state in an ordinary page. Never shipped. */
export default defineConfig({ root: import.meta.dirname, plugins: [preact()], server: { fs: { allow: ['../../..'] } } })
