import { matchColumns } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { wordedColumns } from './columns.js'

const names = Object.values(wordedColumns).flat()
const headings = [
  ...new Set([
    ...names.filter((name) => typeof name === 'string'),
    'Current end date (if all extensions are taken)',
    'Contract value (£) excl. VAT',
    'Option to extend (Y/N)',
    'Latest possible end date incl. extensions',
    'Total estimated contract value over the full term',
    'Notice period (months)',
    'Awarded supplier name(s)',
    'Start (dd/mm/yyyy)',
  ]),
]

describe('forms of headings', () => {
  it('are each found by a dictionary where they fit, whatever keeps them from being tried', () => {
    const forms = [...new Set(names.filter((name) => typeof name !== 'string'))]
    const fitting = forms.flatMap((form) =>
      headings.filter((heading) => heading.search(form) >= 0).map((heading) => ({ form, heading })),
    )
    expect(fitting.length).toBeGreaterThan(30)
    expect(fitting.filter(({ form, heading }) => matchColumns([heading], { only: [form] }).used.length === 0)).toEqual(
      [],
    )
  })
})
