import type { Note } from '@imt/core'

/** Said of a date that is only bounded: `by 31/03/2019`. */
export const latestTaken: Note = {
  code: 'latestDayTaken',
  message: 'Only the latest day is stated, as a limit: it was taken as the end. State the day itself.',
}
/** Said of a date that is bounded on the side that does not tell: `after 31/03/2019` as an end. */
export const boundOnly: Note = {
  code: 'boundOnly',
  message: 'Only a limit of the date is stated, not the day: no date was taken. State the day itself.',
}

/** Said of a year of five digits. */
export const yearTooLong: Note = {
  code: 'yearTooLong',
  message: 'The year has five digits: one may be mistyped, or the mark of a footnote. Write the day as DD/MM/YYYY.',
}

/** Said of a year that no contract in force, nor one that ended since the war, can have. */
export const yearUnlikely: Note = {
  code: 'yearUnlikely',
  message: 'The year lies before 1901 or after 2099, so it may be mistyped: no date was taken. Check the year.',
}

/** Said of words about an extension that name no one day until which it runs. */
export const extendedUntilUnread: Note = {
  code: 'extendedUntilNotRead',
  message: 'The words say that it was extended, and not until which day: write the new end alone, as in 31/03/2019.',
}

/** Said of a length beside the day of a break or review: notice, or how often it comes back. */
export const lengthNotUsed: Note = {
  code: 'lengthNotUsed',
  message:
    'A length of time stands beside the day, and nothing says what it is for: it was not used. If it is the notice to give, say so, as in "3 months\u2019 notice".',
}
