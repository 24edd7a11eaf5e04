import { deviceWords } from './asset-units.data.js'

const after = /\s(?:of|for|in|at|by|with|on|used|to|since|from|under|issued|installed)\b|\s[-–—]\s|[,:;]/i
const ends: readonly RegExp[] = /* @__PURE__ */ deviceWords.map(
  (words) => new RegExp(String.raw`(?:${words.source})\W*$`, 'i'),
)

/**
 * Returns what follows the head of a label whose head is a device word: `Staff laptops`, `Laptops for staff`;
 * `undefined` where it is none: `Laptop budget`, `Wards with PCs`.
 */
export const afterDevice = (label: string): string | undefined => {
  const words = label.replace(/\([^)]*(?:\)|$)/g, ' ').trim()
  const at = words.search(after)
  const head = at < 0 ? words : words.slice(0, at)
  return ends.some((device) => device.test(head)) ? words.slice(head.length) : undefined
}
