/** Text from outside as one line that cannot change how the text around it reads. */

/** Characters that change the direction of what follows them; nothing in a plain file ends their reach. */
export const STEERING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/** The text without control characters and on one line: a new line would begin a paragraph, a list, a heading. */
export function plainLine(text: string): string {
  return text
    .replace(/[\s\u0085\u2028\u2029]+/g, ' ')
    .replace(STEERING, '')
    .replace(/\p{Cc}/gu, '')
    .trim()
}
