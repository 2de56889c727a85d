// ChoiceRow: something to choose: an answer, an employer, a site, an aim.
#pragma once
#include <QMetaType>
#include <QString>

namespace nextrung::ui {

struct ChoiceRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(bool last MEMBER last)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString symbol MEMBER symbol) ///< A name of the icon set; empty for none.
    Q_PROPERTY(QString tone MEMBER tone)     ///< "springboard", "career", "you" or "quiet".
    Q_PROPERTY(bool chosen MEMBER chosen)
    Q_PROPERTY(bool several MEMBER several)     ///< One of those of which any number may be chosen.
    Q_PROPERTY(bool available MEMBER available) ///< False: as many as may be chosen are chosen.

public:
    QString key;
    bool last = false;
    QString title;
    QString detail;
    QString symbol;
    QString tone;
    bool chosen = false;
    bool several = false;
    bool available = true;

    bool operator==(const ChoiceRow&) const = default;
};

} // namespace nextrung::ui
