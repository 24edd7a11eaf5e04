import { isElement } from './dom.js'
import type { Element, Node } from './dom.js'

/**
 * What is done at each node. `enter` returns false to pass over what is inside; `leave` follows every element that was
 * entered.
 */
export interface Visitor {
  enter(node: Node): boolean
  leave(element: Element): void
}

/**
 * Visits what is inside a node in the order of the page. Without recursion: a page may be nested as deep as it likes.
 */
export const walk = (root: Node, visitor: Visitor): void => {
  const stack: { readonly node: Node; readonly leaving: boolean }[] = []
  const inside = (node: Node): void => {
    const children = 'childNodes' in node ? node.childNodes : []
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index]
      if (child) stack.push({ node: child, leaving: false })
    }
  }
  inside(root)
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, leaving } = next
    if (leaving) {
      if (isElement(node)) visitor.leave(node)
    } else if (visitor.enter(node)) {
      if (isElement(node)) stack.push({ node, leaving: true })
      inside(node)
    }
  }
}
