import { expect, test } from 'vitest'
import { readPublication } from './read-publication.js'

const figuresOf = (sections: Readonly<Record<string, unknown>>): readonly (string | undefined)[] =>
  readPublication(sections, [], () => undefined, 'arithmetic').flatMap(({ figures }) => figures.map(({ at }) => at))

test('an amount that a publication in JSON keeps as text is a figure, as it is in a table', () => {
  const register = [
    { title: 'Records', annualValue: '£120,000', value: '240000', start: '01/04/2024', reference: '1042' },
    { title: 'Network for 400 users', annualValue: '£45,00', extension: '2', lots: [{ value: '£1.2m' }] },
  ]
  expect(figuresOf({ contracts: { register } })).toEqual([
    '/sections/contracts/register/0/annualValue',
    '/sections/contracts/register/0/value',
    '/sections/contracts/register/1/lots/0/value',
  ])
})

test('words, days and references are no figures, and neither are fields of a body of its own', () => {
  const entries = [{ id: 'FOI-1', receivedOn: '01/04/2026', subject: '£10 notes', own: { cost: '£12' } }]
  expect(figuresOf({ foi: { log: { entries } } })).toEqual([])
})
