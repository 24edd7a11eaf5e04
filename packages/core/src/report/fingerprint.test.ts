import { describe, expect, it } from 'vitest'
import { fingerprint } from './fingerprint.js'

/** FNV-1a of 64 bits as its authors write it, over code points. */
const plain = (text: string): string => {
  let hash = 0xcbf29ce484222325n
  for (const char of text) hash = ((hash ^ BigInt(char.codePointAt(0) ?? 0)) * 0x100000001b3n) & 0xffffffffffffffffn
  return hash.toString(16).padStart(16, '0')
}

describe('fingerprint', () => {
  it.each(['', 'a', 'demo/rule', 'ward 3', '£101,489', '\u{1f3e5}\u{10ffff}', 'x'.repeat(1000)])(
    'is FNV-1a of %j',
    (text) => {
      expect(fingerprint([text])).toBe(plain(text))
      expect(fingerprint([text, text])).toBe(plain(`${text}\u001f${text}`))
    },
  )
})
