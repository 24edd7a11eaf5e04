import { html, parse } from 'parse5'
import type { Token, TreeAdapter, TreeAdapterTypeMap } from 'parse5'
import type { Limits } from '../limits/limits.js'
import { isElement, isText } from './dom.js'
import type { ChildNode, Element, Fragment, Node, Parent, TextNode, Unread } from './dom.js'
import { toldComment } from './told-comment.js'
import type { ToldComment } from './told-comment.js'

interface PageTypes extends TreeAdapterTypeMap<
  Node,
  Parent,
  ChildNode,
  Fragment,
  Fragment,
  Element,
  Unread,
  TextNode,
  Element,
  Unread
> {}

/** A page as a tree; and the limit at which it was left off, with the offset of the last node that is in it. */
export interface ParsedPage {
  readonly document: Fragment
  readonly reached?: 'nodes' | 'nesting'
  readonly last: number
  /** The comments of which something is told, in the order of the page, each with its offset. */
  readonly comments: readonly PlacedComment[]
}

/** What is told of a comment, and where it begins. */
export interface PlacedComment {
  readonly told: ToldComment
  readonly offset: number
}

/** Thrown through the parser, which has no other way to be stopped. */
class LimitReached extends Error {
  override readonly name = 'LimitReached'
  constructor(readonly limit: 'nodes' | 'nesting') {
    super(`the limit of ${limit} is reached`)
  }
}

/** What the parser is told of a node whose place is known: it asks for no more than that there is one. */
const known: Token.ElementLocation = { startLine: 1, startCol: 1, startOffset: 0, endLine: 1, endCol: 1, endOffset: 0 }

// A list that is pushed onto an empty one makes room for many, and most elements hold one thing.
const append = (parent: Parent, node: ChildNode): void => {
  if (parent.childNodes.length === 0) parent.childNodes = [node]
  else parent.childNodes.push(node)
  node.parentNode = parent
}

/** Where a node stands among those of its parent: mostly last. */
const indexIn = ({ childNodes }: Parent, node: ChildNode): number =>
  childNodes.at(-1) === node ? childNodes.length - 1 : childNodes.lastIndexOf(node)

const insertAt = (parent: Parent, node: ChildNode, index: number): void => {
  parent.childNodes.splice(index, 0, node)
  node.parentNode = parent
}

const newText = (value: string): TextNode => ({ value, parentNode: null, offset: -1 })
const newFragment = (): Fragment => ({ childNodes: [] })
const newComment = (text: string): Unread => {
  const told = toldComment(text)
  return { unread: 'comment', parentNode: null, ...(told === undefined ? {} : { told }) }
}

/** How the tree is built and asked about: nodes hold what this reader uses of them and no more, since they are many. */
const building: TreeAdapter<PageTypes> = {
  createDocument: newFragment,
  createDocumentFragment: newFragment,
  createElement: (tagName, namespace, attrs) => ({
    tagName,
    namespace,
    attrs,
    childNodes: [],
    parentNode: null,
    offset: -1,
    closed: false,
    depth: 0,
  }),
  createCommentNode: newComment,
  createTextNode: newText,
  appendChild: append,
  insertBefore: (parent, node, before) => insertAt(parent, node, indexIn(parent, before)),
  insertText: (parent, value) => {
    const last = parent.childNodes.at(-1)
    if (last && isText(last)) last.value += value
    else append(parent, newText(value))
  },
  insertTextBefore: (parent, value, before) => {
    const index = indexIn(parent, before)
    const last = parent.childNodes[index - 1]
    if (last && isText(last)) last.value += value
    else insertAt(parent, newText(value), index)
  },
  detachNode: (node) => {
    if (!node.parentNode) return
    node.parentNode.childNodes.splice(indexIn(node.parentNode, node), 1)
    node.parentNode = null
  },
  adoptAttributes: (recipient, attrs) => {
    const names = new Set(recipient.attrs.map(({ name }) => name))
    for (const attr of attrs) if (!names.has(attr.name)) recipient.attrs.push(attr)
  },
  setTemplateContent: (template, content) => {
    template.content = content
  },
  getTemplateContent: (template) => (template.content ??= newFragment()),
  setDocumentType: (document) => append(document, { unread: 'doctype', parentNode: null }),
  setDocumentMode: (document, mode) => {
    document.mode = mode
  },
  getDocumentMode: ({ mode }) => mode ?? html.DOCUMENT_MODE.NO_QUIRKS,
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  getFirstChild: ({ childNodes }) => childNodes[0] ?? null,
  getChildNodes: ({ childNodes }) => childNodes,
  getParentNode: (node) => ('parentNode' in node ? node.parentNode : null),
  getAttrList: ({ attrs }) => attrs,
  getTagName: ({ tagName }) => tagName,
  getNamespaceURI: ({ namespace }) => namespace,
  getTextNodeContent: ({ value }) => value,
  getCommentNodeContent: () => '',
  isElementNode: isElement,
  isTextNode: isText,
  isCommentNode: (node): node is Unread => 'unread' in node && node.unread === 'comment',
  isDocumentTypeNode: (node): node is Unread => 'unread' in node && node.unread === 'doctype',
  getNodeSourceCodeLocation: (node) => ('offset' in node && node.offset >= 0 ? known : null),
  setNodeSourceCodeLocation: () => undefined,
  updateNodeSourceCodeLocation: (node, { endTag }) => {
    if (endTag && isElement(node)) node.closed = true
  },
}

/** Returns a page as a browser reads it, up to the first limit that it reaches. */
export const parsePage = (text: string, { nodes, nesting }: Pick<Limits, 'nodes' | 'nesting'>): ParsedPage => {
  const document = newFragment()
  let count = 0
  let last = 0
  const comments: PlacedComment[] = []
  const checkDepth = (parent: Parent, node: ChildNode): void => {
    if (!isElement(node)) return
    node.depth = isElement(parent) ? parent.depth + 1 : 1
    if (node.depth > nesting) throw new LimitReached('nesting')
  }
  const treeAdapter: TreeAdapter<PageTypes> = {
    ...building,
    createDocument: () => document,
    setNodeSourceCodeLocation: (node, location) => {
      if (location) last = location.startOffset
      if (location && 'offset' in node) node.offset = location.startOffset
      if (location && 'unread' in node && node.told !== undefined)
        comments.push({ told: node.told, offset: location.startOffset })
      count += 1
      if (count > nodes) throw new LimitReached('nodes')
    },
    appendChild: (parent, node) => {
      append(parent, node)
      checkDepth(parent, node)
    },
    insertBefore: (parent, node, before) => {
      building.insertBefore(parent, node, before)
      checkDepth(parent, node)
    },
  }
  try {
    parse(text, { sourceCodeLocationInfo: true, treeAdapter })
    return { document, last, comments }
  } catch (error) {
    if (!(error instanceof LimitReached)) throw error
    return { document, reached: error.limit, last, comments }
  }
}
