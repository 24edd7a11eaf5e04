import { counted, type Note } from '@imt/core'
import type { PlacedPart } from './whole-spend.js'

/** Files that hold more than payments: the rest was looked at in each file, and not between them. */
export const partsWithMore = (parts: readonly PlacedPart[]): readonly Note[] => {
  const names = parts
    .filter(({ state }) => Object.entries(state.lists ?? {}).some(([list, length]) => list !== 'spend' && length > 0))
    .map(({ name }) => JSON.stringify(name))
  const [first] = names
  return first === undefined
    ? []
    : [
        {
          code: 'partHoldsMore',
          message: `${counted(names.length, 'part')}, such as ${first}, also ${names.length === 1 ? 'holds' : 'hold'} tables that are none of payments: they were checked file by file, and not against those of other files. Check those files together with imt check`,
          params: { parts: names.length },
        },
      ]
}
