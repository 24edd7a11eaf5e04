/** True for digits among what a scanner makes of digits, and nothing that is no part of a figure: `l00`, `2OO`. */
export const isDamagedFigure = (text: string): boolean =>
  text.length <= 20 && /^[-\s£()\doOlISBz.,'’]+$/.test(text) && /\d/.test(text)
