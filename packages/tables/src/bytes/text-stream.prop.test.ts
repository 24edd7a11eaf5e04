import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeText } from './decode-text.js'
import { isUtf8 } from './is-utf-8.js'
import { createTextStream } from './text-stream.js'

/** Bytes that are text of one kind or another, line ends and broken characters among them. */
const parts = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => [...new TextEncoder().encode(text)]),
  fc.constantFrom([10], [13], [13, 10], [0xa3], [0xe2, 0x82], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0x80]),
)
const input = fc.array(parts, { maxLength: 12 }).map((all) => Uint8Array.from(all.flat()))

it('gives the same text however the bytes are cut', () => {
  fc.assert(
    fc.property(input, fc.array(fc.nat({ max: 80 }), { maxLength: 6 }), (bytes, at) => {
      const cuts = [...new Set([0, ...at.filter((cut) => cut <= bytes.length), bytes.length])].sort((a, b) => a - b)
      const stream = createTextStream()
      const text =
        cuts
          .slice(1)
          .map((to, index) => stream.push(bytes.subarray(cuts[index], to)))
          .join('') + stream.end()
      expect({ text, encoding: stream.encoding(), foreign: stream.foreign(), cut: false }).toEqual(decodeText(bytes))
    }),
  )
})

it('agrees with the platform on what is UTF-8', () => {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const isText = (bytes: Uint8Array): boolean => {
    try {
      decoder.decode(bytes)
      return true
    } catch {
      return false
    }
  }
  fc.assert(
    fc.property(fc.oneof(input, fc.uint8Array({ maxLength: 6 })), (bytes) => {
      expect(isUtf8(bytes, 0, bytes.length)).toBe(isText(bytes))
    }),
  )
})

it('gives back any text that was encoded as UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(decodeText(new TextEncoder().encode(`|${text}`)).text).toBe(`|${text}`)
    }),
  )
})
