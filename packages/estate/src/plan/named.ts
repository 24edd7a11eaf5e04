/** So many devices, and which. */
export interface Named {
  readonly devices: number
  /** Serial number of each, in order; of a device without one its source and key. */
  readonly serials: readonly string[]
}

const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

/** Devices by their names, in order. */
export const namedOf = (names: readonly string[]): Named => ({ devices: names.length, serials: [...names].sort(order) })

/** Adds a name to the list under a key. */
export const addName = <Key>(lists: Map<Key, string[]>, key: Key, name: string): void => {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [name])
  else list.push(name)
}
