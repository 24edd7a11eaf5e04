import type { JsonPointer } from '@imt/core'
import type { Outline } from './outline.js'

/** Makes the finder of the node that a pointer leads to, or of the last one on the way there. */
export const nodeFinder = (outline: Outline): ((pointer: JsonPointer) => number | undefined) => {
  const { end, name } = outline
  const asked = new Map<number, ReadonlyMap<string, number>>()
  const childrenOf = (node: number): ReadonlyMap<string, number> => {
    const before = asked.get(node)
    if (before) return before
    const children = new Map<string, number>()
    const last = end[node] ?? 0
    for (let child = node + 1; child < last; child = end[child] ?? last) children.set(String(name[child]), child)
    asked.set(node, children)
    return children
  }
  return (pointer) => {
    if (end.length === 0) return undefined
    let node = 0
    for (const token of pointer.split('/').slice(1)) {
      const child = childrenOf(node).get(token.replaceAll('~1', '/').replaceAll('~0', '~'))
      if (child === undefined) return node
      node = child
    }
    return node
  }
}
