/** A parsed document is inert: it runs no script, loads no picture and asks no server for anything. */
export function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}
