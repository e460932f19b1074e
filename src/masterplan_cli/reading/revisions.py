"""``REV:path``: a plan as it stood in an earlier revision, read from git's objects and nothing else."""

import posixpath
import re
from collections.abc import Hashable
from typing import NamedTuple

from masterplan_cli.reading.disk import check_size
from masterplan_cli.reading.git import ask_git, first_words
from masterplan_cli.reading.kinds import revisions
from masterplan_cli.reading.origin import PLAN_FILE_NAME
from masterplan_cli.reading.refusal import RefusedError
from masterplan_cli.reading.similar import similar_names

_OBJECT = re.compile(rb"[0-9a-f]{40}|[0-9a-f]{64}")
_FILE_MODES = ("100644", "100755", "100664")
_FOLDER_MODE = "040000"


class _Entry(NamedTuple):
    """An entry of a tree in git: mode, object, and path from the repository's root."""

    mode: str
    object: str
    path: str


class RevisionFile:
    """A file as it stood in a revision."""

    def __init__(self, revision: str, commit: str, shown: str, entry: _Entry) -> None:
        self.name = f"{revision}:{shown}"
        self._revision = revision
        self._commit = commit
        self._shown = shown
        self._entry = entry

    def read(self, most: int) -> bytes:
        """Return its content; the size is asked for first, so that no giant is ever held in memory."""
        size = self._git("cat-file", "-s", self._entry.object)
        check_size(int(size), most, self.name)
        return self._git("cat-file", "blob", self._entry.object)

    def identity(self) -> Hashable:
        """Return its path: links are not followed in a revision."""
        return self._entry.path

    def has_beside(self, name: str) -> bool:
        """Tell whether the revision has something of this name in the same folder."""
        path = posixpath.join(posixpath.dirname(self._entry.path), name)
        return _entry_at(self._commit, path, self.name) is not None

    def beside(self, relative: str) -> "RevisionFile":
        """Return a file below the same folder in the same revision."""
        path = posixpath.join(posixpath.dirname(self._entry.path), relative)
        shown = posixpath.join(posixpath.dirname(self._shown), relative)
        name = f"{self._revision}:{shown}"
        entry = _entry_at(self._commit, path, name)
        if entry is None:
            raise _not_found(self._revision, self._commit, shown, path)
        return _file(self._revision, self._commit, shown, entry)

    def _git(self, *arguments: str) -> bytes:
        outcome = ask_git(self.name, *arguments)
        if outcome.returncode != 0:
            raise RefusedError(revisions.GIT_FAILED, name=self.name, reason=first_words(outcome))
        return outcome.stdout


def open_revision(spec: str) -> RevisionFile:
    """Return the file that ``REV:path`` names.

    The path is taken from the current folder first, then from the root of the repository.
    A folder stands for its ``masterplan.yaml``.

    Raises:
        RefusedError: when git, the repository, the revision or the file is missing.
    """
    revision, _, path = spec.partition(":")
    _check_revision(revision)
    prefix = _folder_in_repository(spec)
    commit = _commit(revision, spec)
    for candidate in _candidates(prefix, path):
        shown, entry = _plan_at(commit, candidate, path, spec)
        if entry is not None:
            return _file(revision, commit, shown, entry)
    raise _not_found(revision, commit, path, posixpath.join(prefix, path))


def is_revision(name: str) -> bool:
    """Whether git knows a revision of this name here: a tag, a branch, ``HEAD~1``; no git is no revision."""
    try:
        _check_revision(name)
        _commit(name, name)
    except RefusedError:
        return False
    return True


def _plan_at(commit: str, path: str, shown: str, spec: str) -> tuple[str, _Entry | None]:
    entry = _entry_at(commit, path, spec) if path else None
    if path and (entry is None or entry.mode != _FOLDER_MODE):
        return shown, entry
    inner = posixpath.join(path, PLAN_FILE_NAME)
    return posixpath.join(shown, PLAN_FILE_NAME), _entry_at(commit, inner, spec)


def _check_revision(revision: str) -> None:
    if not revision or not revision.isprintable() or revision.startswith("-"):
        raise RefusedError(revisions.BAD_REVISION, revision=revision)


def _folder_in_repository(spec: str) -> str:
    outcome = ask_git(spec, "rev-parse", "--show-prefix")
    if outcome.returncode != 0:
        raise RefusedError(revisions.NOT_A_REPOSITORY, name=spec, reason=first_words(outcome))
    return outcome.stdout.decode("utf-8", "surrogateescape").rstrip("\n")


def _commit(revision: str, spec: str) -> str:
    outcome = ask_git(spec, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    commit = outcome.stdout.strip()
    if outcome.returncode != 0 or _OBJECT.fullmatch(commit) is None:
        names = ask_git(spec, "for-each-ref", "--format=%(refname:short)").stdout.decode("utf-8", "replace")
        similar = similar_names(revision, names.split())
        raise RefusedError(revisions.UNKNOWN_REVISION, revision=revision, similar=similar)
    return commit.decode("ascii")


def _candidates(prefix: str, path: str) -> list[str]:
    """Return the paths from the root that may be meant; one that leaves the repository is none."""
    wanted = [posixpath.normpath(posixpath.join(prefix, path))]
    if path and not path.startswith("."):
        wanted.append(posixpath.normpath(path))
    inside = (one for one in wanted if one != ".." and not one.startswith(("../", "/")))
    return list(dict.fromkeys("" if one == "." else one for one in inside))


def _entry_at(commit: str, path: str, name: str) -> _Entry | None:
    """Look a path up in a commit; without following links, which git does not do either."""
    outcome = ask_git(name, "ls-tree", "-z", "--full-tree", commit, "--", path)
    if outcome.returncode != 0:
        raise RefusedError(revisions.GIT_FAILED, name=name, reason=first_words(outcome))
    head, _, found = outcome.stdout.partition(b"\0")[0].partition(b"\t")
    if found != path.encode("utf-8", "surrogateescape"):
        return None
    mode, _, object_name = head.decode("ascii").split(" ")
    return _Entry(mode, object_name, path)


def _file(revision: str, commit: str, shown: str, entry: _Entry) -> RevisionFile:
    if entry.mode not in _FILE_MODES:
        raise RefusedError(revisions.NOT_A_FILE_IN_REVISION, revision=revision, file=shown)
    return RevisionFile(revision, commit, shown, entry)


def _not_found(revision: str, commit: str, shown: str, path: str) -> RefusedError:
    folder = posixpath.dirname(path)
    place = [f"{folder}/"] if folder else []
    outcome = ask_git(shown, "ls-tree", "-z", "--name-only", "--full-tree", commit, "--", *place)
    names = outcome.stdout.decode("utf-8", "replace").split("\0")
    similar = similar_names(path, filter(None, names))
    return RefusedError(revisions.NOT_IN_REVISION, revision=revision, file=shown, similar=similar)
