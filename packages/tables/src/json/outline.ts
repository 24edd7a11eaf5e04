import { TokenType } from '@streamparser/json'
import type { Limits } from '../limits/limits.js'
import { tokensOf, type Token } from './tokens.js'

/** What may come next. */
type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing'

/** Why a text is no JSON value, and where. */
export interface SyntaxFault {
  readonly begin: number
  readonly expected: Expected | 'token'
  /** What the innermost object or list is closed by. */
  readonly closedBy: '}' | ']' | undefined
  /** The text ends before the value does. */
  readonly atEnd: boolean
}

/** A key that an object has already. `node` is the value that counts, that of the last. */
export interface RepeatedKey {
  readonly node: number
  readonly key: string
  readonly first: number
}

/**
 * Where everything in a JSON text stands. Nodes are its values in the order of the text; each list has one number for
 * each of them, places in UTF-16 units.
 */
export interface Outline {
  /** Where the value begins. */
  readonly begin: readonly number[]
  /** The first node that does not stand within it. */
  readonly end: readonly number[]
  /** The node of the object or list that it stands in; -1 for the outermost. */
  readonly within: readonly number[]
  /** Its key, or its position in a list. */
  readonly name: readonly (string | number)[]
  /** Where its key begins; where the value does, in a list. */
  readonly nameBegin: readonly number[]
  readonly repeated: readonly RepeatedKey[]
  /** Texts that are longer than a cell may be. */
  readonly long: readonly number[]
  readonly fault: SyntaxFault | undefined
  /** Where a limit ended the reading, and which. */
  readonly reached: { readonly bound: 'bytes' | 'nodes' | 'nesting'; readonly at: number } | undefined
  /** What can be parsed: the text, or what is whole of it until where reading ended. */
  readonly whole: string
  /** How many nodes stand in that. */
  readonly nodes: number
}

interface Container {
  readonly node: number
  /** The keys of an object so far and where each begins; `undefined` for a list. */
  readonly keys: Map<string, number> | undefined
  length: number
}

/**
 * Returns where everything in a JSON text stands, as far as it can be read.
 *
 * @param isCut - true where there is more of the file than the text
 */
export const outlineOf = (text: string, limits: Omit<Limits, 'bytes'>, isCut: boolean): Outline => {
  const begin: number[] = []
  const end: number[] = []
  const within: number[] = []
  const name: (string | number)[] = []
  const nameBegin: number[] = []
  const repeated: RepeatedKey[] = []
  const long: number[] = []
  const open: Container[] = []
  const state: {
    expected: Expected
    fault?: SyntaxFault
    reached?: NonNullable<Outline['reached']>
    key?: { begin: number; end: number }
    whole: { end: number; nodes: number }
  } = { expected: 'value', whole: { end: 0, nodes: 0 } }
  // Up to here it is a value, if what is open is closed.
  const isWholeTo = (place: number): void => {
    state.whole = { end: place, nodes: begin.length }
  }

  const refuse = (at: number, why: SyntaxFault['expected'], atEnd = false): boolean => {
    const inner = open.at(-1)
    const closedBy = inner === undefined ? undefined : inner.keys === undefined ? ']' : '}'
    if (atEnd && isCut) return reach('bytes', at)
    state.fault = { begin: at, expected: why, closedBy, atEnd }
    return false
  }
  const reach = (bound: NonNullable<Outline['reached']>['bound'], at: number): boolean => {
    state.reached = { bound, at }
    return false
  }
  const nameIn = (parent: Container | undefined, node: number): string | number => {
    if (parent === undefined) return ''
    const position = parent.length
    parent.length += 1
    if (parent.keys === undefined || state.key === undefined) return position
    const written = JSON.parse(text.slice(state.key.begin, state.key.end)) as string
    const first = parent.keys.get(written)
    if (first === undefined) parent.keys.set(written, state.key.begin)
    else repeated.push({ node, key: written, first })
    return written
  }
  const addNode = (at: number): number => {
    const parent = open.at(-1)
    const node = begin.length
    begin.push(at)
    end.push(node + 1)
    within.push(parent?.node ?? -1)
    nameBegin.push(parent?.keys === undefined ? at : (state.key?.begin ?? at))
    name.push(nameIn(parent, node))
    return node
  }
  const afterValue = (): void => {
    state.expected = open.length === 0 ? 'nothing' : 'commaOrEnd'
  }
  const close = ({ kind, begin: at }: Token): boolean => {
    const inner = open.at(-1)
    const isEnd = inner !== undefined && (inner.keys === undefined) === (kind === TokenType.RIGHT_BRACKET)
    const may =
      state.expected === 'commaOrEnd' || state.expected === (inner?.keys === undefined ? 'valueOrEnd' : 'keyOrEnd')
    if (!isEnd || !may) return refuse(at, state.expected)
    open.pop()
    end[inner.node] = begin.length
    isWholeTo(at + 1)
    afterValue()
    return true
  }
  const value = ({ kind, begin: at, length }: Token): boolean => {
    if (state.expected !== 'value' && state.expected !== 'valueOrEnd') return refuse(at, state.expected)
    if (begin.length >= limits.nodes) return reach('nodes', at)
    const node = addNode(at)
    if (length > limits.cell) long.push(node)
    const isObject = kind === TokenType.LEFT_BRACE
    if (!isObject && kind !== TokenType.LEFT_BRACKET) afterValue()
    else if (open.length >= limits.nesting) return reach('nesting', at)
    else {
      open.push({ node, keys: isObject ? new Map() : undefined, length: 0 })
      isWholeTo(at + 1)
      state.expected = isObject ? 'keyOrEnd' : 'valueOrEnd'
    }
    return true
  }
  const comma = (at: number): boolean => {
    if (state.expected !== 'commaOrEnd') return refuse(at, state.expected)
    isWholeTo(at)
    state.expected = open.at(-1)?.keys === undefined ? 'value' : 'key'
    return true
  }
  const colon = (at: number): boolean => {
    if (state.expected !== 'colon') return refuse(at, state.expected)
    if (state.key) state.key = { ...state.key, end: at }
    state.expected = 'value'
    return true
  }
  const bad = tokensOf(text, (token) => {
    if (token.kind === TokenType.COLON) return colon(token.begin)
    if (token.kind === TokenType.COMMA) return comma(token.begin)
    if (token.kind === TokenType.RIGHT_BRACE || token.kind === TokenType.RIGHT_BRACKET) return close(token)
    if (token.kind !== TokenType.STRING || (state.expected !== 'key' && state.expected !== 'keyOrEnd'))
      return value(token)
    state.key = { begin: token.begin, end: token.begin }
    state.expected = 'colon'
    return true
  })
  if (bad) refuse(bad.begin, bad.atEnd || state.expected === 'nothing' ? state.expected : 'token', bad.atEnd)
  else if (state.fault === undefined && state.reached === undefined && state.expected !== 'nothing')
    refuse(text.length, state.expected, true)
  const { fault } = state
  if (isCut && fault === undefined && state.reached === undefined) reach('bytes', text.length)
  const { whole } = state
  for (const { node } of open) end[node] = whole.nodes
  const closing = open.map(({ keys }) => (keys === undefined ? ']' : '}')).reverse()
  return {
    begin,
    end,
    within,
    name,
    nameBegin,
    repeated,
    long,
    fault,
    reached: state.reached,
    whole: state.reached === undefined ? text : text.slice(0, whole.end) + closing.join(''),
    nodes: state.reached === undefined ? begin.length : whole.nodes,
  }
}
