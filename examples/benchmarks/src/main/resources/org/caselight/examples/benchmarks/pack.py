"""The yearly pack in pandas: python3 pack.py EPISODES WORKING_DAYS FIRST_DAY LAST_DAY

Prints the version, the seconds from the file to the answers, and the answers: question,label,number.
"""

import sys
import time

import numpy as np
import pandas as pd

DATES = ["received", "decided", "started", "authorised", "opened", "closed", "seen"]
CATEGORIES = ["team", "worker", "outcome", "status"]
DAY = np.timedelta64(1, "D")


def months(days):
    return days.to_numpy().astype("datetime64[M]")


def twelve_months_before(days):
    """The same day of the month a year earlier, the last of the month where there is no such day."""
    month = days.astype("datetime64[M]")
    start = (month - 12).astype("datetime64[D]")
    longest = (month - 11).astype("datetime64[D]") - start - DAY
    return start + np.minimum(days - month.astype("datetime64[D]"), longest)


def conversion(episodes, first, last):
    received = episodes[episodes.received.between(first, last)]
    rows = pd.DataFrame(
        {
            "part": received.outcome == "assessment",
            "whole": received.outcome.notna(),
            "left out": received.outcome.isna(),
        }
    )
    sums = rows.groupby([received.team.cat.codes, months(received.received)]).sum()
    for (team, month), row in zip(sums.index, sums.to_numpy()):
        name = received.team.cat.categories[team]
        for column, number in zip(sums.columns, row):
            yield f"{name} {month:%Y-%m} {column}", number


def re_referrals(episodes, first, last):
    begin = twelve_months_before(np.array([first], "datetime64[D]"))[0]
    known = episodes[episodes.received.between(begin, last)]
    child = pd.factorize(known.child)[0]
    day = known.received.to_numpy().astype("datetime64[D]")
    order = np.lexsort((day, child))
    child, day = child[order], day[order]
    is_other_child = np.append(True, child[1:] != child[:-1])
    is_other_day = np.append(True, day[1:] != day[:-1]) | is_other_child
    # The day before of the child, none being never; rows of one day have the same.
    before = np.append(np.datetime64("NaT", "D"), day[:-1])
    before[is_other_child] = np.datetime64("NaT", "D")
    previous = before[is_other_day][np.cumsum(is_other_day) - 1]
    counted = day >= np.datetime64(first, "D")
    yield "part", (previous[counted] >= twelve_months_before(day[counted])).sum()
    yield "whole", counted.sum()
    earliest = episodes.received.min()
    if earliest > pd.Timestamp(begin):
        yield "records begin", (earliest - pd.Timestamp(0)).days


def in_time(episodes, calendar, first, last):
    done = episodes[episodes.authorised.between(first, last)]
    is_counted = (done.authorised >= done.started) & (done.authorised >= done.received)
    until = calendar.until_45.to_numpy()[(done.received - calendar.day[0]).dt.days]
    yield "part", (is_counted & (done.authorised <= until)).sum()
    yield "whole", is_counted.sum()
    yield "left out", (~is_counted).sum()


def open_by_month_end(episodes, first, last):
    involved = episodes[episodes.opened.notna()]
    is_contradictory = involved.closed < involved.opened
    for status, number in involved.status[is_contradictory].value_counts().items():
        yield f"{status} left out", number
    involved = involved[~is_contradictory]
    month = pd.period_range(first, last, freq="M")

    def ends(column):
        until_last = involved[involved[column] <= last]
        days = until_last[column].clip(lower=first)
        counts = pd.crosstab(until_last.status, months(days))
        counts.columns = pd.PeriodIndex(counts.columns, freq="M")
        return counts.reindex(columns=month, fill_value=0)

    count = ends("opened").sub(ends("closed"), fill_value=0).cumsum(axis=1).astype("int64")
    for status, row in count.iterrows():
        for name, number in row.items():
            yield f"{status} {name} open", number


def overdue_visits(episodes, calendar, last):
    rows = open_on(episodes, last)
    rows = rows.assign(seen=rows.seen.where(rows.seen <= last))
    rows["seen"] = rows.groupby("child", sort=False).seen.transform("max")
    is_seen = rows.seen >= rows.opened
    start = rows.opened.where(~is_seen, rows.seen)
    place = (start - calendar.day[0]).dt.days
    status = rows.status
    in_care = start + pd.to_timedelta(np.where(is_seen, 42, 7), unit="D")
    conditions = [
        status == "in-care",
        status == "child-protection-plan",
        status == "child-in-need-plan",
    ]
    in_need = start + pd.Timedelta(days=28)
    never = np.datetime64("NaT", "ns")
    due_10, until_10 = calendar.due_10.to_numpy()[place], calendar.until_10.to_numpy()[place]
    rows["due"] = np.select(conditions, [in_care, due_10, in_need], never)
    rows["until"] = np.select(conditions, [in_care, until_10, in_need], never)
    rows = rows.sort_values(["until", "due"])
    by_child = rows.groupby("child", sort=False)
    first_due = by_child.due.first()
    yield "children", len(first_due)
    yield "no due date", first_due.isna().sum()
    late = rows[rows.until < last]
    under = late.status.cat.codes.groupby(late.child, sort=False).min()
    days = (last - first_due[under.index]).dt.days
    for code, number in under.value_counts().items():
        yield f"{STATUSES[code]} overdue", number
    for code, number in days.groupby(under).sum().items():
        yield f"{STATUSES[code]} days overdue", number


def open_on(episodes, day):
    return episodes[(episodes.opened <= day) & ~(episodes.closed <= day)]


def caseloads(episodes, last):
    cases = open_on(episodes, last)[["team", "child", "worker"]].drop_duplicates()
    held = cases[cases.worker.notna()]
    waiting = cases[cases.worker.isna()].merge(
        held[["team", "child"]].drop_duplicates(), how="left", indicator=True
    )
    team = pd.DataFrame(
        {
            "cases": held.groupby("team").size(),
            "workers": held.groupby("team").worker.nunique(),
            "unallocated": waiting[waiting._merge == "left_only"].groupby("team").size(),
        }
    ).fillna(0)
    within, close = team.cases <= 20 * team.workers, team.cases <= 22 * team.workers
    team["colour"] = np.select([within, close], [0, 1], 2)
    for name, row in team.astype("int64").iterrows():
        for column, number in row.items():
            yield f"{name} {column}", number


STATUSES = [
    "in-care",
    "child-protection-plan",
    "child-in-need-plan",
    "open-for-assessment",
    "care-leaver",
    "early-help",
]


def main(episodes_file, calendar_file, first_day, last_day):
    calendar = pd.read_csv(calendar_file, parse_dates=[0, 1, 2, 3])
    first, last = pd.Timestamp(first_day), pd.Timestamp(last_day)
    began = time.perf_counter()
    episodes = pd.read_csv(
        episodes_file,
        dtype={"child": "object", **{column: "category" for column in CATEGORIES}},
        parse_dates=DATES,
    )
    episodes["status"] = episodes.status.cat.set_categories(STATUSES)
    answers = {
        "conversion-by-team-and-month": conversion(episodes, first, last),
        "re-referrals": re_referrals(episodes, first, last),
        "in-time": in_time(episodes, calendar, first, last),
        "open-by-month-end": open_by_month_end(episodes, first, last),
        "overdue-visits": overdue_visits(episodes, calendar, last),
        "caseloads": caseloads(episodes, last),
    }
    answers = {question: list(numbers) for question, numbers in answers.items()}
    seconds = time.perf_counter() - began
    print(pd.__version__)
    print(seconds)
    for question, numbers in answers.items():
        for label, number in numbers:
            print(f"{question},{label},{int(number)}")


if __name__ == "__main__":
    main(*sys.argv[1:])
