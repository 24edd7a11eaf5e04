/** What stands in the place of what tells of a person: see `personalWords`. */
const marks =
  /\[(?:name|number|address|reference|postcode|e-mail address|telephone number|date of birth|IP address|number plate)\]/g

/** A text with white space in the place of its marks, so that they are not taken for what is asked; places hold. */
export const withoutMarks = (text: string): string => text.replaceAll(marks, (mark) => ' '.repeat(mark.length))
