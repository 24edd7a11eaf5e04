import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endWithin } from './end-within.js'

describe('endWithin', () => {
  it.each([
    ['an empty text', '', 0, 0],
    ['a text within the figure', 'one\ntwo\n', 10, 8],
    ['a line too many: at its beginning', 'one\ntwo\nthree', 10, 8],
    ['lines that end with CR LF', 'one\r\ntwo\r\nthree', 10, 10],
    ['lines that end with CR', 'one\rtwo\rthree', 10, 8],
    ['marks of a later line: at the beginning of that line', 'one\n|a|b|', 12, 4],
    ['marks of the first line: within it', '|a|b|c|', 12, 4],
    ['one long line without marks', 'x'.repeat(100_000), 5, 100_000],
  ])('cuts %s', (_, text, nodes, end) => {
    expect(endWithin(text, nodes)).toBe(end)
  })

  it('gives something of a text even where nothing may be made of it', () => {
    expect(endWithin('|||', 0)).toBe(1)
  })

  it('cuts at the beginning of a line or within the first, later the more is allowed', () => {
    const text = fc.array(fc.constantFrom('a', '|', '*', '[', '`', '\n', '\r\n', '\r', ' ')).map((all) => all.join(''))
    fc.assert(
      fc.property(text, fc.nat(200), fc.nat(50), (given, nodes, more) => {
        const end = endWithin(given, nodes)
        expect(end).toBeLessThanOrEqual(given.length)
        expect(end).toBeLessThanOrEqual(endWithin(given, nodes + more))
        expect(given === '' || end > 0).toBe(true)
        if (end === given.length) return
        const kept = given.slice(0, end)
        expect(/[\r\n]$/.test(kept) || !/[\r\n]/.test(kept)).toBe(true)
        if (/[\r\n].*[\r\n]$/s.test(kept)) expect(kept.endsWith('\r') && given[end] === '\n').toBe(false)
        // What is kept is within the figure, so it is not cut again; one character may be beyond it.
        if (end > 1) expect(endWithin(kept, nodes)).toBe(end)
      }),
    )
  })
})
