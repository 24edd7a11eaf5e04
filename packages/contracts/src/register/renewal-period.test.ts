import { expect, it } from 'vitest'
import { withRenewalPeriod } from './renewal-period.js'

const table = (headers: readonly string[], ...rows: readonly (readonly string[])[]) =>
  ({
    kind: 'table',
    headers,
    rows: rows.map((row) => row.map((text) => ({ text, location: { source: 'contracts.csv' } }))),
    under: [],
    headingRows: [],
    location: { source: 'contracts.csv' },
  }) as unknown as Parameters<typeof withRenewalPeriod>[0]

const renewalsOf = (block: ReturnType<typeof withRenewalPeriod>): readonly (string | undefined)[] =>
  block.kind === 'table' ? block.rows.map((row) => row[2]?.text) : []

const headers = ['Name', 'Suppliers - Name', 'Renewal', 'End date', 'Contract renewal period']

it('writes how long a further term is behind what renews itself', () => {
  const read = withRenewalPeriod(
    table(
      headers,
      ['Backup', 'Oakrow Ltd', 'Tacit', '31/03/2027', '12 months'],
      ['Print', 'Elmgate Ltd', 'Express', '31/03/2027', '12 months'],
      ['Fax', 'Elmgate Ltd', 'Yes', '31/03/2027', ''],
      ['Wi-Fi', 'Elmgate Ltd', 'Annual, automatic', '31/03/2027', '12 months'],
    ),
  )
  expect(renewalsOf(read)).toEqual(['Tacit, every 12 months', 'Express', 'Yes', 'Annual, automatic'])
})

it('takes the unit of the heading', () => {
  const inMonths = [...headers.slice(0, 4), 'Renewal period (months)']
  expect(renewalsOf(withRenewalPeriod(table(inMonths, ['Backup', 'Oakrow Ltd', 'Auto', '31/03/2027', '6'])))).toEqual([
    'Auto, every 6 months',
  ])
})

it('leaves a table without such a column as it is', () => {
  const block = table(headers.slice(0, 4), ['Backup', 'Oakrow Ltd', 'Tacit', '31/03/2027'])
  expect(withRenewalPeriod(block)).toBe(block)
})
