"""The run's faults that a user can act on: one line on stderr, exit status 2."""

from __future__ import annotations

from cchc_cli.message import Message


class CchcError(Exception):
    """The run cannot go on; ``message`` says why and, where known, what would work."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.text())
        self.message = message
