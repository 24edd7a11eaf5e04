export { writeICalendar, type DayToKeep, type ICalendarOptions } from './write-icalendar.js'
