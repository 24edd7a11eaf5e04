/** One value of a record, as it stands in the text. */
export interface RecordValue {
  readonly key: string
  /** Where it begins and ends in the text. */
  readonly from: number
  readonly to: number
}

const space = /[ \t\r\n]/

/** The end of a text in quotation marks that begins at a place. */
const endOfText = (text: string, from: number): number => {
  for (let at = from + 1; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === '\\') at += 1
    else if (character === '"') return at + 1
  }
  return text.length
}

/** The end of a value that begins at a place, in JSON that is known to be sound. */
const endOfValue = (text: string, from: number): number => {
  let depth = 0
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === '"') at = endOfText(text, at) - 1
    else if (character === '{' || character === '[') depth += 1
    else if (depth === 0 && (character === ',' || character === '}' || character === ']' || space.test(character)))
      return at
    else if (character === '}' || character === ']') depth -= 1
    if (depth === 0 && (character === '"' || character === '}' || character === ']')) return at + 1
  }
  return text.length
}

/** Passes over white space and one sign. */
const past = (text: string, from: number, sign: string): number => {
  let at = from
  while (at < text.length && (space.test(text.charAt(at)) || text.charAt(at) === sign)) at += 1
  return at
}

/** The keys and values of an object that begins at a place, in JSON that is known to be sound. */
export const valuesOf = (text: string, from: number): readonly RecordValue[] => {
  const values: RecordValue[] = []
  let at = past(text, from + 1, ',')
  while (text.charAt(at) === '"') {
    const end = endOfText(text, at)
    const key = JSON.parse(text.slice(at, end)) as string
    const begins = past(text, end, ':')
    const ends = endOfValue(text, begins)
    values.push({ key, from: begins, to: ends })
    at = past(text, ends, ',')
  }
  return values
}

/** The items of a list that begins at a place, in JSON that is known to be sound. */
export const itemsOf = (text: string, from: number): readonly Pick<RecordValue, 'from' | 'to'>[] => {
  const items: Pick<RecordValue, 'from' | 'to'>[] = []
  let at = past(text, from + 1, ',')
  while (at < text.length && text.charAt(at) !== ']') {
    const to = endOfValue(text, at)
    items.push({ from: at, to })
    at = past(text, to, ',')
  }
  return items
}
