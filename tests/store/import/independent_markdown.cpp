// SPDX-License-Identifier: Apache-2.0
#include "tests/store/import/independent_markdown.h"

#include <md4c.h>

namespace uitwijk {
namespace {

// md4c names no lines, but hands out text as pointers into its input.
struct Counter {
    const Bytes& input;
    IndependentCount count;
    bool awaitsItemText = false;
    bool awaitsRowText = false;
    bool inHead = false;
    qsizetype offset = 0;
    int line = 1;

    int lineAt(qsizetype at)
    {
        for (; offset < at; ++offset)
            line += input[offset] == '\n' ? 1 : 0;
        return line;
    }
    void settle(int at)
    {
        if (awaitsItemText)
            count.itemLines.push_back(at);
        if (awaitsRowText)
            count.rowLines.push_back(at);
        awaitsItemText = awaitsRowText = false;
    }
};

int enterBlock(MD_BLOCKTYPE type, void*, void* user)
{
    auto& counter = *static_cast<Counter*>(user);
    if (type == MD_BLOCK_LI || type == MD_BLOCK_TR)
        counter.settle(counter.line); // the one before had no words
    counter.awaitsItemText = counter.awaitsItemText || type == MD_BLOCK_LI;
    counter.inHead = type == MD_BLOCK_THEAD || (counter.inHead && type != MD_BLOCK_TBODY);
    counter.awaitsRowText = counter.awaitsRowText || (type == MD_BLOCK_TR && !counter.inHead);
    return 0;
}

int leaveBlock(MD_BLOCKTYPE type, void*, void* user)
{
    auto& counter = *static_cast<Counter*>(user);
    if (type == MD_BLOCK_LI || type == MD_BLOCK_TR)
        counter.settle(counter.line);
    return 0;
}

int nothing(MD_SPANTYPE, void*, void*)
{
    return 0;
}

int takeText(MD_TEXTTYPE, const MD_CHAR* text, MD_SIZE size, void* user)
{
    auto& counter = *static_cast<Counter*>(user);
    const char* begin = counter.input.constData();
    const bool inside = text >= begin && text + size <= begin + counter.input.size();
    counter.settle(inside ? counter.lineAt(text - begin) : counter.line);
    return 0;
}

} // namespace

IndependentCount countIndependently(const Bytes& markdown)
{
    Counter counter{.input = markdown, .count = {}};
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH;
    parser.enter_block = enterBlock;
    parser.leave_block = leaveBlock;
    parser.enter_span = nothing;
    parser.leave_span = nothing;
    parser.text = takeText;
    md_parse(markdown.constData(), MD_SIZE(markdown.size()), &parser, &counter);
    return counter.count;
}

} // namespace uitwijk
