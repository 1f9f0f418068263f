"""
Wapiti, whose own database bears that its time runs out.

It keeps what it sees in a file of SQLite, over several connections, and when a time is up it cancels what it does, wherever that is. A
connection that is cancelled in the middle of a transaction keeps its lock, and the next is told "database is locked", which ends the
scan. Here what has begun to be written is let end before anything else is written, and whoever reads locks nobody out.
"""

import asyncio
import contextvars
import functools
import inspect
import sqlite3
import sys

from wapitiCore.main.wapiti import wapiti_asyncio_wrapper
from wapitiCore.net.sql_persister import SqlPersister

SECONDS_TO_WAIT = 60


def readers_lock_nobody_out():
    really = sqlite3.connect

    def connect(*names, **options):
        connection = really(*names, **{**options, "timeout": SECONDS_TO_WAIT})
        connection.execute("PRAGMA journal_mode = WAL")
        return connection

    sqlite3.connect = connect


def what_has_begun_is_let_end():
    turn, within = asyncio.Lock(), contextvars.ContextVar("within", default=False)

    def whole(method):
        async def alone(*given, **named):
            async with turn:
                within.set(True)
                return await method(*given, **named)

        @functools.wraps(method)
        async def uncancelled(*given, **named):
            # Some call others, whose turn it is already.
            if within.get():
                return await method(*given, **named)
            return await asyncio.shield(asyncio.create_task(alone(*given, **named)))

        return uncancelled

    for name, method in list(vars(SqlPersister).items()):
        if inspect.iscoroutinefunction(method):
            setattr(SqlPersister, name, whole(method))


def be_patient():
    readers_lock_nobody_out()
    what_has_begun_is_let_end()


if __name__ == "__main__":
    be_patient()
    sys.exit(wapiti_asyncio_wrapper())
