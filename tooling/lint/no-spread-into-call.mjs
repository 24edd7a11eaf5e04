/** True for a list that is written out: it is as long as it looks. */
const isWrittenOut = ({ type, elements = [], consequent, alternate }) =>
  type === 'ConditionalExpression'
    ? isWrittenOut(consequent) && isWrittenOut(alternate)
    : type === 'ArrayExpression' && elements.every((element) => element?.type !== 'SpreadElement')

const nameOf = ({ type, name, property }) => (type === 'Identifier' ? name : property?.name)

/**
 * A call has room on the stack for so many arguments, some 120,000 of them, fewer in a worker or a browser: a list from
 * a file that is spread into one ends the program. Lists that are written out at the place are no concern, nor those
 * of functions that are said to be given short ones.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const noSpreadIntoCall = {
  meta: {
    type: 'problem',
    docs: { description: 'Refuse lists of any length as the arguments of a call' },
    messages: {
      spread: 'A list spread into a call must fit on the stack: loop or reduce, or say at the place how long it is.',
    },
    schema: [
      {
        type: 'object',
        properties: { short: { type: 'array', items: { type: 'string' } } },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ short: [] }],
  },
  create: (context) => {
    const { short } = context.options[0]
    const look = (call) => {
      if (short.includes(nameOf(call.callee))) return
      for (const each of call.arguments)
        if (each.type === 'SpreadElement' && !isWrittenOut(each.argument))
          context.report({ node: each, messageId: 'spread' })
    }
    return { CallExpression: look, NewExpression: look }
  },
}
