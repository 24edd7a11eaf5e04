/** So many devices, and which. */
export interface Named {
  readonly devices: number
  /** Serial number of each, in the order of the records; of a device without one its source and key. */
  readonly serials: readonly string[]
}

/** Devices by their names, in the order in which they come: sorting each list would cost more than all the rest. */
export const namedOf = (names: readonly string[]): Named => ({ devices: names.length, serials: names })

/** Adds a name to the list under a key. */
export const addName = <Key>(lists: Map<Key, string[]>, key: Key, name: string): void => {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [name])
  else list.push(name)
}
