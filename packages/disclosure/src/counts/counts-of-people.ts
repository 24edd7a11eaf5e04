import type { PublishedTable } from '../section.js'

/** What small numbers may tell of a person. */
const aboutPeople =
  /\b(?:patients?|staff|employees?|people|persons?|individuals?|service users?|residents?|children|adults|deaths?|births?|admissions?|diagnos(?:is|es)|referrals?|sickness|disciplinary|grievances?|dismissals?|ethnic(?:ity)?|disab(?:ility|led)|sexual|religion|gender|males?|females?|men|women|boys|girls|headcount|leavers|starters|incidents?|assaults?|suicides?|self-harm)\b/i
/** Columns and rows whose figures count nobody. */
const noCount =
  /%|£|\b(?:per ?cent|percentages?|rates?|ratio|average|mean|median|wte|fte|hours|days|weeks|years?|month|quarter|q[1-4]|band|grade|rank|ward|age|ref(?:erence)?|id|week|period|cost|value|price|no\.?|number of days)\b/i

/** True for the heading of a total. */
export const isTotalHeading = (text: string): boolean =>
  /^\W*(?:grand |sub-? ?|overall )?totals?\b|\btotal\W*$|^\W*all(?: (?:staff|patients|people|employees))?\W*$/i.test(
    text,
  )

/** A count as it is printed, or nothing. */
export const countOf = (text: string): number | undefined =>
  /^\s*\d[\d, ]{0,14}\s*$/.test(text) ? Number(text.replaceAll(/\D/g, '')) : undefined

/** True where a table counts people, by its title or headings. */
export const countsPeople = ({ title = '', headings, rows }: PublishedTable): boolean =>
  [title, ...headings, ...rows.slice(0, 50).map(([first = '']) => first)].some((words) => aboutPeople.test(words))

/** True where the figures below a heading, or beside a label, may count people. */
export const mayCount = (words: string): boolean => !noCount.test(words)
