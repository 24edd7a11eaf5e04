const isFunction = ({ type }) => /Function/.test(type)

/**
 * The gate on regular expressions (`tooling/lint/patterns.mjs`) weighs those that are written out, and those that are
 * built when their module is loaded, as they are then. One that is built later could be anything.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const noBuiltPattern = {
  meta: {
    type: 'problem',
    docs: { description: 'Refuse regular expressions that are built while a function runs' },
    messages: {
      later: 'Build a regular expression where the module begins, not in a function: only then it is weighed.',
      from: 'A method that is given text makes a regular expression of it: give it one that is written out.',
    },
    schema: [],
  },
  create: (context) => {
    const look = (node) => {
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'RegExp') return
      // A function that is handed to `map` at the top of a module runs as the module is loaded.
      const within = context.sourceCode.getAncestors(node).filter(isFunction)
      const runsAtOnce = ({ parent }) => parent.type === 'CallExpression' && parent.arguments.length === 1
      const atTop = within.length === 1 && runsAtOnce(within[0]) && within[0].parent.callee.property?.name === 'map'
      if (within.length > 0 && !atTop) context.report({ node, messageId: 'later' })
    }
    const isText = ({ type, value }) => type === 'TemplateLiteral' || (type === 'Literal' && typeof value === 'string')
    return {
      NewExpression: look,
      CallExpression: (node) => {
        look(node)
        const { callee, arguments: given } = node
        const name = callee.type === 'MemberExpression' ? callee.property.name : undefined
        if (['match', 'matchAll', 'search'].includes(name) && given[0] && isText(given[0]))
          context.report({ node, messageId: 'from' })
      },
    }
  },
}
