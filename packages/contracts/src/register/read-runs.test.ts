import { expect, it } from 'vitest'
import { extensionReadings } from '../extension/parse-extension.js'
import { readContract } from './read-contract.js'

const entry = { title: 'Telephony', start: '01/04/2022', end: '31/03/2026' }

// Four years from start to end: the first length cannot be the term.
it.each([
  ['12 months and a further 6 months', 18],
  ['1 year with a further 1 year option', 24],
  ['12 months followed by 12 months', 24],
  ['6 months then another 3 months', 9],
  ['12 months plus an additional 12 months', 24],
  ['12 months, then 6 months and a further 6 months', 24],
])('%s are extensions', (extension, months) => {
  const { terms, notes } = readContract({ ...entry, extension })
  expect([terms.maximumExtensionMonths, terms.initialMonths, notes]).toEqual([months, undefined, []])
})

it('names both where start and end allow a term and an extension', () => {
  const reading = readContract({
    title: 'Print',
    start: '01/04/2023',
    end: '31/03/2025',
    extension: '1 year and a further 1 year',
  })
  expect(reading.terms.maximumExtensionMonths).toBeUndefined()
  expect(reading.notes.map(({ code }) => code)).toEqual(['ambiguousExtension'])
})

it('takes the first for the term where start and end make it so', () => {
  const reading = readContract({
    title: 'Print',
    start: '01/04/2023',
    end: '31/03/2025',
    extension: '2 years and a further 1 year',
  })
  expect(reading.terms).toMatchObject({ initialMonths: 24, maximumExtensionMonths: 12 })
  expect(reading.notes).toEqual([])
})

it.each(['36 months with the option to extend by 12 months', '3 years extendable by a further 2 years'])(
  '%s has one reading',
  (text) => {
    const read = extensionReadings(text, 'extension')
    expect(read.ok && read.value).toHaveLength(1)
  },
)
