#!/usr/bin/env python3
"""Writes Tests/RulesTests/Dates/oracle.csv: date facts that Python knows, for the tests of Day.

The facts come from datetime and calendar and share no code with the engine. The same rows come out
every time, on every version of Python.

    kind       input       argument  expected
    weekday    a date                1 (Monday) to 7 (Sunday)
    dayNumber  a date                days since 1970-01-01
    addDays    a date      days      a date
    addMonths  a date      months    a date; a day the month lacks becomes the month's last
    addYears   a date      years     a date; 29 February becomes 28 February in a common year
    monthEnd   a date                the last day of the same month
    invalid    a text                invalid: not a date as yyyy-mm-dd
"""

import calendar
import re
from datetime import date, timedelta
from pathlib import Path

FIRST, LAST = date(1900, 1, 1), date(2199, 12, 31)
EPOCH = date(1970, 1, 1)
TARGET = Path(__file__).resolve().parent.parent / "Tests/RulesTests/Dates/oracle.csv"

INVALID = """
2023-02-29 2024-02-30 2024-13-01 2024-00-10 0000-01-01 2024-1-1 2024-01-32 2024-01-00 1900-02-29
2100-02-29 2199-02-29 2000-02-30 2024-04-31 2024-06-31 2024-09-31 2024-11-31 2024-02-31 2024-99-99
2024-01-1 2024-1-01 24-01-01 024-01-01 10000-01-01 02024-01-01 20240101 2024-0101 202401-01
2024/01/01 2024.01.01 01.01.2024 01-01-2024 2024-01 2024 2024-01- 2024- - -- 2024-01-01-01
+2024-01-01 -2024-01-01 2024--1-01 2024-01--1 2024-+1-01 2024-01-+1 2024-01-01T00:00:00
2024-01-01Z 2024-001 2024-W01-1 2024-jan-01 2024-0x-01 x024-01-01 2024-01-0x 2024‐01‐01
2024–01–01 ٢٠٢٤-٠١-٠١ ２０２４-01-01 2024-01-0١ idag 0000-00-00 9999-99-99 9999-12-32 2024_01_01
""".split() + ["", " ", " 2024-01-01", "2024-01-01 ", "2024 -01-01", "2024-01- 1", "2024 01 01"]


class Numbers:
    """A seeded source of whole numbers: the rows must not depend on Python's own generator."""

    def __init__(self, seed):
        self.state = seed

    def between(self, low, high):
        """A number from low to high, both included."""
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return low + (self.state >> 33) % (high - low + 1)

    def day(self):
        return FIRST + timedelta(days=self.between(0, (LAST - FIRST).days))


def month_end(day):
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def add_months(day, months):
    """None when the answer is outside the years that are tested."""
    year, month = day.year, day.month
    step = 1 if months > 0 else -1
    for _ in range(abs(months)):  # one month at a time: no division to get wrong
        month += step
        if month == 13:
            year, month = year + 1, 1
        if month == 0:
            year, month = year - 1, 12
    if not FIRST.year <= year <= LAST.year:
        return None
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def add_years(day, years):
    """None when the answer is outside the years that are tested."""
    year = day.year + years
    if not FIRST.year <= year <= LAST.year:
        return None
    if (day.month, day.day) == (2, 29) and not calendar.isleap(year):
        return date(year, 2, 28)
    return day.replace(year=year)


def add_days(day, days):
    """None when the answer is outside the years that are tested."""
    answer = day + timedelta(days=days)
    return answer if FIRST <= answer <= LAST else None


def edges():
    """The days where calendars go wrong, in order."""
    days = {FIRST, LAST, EPOCH, EPOCH - timedelta(days=1), EPOCH + timedelta(days=1)}
    for year in (1900, 1904, 1970, 1999, 2000, 2001, 2023, 2024, 2025, 2100, 2104, 2196, 2199):
        for month in (1, 2, 12):
            days |= {date(year, month, 1), month_end(date(year, month, 1))}
        days |= {date(year, 2, 28), date(year, 3, 1)}
    for month in range(1, 13):  # every month's last days, in a common and in a leap year
        for year in (2023, 2024):
            end = month_end(date(year, month, 1))
            days |= {end, end - timedelta(days=1), date(year, month, 1)}
    return sorted(days)


def rows():
    numbers = Numbers(20240229)
    special = edges()
    plain = special + [numbers.day() for _ in range(100)]
    for day in plain:
        yield "weekday", day, "", day.isoweekday()
    for day in plain:
        yield "dayNumber", day, "", (day - EPOCH).days
    for day in plain:
        yield "monthEnd", day, "", month_end(day)
    yield from sums("addDays", add_days, (0, 1, -1, 365, 366), 40_000, special, numbers)
    yield from sums("addMonths", add_months, (0, 1, -1, 12, -13), 1_200, special, numbers)
    yield from sums("addYears", add_years, (0, 1, -1, 4, 100), 150, special, numbers)
    for text in INVALID:
        if re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            try:
                date(*map(int, text.split("-")))
            except ValueError:
                pass
            else:
                raise SystemExit(f"{text} is a date")
        yield "invalid", text, "", "invalid"


def sums(kind, add, small, reach, special, numbers):
    """The special days with small steps and one far one, then random days with random steps."""
    for day in special:
        for step in small[:2] if kind == "addDays" else small:
            if (answer := add(day, step)) is not None:
                yield kind, day, step, answer
    for count in range(200):
        day = special[count] if count < len(special) else numbers.day()
        while (answer := add(day, step := numbers.between(-reach, reach))) is None:
            pass
        yield kind, day, step, answer


def main():
    lines = ["kind,input,argument,expected"]
    lines += dict.fromkeys(",".join(map(str, row)) for row in rows())
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    print(f"{TARGET}: {len(lines) - 1} rows")


if __name__ == "__main__":
    main()
