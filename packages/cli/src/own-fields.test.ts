import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { toolkit } from './toolkit.js'

const own = { ref: 7, nested: { list: [null, 'x', { deep: true }] } }
const publication = {
  about: { title: 'T' },
  own,
  sections: {
    estate: {
      own,
      classes: [{ assetType: 'PCs', quantity: '4307', own }],
      filters: [{ text: 'Active in the last 3 months', own }],
      ratios: [{ label: 'Users to devices', stated: '2:1', part: '2', whole: '1', own }],
      records: [{ id: '1', source: 'register', own }],
    },
    finance: {
      own,
      conventions: { own },
      revenue: [
        { costCentre: 'A', class: 'PAY', budget: '£50', own },
        { costCentre: 'A', class: 'TOTAL', budget: '50', scale: 1_000, own },
      ],
      classSummary: [{ class: 'PAY', budget: '£50', own }],
      capital: [{ category: 'IT', project: 'PCs', amounts: [{ year: '2017/18', amount: '£5' }], own }],
      statements: [
        {
          columns: [{ heading: 'Plan', measure: 'plan' }],
          rows: [{ label: 'Pay', cells: [{ amount: '£5' }], own }],
          own,
        },
      ],
      spend: [{ supplier: 'X', amount: '£25,001', own }],
      virements: [
        {
          lines: [
            { code: 'A', amount: '-5', own },
            { code: 'B', amount: '5' },
          ],
          own,
        },
      ],
    },
    contracts: { own, register: [{ title: 'Print', own }], notice: [{ kind: 'paragraph', text: 'X', own }] },
    foi: {
      own,
      standing: { passages: [], exemptions: [], reviewContact: [], appealContact: [], own },
      log: { entries: [{ reference: '1', answers: [{ question: '1', state: 'notHeld', own }], own }], own },
      statistics: { received: 1, own },
    },
  },
}

/** Every pointer under which a value holds fields of its own. */
const places = (value: unknown, at = ''): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) =>
        key === 'own' && JSON.stringify(inner) === JSON.stringify(own) ? [at] : places(inner, `${at}/${key}`),
      )

describe('fields of a publisher', () => {
  const reading = toolkit.parse(publication)

  it('are no finding, and stay in the publication, in sections, parts and rows', () => {
    expect(reading.findings).toEqual([])
    expect(places(publication)).toHaveLength(26)
    expect(places(reading.publication).toSorted()).toEqual(places(publication).toSorted())
  })

  it('are written again, and read again', () => {
    const written: unknown = JSON.parse(JSON.stringify(z.encode(toolkit.schema, reading.publication)))
    expect(places(written).toSorted()).toEqual(places(publication).toSorted())
    expect(toolkit.parse(written)).toMatchObject({ findings: [], publication: reading.publication })
  })

  it('must be an object', () => {
    expect(toolkit.parse({ sections: { estate: { own: 7, classes: [] } } }).findings).toMatchObject([
      { rule: 'core/schema', at: '/sections/estate/own' },
    ])
  })

  it('have no place in a cell', () => {
    const cell = { text: '5', unit: 'count', kind: 'exact', value: '5', low: '5', high: '5', decimals: 0, own }
    expect(
      toolkit.parse({ sections: { estate: { classes: [{ assetType: 'PCs', quantity: cell }] } } }).findings,
    ).toMatchObject([{ rule: 'core/unknown-key', at: '/sections/estate/classes/0/quantity/own' }])
  })
})
