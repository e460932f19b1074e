"""What ``masterplan diff`` does with its arguments: two revisions, more of them, or what git passes."""

from collections.abc import Sequence

from masterplan_cli.checking.findings import Finding
from masterplan_cli.cli.diff import Delivery
from masterplan_cli.cli.diff_options import check_for_git, check_for_trend, check_for_two
from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError
from masterplan_cli.cli.not_compared import NotComparedError, tell_programs
from masterplan_cli.reading.faults import UnreadableError
from masterplan_cli.text.bilingual import Bilingual, Language

_ONE = Bilingual("hanya satu revisi yang disebut: {spec}", "only one revision is named: {spec}")
_TWO = Bilingual(
    "sebutkan revisi lama dan revisi baru, misalnya `masterplan diff 2018.yaml 2019.yaml`",
    "name the old and the new one, for example `masterplan diff 2018.yaml 2019.yaml`",
)


def diff_revisions(specs: Sequence[str], delivery: Delivery, language: Language) -> ExitCode:
    """Compare two revisions, or follow more of them; return the exit code.

    Args:
        specs: files, ``REV:file``, bare revisions of git, or ``-``; the oldest first.
        delivery: how changes are weighed and delivered.
        language: of messages.

    Raises:
        CommandError: options or revisions do not go together.
        OutputError: the result cannot be written.
        UnreadableError: the file of reasons cannot be read.
    """
    try:
        return _compare(specs, delivery, language)
    except NotComparedError as error:
        tell_programs(error.findings, delivery.format, delivery.output, language)
        return error.code
    except UnreadableError as error:
        findings = map(Finding.from_fault, error.faults)
        tell_programs(findings, delivery.format, delivery.output, language)
        raise


def _compare(specs: Sequence[str], delivery: Delivery, language: Language) -> ExitCode:
    if len(specs) == 1:
        raise CommandError(ExitCode.USAGE, _ONE.format(spec=specs[0]), _TWO)
    from masterplan_cli.cli.bare_revisions import with_files

    delivery.showing.check()
    if len(specs) > 2:
        from masterplan_cli.cli.trend import trend_plans

        check_for_trend(delivery)
        return trend_plans(with_files(specs, language), delivery, language)
    check_for_two(delivery)
    from masterplan_cli.cli.diff import diff_plans

    old, new = with_files(specs, language)
    return diff_plans(old, new, delivery, language)


def show_for_git(arguments: Sequence[str], delivery: Delivery, language: Language) -> ExitCode:
    """Show how a file changed that git hands over; return the exit code.

    Args:
        arguments: what git passes.
        delivery: how changes are weighed; the rest of it means nothing to git.
        language: of what is shown.

    Raises:
        CommandError: options or arguments are wrong.
    """
    from masterplan_cli.cli.git_diff import git_diff

    check_for_git(delivery)
    delivery.showing.check()
    return git_diff(arguments, delivery.showing, delivery.profile, language, settings=delivery.settings)
