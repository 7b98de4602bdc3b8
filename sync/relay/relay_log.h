// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <variant>

namespace uitwijk {

/// One named value of a log line.
struct LogField {
    std::string_view name;
    std::variant<std::int64_t, std::string_view> value;
};

/// The relay's log: one JSON object a line, written with one write(2). Safe from any thread. Holds no
/// personal data: plans and network peers appear only as pseudonym()s, which another run of the program
/// cannot relate.
class RelayLog {
public:
    explicit RelayLog(int fileDescriptor);

    void info(std::string_view event, std::initializer_list<LogField> fields = {}) const;
    void warning(std::string_view event, std::initializer_list<LogField> fields = {}) const;
    void error(std::string_view event, std::initializer_list<LogField> fields = {}) const;

    /// Eight hex digits that stay the same while the program runs, so that lines about one plan or one peer
    /// can be put side by side without saying which it is.
    [[nodiscard]] std::string pseudonym(std::string_view octets) const;

private:
    void write(std::string_view level, std::string_view event, std::initializer_list<LogField> fields) const;

    int m_fileDescriptor;
    std::string m_key;
};

} // namespace uitwijk
