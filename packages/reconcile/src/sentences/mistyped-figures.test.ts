import { createModel } from '@imt/core'
import { readHtml } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { arithmetic } from '../plugin.js'
import { numbersIn } from './number-in-words.js'

const model = createModel({ plugins: [arithmetic()] })
const devices = [
  ['Desktops', '1,350'],
  ['Laptops', '1,150'],
  ['Tablets', '302'],
  ['Total', '2,802'],
]
const check = (before: string, caption = '', heading = 'Quantity') => {
  const rows = devices.map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')
  const table = `<table>${caption === '' ? '' : `<caption>${caption}</caption>`}<tr><th>Class</th><th>${heading}</th></tr>${rows}</table>`
  const reading = model.recognise([readHtml(`<h1>A</h1>${before}${table}`, { name: 'a.html' })])
  return model
    .check(reading, { asOf: '2026-11-23' })
    .findings.filter(({ rule }) => rule === 'arithmetic/sentence-disagrees')
    .map(({ stated, computed, message }) => [stated, computed, message])
}

describe('a figure of a sentence that was mistyped', () => {
  it('is told with the words of its cell, though a first digit that is wrong makes it three times as large', () => {
    expect(check('<p>The Trust has a total of 8,802 devices.</p>')).toEqual([
      [
        '8,802',
        '2,802',
        'The sentence says 8,802, and the table beside it states 2,802 at "Total" under "Quantity". Check which is right, or say what the sentence counts',
      ],
    ])
  })
  it('is something else where it is as large by more than a digit', () => {
    expect(check('<p>The Trust has a total of 8,411 devices.</p>')).toEqual([])
    expect(check('<p>The Trust has a total of 28,020 devices.</p>')).toEqual([])
  })
  it('is not told of another time', () => {
    expect(check('<p>There are 1,105 laptops.</p>')).toHaveLength(1)
    expect(check('<p>Formerly there were 1,105 laptops.</p>')).toEqual([])
    expect(check('<p>The former hospital had 1,105 laptops.</p>')).toEqual([])
  })
  it('is of the year that the heading above the table and its caption state', () => {
    const said = '<h2>Devices in 2025</h2><p>In 2025 there were 1,105 laptops.</p>'
    expect(check(said, 'By class')).toHaveLength(1)
    expect(check(said.replace('In 2025', 'In 2022'), 'By class')).toEqual([])
  })
})

it.each([
  ['a 6 week wait', []],
  ['6 weeks', []],
  ['a 1 month plan', []],
  ['at 9am', []],
  ['in 2025', []],
  ['section 12', []],
  ['12 sections', ['12 count']],
  ['£6m a week', ['6000000 money']],
  ['6 weekly reports', ['6 count']],
  ['62 per cent of 310', ['62 percent', '310 count']],
])('%j states the numbers %j', (text, numbers) => {
  expect(numbersIn(text).map(({ value, kind }) => `${value.toFixed()} ${kind}`)).toEqual(numbers)
})
