// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <type_traits>
#include <utility>
#include <variant>

namespace uitwijk {

/// Why an operation failed, in terms a caller can act on. The reader's words for each are in
/// qml/screens/FailureText.qml.
enum class Errc {
    NotFound, ///< what was asked for is not there
    Exists, ///< something is already there and is not overwritten
    WrongKey, ///< wrong passphrase or key, or a damaged first page: the two cannot be told apart
    Corrupt, ///< damaged: a checksum, a structure or an invariant does not hold
    Forged, ///< a signature, a chain or an authority check failed
    Forked, ///< one author, one sequence number, two contents
    Gap, ///< something that must come first is missing; ask for it and try again
    TooNew, ///< written by a newer version; kept, not understood
    TooLarge, ///< beyond a stated limit
    Quota, ///< the other side has no room left for us
    Malformed, ///< input that is not what it says it is
    Locked, ///< needs an unlocked handbook, or another process has it
    NotAllowed, ///< the role or the membership does not permit it
    Full, ///< no space left on the device
    ReadOnly, ///< the place cannot be written to
    Io, ///< any other failure of disk or system
    OutOfMemory, ///< not enough memory for the key derivation
    Unreachable, ///< nobody answered
    Unsupported, ///< known and refused, or not available here
};

struct Error {
    Errc code;
    std::string detail; ///< For the log: never shown to the reader, never holds a secret or personal data.
};

/// A value, or the Error that prevented it. The part of std::expected (C++23) that we use.
template <typename T>
class [[nodiscard]] Result {
public:
    using value_type = T;

    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    T& operator*() & { return *std::get_if<0>(&m_state); }
    const T& operator*() const& { return *std::get_if<0>(&m_state); }
    T&& operator*() && { return std::move(*std::get_if<0>(&m_state)); }
    T* operator->() { return std::get_if<0>(&m_state); }
    const T* operator->() const { return std::get_if<0>(&m_state); }

    [[nodiscard]] const Error& error() const& { return *std::get_if<1>(&m_state); }
    [[nodiscard]] Error&& error() && { return std::move(*std::get_if<1>(&m_state)); }

private:
    std::variant<T, Error> m_state;
};

/// Success, or the Error that prevented it.
template <>
class [[nodiscard]] Result<void> {
public:
    using value_type = void;

    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_ok(false)
    {
    }

    [[nodiscard]] bool has_value() const noexcept { return m_ok; }
    explicit operator bool() const noexcept { return m_ok; }
    [[nodiscard]] const Error& error() const& { return m_error; }
    [[nodiscard]] Error&& error() && { return std::move(m_error); }

private:
    Error m_error{};
    bool m_ok = true;
};

} // namespace uitwijk
