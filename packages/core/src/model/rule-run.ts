import type { Finding, Run } from '../report/finding.js'
import type { LeftOut } from '../remark/remark.js'
import type { RuleResult } from '../report/report.js'
import type { BegunCheck, Rule } from '../plugin/rule.js'
import type { Location } from '../location.js'
import type { JsonPointer } from '../pointer.js'
import type { Level } from '../report/level.js'
import { isText, shown } from '../parameter/shown.js'
import { isPointer, pointerTo } from '../pointer.js'
import { createFindingList, type ListedFindings } from '../report/finding-list.js'
import { identityOf } from '../report/fingerprint.js'
import { ModelError } from '../plugin/model-error.js'
import { absentReason, notApplicable, unreadParts } from './not-applicable.js'
import { findingOf } from '../report/finding-of.js'
import { coreCatalogue } from './catalogue.js'
import { draftFault } from './draft-fault.js'
import { begunBy, refuseResult } from './called-rule.js'
import { finishDraft, lowerTo, type Locate } from './finish-draft.js'
import { faultWords } from '../parameter/fault-words.js'
import { isIterable, linesFault, reasons } from './run-arguments.js'
import { countChecks } from './count-checks.js'
import type { JudgingDays } from './judging-days.js'
import { absentFault } from './may-stand.js'
import { countPlaces } from './place-counts.js'
import { isSaid, moved, placeIn, type Piece } from './piece.js'
import type { SecondLook } from './second-look.js'

export type { Locate } from './finish-draft.js'

/** What became of a rule, and what it found. */
export interface Outcome extends ListedFindings {
  readonly result: RuleResult
}

const failure = (rule: Rule, why: string): ModelError =>
  new ModelError('core/rule-failed', `the rule ${rule.code} failed: ${why}`)

const pluginOf = ({ code }: Rule): string => code.slice(0, code.indexOf('/'))

/** What is found of a rule that threw: a fault of its plugin, and none of the publication. */
const ruleFailed = (rule: Rule, fault: string): Finding => {
  const [first] = rule.reads
  const message = `The rule ${rule.code} of the plugin ${pluginOf(rule)} failed: ${fault}. This is a fault of the plugin, not of the publication. What the rule had found until then is listed; nothing counts as passed by it`
  return findingOf(coreCatalogue.ruleFailed, {
    at: first === undefined ? '' : pointerTo('sections', first.id),
    message,
    key: [rule.code],
  })
}

/** Figures that were compared, each made sure of as it is taken down. */
const pointersOf = function* (
  figures: Iterable<JsonPointer>,
  requirePointer: (parameter: string, at: unknown) => void,
): Generator<JsonPointer, void> {
  for (const at of figures) {
    requirePointer('compared: each of figures', at)
    yield at
  }
}

/** What is checked: sections, where their parts stand, and which rows of a longer table they are, if they are some. */
export interface Checked {
  readonly sections: Readonly<Record<string, unknown>>
  readonly locate: Locate
  readonly piece?: Piece
  /** Where other rules have looked at it before: only what they have not told of is taken down. */
  readonly second?: SecondLook
  /** Takes down which figures were compared, and which results were not. */
  readonly compared: Run['compared']
  readonly notCompared: Run['notCompared']
  /** Takes down what a table holds. */
  readonly summarise: Run['summarise']
}

/** A rule while it runs: once over all, or over one piece after another. */
export interface RuleRun {
  readonly rule: Rule
  check(what: Checked): void
  /** What follows is another table: a rule that remembers rows begins anew. */
  beginTable(): void
  outcome(unread: readonly LeftOut[]): Outcome
}

/** Starts a rule. What it holds does not grow with the number of pieces. */
export const startRule = (rule: Rule, days: JudgingDays, level: Level): RuleRun => {
  const list = createFindingList()
  const seen = new Map<string, number>()
  let applied = 0
  let passed = 0
  let reason: string | undefined
  let absent: string | undefined
  /** Why it failed. A rule that did is not run again: it is not known what it would make of the next piece. */
  let fault: string | undefined
  const attempt = <Value>(act: () => Value): Value | undefined => {
    try {
      return act()
    } catch (cause) {
      fault ??= faultWords(cause)
      return undefined
    }
  }
  const begin = (): BegunCheck<never> | undefined => attempt(() => begunBy(rule))
  let begun = begin()

  /** Places that the rule has asked to have remembered, until its table ends. */
  let remembered = new Map<JsonPointer, Location>()
  /** What was checked last: the end of a table is taken down where its pieces were. */
  let last: Checked | undefined

  const once = (
    { sections, locate: locateHere, piece, second, compared, notCompared, summarise }: Checked,
    act: (run: Run) => unknown,
    isEnd = false,
  ): void => {
    // In a piece rows are numbered from 0, and what is remembered is numbered through the table.
    const locate: Locate = piece === undefined ? (at) => remembered.get(at) ?? locateHere(at) : locateHere
    const checked = countPlaces()
    const reported = countPlaces()
    /** Of a second look: what was looked at, and where something was found that is told already. */
    const looked = new Set<JsonPointer>()
    const told = new Set<JsonPointer>()
    let withoutPlace = 0
    let said: string | undefined
    let ended = false
    /** A check that goes on after it has returned would report into nothing. */
    const running = (what: string): void => {
      if (ended) throw failure(rule, `run.${what} was called after its check had ended`)
    }
    /** A wrong call is remembered: a rule that catches the error would lose what it meant to say without a word. */
    const refuse = (error: TypeError): never => {
      fault ??= error.message
      throw error
    }
    const requirePointer = (parameter: string, at: unknown): void => {
      if (!isPointer(at)) refuse(new TypeError(`run.${parameter} must be a JSON pointer, got ${shown(at)}`))
    }
    const run = Object.freeze<Run>({
      asOf: days.asOf,
      asOfAt: (at) => {
        running('asOfAt')
        requirePointer('asOfAt: at', at)
        return days.of(() => locate(at)?.source)
      },
      checked: (at) => {
        running('checked')
        requirePointer('checked: at', at)
        if (second !== undefined) looked.add(at)
        else if (isSaid(at, piece)) checked.add(at)
      },
      passed: (count) => {
        running('passed')
        if (!Number.isSafeInteger(count) || count < 0)
          refuse(new TypeError(`run.passed: count must be a whole number from 0 up, got ${shown(count)}`))
        withoutPlace += count
      },
      compared: (figures, holds) => {
        running('compared')
        if (!isIterable(figures))
          refuse(new TypeError(`run.compared: figures must be a list of JSON pointers, got ${shown(figures)}`))
        if (typeof holds !== 'boolean' && holds !== 'withinRounding')
          refuse(new TypeError(`run.compared: holds must be true, false or 'withinRounding', got ${shown(holds)}`))
        const given = pointersOf(figures, requirePointer)
        if (second === undefined) compared(given, holds)
        else {
          const known = second.figuresOf(given, holds)
          if (known.length > 0) compared(known, holds)
        }
      },
      notCompared: (figure, label, because) => {
        running('notCompared')
        requirePointer('notCompared: figure', figure)
        if (typeof label !== 'string')
          refuse(new TypeError(`run.notCompared: label must be the words of the figure, got ${shown(label)}`))
        if (!reasons.includes(because))
          refuse(new TypeError(`run.notCompared: because must be one of ${reasons.join(', ')}, got ${shown(because)}`))
        if (second === undefined) notCompared(figure, label, because)
      },
      ofDifferentPeriods: (one, two) => {
        running('ofDifferentPeriods')
        requirePointer('ofDifferentPeriods: one', one)
        requirePointer('ofDifferentPeriods: two', two)
        return days.areApart(locate(one)?.source, locate(two)?.source)
      },
      remember: (at, place) => {
        running('remember')
        requirePointer('remember: at', at)
        const whole = placeIn(piece, at)
        const location = place ?? locateHere(at)
        if (location !== undefined) remembered.set(whole, location)
        return whole
      },
      summarise: (at, lines) => {
        running('summarise')
        requirePointer('summarise: at', at)
        const wrong = linesFault(lines)
        if (wrong !== undefined) refuse(new TypeError(`run.summarise: ${wrong}`))
        if (second === undefined) summarise(at, lines)
      },
      notApplicable: (why) => {
        running('notApplicable')
        if (!isText(why)) refuse(new TypeError(`run.notApplicable: reason must say why, got ${shown(why)}`))
        said = why
      },
      report: (draft) => {
        running('report')
        const wrong = draftFault(draft)
        if (wrong !== undefined) refuse(new TypeError(`run.report: ${wrong}`))
        if (!isSaid(draft.at, piece)) return
        if (second?.isNew(draft) === false) {
          told.add(draft.at)
          second.tellMore(draft, (more) => finishDraft(rule, more, level, locate, 0))
          return
        }
        reported.add(draft.at)
        if (!list.hasRoom(rule.code)) {
          list.count(rule.code, lowerTo(draft.level, level), 1)
          return
        }
        const key = identityOf(draft.key, draft.stated).join('\u001f')
        const count = seen.get(key) ?? 0
        seen.set(key, count + 1)
        const finding = finishDraft(rule, draft, level, locate, count)
        list.add(second === undefined ? moved(finding, piece) : second.placed(finding))
      },
    })
    const returned: unknown = attempt(() => act(run))
    ended = true
    if (Boolean(returned)) attempt(() => refuseResult(returned as object))
    // Rows of a piece, and at the end of a table those of its pieces, have other numbers than what is held.
    if (second === undefined && piece === undefined && !isEnd) fault ??= absentFault(checked, sections, rule)
    if (second === undefined) reason ??= said
    else for (const at of looked) if (!told.has(at) && second.isCompared(at)) checked.add(at)
    const counts = countChecks(checked, reported)
    applied += counts.applied + withoutPlace
    passed += counts.passed + withoutPlace
  }

  /** No more pieces come of what was checked so far. */
  const endTable = (): void => {
    const end = begun?.end
    if (last !== undefined && end !== undefined && fault === undefined) {
      const { piece, locate, ...whole } = last
      // The rows of a piece have other numbers in the whole: only what was remembered is known to stand there.
      once({ ...whole, locate: piece === undefined ? locate : () => undefined }, end, true)
    }
    last = undefined
    remembered = new Map()
  }

  return {
    rule,
    beginTable: () => {
      endTable()
      begun = begin()
    },
    check: (what) => {
      const missing = rule.reads.find(({ id }) => !Object.hasOwn(what.sections, id))
      if (missing !== undefined) absent ??= missing.id
      else if (fault === undefined) {
        last = what
        const read = Object.fromEntries(rule.reads.map(({ id }) => [id, what.sections[id]]))
        once(what, (run) => (begun === undefined ? rule.check(read, run) : begun(read as never, run)))
      }
    },
    outcome: (unread) => {
      endTable()
      const listed = list.all()
      if (fault !== undefined) {
        // What it looked at and said nothing of may have been next: only what it did report is known.
        const failed = applied - passed
        const why = `it failed: ${fault}`
        const findings = [...listed.findings, ruleFailed(rule, fault)]
        return {
          result: { code: rule.code, outcome: 'failed', applied: failed, passed: 0, reason: why },
          ...listed,
          findings,
        }
      }
      if (applied > 0)
        return {
          result: { code: rule.code, outcome: listed.findings.length > 0 ? 'failed' : 'passed', applied, passed },
          ...listed,
        }
      const why =
        reason ?? (absent === undefined ? 'nothing in the publication calls for it' : absentReason(absent, unread))
      return {
        result: notApplicable(rule.code, absent === undefined ? `${why}${unreadParts(rule, unread)}` : why),
        ...listed,
      }
    },
  }
}
