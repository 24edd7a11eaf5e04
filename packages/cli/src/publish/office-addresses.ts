import { isRecord, type Source } from '@imt/core'

/** Text in which the addresses that are named as those of offices can be taken for no person's. */
const masked = (text: string, offices: readonly string[]): string =>
  offices.reduce((words, address) => {
    const at = address.lastIndexOf('@')
    let from = 0
    let out = ''
    const lower = words.toLowerCase()
    for (;;) {
      const found = lower.indexOf(address.toLowerCase(), from)
      if (found < 0) return out + words.slice(from)
      out += `${words.slice(from, found)}office${address.slice(at)}`
      from = found + address.length
    }
  }, text)

const deep = (value: unknown, offices: readonly string[]): unknown => {
  if (typeof value === 'string') return masked(value, offices)
  if (Array.isArray(value)) return value.map((item) => deep(item, offices))
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, deep(item, offices)]))
}

/**
 * Returns a source as the check of what goes out is to see it: an address that the body names as that of an office is
 * no person's, whatever it looks like.
 */
export const withOfficeAddresses = (source: Source, offices: readonly string[]): Source =>
  offices.length === 0 ? source : { ...source, blocks: deep(source.blocks, offices) as Source['blocks'] }
