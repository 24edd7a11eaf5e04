import { frozen } from '@imt/core'
import { firstItems } from './items-of-classes-1-to-3.data.js'
import { furtherItems } from './items-of-classes-4-to-7.data.js'
import type { KnownItem, SchemeItem } from './scheme-item.js'

/** The items, with the words that name them. */
export const knownItems: readonly KnownItem[] = [...firstItems, ...furtherItems]

/**
 * The items of each class, as bodies list them that say that they follow the model scheme. The definition document
 * itself was not read.
 */
export const schemeItems: readonly SchemeItem[] = /* @__PURE__ */ frozen(
  /* @__PURE__ */ knownItems.map(({ item }) => item),
)
