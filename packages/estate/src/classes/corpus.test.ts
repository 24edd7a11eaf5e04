import { parseFigure, roundingInterval } from '@imt/core'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { knownUnit } from './asset-unit.js'
import { measureOf } from './measure.js'
import { readQuantity } from './read-quantity.js'
import { parseVendors } from './vendors.js'

interface Row {
  readonly assetType: string
  readonly vendorVerbatim: string | null
  readonly quantityVerbatim: string
  readonly kind: string
  readonly lower: number | null
  readonly upper: number | null
  readonly measure: string
}
const { bodies } = JSON.parse(readFileSync(new URL('../../test/vectors/estates.json', import.meta.url), 'utf8')) as {
  readonly bodies: readonly { readonly body: string; readonly source: string; readonly rows: readonly Row[] }[]
}
const rows = bodies.flatMap(({ body, source, rows: all }) => all.map((row) => ({ ...row, body, source })))

/** Rows whose bounds rest on something outside the cell, and what the cell itself says. */
const beyondTheCell: Readonly<
  Record<string, { readonly reads: readonly [number | null, number | null] | 'refused'; readonly because: string }>
> = {
  'All PC’s are on windows 7 with the exception of 20 Machines': {
    reads: 'refused',
    because: 'the result needs the count of another row',
  },
  '1000': { reads: [1000, 1000], because: 'whether "more than" covers it is a matter of the sentence around it' },
  '8,946': { reads: [8946, 8946], because: 'a lower bound only since not every trust answered' },
  '8,209': { reads: [8209, 8209], because: 'a lower bound only since not every trust answered' },
  '86': { reads: [86, 86], because: 'the other figure, 95, is in another source' },
  '318,000': { reads: [318_000, 318_000], because: 'nothing in the cell says that it was rounded' },
  'The University is not aware of any operating fax machines on its premises.': {
    reads: [null, null],
    because: 'unknown: not zero',
  },
}

it('holds 33 bodies', () => {
  expect(bodies.length).toBe(33)
  for (const { source } of bodies) expect(source).toMatch(/\S{8}/)
})

describe('every number of the corpus', () => {
  it.each(rows.map((row) => [`${row.body}: ${row.assetType}: ${row.quantityVerbatim}`, row] as const))(
    '%s',
    (_, row) => {
      expect(measureOf(row.assetType), 'what it measures').toBe(row.measure)
      if (row.measure === 'stock') expect(knownUnit(row.assetType), 'its unit').not.toBeNull()
      if (row.measure === 'ratio' || row.measure === 'policy') {
        expect(readQuantity(row.quantityVerbatim).ok, 'a ratio or a policy is no quantity').toBe(false)
        return
      }
      if (row.measure === 'money') {
        const money = parseFigure(row.quantityVerbatim, { unit: 'gbp' })
        const { low, high } = money.ok ? roundingInterval(money.value) : { low: null, high: null }
        expect(low?.toNumber()).toBe(row.lower)
        expect(
          Math.abs((high?.toNumber() ?? 0) - (row.upper ?? 0)),
          'the upper end of a rounded amount is written a pound short in the corpus',
        ).toBeLessThanOrEqual(1)
        return
      }
      const read = readQuantity(row.quantityVerbatim)
      const expected = beyondTheCell[row.quantityVerbatim]?.reads ?? [row.lower, row.upper]
      if (expected === 'refused') expect(read.ok).toBe(false)
      else {
        expect(read.ok, JSON.stringify(read)).toBe(true)
        if (read.ok) expect([read.value.low?.toNumber() ?? null, read.value.high?.toNumber() ?? null]).toEqual(expected)
      }
    },
  )
})

describe('kinds of no number', () => {
  const absences = {
    tbc: 'toBeConfirmed',
    notHeld: ['notHeld', 'notAvailable'],
    withheld: 'withheld',
    ncnd: 'neitherConfirmNorDeny',
    notApplicable: 'notApplicable',
  } as const
  it.each(rows.filter(({ kind }) => kind in absences))('$quantityVerbatim is $kind', ({ kind, quantityVerbatim }) => {
    const read = readQuantity(quantityVerbatim)
    const allowed: readonly string[] = [absences[kind as keyof typeof absences]].flat()
    expect(read.ok && read.value.kind).toBe('absent')
    expect(allowed).toContain(read.ok && read.value.absence)
  })
  it.each([
    ...rows.filter(({ kind }) => kind === 'zero').map(({ quantityVerbatim }) => quantityVerbatim),
    '0',
    'We do not hold any information. We do not have any fax machines in use',
  ])('%s is zero', (text) => {
    const read = readQuantity(text)
    expect(read.ok && read.value.value?.toFixed()).toBe('0')
  })
})

describe('vendor cells of the corpus', () => {
  it.each([
    ['HP UK', 'one', ['HP UK'], false],
    ['Various', 'various', [], true],
    ['LG, Alcatel, Apple, Various', 'several', ['LG', 'Alcatel', 'Apple'], true],
    ['8×8 / Polycom', 'several', ['8×8', 'Polycom'], false],
    ['Mitel and Avaya', 'one', ['Mitel and Avaya'], false],
    ['HP and others', 'several', ['HP'], true],
    ['Samsung Galaxy Note 4', 'one', ['Samsung Galaxy Note 4'], false],
    ['', 'none', [], false],
    ['TBC', 'none', [], false],
    ['Dell, Inc.', 'one', ['Dell, Inc.'], false],
    [
      'Cisco Systems, Inc., HP, Ltd; Ricoh UK, Limited',
      'several',
      ['Cisco Systems, Inc.', 'HP, Ltd', 'Ricoh UK, Limited'],
      false,
    ],
    ['Siemens, GmbH', 'one', ['Siemens, GmbH'], false],
    ['Various (Dell, HP)', 'several', ['Dell', 'HP'], true],
    ['HP (laptops, PCs), Dell', 'several', ['HP (laptops, PCs)', 'Dell'], false],
    ['HP, N/A', 'one', ['HP'], false],
    ['HP, TBC, Unknown', 'one', ['HP'], false],
    ['N/A, TBC', 'none', [], false],
    ['HP, Dell etc.', 'several', ['HP', 'Dell'], true],
    ['HP, Dell, etc', 'several', ['HP', 'Dell'], true],
    ['HP, Dell, and others', 'several', ['HP', 'Dell'], true],
    ['Limited Edition Computers, Incline', 'several', ['Limited Edition Computers', 'Incline'], false],
  ] as const)('%s', (text, kind, names, andOthers) => {
    expect(parseVendors(text)).toEqual({ text, kind, names, andOthers })
  })
})
