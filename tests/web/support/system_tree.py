# SPDX-License-Identifier: MPL-2.0
# Prints what the operating system tells assistive software about every page that is shown on this desktop:
# "role: name", or the text where there is no name, indented by depth. Run with the environment of desktop.mjs.
import sys
import time

import pyatspi

DOCUMENTS = ("document web", "document frame")
EMBEDDED = "\ufffc"  # stands in a text for a child
PATIENCE = 15  # seconds: a browser answers only some time after its window is there


def children(node):
    for at in range(node.childCount):
        child = node.getChildAtIndex(at)
        if child is not None:
            yield child


def documents(node):
    if node.getRoleName() in DOCUMENTS:
        yield node
        return
    for child in children(node):
        yield from documents(child)


def shown(document):
    return document.getState().contains(pyatspi.STATE_SHOWING) and document.childCount > 0


def name_of(node):
    text = node.name
    if not text and "Text" in pyatspi.listInterfaces(node):
        text = node.queryText().getText(0, -1).replace(EMBEDDED, " ")
    return " ".join(text.split())


def lines_of(node, depth=0):
    yield f"{'  ' * depth}{node.getRoleName()}: {name_of(node)}"
    for child in children(node):
        yield from lines_of(child, depth + 1)


def read():
    desktop = pyatspi.Registry.getDesktop(0)
    return [line for document in documents(desktop) if shown(document) for line in lines_of(document)]


def main():
    latest = time.monotonic() + PATIENCE
    fault = "no page is shown"
    while time.monotonic() < latest:
        try:
            lines = read()
            if lines:
                print("\n".join(lines))
                return 0
        except Exception as error:  # of many classes: the tree changed while it was being read
            fault = error
        time.sleep(0.2)
    print(f"error: {fault}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
