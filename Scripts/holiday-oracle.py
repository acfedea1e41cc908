#!/usr/bin/env python3
"""Writes Tests/RulesTests/Dates/holidays.csv: Norway's holidays 1990–2061 but Sundays, a day a line.

They come from the PyPI package `holidays` (pip install holidays), which shares nothing with the
engine.
"""

from pathlib import Path

import holidays

TARGET = Path(__file__).resolve().parent.parent / "Tests/RulesTests/Dates/holidays.csv"
days = holidays.country_holidays("NO", years=range(1990, 2062))
TARGET.write_text("\n".join(sorted(d.isoformat() for d in days)) + "\n")
