import { describe, expect, it } from 'vitest'
import { directNumbersIn, directNumbersInText } from './direct-numbers.js'

const found = (headings: readonly string[], ...rows: readonly (readonly string[])[]): unknown =>
  directNumbersIn({ headings, rows }).map(({ column, rows: in_ }) => [column, ...in_])

describe('numbers beside the names of persons', () => {
  it.each([
    ['01632 960 001', '01632 960 002'],
    ['(01632) 960001', '(01632) 960002'],
    ['020 7946 0001', '020 7946 0002'],
    ['+44 (0)1632 960001', '+44 1632 960002'],
    ['01632960001', '1632960002'],
    ['01632-960-001', '0044 1632 960002'],
    ['01632 960000 ext 4411', '01632 960000 ext. 4412'],
    ['01632 960000 x4411', 'x4412'],
  ])('are found: %s, %s', (first, second) => {
    expect(found(['Name', 'Telephone'], ['Jane Example', first], ['Ann Other', second])).toEqual([[1, 0, 1]])
  })

  it('are found as extensions below a heading that says so, and below none that does not', () => {
    expect(found(['Name', 'Ext'], ['Jane Example', '4411'], ['Ann Other', '4412'])).toEqual([[1, 0, 1]])
    expect(found(['Name', 'Tel', 'Laptops'], ['Jane Example', '', '4411'], ['Ann Other', '', '4412'])).toEqual([])
  })

  it('are found in the rows of persons only, and where a cell holds name and number', () => {
    expect(
      found(
        ['Officer', 'Contact number'],
        ['Jane Example', '01632 960001'],
        ['FOI team', '01632 960003'],
        ['Ann Other', ''],
      ),
    ).toEqual([[1, 0]])
    expect(found(['Contact'], ['Jane Example 01632 960001'], ['Ann Other (01632 960002)'])).toEqual([[0, 0, 1]])
  })

  it('are found in a column of home numbers, whoever they are beside', () => {
    expect(found(['Ref', 'Home tel'], ['1', '01632 960001'])).toEqual([[1, 0]])
  })

  it('are found in a table of labels and values that names one person', () => {
    expect(found(['Field', 'Value'], ['Contact', 'Jane Example'], ['Tel', '01632 960001'])).toEqual([[1, 1]])
    expect(found(['Field', 'Value'], ['Contact', 'Service Desk'], ['Tel', '01632 960001'])).toEqual([])
  })

  it.each([
    ['a number of an office that two have', ['01632 960 001', '01632 960 001']],
    ['numbers of bodies', ['0300 123 0001', '0800 123 002']],
    ['days and references', ['01-02-2026', '02/2026/1234']],
    ['amounts', ['£12,345.67', '102,345,678.90']],
  ])('are not: %s', (_, [first = '', second = '']) => {
    expect(found(['Name', 'Telephone'], ['Jane Example', first], ['Ann Other', second])).toEqual([])
  })

  it('are not those of teams, sites and suppliers', () => {
    expect(found(['Team', 'Telephone'], ['Service Desk', '01632 960001'])).toEqual([])
    expect(found(['Name', 'Telephone'], ['Main Reception', '01632 960001'], ['Switchboard', '01632 960002'])).toEqual(
      [],
    )
    expect(found(['Supplier', 'Contact number'], ['Example Systems Ltd', '01632 960001'])).toEqual([])
  })
})

describe('numbers in a text', () => {
  it.each([
    ['Please contact Jane Example on 01632 960001.', 1],
    ['Contact: Mrs Jane Example, tel 01632 960 001 or ext 4411', 1],
    ['Direct line: 01632 960001', 1],
    ['DDI 01632 960001, home telephone: 01632 960002', 2],
    ['Call the Service Desk on 01632 960001', 0],
    ['Contact Example Hospital on 01632 960001', 0],
    ['Switchboard: 01632 960001', 0],
    ['Contact Jane Example. The office is at 01632 960001', 0],
  ])('%s', (text, count) => {
    expect(directNumbersInText(text)).toBe(count)
  })
})
