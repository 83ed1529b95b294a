"""A polkit agent: prints what it is asked, and dismisses the question or lets it stand.

    agent.py PID LOCALE dismiss|wait

Speaks for the process PID in LOCALE. Prints one JSON object a line. pkttyagent, which asks on a terminal, can
answer a question but not dismiss it, and takes its language from the locales that are installed.
"""

import json
import sys

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

PATH = "/org/snowglobe/TestAgent"
INTERFACE = "org.freedesktop.PolicyKit1.AuthenticationAgent"


class Cancelled(dbus.DBusException):
    _dbus_error_name = "org.freedesktop.PolicyKit1.Error.Cancelled"


def tell(**what):
    print(json.dumps(what), flush=True)


class Agent(dbus.service.Object):
    def __init__(self, bus, dismisses):
        super().__init__(bus, PATH)
        self.dismisses = dismisses
        self.fail = None

    @dbus.service.method(
        INTERFACE, in_signature="sssa{ss}sa(sa{sv})", async_callbacks=("answer", "fail")
    )
    def BeginAuthentication(
        self, action, message, icon, details, cookie, identities, answer, fail
    ):
        tell(asked={"action": action, "message": message, "details": dict(details)})
        if self.dismisses:
            fail(Cancelled("The question was closed."))
        else:
            self.fail = fail

    @dbus.service.method(INTERFACE, in_signature="s")
    def CancelAuthentication(self, cookie):
        tell(cancelled=True)
        if self.fail is not None:
            self.fail(Cancelled("Nobody waits for the answer any more."))
            self.fail = None


def start_time(pid):
    """Field 22 of /proc/PID/stat: proc(5)."""
    with open(f"/proc/{pid}/stat", encoding="utf-8") as stat:
        return int(stat.read().rpartition(")")[2].split()[19])


def main():
    pid, locale, answer = int(sys.argv[1]), sys.argv[2], sys.argv[3]
    DBusGMainLoop(set_as_default=True)
    bus = dbus.SystemBus()
    agent = Agent(bus, answer == "dismiss")
    authority = dbus.Interface(
        bus.get_object(
            "org.freedesktop.PolicyKit1", "/org/freedesktop/PolicyKit1/Authority"
        ),
        "org.freedesktop.PolicyKit1.Authority",
    )
    subject = (
        "unix-process",
        {"pid": dbus.UInt32(pid), "start-time": dbus.UInt64(start_time(pid))},
    )
    authority.RegisterAuthenticationAgent(subject, locale, PATH)
    tell(registered=True)
    GLib.MainLoop().run()
    return agent


main()
