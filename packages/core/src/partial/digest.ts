import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex } from '@noble/hashes/utils'

/** So many characters are hashed at once. */
const pieceLength = 1 << 16

/** Takes texts one after another, and gives the digest of all of them. */
export interface TextDigest {
  add(text: string): void
  /** `sha256:` and 64 hexadecimal digits. Nothing may be added afterwards. */
  value(): string
}

/** Returns a digest of no text yet: SHA-256 over UTF-8. What it holds does not grow. */
export const textDigest = (): TextDigest => {
  const hash = sha256.create()
  let waiting = ''
  const flush = (): void => {
    hash.update(waiting)
    waiting = ''
  }
  return {
    add: (text) => {
      waiting += text
      if (waiting.length >= pieceLength) flush()
    },
    value: () => {
      flush()
      return `sha256:${bytesToHex(hash.digest())}`
    },
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Writes a value as JSON whose keys stand in one order: a store of JSON may hand them back in another. A half of a
 * character is written as an escape, so that two texts are never one.
 */
const write = (value: unknown, add: (text: string) => void): void => {
  if (Array.isArray(value)) {
    add('[')
    value.forEach((item: unknown, index) => {
      if (index > 0) add(',')
      write(item, add)
    })
    add(']')
  } else if (typeof value === 'object' && value !== null) {
    add('{')
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => order(a, b))
      .forEach(([key, item], index) => {
        add(`${index > 0 ? ',' : ''}${JSON.stringify(key)}:`)
        write(item, add)
      })
    add('}')
  } else add(JSON.stringify(value ?? null))
}

/** Returns the digest of plain JSON, whatever the order of its keys. */
export const jsonDigest = (value: unknown): string => {
  const digest = textDigest()
  write(value, digest.add)
  return digest.value()
}
