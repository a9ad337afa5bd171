"""Whatever a folder's .git, the surroundings or a remote name as a program: it is not run, and nothing is fetched."""

import os
import stat
from pathlib import Path

import pytest

from checker.errors import UsageError
from tests.repository.conftest import commit, git, made, names, write


@pytest.fixture
def trace(tmp_path):
    """What is there once something was run, and a program that makes it."""
    program = write(tmp_path / "tool.sh", f"#!/bin/sh\ntouch '{tmp_path}/ran'\ncat\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return tmp_path / "ran"


@pytest.fixture
def tool(trace):
    return str(trace.with_name("tool.sh"))


def config(top, *pairs):
    for name, value in pairs:
        git(top, "config", name, value)


def filtered(top, tool):
    config(top, ("filter.x.clean", tool), ("filter.x.smudge", tool), ("filter.x.required", "true"))
    write(top / ".git/info/attributes", "*.pdf filter=x\n")


def processed(top, tool):
    config(top, ("filter.x.process", tool))
    write(top / ".git/info/attributes", "*.pdf filter=x\n")


def included(top, tool):
    write(top / ".git/more", f'[filter "x"]\n\tclean = {tool}\n')
    config(top, ("include.path", "more"))
    write(top / ".gitattributes", "*.pdf filter=x\n")


def included_if(top, tool):
    write(top / ".git/more", f'[filter "x"]\n\tclean = {tool}\n')
    config(top, (f"includeIf.gitdir:{top}/.path", str(top / ".git/more")))
    write(top / ".gitattributes", "*.pdf filter=x\n")


def of_the_worktree(top, tool):
    config(top, ("extensions.worktreeConfig", "true"))
    write(top / ".git/config.worktree", f'[filter "x"]\n\tclean = {tool}\n')
    write(top / ".git/info/attributes", "*.pdf filter=x\n")


def watched(top, tool):
    config(top, ("core.fsmonitor", tool), ("core.fsmonitorHookVersion", "1"), ("core.untrackedCache", "true"))


def hooked(top, tool):
    for name in ("post-index-change", "reference-transaction", "query-watchman", "fsmonitor-watchman"):
        hook = write(top / ".git/hooks" / name, f"#!/bin/sh\n{tool} </dev/null\n")
        hook.chmod(0o755)


def hooked_elsewhere(top, tool):
    hook = write(top / "hooks/post-index-change", f"#!/bin/sh\n{tool} </dev/null\n")
    hook.chmod(0o755)
    config(top, ("core.hooksPath", str(top / "hooks")))


def shown(top, tool):
    config(
        top, ("diff.external", tool), ("diff.x.textconv", tool), ("diff.x.command", tool), ("core.pager", tool),
        ("pager.diff", tool), ("gpg.program", tool), ("log.showSignature", "true"), ("core.editor", tool),
        ("alias.rev-parse", f"!{tool}"), ("interactive.diffFilter", tool), ("core.alternateRefsCommand", tool),
        ("uploadpack.packObjectsHook", tool), ("core.askPass", tool),
    )  # fmt: skip
    write(top / ".git/info/attributes", "*.pdf diff=x\n")


def invite(top):
    """One file was touched, and the index is older than the others, so that git must read them to know."""
    path = top / "matters/one/bundle/a.pdf"
    path.write_bytes(path.read_bytes())
    records = top / ".git"
    index = records / "index" if records.is_dir() else Path(records.read_text()[8:].strip(), "index")
    os.utime(top / index, (1_600_000_000, 1_600_000_000))


RUNNERS = (filtered, processed, included, included_if, of_the_worktree, watched, hooked, hooked_elsewhere, shown)


@pytest.mark.parametrize("planted", RUNNERS, ids=lambda one: one.__name__)
def test_no_program_that_the_repository_names_is_run(office, tool, trace, planted):
    write(office / "matters/two/bundle/a.pdf", "y")
    planted(office, tool)
    invite(office)
    assert "matters/two" in names(office)
    assert not trace.exists()


@pytest.mark.parametrize("planted", RUNNERS, ids=lambda one: one.__name__)
def test_nor_where_the_folder_brought_its_repository(tmp_path, tool, trace, planted):
    top = made(tmp_path / "came")
    planted(top, tool)
    invite(top)
    assert names(top) == ["matters/one", "matters/two"]
    assert not trace.exists()


def test_no_program_of_a_submodule_is_run(office, tmp_path, tool, trace):
    inner = made(tmp_path / "inner")
    git(office, "-c", "protocol.file.allow=always", "submodule", "add", "-q", str(inner), "matters/sub")
    commit(office)
    sub = office / "matters/sub"
    git(sub, "config", "filter.x.clean", tool)
    git(sub, "config", "core.fsmonitor", tool)
    write(office / ".git/modules/matters/sub/info/attributes", "*.pdf filter=x\n")
    invite(sub)
    names(office)
    assert not trace.exists()


def promised(top, address, *pairs):
    """A partial clone: what is missing is asked for at that address."""
    config(
        top, ("extensions.partialClone", "origin"), ("remote.origin.promisor", "true"), ("remote.origin.url", address),
        ("core.repositoryFormatVersion", "1"), ("protocol.allow", "always"), *pairs,
    )  # fmt: skip


REMOTES = {
    "ssh": lambda tool: ("ssh://nobody@127.0.0.1/x", ("core.sshCommand", tool)),
    "ext": lambda tool: (f"ext::{tool}", ("protocol.ext.allow", "always")),
    "proxy": lambda tool: ("git://127.0.0.1/x", ("core.gitProxy", tool)),
    "helper": lambda tool: ("tool::x", ("remote.origin.vcs", "tool")),
    "upload": lambda tool: (".", ("remote.origin.uploadpack", tool)),
}


@pytest.mark.parametrize("way", REMOTES)
def test_nothing_is_fetched_and_no_way_of_fetching_is_run(office, trace, way, monkeypatch):
    tool = write(trace.with_name("git-remote-tool"), f"#!/bin/sh\ntouch '{trace}'\nexit 1\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(trace.parent), prepend=os.pathsep)
    promised(office, *REMOTES[way](str(tool)))
    with pytest.raises(UsageError, match="knows no commit"):
        names(office, "deadbeef" * 5)
    assert not trace.exists()


def test_what_is_missing_is_not_fetched_either(office, tool, trace):
    write(office / "matters/two/bundle/a.pdf", "y")
    commit(office)
    tree = git(office, "rev-parse", "HEAD~1^{tree}")
    (office / ".git/objects" / tree[:2] / tree[2:]).unlink()
    promised(office, "ssh://nobody@127.0.0.1/x", ("core.sshCommand", tool))
    assert names(office, "HEAD~1") == ["matters/one", "matters/two"], "what cannot be compared is checked"
    assert not trace.exists()


def by_home(home, tool):
    write(home / ".gitconfig", f'[filter "x"]\n\tclean = {tool}\n[core]\n\tfsmonitor = {tool}\n')
    return {"HOME": str(home), "XDG_CONFIG_HOME": str(home)}


def by_count(home, tool):
    return {"GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "filter.x.clean", "GIT_CONFIG_VALUE_0": tool}


def by_parameters(home, tool):
    return {"GIT_CONFIG_PARAMETERS": f"'filter.x.clean'='{tool}'"}


def by_name(home, tool):
    own = write(home / "own", f'[filter "x"]\n\tclean = {tool}\n')
    return {"GIT_CONFIG_GLOBAL": str(own), "GIT_CONFIG_SYSTEM": str(own)}


def by_program(home, tool):
    return {
        "GIT_EXTERNAL_DIFF": tool,
        "GIT_SSH_COMMAND": tool,
        "GIT_PROXY_COMMAND": tool,
        "GIT_PAGER": tool,
        "GIT_ASKPASS": tool,
    }


@pytest.mark.parametrize("given", [by_home, by_count, by_parameters, by_name, by_program], ids=lambda one: one.__name__)
def test_no_program_that_the_surroundings_name_is_run(office, tmp_path, tool, trace, given, monkeypatch):
    for name, value in given(tmp_path / "home", tool).items():
        monkeypatch.setenv(name, value)
    write(office / ".gitattributes", "*.pdf filter=x\n")
    invite(office)
    names(office)
    assert not trace.exists()


def test_a_git_that_lies_where_one_stands_is_not_the_one_that_is_run(office, trace, monkeypatch):
    planted = write(office / "git", f"#!/bin/sh\ntouch '{trace}'\n")
    planted.chmod(0o755)
    monkeypatch.setenv("PATH", f".{os.pathsep}{office}", prepend=os.pathsep)
    write(office / "matters/two/bundle/a.pdf", "y")
    assert names(office) == ["matters/two"]
    assert not trace.exists()
