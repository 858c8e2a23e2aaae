/** Builds the extension into dist/, quietly. */
import { build } from 'vite'

/** The folder that a browser loads. */
export const EXTENSION_FOLDER = 'dist'

export async function buildExtension(): Promise<void> {
  await build({ logLevel: 'warn' })
}
