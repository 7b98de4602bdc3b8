// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/log/event_log.h"

#include <QString>

#include <vector>

namespace uitwijk {

/// How much of everything there is. The defaults are those of the other systems' benchmark, so that the lines
/// can be put side by side.
struct Sizes {
    int lists = 200;
    int stepsEach = 25;
    int contacts = 1000;
    int records = 10000; ///< for the search
    int devices = 20;
    int ticks = 250; ///< of each device in each round
    int rounds = 20;
    int runs = 4; ///< the lists are started as so many runs
    int lines = 2000; ///< of the log, on a busy night
    int calls = 400; ///< on a busy night
    int repetitions = 1; ///< multiplies those of the small measurements

    [[nodiscard]] int steps() const { return lists * stepsEach; }
};

/// A plan of generated words: the same seed gives the same plan, in any language.
struct PeersPlan {
    struct List {
        ObjectId id;
        QString title;
    };
    struct Step {
        ObjectId id;
        std::size_t list = 0;
        QString text;
    };
    struct Contact {
        ObjectId id;
        QString name;
        QString role;
        QString phone;
        QString mail;
    };
    std::vector<List> lists;
    std::vector<Step> steps;
    std::vector<Contact> contacts;

    explicit PeersPlan(const Sizes& sizes);
    /// As an import would write it: steps under their lists in order, contacts as a tree of eight each.
    [[nodiscard]] std::vector<OpDraft> drafts() const;

private:
    void addLists(const Sizes& sizes, class SeededNumbers& numbers);
    void addContacts(const Sizes& sizes, class SeededNumbers& numbers);
};

/// One tap on one step.
struct PeersTick {
    std::size_t step = 0;
    qint64 at = 0; ///< milliseconds since 1970
    bool done = true;
};

/// What one device ticks in one round, on its own: different steps, chosen at random.
[[nodiscard]] std::vector<PeersTick> ticksOf(int device, int round, const Sizes& sizes);

} // namespace uitwijk
