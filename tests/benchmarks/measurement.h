// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <vector>

namespace uitwijk {

/// Wall time and processor time (user and system, all threads of this process) of one piece of work.
struct Span {
    double ms = 0;
    double cpu = 0;
};

/// Runs from its making.
class Stopwatch {
public:
    Stopwatch();
    [[nodiscard]] Span span() const;
    [[nodiscard]] double ms() const { return span().ms; }

private:
    std::chrono::steady_clock::time_point m_begin;
    double m_cpu;
};

/// The value below which `share` of them lie; 0 of none.
[[nodiscard]] double percentile(std::vector<double> values, double share);
[[nodiscard]] inline double median(std::vector<double> values)
{
    return percentile(std::move(values), 0.5);
}

/// How many processes wanted to run in the last minute: says how much to believe of a wall time.
[[nodiscard]] double load1();

/// One JSON object, its fields in the order in which they were added, on a line of its own.
class Line {
public:
    Line& add(const char* name, double value, int decimals = 3);
    Line& add(const char* name, qint64 value);
    Line& add(const char* name, int value) { return add(name, qint64(value)); }
    Line& add(const char* name, bool value);
    Line& add(const char* name, const char* ascii);
    Line& add(const char* name, const Span& span);
    /// A ratio is what counts, the machine is what it is.
    Line& addFigure(double value, const char* unit, double baseline);
    /// To standard output, with the load of the machine behind it.
    void print();

private:
    Line& put(const char* name, const QByteArray& json);
    QByteArray m_fields;
};

} // namespace uitwijk
