import { isoDate } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { splitRequest } from './split-request.js'
import { triage } from './triage.js'

const asOf = isoDate('2026-11-29')
const judged = (text: string): readonly (readonly [string, string, number | undefined])[] =>
  triage(text, { asOf }).questions.map(({ topic, sensitivity, context }) => [topic, sensitivity, context?.number])

describe('a question that hangs on another', () => {
  it.each([
    ['1. How many laptops are there?\n2. If so, who owns them?', 1],
    ['1. How many laptops are there?\n2. And how many in house?', 1],
    ['How many laptops are there? How many were bought in 2024?', 1],
    ['How many laptops are there? Which ward has them?', 1],
    ['a) How many laptops are there? b) When do they go?', 1],
    ['How many laptops are there?\n\nHow many beds are there?', undefined],
    ['How many laptops are there? Which version of IT service desk is used?', undefined],
    ['How many laptops are there? I write for a paper on wards and their staff. How many were bought?', undefined],
  ])('%j', (text, follows) => {
    expect(splitRequest(text).questions.map((question) => question.follows)).toEqual([undefined, follows])
  })

  it('is judged with it, and says so', () => {
    const text = 'How many people work in your cyber security team?\n\nAnd how many in house?'
    const { questions } = triage(text, { asOf })
    expect(questions.map(({ topic, next }) => [topic, next.step])).toEqual([
      ['organisation', 'answer'],
      ['organisation', 'answer'],
    ])
    expect(questions[1]?.remarks).toContain('Its own words do not say of what it asks: it was read with question 1.')
  })

  it('is the last of a row of such questions, and is read with the first', () => {
    const text = '1. Which ransomware attacks did you have?\n2. How many were in May?\n3. And who found them?'
    expect(judged(text).map(([, said, context]) => [said, context])).toEqual([
      ['ask security', undefined],
      ['ask security', 1],
      ['ask security', 1],
    ])
  })

  it('keeps what its own words say: the day on which a contract ends is no secret', () => {
    expect(judged('1. Which firewall do you use?\n2. When does its contract expire?')).toEqual([
      ['cyber', 'ask security', undefined],
      ['contracts', 'none seen', 1],
    ])
  })

  it('shows the words where they stand, its own before those of the other', () => {
    const [, question] = triage('Which firewall do you use? And how many in house?', { asOf }).questions
    const read = `${question?.asked ?? ''} ${question?.context?.asked ?? ''}`
    expect(question?.evidence.map(({ words, start, end }) => [words, read.slice(start, end)])).toContainEqual([
      'firewall',
      'firewall',
    ])
  })

  it('is told with nobody’s name', () => {
    const text = 'How many laptops has my son Kofi Brathwaite? And how many were his in 2024?'
    expect(JSON.stringify(triage(text, { asOf }))).not.toMatch(/Kofi|Brathwaite/)
  })
})
