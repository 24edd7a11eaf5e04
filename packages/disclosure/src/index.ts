export { disclosure, type DisclosurePlugin } from './plugin.js'
export type { DisclosureCode } from './rules/index.js'
export type { Disclosure, Passage, PublishedTable } from './section.js'
