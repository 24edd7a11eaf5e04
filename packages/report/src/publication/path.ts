/** A step from a value to one within it: a key of an object, or a number in a list. */
export type Step = string | number

const plainKey = /^[A-Za-z_]\w*$/

/** A way through JSON as JSONPath writes it (RFC 9535): `$.further[0].column`, `$.own["Paid by"]`. */
export const pathText = (steps: readonly Step[]): string =>
  `$${steps
    .map((step) =>
      typeof step === 'number' ? `[${String(step)}]` : plainKey.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`,
    )
    .join('')}`

const stepOf = /\.([A-Za-z_]\w*)|\[(\d{1,9})\]|\[("(?:[^"\\]|\\.)*")\]/y

/** Reads what `pathText` writes; nothing if it is no such way. */
export const readPath = (text: string): readonly Step[] | undefined => {
  if (!text.startsWith('$')) return undefined
  const steps: Step[] = []
  let at = 1
  while (at < text.length) {
    stepOf.lastIndex = at
    const match = stepOf.exec(text)
    if (match === null) return undefined
    const [whole, key, index, quoted] = match
    if (key !== undefined) steps.push(key)
    else if (index !== undefined) steps.push(Number(index))
    else {
      try {
        steps.push(String(JSON.parse(quoted ?? '""')))
      } catch {
        return undefined
      }
    }
    at += whole.length
  }
  return steps
}

/** A way in words, for a heading: `Further 1 column` for `$.further[0].column`. */
export const pathWords = (steps: readonly Step[]): string => {
  const words = steps
    .map((step) =>
      typeof step === 'number'
        ? String(step + 1)
        : step
            .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
            .replaceAll(/\s+/g, ' ')
            .trim(),
    )
    .filter((word) => word !== '')
    .map((word) => (/[A-Z]{2}|[a-z] [a-z]/.test(word) ? word : word.toLowerCase()))
    .join(' ')
  return words === '' ? 'Value' : words.charAt(0).toUpperCase() + words.slice(1)
}
