/** The words in a file of JSX that readers would see or hear. */
import { parse } from '@babel/eslint-parser'

/** As much of an ESTree node as is read here. */
interface Node {
  type: string
  [property: string]: unknown
}

/** Attributes of elements, and properties of our components, that readers see or hear. */
const SPOKEN =
  /^(?:aria-(?:label|valuetext|description)|data-label|title|placeholder|alt|label|help|verb|about|none|summary|text)$/

const PARSER = {
  requireConfigFile: false,
  sourceType: 'module',
  babelOptions: { parserOpts: { plugins: ['typescript', 'jsx'] } },
}

/** Of each element the text, what braces in it result in, and the spoken attributes. */
export function listWords(text: string): string[] {
  const words: string[] = []
  visit(parse(text, PARSER) as unknown as Node, (node) => {
    if (node.type === 'JSXAttribute' && SPOKEN.test(String((node.name as Node).name)))
      words.push(...listResults(node.value))
    if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      words.push(...listOf(node.children).flatMap(listResults))
  })
  return words.filter((one) => /\p{L}{2}/u.test(one)).map((one) => one.replace(/\s+/g, ' '))
}

/** The texts that an expression may result in, as far as it is written in place. */
function listResults(value: unknown): string[] {
  if (!isNode(value)) return []
  switch (value.type) {
    case 'JSXText':
    case 'Literal':
      return typeof value.value === 'string' ? [value.value] : []
    case 'TemplateLiteral':
      return listOf(value.quasis).map((quasi) => (quasi.value as { cooked: string }).cooked)
    case 'JSXExpressionContainer':
      return listResults(value.expression)
    case 'ConditionalExpression':
      return [value.consequent, value.alternate].flatMap(listResults)
    case 'LogicalExpression':
      return [value.left, value.right].flatMap(listResults)
    default:
      return []
  }
}

function visit(node: Node, look: (node: Node) => void): void {
  look(node)
  for (const [property, value] of Object.entries(node)) {
    if (property === 'parent') continue
    for (const child of [value].flat()) if (isNode(child)) visit(child, look)
  }
}

function listOf(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : []
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
}
