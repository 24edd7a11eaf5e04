import { visibleText } from '@imt/core'

/** A text on one line in which everything can be seen: what a report quotes may come from anywhere. */
export const oneLine = (text: string): string => visibleText(text.replaceAll(/[\t\r\n]+/g, ' '))
