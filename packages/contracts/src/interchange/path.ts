/** The way to a value in JSON: keys and positions, outermost first. */
export type Path = readonly (string | number)[]
