"""What ``masterplan diff`` does with its arguments: two revisions, more of them, or what git passes."""

from collections.abc import Sequence

from masterplan_cli.cli.diff import Delivery
from masterplan_cli.cli.diff_formats import REDLINE
from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError
from masterplan_cli.cli.misplaced import refuse_options
from masterplan_cli.text.bilingual import Bilingual, Language

_ONE = Bilingual("hanya satu revisi yang disebut: {spec}", "only one revision is named: {spec}")
_TWO = Bilingual(
    "sebutkan revisi lama dan revisi baru, misalnya `masterplan diff 2018.yaml 2019.yaml`",
    "name the old and the new one, for example `masterplan diff 2018.yaml 2019.yaml`",
)
_NOT_WITH_GIT = Bilingual("{options} tidak berlaku bersama --git", "{options} have no meaning with --git")
_GIT_SHOWS = Bilingual(
    "git hanya menampilkan perubahan; jalankan `masterplan diff` untuk yang lain",
    "git only shows changes; run `masterplan diff` for anything else",
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
    """
    if len(specs) == 1:
        raise CommandError(ExitCode.USAGE, _ONE.format(spec=specs[0]), _TWO)
    from masterplan_cli.cli.bare_revisions import with_files

    delivery.showing.check(delivery.format)
    if len(specs) > 2:
        from masterplan_cli.cli.trend import refuse_in_trend, trend_plans

        refuse_in_trend(
            {
                **delivery.showing.options,
                **delivery.reasons.options,
                "--terms": delivery.look.terms,
                "--book": delivery.books,
                "--format redline": delivery.format == REDLINE,
            }
        )
        return trend_plans(with_files(specs, language), delivery, language)
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

    misplaced = {
        "--format": delivery.format != "text",
        "-o": delivery.output != "-",
        "--fail-on": delivery.fail_on,
        "--force": delivery.force,
        **delivery.reasons.options,
        "--terms": delivery.look.terms,
        "--template": delivery.look.template,
        "--book": delivery.books,
    }
    refuse_options(misplaced, _NOT_WITH_GIT, _GIT_SHOWS)
    delivery.showing.check("text")
    return git_diff(arguments, delivery.showing, delivery.profile, language, settings=delivery.settings)
