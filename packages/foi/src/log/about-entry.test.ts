import { describe, expect, it } from 'vitest'
import { aboutEntry } from './about-entry.js'

describe('aboutEntry', () => {
  it.each([
    [{ reference: ' FOI-23/001 ', title: 'Letter of Jo Bloggs' }, 'request FOI-23/001'],
    [{ title: 'Letter of Jo Bloggs' }, undefined],
    [{ reference: 'Jo Bloggs 2' }, undefined],
    [{ reference: 'Mr Bloggs' }, undefined],
    [{ reference: 'Bloggs 12' }, undefined],
    [{ reference: 'Freedom of Information 12' }, 'request Freedom of Information 12'],
    [{ reference: 'Royal Cornwall 26-118' }, 'request Royal Cornwall 26-118'],
    [{ reference: 'Request of Jo Bloggs of 1 High Street about printers' }, undefined],
  ])('calls %j %s', (entry, name) => {
    expect(aboutEntry(entry)).toBe(name)
  })
})
