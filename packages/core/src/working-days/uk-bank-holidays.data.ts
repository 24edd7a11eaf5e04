import { frozen } from '../parameter/frozen.js'
import type { ContestedDay, PackedYear } from './calendar.js'

// A line a year. An entry is a name (two letters, spelled out in uk-bank-holiday-names.data.ts), month and day on which
// the holiday is kept, then `*` for a substitute day or `!` for a holiday moved by proclamation, then where: e England
// and Wales, s Scotland, n Northern Ireland; no letter is all three. Days that fall on a weekend are listed by their
// substitute, as GOV.UK does. A holiday proclaimed later is one more entry here, a new `version` and `read` below and,
// if it is of a new kind, its name, source and place in `oneOffs` in that file.

/**
 * The day on which the newest source that the list rests on was last changed: GOV.UK's file (commit 609b0436d), or the
 * notice of a proclamation that GOV.UK does not list yet.
 */
export const version = '2026-02-25'
/** The day on which the sources were read. */
export const read = '2026-11-22'
/** First day of the list below. */
export const knownFrom = '2005-01-01'
/** Last day of the list below. */
export const knownTo = '2028-12-31'
/** GOV.UK has published 2028, but proclamations are made only six to twelve months ahead. */
export const provisionalFrom = '2028-01-01'

/** The years, each with its packed days. */
export const years: readonly PackedYear[] = /* @__PURE__ */ frozen([
  [2005, 'ny0103*en 2j0103*s ny0104*s sp0317n gf0325 em0328en my0502 sb0530 bb0712n su0801s su0829en bx1226 xm1227*'],
  [2006, 'ny0102*en 2j0102s ny0103*s sp0317n gf0414 em0417en my0501 sb0529 bb0712n su0807s su0828en xm1225 bx1226'],
  [2007, 'ny0101 2j0102s sp0319*n gf0406 em0409en my0507 sb0528 bb0712n su0806s su0827en sa1130s xm1225 bx1226'],
  [2008, 'ny0101 2j0102s sp0317n gf0321 em0324en my0505 sb0526 bb0714*n su0804s su0825en sa1201*s xm1225 bx1226'],
  [2009, 'ny0101 2j0102s sp0317n gf0410 em0413en my0504 sb0525 bb0713*n su0803s su0831en sa1130s xm1225 bx1228*'],
  [2010, 'ny0101 sp0317n gf0402 em0405en my0503 sb0531 bb0712n su0802s su0830en sa1130s bx1227* xm1228*'],
  [
    2011,
    'ny0103*en 2j0103*s sp0317n gf0422 em0425en rw0429 my0502 sb0530 bb0712n su0801s su0829en sa1130s bx1226 xm1227*',
  ],
  [
    2012,
    'ny0102*en 2j0102s ny0103*s sp0319*n gf0406 em0409en my0507 sb0604! dj0605 bb0712n su0806s su0827en sa1130s xm1225 bx1226',
  ],
  [2013, 'ny0101 2j0102s sp0318*n gf0329 em0401en my0506 sb0527 bb0712n su0805s su0826en sa1202*s xm1225 bx1226'],
  [2014, 'ny0101 2j0102s sp0317n gf0418 em0421en my0505 sb0526 bb0714*n su0804s su0825en sa1201*s xm1225 bx1226'],
  [2015, 'ny0101 2j0102s sp0317n gf0403 em0406en my0504 sb0525 bb0713*n su0803s su0831en sa1130s xm1225 bx1228*'],
  [2016, 'ny0101 2j0104*s sp0317n gf0325 em0328en my0502 sb0530 bb0712n su0801s su0829en sa1130s bx1226 xm1227*'],
  [
    2017,
    'ny0102*en 2j0102s ny0103*s sp0317n gf0414 em0417en my0501 sb0529 bb0712n su0807s su0828en sa1130s xm1225 bx1226',
  ],
  [2018, 'ny0101 2j0102s sp0319*n gf0330 em0402en my0507 sb0528 bb0712n su0806s su0827en sa1130s xm1225 bx1226'],
  [2019, 'ny0101 2j0102s sp0318*n gf0419 em0422en my0506 sb0527 bb0712n su0805s su0826en sa1202*s xm1225 bx1226'],
  [2020, 'ny0101 2j0102s sp0317n gf0410 em0413en my0508! sb0525 bb0713*n su0803s su0831en sa1130s xm1225 bx1228*'],
  [2021, 'ny0101 2j0104*s sp0317n gf0402 em0405en my0503 sb0531 bb0712n su0802s su0830en sa1130s bx1227* xm1228*'],
  [
    2022,
    'ny0103*en 2j0103*s ny0104*s sp0317n gf0415 em0418en my0502 sb0602! pj0603 bb0712n su0801s su0829en sf0919 sa1130s bx1226 xm1227*',
  ],
  [
    2023,
    'ny0102*en 2j0102s ny0103*s sp0317n gf0407 em0410en my0501 co0508 sb0529 bb0712n su0807s su0828en sa1130s xm1225 bx1226',
  ],
  [2024, 'ny0101 2j0102s sp0318*n gf0329 em0401en my0506 sb0527 bb0712n su0805s su0826en sa1202*s xm1225 bx1226'],
  [2025, 'ny0101 2j0102s sp0317n gf0418 em0421en my0505 sb0526 bb0714*n su0804s su0825en sa1201*s xm1225 bx1226'],
  [
    2026,
    'ny0101 2j0102s sp0317n gf0403 em0406en my0504 sb0525 wc0615s bb0713*n su0803s su0831en sa1130s xm1225 bx1228*',
  ],
  [2027, 'ny0101 2j0104*s sp0317n gf0326 em0329en my0503 sb0531 bb0712n su0802s su0830en sa1130s bx1227* xm1228*'],
  [
    2028,
    'ny0103*en 2j0103*s ny0104*s sp0317n gf0414 em0417en my0501 sb0529 bb0712n su0807s su0828en sa1130s xm1225 bx1226',
  ],
])

const notProclaimed = /* @__PURE__ */ frozen({
  title: 'M. Somerville, Bad bank holidays',
  url: 'https://dracos.co.uk/wrote/bad-bank-holidays',
  read,
  verified: true,
} as const)
/**
 * Listed for Scotland by GOV.UK (2011) and others, but no proclamation was made: in law working days, which is also the
 * earlier date.
 */
export const contested: readonly ContestedDay[] = /* @__PURE__ */ frozen([
  { date: '2010-01-04', name: '2nd January', division: 'scotland', citation: notProclaimed },
  { date: '2011-01-04', name: "New Year's Day", division: 'scotland', citation: notProclaimed },
])
