import type { Scale } from '../money/scaled.js'

/** A scale, and the words of the heading that state it. */
export interface StatedScale {
  readonly scale: Scale
  readonly words: string
}

const forms: readonly (readonly [Scale, RegExp])[] = [
  [1_000, /£\s*['’‘`]?000(?:['’]?s)?|£\s*k\b|£\s*thousands?\b|\bthousands of pounds\b|\(000s?\)/i],
  [1_000_000, /£\s*m(?:n|illions?)?\b|\bmillions of pounds\b/i],
  [1, /£/],
]

/**
 * Returns what a heading says its money is counted in, with the words that say so; `undefined` where it says nothing.
 *
 * @param heading - a column heading, a caption, or a heading above the table
 * @example
 * ```ts
 * scaleOf('Budget £’000s') // => { scale: 1000, words: '£’000s' }
 * scaleOf('Plan £m')?.scale // => 1000000
 * scaleOf('Budget (£)')?.scale // => 1
 * scaleOf('Budget') // => undefined
 * scaleOf('£m or £k, as stated')?.scale // => 1
 * ```
 */
export const scaleOf = (heading: string): StatedScale | undefined => {
  // "mixed £ million / £k": a heading that names two scales decides neither.
  const [both, second] = forms.filter(([scale, form]) => scale !== 1 && form.test(heading))
  if (both && second) return { scale: 1, words: '£' }
  for (const [scale, form] of forms) {
    const words = form.exec(heading)?.[0]
    if (words !== undefined) return { scale, words }
  }
  return undefined
}

/**
 * Returns the scale of a table's column: what the column says, or else its caption, or else the nearest heading above
 * that says anything.
 */
export const columnScale = (
  header: string,
  caption: string | undefined,
  under: readonly string[],
): StatedScale | undefined =>
  scaleOf(header) ??
  (caption === undefined ? undefined : scaleOf(caption)) ??
  [...under]
    .reverse()
    .map(scaleOf)
    .find((found) => found !== undefined)
