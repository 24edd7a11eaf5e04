/** Sizes in the units of tools, each in gigabytes. */
const units: Readonly<Record<string, number>> = { b: 1 / 1024 ** 3, k: 1 / 1024 ** 2, m: 1 / 1024, g: 1, t: 1024 }
const size = /^(\d{1,15}(?:\.\d{1,9})?)\s*(?:(b)ytes?|([bkmgt])(?:i?b|bytes)?)?(?: ram)?$/i

/** So many gigabytes no device has: 2048 is a machine of 2 GB in megabytes. */
const tooMany = 2048

/**
 * Returns a size in gigabytes: a number as it is, and text as tools print it, `8 GB`, `8,192 MB`, `8388608 KB`.
 * `undefined` where it is neither. A text without a unit is in gigabytes, as far as devices have so many: above that it
 * is in a unit that nobody knows, for tools print bytes, kilobytes and megabytes so.
 */
export const gigabytes = (value: number | string | undefined): number | undefined => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  const [, figure, bytes, unitSaid] = size.exec((value ?? '').trim().replaceAll(',', '')) ?? []
  const unit = unitSaid ?? bytes ?? 'g'
  if (figure === undefined || (bytes === undefined && unitSaid === undefined && Number(figure) >= tooMany))
    return undefined
  return Number(figure) * (units[unit.toLowerCase()] ?? 1)
}

/**
 * Returns what tools say of Secure Boot: Windows `True` and `False`, its system information `On`, `Off` and
 * `Unsupported`. `undefined` where they say nothing of it.
 */
export const secureBootState = (
  text: string | boolean | undefined,
): 'enabled' | 'disabled' | 'unsupported' | undefined => {
  const words = String(text ?? '')
    .trim()
    .toLowerCase()
  if (/^(?:enabled?|on|true|yes|active)$/.test(words)) return 'enabled'
  if (/^(?:disabled?|off|false|inactive)$/.test(words)) return 'disabled'
  return /^(?:un|not )(?:supported|available|capable)$/.test(words) ? 'unsupported' : undefined
}

/**
 * Returns whether firmware is UEFI: `undefined` where it runs in legacy mode, which says nothing of what it can, and
 * where the words say neither.
 */
export const isUefi = (text: string | undefined): true | undefined =>
  /\bu?efi\b/i.test(text ?? '') && !/\b(?:legacy|csm|no|non|not)\b/i.test(text ?? '') ? true : undefined

/** A processor as its name is compared: `Intel(R) Core(TM) i5-8365U CPU @ 1.60GHz` and `Core i5 8365U` are one. */
const plain = (name: string): string =>
  ` ${(name.toLowerCase().split('@', 1)[0] ?? '')
    .replaceAll(/\((?:r|tm|c)\)|[®™©]/g, ' ')
    .replaceAll(/\b(?:intel|amd|qualcomm|microsoft|cpu|processor|apu|with radeon.*)\b/g, ' ')
    .replaceAll(/\b\d{1,2}(?:st|nd|rd|th) gen\b/g, ' ')
    .replaceAll(/[^a-z0-9+]+/g, ' ')
    .trim()} `

/**
 * Returns what tells whether a processor is on a list of supported ones, by its name as a tool reports it; `undefined`
 * where no name is recorded.
 *
 * @param list - names of models, `i5-8365U`, `Ryzen 5 3600`
 */
export const processorReader = (list: readonly string[]): ((name: string | undefined) => boolean | undefined) => {
  const listed = list.map(plain).filter((name) => name.trim() !== '')
  return (name) => {
    const own = plain(name ?? '')
    return own.trim() === '' ? undefined : listed.some((each) => own.includes(each))
  }
}
