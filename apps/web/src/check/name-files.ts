import type { PageFile } from '../engine/messages.js'

/** Gives each file a name of its own: places are told by it. */
export const nameFiles = (before: readonly PageFile[], added: readonly PageFile[]): readonly PageFile[] => {
  const taken = new Set(before.map(({ name }) => name))
  const all = [...before]
  for (const { name, file } of added) {
    let own = name
    for (let number = 2; taken.has(own); number += 1) own = name.replace(/(\.[^./]*)?$/, ` (${String(number)})$1`)
    taken.add(own)
    all.push({ name: own, file })
  }
  return all
}
