import { describe, expect, it } from 'vitest'
import { namesPersons, personNameCells, privateNamesIn } from './person-names.js'

describe('names behind the label of a person', () => {
  it.each([
    ['Replacement of laptops (sponsor: Jane Example)', [0]],
    ['EPR, approved by Ann Other in May', [0]],
    ['Lead: Ann Other will retire; contact: Service Desk', [0]],
    ['SRO: A. Other', [0]],
    ['contact: Service Desk', []],
    ['Managed by Acme Ltd, owned by Acme Holdings Limited', []],
    ['Owner: digital team', []],
    ['A lead time of Ten Weeks', []],
  ])('%s', (text, cells) => {
    expect(personNameCells('Capital scheme', [text])).toEqual(cells)
  })
})

describe('privateNamesIn', () => {
  it.each([
    ['Requester: John Brown', 1],
    ['Patient name: Mrs Ann Example. Complainant: Jo Example', 2],
    ['Requester: Example Ltd', 0],
    ['Applicant: a member of the public', 0],
    ['Chief Executive: Jane Example', 0],
    ['Contact: Jane Example', 0],
    ['Requester: Media', 0],
  ])('counts in %j %i', (text, count) => expect(privateNamesIn(text)).toBe(count))
})

describe('names as lists of contacts write them', () => {
  it.each([
    [
      ['EXAMPLE, Jane', 'OTHER, Ann'],
      [0, 1],
    ],
    [
      ['JANE EXAMPLE', 'ANN OTHER'],
      [0, 1],
    ],
    [
      ['Jane Example (01632 960 001)', 'Ann Other, ext 4410'],
      [0, 1],
    ],
    [
      ['Jane Example, jane.example@body.nhs.uk', 'Ann Other – 4410'],
      [0, 1],
    ],
    [['Main Reception', 'Out Of Hours', 'Patient Records'], []],
    [['SWITCH BOARD', 'DUTY MANAGER', 'MAIN SWITCHBOARD'], []],
  ])('%j', (cells, found) => {
    expect(personNameCells('Name', cells, ['Name', 'DDI'])).toEqual(found)
  })
})

describe('a column headed "Name"', () => {
  const people = ['Jane Example', 'Mohammed Other', 'FOI team']
  it.each([
    [
      ['Name', 'Grade', 'Salary'],
      [0, 1],
    ],
    [
      ['Name', 'Role', 'Tel'],
      [0, 1],
    ],
    [['Name', 'Supplier', 'Value'], []],
    [['Name', 'Version', 'Licences'], []],
  ])('beside %j', (beside, cells) => {
    expect(personNameCells('Name', people, beside)).toEqual(cells)
  })

  it('names persons for certain beside what is their own, and officers beside posts', () => {
    expect(namesPersons('Full name', ['Full name', 'Date of birth'])).toBe(true)
    expect(namesPersons('Name', ['Name', 'Job title'])).toBe(false)
  })

  it.each(['Budget holder', 'Cardholder', 'Sponsor', 'Prepared by', 'SRO'])('so does one headed %s', (heading) => {
    expect(personNameCells(heading, people, [])).toEqual([0, 1])
  })
})
