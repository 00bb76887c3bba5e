"""Runs one command and writes what it and all its descendants took, as JSON: rusage.py RESULT STDOUT STDERR STDIN COMMAND…

CPU is user + system time. Peak RSS is that of the largest process; threads share their process's; no figure is below this helper's own (some 14 MB), which a new
process starts from. Descendants that the
command left behind (a killed git that nobody waited for) are adopted and counted, or their CPU would get lost.
"""

import ctypes
import json
import os
import subprocess
import sys
import time

PR_SET_CHILD_SUBREAPER = 36
PATIENCE_SECONDS = 5


def adopt_orphans():
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def reap_orphans():
    usages = []
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        try:
            pid, _, usage = os.wait4(-1, os.WNOHANG)
        except ChildProcessError:
            break
        if pid == 0:
            time.sleep(0.002)
        else:
            usages.append(usage)
    return usages


def main():
    result, out, err, stdin, *argv = sys.argv[1:]
    adopt_orphans()
    with open(out, "wb") as stdout, open(err, "wb") as stderr, open(stdin, "rb") as source:
        start = time.perf_counter()
        child = subprocess.Popen(argv, stdin=source, stdout=stdout, stderr=stderr)
        # Not getrusage(RUSAGE_CHILDREN): a pyenv shim that became this process has had children of its own.
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    usages = [usage, *reap_orphans()]
    unit = 1 if sys.platform == "darwin" else 1024
    figures = {
        "cpu": sum(each.ru_utime + each.ru_stime for each in usages) * 1000,
        "wall": wall * 1000,
        "rss": max(each.ru_maxrss for each in usages) * unit,
        "status": child.returncode,
    }
    with open(result, "w", encoding="utf-8") as file:
        json.dump(figures, file)


main()
