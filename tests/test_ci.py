"""What stands in CI is really run: the hook through pre-commit, the scripts of the action and the job through a shell."""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[1]
COMPLETE = ROOT / "samples" / "pk-petition-complete"
PROGRAMS = Path(sys.executable).parent

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="the scripts are for a POSIX shell"),
]


def pins(name):
    """Name and version of each package in a lock."""
    return dict(re.findall(r"^([a-z0-9._-]+)==([^ ;\\]+)", (ROOT / name).read_text(encoding="utf-8"), re.M))


def needed(lock, names):
    """Each line of a lock, without its hashes, of these packages and of all that they need: the lock tells by whom each
    is needed."""
    blocks = re.findall(r"^([a-z0-9._-]+)(==[^\\\n]+?) *\\?\n((?:[ #].*\n)*)", (ROOT / lock).read_text(encoding="utf-8"), re.M)
    by = {name: set(re.findall(r"^ +# (?:via)? *([a-z0-9._-]+)$", below, re.M)) for name, _, below in blocks}
    found = set(names)
    while more := {name for name, some in by.items() if some & found} - found:
        found |= more
    return {name + pin for name, pin, _ in blocks if name in found}


def test_what_people_install_is_what_was_tested():
    """The hook has the program without extras: all that it needs, and nothing more, so that nothing comes unpinned."""
    runtime, tested = pins(".ci/runtime.lock"), pins("requirements.lock")
    assert len(runtime) > 20 and runtime.items() <= tested.items()
    direct = {re.match(r"[a-z0-9_.-]+", one)[0] for one in project()["dependencies"]}
    hook = loaded(".pre-commit-hooks.yaml")[0]["additional_dependencies"]
    assert sorted(hook) == sorted(needed(".ci/runtime.lock", direct))
    assert sorted(hook) == sorted(needed("requirements.lock", direct))
    assert len(hook) > 2 * len(direct)


def test_every_package_that_comes_along_is_listed_with_when_and_its_licence():
    """And none that the lock lacks. What an installed package says of its licence in SPDX's terms is what is told."""
    table = (ROOT / ".github/THIRD-PARTY.md").read_text(encoding="utf-8").partition("| package | with | licence |")[2]
    told = {name: (when, licence) for name, when, licence in re.findall(r"^\| ([a-z][^|]*) \| ([^|]+) \| ([^|]+) \|$", table, re.M)}
    always, extras = project()["dependencies"], project()["optional-dependencies"]
    named = {extra: all_of(of) for extra, of in extras.items()}
    assert set(told) == all_of(always).union(*named.values())
    for name, (when, licence) in told.items():
        by = sorted(extra for extra, of in named.items() if name in of)
        assert when == ("always" if name in all_of(always) else ", ".join(f"`{one}`" for one in by)), name
        assert re.fullmatch(r"[A-Z0-9][\w.-]+((?: AND | OR )[A-Z0-9][\w.-]+)*", licence), name
        with suppress(PackageNotFoundError):
            assert (metadata(name).get("License-Expression") or licence) == licence, name


def all_of(requirements):
    """The names of these requirements, and of all that they need."""
    names = {re.match(r"[a-z0-9_.-]+", one)[0] for one in requirements}
    return {line.partition("==")[0] for line in needed("requirements.lock", names)}


def test_a_library_that_reports_is_held_below_the_version_that_does():
    """Of onnxruntime that is 1.29."""
    held = [one for one in project()["optional-dependencies"]["ocr"] if one.startswith("onnxruntime")]
    assert len(held) == 1 and held[0].endswith(",<1.29")
    for version in pins("requirements.lock").get("onnxruntime"), pins(".ci/runtime.lock").get("onnxruntime"):
        assert version is None or tuple(map(int, version.split(".")[:2])) < (1, 29)


def project():
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


@pytest.mark.parametrize(
    "name",
    ["README.md", ".ci/try", ".github/Containerfile", ".github/actions/check/action.yml", ".github/workflows/release.yml"],
)
def test_what_is_installed_from_a_lock_is_installed_by_hash(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    by_lock = [line for line in text.splitlines() if re.search(r"\.ci/\w+\.lock", line)]
    assert by_lock and [line for line in by_lock if "install" in line and "--require-hashes" not in line] == []


def test_what_builds_this_program_is_in_the_lock_too():
    """Without that pip fetches what builds it by itself, outside of every hash."""
    needed = {re.match(r"[a-z0-9._-]+", one)[0] for one in
              tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["build-system"]["requires"]}  # fmt: skip
    assert needed <= pins("requirements.lock").keys() and needed <= pins(".ci/runtime.lock").keys()
    files = [ROOT / "README.md", ROOT / ".ci/run", ROOT / ".github/Containerfile", *(ROOT / ".github").rglob("*.yml")]
    built = [part for file in files for line in file.read_text(encoding="utf-8").splitlines()
             for part in line.split("&&") if re.search(r"pip (install|wheel) .*--no-deps.* (-e )?(\.|\"\$top\")\s*$", part)]  # fmt: skip
    assert len(built) > 7 and [one for one in built if "--no-build-isolation" not in one] == []


def test_where_the_release_is_built_nothing_else_is_installed():
    """Nor anything in a newest version, which could alter the wheel."""
    jobs = loaded(".github/workflows/release.yml")["jobs"].values()
    built = [[step.get("run", "") for step in job["steps"]] for job in jobs]
    (own,) = [steps for steps in built if any("pip wheel" in one for one in steps)]
    assert [line for step in own for line in step.splitlines() if " install " in line] == []


def test_what_other_systems_keep_a_worker_from_is_attempted_there():
    job = loaded(".github/workflows/ci.yml")["jobs"]["cages"]
    assert {"macos-latest", "windows-latest"} <= set(job["strategy"]["matrix"]["system"])
    assert job["steps"][-1]["run"] == "python -m tests.reading.sandbox"


def test_a_release_carries_wheel_source_and_bill():
    """All three by a job that checks nothing out and installs nothing, for it alone may write to the repository."""
    jobs = loaded(".github/workflows/release.yml")["jobs"]
    (own,) = [job for job in jobs.values() if any("gh release upload" in one.get("run", "") for one in job["steps"])]
    assert own["needs"] == "publish" and own["permissions"] == {"contents": "write"}
    kept = {step["with"]["name"] for job in jobs.values() for step in job["steps"] if "upload-artifact" in str(step)}
    brought = {step["with"]["name"] for step in own["steps"] if "download-artifact" in str(step)}
    assert brought == kept == {"bundle-checker", "bill-of-materials"}
    (ran,) = [step["run"] for step in own["steps"] if "run" in step]
    assert "dist/*.whl dist/*.tar.gz bill/bundle-checker.cdx.json" in ran and "install" not in ran
    assert not any("checkout" in str(step) for step in own["steps"])
    assert "`bundle-checker.cdx.json`" in (ROOT / ".github/THIRD-PARTY.md").read_text(encoding="utf-8")


def test_a_job_may_do_what_it_does_and_no_more():
    """What a job may write, by workflow and job: all others read, and no checkout leaves its token behind."""
    may_write, checkouts = set(), 0
    for file in (ROOT / ".github" / "workflows").glob("*.yml"):
        flow = loaded(file)
        assert flow["permissions"] == {"contents": "read"}, file.name
        for name, job in flow["jobs"].items():
            may_write |= {(file.name, name, of) for of, right in job.get("permissions", {}).items() if right == "write"}
            for step in (one for one in job["steps"] if "actions/checkout@" in one.get("uses", "")):
                checkouts += 1
                assert step["with"]["persist-credentials"] is False, (file.name, name)
    assert checkouts > 8
    assert may_write == {
        ("release.yml", "publish", "id-token"), ("release.yml", "attach", "contents"),
        ("site.yml", "publish", "id-token"), ("site.yml", "publish", "pages"),
    }  # fmt: skip


def test_workflows_are_looked_through_in_every_run_and_packages_by_night():
    assert re.search(r"^\.venv/bin/zizmor --offline --quiet \.github ", (ROOT / ".ci/run").read_text(), re.M)
    steps = loaded(".github/workflows/fuzz.yml")["jobs"]["known-vulnerabilities"]["steps"]
    (script,) = (step["run"] for step in steps if "pip-audit\" --" in step.get("run", ""))
    assert "for lock in requirements.lock .ci/runtime.lock" in script and "--require-hashes -r" in script


def test_every_action_is_pinned_by_its_commit():
    used = [
        line
        for file in (*(ROOT / ".github").rglob("*.yml"), *(ROOT / "samples/ci").glob("*.yml"))
        for line in file.read_text(encoding="utf-8").splitlines()
        if re.search(r"\buses: (?!your-organisation)", line)
    ]
    assert len(used) > 8
    assert [line for line in used if not re.search(r"@[0-9a-f]{40} # v\d", line)] == []


def test_a_job_watches_what_is_sent_and_skips_nothing():
    (steps,) = (
        job["steps"]
        for job in loaded(".github/workflows/ci.yml")["jobs"].values()
        if any("tests/test_silence.py" in step.get("run", "") for step in job["steps"])
    )
    *before, watch = [step for step in steps if "run" in step]
    assert watch["env"] == {"BUNDLE_CHECKER_WATCH_ALL": "1"}
    done = "\n".join(step["run"] for step in before)
    assert "install --yes tesseract-ocr" in done
    assert "sysctl kernel.apparmor_restrict_unprivileged_userns=0" in done


def loaded(name):
    return yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))


@pytest.fixture
def shell(tmp_path, caches):
    """Runs words in a folder, with this program first on the path and nothing kept outside of the tests' own folder."""
    kept = {"PATH": f"{PROGRAMS}{os.pathsep}{os.environ['PATH']}", "HOME": str(tmp_path), "LANG": "C.UTF-8"}
    who = {f"GIT_{role}_{what}": value for role in ("AUTHOR", "COMMITTER")
           for what, value in (("NAME", "Nobody"), ("EMAIL", "nobody@example.org"))}  # fmt: skip
    places = {
        "XDG_CACHE_HOME": str(caches),
        "PRE_COMMIT_HOME": str(tmp_path / "hooks"),
    }

    def run(folder, *words, **more):
        env = kept | who | places | more
        done = subprocess.run(words, cwd=folder, env=env, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr

    return run


@pytest.fixture
def office(tmp_path, shell):
    """A repository of two matters, of which the second is the complete petition."""
    folder = tmp_path / "office"
    for name in ("one", "two"):
        shutil.copytree(COMPLETE, folder / "matters" / name)
    shell(folder, "git", "init", "-q", "-b", "main")
    shell(folder, "git", "add", ".")
    assert shell(folder, "git", "commit", "-q", "-m", "first")[0] == 0
    return folder


def lose(folder):
    """Takes the affidavit out of the bundle."""
    for file in folder.glob("*ffidavit*.pdf"):
        file.unlink()


@pytest.fixture
def hook(tmp_path, shell):
    """A repository that offers the hook as it stands, except that the program is not installed anew."""
    folder = tmp_path / "hook"
    folder.mkdir()
    offered = loaded(".pre-commit-hooks.yaml")
    for one in offered:
        assert one["language"] == "python"
        one["language"] = "system"
        del one["additional_dependencies"]
    (folder / ".pre-commit-hooks.yaml").write_text(yaml.safe_dump(offered), encoding="utf-8")
    shell(folder, "git", "init", "-q")
    shell(folder, "git", "add", ".")
    shell(folder, "git", "commit", "-q", "-m", "hook")
    return folder


def configure(office, hook, shell):
    revision = shell(hook, "git", "rev-parse", "HEAD")[1].strip()
    args = ["matters", "--as-of", "2026-05-01", "--no-ocr", "--format", "concise"]
    used = {"repo": str(hook), "rev": revision, "hooks": [{"id": "bundle-checker", "args": args}]}
    (office / ".pre-commit-config.yaml").write_text(yaml.safe_dump({"repos": [used]}), encoding="utf-8")
    shell(office, "git", "add", ".pre-commit-config.yaml")
    assert shell(office, "pre-commit", "install")[0] == 0


def test_the_hook_lets_a_commit_pass_that_touches_no_matter(office, hook, shell):
    configure(office, hook, shell)
    code, told = shell(office, "git", "commit", "-m", "hooks")
    assert code == 0, told
    assert "Passed" in told


def test_the_hook_stops_a_commit_that_only_deletes_a_document(office, hook, shell):
    configure(office, hook, shell)
    shell(office, "git", "commit", "-m", "hooks")
    lose(office / "matters/one")
    shell(office, "git", "add", "-A")
    code, told = shell(office, "git", "commit", "-m", "lose the affidavit")
    assert code == 1
    assert "Failed" in told and "exit code: 1" in told
    assert "matters/one" in told and "affidavit" in told.lower()
    assert "matters/two" not in told
    assert shell(office, "git", "log", "--format=%s")[1].split("\n")[0] == "hooks"


def github(shell, office, tmp_path, **inputs):
    """Runs the action's last step with these inputs, as the service would."""
    action = loaded(".github/actions/check/action.yml")
    step = next(one for one in action["runs"]["steps"] if one.get("id") == "check")
    defaults = {name: one["default"] for name, one in action["inputs"].items()}
    given = defaults | {name.replace("_", "-"): value for name, value in inputs.items()}
    given |= {"steps.install.outputs.program": "bundle-checker"}
    env = {name: given[re.sub(r"^\$\{\{ (?:inputs\.)?| \}\}$", "", value)] for name, value in step["env"].items()}
    files = {name: str(tmp_path / name) for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
    script = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]]
    ended = shell(office, *script, RUNNER_TEMP=str(tmp_path), GITHUB_ACTIONS="true", **files, **env)
    outputs = dict(line.split("=", 1) for line in (tmp_path / "GITHUB_OUTPUT").read_text().splitlines())
    assert set(action["outputs"]) == set(outputs)
    summary = tmp_path / "GITHUB_STEP_SUMMARY"
    return *ended, outputs, summary.read_text(encoding="utf-8") if summary.is_file() else ""


def test_the_action_fails_on_a_gap_and_names_nobody(office, shell, tmp_path):
    lose(office / "matters/one")
    code, told, outputs, summary = github(shell, office, tmp_path, folders="matters", changed="HEAD")
    assert code == 1 and outputs["exit-code"] == "1"
    assert "::group::matter-1" in told
    assert "ffidavit of the" not in told + summary
    assert "gap" in summary
    assert len(json.loads(Path(outputs["sarif"]).read_text())["runs"]) == 1
    assert Path(outputs["report"]).read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_the_action_names_files_where_it_is_told_to(office, shell, tmp_path):
    lose(office / "matters/one")
    _, told, _, _ = github(shell, office, tmp_path, folders="matters/one", mask="false")
    assert "::group::matters/one" in told


def test_the_action_ends_well_where_nothing_was_touched(office, shell, tmp_path):
    code, told, outputs, _ = github(shell, office, tmp_path, folders="matters", changed="HEAD")
    assert code == 0 and outputs["exit-code"] == "0"
    assert "No matter was checked." in told


def test_an_input_is_never_a_command(office, shell, tmp_path):
    code, _, _, _ = github(shell, office, tmp_path, folders="$(touch bad)", packs="`touch bad`;touch bad")
    assert code == 2
    assert not (office / "bad").exists()


def test_the_sample_workflow_uses_inputs_that_the_action_has():
    steps = loaded("samples/ci/github-workflow.yml")["jobs"]["check"]["steps"]
    step = next(one for one in steps if one.get("uses", "").endswith("/.github/actions/check@COMMIT-OF-A-RELEASE"))
    assert set(step["with"]) <= set(loaded(".github/actions/check/action.yml")["inputs"])
    assert step["with"]["strict"] == "true"
    (sent,) = (one["with"]["sarif_file"] for one in steps if "upload-sarif" in one.get("uses", ""))
    assert re.fullmatch(r"\$\{\{ steps\.matters\.outputs\.(\w+) \}\}", sent)[1] in loaded(
        ".github/actions/check/action.yml"
    )["outputs"]


@pytest.mark.parametrize("sample", ["gitlab-ci.yml", "Jenkinsfile"])
def test_the_samples_install_by_hash_and_mask(sample):
    text = (ROOT / "samples/ci" / sample).read_text(encoding="utf-8")
    installs = re.findall(r"pip install [^'\n]+", text)
    assert ["--require-hashes" in one for one in installs] == [True, False], installs
    assert "--no-deps" in installs[1]
    assert "--mask" in text


def test_the_gitlab_job_writes_what_it_hands_over(office, shell):
    job = loaded("samples/ci/gitlab-ci.yml")["check-matters"]
    base = shell(office, "git", "rev-parse", "HEAD")[1].strip()
    lose(office / "matters/one")
    code, told = shell(office, "sh", "-ec", "\n".join(job["script"]), CI_MERGE_REQUEST_DIFF_BASE_SHA=base)
    assert code == 1, told
    assert all("--strict" in line for line in job["script"])
    assert "ffidavit of the" not in told
    reports = job["artifacts"]["reports"]
    assert json.loads((office / reports["codequality"]).read_text())
    assert (office / reports["junit"]).read_text().startswith("<?xml")
    assert all((office / path).is_file() for path in job["artifacts"]["paths"])


def test_the_jenkins_job_writes_what_it_hands_over(office, shell):
    job = (ROOT / "samples/ci/Jenkinsfile").read_text(encoding="utf-8")
    (script,) = re.findall(r"sh '''(.*?)'''", job, re.S)
    shell(office, "git", "update-ref", "refs/remotes/origin/main", "HEAD")
    assert shell(office, "sh", "-xe", "-c", script)[0] == 0
    lose(office / "matters/one")
    code, told = shell(office, "sh", "-xe", "-c", script)
    assert code == 1, told
    assert "ffidavit of the" not in told
    assert (office / re.search(r"testResults: '([^']+)'", job)[1]).read_text().startswith("<?xml")
    assert (office / re.search(r"artifacts: '([^']+)'", job)[1]).is_file()
