"""Works out depreciation with changes, leases, dividends, real terms and budget changes in exact fractions.

It shares no code with the package: it is the second opinion that the tests compare with. Run it once, from the root:

    python3 packages/finance/test/oracle/capital_policy.py > packages/finance/test/vectors/capital-policy.json
"""

import json
import random
from calendar import monthrange
from datetime import date
from decimal import Decimal, getcontext
from fractions import Fraction

getcontext().prec = 60
chance = random.Random(20261129)
CONVENTIONS = ["completedMonths", "monthInUse", "monthAfter", "fullYear", "halfYear", "days"]


def half_up(value):
    """Nearest whole number, halves away from zero."""
    sign = -1 if value < 0 else 1
    twice = abs(Fraction(value)) * 2 + 1
    return sign * (twice.numerator // (2 * twice.denominator))


def text(pence):
    sign = "-" if pence < 0 else ""
    return f"{sign}{abs(pence) // 100}.{abs(pence) % 100:02d}"


def later(day, months):
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def whole_months(start, end):
    """Whole months gone by: the largest n for which start + n months is not after end."""
    months = (end.year - start.year) * 12 + end.month - start.month
    while later(start, months) > end:
        months -= 1
    while later(start, months + 1) <= end:
        months += 1
    return months


def financial_year(day):
    return day.year if day.month >= 4 else day.year - 1


def clock(start, day, convention):
    """Time gone by, in years as an exact fraction, except for days, which are counted."""
    if convention == "days":
        return Fraction((day - start).days)
    if convention == "completedMonths":
        return Fraction(whole_months(start, day), 12)
    months = (day.year - start.year) * 12 + day.month - start.month
    if convention == "monthInUse":
        return Fraction(months, 12)
    if convention == "monthAfter":
        return Fraction(months - 1, 12)
    years = financial_year(day) - financial_year(start)
    return Fraction(years) if convention == "fullYear" else Fraction(2 * years - 1, 2)


def span(start, months, convention):
    return Fraction((later(start, months) - start).days) if convention == "days" else Fraction(months, 12)


class Asset:
    """A straight line through the changes, pence; a balance is rounded only where the books need one."""

    def __init__(self, given, convention):
        self.given, self.convention = given, convention

    def run(self, day):
        """Cost and accumulated depreciation at the start of a day."""
        given, convention = self.given, self.convention
        start = given["inUse"]
        taken = given.get("takenOn")
        if taken and day <= taken["on"]:
            return 0, 0
        cost, residual = given["cost"], given["residual"]
        written = taken["accumulated"] if taken else 0
        since = max(Fraction(0), clock(start, taken["on"], convention)) if taken else Fraction(0)
        end = span(start, given["life"], convention)
        for change in given["changes"]:
            if change["on"] >= day:
                break
            at = max(Fraction(0), clock(start, change["on"], convention))
            written = self.charged(cost, written, residual, since, end, clock(start, change["on"], convention))
            since = at
            if "remaining" in change:
                end = at + span(change["on"], change["remaining"], convention)
            residual = change.get("residual", residual)
            if change["kind"] == "revaluation":
                cost, written = change["worth"], 0
            if change["kind"] == "impairment":
                written = cost - change["worth"]
        return cost, self.charged(cost, written, residual, since, end, clock(start, day, convention))

    @staticmethod
    def charged(cost, written, residual, since, end, now):
        to_charge = cost - written - residual
        if to_charge <= 0 or end <= since:
            return written
        share = min(Fraction(1), max(Fraction(0), (now - since) / (end - since)))
        return written + to_charge - half_up(to_charge * (1 - share))


def some_day(first, last):
    return date.fromordinal(chance.randint(date(first, 1, 1).toordinal(), date(last, 12, 28).toordinal()))


def some_asset():
    in_use = some_day(2010, 2018)
    cost = chance.randint(1, 10**9)
    given = {"inUse": in_use, "cost": cost, "residual": chance.randint(0, cost // 3), "life": chance.randint(12, 240)}
    earliest = in_use
    if chance.random() < 0.4:
        earliest = date.fromordinal(in_use.toordinal() + chance.randint(0, 1500))
        given["takenOn"] = {"on": earliest, "accumulated": chance.randint(0, cost)}
    given["changes"] = []
    for _ in range(chance.randint(0, 3)):
        earliest = date.fromordinal(earliest.toordinal() + chance.randint(0, 1200))
        change = {"on": earliest, "kind": chance.choice(["estimate", "revaluation", "impairment"])}
        if change["kind"] != "estimate":
            change["worth"] = chance.randint(0, 2 * cost)
        if chance.random() < 0.5:
            change["remaining"] = chance.randint(1, 200)
        if chance.random() < 0.4:
            change["residual"] = chance.randint(0, cost // 2)
        given["changes"].append(change)
    return given


def as_asset(given):
    asset = {
        "cost": text(given["cost"]),
        "residualValue": text(given["residual"]),
        "inUse": given["inUse"].isoformat(),
        "lifeMonths": given["life"],
    }
    if "takenOn" in given:
        asset["takenOn"] = {
            "on": given["takenOn"]["on"].isoformat(),
            "accumulatedDepreciation": text(given["takenOn"]["accumulated"]),
        }
    changes = []
    for change in given["changes"]:
        one = {"kind": change["kind"], "on": change["on"].isoformat()}
        if "worth" in change:
            one["carryingAmount"] = text(change["worth"])
        if "remaining" in change:
            one["remainingMonths"] = change["remaining"]
        if "residual" in change:
            one["residualValue"] = text(change["residual"])
        changes.append(one)
    if changes:
        asset["changes"] = changes
    return asset


def depreciation_cases():
    cases = []
    for index in range(60):
        given, convention = some_asset(), CONVENTIONS[index % len(CONVENTIONS)]
        days = sorted({some_day(2011, 2034) for _ in range(4)} | {date(2019, 4, 1), date(2024, 4, 1)})
        book = Asset(given, convention)
        values = [(day, *book.run(day)) for day in days]
        cases.append(
            {
                "convention": convention,
                "asset": as_asset(given),
                "values": [[day.isoformat(), text(cost), text(written)] for day, cost, written in values],
            }
        )
    return cases


def rate_of(percent, months, compounding):
    """The rate of one period: exact, or to sixty digits where a root is needed."""
    yearly = Fraction(percent) / 100
    if compounding == "nominal" or months == 12:
        return yearly * months / 12
    grown = Decimal(1) + Decimal(yearly.numerator) / Decimal(yearly.denominator)
    return Fraction(grown ** (Decimal(months) / Decimal(12))) - 1


def owed(payments, rate, in_advance):
    """What is owed before a payment that is due at once."""
    first = 0 if in_advance else 1
    return sum((Fraction(p) / (1 + rate) ** (index + first) for index, p in enumerate(payments)), Fraction(0))


def lease_cases():
    cases = []
    for _ in range(30):
        months = chance.choice([1, 3, 6, 12])
        in_advance = chance.random() < 0.5
        compounding = chance.choice(["nominal", "effective"])
        percent = f"{chance.randint(1, 900)}e-2"
        percent = str(Decimal(percent))
        count = chance.randint(13, 40) if months == 1 else chance.randint(5, 20)
        payments = [chance.randint(0, 5_000_000) for _ in range(count)]
        rate = rate_of(percent, months, compounding)
        start = some_day(2022, 2025)
        balances, again = [], None
        if chance.random() < 0.5 and count > 3:
            after = chance.randint(1, count - 2)
            rest = [chance.randint(0, 5_000_000) for _ in range(chance.randint(1, 15))]
            new_percent = chance.choice([None, str(Decimal(f"{chance.randint(1, 900)}e-2"))])
            again = {"after": after, "payments": [text(p) for p in rest]}
            if new_percent is not None:
                again["ratePercent"] = new_percent
            new_rate = rate if new_percent is None else rate_of(new_percent, months, compounding)
            before = half_up(owed(payments[after:], rate, in_advance))
            balances = [half_up(owed(payments[k:], rate, in_advance)) for k in range(1, after + 1)]
            again_to = half_up(owed(rest, new_rate, in_advance))
            balances += [half_up(owed(rest[k:], new_rate, in_advance)) for k in range(1, len(rest) + 1)]
            again["expected"] = [text(before), text(again_to)]
        else:
            balances = [half_up(owed(payments[k:], rate, in_advance)) for k in range(1, count + 1)]
        first = half_up(owed(payments, rate, in_advance) - (payments[0] if in_advance else 0))
        cases.append(
            {
                "commencement": start.isoformat(),
                "monthsApart": months,
                "due": "inAdvance" if in_advance else "inArrears",
                "compounding": compounding,
                "percent": percent,
                "payments": [text(p) for p in payments],
                "remeasurement": again,
                "liability": text(first),
                "closing": [text(b) for b in balances],
            }
        )
    return cases


def dividend_cases():
    cases = []
    for _ in range(15):
        sheets = [
            {
                "netAssets": chance.randint(-(10**9), 10**12),
                "donatedAndGranted": chance.randint(0, 10**9),
                "dividendReceivable": chance.randint(0, 10**7),
                "dividendPayable": chance.randint(0, 10**7),
            }
            for _ in range(2)
        ]
        banking, loans = chance.randint(0, 10**10), chance.randint(0, 10**9)
        excluded = [chance.randint(0, 10**8) for _ in range(2)]
        relevant = [
            Fraction(s["netAssets"] - s["donatedAndGranted"] - s["dividendReceivable"] + s["dividendPayable"] - e)
            for s, e in zip(sheets, excluded)
        ]
        average = sum(relevant) / 2 - banking - loans
        percent = str(Decimal(f"{chance.randint(0, 60)}e-1"))
        cases.append(
            {
                "opening": {k: text(v) for k, v in sheets[0].items()},
                "closing": {k: text(v) for k, v in sheets[1].items()},
                "excluded": [text(e) for e in excluded],
                "governmentBanking": text(banking),
                "nationalLoansFund": text(loans),
                "ratePercent": percent,
                "dividend": text(half_up(max(Fraction(0), average) * Fraction(percent) / 100)),
            }
        )
    return cases


def real_cases():
    cases = []
    for _ in range(20):
        years = [2016 + k for k in range(8)]
        changes = [str(Decimal(f"{chance.randint(-30, 90)}e-1")) for _ in years]
        first, last = chance.randint(0, 7), chance.randint(0, 7)
        amount = chance.randint(-(10**9), 10**11)
        factor = Fraction(1)
        for k in range(min(first, last) + 1, max(first, last) + 1):
            factor *= 1 + Fraction(changes[k]) / 100
        if last < first:
            factor = 1 / factor
        label = lambda k: f"{years[k]}/{(years[k] + 1) % 100:02d}"
        cases.append(
            {
                "changes": [[label(k), changes[k]] for k in range(8)],
                "amount": text(amount),
                "from": label(first),
                "to": label(last),
                "real": text(half_up(amount * factor)),
            }
        )
    return cases


print(
    json.dumps(
        {
            "source": "packages/finance/test/oracle/capital_policy.py: exact fractions, in Python",
            "depreciation": depreciation_cases(),
            "leases": lease_cases(),
            "dividends": dividend_cases(),
            "real": real_cases(),
        },
        indent=1,
    )
)
