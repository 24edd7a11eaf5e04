import { pieces } from './hostile.js'
import type { Random } from './random.js'
import { asBytes } from './target.js'

/** A text with a change or a few: pieces put in, taken out, said again, swapped, cut off or joined to another text. */
export const mutate = (
  input: string,
  others: readonly string[],
  random: Random,
  write = (text: string) => text,
): string => {
  let text = input
  for (let changes = 1 + random.below(random.chance(0.2) ? 20 : 4); changes > 0; changes -= 1)
    text = change(text, others, random, write).slice(0, 60_000)
  return text
}

/** One of the files with changes, as often as `share` says and as long as there is one; else what `make` gives. */
export const changedFile = (random: Random, files: readonly string[], share: number, make: () => string): string =>
  files.length > 0 && random.chance(share) ? mutate(random.pick(files), files, random, asBytes) : asBytes(make())

const change = (text: string, others: readonly string[], random: Random, write: (text: string) => string): string => {
  const at = random.below(text.length + 1)
  const to = Math.min(text.length, at + random.below(random.chance(0.2) ? text.length + 1 : 30))
  const [before, within, after] = [text.slice(0, at), text.slice(at, to), text.slice(to)]
  switch (random.below(9)) {
    case 0:
      return before + after
    case 1:
      return before + write(random.pick(pieces)) + text.slice(at)
    case 2:
      return before + write(random.pick(pieces)) + after
    case 3:
      return before + within.repeat(2 + random.below(random.chance(0.1) ? 200 : 4)) + after
    case 4:
      return before + String.fromCharCode(random.below(256)) + text.slice(at + 1)
    case 5:
      return text.slice(0, to)
    case 6:
      return before + within + within.split('').reverse().join('') + after
    case 7: {
      const other = others.length === 0 ? text : random.pick(others)
      const from = random.below(other.length + 1)
      return before + other.slice(from, from + random.below(400)) + after
    }
    default: {
      // Two stretches change places.
      const [third, fourth] = [to + random.below(40), to + 40 + random.below(40)]
      return before + text.slice(third, fourth) + text.slice(to, third) + within + text.slice(fourth)
    }
  }
}
