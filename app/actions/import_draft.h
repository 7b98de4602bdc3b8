// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/documents_folder.h"
#include "app/failure.h"
#include "app/models/import_rows.h"

#include <optional>

namespace uitwijk {

/// An import in the making: what was chosen, how it was understood, what it would change, and what of that is
/// wanted. Files are read and compared off the UI thread; nothing is written before confirm(), and what was
/// confirmed is written to its end even when this has gone. Belongs to the UI thread.
class ImportDraft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(uitwijk::ImportDraft::Stage stage READ stage NOTIFY stageChanged FINAL)
    Q_PROPERTY(uitwijk::failure::Code failure READ failure NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(QUrl folder READ folder CONSTANT FINAL)
    Q_PROPERTY(int done READ stepsDone NOTIFY changed FINAL)
    Q_PROPERTY(int total READ stepsInAll NOTIFY changed FINAL)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed FINAL)
    Q_PROPERTY(int skipped READ skipped NOTIFY changed FINAL)
    Q_PROPERTY(int hidden READ hidden NOTIFY changed FINAL)
    Q_PROPERTY(int retired READ retired NOTIFY changed FINAL)
    Q_PROPERTY(bool readable READ isReadable NOTIFY changed FINAL)
    Q_PROPERTY(bool archiving READ isArchiving WRITE setArchiving NOTIFY changed FINAL)
    Q_PROPERTY(QString documentId READ documentId NOTIFY changed FINAL)
    Q_PROPERTY(uitwijk::DisplayModel* sources READ sources CONSTANT FINAL)
    Q_PROPERTY(uitwijk::DisplayModel* counts READ counts CONSTANT FINAL)
    Q_PROPERTY(uitwijk::DisplayModel* columns READ columns CONSTANT FINAL)
    Q_PROPERTY(uitwijk::DisplayModel* lists READ lists CONSTANT FINAL)
    Q_PROPERTY(uitwijk::DisplayModel* warnings READ warnings CONSTANT FINAL)
    Q_PROPERTY(uitwijk::DisplayModel* items READ items CONSTANT FINAL)

public:
    enum Stage { Choosing, Reading, Preview, Writing, Done };
    Q_ENUM(Stage)

    explicit ImportDraft(QObject* parent = nullptr);
    ~ImportDraft() override;

    [[nodiscard]] Stage stage() const { return m_stage; }
    /// Of writing: what a file was refused for stands beside it in sources().
    [[nodiscard]] failure::Code failure() const { return m_failure; }
    /// Something is being read, compared or written: what is shown may change yet.
    [[nodiscard]] bool isBusy() const { return m_isReading || m_isComparing || m_stage == Writing; }
    [[nodiscard]] QUrl folder() const { return documentsFolder(); }
    [[nodiscard]] int stepsDone() const { return m_done; } ///< of stepsInAll(), while reading and writing
    [[nodiscard]] int stepsInAll() const { return m_total; }
    [[nodiscard]] int chosen() const { return m_chosen; } ///< things that would change, or that have changed
    [[nodiscard]] int skipped() const { return m_skipped; } ///< things that were not wanted
    [[nodiscard]] int retired() const { return m_retired; } ///< known from this file, and not in it any more
    [[nodiscard]] int hidden() const { return m_hidden; } ///< rows that items() leaves out until showAll()
    [[nodiscard]] bool isReadable() const; ///< at least one of the sources
    [[nodiscard]] bool isArchiving() const { return m_decision.archiveRetired; }
    void setArchiving(bool archiving);
    [[nodiscard]] QString documentId() const { return m_document; } ///< the first plan in it; empty: none

    /// Roles: source, name, folder, refused, what, next, detail.
    DisplayModel* sources() { return &m_sourceRows; }
    /// Roles: kind, words, added, changed, same.
    DisplayModel* counts() { return &m_countRows; }
    /// Of tables. Roles: source, column, file, header, example, part (ContactPart), words.
    DisplayModel* columns() { return &m_columnRows; }
    /// Lists of plans. Roles: source, list, title, note, checklist.
    DisplayModel* lists() { return &m_listRows; }
    /// Roles: file, what, next, where.
    DisplayModel* warnings() { return &m_warningRows; }
    /// Roles: itemId, kind, change (ImportRowChange), title, detail, accepted, labels, befores,
    /// afters, leading.
    DisplayModel* items() { return &m_itemRows; }

    /// Reads these beside what was chosen before; one that was chosen already is read again.
    Q_INVOKABLE void choose(const QList<QUrl>& urls);
    Q_INVOKABLE void setColumn(int source, int column, int part);
    /// What a column can be, in words, by ContactPart.
    Q_INVOKABLE QStringList columnParts() const;
    Q_INVOKABLE void setChecklist(int source, int list, bool checklist);
    Q_INVOKABLE void setAccepted(const QString& itemId, bool accepted);
    Q_INVOKABLE void showAll();
    Q_INVOKABLE void confirm();
    /// Forgets everything. What was confirmed is not taken back.
    Q_INVOKABLE void cancel();

signals:
    void changed();
    void stageChanged();

private:
    struct Chosen {
        QString path;
        ReadOptions options;
    };
    void readNext();
    void take(const std::vector<ImportSourceRead>& sources);
    void compare();
    void compareNow();
    void show(Stage stage);
    void followHandbook();
    void setStage(Stage stage);
    void finish(failure::Code failure);
    [[nodiscard]] QSet<ObjectId> withParents(const ObjectId& item) const;

    Stage m_stage = Choosing;
    failure::Code m_failure = failure::None;
    int m_round = 0; ///< answers of an earlier one are not wanted any more
    int m_done = 0;
    int m_total = 0;
    int m_chosen = 0;
    int m_skipped = 0;
    int m_retired = 0;
    int m_hidden = 0;
    bool m_isUnfolded = false;
    bool m_isReading = false;
    bool m_isComparing = false;
    bool m_isStale = false;
    QString m_document;
    std::vector<Chosen> m_queue;
    std::vector<ImportSourceRead> m_sources;
    std::optional<PlanId> m_plan;
    std::vector<PendingImport> m_previews;
    ImportDecision m_decision;
    DisplayModel m_sourceRows;
    DisplayModel m_countRows;
    DisplayModel m_columnRows;
    DisplayModel m_listRows;
    DisplayModel m_warningRows;
    DisplayModel m_itemRows;
};

} // namespace uitwijk
