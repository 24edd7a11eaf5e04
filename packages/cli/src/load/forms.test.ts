import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Finding, Report } from '@imt/core'
import { imt } from '../../test/imt.js'

const folder = new URL('../../test/forms/', import.meta.url)

const reportOf = async (name: string): Promise<Report> => {
  const bytes = new Uint8Array(readFileSync(new URL(name, folder)))
  const { out } = await imt(['check', name, '--format', 'json', '--as-of', '2026-11-23'], { [name]: bytes })
  return JSON.parse(out) as Report
}

/** A form has days in its own order, and figures grouped or not. */
const same = (text: string | undefined): string | undefined =>
  text?.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1').replaceAll(',', '')

/** What is found of the publication: what a page alone is told of its marks is left out. */
const found = ({ findings }: Report): readonly unknown[] =>
  findings
    .filter(({ rule }) => rule !== 'tables/no-heading-row')
    .map(({ rule, level, at, stated, computed }) => ({
      rule,
      level,
      at,
      stated: same(stated),
      computed: same(computed),
    }))

const placeOf = ({ location }: Finding): unknown => {
  switch (location?.kind) {
    case 'sheet':
      return location.a1
    case 'csv':
      return `row ${location.record}, field ${location.field}`
    case 'html':
      return `row ${location.row}, cell ${location.cell}`
    case 'page':
      return `page ${location.page}, line ${location.line}, cell ${location.cell}`
    default:
      return undefined
  }
}

/** Where the first finding stands in each form. */
const places: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  budget: {
    csv: 'row 5, field 3',
    fods: 'C5',
    html: 'row 5, cell 3',
    ods: 'C5',
    pdf: 'page 1, line 5, cell 3',
    xls: 'C5',
    xlsx: 'C5',
  },
  contracts: {
    csv: 'row 3, field 1',
    fods: 'A3',
    html: 'row 3, cell 1',
    ods: 'A3',
    pdf: 'page 1, line 3, cell 1',
    xls: 'A3',
    xlsx: 'A3',
  },
}

// Saved once by LibreOffice: tooling/forms/make-fixtures.mjs
describe.each(Object.keys(places))('a spreadsheet of %s', (name) => {
  const forms = Object.entries(places[name] ?? {})

  it('stands there in every form', () => {
    const there = readdirSync(folder).filter((file) => file.startsWith(name))
    expect(there.sort()).toEqual(forms.map(([form]) => `${name}.${form}`).sort())
  })

  it.each(forms)('says the same as %s, at its own place', async (form, place) => {
    const report = await reportOf(`${name}.${form}`)
    expect(found(report).length).toBeGreaterThan(0)
    expect(found(report)).toEqual(found(await reportOf(`${name}.xlsx`)))
    expect(report.findings.map(placeOf)[0]).toBe(place)
  })
})
