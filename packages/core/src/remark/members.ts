import { isRecord } from '../parameter/shown.js'
import { pointerTo, type JsonPointer } from '../pointer.js'

/** Members of one kind that nobody took: `contracts[].value.tax`, how many, and where the first of them stands. */
export interface LeftMembers {
  readonly path: string
  readonly times: number
  readonly first: JsonPointer
}

/**
 * Keeps account of what is taken out of a JSON value, so that every member of it is either taken or told of. A member
 * that says nothing (`null`, a blank text, an empty object or list) counts as not there.
 */
export interface Members {
  /** The value of a member, which is taken with all in it; `undefined` for one that says nothing or is set aside. */
  take<Whole extends object, Key extends keyof Whole & string>(
    whole: Whole | null | undefined,
    key: Key,
  ): NonNullable<Whole[Key]> | undefined
  /** The same, for what is in it to be taken by and by. */
  look<Whole extends object, Key extends keyof Whole & string>(
    whole: Whole | null | undefined,
    key: Key,
  ): NonNullable<Whole[Key]> | undefined
  /** The items of a list that say something and are not set aside, each with its position. */
  items<Item>(list: readonly Item[] | null | undefined): readonly (readonly [NonNullable<Item>, number])[]
  /** Sets a member or item aside: it cannot be read, and has been told of. */
  setAside(whole: object, key: string): void
  /** The members of the value that were neither taken nor set aside, by kind. */
  left(root: unknown): readonly LeftMembers[]
}

/** So deep is looked; what stands deeper counts as one. */
const deepest = 100

const saysNothing = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '')

interface Kind {
  readonly inside: Map<string, Kind>
  times: number
  first: JsonPointer
}
const newKind = (): Kind => ({ inside: new Map(), times: 0, first: '' })

const kindIn = (kind: Kind, name: string): Kind => {
  const known = kind.inside.get(name)
  if (known) return known
  const made = newKind()
  kind.inside.set(name, made)
  return made
}

/** Returns the account of one JSON value. */
export const membersOf = (): Members => {
  const taken = new Map<object, string[]>()
  const aside = new Map<object, string[]>()
  const mark = (marks: Map<object, string[]>, whole: object, key: string): void => {
    const keys = marks.get(whole)
    if (keys) keys.push(key)
    else marks.set(whole, [key])
  }
  const look: Members['look'] = (whole, key) => {
    if (whole === null || whole === undefined) return undefined
    const value = whole[key]
    if (value === null || value === undefined || saysNothing(value)) return undefined
    return aside.size > 0 && aside.get(whole)?.includes(key) ? undefined : value
  }
  return {
    look,
    take: (whole, key) => {
      const value = look(whole, key)
      if (value !== undefined && whole) mark(taken, whole, key)
      return value
    },
    items: <Item>(list: readonly Item[] | null | undefined) =>
      (list ?? []).flatMap((item, index): (readonly [NonNullable<Item>, number])[] =>
        item === null || item === undefined || (list && aside.get(list)?.includes(String(index)))
          ? []
          : [[item, index]],
      ),
    setAside: (whole, key) => {
      mark(aside, whole, key)
    },
    left: (root) => {
      const top = newKind()
      const path: (string | number)[] = []
      const count = (kind: Kind, ...last: readonly (string | number)[]): void => {
        if (kind.times === 0) kind.first = pointerTo(...path, ...last)
        kind.times += 1
      }
      // Most members are texts and figures: for them no way is kept, and nothing is called by itself.
      const visit = (key: string | number, value: unknown, kind: Kind, told: boolean): void => {
        if (isRecord(value) || Array.isArray(value)) {
          path.push(key)
          walk(value, kind)
          path.pop()
        } else if (!told && !saysNothing(value)) count(kind, key)
      }
      const walk = (value: Readonly<Record<string, unknown>> | readonly unknown[], kind: Kind): void => {
        if (path.length >= deepest) {
          count(kind)
          return
        }
        const used = taken.get(value)
        const gone = aside.size > 0 ? aside.get(value) : undefined
        if (Array.isArray(value)) {
          const each = kindIn(kind, '[]')
          for (const [index, item] of value.entries())
            if (!used?.includes(String(index))) visit(index, item, each, gone?.includes(String(index)) === true)
          return
        }
        const whole = value as Readonly<Record<string, unknown>>
        for (const name of Object.keys(whole))
          if (!used?.includes(name)) visit(name, whole[name], kindIn(kind, name), gone?.includes(name) === true)
      }
      if (isRecord(root) || Array.isArray(root)) walk(root, top)
      else if (!saysNothing(root)) count(top)
      const found: LeftMembers[] = []
      const gather = (kind: Kind, name: string): void => {
        if (kind.times > 0) found.push({ path: name, times: kind.times, first: kind.first })
        for (const [key, inner] of kind.inside)
          gather(inner, key === '[]' ? `${name}[]` : name === '' ? key : `${name}.${key}`)
      }
      gather(top, '')
      return found
    },
  }
}
