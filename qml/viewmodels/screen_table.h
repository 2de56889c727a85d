// ScreenTable: which file shows a screen or a sheet, and which view model it reads.
#pragma once
#include <QHash>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

class ScreenTable final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to Main.qml")

public:
    explicit ScreenTable(QObject* parent) : QObject(parent) {}

    /// `file` in qml/screens/ma.
    void add(const QString& screen, const QString& file, QObject* viewModel) {
        m_entries.insert(screen, {file, viewModel});
    }
    bool has(const QString& screen) const { return m_entries.contains(screen); }

    Q_INVOKABLE QString file(const QString& screen) const noexcept { return m_entries.value(screen).file; }
    Q_INVOKABLE QObject* viewModel(const QString& screen) const noexcept {
        return m_entries.value(screen).viewModel;
    }

private:
    struct Entry {
        QString file;
        QObject* viewModel = nullptr;
    };

    QHash<QString, Entry> m_entries;
};

} // namespace nextrung::ui
