// The writers of all forms, in a module of their own that is loaded where a form is asked for.
export { render, renderPieces } from '@imt/report'
