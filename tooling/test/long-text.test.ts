import { describe, expect, it } from 'vitest'
import { parseFigure, parseFinancialYear, parsePublishedDate } from '@imt/core'
import { appliesToClass, parseVendors, readFilter, readQuantity } from '@imt/estate'
import { citedProvisions, classifyQuestion, similarity } from '@imt/foi'
import { parseExtension } from '@imt/contracts'
// Each of these reads a cell for its own package alone.
import { measureOf } from '../../packages/estate/src/classes/measure.js'
import { outcomeOf } from '../../packages/foi/src/log/outcome.js'
import { columnOf } from '../../packages/finance/src/statement/measure-of.js'
import { isTotalWord } from '../../packages/finance/src/table/row-role.js'

/** Texts of one cell that once took seconds or minutes, for their length squared or cubed. */
const many = 60_000
const texts: Readonly<Record<string, string>> = {
  colons: `a${':'.repeat(many)}b`,
  spaces: `a${' '.repeat(many)}b`,
  tabs: `for ${'\t'.repeat(many)}.`,
  'line ends': `a${'\n'.repeat(many)}b`,
  zeros: `1${'0'.repeat(many)}x`,
  digits: '1'.repeat(many),
  brackets: `12 ${'(1'.repeat(many / 2)}`,
  'soft hyphens': `N/A${'\u00ad'.repeat(many)}x`,
  words: 'under issued active seen connected previous '.repeat(many / 44),
  sections: 'section 40 , - '.repeat(many / 15),
  limbs: `section 40(2)${' and '.repeat(many / 5)}`,
}
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  parseFigure: (text) => parseFigure(text, { unit: 'gbp' }),
  parseFinancialYear,
  parsePublishedDate,
  measureOf,
  parseVendors,
  'parseVendors, and': (text) => parseVendors(text, { splitAnd: true }),
  readFilter,
  appliesToClass: (text) => appliesToClass({ activeWithinMonths: 12, appliesTo: text }, 'Laptops'),
  readQuantity,
  columnOf,
  isTotalWord,
  citedProvisions,
  classifyQuestion,
  similarity: (text) => similarity(text, `${text} laptops`),
  outcomeOf,
  parseExtension: (text) => parseExtension(text),
}

describe('a text of 60,000 characters is read in a time that grows as it does', () => {
  it.each(Object.keys(readers))('%s', (name) => {
    for (const [kind, text] of Object.entries(texts)) {
      const before = performance.now()
      readers[name]?.(text)
      expect([kind, performance.now() - before < 1000]).toEqual([kind, true])
    }
  })

  it('so are some hundred dates in soft hyphens', () => {
    const date = `N/A${'\u00ad'.repeat(990)}x`
    const before = performance.now()
    for (let row = 0; row < 300; row += 1) parsePublishedDate(date)
    expect(performance.now() - before).toBeLessThan(3000)
  })
})
