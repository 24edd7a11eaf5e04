import { definePlugin, type Plugin } from '@imt/core'
import { recogniseLeftovers } from './arithmetic/recognise.js'
import { recogniseSentences } from './sentences/recognise.js'
import { rules, type ArithmeticCode } from './rules/index.js'
import { arithmeticSection, type arithmeticSchema } from './section.js'

/** The plugin that checks the own sums of tables that no other plugin knows. */
export interface ArithmeticPlugin extends Plugin<'arithmetic', typeof arithmeticSchema, ArithmeticCode> {}

/**
 * Returns the plugin that is given the tables that no other plugin of a model claimed. It finds their sums, averages,
 * shares and changes with `findAggregations`, and warns of those that do not hold. Tables that others claimed are
 * looked at for what these did not compare, and sentences are compared with the table beside them.
 *
 * @example
 * ```ts
 * const model = createModel({ plugins: [arithmetic()] })
 * const rows = [['A', '12'], ['B', '30'], ['C', '17'], ['Total', '69']]
 * const tables = [{ headings: ['Team', 'Staff'], rows }]
 * const reading = model.parse({ about: {}, sections: { arithmetic: { tables } } })
 * const { findings } = model.check(reading, { asOf: '2026-11-28' })
 * findings[0]?.rule // => 'arithmetic/does-not-add-up'
 * findings[0]?.computed // => '59'
 * ```
 */
export const arithmetic = (): ArithmeticPlugin =>
  definePlugin({
    id: 'arithmetic',
    section: arithmeticSection,
    requires: [],
    rules,
    recognise: [recogniseLeftovers, recogniseSentences],
    leftovers: true,
  })
