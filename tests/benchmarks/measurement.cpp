// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/measurement.h"

#include <sys/resource.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace uitwijk {

namespace {

double processorMs()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = double(used.ru_utime.tv_sec + used.ru_stime.tv_sec);
    return seconds * 1e3 + double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e3;
}

} // namespace

Stopwatch::Stopwatch()
    : m_begin(std::chrono::steady_clock::now())
    , m_cpu(processorMs())
{
}

Span Stopwatch::span() const
{
    const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - m_begin;
    return {.ms = wall.count(), .cpu = processorMs() - m_cpu};
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const double place = share * double(values.size() - 1);
    return values[std::size_t(std::lround(place))];
}

double load1()
{
    double load = 0;
    getloadavg(&load, 1);
    return load;
}

Line& Line::put(const char* name, const QByteArray& json)
{
    m_fields += (m_fields.isEmpty() ? "\"" : ",\"") + QByteArray(name) + "\":" + json;
    return *this;
}

Line& Line::add(const char* name, double value, int decimals)
{
    return put(name, QByteArray::number(value, 'f', decimals));
}

Line& Line::add(const char* name, qint64 value)
{
    return put(name, QByteArray::number(value));
}

Line& Line::add(const char* name, bool value)
{
    return put(name, value ? "true" : "false");
}

Line& Line::add(const char* name, const char* ascii)
{
    return put(name, '"' + QByteArray(ascii) + '"');
}

Line& Line::add(const char* name, const Span& span)
{
    return put(name,
        "{\"ms\":" + QByteArray::number(span.ms, 'f', 1) + ",\"cpu\":" + QByteArray::number(span.cpu, 'f', 1)
            + '}');
}

Line& Line::addFigure(double value, const char* unit, double baseline)
{
    add("value", value).add("unit", unit).add("baseline", baseline);
    return add("ratio", baseline > 0 ? value / baseline : 0);
}

void Line::print()
{
    add("load1", load1(), 2);
    std::printf("{%s}\n", m_fields.constData());
    std::fflush(stdout);
}

} // namespace uitwijk
