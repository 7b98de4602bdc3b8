// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/live_model.h"

namespace uitwijk {

/// A document, section or checklist from top to bottom as rows of plain text: what a screen lists to be read.
class DocumentModel : public uitwijk::LiveModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString documentId READ documentId WRITE setDocumentId NOTIFY documentIdChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY titleChanged FINAL)

public:
    /// What a row is: role `block`.
    enum Block { Heading, Paragraph, ListItem, TableRow, Code, Quote, Checklist };
    Q_ENUM(Block)

    explicit DocumentModel(QObject* parent = nullptr);
    [[nodiscard]] QString documentId() const { return m_document; }
    [[nodiscard]] QString title() const { return m_title; }
    void setDocumentId(const QString& document);

signals:
    void documentIdChanged();
    void titleChanged();

protected:
    [[nodiscard]] Query query() const override;
    void shown() override;

private:
    QString m_document;
    QString m_title;
};

} // namespace uitwijk
