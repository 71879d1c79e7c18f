"""What is asked of the stored tables, in SQL that Spark and DuckDB both read.

``records`` has a row a student without incidents, ``incidents`` a row an incident, both with ``district``;
``incidents`` also has ``delivery``, the number of the delivery it came with. ``findings`` is what was said,
with the ``delivery`` after which it was.
"""

from restraint_rules import Incident, StudentRecord

__all__ = ["INCIDENT", "NEWEST", "whole_records"]

INCIDENT = tuple(Incident.model_fields)

OTHERS = tuple(name for name in StudentRecord.model_fields if name not in {"student", "incidents"})

NEWEST = """
SELECT f.* FROM findings f
SEMI JOIN (SELECT district, student, max(delivery) AS delivery FROM findings GROUP BY district, student) n
ON f.district = n.district AND f.student IS NOT DISTINCT FROM n.student AND f.delivery = n.delivery
"""
"""What was said last of each student; what was said before stays where it is."""


def whole_records(gathered: str, after: int = 0) -> str:
    """Ask for each student once, with all incidents; of one without a record, the incidents alone.

    Args:
        gathered: How the engine gathers rows of ``INCIDENT`` into a list.
        after: Only students of whom an incident came after this delivery, with all they have.
    """
    rest = ", ".join(f"r.{name}" for name in OTHERS)
    whole = f"""
    SELECT coalesce(r.district, g.district) AS district, coalesce(r.student, g.student) AS student, {rest},
           g.incidents
    FROM records r FULL OUTER JOIN (
        SELECT district, student.id AS of_student, any_value(student) AS student, {gathered} AS incidents
        FROM incidents GROUP BY district, student.id
    ) g ON r.district = g.district AND r.student.id = g.of_student
    """  # noqa: S608 - of our own names
    if not after:
        return whole
    return f"""
    SELECT s.* FROM ({whole}) s SEMI JOIN (
        SELECT DISTINCT district, student.id AS of_student FROM incidents WHERE delivery > {after:d}
    ) k ON s.district = k.district AND s.student.id = k.of_student
    """  # noqa: S608 - of a number
