import { describe, expect, it } from 'vitest'
import { columnKinds } from './column-kinds.js'
import { knownTexts } from './known-texts.js'
import { plainSums } from './plain-sums.js'
import { arePlainWords, isPlainNumber } from './plain-words.js'
import { stretchesAround } from './stretches-around.js'

describe('columnKinds', () => {
  it('knows what the columns of payments hold', () => {
    expect(
      columnKinds({
        headers: [
          'Entity',
          'Date',
          'Expense type',
          'Supplier',
          'Transaction number',
          'Amount (£)',
          'Ward',
          'Cost code',
        ],
      }),
    ).toEqual(['words', 'date', 'group', 'supplier', 'number', 'amount', 'besides', 'codesBesides'])
  })

  it.each([
    ['no date', ['Supplier', 'Transaction number', 'Expense type', 'Amount']],
    ['a net amount beside the amount', ['Date', 'Supplier', 'Amount', 'Net amount']],
    ['VAT beside the amount', ['Date', 'Supplier', 'Amount', 'VAT']],
    ['the amount in front of all words', ['Amount', 'Date', 'Supplier']],
    ['amounts that are totals by their heading', ['Date', 'Supplier', 'Transaction number', 'Total']],
    ['money in a column of words', ['Date', 'Supplier', 'Amount', 'Paid in £']],
  ])('has each row read under %s', (_, headers) => {
    expect(columnKinds({ headers })).toBeUndefined()
  })
})

describe('arePlainWords', () => {
  it.each(['Alpha Ltd', '', 'REDACTED', 'Ärzte & Söhne', '12'])('takes %j', (text) => {
    expect(arePlainWords(text)).toBe(true)
  })
  it.each([
    'Total',
    'Grand total',
    '50%',
    '£5',
    ' Alpha',
    'Alpha\u200b',
    'Closing balance',
    '#REF!',
    '1.2E+08',
    'a'.repeat(201),
  ])('leaves %j to be read', (text) => {
    expect(arePlainWords(text)).toBe(false)
  })
})

describe('isPlainNumber', () => {
  it.each(['100001', '00', 'AB-12/3', '2.3'])('takes %j', (text) => {
    expect(isPlainNumber(`x${text}y`, 1, 1 + text.length)).toBe(true)
  })
  it.each(['0', '1.23E+11', '######', 'n/a', '-', 'Total', '#REF!'])('leaves %j to be read', (text) => {
    expect(isPlainNumber(`x${text}y`, 1, 1 + text.length)).toBe(false)
  })
})

describe('plainSums', () => {
  it('adds up exactly beyond safe integers of pence', () => {
    const sums = plainSums()
    for (let time = 0; time < 3; time += 1) sums.add(700, Number.MAX_SAFE_INTEGER)
    sums.add(700, -1)
    sums.add(2, 150)
    const found: unknown[] = []
    sums.take((id, times, total) => found.push([id, times, total.toFixed(2)]))
    expect(found).toEqual([
      [2, 1, '1.50'],
      [700, 4, '270215977642229.72'],
    ])
    sums.take((id) => found.push(id))
    expect(found).toHaveLength(2)
  })
})

describe('knownTexts', () => {
  it('asks of each text once, and of no more than it may keep', () => {
    const asked: string[] = []
    const known = knownTexts(2, (text) => asked.push(text))
    const idOf = (text: string): number => known.idAt(`<${text}>`, 1, 1 + text.length)
    expect(['a', 'b', 'a', 'b', 'b', 'c', 'a'].map(idOf)).toEqual([0, 1, 0, 1, 1, -1, 0])
    expect(asked).toEqual(['a', 'b'])
  })
})

describe('stretchesAround', () => {
  const all = (records: number, apart: readonly number[], pieces = 1): readonly string[] => {
    const stretches = stretchesAround()
    const told: string[] = []
    for (let piece = 0; piece < pieces; piece += 1)
      for (const { from, to, isWhole } of stretches(records, (record) => piece === 0 && apart.includes(record)))
        told.push(`${from}-${to}${isWhole ? ' whole' : ''}`)
    return told
  }

  it('reads four records on either side whole, and what is between two that are near', () => {
    expect(all(1000, [])).toEqual(['0-1000'])
    expect(all(1000, [100, 130, 500])).toEqual(['0-96', '96-135 whole', '135-496', '496-505 whole', '505-1000'])
  })

  it('goes on in the next pieces', () => {
    expect(all(100, [98], 2)).toEqual(['0-94', '94-100 whole', '0-3 whole', '3-100'])
    expect(all(2, [1], 4)).toEqual(['0-2 whole', '0-2 whole', '0-2 whole', '0-2'])
  })
})
