// SPDX-License-Identifier: Apache-2.0
#include "store/sample/sample_handbook.h"

#include "sample_files.h"

namespace uitwijk {

std::vector<HandbookFile> sampleFiles()
{
    std::vector<HandbookFile> files;
    files.reserve(kSampleFiles.size());
    for (const auto& [name, json] : kSampleFiles) {
        files.push_back({QString::fromUtf8(name.data(), qsizetype(name.size())),
            ByteView(json.data(), qsizetype(json.size()))});
    }
    return files;
}

Result<std::vector<FieldWrite>> sampleHandbook(const ReadingContext& context)
{
    return readHandbook(sampleFiles(), context);
}

} // namespace uitwijk
