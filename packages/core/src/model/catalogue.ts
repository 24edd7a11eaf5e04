import { frozen } from '../parameter/frozen.js'
import type { RuleMeta } from '../plugin/rule.js'

const csvw = /* @__PURE__ */ frozen({
  title: 'Model for Tabular Data and Metadata on the Web',
  url: 'https://www.w3.org/TR/tabular-data-model/',
  verified: false,
} as const)
const systemErrors = /* @__PURE__ */ frozen({
  title: 'GTFS Schedule Validator, which tells the errors of its own program apart from what it finds in data',
  url: 'https://github.com/MobilityData/gtfs-validator',
  verified: false,
} as const)
const acceptedFaults = /* @__PURE__ */ frozen({
  title: 'Code of Practice for Statistics',
  provision: 'quality: sound methods, assured quality',
  url: 'https://code.statisticsauthority.gov.uk/',
  verified: false,
} as const)
const wcag = /* @__PURE__ */ frozen({
  title: 'Web Content Accessibility Guidelines 2.2',
  provision: 'success criterion 1.3.1',
  url: 'https://www.w3.org/TR/WCAG22/#info-and-relationships',
  verified: false,
} as const)

interface CoreCatalogue {
  readonly schema: RuleMeta<'core/schema'>
  readonly nothingRecognised: RuleMeta<'core/nothing-recognised'>
  readonly unrecognisedTable: RuleMeta<'core/unrecognised-table'>
  readonly ambiguousBlock: RuleMeta<'core/ambiguous-block'>
  readonly unusedColumn: RuleMeta<'core/unused-column'>
  readonly noteLeftOut: RuleMeta<'core/note-left-out'>
  readonly headingUnderstood: RuleMeta<'core/heading-understood'>
  readonly headingScale: RuleMeta<'core/heading-scale'>
  readonly twoDigitYears: RuleMeta<'core/two-digit-years'>
  readonly damagedCell: RuleMeta<'core/damaged-cell'>
  readonly listMissing: RuleMeta<'core/list-missing'>
  readonly unknownSection: RuleMeta<'core/unknown-section'>
  readonly unknownKey: RuleMeta<'core/unknown-key'>
  readonly ruleFailed: RuleMeta<'core/rule-failed'>
  readonly recogniserFailed: RuleMeta<'core/recogniser-failed'>
  readonly changeUnlikely: RuleMeta<'core/change-unlikely'>
  readonly nothingChanged: RuleMeta<'core/nothing-changed'>
  readonly sectionMissing: RuleMeta<'core/section-missing'>
  readonly judgedByOwnDay: RuleMeta<'core/judged-by-own-day'>
  readonly acceptanceEnded: RuleMeta<'core/acceptance-ended'>
  readonly acceptanceUnused: RuleMeta<'core/acceptance-unused'>
}

/** The codes that the model itself reports while it reads: what each means, and its level. */
export const coreCatalogue: CoreCatalogue = /* @__PURE__ */ frozen({
  schema: {
    code: 'core/schema',
    level: 'error',
    band: 'validity',
    summary: 'A value cannot be read as what its place calls for.',
    explain:
      'A table or a document was recognised, but one of its values could not be read: a figure with two signs, a date that does not exist, a missing column. The part it stands in is left out of the checks, since a total without one of its lines would be wrong. Put the value right and check again.',
    citation: [csvw],
  },
  nothingRecognised: {
    code: 'core/nothing-recognised',
    level: 'error',
    band: 'validity',
    summary: 'Nothing in the publication was recognised, so nothing was checked.',
    explain:
      'No heading, table or statement in the files matched anything that the plugins know. No check ran, and this is not a pass. `imt templates` lists the tables that are read, with the headings of each, and writes a starter of every one.',
    citation: [csvw],
  },
  unrecognisedTable: {
    code: 'core/unrecognised-table',
    level: 'warning',
    band: 'usefulness',
    summary: 'A table was not recognised, so nothing that is asked of a known table was checked in it.',
    explain:
      'The headings of the table match no table that the plugins know. Its figures were not looked at, but for its own sums where the message says so. Where a known table is like it, the message names the headings that are there and those that are missing. Change the headings, or leave it if the table is about something else. `imt templates` lists what is read.',
    citation: [csvw],
  },
  ambiguousBlock: {
    code: 'core/ambiguous-block',
    level: 'warning',
    band: 'validity',
    summary: 'A table or paragraph fits two parts of the publication equally well, so it was given to neither.',
    explain:
      'Two recognisers claimed the same block with the same confidence. Nothing is guessed: the block was not checked. Make its headings more specific.',
    citation: [csvw],
  },
  unusedColumn: {
    code: 'core/unused-column',
    level: 'note',
    band: 'usefulness',
    summary: 'A column of a recognised table was not used by any check.',
    explain:
      'The table was read, but this column has no place in its schema. The column was left out, and nothing in it was checked. If it holds what should be checked, give it a heading that the part knows: where the heading may be two known ones, the message names them. The beginning of the report says what was checked of the rest.',
    citation: [csvw],
  },
  twoDigitYears: {
    code: 'core/two-digit-years',
    level: 'note',
    band: 'validity',
    summary: 'The days of a column have years of two digits.',
    explain:
      'Spreadsheets shorten days as they are set to, and a file of text keeps no more than what was shown: of 01/04/26 nobody can see the century, and programs differ in which they take. The days were read. Set the column to dates with four digits of the year, and export again.',
    citation: [csvw],
  },
  damagedCell: {
    code: 'core/damaged-cell',
    level: 'warning',
    band: 'validity',
    summary: 'A cell shows an error of a spreadsheet, or a number that it shortened.',
    explain:
      'A spreadsheet shows #REF! or #N/A where a formula fails, ######## where a column is too narrow, and 1.23E+11 where a number has more digits than fit. A file that is exported keeps what was shown: what was meant is lost, and nothing that needs it was checked. Mend the formula, widen the column or set it to text, and export again.',
    citation: [csvw],
  },
  noteLeftOut: {
    code: 'core/note-left-out',
    level: 'note',
    band: 'usefulness',
    summary: 'Rows of a table that are notes on it, or name groups of its rows, were left out.',
    explain:
      'A row in which one cell alone is filled, and which says where the table comes from, who made it or what it leaves out, is no payment, contract or asset; nor is one that names the group of the rows below it. It was left out, and nothing is missed in it. If such a row is an entry, fill in its other cells.',
    citation: [csvw],
  },
  headingUnderstood: {
    code: 'core/heading-understood',
    level: 'note',
    band: 'usefulness',
    summary: 'A heading that is not known was read as one that is: it is misspelt, or its cells say what they are.',
    explain:
      'One word of the heading has one letter too many, too few or wrong, or two letters in the wrong order, and no other known heading is as near; or nothing but what stands in the cells says what the column is, such as the state of each device. The column was read as if the heading were right, and checked. Check that this is what was meant, and correct the heading: others who read the file may not understand it.',
    citation: [csvw],
  },
  headingScale: {
    code: 'core/heading-scale',
    level: 'note',
    band: 'usefulness',
    summary: 'A heading states that the figures under it are in thousands or millions, and they were read so.',
    explain:
      'The heading says "£000", "£k", "£m" or the like. Every figure under it that has no scale of its own was read in it, so 30 under "Amount £000" is £30,000. Check that this holds of all of them: a figure in pounds among thousands is a thousand times too large.',
    citation: [csvw],
  },
  listMissing: {
    code: 'core/list-missing',
    level: 'note',
    band: 'usefulness',
    summary: 'A sentence opens a list, or says that one stands below, and no list follows.',
    explain:
      'A paragraph ends with a colon and the next thing is not a list, a table, a link or a short line; or it says that a list is below, and none stands there. Either the list was never published, or it was lost when the page was copied or extracted. Check the page itself.',
    citation: [wcag],
  },
  unknownSection: {
    code: 'core/unknown-section',
    level: 'warning',
    band: 'validity',
    summary: 'A document holds a section that no plugin of this model knows.',
    explain: 'The section was left out and nothing in it was checked. Check its name, or add the plugin that owns it.',
    citation: [csvw],
  },
  unknownKey: {
    code: 'core/unknown-key',
    level: 'warning',
    band: 'validity',
    summary: 'A document holds a key that is not known at its place.',
    explain:
      'The key was left out and nothing under it was checked: it may be misspelt, or stand at the wrong place. Write the key that was meant. A field of your own belongs under "own", which the publication, a section, a part that is an object and a row may have: it is kept, and not checked.',
    citation: [csvw],
  },
  ruleFailed: {
    code: 'core/rule-failed',
    level: 'error',
    band: 'validity',
    summary: 'A rule of a plugin failed, so what it would have found is not known.',
    explain:
      'The program of a rule ended in an error. This is a fault of the plugin, not of the publication: tell whoever wrote it, with the message. All other rules ran. What the rule had reported until then is in the report, and nothing counts as passed by it.',
    citation: [systemErrors],
  },
  recogniserFailed: {
    code: 'core/recogniser-failed',
    level: 'error',
    band: 'validity',
    summary: 'A plugin failed while it read a table or a section, so this was not checked.',
    explain:
      'The program that recognises and reads a part of the publication ended in an error, or gave what is no reading. This is a fault of the plugin, not of the publication: tell whoever wrote it, with the message. The table is as if no recogniser had claimed it: nothing in it was checked. Everything else was read and checked.',
    citation: [systemErrors],
  },
  judgedByOwnDay: {
    code: 'core/judged-by-own-day',
    level: 'note',
    band: 'usefulness',
    summary: 'A file says of what day it is, and was judged by that day.',
    explain:
      'An answer of last year lists contracts that have ended since, and was right when it was sent. A file that says when it was sent, updated or of when its figures are is judged by that day where it is earlier than the day of the check: what was then in the past, still to come, in support or due. Whether it is out of date today is not told. A register that is kept should be brought up to date, and its day with it.',
    citation: [acceptedFaults],
  },
  changeUnlikely: {
    code: 'core/change-unlikely',
    level: 'warning',
    band: 'accuracy',
    summary: 'A figure changed from one year to the next as slips do, and as affairs seldom do.',
    explain:
      'The figure of this year is that of last year with a digit more or less, at another scale, with the other sign or with two digits exchanged, or it is more than ten times as much or less than a tenth. It may be right: then say why beside it, since readers will ask. Otherwise correct the one that is wrong.',
    citation: [acceptedFaults],
  },
  nothingChanged: {
    code: 'core/nothing-changed',
    level: 'note',
    band: 'usefulness',
    summary: 'Every figure of a part is as it was a year before.',
    explain:
      'The same entries, and the same figures in each. That does happen in a small register, and is what a page looks like that was given a new year and not new figures. Check that the figures were taken again.',
    citation: [acceptedFaults],
  },
  sectionMissing: {
    code: 'core/section-missing',
    level: 'error',
    band: 'usefulness',
    summary: 'A section that should be there was not read from any file.',
    explain:
      'The settings say that the publication has this section, or this part of one, and nothing in the files was read as it. Either its file was not given, or its table was not recognised: then nothing in it was checked. Look at the beginning of the report for what was not read.',
    citation: [csvw],
  },
  acceptanceEnded: {
    code: 'core/acceptance-ended',
    level: 'warning',
    band: 'usefulness',
    summary: 'A finding was accepted until a day that has passed, and it is still there.',
    explain:
      'Somebody looked at this finding and let it stand until a day. The day has passed, so the finding counts again. Put right what it tells of, or have it decided anew and write the new day.',
    citation: [acceptedFaults],
  },
  acceptanceUnused: {
    code: 'core/acceptance-unused',
    level: 'note',
    band: 'usefulness',
    summary: 'A finding was accepted that is not there.',
    explain:
      'An acceptance fits no finding of this check. What it told of was put right, the figure it names was changed, or the file it stands in was not checked this time. An acceptance that is no longer needed should be taken out, or it may one day hide a new fault with the same figure.',
    citation: [acceptedFaults],
  },
})

/** One of the codes that the model reports while it reads. */
export type CoreCode = CoreCatalogue[keyof CoreCatalogue]['code']

/** The same, as a list: for a catalogue page or `imt rules`. */
export const coreRules: readonly RuleMeta<CoreCode>[] = /* @__PURE__ */ frozen(Object.values(coreCatalogue))
