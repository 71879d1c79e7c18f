"""The twelve duties by hand over NDJSON, as a pipeline of polars: what a data team would write."""

from datetime import date, timedelta
from typing import Any

import polars as pl

__all__ = ["COLUMNS", "statuses_frame"]

COLUMNS = [f"d{place}" for place in range(12)]
EMERGENCY = ["imminent_injury_to_student", "imminent_injury_to_others"]
ZONE = "America/New_York"
LIMIT = timedelta(minutes=15)


def statuses_frame(text: bytes, school_days: frozenset[date], holidays: list[date]) -> pl.DataFrame:
    """What each line's incident comes to, a column for each duty."""
    incidents = pl.read_ndjson(text).with_columns(
        day_of_act("report").alias("report_day"),
        day_of_act("report_copy").alias("copy_day"),
        first_notice=pl.col("notices").list.eval(instant_of(pl.element().struct.field("at"))).list.min(),
    )
    due = pl.DataFrame({"due": sorted(school_days)})
    frame = incidents.join(course_frame(incidents), left_on="id", right_on="incident")
    frame = frame.with_columns(next_day=pl.col("last_day") + timedelta(days=1)).sort("next_day")
    frame = frame.join_asof(due, left_on="next_day", right_on="due", strategy="forward", coalesce=False)
    soon = pl.col("first_notice") - pl.col("first") <= timedelta(hours=24)
    holds = [
        pl.col("emergency").struct.field("grounds").list.set_intersection(EMERGENCY).list.len() > 0,
        pl.col("student").struct.field("seclusion_planned_in").list.len() == 0,
        ~pl.col("as_discipline"),
        ~pl.col("as_convenience"),
        pl.col("all_alternatives_explored"),
        ~pl.col("too_long"),
    ]
    in_time = [
        pl.col("report_day") <= pl.col("due"),
        soon & (pl.col("notices").list.len() > 0),
        soon,
        pl.col("copy_day") <= pl.col("last_day").dt.add_business_days(2, holidays=holidays),
    ]
    continued = (
        pl.when(~pl.col("long")).then(pl.lit("not_applicable")).otherwise(pass_or_fail(~pl.col("too_long")))
    )
    looked = (
        pl.when(pl.col("unseen")).then(pl.lit("fail"))
        .when(pl.col("unrecorded")).then(pl.lit("unknown")).otherwise(pl.lit("pass"))
    )  # fmt: skip
    told_of = [*map(pass_or_fail, holds), continued, looked, *map(pass_or_fail, in_time)]
    return frame.select("id", *(one.alias(name) for one, name in zip(told_of, COLUMNS, strict=True))).sort(
        "id"
    )


def course_frame(incidents: pl.DataFrame) -> pl.DataFrame:
    """What the uses of each incident come to."""
    uses = incidents.select(pl.col("id").alias("incident"), "interventions").explode("interventions")
    uses = uses.unnest("interventions").with_columns(
        instant_of(pl.col("started")), instant_of(pl.col("ended"))
    )
    decided = pl.col("determinations").list.eval(
        pl.when(pl.element().struct.field("necessary")).then(instant_of(pl.element().struct.field("at")))
    )
    looks = pl.col("distress_evaluations")
    uses = uses.with_columns(
        long=pl.col("ended") - pl.col("started") > LIMIT,
        in_time=(decided.list.min() <= pl.col("started") + LIMIT).fill_null(value=False),
        unseen=looks.list.len() == 0,
        unrecorded=looks.list.eval(pl.element().struct.field("recorded").is_null()).list.any(),
    )
    return uses.group_by("incident").agg(
        pl.col("started").min().alias("first"),
        pl.col("ended").max().dt.convert_time_zone(ZONE).dt.date().alias("last_day"),
        pl.col("as_discipline", "as_convenience", "long", "unseen", "unrecorded").any(),
        (pl.col("long") & ~pl.col("in_time")).any().alias("too_long"),
    )


def instant_of(text: pl.Expr) -> pl.Expr:
    """Read a moment with its offset."""
    return text.str.to_datetime("%Y-%m-%dT%H:%M:%S%:z", time_zone="UTC")


def day_of_act(name: str) -> pl.Expr:
    """The local day of an act."""
    return instant_of(pl.col(name).struct.field("at")).dt.convert_time_zone(ZONE).dt.date()


def pass_or_fail(condition: pl.Expr) -> Any:
    """Say whether a duty was met."""
    return pl.when(condition).then(pl.lit("pass")).otherwise(pl.lit("fail"))
