// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"

#include <QByteArray>
#include <QString>

#include <catch2/catch_tostring.hpp>

// How Catch2 prints our values when a check fails.
namespace Catch {

template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray& bytes) { return "0x" + bytes.toHex().toStdString(); }
};

template <>
struct StringMaker<uitwijk::Error> {
    static std::string convert(const uitwijk::Error& error)
    {
        return "Errc " + std::to_string(int(error.code)) + ": " + error.detail;
    }
};

} // namespace Catch
