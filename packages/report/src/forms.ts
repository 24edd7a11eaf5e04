/** The forms in which a report can be given out. */
export const forms = Object.freeze(['text', 'json', 'html', 'md', 'csv', 'sarif', 'junit', 'github'] as const)

/** A form in which a report can be given out. */
export type Form = (typeof forms)[number]
