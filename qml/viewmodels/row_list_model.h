// RowListModel: a list for QML whose rows are gadgets; the roles are the gadget's properties, `key` among
// them.
#pragma once
#include <QAbstractListModel>
#include <QMetaProperty>
#include <QtQml/qqmlregistration.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace nextrung::ui {

class RowListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A view model owns its lists")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    int count() const { return rowCount(QModelIndex()); }
    QHash<int, QByteArray> roleNames() const override;
    QVariant data(const QModelIndex& index, int role) const override;

signals:
    void countChanged();

protected:
    RowListModel(const QMetaObject& row, QObject* parent);
    virtual const void* gadgetAt(int index) const = 0;

private:
    const QMetaObject& m_row;
};

/// The rows of one gadget type. `show` changes only what differs, so a screen keeps its focus and its place.
template <class Row> class Rows final : public RowListModel {
public:
    explicit Rows(QObject* parent) : RowListModel(Row::staticMetaObject, parent) {}

    int rowCount(const QModelIndex& parent) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    const std::vector<Row>& rows() const { return m_rows; }

    void show(std::vector<Row> next) {
        // A delegate knows its own row alone, and the last one is drawn without a line below it.
        if constexpr (requires(Row row) { row.last; })
            for (std::size_t at = 0; at < next.size(); ++at)
                next[at].last = at + 1 == next.size();
        const std::size_t before = m_rows.size();
        for (std::size_t at = 0; at < next.size(); ++at)
            place(at, std::move(next[at]));
        dropFrom(next.size());
        if (before != m_rows.size())
            emit countChanged();
    }

private:
    const void* gadgetAt(int index) const override { return &m_rows[static_cast<std::size_t>(index)]; }

    void place(std::size_t at, Row row) {
        const int target = static_cast<int>(at);
        const auto from = m_rows.begin() + target;
        const auto found =
            std::find_if(from, m_rows.end(), [&row](const Row& other) { return other.key == row.key; });
        if (found == m_rows.end()) {
            beginInsertRows({}, target, target);
            m_rows.insert(from, std::move(row));
            endInsertRows();
            return;
        }
        if (found != from) {
            const int source = static_cast<int>(found - m_rows.begin());
            beginMoveRows({}, source, source, {}, target);
            std::rotate(from, found, found + 1);
            endMoveRows();
        }
        if (m_rows[at] == row)
            return;
        m_rows[at] = std::move(row);
        emit dataChanged(index(target), index(target));
    }

    void dropFrom(std::size_t size) {
        if (m_rows.size() <= size)
            return;
        beginRemoveRows({}, static_cast<int>(size), static_cast<int>(m_rows.size()) - 1);
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(size), m_rows.end());
        endRemoveRows();
    }

    std::vector<Row> m_rows;
};

} // namespace nextrung::ui
