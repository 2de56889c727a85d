#include "qml/viewmodels/row_list_model.h"

namespace nextrung::ui {

RowListModel::RowListModel(const QMetaObject& row, QObject* parent)
    : QAbstractListModel(parent), m_row(row) {}

QHash<int, QByteArray> RowListModel::roleNames() const {
    QHash<int, QByteArray> names;
    for (int property = 0; property < m_row.propertyCount(); ++property)
        names.insert(Qt::UserRole + property, m_row.property(property).name());
    return names;
}

QVariant RowListModel::data(const QModelIndex& index, int role) const {
    const int property = role - Qt::UserRole;
    if (!index.isValid() || index.row() >= count() || property < 0 || property >= m_row.propertyCount())
        return {};
    return m_row.property(property).readOnGadget(gadgetAt(index.row()));
}

} // namespace nextrung::ui
