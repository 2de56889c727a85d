#!/usr/bin/env python3
"""Hurts one save at each of its system calls: killed there, or told that the disk is full or broken, once or for good;
then on a disk that is really full. Afterwards the store must hold the old words or the new ones, never a third thing; a
save that was called done is there; one that was refused is told as "not writable"; and the next save goes through.

usage: strace_sweep.py STORE_WRITER [--kill-only] [--every N] [--expect-third]

Needs no rights: strace traces its own child. --every N takes each Nth point alone. --expect-third plants a fault of its
own (the store is cut after the kill) and succeeds only if that is found.
"""
import argparse
import collections
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

NOT_WRITABLE = "error 2 "
CHANGING = ("pwrite64", "write", "fdatasync", "fsync", "ftruncate", "unlink", "rename", "linkat", "openat", "mkdir", "fchmod")
ERRORS = ("ENOSPC", "EIO")
# LeakSanitizer and ptrace exclude each other.
ENVIRONMENT = {**os.environ, "ASAN_OPTIONS": "detect_leaks=0"}


class Sweep:
    def __init__(self, writer, expect_third):
        self.writer = writer
        self.expect_third = expect_third
        self.failures = []

    def run(self, mode, path, before=()):
        return subprocess.run([*before, self.writer, mode, str(path)], capture_output=True, text=True, timeout=60,
                              env=ENVIRONMENT, check=False)

    def prepared(self, folder):
        path = pathlib.Path(folder) / "nextrung.db"
        outcome = self.run("prepare", path)
        if outcome.stdout != "prepared\n":
            sys.exit(f"the store cannot be prepared: {outcome.stdout}{outcome.stderr}")
        return path

    def traced(self, path, log, inject=()):
        return self.run("renew", path, ["strace", "-f", "-qq", "-y", "-o", str(log), "-e", "trace=%file,%desc", *inject])

    def points(self):
        """Each system call of an unhurt run that touches the store's folder: its name and how often it came by then."""
        with tempfile.TemporaryDirectory() as folder:
            path = self.prepared(folder)
            log = path.parent / "log"
            outcome = self.traced(path, log)
            if outcome.stdout != "saved\n":
                sys.exit(f"an unhurt save fails: {outcome.stdout}{outcome.stderr}")
            seen = collections.Counter()
            found = []
            for line in log.read_text(errors="replace").splitlines():
                call = re.match(r"\d+ +(\w+)\(", line)
                if call is None:
                    continue
                seen[call[1]] += 1
                if folder in line and call[1] != "execve":
                    found.append((call[1], seen[call[1]]))
        return found

    def fail(self, where, what):
        self.failures.append(f"{where}: {what}")
        print(f"  FAILED {where}: {what}", flush=True)

    def verify(self, path, where):
        """old, new or what else was found; and whether the store goes on."""
        if self.expect_third:
            with open(path, "r+b") as file:
                file.truncate(5000)
        outcome = self.run("verify", path)
        lines = outcome.stdout.splitlines()
        state = lines[0] if lines else outcome.stderr.strip()
        if state not in ("old", "new"):
            self.fail(where, f"a third state: {state}")
        elif lines[1:] != ["goes on"]:
            self.fail(where, f"does not go on: {lines[1:]}")
        return state

    def kills(self, points):
        states = collections.Counter()
        for name, count in points:
            with tempfile.TemporaryDirectory() as folder:
                path = self.prepared(folder)
                log = path.parent / "log"
                outcome = self.traced(path, log, ["-e", f"inject={name}:signal=SIGKILL:when={count}"])
                where = f"killed at {name} {count}"
                if "+++ killed by SIGKILL +++" not in log.read_text(errors="replace"):
                    self.fail(where, "was not met")
                state = self.verify(path, where)
                if outcome.stdout == "saved\n" and state != "new":
                    self.fail(where, f"acknowledged, but {state}")
                states[state] += 1
        print(f"killed at each of {len(points)} system calls of a save: {dict(states)}", flush=True)

    def errors(self, points, error, sticky):
        outcomes = collections.Counter()
        for name, count in points:
            with tempfile.TemporaryDirectory() as folder:
                path = self.prepared(folder)
                log = path.parent / "log"
                when = f"{count}+" if sticky else str(count)
                outcome = self.traced(path, log, ["-e", f"inject={name}:error={error}:when={when}"])
                where = f"{error} {'from' if sticky else 'at'} {name} {count}"
                trace = log.read_text(errors="replace")
                if "(INJECTED)" not in trace:
                    self.fail(where, "was not met")
                for written in re.findall(r'openat\([^"]*"([^"]+)", [^)]*O_CREAT', trace):
                    if not written.startswith(folder):
                        self.fail(where, f"writes elsewhere: {written}")
                said = outcome.stdout.splitlines()
                state = self.verify(path, where)
                outcomes[self.judged(where, said, outcome, state, sticky)] += 1
        print(f"{error} {'for good' if sticky else 'once'} at each of {len(points)} changing calls: {dict(outcomes)}", flush=True)

    def judged(self, where, said, outcome, state, sticky):
        if outcome.returncode < 0 or outcome.stderr:
            self.fail(where, f"ended with {outcome.returncode}: {outcome.stderr[:300]}")
        if said == ["saved"] or said[-1:] == ["retried"]:
            if state != "new":
                self.fail(where, f"said {said}, but {state}")
            return "not noticed, saved" if said == ["saved"] else "told, then retried"
        if not said or any(not line.startswith(NOT_WRITABLE) for line in said):
            # What the program cannot even print (stdout itself failed) is no answer of the store's.
            self.fail(where, f"said {said}")
        if not sticky and len(said) == 2:
            self.fail(where, f"a second try fails too: {said}")
        return f"told, {state} is there"

    def full_disks(self, times):
        """A file system without room, leaving three blocks more each time; where none may be mounted, a limit for files."""
        folder = tempfile.mkdtemp()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], capture_output=True, check=False)
        outcomes = collections.Counter()
        for blocks in range(0, 3 * times, 3):
            shutil.rmtree(pathlib.Path(folder) / "store", ignore_errors=True)
            (pathlib.Path(folder) / "store").mkdir()
            path = self.prepared(pathlib.Path(folder) / "store")
            where = f"a full disk with {4 * blocks} KiB left"
            filler = pathlib.Path(folder) / "filler"
            limit = []
            if mounted.returncode == 0:
                free = os.statvfs(folder)
                filler.write_bytes(bytes(max(free.f_bavail - blocks, 0) * free.f_frsize))
            else:
                limit = ["prlimit", f"--fsize={4096 * blocks}"]
            outcome = self.run("renew", path, limit)
            said = outcome.stdout.splitlines()
            filler.unlink(missing_ok=True)
            state = self.verify(path, where)
            if said == ["saved"]:
                outcomes["fits"] += 1
                if state != "new":
                    self.fail(where, f"said saved, but {state}")
            elif mounted.returncode == 0 and (not said or any(not line.startswith(NOT_WRITABLE) for line in said)):
                self.fail(where, f"said {said} {outcome.stderr[:200]}")
            else:
                outcomes[f"told, {state} is there" if said else f"ended by the limit, {state} is there"] += 1
        if mounted.returncode == 0:
            subprocess.run(["umount", folder], check=False)
        shutil.rmtree(folder, ignore_errors=True)
        kind = "tmpfs of 1 MiB" if mounted.returncode == 0 else "RLIMIT_FSIZE"
        print(f"a full disk ({kind}), {times} times with three blocks more: {dict(outcomes)}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("writer")
    parser.add_argument("--kill-only", action="store_true")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--expect-third", action="store_true")
    arguments = parser.parse_args()
    started = time.monotonic()
    sweep = Sweep(arguments.writer, arguments.expect_third)
    points = sweep.points()
    if len(points) < 20:
        sys.exit(f"only {len(points)} system calls seen: is this a save?")
    sweep.kills(points[::arguments.every])
    if not arguments.kill_only:
        changing = [point for point in points if point[0] in CHANGING]
        for error in ERRORS:
            for sticky in (False, True):
                sweep.errors(changing[::arguments.every], error, sticky)
        sweep.full_disks(20)
    print(f"{len(sweep.failures)} failures, {time.monotonic() - started:.0f} s")
    if arguments.expect_third:
        sys.exit(0 if sweep.failures else 1)
    sys.exit(1 if sweep.failures else 0)


main()
