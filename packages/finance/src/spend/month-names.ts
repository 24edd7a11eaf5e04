/** English names of the months, January first. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** The month that a word names, in full or by three letters or more of its name, counted from 0; -1 of any other. */
export const monthNamed = (text: string): number =>
  /^[a-z]{3,9}$/i.test(text) ? monthNames.findIndex((month) => month.toLowerCase().startsWith(text.toLowerCase())) : -1
