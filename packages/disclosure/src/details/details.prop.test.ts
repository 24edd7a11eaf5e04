import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf } from '../content/columns.js'
import { personalAddresses } from './email-addresses.js'
import { mobileNumbersIn } from './mobile-numbers.js'
import { nhsNumberCells, nhsNumbersIn } from './nhs-numbers.js'
import { personNameCells } from './person-names.js'

/** Nine digits and the one that makes the weighted sum a multiple of eleven, found by trying all ten. */
const withCheckDigit = (nine: string): string | undefined => {
  const weighted = (digits: string): number =>
    [...digits].reduce((sum, digit, index) => sum + Number(digit) * (10 - index), 0)
  const last = Array.from({ length: 10 }, (_, digit) => String(digit)).find(
    (digit) => weighted(`${nine}${digit}`) % 11 === 0,
  )
  return last === undefined ? undefined : `${nine}${last}`
}
const nine = fc
  .tuple(fc.constantFrom('4', '6', '7'), fc.integer({ min: 0, max: 99_999_999 }))
  .map(([first, rest]) => `${first}${String(rest).padStart(8, '0')}`)
const grouped = (ten: string): string => `${ten.slice(0, 3)} ${ten.slice(3, 6)} ${ten.slice(6)}`

describe('NHS numbers', () => {
  it('are known in groups by their check digit, and not with another', () => {
    fc.assert(
      fc.property(nine, fc.integer({ min: 1, max: 9 }), (digits, other) => {
        const valid = withCheckDigit(digits)
        fc.pre(valid !== undefined && !/^(\d)\1{9}$/.test(valid))
        const wrong = `${digits}${String((Number(valid.at(-1)) + other) % 10)}`
        expect(nhsNumbersIn(`for ${grouped(valid)}, seen`)).toBe(1)
        expect(nhsNumbersIn(`for ${grouped(wrong)}, seen`)).toBe(0)
        expect(nhsNumberCells('Ref', [valid, valid, valid])).toEqual([0, 1, 2])
        expect(nhsNumberCells('Ref', [valid, valid, valid, wrong])).toEqual([])
      }),
    )
  })
})

describe('NHS numbers that are called so', () => {
  it.each([
    ['NHS number', '943 476 5919', [0]],
    ['NHS No.', '4010232138', [0]],
    ['NHS number', '000 000 0000', []],
    ['NHS number', 'not known', []],
    ['Ref', '943 476 5919', [0]],
    ['Ref', '9434765919', []],
    ['Ref', '943 476 5918', []],
    ['Telephone', '943-476-5919', []],
    ['Note', 'NHS no. 4010232137 rang', [0]],
    ['Note', 'call 4010232138 about the NHS numbers', []],
  ])('are found under %j in %j', (heading, text, rows) => {
    expect(nhsNumberCells(heading, [text])).toEqual(rows)
  })
  it.each([
    ['NHS number: 943 476 5919', 1],
    ['NHS number: 401 023 2138', 1],
    ['the patient, 943 476 5919, was seen', 1],
    ['the order, 9434765919, was sent', 0],
    ['call 4010232138 about the NHS numbers', 0],
  ])('are found in %j', (text, count) => {
    expect(nhsNumbersIn(text)).toBe(count)
  })
})

describe('whatever stands in a cell', () => {
  it('is looked through without a fault and in little time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.string({ maxLength: 40 }), (text, heading) => {
        for (const count of [personalAddresses(text), mobileNumbersIn(text), nhsNumbersIn(text)])
          expect(count).toBeGreaterThanOrEqual(0)
        for (const rows of [nhsNumberCells(heading, [text]), personNameCells(heading, [text])])
          expect(rows.every((row) => row === 0)).toBe(true)
      }),
    )
  })

  it.each(['@', '.', 'a.', '0', '07', '07 ', 'a@', ' A', "O'"])('of one hundred thousand of %j too', (part) => {
    const text = part.repeat(100_000)
    expect(personalAddresses(text)).toBe(0)
    expect(mobileNumbersIn(text)).toBe(0)
    expect(nhsNumbersIn(text)).toBe(0)
    expect(personNameCells('Name of patient', [text])).toEqual([])
  })
})

describe('a table of one row that is wider than all others', () => {
  it('takes as long as its cells are many', () => {
    const wide = Array.from({ length: 50_000 }, (_, column) => `cell ${String(column)}`)
    const rows = [wide, ...Array.from({ length: 50_000 }, () => ['a'])]
    const columns = columnsOf({ headings: ['Name'], rows })
    expect(columns).toHaveLength(50_000)
    expect(columns.reduce((sum, { cells }) => sum + cells.length, 0)).toBe(100_000)
    expect(columns[1]).toEqual({ heading: '', cells: ['cell 1'], rows: [0] })
  })
})
