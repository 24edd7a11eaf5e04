import { isoDate, longDate } from '@imt/core'

/** English names of the months, January first. */
export const monthNames: readonly string[] = /* @__PURE__ */ Array.from(
  { length: 12 },
  (_, month) => longDate(isoDate(`2000-${String(month + 1).padStart(2, '0')}-01`)).split(' ')[1] ?? '',
)

/** The month that a word names, in full or by three letters or more of its name, counted from 0; -1 of any other. */
export const monthNamed = (text: string): number =>
  /^[a-z]{3,9}$/i.test(text) ? monthNames.findIndex((month) => month.toLowerCase().startsWith(text.toLowerCase())) : -1
