import { describe, expect, it } from 'vitest'
import { aboutEntry } from './about-entry.js'

describe('aboutEntry', () => {
  it.each([
    [{ reference: ' FOI-23/001 ', title: 'Letter of Jo Bloggs' }, 'request FOI-23/001'],
    [{ title: 'Letter of Jo Bloggs' }, undefined],
    [{ reference: 'Request of Jo Bloggs of 1 High Street about printers' }, undefined],
  ])('calls %j %s', (entry, name) => {
    expect(aboutEntry(entry)).toBe(name)
  })
})
