"""The folder of a site, and the ways in which editors change it."""

import os
import pathlib
import shutil

ROOT = pathlib.Path(__file__).resolve().parents[2]

SYMPTOM = """---
title: {title}
plainName: My knee hurts
summary: A new symptom.
causes: too-much-sitting
author: clinic-pt
published: 2026-11-23
---
{title}, in words.
"""


class SiteFolder:
    """A copy of the repository's own site."""

    def __init__(self, root):
        self.root = root
        for folder in ("Content", "Templates"):
            shutil.copytree(ROOT / folder, root / folder)

    def __truediv__(self, path):
        return self.root / path

    def read(self, path):
        return (self / path).read_text(encoding="utf-8")

    def write(self, path, text):
        """Saves in place."""
        (self / path).write_text(text, encoding="utf-8")

    def write_by_rename(self, path, text):
        """Saves as Sublime Text and many others do: a new file takes the old one's place."""
        new = self / f"{path}.tmp"
        new.write_text(text, encoding="utf-8")
        os.replace(new, self / path)

    def write_as_vim(self, path, text):
        """Saves as vim does: tries out the folder, moves the old file away, writes a new one."""
        file = self / path
        probe, backup = file.with_name("4913"), file.with_name(file.name + "~")
        probe.touch()
        probe.unlink()
        os.replace(file, backup)
        file.write_text(text, encoding="utf-8")
        backup.unlink()

    def replace(self, path, old, new):
        text = self.read(path)
        assert old in text, f"{path} has no '{old}' any more: this test must be changed"
        self.write(path, text.replace(old, new, 1))

    def append(self, path, text):
        self.write(path, self.read(path) + text)

    def snapshot(self):
        """Everything in the folder, with sizes and times."""
        return {
            str(path.relative_to(self.root)): (path.stat().st_size, path.stat().st_mtime_ns)
            for path in [self.root, *self.root.rglob("*")]
        }
