# SPDX-License-Identifier: Apache-2.0
"""Who may include whom. README.md gives the same rules as a picture."""
import re

from sources import files, in_folder

BASE = ["store/base"]
CRYPTO = BASE + ["store/crypto"]
SQLITE = BASE + ["store/sqlite"]
DOMAIN = BASE + ["store/domain"]
STORE = ["store/base", "store/crypto", "store/sqlite", "store/domain", "store/files", "store/keys", "store/log", "store/views",
         "store/queries", "store/schema", "store/store.h", "store/renewed_store.h"]
WIRE = CRYPTO + ["sync/wire"]
ACTS = STORE + ["store/acts"]
SYNC = STORE + ["sync/wire", "sync/engine"]
HANDBOOK = SYNC + ACTS + ["sync/transport", "store/import", "store/sample", "platform/ports"]

# The longest folder that holds a file decides which of our folders it may include. Its own folder is always allowed,
# tests may include anything, and what is not listed may include nothing.
MAY_INCLUDE = {
    "store/base": BASE,
    "store/crypto": CRYPTO,
    "store/sqlite": SQLITE + CRYPTO,
    "store/domain": DOMAIN,
    "store/files": BASE,
    "store/keys": CRYPTO + ["store/files"],
    "store/log": STORE,
    "store/views": STORE,
    "store/store.h": STORE,
    "store/store.cpp": STORE,
    "store/renewed_store.h": STORE,
    "store/renewed_store.cpp": STORE,
    "store/acts": ACTS,
    "store/import": DOMAIN,
    "store/sample": DOMAIN,
    "sync/wire": WIRE,
    "sync/engine": SYNC,
    "sync/transport": WIRE,
    "sync/relay": WIRE + SQLITE,
    "platform": DOMAIN + ["platform"],
    "app/handbook": HANDBOOK,
    "app/cli": HANDBOOK + ["app/handbook", "platform"],
    "app": HANDBOOK + ["app", "platform/ports", "platform/codes", "platform/voice"],
    "app/uitwijk": HANDBOOK + ["app", "qml", "platform"],
    "platform/ports": DOMAIN,
    "platform/linux": BASE + ["platform/ports"],
    "qml": ["qml", "app"],
    "tests": ["store", "sync", "platform", "app", "qml", "tests"],
}

# Foreign headers that live in few places: pattern, the folders that may, and what it is.
FOREIGN = [
    (r"sodium(/|\.h)", ["store/crypto"], "libsodium"),
    (r"(sqlcipher/)?sqlite3\.h", ["store/sqlite", "tests/proof"], "SQLite"),
    (r"(ZXing/|qrencode\.h|png\.h|turbojpeg\.h)", ["platform/codes", "tests/platform"], "codes and pictures"),
    (r"opus(enc|file)\.h", ["platform/voice"], "Opus"),
    (r"boost/(asio|beast)", ["sync/relay", "tests/relay"], "Boost.Beast"),
    (r"boost/", ["sync/relay", "tests/relay"], "Boost"),
    (r"(libpq|pqxx)", ["sync/relay"], "PostgreSQL"),
    (r"avahi-", ["platform/linux"], "Avahi"),
    (r"(QtNetwork/|QtWebSockets/|QTcp|QUdp|QSsl|QLocalS|QNetwork|QHost|QWebSocket)",
     ["sync/transport", "app", "qml", "platform", "tests"], "the network"),
    (r"(QtQuick/|QQuick|QtQuickControls2/)",
     ["qml", "app/uitwijk", "tests/qml", "tests/app", "tests/benchmarks"], "Qt Quick"),
    (r"(QtQml/|QQml|QJSEngine|QJSValue)", ["app", "qml", "tests"], "QML"),
    (r"(QtGui/|QtWidgets/|QGuiApplication|QApplication|QWindow|QImage|QPixmap|QPainter|QColor|QFont|QTextDocument|QSvg)",
     ["app", "qml", "platform", "tests", "store/import"], "the GUI"),
    (r"(QtCore/)?(QObject|QTimer|QThread\w*|QEventLoop|QCoreApplication|QProcess|QSocketNotifier|QFileSystemWatcher"
     r"|QAbstract\w+|QFuture\w*|QPromise|QMutex|QWaitCondition|QtConcurrent\w*)",
     ["sync/transport", "app", "qml", "platform", "tests", "sync/relay/main.cpp"], "QObject and threads"),
]
# The command line is an application without a window, the relay one without Qt's event loop.
NEVER = [
    (r"(QtQuick/|QQuick|QtQml/|QQml|QGuiApplication)", "app/cli", "the command line has no window"),
    (r"Qt?(Network|WebSocket|Http)", "sync/relay", "the relay's network is Boost.Beast"),
]

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
PLATFORM = re.compile(r"^\s*#\s*(if|ifdef|ifndef|elif)\b.*(Q_OS_|__linux|__ANDROID|_WIN32|__APPLE__|__unix)")


def owner(path):
    """The entry of MAY_INCLUDE that holds this file: the longest that fits."""
    holders = [folder for folder in MAY_INCLUDE if in_folder(path, folder)]
    return max(holders, key=len) if holders else None


def ours(path, included):
    """Why this include of one of our files is forbidden, or nothing."""
    folder = owner(path)
    if folder is None:
        return "no rule says what this folder may include: add it to tests/architecture/includes.py"
    allowed = MAY_INCLUDE[folder] + [folder]
    if not any(in_folder(included, other) for other in allowed):
        return f"{folder} may include only {', '.join(allowed)}"
    return None


def foreign(path, included):
    for pattern, folder, why in NEVER:
        if in_folder(path, folder) and re.match(pattern, included):
            return why
    for pattern, folders, what in FOREIGN:
        if re.match(pattern, included):
            if any(in_folder(path, folder) for folder in folders):
                return None
            return f"{what} only in {', '.join(folders)}"
    return None


def violations(root):
    found = []
    for path, text in files(root, ".h", ".cpp"):
        for number, line in enumerate(text.splitlines(), 1):
            reason = None
            if PLATFORM.match(line) and not in_folder(path, "platform"):
                reason = "the platform is asked only under platform/"
            include = INCLUDE.match(line)
            if include and include[1] == '"' and "/" in include[2] and not include[2].startswith("sql/"):
                reason = ours(path, include[2])
            elif include and include[1] == "<":
                reason = foreign(path, include[2])
            if reason:
                found.append(f"{path}:{number}: {line.strip()}  ({reason})")
    return found
