import { describe, expect, it } from 'vitest'
import { personNameCells, privateNamesIn } from './person-names.js'

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
