/** How the exported page looks. In the file itself: from `file://` it could load nothing. */
export const EXPORT_STYLES = `
:root { color-scheme: light dark; }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { line-height: 1.25; }
h2 { margin-block-start: 2.5rem; }
p { margin: 0; }
header p, h2 + p, .source, .note { color: GrayText; color: color-mix(in srgb, CanvasText 70%, Canvas); }
ul { padding-inline-start: 1.25rem; }
li { margin-block: 0.75rem; }
.source, .note { font-size: 0.875rem; }
.note { margin-block: 0.25rem; }
`
