"""Many plans in one run: a few processes print them, and all is said in the order of the plans."""

from collections.abc import Sequence

from masterplan_cli.cli.console import print_lines
from masterplan_cli.cli.crew import Crew
from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.progress import steps
from masterplan_cli.cli.request import Request
from masterplan_cli.text.bilingual import Language


def render_in_workers(plans: Sequence[str], request: Request, language: Language, count: int) -> ExitCode:
    """Print the books of every plan with several processes and return the exit code.

    What is said, and in which order, is what one process would say. A plan that ends the run (a template's
    mistake, a file that cannot be written) lets no other begin; what was already on its way is finished.
    """
    code, end = ExitCode.DONE, None
    with Crew(plans, request, language, count) as crew:
        for outcome in steps(crew.outcomes(), len(plans), language):
            if end is not None and outcome.code != ExitCode.DONE:
                continue
            for printed in outcome.printed:
                print_lines(printed.lines, to_stderr=printed.to_stderr)
            if outcome.crash:
                raise WorkerCrashedError(outcome.crash)
            if outcome.ends_the_run:
                end = outcome.code
            code = max(code, outcome.code)
    return code if end is None else end


class WorkerCrashedError(Exception):
    """A mistake of ours in a worker; its text is the traceback there."""
