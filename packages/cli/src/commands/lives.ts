import { InvalidArgumentError } from 'commander'

/** Reads a whole number from 1 to a limit. */
export const whole =
  (what: string, most: number) =>
  (text: string): number => {
    const count = /^\d{1,4}$/.test(text) ? Number(text) : 0
    if (count < 1 || count > most)
      throw new InvalidArgumentError(`It must be a whole number of ${what} from 1 to ${most}.`)
    return count
  }

/** Reads `Laptops=48`, or `60` for every name that is not given one; more than once. */
export const lives = (
  text: string,
  before: Readonly<Record<string, number>> = {},
): Readonly<Record<string, number>> => {
  const at = text.lastIndexOf('=')
  return { ...before, [at < 0 ? '' : text.slice(0, at).trim()]: whole('months', 1200)(text.slice(at + 1).trim()) }
}
