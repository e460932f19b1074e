"""The least that every plan has, to make a whole plan of a part of one."""

_WHAT_EVERY_PLAN_HAS = {
    "schema": "schema: 1\n",
    "revision": "revision: {year: 2018}\n",
    "horizon": "horizon: {start: 2019, end: 2028}\n",
    "regency": "regency: {kind: kabupaten, name: Tuban, province: Jawa Timur}\n",
}


def plan_around(lines: str) -> str:
    """Return a plan that begins with some lines, so that they keep their numbers, and is otherwise empty."""
    own = {line.split(":")[0] for line in lines.splitlines()}
    return lines + "".join(line for key, line in _WHAT_EVERY_PLAN_HAS.items() if key not in own)
