"""What a check of a built site found wrong."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Finding:
    """One fault: the check that saw it, the page or file (a path inside the site), and what is wrong."""

    check: str
    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what} [{self.check}]"
