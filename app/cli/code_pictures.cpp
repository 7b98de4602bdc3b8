// SPDX-License-Identifier: Apache-2.0
#include "app/cli/code_pictures.h"

#include "app/handbook/joining.h"
#include "platform/codes/picture_file.h"
#include "platform/codes/qr_code.h"
#include "sync/wire/code_sequence.h"

#include <QDir>

namespace uitwijk::cli {

namespace {

constexpr int kDots = 4; // for each square of a code
constexpr qsizetype kMostPictures = 4096;

QStringList picturesAt(const QStringList& paths)
{
    QStringList pictures;
    for (const QString& path : paths) {
        const QDir folder(path);
        if (!QFileInfo(path).isDir()) {
            pictures << path;
            continue;
        }
        const QStringList names
            = folder.entryList({QStringLiteral("*.png"), QStringLiteral("*.jpg"), QStringLiteral("*.jpeg")},
                QDir::Files, QDir::Name);
        for (const QString& name : names)
            pictures << folder.filePath(name);
    }
    return pictures;
}

/// What became whole, one after the other; the reader keeps what did not.
Result<std::vector<Bytes>> wholeOnes(CodeCollection& reader, const QStringList& pictures)
{
    std::vector<Bytes> files;
    std::optional<Error> worst;
    for (const QString& path : pictures) {
        const auto picture = readPicture(path);
        if (!picture)
            return picture.error();
        for (const Bytes& code : codesIn(*picture)) {
            auto seen = reader.take(code);
            if (!seen)
                worst = seen.error();
            else if (seen->file)
                files.push_back(*std::move(seen->file));
        }
    }
    if (files.empty() && reader.open().empty())
        return worst.value_or(Error{Errc::NotFound, "no code of ours in these pictures"});
    return files;
}

void sayWhatIsMissing(const Console& console, const CodeReading& reading)
{
    QStringList numbers;
    for (const qsizetype block : reading.missing())
        numbers << QString::number(block + 1);
    console.complain(QStringLiteral("MISSING: of %1 codes number %2; any %3 more of the same make it whole")
                         .arg(reading.blocks())
                         .arg(numbers.join(QStringLiteral(", ")))
                         .arg(reading.blocks() - reading.known()));
}

} // namespace

Result<void> writeCodes(const QString& folder, const Bytes& file)
{
    const auto sequence = CodeSequence::of(file);
    if (!sequence)
        return sequence.error();
    const QDir place(folder);
    if (!place.entryList({QStringLiteral("code-*.png")}, QDir::Files).isEmpty())
        return Error{Errc::Exists, "there are pictures of codes in that folder"};
    if (!place.mkpath(QStringLiteral(".")))
        return Error{Errc::ReadOnly, "the folder cannot be made"};
    for (qsizetype index = 0; index < sequence->usualCount(); ++index) {
        const auto code = QrCode::of(sequence->code(quint32(index)));
        const auto picture = code ? pngOf(code->drawn(kDots)) : Result<Bytes>(code.error());
        const QString name = QStringLiteral("code-%1.png").arg(index + 1, 3, 10, QLatin1Char('0'));
        const auto written = picture ? writeHandedFile(place.filePath(name), *picture) : picture.error();
        if (!written)
            return written.error();
    }
    return {};
}

Result<Bytes> codesRead(const Console& console, const QStringList& paths)
{
    const QStringList pictures = picturesAt(paths);
    if (pictures.size() > kMostPictures)
        return Error{Errc::TooLarge, "too many pictures"};
    CodeCollection reader;
    auto files = wholeOnes(reader, pictures);
    if (!files)
        return files.error();
    if (files->empty()) {
        for (const CodeReading& reading : reader.open())
            sayWhatIsMissing(console, reading);
        return Error{Errc::Gap, "not all codes are there"};
    }
    if (files->size() > 1)
        return Error{Errc::Exists, "these codes carry several things; give those of one"};
    return std::move(files->front());
}

Result<void> writeFileOrCodes(const QString& path, const Bytes& file, bool asCodes)
{
    return asCodes ? writeCodes(path, file) : writeHandedFile(path, file);
}

Result<Bytes> readFileOrCodes(const Console& console, const QString& path, bool asCodes)
{
    return asCodes ? codesRead(console, {path}) : readHandedFile(path);
}

} // namespace uitwijk::cli
